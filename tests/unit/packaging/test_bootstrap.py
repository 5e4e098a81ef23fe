"""From a fresh checkout to a running command: what is made, what is asked of the system, what is said when it fails."""

from __future__ import annotations

import ast
import dataclasses
import os
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from pathlib import Path

LDD = """\
\tlibGL.so.1 => /lib/libGL.so.1 (0x00007f)
\tlibxcb-cursor.so.0 => not found
\tlibfuture.so.3 => not found
\tlibxcb-cursor.so.0 => not found
"""


class World:
    """A machine that is only told about: it records what is run on it, and does what a real one would leave on disk."""

    def __init__(self, environment, folder: Path) -> None:
        self.environment, self.outcome = environment, environment.Outcome
        self.project = environment.Project(folder / "door", windows=False)
        self.commands: list[list[str]] = []
        self.said: list[str] = []
        self.programs = {"fc-list", "Xvfb"}
        self.missing: list[str] = []
        self.crashing: set[str] = set()
        self.apt_brings: list[str] = []
        self.answers: dict[str, tuple[int, str] | BaseException] = {}
        self.failed_imports = "{}"
        self.env = {"PATH": "/bin", "DISPLAY": ":0"}
        self.system, self.root, self.version = "Linux", False, "3.11"
        (self.project.root / "packaging").mkdir(parents=True)
        self.project.lock.write_text("flask==3.1.3\n")
        self.project.description.write_text("[project]\n")

    def run(self, command, env, hear=None):
        self.commands.append(list(command))
        text = " ".join(command)
        for part, answer in self.answers.items():
            if part in text:
                if isinstance(answer, BaseException):
                    raise answer
                return self.outcome(*answer)
        return self.outcome(*self._usual(text, command))

    def _usual(self, text, command):
        if "-m venv" in text:
            self.make_venv()
        elif "CDLL" in text:
            if any(name in command[-1] for name in self.crashing):
                return -11, "Segmentation fault"
            named = [name for name in self.missing if f'"{name}"' in command[-1]]
            return 0, "missing:" + str(named).replace("'", '"')
        elif "apt-get" in text and " install " in text:
            self.missing = [name for name in self.missing if name not in self.apt_brings]
        elif "failed:" in text:
            return 0, f"failed:{self.failed_imports}\n"
        elif "import sys, pip" in text:
            return 0, f"version {self.version}\n"
        elif command[0] == "fc-list":
            return 0, "/fonts/Some.ttf: Some\n"
        return 0, ""

    def make_venv(self):
        self.project.python.parent.mkdir(parents=True, exist_ok=True)
        self.project.python.write_text("a Python")
        (self.project.venv / "pyvenv.cfg").write_text("version = 3.11.7\n")

    @property
    def here(self):
        which = self.programs.__contains__
        return self.environment.Here(
            self.system, self.env, lambda name: f"/bin/{name}" if which(name) else None, self.run, self.root, "python3"
        )

    @property
    def setup(self):
        clock = iter(range(1000)).__next__
        return self.environment.Setup(self.project, self.here, "python3", (3, 11), self.said.append, clock)

    def prepare(self, command="setup", *rest, **options):
        self.commands.clear()
        self.environment.prepare(self.setup, command, list(rest), **options)

    def ran(self, part):
        return [command for command in self.commands if part in " ".join(command)]

    @property
    def text(self):
        return "\n".join(self.said)


@pytest.fixture
def world(environment, tmp_path):
    return World(environment, tmp_path)


# --- the way in, with any Python --------------------------------------------------------------------------------------


def test_the_way_in_can_be_read_by_a_python_that_is_too_old(root):
    tree = ast.parse((root / "packaging" / "bootstrap.py").read_text(encoding="utf-8"), feature_version=(3, 7))
    too_new = (ast.JoinedStr, ast.AnnAssign, ast.NamedExpr, ast.AsyncFunctionDef, ast.Match)
    assert not [node for node in ast.walk(tree) if isinstance(node, too_new)]
    functions = [node for node in ast.walk(tree) if isinstance(node, ast.FunctionDef)]
    assert not [f.name for f in functions if f.returns or any(a.annotation for a in f.args.args) or f.args.kwonlyargs]


@pytest.mark.parametrize(("platform", "command"), [("linux", "apt-get"), ("darwin", "brew"), ("win32", "winget")])
def test_an_older_python_is_told_what_to_install(bootstrap, platform, command):
    advice = bootstrap.advice((3, 9), platform)
    assert "needs Python 3.11 or newer; this one is 3.9" in advice
    assert command in advice


def test_an_older_python_finds_a_newer_one_that_starts(bootstrap, tmp_path):
    for name in ("python3.13", "python3.11", "python3.9"):
        (tmp_path / name).write_text("")
    folders = ["", str(tmp_path / "nowhere"), str(tmp_path)]
    assert bootstrap.newer_python(folders, lambda path: path.endswith("3.11")) == str(tmp_path / "python3.11")
    assert bootstrap.newer_python(folders, lambda path: False) is None


def test_a_command_that_does_not_exist_ends_with_two_and_names_those_that_do(root):
    script = [sys.executable, str(root / "packaging" / "bootstrap.py"), "dmeo"]
    done = subprocess.run(script, capture_output=True, text=True, check=False, stdin=subprocess.DEVNULL)
    assert done.returncode == 2
    assert "demo" in done.stderr


def test_what_follows_the_command_is_passed_on_as_it_is(environment):
    found = environment.arguments(["--leave-system", "demo", "--headless", "--json", "--rebuild"])
    assert (found.command, found.rest) == ("demo", ["--headless", "--json", "--rebuild"])
    assert found.leave_system
    assert not found.rebuild


def test_setup_takes_nothing_after_it(environment, capsys):
    with pytest.raises(SystemExit, match="2"):
        environment.arguments(["setup", "--rebuild"])
    assert "before it" in capsys.readouterr().err


# --- the stamp --------------------------------------------------------------------------------------------------------


def test_a_first_setup_installs_the_lock_by_hash_and_then_this_checkout_without_a_network(world):
    world.prepare()
    (lock,) = world.ran("requirements.lock")
    assert {"--require-hashes", "--no-deps", "--only-binary=:all:", "-r"} <= set(lock)
    (itself,) = world.ran("--editable")
    assert {"--no-build-isolation", "--no-deps", "--no-index"} <= set(itself)
    assert world.commands.index(world.ran("-m venv")[0]) < world.commands.index(lock) < world.commands.index(itself)
    assert not world.project.unfinished.exists()


def test_a_second_setup_starts_no_process_and_says_nothing(world):
    world.prepare()
    world.said.clear()
    world.prepare()
    assert (world.commands, world.said) == ([], [])


def test_a_new_lock_is_installed_into_the_same_environment(world):
    world.prepare()
    world.project.lock.write_text("flask==3.1.4\n")
    world.prepare("demo")
    assert world.ran("requirements.lock")
    assert not world.ran("-m venv")


def change_lock(world):
    world.project.lock.write_text("flask==4\n")


def change_description(world):
    world.project.description.write_text("[project]\nname='x'\n")


def upgrade_python(world):
    (world.project.venv / "pyvenv.cfg").write_text("version = 3.11.9\n")


def put_another_python_behind_the_link(world):
    other = world.project.root / "python3.13"
    other.write_text("")
    world.project.python.unlink()
    world.project.python.symlink_to(other)


def lose_python(world):
    world.project.python.unlink()


def lose_config(world):
    (world.project.venv / "pyvenv.cfg").unlink()


def garble_stamp(world):
    world.project.stamp.write_text('{"key": ')


def leave_unfinished(world):
    world.project.unfinished.write_text("")


CHANGES = [
    *(change_lock, change_description, upgrade_python, put_another_python_behind_the_link),
    *(lose_python, lose_config, garble_stamp, leave_unfinished),
]


@pytest.mark.parametrize("change", CHANGES)
def test_a_stamp_fits_only_what_it_was_made_for(world, environment, change):
    world.prepare()
    assert environment.fresh(world.project)
    change(world)
    assert environment.fresh(world.project) is None


def test_a_folder_that_was_moved_gets_a_new_environment(world, environment):
    world.prepare()
    world.project = environment.Project(world.project.root.rename(world.project.root.with_name("moved")), windows=False)
    world.prepare()
    assert world.ran("-m venv")
    assert "the folder was moved or copied" in world.text


# --- an environment that is broken ------------------------------------------------------------------------------------


@pytest.mark.parametrize("change", [lose_python, lose_config, leave_unfinished])
def test_half_an_environment_is_made_anew(world, change):
    world.prepare()
    stray = world.project.venv / "lib" / "half-a-package"
    stray.mkdir(parents=True)
    change(world)
    world.prepare()
    assert world.ran("-m venv")
    assert not stray.exists()


@pytest.mark.parametrize(
    ("answer", "reason"),
    [((127, "no such file"), "does not start"), ((0, "version 3.13\n"), "another Python was put behind it")],
)
def test_an_environment_whose_python_changed_is_made_anew(world, answer, reason):
    world.prepare()
    change_lock(world)
    world.answers["import sys, pip"] = answer
    world.prepare()
    assert reason in world.text
    assert world.ran("-m venv")


def test_an_environment_made_by_hand_is_used_if_it_works(world, environment):
    world.make_venv()
    world.prepare()
    assert not world.ran("-m venv")
    assert environment.fresh(world.project)


def test_an_interrupted_setup_is_not_trusted_afterwards(world, environment):
    world.answers["requirements.lock"] = KeyboardInterrupt()
    with pytest.raises(KeyboardInterrupt):
        world.prepare()
    assert environment.fresh(world.project) is None
    world.answers.clear()
    world.prepare()
    assert "an earlier setup was cut short" in world.text
    assert environment.fresh(world.project)


def test_an_environment_that_is_a_link_loses_the_link_and_not_what_it_points_to(world, tmp_path):
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    world.project.venv.symlink_to(elsewhere)
    world.prepare()
    assert elsewhere.exists()
    assert not world.project.venv.is_symlink()


def test_rebuild_makes_it_anew_though_nothing_changed(world):
    world.prepare()
    world.prepare(rebuild=True)
    assert world.ran("-m venv")


# --- trouble with pip -------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("said", "told"),
    [
        ("NewConnectionError: Failed to establish a new connection", "cannot be reached"),
        (
            "Retrying ... Temporary failure in name resolution\nNo matching distribution found for flask==3",
            "cannot be reached",
        ),
        ("ERROR: THESE PACKAGES DO NOT MATCH THE HASHES", "hash differs"),
        ("OSError: [Errno 28] No space left on device", "disk is full"),
        ("[SSL: CERTIFICATE_VERIFY_FAILED]", "not trusted"),
        (
            "ERROR: No matching distribution found for pyside6-addons==6.12.0",
            "no ready-made package of pyside6-addons for",
        ),
        ("something quite new", "something quite new"),
    ],
)
def test_what_pip_says_becomes_a_sentence(environment, said, told):
    assert told in environment.pip_trouble(said)


def test_without_a_network_it_fails_in_a_sentence_and_the_next_try_goes_on_from_there(world, environment):
    world.answers["requirements.lock"] = (1, "WARNING: Retrying ... NewConnectionError\n")
    with pytest.raises(environment.SetupFailed, match="cannot be reached"):
        world.prepare()
    world.answers.clear()
    world.prepare()
    assert not world.ran("-m venv")


def test_pip_that_failed_while_installing_leaves_nothing_to_build_upon(world, environment):
    world.answers["requirements.lock"] = (1, "Installing collected packages: flask\nOSError\n")
    with pytest.raises(environment.SetupFailed):
        world.prepare()
    assert environment.fault(world.project, world.run, {}) == "an earlier setup was cut short"


def test_pip_keeps_the_persons_network_but_not_their_habits(environment):
    mine = {"PIP_PROXY": "proxy", "PIP_CERT": "cert", "PIP_USER": "1", "PIP_TARGET": "/x", "PIP_REQUIRE_HASHES": "1"}
    env = environment.child_env({**mine, "PYTHONPATH": "/y", "HOME": "/h"})
    assert env == {"PIP_PROXY": "proxy", "PIP_CERT": "cert", "PIP_USER": "0", "HOME": "/h", "PYTHONNOUSERSITE": "1"}


def test_only_large_downloads_are_told_and_never_where_they_come_from(environment):
    said: list[str] = []
    for line in (
        "  Downloading https://index.example/packages/pyside6_addons-6.12.0-cp310-abi3-manylinux.whl (59.2 MB)",
        "  Downloading ruff-0.17.6-py3-none-manylinux.whl (10.6 MB)",
        "  Downloading flask-3.1.3-py3-none-any.whl (103 kB)",
    ):
        environment._tell_download(line, said.append)
    assert said == ["  pyside6_addons (59.2 MB)", "  ruff (10.6 MB)"]


# --- the system's libraries -------------------------------------------------------------------------------------------


def test_nothing_is_asked_of_a_system_that_has_all(world):
    world.programs |= {"apt-get", "sudo"}
    world.prepare()
    assert not world.ran("apt-get")


@pytest.mark.parametrize(("root", "prefix"), [(True, "env"), (False, "sudo")])
def test_missing_libraries_are_installed_where_apt_asks_no_question(world, environment, root, prefix):
    world.programs |= {"apt-get", "sudo"}
    world.root, world.missing = root, ["libzbar.so.0", "libgthread-2.0.so.0", "libglib-2.0.so.0"]
    world.apt_brings = list(world.missing)
    world.prepare()
    update, install = world.ran("apt-get")
    assert update[0] == install[0] == prefix
    assert update[-1] == "update"
    assert install[-2:] == ["libglib2.0-0", "libzbar0"]
    assert {"DEBIAN_FRONTEND=noninteractive", "--yes", "DPkg::Lock::Timeout=120"} <= set(install)
    assert environment.fresh(world.project).lacking == ()


@pytest.mark.parametrize(
    ("programs", "command"),
    [
        ({"apt-get"}, "sudo apt-get install libegl1 libzbar0"),
        ({"apt-get", "sudo"}, "sudo apt-get install libegl1 libzbar0"),
        ({"dnf"}, "sudo dnf install libglvnd-egl zbar"),
        ({"pacman"}, "sudo pacman -S libglvnd zbar"),
    ],
)
def test_where_it_may_not_install_it_names_the_command_and_goes_on(world, environment, programs, command):
    world.programs |= programs
    world.missing = ["libzbar.so.0", "libEGL.so.1"]
    world.answers["sudo -n true"] = (1, "a password is required")
    world.prepare()
    assert command in world.text
    assert not world.ran("install libegl1")
    assert environment.fresh(world.project).lacking == ("the window", "reading codes")


def test_a_system_without_a_package_manager_we_know_is_told_what_it_lacks(world):
    world.missing = ["libpulse.so.0"]
    world.prepare()
    assert "The system lacks libpulse.so.0." in world.said


def test_it_leaves_the_system_alone_when_asked_to(world):
    world.programs |= {"apt-get"}
    world.root, world.missing = True, ["libzbar.so.0"]
    world.env["DOOR_SCANNER_LEAVE_SYSTEM"] = "1"
    world.prepare()
    assert "apt-get install libzbar0" in world.text
    assert not world.ran("DEBIAN_FRONTEND")


def test_apt_that_fails_says_why_and_the_setup_goes_on(world, environment):
    world.programs |= {"apt-get"}
    world.root, world.missing = True, ["libzbar.so.0"]
    world.answers["--no-install-recommends"] = (100, "E: Unable to locate package libzbar0\nE: more\n")
    world.prepare()
    assert "Unable to locate package libzbar0" in world.text
    assert environment.fresh(world.project).lacking == ("reading codes",)


def test_what_was_lacking_is_looked_for_again_by_setup_but_not_by_every_command(world, environment):
    world.missing = ["libpulse.so.0"]
    world.prepare()
    world.prepare("demo")
    assert not world.commands
    world.missing = []
    world.prepare("setup")
    assert environment.fresh(world.project).lacking == ()


def test_debian_without_venv_gets_it_first(world):
    world.programs |= {"apt-get"}
    world.root, world.missing, world.apt_brings = True, ["ensurepip"], ["ensurepip"]
    world.prepare()
    install = world.ran("python3.11-venv")[0]
    assert world.commands.index(install) < world.commands.index(world.ran("-m venv")[-1])


def test_without_venv_and_without_apt_it_stops_with_the_command(world, environment):
    world.programs |= {"apt-get"}
    world.missing = ["ensurepip"]
    with pytest.raises(environment.SetupFailed, match=r"sudo apt-get install python3\.11-venv"):
        world.prepare()
    assert not world.project.venv.exists()


def test_a_library_that_crashes_on_loading_is_blamed_alone(world, environment):
    world.programs.add("dnf")
    world.crashing = {"libEGL.so.1"}
    world.missing = ["libpulse.so.0"]
    world.prepare()
    assert "The system lacks libEGL.so.1, libpulse.so.0." in world.text


def test_only_linux_has_its_libraries_looked_at(world, system_libraries):
    world.system = "Darwin"
    assert system_libraries.missing(world.here, making_venv=None, for_tests=True) == []


def test_xvfb_is_wanted_for_tests_only(world, system_libraries):
    world.programs.remove("Xvfb")
    assert system_libraries.missing(world.here, making_venv=None) == []
    assert system_libraries.missing(world.here, making_venv=None, for_tests=True) == [system_libraries.XVFB]


def test_xvfb_is_got_where_tests_have_no_display(world):
    world.programs = {"fc-list", "apt-get"}
    world.root = True
    world.prepare("test")
    assert not world.ran("xauth xvfb")
    del world.env["DISPLAY"]
    world.prepare("test", rebuild=True)
    assert world.ran("xauth xvfb")


def test_a_long_list_of_what_is_lacking_is_told_by_what_it_is_for(environment, system_libraries):
    assert environment.named(system_libraries.LIBRARIES[:2]) == "libGL.so.1, libEGL.so.1"
    assert environment.named(system_libraries.LIBRARIES).endswith(
        "things that are for the window, sound, reading codes"
    )


def test_a_system_without_fonts_gets_some(world, system_libraries, tmp_path):
    world.answers["fc-list"] = (0, "\n")
    assert system_libraries.missing(world.here, making_venv=None) == [system_libraries.FONTS]
    world.programs.remove("fc-list")
    (tmp_path / "fonts" / "truetype").mkdir(parents=True)
    here = dataclasses.replace(world.here, font_folders=(tmp_path / "none", tmp_path / "fonts"))
    assert system_libraries.missing(here, making_venv=None) == [system_libraries.FONTS]
    (tmp_path / "fonts" / "truetype" / "Some.TTF").write_bytes(b"")
    assert system_libraries.missing(here, making_venv=None) == []


def test_every_library_is_named_once_and_has_a_package_everywhere(system_libraries):
    names = [need.name for need in system_libraries.LIBRARIES]
    assert len(names) == len(set(names))
    assert all(need.debian and need.fedora and need.arch for need in system_libraries.LIBRARIES)


def test_a_library_that_only_qt_knows_of_is_named(world, system_libraries):
    assert system_libraries.unresolved(LDD) == ["libxcb-cursor.so.0", "libfuture.so.3"]
    plugin = world.project.venv / "lib/python3.11/site-packages/PySide6/Qt/plugins/platforms/libqxcb.so"
    plugin.parent.mkdir(parents=True)
    plugin.write_bytes(b"")
    world.make_venv()
    world.answers["ldd "] = (0, LDD)
    world.prepare()
    assert "Qt also wants libfuture.so.3" in world.text


# --- does it work, and handing over -----------------------------------------------------------------------------------


def test_a_package_that_cannot_be_imported_stops_the_setup(world, environment):
    world.failed_imports = '{"cv2": "ImportError: bad"}'
    with pytest.raises(environment.SetupFailed, match="cv2 is installed but cannot be imported: ImportError: bad"):
        world.prepare()
    assert environment.fresh(world.project) is None


@pytest.mark.parametrize(
    ("system", "advice"), [("Darwin", "brew install zbar"), ("Windows", "winget install Microsoft.VCRedist.2013.x64")]
)
def test_without_zbar_it_names_what_to_install(world, environment, system, advice):
    world.system = system
    world.failed_imports = '{"pyzbar.pyzbar": "ImportError: Unable to find zbar shared library"}'
    world.prepare()
    assert advice in world.text
    assert environment.fresh(world.project).lacking == ("reading codes",)


@pytest.mark.parametrize("command", [("run",), ("demo",)])
def test_what_opens_a_window_stops_where_none_can_be_opened(world, environment, command):
    world.missing = ["libxcb-cursor.so.0"]
    for _ in range(2):
        with pytest.raises(environment.SetupFailed, match=f"{command[0]} is of no use without the window"):
            world.prepare(*command)
    world.missing = []
    world.prepare(*command)


@pytest.mark.parametrize("command", [("run",), ("demo",), ("demo", "--headless")])
def test_a_door_that_cannot_read_codes_is_not_opened(world, environment, command):
    world.missing = ["libzbar.so.0"]
    with pytest.raises(environment.SetupFailed, match="of no use without reading codes"):
        world.prepare(*command)
    world.missing = []
    world.prepare(*command)


@pytest.mark.parametrize("command", [("demo", "--headless"), ("test",), ("scanner", "--help"), ("setup",)])
def test_what_needs_no_window_goes_on_without(world, command):
    world.missing = ["libxcb-cursor.so.0"]
    world.prepare(*command)


@pytest.mark.parametrize(
    ("command", "module"),
    [("demo", ["scanner", "demo"]), ("run", ["scanner", "run"]), ("scanner", ["scanner"])],
)
def test_the_command_is_the_environments_own(environment, tmp_path, command, module):
    project = environment.Project(tmp_path, windows=False)
    line = environment.command_line(project, command, ["-x", "y"])
    assert line == [str(tmp_path / ".venv/bin/python"), "-m", *module, "-x", "y"]
    on_windows = environment.Project(tmp_path, windows=True)
    assert environment.command_line(on_windows, command, [])[0] == str(tmp_path / ".venv" / "Scripts/python.exe")


def test_the_tests_are_shared_out_among_all_cores(environment, tmp_path):
    line = environment.command_line(environment.Project(tmp_path, windows=False), "test", ["-x"])
    assert line[1:] == ["-m", "pytest", "-n", "auto", "--dist", "loadfile", "--no-loadscope-reorder", "-x"]


def test_tests_draw_into_memory_only_where_there_is_no_display(environment):
    assert environment.tests_env({}, "Linux")["QT_QPA_PLATFORM"] == "offscreen"
    assert "QT_QPA_PLATFORM" not in environment.tests_env({"DISPLAY": ":0"}, "Linux")
    assert environment.tests_env({"QT_QPA_PLATFORM": "minimal"}, "Linux")["QT_QPA_PLATFORM"] == "minimal"
    assert "QT_QPA_PLATFORM" not in environment.tests_env({}, "Darwin")


def test_the_programs_that_tests_start_find_themselves_compiled(environment):
    assert environment.tests_env({"PYTHONDONTWRITEBYTECODE": "1", "A": "b"}, "Darwin").keys() >= {"A"}
    assert "PYTHONDONTWRITEBYTECODE" not in environment.tests_env({"PYTHONDONTWRITEBYTECODE": "1"}, "Linux")


def test_on_macos_homebrews_libraries_are_found(environment):
    assert "/opt/homebrew/lib" in environment.program_env({}, "Darwin")["DYLD_FALLBACK_LIBRARY_PATH"]
    assert environment.program_env({"PYTHONHOME": "/x", "A": "b"}, "Linux") == {"A": "b"}


def test_the_exit_code_is_the_commands_own_where_it_is_waited_for(environment):
    assert environment.hand_over([sys.executable, "-c", "raise SystemExit(7)"], os.environ, windows=True) == 7


@pytest.mark.skipif(sys.platform == "win32", reason="there is no execve to speak of")
def test_the_exit_code_is_the_commands_own_where_it_is_become(root):
    command = [sys.executable, "-c", "raise SystemExit(7)"]
    script = f"import os, environment; environment.hand_over({command!r}, os.environ, windows=False)"
    env = {**os.environ, "PYTHONPATH": str(root / "packaging")}
    assert subprocess.run([sys.executable, "-c", script], env=env, check=False).returncode == 7


def test_a_command_is_heard_line_by_line_and_has_nothing_to_read(environment):
    heard: list[str] = []
    script = "import sys; print('one'); print('two', file=sys.stderr); sys.exit(4 if sys.stdin.read() else 3)"
    outcome = environment.run_command([sys.executable, "-u", "-c", script], os.environ, heard.append)
    assert (outcome.code, outcome.output, heard) == (3, "one\ntwo\n", ["one", "two"])


def test_a_command_that_is_not_there_ends_with_127(environment, tmp_path):
    assert environment.run_command([str(tmp_path / "nothing")], os.environ).code == 127
