"""Setting up on machines that lack things: every lack is found, provided for where allowed, and named where not."""

import importlib.util
import os
import re
import shutil
import stat
import subprocess
import sys
import tomllib
from pathlib import Path
from types import ModuleType

import pytest

ROOT = Path(__file__).resolve().parent.parent
LOCKS = [ROOT / "requirements" / name for name in ("run.lock", "dev.lock")]
MACHINE_OR_REGISTRY = re.compile(r"https?:|file:|--index|--find-links|/home/|/root/|/opt/|/tmp/|\\Users\\")

on_posix = pytest.mark.skipif(os.name == "nt", reason="stands in for programs with shell scripts")


def load_set_up() -> ModuleType:
    spec = importlib.util.spec_from_file_location("set_up_under_test", ROOT / "tools" / "set_up.py")
    assert spec
    assert spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.fixture
def set_up(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    """The script, working on an empty folder, with only the programs that a test puts in ``tmp_path/bin``."""
    module = load_set_up()
    monkeypatch.setattr(module, "ROOT", tmp_path)
    monkeypatch.setattr(module, "VENV", tmp_path / ".venv")
    monkeypatch.setattr(module, "VENV_PYTHON", tmp_path / ".venv" / "bin" / "python")
    monkeypatch.setattr(module, "STAMP", tmp_path / ".venv" / "stamp.json")
    monkeypatch.setenv("PATH", str(tmp_path / "bin"))
    (tmp_path / "bin").mkdir()
    (tmp_path / "requirements").mkdir()
    for name in ("pyproject.toml", *module.LOCKS):
        (tmp_path / name).write_text(f"text of {name}", "utf-8")
    return module


def stand_in(folder: Path, name: str, script: str) -> None:
    """Put a program of this name where the script looks for programs."""
    program = folder / "bin" / name
    program.write_text(f"#!/bin/sh\n{script}\n", "utf-8")
    program.chmod(program.stat().st_mode | stat.S_IXUSR)


def says_version(major: int, minor: int) -> str:
    return f"echo {major} {minor}"


# --- Which Python ----------------------------------------------------------------------------------------------------


@on_posix
def test_python3_is_taken_when_it_is_new_enough(set_up: ModuleType, tmp_path: Path) -> None:
    stand_in(tmp_path, "python3", says_version(3, 11))
    stand_in(tmp_path, "python3.13", says_version(3, 13))
    assert set_up.choose_python(None) == "python3"


@on_posix
def test_an_old_python3_gives_way_to_the_newest_supported_one(set_up: ModuleType, tmp_path: Path) -> None:
    stand_in(tmp_path, "python3", says_version(3, 9))
    stand_in(tmp_path, "python3.11", says_version(3, 11))
    stand_in(tmp_path, "python3.12", says_version(3, 12))
    assert set_up.choose_python(None) == "python3.12"


@on_posix
def test_a_shim_that_does_not_run_is_passed_over(set_up: ModuleType, tmp_path: Path) -> None:
    stand_in(tmp_path, "python3.13", "echo 'command not found' >&2; exit 127")
    stand_in(tmp_path, "python3.11", says_version(3, 11))
    assert set_up.choose_python(None) == "python3.11"


@on_posix
def test_a_python_too_new_is_not_taken(set_up: ModuleType, tmp_path: Path) -> None:
    stand_in(tmp_path, "python3", says_version(3, 14))
    with pytest.raises(set_up.CannotGoOn, match="PYTHON="):
        set_up.choose_python(None)


@on_posix
def test_a_python_that_was_asked_for_and_does_not_fit_is_named(set_up: ModuleType, tmp_path: Path) -> None:
    stand_in(tmp_path, "python3", says_version(3, 11))
    stand_in(tmp_path, "snake", says_version(3, 8))
    with pytest.raises(set_up.CannotGoOn, match="snake"):
        set_up.choose_python("snake")


# --- System libraries ------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("soname", "package"),
    [
        ("libGL.so.1", "libgl1"),
        ("libEGL.so.1", "libegl1"),
        ("libX11.so.6", "libx11-6"),
        ("libX11-xcb.so.1", "libx11-xcb1"),
        ("libdbus-1.so.3", "libdbus-1-3"),
        ("libglib-2.0.so.0", "libglib2.0-0"),
        ("libxcb-icccm.so.4", "libxcb-icccm4"),
        ("libxkbcommon-x11.so.0", "libxkbcommon-x11-0"),
        ("libgssapi_krb5.so.2", "libgssapi-krb5-2"),
        ("libbrotlicommon.so.1", "libbrotli1"),
    ],
)
def test_a_library_is_looked_for_in_the_package_debian_has_it_in(set_up: ModuleType, soname: str, package: str) -> None:
    assert set_up.package_of(soname) == package


@on_posix
def test_each_library_ldd_does_not_find_is_named_once(set_up: ModuleType, tmp_path: Path) -> None:
    found = "echo 'libc.so.6 => /lib/libc.so.6'"
    stand_in(tmp_path, "ldd", f"for file; do echo 'libGL.so.1 => not found'; {found}; done; exit 1")
    files = [tmp_path / "one.so", tmp_path / "two.so"]
    for file in files:
        file.touch()
    assert set_up.missing_libraries(files) == ["libGL.so.1"]


@on_posix
def test_a_part_of_qt_that_is_not_installed_needs_no_library(set_up: ModuleType, tmp_path: Path) -> None:
    stand_in(tmp_path, "ldd", 'for file; do echo "for-${file##*/} => not found"; done')
    (tmp_path / "one.so").touch()
    assert set_up.missing_libraries([tmp_path / "one.so", tmp_path / "QtPdf.so"]) == ["for-one.so"]


@on_posix
def test_without_the_right_to_install_the_line_to_paste_is_printed(
    set_up: ModuleType, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    stand_in(tmp_path, "apt-get", "exit 99")
    stand_in(tmp_path, "sudo", "exit 1")
    monkeypatch.setattr(set_up.os, "geteuid", lambda: 1000)
    assert not set_up.install_system_packages(["libgl1", "libegl1"], "Qt needs libraries")
    assert re.search(r"^ +sudo apt-get .*install .*libgl1 libegl1$", capsys.readouterr().out, re.MULTILINE)


@on_posix
def test_sudo_is_used_where_it_asks_no_password(
    set_up: ModuleType, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    stand_in(tmp_path, "apt-get", "exit 99")
    stand_in(tmp_path, "sudo", f'echo "$*" >> "{tmp_path}/asked"')
    monkeypatch.setattr(set_up.os, "geteuid", lambda: 1000)
    assert set_up.install_system_packages(["libgl1"], "Qt needs libraries")
    asked = (tmp_path / "asked").read_text("utf-8").splitlines()
    assert asked[-1].startswith("-n env DEBIAN_FRONTEND=noninteractive apt-get")
    assert asked[-1].endswith("install -y --no-install-recommends libgl1")


@on_posix
def test_an_apt_that_fails_shows_what_it_said(
    set_up: ModuleType, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    stand_in(tmp_path, "apt-get", "exit 99")
    stand_in(tmp_path, "env", "echo 'E: no such package'; exit 100")
    monkeypatch.setattr(set_up.os, "geteuid", lambda: 0)
    with pytest.raises(set_up.CannotGoOn, match="libgl1"):
        set_up.install_system_packages(["libgl1"], "Qt needs libraries")
    assert "E: no such package" in capsys.readouterr().out


# --- Steps that are done once ----------------------------------------------------------------------------------------


@pytest.fixture
def steps(set_up: ModuleType, monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The long steps, replaced by notes that they were taken."""
    taken: list[str] = []

    def make_venv(asked: str | None) -> dict[str, str]:
        taken.append("venv")
        set_up.VENV_PYTHON.parent.mkdir(parents=True, exist_ok=True)
        set_up.VENV_PYTHON.touch()
        return {"root": str(set_up.ROOT), "python": "(3, 11)"}

    monkeypatch.setattr(set_up, "make_venv", make_venv)
    monkeypatch.setattr(set_up, "install_packages", taken.append)
    monkeypatch.setattr(set_up, "install_project", lambda: taken.append("project"))
    return taken


def test_a_second_set_up_takes_no_step(set_up: ModuleType, steps: list[str]) -> None:
    set_up.prepare_venv(None, for_developers=False)
    assert steps == ["venv", set_up.RUN_LOCK, "project"]
    steps.clear()
    set_up.prepare_venv(None, for_developers=False)
    assert steps == []


def test_the_tools_for_developers_are_added_to_what_is_there(set_up: ModuleType, steps: list[str]) -> None:
    set_up.prepare_venv(None, for_developers=False)
    steps.clear()
    set_up.prepare_venv(None, for_developers=True)
    assert steps == [set_up.DEV_LOCK]


def test_running_after_testing_takes_no_step(set_up: ModuleType, steps: list[str]) -> None:
    set_up.prepare_venv(None, for_developers=True)
    steps.clear()
    set_up.prepare_venv(None, for_developers=False)
    assert steps == []


def test_a_changed_lock_starts_afresh(set_up: ModuleType, steps: list[str]) -> None:
    set_up.prepare_venv(None, for_developers=False)
    steps.clear()
    (set_up.ROOT / set_up.RUN_LOCK).write_text("other versions", "utf-8")
    set_up.prepare_venv(None, for_developers=False)
    assert steps == ["venv", set_up.RUN_LOCK, "project"]


def test_starting_afresh_keeps_the_tools_for_developers(set_up: ModuleType, steps: list[str]) -> None:
    set_up.prepare_venv(None, for_developers=True)
    steps.clear()
    (set_up.ROOT / set_up.DEV_LOCK).write_text("other versions", "utf-8")
    set_up.prepare_venv(None, for_developers=False)
    assert steps == ["venv", set_up.DEV_LOCK, "project"]


def test_a_folder_that_was_moved_starts_afresh(
    set_up: ModuleType, steps: list[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    set_up.prepare_venv(None, for_developers=False)
    steps.clear()
    moved = tmp_path / "moved"
    shutil.copytree(tmp_path / "requirements", moved / "requirements")
    shutil.copy(tmp_path / "pyproject.toml", moved)
    monkeypatch.setattr(set_up, "ROOT", moved)
    set_up.prepare_venv(None, for_developers=False)
    assert steps[0] == "venv"


def test_another_python_starts_afresh(set_up: ModuleType, steps: list[str], monkeypatch: pytest.MonkeyPatch) -> None:
    set_up.prepare_venv(None, for_developers=False)
    steps.clear()
    monkeypatch.setattr(set_up, "version_of", lambda _python: (3, 13))
    set_up.prepare_venv("python3.13", for_developers=False)
    assert steps[0] == "venv"


def test_a_changed_project_file_installs_only_the_project_again(set_up: ModuleType, steps: list[str]) -> None:
    set_up.prepare_venv(None, for_developers=False)
    steps.clear()
    (set_up.ROOT / "pyproject.toml").write_text("changed", "utf-8")
    set_up.prepare_venv(None, for_developers=False)
    assert steps == ["project"]


def test_a_set_up_that_was_cut_short_goes_on_where_it_stopped(
    set_up: ModuleType, steps: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    def power_cut() -> None:
        raise KeyboardInterrupt

    with monkeypatch.context() as patch:
        patch.setattr(set_up, "install_project", power_cut)
        with pytest.raises(KeyboardInterrupt):
            set_up.prepare_venv(None, for_developers=False)
    steps.clear()
    set_up.prepare_venv(None, for_developers=False)
    assert steps == ["project"]


@pytest.mark.parametrize("damage", ["", "not json", "[]"])
def test_a_damaged_stamp_starts_afresh(set_up: ModuleType, steps: list[str], damage: str) -> None:
    set_up.prepare_venv(None, for_developers=False)
    steps.clear()
    set_up.STAMP.write_text(damage, "utf-8")
    set_up.prepare_venv(None, for_developers=False)
    assert steps[0] == "venv"


# --- What the set-up reads -------------------------------------------------------------------------------------------


@pytest.mark.parametrize("lock", LOCKS, ids=lambda lock: lock.name)
def test_a_lock_names_no_registry_and_no_machine(lock: Path) -> None:
    assert MACHINE_OR_REGISTRY.findall(lock.read_text("utf-8")) == []


@pytest.mark.parametrize("lock", LOCKS, ids=lambda lock: lock.name)
def test_every_package_of_a_lock_has_a_hash(lock: Path) -> None:
    blocks = re.split(r"^(?=\S)", lock.read_text("utf-8"), flags=re.MULTILINE)
    packages = [block for block in blocks if re.match(r"[a-z0-9]", block)]
    assert len(packages) > 20
    assert [block for block in packages if "==" not in block or "--hash=sha256:" not in block] == []


@pytest.mark.parametrize("lock", LOCKS, ids=lambda lock: lock.name)
def test_a_lock_holds_the_versions_that_the_project_names(lock: Path) -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    asked = {re.split(r"[ ;]", line)[0].lower().replace("_", "-") for line in project["dependencies"]}
    locked = set(re.findall(r"^[a-z0-9][^ ]*==[^ ]+", lock.read_text("utf-8"), re.MULTILINE))
    assert asked - locked == set()


def test_the_two_locks_agree() -> None:
    run, dev = (set(re.findall(r"^[a-z0-9].*==.*$", lock.read_text("utf-8"), re.MULTILINE)) for lock in LOCKS)
    assert run - dev == set()


def test_the_project_is_pinned_exactly() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    assert [line for line in project["dependencies"] if "==" not in line] == []


@pytest.mark.skipif(shutil.which("make") is None, reason="needs make")
def test_make_help_lists_the_two_commands() -> None:
    done = subprocess.run(["make", "-s", "help"], cwd=ROOT, capture_output=True, text=True, check=True)
    listed = re.findall(r"^ +make (\S+) +\S", done.stdout, re.MULTILINE)
    assert {"run", "test", "setup", "lint", "bundle", "lock", "clean"} <= set(listed)


# --- A machine without a screen --------------------------------------------------------------------------------------


def run_open_window(tmp_path: Path, *arguments: str, **environment: str) -> subprocess.CompletedProcess[str]:
    """Run tools/open_window.py in a tree whose program only says how it was started."""
    (tmp_path / "tools").mkdir()
    shutil.copy(ROOT / "tools" / "open_window.py", tmp_path / "tools")
    gui = tmp_path / "phcdesk" / "gui"
    gui.mkdir(parents=True)
    report = "import os, sys; print(__spec__.name, sys.argv[1:], os.environ.get('QT_QPA_PLATFORM'), flush=True)"
    for place in (tmp_path / "phcdesk" / "__main__.py", gui / "picture.py"):
        place.write_text(report, "utf-8")
    for package in (tmp_path / "phcdesk", gui):
        (package / "__init__.py").touch()
    kept = {name: value for name, value in os.environ.items() if name in {"PATH", "SYSTEMROOT"}}
    command = [sys.executable, str(tmp_path / "tools" / "open_window.py"), *arguments]
    return subprocess.run(command, env={**kept, **environment}, capture_output=True, text=True, check=True)


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="elsewhere there is always a screen")
def test_without_a_screen_there_is_a_search_and_a_picture(tmp_path: Path) -> None:
    said = run_open_window(tmp_path).stdout
    assert "There is no screen here" in said
    assert "phcdesk.__main__ ['search', 'feeling low after baby'] None" in said
    assert f"phcdesk.gui.picture ['{Path('build') / 'window.png'}'] offscreen" in said


def test_with_a_screen_the_window_opens_and_nothing_else(tmp_path: Path) -> None:
    assert run_open_window(tmp_path, DISPLAY=":0").stdout == "phcdesk.__main__ [] None\n"


def test_arguments_go_to_the_program_with_or_without_a_screen(tmp_path: Path) -> None:
    assert run_open_window(tmp_path, "doctor").stdout == "phcdesk.__main__ ['doctor'] None\n"
