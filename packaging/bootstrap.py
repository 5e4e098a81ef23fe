"""Door Scanner from a fresh checkout: `python3 packaging/bootstrap.py demo`. Needs Python 3.11 and nothing else.

This file only finds a Python that is new enough, and is therefore written so that even Python 2.7 can read it and say
what to do. What is done then is in `environment.py`, beside it.
"""
# Old Pythons could not read it the way these rules would have it:
# ruff: noqa: UP032, PTH100, PTH113, PTH118, PTH123, RUF005

import os
import subprocess
import sys

OLDEST = (3, 11)
NEWER = ("python3.13", "python3.12", "python3.14", "python3.11")  # best known first


def advice(version, platform):
    # type: (tuple[int, ...], str) -> str
    """What to do about a Python that is too old; `platform` as in `sys.platform`."""
    command, use = "sudo apt-get install python3.11 python3.11-venv  (or your system's newer Python)", "python3.11"
    if platform == "darwin":
        command, use = "brew install python@3.13", "python3.13"
    elif platform == "win32":
        command, use = "winget install Python.Python.3.13", "py -3.13"
    return (
        "Door Scanner needs Python 3.11 or newer; this one is {}.{}.\n"
        "Install a newer one:  {}\n"
        "and use it:           {} packaging/bootstrap.py ..."
    ).format(version[0], version[1], command, use)


def newer_python(folders, works):
    # type: (list[str], object) -> str | None
    """The first Python in these folders, by its name, that is new enough and that `works` says starts."""
    for name in NEWER:
        for folder in folders:
            path = os.path.join(folder, name)
            if os.path.isfile(path) and works(path):  # type: ignore[operator]  # old Pythons have no Callable
                return path
    return None


def starts_and_is_new(path):
    # type: (str) -> bool
    """Whether this Python really runs (a version switcher's stand-in may not) and is new enough."""
    question = "import sys; sys.exit(sys.version_info < (3, 11))"
    with open(os.devnull, "w") as nowhere:
        return subprocess.call([path, "-c", question], stdout=nowhere, stderr=nowhere) == 0


def main():
    # type: () -> int
    """Go on with this Python, or with a newer one found on the PATH, or say what is to be installed."""
    if sys.version_info >= OLDEST:
        import environment

        return environment.main(sys.argv[1:])
    other = newer_python(os.environ.get("PATH", "").split(os.pathsep), starts_and_is_new)
    if other is None:
        sys.stderr.write(advice(sys.version_info[:2], sys.platform) + "\n")
        return 1
    return subprocess.call([other, os.path.abspath(__file__)] + sys.argv[1:])


if __name__ == "__main__":
    sys.exit(main())
