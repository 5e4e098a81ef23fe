"""Which libraries of the operating system the door needs, which are missing, and how they are got here.

Python's packages bring nearly everything along, but a window still wants the system's graphics libraries, sound wants
PulseAudio's client, and pyzbar wants zbar. What is missing is found by trying to load it, in a process of its own (a
broken graphics driver may crash on loading), never by asking a package manager, so that it holds on every Linux.

Where apt may be used without a question (root, or sudo without a password) it is used; elsewhere the exact command is
named. Standard library only: this runs before anything is installed.
"""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple, Protocol


class Outcome(NamedTuple):
    """How a command ended, and all it said (both streams together)."""

    code: int
    output: str


Say = Callable[[str], None]


class Run(Protocol):
    """Runs a command with nothing to read, and tells `hear` each line as it comes. 127: it cannot be started."""

    def __call__(self, command: Sequence[str], env: Mapping[str, str], hear: Say | None = None) -> Outcome: ...


WINDOW, SOUND, CODES = "the window", "sound", "reading codes"


@dataclass(frozen=True)
class Need:
    """A thing the system should have, what for, and the package (or packages) it is in."""

    name: str
    purpose: str
    debian: str
    fedora: str
    arch: str


@dataclass(frozen=True)
class Here:
    """The machine as far as this module looks at it; tests describe another one."""

    system: str
    env: Mapping[str, str]
    which: Callable[[str], str | None]
    run: Run
    root: bool
    python: str = sys.executable
    font_folders: tuple[Path, ...] = ()


def _needs(purpose: str, rows: str) -> tuple[Need, ...]:
    return tuple(Need(row[0], purpose, *row[1:]) for row in map(str.split, rows.strip().splitlines()))


# soname, Debian's package, Fedora's, Arch's. Found with ldd on PySide6's libraries and plugins.
LIBRARIES = (
    *_needs(
        WINDOW,
        """
        libGL.so.1             libgl1               libglvnd-glx         libglvnd
        libEGL.so.1            libegl1              libglvnd-egl         libglvnd
        libxkbcommon.so.0      libxkbcommon0        libxkbcommon         libxkbcommon
        libdbus-1.so.3         libdbus-1-3          dbus-libs            dbus
        libfontconfig.so.1     libfontconfig1       fontconfig           fontconfig
        libfreetype.so.6       libfreetype6         freetype             freetype2
        libglib-2.0.so.0       libglib2.0-0         glib2                glib2
        libgthread-2.0.so.0    libglib2.0-0         glib2                glib2
        libX11.so.6            libx11-6             libX11               libx11
        libbrotlidec.so.1      libbrotli1           libbrotli            brotli
        libzstd.so.1           libzstd1             libzstd              zstd
        libgssapi_krb5.so.2    libgssapi-krb5-2     krb5-libs            krb5
        libX11-xcb.so.1        libx11-xcb1          libX11-xcb           libx11
        libxkbcommon-x11.so.0  libxkbcommon-x11-0   libxkbcommon-x11     libxkbcommon-x11
        libxcb.so.1            libxcb1              libxcb               libxcb
        libxcb-cursor.so.0     libxcb-cursor0       xcb-util-cursor      xcb-util-cursor
        libxcb-icccm.so.4      libxcb-icccm4        xcb-util-wm          xcb-util-wm
        libxcb-image.so.0      libxcb-image0        xcb-util-image       xcb-util-image
        libxcb-keysyms.so.1    libxcb-keysyms1      xcb-util-keysyms     xcb-util-keysyms
        libxcb-randr.so.0      libxcb-randr0        libxcb               libxcb
        libxcb-render.so.0     libxcb-render0       libxcb               libxcb
        libxcb-render-util.so.0 libxcb-render-util0 xcb-util-renderutil  xcb-util-renderutil
        libxcb-shape.so.0      libxcb-shape0        libxcb               libxcb
        libxcb-shm.so.0        libxcb-shm0          libxcb               libxcb
        libxcb-sync.so.1       libxcb-sync1         libxcb               libxcb
        libxcb-util.so.1       libxcb-util1         xcb-util             xcb-util
        libxcb-xfixes.so.0     libxcb-xfixes0       libxcb               libxcb
        libxcb-xkb.so.1        libxcb-xkb1          libxcb               libxcb
        """,
    ),
    *_needs(
        SOUND,
        """
        libpulse.so.0          libpulse0            pulseaudio-libs      libpulse
        libbz2.so.1.0          libbz2-1.0           bzip2-libs           bzip2
        libdrm.so.2            libdrm2              libdrm               libdrm
        libXext.so.6           libxext6             libXext              libxext
        libXrandr.so.2         libxrandr2           libXrandr            libxrandr
        libXrender.so.1        libxrender1          libXrender           libxrender
        """,
    ),
    *_needs(CODES, "libzbar.so.0 libzbar0 zbar zbar"),
)

FONTS = Need("fonts", WINDOW, "fonts-dejavu-core", "dejavu-sans-fonts", "ttf-dejavu")
XVFB = Need(
    "Xvfb", "tests of the real window", "xvfb xauth", "xorg-x11-server-Xvfb xauth", "xorg-server-xvfb xorg-xauth"
)


def venv_need(version: tuple[int, int]) -> Need:
    """Debian ships Python without what makes an environment; it is in a package named after the version."""
    package = "python{}.{}-venv".format(*version)
    return Need("ensurepip", "making the environment", package, "python3", "python")


_TRY_TO_LOAD = """
import ctypes, importlib, json, sys
wanted, missing = json.loads(sys.argv[1]), []
for name in wanted["modules"]:
    try: importlib.import_module(name)
    except Exception: missing.append(name)
for name in wanted["libraries"]:
    try: ctypes.CDLL(name)
    except OSError: missing.append(name)
print("missing:" + json.dumps(missing))
"""


def missing(here: Here, *, making_venv: tuple[int, int] | None, for_tests: bool = False) -> list[Need]:
    """What this machine lacks. `making_venv` is the version of the Python that is to make the environment, if it is."""
    ensurepip = [venv_need(making_venv)] if making_venv else []
    libraries = LIBRARIES if here.system == "Linux" else ()
    lacking = set(_cannot_load(here, [n.name for n in ensurepip], [n.name for n in libraries]))
    found = [need for need in (*ensurepip, *libraries) if need.name in lacking]
    if here.system == "Linux":
        if not _has_fonts(here):
            found.append(FONTS)
        if for_tests and not here.which("Xvfb"):
            found.append(XVFB)
    return found


def _cannot_load(here: Here, modules: Sequence[str], libraries: Sequence[str]) -> list[str]:
    if not modules and not libraries:
        return []
    wanted = json.dumps({"modules": modules, "libraries": libraries})
    output = here.run([here.python, "-c", _TRY_TO_LOAD, wanted], here.env).output
    for line in output.splitlines():
        if line.startswith("missing:"):
            return [str(name) for name in json.loads(line.removeprefix("missing:"))]
    if len(modules) + len(libraries) == 1:
        return [*modules, *libraries]
    # one of them took the process down: ask one at a time, and blame that one
    blamed = [name for module in modules for name in _cannot_load(here, [module], [])]
    return blamed + [name for library in libraries for name in _cannot_load(here, [], [library])]


def _has_fonts(here: Here) -> bool:
    if here.which("fc-list"):
        listed = here.run(["fc-list"], here.env)
        if listed.code == 0:
            return bool(listed.output.strip())
    kinds = {".ttf", ".otf", ".ttc", ".pfb"}
    return any(file.suffix.lower() in kinds for folder in here.font_folders for file in folder.rglob("*"))


def unresolved(ldd_output: str) -> list[str]:
    """The libraries that ldd could not find, each once, in its order."""
    names = [line.split("=>")[0].strip() for line in ldd_output.splitlines() if line.endswith("=> not found")]
    return list(dict.fromkeys(names))


def packages(needs: Iterable[Need], system: str) -> list[str]:
    """The packages to install for these, each once; `system` is debian, fedora or arch."""
    return sorted({package for need in needs for package in getattr(need, system).split()})


def command_to_type(needs: Iterable[Need], here: Here) -> str | None:
    """What a person types to get these; None where no package manager we know is here."""
    needs = list(needs)
    sudo = "" if here.root else "sudo "
    if here.which("apt-get"):
        return f"{sudo}apt-get install {' '.join(packages(needs, 'debian'))}"
    if here.which("dnf"):
        return f"{sudo}dnf install {' '.join(packages(needs, 'fedora'))}"
    if here.which("pacman"):
        return f"{sudo}pacman -S {' '.join(packages(needs, 'arch'))}"
    return None


def install_with_apt(needs: Sequence[Need], here: Here, say: Say) -> bool:
    """Install the packages if that needs no question; False, with the reason said, where it cannot be done."""
    prefix = _apt_prefix(here)
    if prefix is None:
        return False
    wanted = packages(needs, "debian")
    say("Installing system packages: " + " ".join(wanted))
    update = here.run([*prefix, *_APT, "update"], here.env)
    install = here.run([*prefix, *_APT, "install", "--yes", "--no-install-recommends", *wanted], here.env)
    if install.code != 0:
        failed = update if update.code != 0 else install
        reason = _last_error(failed.output) or f"apt-get ended with {failed.code}"
        say(f"  the system packages could not be installed: {reason}")
    return install.code == 0


_APT = ("env", "DEBIAN_FRONTEND=noninteractive", "apt-get", "-qq", "-o", "DPkg::Lock::Timeout=120")


def _apt_prefix(here: Here) -> list[str] | None:
    if not here.which("apt-get") or here.env.get("DOOR_SCANNER_LEAVE_SYSTEM"):
        return None
    if here.root:
        return []
    if here.which("sudo") and here.run(["sudo", "-n", "true"], here.env).code == 0:
        return ["sudo", "-n"]
    return None


def _last_error(output: str) -> str:
    errors = [line.strip() for line in output.splitlines() if line.startswith("E:")]
    return errors[0].removeprefix("E: ") if errors else ""


def zbar_advice(system: str) -> str:
    """What to do when pyzbar cannot load zbar. Its Windows wheels bring zbar along, but want Microsoft's runtime."""
    if system == "Windows":
        return "winget install Microsoft.VCRedist.2013.x64"
    if system == "Darwin":
        return "brew install zbar"
    return "install your system's zbar library"


def font_folders(home: Path) -> tuple[Path, ...]:
    """Where fonts lie when there is no fc-list to ask; the folders may not exist."""
    system = ("/usr/share/fonts", "/usr/local/share/fonts", "/run/current-system/sw/share/X11/fonts")
    return (*map(Path, system), home / ".fonts", home / ".local/share/fonts")


def homebrew_libraries(env: Mapping[str, str]) -> dict[str, str]:
    """The environment that lets any Python find Homebrew's zbar, whose folder is in nobody else's search path."""
    folders = [env.get("DYLD_FALLBACK_LIBRARY_PATH", ""), "/opt/homebrew/lib", "/usr/local/lib", "/usr/lib"]
    return {**env, "DYLD_FALLBACK_LIBRARY_PATH": os.pathsep.join(filter(None, folders))}
