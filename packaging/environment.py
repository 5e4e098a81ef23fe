"""Makes `.venv` from the lock, and hands over to a command in it. `bootstrap.py` is the way in.

Everything that can be known without asking is decided from one stamp in `.venv`: the lock, the project's own
description, the Python that made it and the folder it stands in. When the stamp fits, nothing is started but the
command. A mark lies in `.venv` while it is being worked on, so that one that was cut short is made anew, not trusted.

    no .venv, or a broken one ──────► python -m venv ──┐
    a working one with an old stamp ───────────────────┴──► pip, from the lock ──► this project ──► tried ──► stamp

All that is said goes to stderr: stdout belongs to the command handed over to (`demo --headless --json`).
Standard library only.
"""

from __future__ import annotations

import argparse
import contextlib
import hashlib
import json
import os
import platform
import re
import shutil
import subprocess
import sys
import time
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import system_libraries
from system_libraries import CODES, SOUND, WINDOW, Here, Need, Outcome, Run, Say

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence

DOWNLOAD = "about 270 MB to download the first time"
VERSION = 1  # raise it when what is done here changes, and every .venv is gone over once more
OLDEST = (3, 11)
COMMANDS = {
    "setup": "make or refresh the environment in .venv, and nothing else",
    "demo": "start the demo: a pretended ticketing system, and a door at it (--headless --json for no window)",
    "run": "start the door",
    "test": "run the tests; what follows goes to pytest",
    "scanner": "any other command of the program, e.g. `scanner --help`",
}


class SetupFailed(Exception):
    """The setup cannot go on; the text is what a person is told."""


@dataclass(frozen=True)
class Project:
    """Where things are in a checkout."""

    root: Path
    windows: bool = os.name == "nt"

    @property
    def venv(self) -> Path:
        return self.root / ".venv"

    @property
    def python(self) -> Path:
        return self.venv / ("Scripts/python.exe" if self.windows else "bin/python")

    @property
    def stamp(self) -> Path:
        return self.venv / "door-scanner.json"

    @property
    def unfinished(self) -> Path:
        """Lies in .venv from the first change made to it until the stamp is written."""
        return self.venv / "unfinished"

    @property
    def lock(self) -> Path:
        return self.root / "packaging" / "requirements.lock"

    @property
    def description(self) -> Path:
        return self.root / "pyproject.toml"


# --- the stamp --------------------------------------------------------------------------------------------------------


def key(project: Project) -> str:
    """Changes with anything that .venv depends on. Raises OSError where there is no .venv to speak of."""
    parts = [
        str(VERSION).encode(),
        str(project.root).encode(),
        os.path.realpath(project.python).encode(),  # a system's upgrade puts another Python behind the same link
        (project.venv / "pyvenv.cfg").read_bytes(),
        project.lock.read_bytes(),
        project.description.read_bytes(),
    ]
    return hashlib.sha256(b"\0".join(hashlib.sha256(part).digest() for part in parts)).hexdigest()


@dataclass(frozen=True)
class Stamp:
    """What the last complete setup left: the key, the folder, and what the system still lacked."""

    key: str
    root: str
    lacking: tuple[str, ...] = ()


def read_stamp(project: Project) -> Stamp | None:
    """The stamp, or None where there is none that can be read."""
    try:
        found = json.loads(project.stamp.read_text(encoding="utf-8"))
        return Stamp(str(found["key"]), str(found["root"]), tuple(map(str, found["lacking"])))
    except (OSError, ValueError, KeyError, TypeError):
        return None


def write_stamp(project: Project, lacking: Sequence[str]) -> None:
    """Say that .venv is complete. The mark goes last: until then a cut leaves it unfinished."""
    text = json.dumps({"key": key(project), "root": str(project.root), "lacking": list(lacking)})
    project.stamp.write_text(text, encoding="utf-8")
    project.unfinished.unlink(missing_ok=True)


def fresh(project: Project) -> Stamp | None:
    """The stamp, if it fits all that .venv depends on; no process is started to find out."""
    stamp = read_stamp(project)
    if stamp is None or project.unfinished.exists() or not project.python.exists():
        return None
    try:
        return stamp if stamp.key == key(project) else None
    except OSError:
        return None


# --- the environment --------------------------------------------------------------------------------------------------


def fault(project: Project, run: Run, env: Mapping[str, str]) -> str | None:
    """Why this .venv cannot be built upon and is to be made anew; None if it can."""
    stamp = read_stamp(project)
    if project.unfinished.exists():
        return "an earlier setup was cut short"
    if not project.python.exists() or not (project.venv / "pyvenv.cfg").exists():
        return "it is not complete"
    if stamp and stamp.root != str(project.root):
        return "the folder was moved or copied"
    question = "import sys, pip; print('version', '%d.%d' % sys.version_info[:2])"
    said = re.search(r"^version (\d+)\.(\d+)", run([str(project.python), "-c", question], env).output, re.MULTILINE)
    if said is None:
        return "its Python does not start"
    version = (int(said[1]), int(said[2]))
    made_by = re.search(r"^version\w* *= *(\d+)\.(\d+)", _config(project), re.MULTILINE)
    if made_by and version != (int(made_by[1]), int(made_by[2])):
        return "another Python was put behind it"
    return None if version >= OLDEST else "its Python is too old"


def _config(project: Project) -> str:
    return (project.venv / "pyvenv.cfg").read_text(encoding="utf-8", errors="replace")


def begin(project: Project) -> None:
    """Mark .venv as being worked on, before anything in it is changed."""
    project.venv.mkdir(exist_ok=True)
    project.unfinished.write_text("A setup is under way, or was cut short.\n", encoding="utf-8")
    project.stamp.unlink(missing_ok=True)


def remove(project: Project) -> None:
    """Delete .venv. What makes it an environment goes first: if this is cut short, the rest is not taken for one."""
    try:
        if project.venv.is_symlink():
            project.venv.unlink()
            return
        (project.venv / "pyvenv.cfg").unlink(missing_ok=True)
        shutil.rmtree(project.venv)
    except OSError as error:
        raise SetupFailed(
            f".venv cannot be removed ({error.strerror}): end the programs that use it, or delete it by hand."
        ) from error


def make(project: Project, base_python: str, run: Run, env: Mapping[str, str]) -> None:
    """A new, empty environment."""
    begin(project)
    made = run([base_python, "-m", "venv", str(project.venv)], env)
    if made.code != 0:
        raise SetupFailed(f"The environment could not be made: {last_lines(made.output)}")


# --- pip --------------------------------------------------------------------------------------------------------------

PIP = ("-m", "pip", "--disable-pip-version-check", "--no-input", "install", "--no-deps", "--progress-bar", "off")


def child_env(env: Mapping[str, str]) -> dict[str, str]:
    """The environment for pip and venv: the person's own, less what would send packages elsewhere or forbid ours.

    Indexes, proxies, certificates and caches are theirs to choose and stay. Hashes make sure of what comes.
    """
    pythons = {"PYTHONPATH", "PYTHONHOME", "PYTHONSTARTUP", "VIRTUAL_ENV", "__PYVENV_LAUNCHER__"}
    elsewhere = {"PIP_TARGET", "PIP_PREFIX", "PIP_ROOT", "PIP_DRY_RUN", "PIP_QUIET", "PIP_REQUIRE_VIRTUALENV"}
    otherwise = {"PIP_CONSTRAINT", "PIP_BUILD_CONSTRAINT", "PIP_REQUIREMENT", "PIP_REQUIRE_HASHES", "PIP_EDITABLE"}
    built = {"PIP_NO_BINARY", "PIP_ONLY_BINARY"}
    dropped = pythons | elsewhere | otherwise | built
    return {name: value for name, value in env.items() if name not in dropped} | {
        "PIP_USER": "0",
        "PYTHONNOUSERSITE": "1",
    }


def install_lock(project: Project, run: Run, env: Mapping[str, str], say: Say) -> None:
    """Exactly what the lock names, each file checked against its hash; nothing is compiled on the way."""
    command = [*PIP, "--require-hashes", "--only-binary=:all:", "-r", str(project.lock)]
    done = run([str(project.python), *command], env, lambda line: _tell_download(line, say))
    if done.code != 0:
        if "Installing collected packages" not in done.output:  # it did not come to change anything
            project.unfinished.unlink(missing_ok=True)
        raise SetupFailed(pip_trouble(done.output))


def install_project(project: Project, run: Run, env: Mapping[str, str]) -> None:
    """This checkout itself, so that edits take effect at once. Needs no network: its builder is in the lock."""
    command = [*PIP, "--no-build-isolation", "--no-index", "--editable", str(project.root)]
    done = run([str(project.python), *command], env)
    if done.code != 0:
        raise SetupFailed(f"Door Scanner itself could not be installed: {last_lines(done.output)}")


def _tell_download(line: str, say: Say) -> None:
    found = re.search(r"Downloading (?:\S*/)?([A-Za-z0-9_.]+)-\S+ \(([\d.]+ MB)\)", line)
    if found and float(found[2].split()[0]) >= 5:
        say(f"  {found[1]} ({found[2]})")


_NO_NETWORK = (
    "Temporary failure in name resolution|getaddrinfo failed|nodename nor servname|NameResolutionError"
    "|NewConnectionError|ConnectTimeout|ReadTimeout|Read timed out|Connection refused|Connection reset"
    "|connection broken|ProxyError|Network is unreachable|Max retries exceeded"
)
_TROUBLES = {
    "DO NOT MATCH THE HASHES": "A package that was downloaded is not the one the lock names (its hash differs), so it"
    " was not installed. Try again; if it stays, do not go round it.",
    "No space left on device": "The disk is full: about 1.5 GB are needed.",
    "CERTIFICATE_VERIFY_FAILED": "The package index answers with a certificate that is not trusted here. On a network"
    " with its own certificates, name them in PIP_CERT and try again.",
    _NO_NETWORK: "The package index cannot be reached. Check the network (and the proxy, if there is one), then run"
    " this again.",
}


def pip_trouble(output: str) -> str:
    """One sentence or two on why pip could not install the lock."""
    for pattern, sentence in _TROUBLES.items():
        if re.search(pattern, output):
            return sentence
    nothing = re.search(r"No matching distribution found for ([\w.-]+)==", output)
    if nothing:
        here = f"Python {platform.python_version()} on {platform.system()} {platform.machine()}"
        return f"There is no ready-made package of {nothing[1]} for {here}."
    return f"pip could not install the packages: {last_lines(output)}"


def last_lines(output: str, count: int = 8) -> str:
    """The end of what a command said, for when nothing better is known."""
    lines = [line for line in output.strip().splitlines() if line.strip()]
    return "\n  ".join(["", *lines[-count:]]) if lines else "it said nothing."


# --- looking whether it works -----------------------------------------------------------------------------------------

MODULES = {"cv2": "", "zxingcpp": "", "httpx": "", "cryptography": "", "flask": "", "scanner": ""} | {
    "PySide6.QtWidgets": WINDOW,
    "PySide6.QtSvg": WINDOW,
    "PySide6.QtMultimedia": SOUND,
    "pyzbar.pyzbar": CODES,
}
"""What is imported at the end, and what is lost without it; nothing works without those that name nothing."""

_TRY_TO_IMPORT = """
import importlib, json, sys
failed = {}
for name in sys.argv[1:]:
    try: importlib.import_module(name)
    except Exception as error: failed[name] = f"{type(error).__name__}: {error}".splitlines()[0]
print("failed:" + json.dumps(failed))
"""


def failed_imports(project: Project, run: Run, env: Mapping[str, str]) -> dict[str, str]:
    """The modules that cannot be imported in .venv, and what Python says of each."""
    done = run([str(project.python), "-c", _TRY_TO_IMPORT, *MODULES], env)
    for line in done.output.splitlines():
        if line.startswith("failed:"):
            return {str(name): str(error) for name, error in json.loads(line.removeprefix("failed:")).items()}
    raise SetupFailed(f"The environment does not work: {last_lines(done.output)}")


def missing_for_qt(project: Project, run: Run, env: Mapping[str, str]) -> list[str]:
    """Libraries that PySide6's window and sound want and that ldd cannot find: a net under `LIBRARIES`."""
    plugins = "lib/python*/site-packages/PySide6/Qt/plugins"
    wanted = [*project.venv.glob(f"{plugins}/platforms/libqxcb.so"), *project.venv.glob(f"{plugins}/multimedia/*.so")]
    return system_libraries.unresolved(run(["ldd", *map(str, wanted)], env).output) if wanted else []


def named(needs: Sequence[Need]) -> str:
    """What is lacking, by name; when it is a long list, by what it is for."""
    if len(needs) <= 6:
        return ", ".join(need.name for need in needs)
    purposes = list(dict.fromkeys(need.purpose for need in needs))
    return f"{len(needs)} things that are for " + ", ".join(purposes)


# --- the setup, in its order ------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class Setup:
    """One setup of one checkout, with what it works upon handed in."""

    project: Project
    here: Here
    base_python: str
    base_version: tuple[int, int]
    say: Say
    clock: Callable[[], float] = time.monotonic

    def __call__(self, *, rebuild: bool = False, for_tests: bool = False) -> list[str]:
        """Do all that is needed. Returns what is lacking of the system, by purpose. Raises SetupFailed."""
        reason = self._reason_to_make(rebuild=rebuild)
        lacking = self._system(making_venv=reason is not None, for_tests=for_tests)
        env = child_env(self.here.env)
        if reason is not None:
            if self.project.venv.exists() or self.project.venv.is_symlink():
                self.say(f"Making .venv anew: {reason}.")
                remove(self.project)
            with self._step("Making the environment in .venv"):
                make(self.project, self.base_python, self.here.run, env)
        begin(self.project)
        with self._step("Installing the packages of the lock" + (f" ({DOWNLOAD})" if reason else "")):
            install_lock(self.project, self.here.run, env, self.say)
        with self._step("Installing Door Scanner itself"):
            install_project(self.project, self.here.run, env)
        with self._step("Trying it"):
            lacking = self._try(env, lacking)
        write_stamp(self.project, lacking)
        return lacking

    def _reason_to_make(self, *, rebuild: bool) -> str | None:
        if not self.project.venv.exists() and not self.project.venv.is_symlink():
            return "there is none"
        return "that is what was asked for" if rebuild else fault(self.project, self.here.run, child_env(self.here.env))

    def _system(self, *, making_venv: bool, for_tests: bool) -> list[str]:
        version = self.base_version if making_venv else None
        wanting = system_libraries.missing(self.here, making_venv=version, for_tests=for_tests)
        if wanting:
            with self._step("Looking at the system's libraries"):
                if system_libraries.install_with_apt(wanting, self.here, self.say):
                    wanting = system_libraries.missing(self.here, making_venv=version, for_tests=for_tests)
        self._advise(wanting)
        return list(dict.fromkeys(need.purpose for need in wanting))

    def _advise(self, wanting: Sequence[Need]) -> None:
        if not wanting:
            return
        command = system_libraries.command_to_type(wanting, self.here)
        text = f"The system lacks {named(wanting)}." + (f" Type:\n\n    {command}\n" if command else "")
        if any(need.name == "ensurepip" for need in wanting):
            raise SetupFailed(text + "\nand then run this again.")
        self.say(text)

    def _try(self, env: Mapping[str, str], lacking: Sequence[str]) -> list[str]:
        failed = failed_imports(self.project, self.here.run, program_env(env, self.here.system))
        known = set(lacking)
        for module, error in failed.items():
            purpose = MODULES[module]
            if not purpose:
                raise SetupFailed(f"{module} is installed but cannot be imported: {error}")
            if purpose not in known:
                advice = f" ({system_libraries.zbar_advice(self.here.system)})" if purpose == CODES else ""
                self.say(f"  it goes on without {purpose}{advice}: {module} says {error}")
        if self.here.system == "Linux" and WINDOW not in known:
            listed = {need.name for need in system_libraries.LIBRARIES}  # what of these is missing was said before
            for library in sorted(set(missing_for_qt(self.project, self.here.run, env)) - listed):
                self.say(f"  Qt also wants {library}: a window may not open.")
        return list(dict.fromkeys([*lacking, *(MODULES[module] for module in failed)]))

    @contextlib.contextmanager
    def _step(self, what: str) -> Iterator[None]:
        self.say(f"{what} ...")
        start = self.clock()
        yield
        self.say(f"  done in {self.clock() - start:.0f} s")


# Files in their order: the long evenings (end2end, property) first, and short ones left to fill the last seconds with.
TESTS = ["pytest", "-n", "auto", "--dist", "loadfile", "--no-loadscope-reorder"]

# --- handing over -----------------------------------------------------------------------------------------------------


def program_env(env: Mapping[str, str], system: str) -> dict[str, str]:
    """The environment that the program and its tests get."""
    kept = {name: value for name, value in env.items() if name not in {"PYTHONHOME", "__PYVENV_LAUNCHER__"}}
    return system_libraries.homebrew_libraries(kept) if system == "Darwin" else kept


def tests_env(env: Mapping[str, str], system: str) -> dict[str, str]:
    """As `program_env`; where no window can be shown, Qt draws into memory. Compiled modules are kept, whatever the
    machine says of that: a few hundred programs are started, and each would compile this project anew."""
    found = program_env(env, system)
    found.pop("PYTHONDONTWRITEBYTECODE", None)
    if system == "Linux" and not any(env.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")):
        found["QT_QPA_PLATFORM"] = "offscreen"
    return found


def command_line(project: Project, command: str, rest: Sequence[str]) -> list[str]:
    """What is handed over to. The tests share out their files among all cores."""
    module = {"test": TESTS, "scanner": ["scanner"]}.get(command, ["scanner", command])
    return [str(project.python), "-m", *module, *rest]


def needed_for(command: str, rest: Sequence[str]) -> frozenset[str]:
    """What must not be lacking for this command to be of any use; tests and single commands show that themselves."""
    if command not in {"demo", "run"}:
        return frozenset()
    return frozenset({CODES} if command == "demo" and "--headless" in rest else {CODES, WINDOW})


def hand_over(command: Sequence[str], env: Mapping[str, str], *, windows: bool) -> int:
    """Become the command; on Windows, where that cannot be done, wait for it and return its exit code."""
    sys.stdout.flush()
    sys.stderr.flush()
    if not windows:
        os.execve(command[0], list(command), dict(env))  # noqa: S606
    with subprocess.Popen(command, env=dict(env)) as child:
        while True:
            try:
                return child.wait()
            except KeyboardInterrupt:  # the child was told too, and ends in its own way
                continue


def run_command(command: Sequence[str], env: Mapping[str, str], hear: Say | None = None) -> Outcome:
    """The real `Run`. When it is interrupted, the command does not outlive it."""
    lines = []
    try:
        child = subprocess.Popen(
            command,
            env=dict(env),
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            encoding="utf-8",
            errors="replace",
        )
    except OSError as error:
        return Outcome(127, str(error))
    with child:
        try:
            for line in child.stdout or ():
                lines.append(line)
                if hear:
                    hear(line.rstrip())
        except BaseException:
            child.terminate()
            raise
    return Outcome(child.returncode, "".join(lines))


@contextlib.contextmanager
def alone(project: Project, say: Say) -> Iterator[None]:
    """Two setups of one checkout wait for each other (not on Windows, which locks files in use anyhow)."""
    if sys.platform == "win32":
        yield
        return
    import fcntl

    with project.description.open("rb") as file:
        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            say("Another setup of this folder is under way; waiting for it.")
            fcntl.flock(file, fcntl.LOCK_EX)
        except OSError:  # a file system without locks
            pass
        yield


def prepare(setup: Setup, command: str, rest: Sequence[str], *, rebuild: bool = False) -> None:
    """Have .venv ready for the command; does nothing if it is. Raises SetupFailed."""
    needed = needed_for(command, rest)
    with contextlib.ExitStack() as stack:
        for waited in (False, True):
            stamp = fresh(setup.project)
            lacking = stamp.lacking if stamp else ()
            if stamp and not rebuild and not (needed.intersection(lacking) or (lacking and command == "setup")):
                return
            if not waited:
                stack.enter_context(alone(setup.project, setup.say))
        start = setup.clock()
        drawn_into_memory = "QT_QPA_PLATFORM" in tests_env(setup.here.env, setup.here.system)
        lacking = tuple(setup(rebuild=rebuild, for_tests=command == "test" and drawn_into_memory))
        setup.say(f"Ready after {setup.clock() - start:.0f} s.")
    if without := [purpose for purpose in lacking if purpose in needed]:
        raise SetupFailed(f"Install the above first: {command} is of no use without {' and '.join(without)}.")


def arguments(argv: Sequence[str]) -> argparse.Namespace:
    """The command and what is passed on to it; options of ours stand before the command."""
    commands = "\n".join(f"  {name:9}{does}" for name, does in COMMANDS.items())
    parser = argparse.ArgumentParser(
        prog="python3 packaging/bootstrap.py",
        formatter_class=argparse.RawDescriptionHelpFormatter,
        description=f"Door Scanner from a fresh checkout.\n\n{commands}",
        allow_abbrev=False,
    )
    parser.add_argument("--rebuild", action="store_true", help="make .venv anew first")
    parser.add_argument(
        "--leave-system",
        action="store_true",
        help="install no system packages, only name them (DOOR_SCANNER_LEAVE_SYSTEM=1)",
    )
    parser.add_argument("command", choices=list(COMMANDS), metavar="command", help="one of the above")
    parser.add_argument("rest", nargs=argparse.REMAINDER, metavar="...", help="passed on to the command")
    found = parser.parse_args(argv)
    if found.command == "setup" and found.rest:
        parser.error("setup takes nothing after it; options stand before it")
    return found


def look_around(*, leave_system: bool) -> Here:
    """The machine this runs on."""
    env = dict(os.environ) | ({"DOOR_SCANNER_LEAVE_SYSTEM": "1"} if leave_system else {})
    return Here(
        system=platform.system(),
        env=env,
        which=shutil.which,
        run=run_command,
        root=hasattr(os, "geteuid") and os.geteuid() == 0,
        font_folders=system_libraries.font_folders(Path.home()),
    )


def say(text: str) -> None:
    """A plain line on stderr, at once."""
    print(text, file=sys.stderr, flush=True)


def main(argv: Sequence[str]) -> int:
    """Prepare, then hand over. 1: the setup failed and why was said; 2: not a command; 130: interrupted."""
    wanted = arguments(argv)
    project = Project(Path(__file__).resolve().parent.parent)
    here = look_around(leave_system=wanted.leave_system)
    base_python = getattr(sys, "_base_executable", None) or sys.executable
    setup = Setup(project, here, base_python, (sys.version_info[0], sys.version_info[1]), say)
    try:
        prepare(setup, wanted.command, wanted.rest, rebuild=wanted.rebuild)
    except SetupFailed as failure:
        say(str(failure))
        return 1
    except OSError as failure:
        say(f"The setup could not go on: {failure}")
        return 1
    except KeyboardInterrupt:
        say("\nStopped. The same command goes on from here.")
        return 130
    if wanted.command == "setup":
        return 0
    if wanted.command == "test":
        os.chdir(project.root)
        env = tests_env(os.environ, here.system)
    else:
        env = program_env(os.environ, here.system)
    return hand_over(command_line(project, wanted.command, wanted.rest), env, windows=project.windows)
