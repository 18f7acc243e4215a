"""Prepare everything PHC Desk needs to run from this folder, in steps that are skipped once they are done.

Rules: standard library only, because it runs before anything is installed; one plain line a step; nothing is
changed outside this folder but system libraries, by apt, and only as root or where sudo asks no password.
Runs on Python 3.8 and later, so that an old ``python3`` can still find the newer one beside it.

Exit codes: 0 ready, 1 something is missing and the last line says what to do.
"""

from __future__ import annotations

import argparse
import contextlib
import hashlib
import json
import os
import re
import shutil
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
VENV = ROOT / ".venv"
VENV_PYTHON = VENV / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
STAMP = VENV / "phcdesk-setup.json"
RUN_LOCK = "requirements/run.lock"
DEV_LOCK = "requirements/dev.lock"
LOCKS = (RUN_LOCK, DEV_LOCK)
SUPPORTED = ((3, 11), (3, 12), (3, 13))

# Without these the tests cannot run either; without the plugins that talk to a screen only the window cannot.
QT_MODULES = ("QtCore", "QtGui", "QtWidgets", "QtSvg", "QtPrintSupport", "QtNetwork", "QtTest", "QtPdf", "QtPdfWidgets")
OFFSCREEN_PLUGIN = "Qt/plugins/platforms/libqoffscreen.so"
SCREEN_PLUGINS = ("Qt/plugins/platforms/libqxcb.so", "Qt/plugins/platforms/libqwayland.so")
FONT_FOLDERS = ("/usr/share/fonts", "/usr/local/share/fonts")
FONT_PACKAGE = "fonts-dejavu-core"
# Debian names a library's package after its soname, but for these.
ODD_PACKAGES = {
    "libglib-2.0.so.0": "libglib2.0-0",
    "libgthread-2.0.so.0": "libglib2.0-0",
    "libgobject-2.0.so.0": "libglib2.0-0",
    "libz.so.1": "zlib1g",
    "libbrotlicommon.so.1": "libbrotli1",
    "libbrotlidec.so.1": "libbrotli1",
}


class CannotGoOn(Exception):
    """The text says what is missing and what the person can do about it."""


def say(line: str) -> None:
    print(line, flush=True)


def run(*command: object, **changed_env: str) -> None:
    """Run a step. Raises CannotGoOn when it fails; its own error output is left on the screen."""
    arguments = [str(part) for part in command]
    done = subprocess.run(arguments, cwd=ROOT, env={**os.environ, **changed_env}, stdin=subprocess.DEVNULL, check=False)
    if done.returncode:
        raise CannotGoOn(f"This step failed (exit {done.returncode}), see above: {' '.join(arguments)}")


def works(*command: object) -> bool:
    """Whether a command exists and succeeds, without showing what it prints."""
    return output_of(*command) is not None


def output_of(*command: object) -> str | None:
    """What a command prints, or None when it does not exist or fails."""
    try:
        done = subprocess.run(
            [str(part) for part in command],
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            timeout=60,
            check=False,
        )
    except (OSError, subprocess.TimeoutExpired):
        return None
    return done.stdout.decode("utf-8", "replace") if done.returncode == 0 else None


# --- The interpreter -------------------------------------------------------------------------------------------------


def version_of(python: str) -> tuple[int, ...] | None:
    """The (major, minor) of an interpreter, found by running it: a shim may exist and lead nowhere."""
    printed = output_of(python, "-c", "import sys; print('%d %d' % sys.version_info[:2])")
    numbers = (printed or "").split()
    return tuple(int(number) for number in numbers) if len(numbers) == 2 else None


def choose_python(asked: str | None) -> str:
    """``python3`` where it is new enough, or the newest supported one that runs. Raises CannotGoOn when none does."""
    newest_first = [f"python{major}.{minor}" for major, minor in reversed(SUPPORTED)]
    for python in [asked] if asked else ["python3", *newest_first]:
        if version_of(python) in SUPPORTED:
            return python
    known = ", ".join(f"{major}.{minor}" for major, minor in SUPPORTED)
    if asked:
        raise CannotGoOn(f"PYTHON={asked} does not run, or is not one of Python {known}.")
    raise CannotGoOn(f"No Python {known} was found. Install one and, if it is not found then, name it: make PYTHON=...")


# --- System packages -------------------------------------------------------------------------------------------------


def install_system_packages(packages: list[str], why: str) -> bool:
    """Install by apt where that is allowed, or print the one line to paste and return False."""
    names = " ".join(packages)
    may_install: list[str] | None = None
    if shutil.which("apt-get"):
        if hasattr(os, "geteuid") and os.geteuid() == 0:
            may_install = []
        elif works("sudo", "-n", "true"):
            may_install = ["sudo", "-n"]
    if may_install is None:
        say(f"{why}. Paste this line, then try again (the names are Debian's):")
        say(f"    sudo apt-get update && sudo apt-get install -y --no-install-recommends {names}")
        return False
    say(f"{why}. Installing: {names}")
    quiet_apt = [*may_install, "env", "DEBIAN_FRONTEND=noninteractive", "apt-get", "-qq"]
    # Another apt may be at work, as on a machine that has just been switched on.
    patient = [*quiet_apt, "-o", "DPkg::Lock::Timeout=300", "-o", "Dpkg::Use-Pty=0"]
    if not works(*patient, "update"):
        say("The list of packages could not be refreshed; trying with the list that is there.")
    log = ROOT / "build" / "system-packages.log"
    log.parent.mkdir(exist_ok=True)
    with log.open("wb") as written:
        command = [*patient, "install", "-y", "--no-install-recommends", *packages]
        done = subprocess.run(command, stdin=subprocess.DEVNULL, stdout=written, stderr=subprocess.STDOUT, check=False)
    if done.returncode:
        say(log.read_text("utf-8", "replace")[-2000:])
        raise CannotGoOn(f"apt-get could not install: {names}")
    return True


def package_of(soname: str) -> str:
    """Debian's package for a shared library: libX11.so.6 is in libx11-6, libxcb-icccm.so.4 in libxcb-icccm4."""
    if soname in ODD_PACKAGES:
        return ODD_PACKAGES[soname]
    name, _, number = soname.partition(".so.")
    name = name.lower().replace("_", "-")
    return f"{name}-{number}" if name[-1].isdigit() else name + number


def missing_libraries(files: list[Path]) -> list[str]:
    """The sonames that these Qt files ask for and the system does not have, by ``ldd``."""
    present = [str(file) for file in files if file.exists()]
    # Its exit code says nothing here, and LC_ALL keeps "not found" in English.
    env = {**os.environ, "LC_ALL": "C"}
    done = subprocess.run(["ldd", *present], env=env, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, check=False)
    return sorted(set(re.findall(r"(\S+) => not found", done.stdout.decode("utf-8", "replace"))))


def has_a_font() -> bool:
    return any(files for folder in FONT_FOLDERS for _, _, files in os.walk(folder))


def provide_system_libraries() -> None:
    """Raises CannotGoOn when Qt cannot even be imported; lacking only a screen's libraries, it says so and goes on."""
    if not sys.platform.startswith("linux") or not shutil.which("ldd"):
        return
    qt = next(VENV.glob("lib/python*/site-packages/PySide6"))
    needed = [*(qt / f"{module}.abi3.so" for module in QT_MODULES), qt / OFFSCREEN_PLUGIN]
    for_a_screen = [qt / plugin for plugin in SCREEN_PLUGINS]
    missing = missing_libraries([*needed, *for_a_screen])
    packages = sorted({package_of(soname) for soname in missing})
    if not has_a_font():
        packages.append(FONT_PACKAGE)
    if not packages:
        return
    installed = install_system_packages(packages, "Qt needs system libraries and a font that this machine lacks")
    still_missing = missing_libraries(needed)
    if still_missing:
        raise CannotGoOn(f"Qt cannot start without: {', '.join(still_missing)}")
    if installed and missing_libraries(for_a_screen):
        say("Still missing, so a window may not open: " + ", ".join(missing_libraries(for_a_screen)))


# --- The virtual environment -----------------------------------------------------------------------------------------


def digest(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()


def read_stamp() -> dict[str, str]:
    try:
        stamp = json.loads(STAMP.read_text("utf-8"))
    except (OSError, ValueError):
        return {}
    return stamp if isinstance(stamp, dict) else {}


def write_stamp(stamp: dict[str, str]) -> None:
    STAMP.write_text(json.dumps(stamp, indent=1, sort_keys=True) + "\n", "utf-8")


def is_usable(stamp: dict[str, str], asked: str | None) -> bool:
    """Whether .venv was finished here, for the Python asked for, and from the locks as they are now."""
    locks_agree = all(digest(ROOT / name) == stamp[name] for name in LOCKS if name in stamp)
    right_python = asked is None or stamp.get("python") == str(version_of(asked))
    return stamp.get("root") == str(ROOT) and locks_agree and right_python and VENV_PYTHON.exists()


def make_venv(asked: str | None) -> dict[str, str]:
    python = choose_python(asked)
    version = version_of(python)
    if not works(python, "-c", "import ensurepip, venv"):
        package = "python{}.{}-venv".format(*(version or SUPPORTED[0]))
        if not install_system_packages([package], f"{python} cannot make a virtual environment yet"):
            raise CannotGoOn(f"The package {package} is missing.")
    say(f"Making a virtual environment in .venv with {python}")
    if VENV.exists():
        shutil.rmtree(VENV)
    run(python, "-m", "venv", VENV)
    return {"root": str(ROOT), "python": str(version)}


def install_packages(lock: str) -> None:
    say(f"Installing the packages of {lock}: over 100 MB to download the first time")
    pip = (VENV_PYTHON, "-m", "pip", "install", "--quiet", "--no-input", "--disable-pip-version-check")
    # Wheels only: building one would fetch build tools that no lock names.
    run(*pip, "--require-hashes", "--only-binary", ":all:", "-r", ROOT / lock, PIP_ROOT_USER_ACTION="ignore")


def install_project() -> None:
    say("Installing PHC Desk itself, as it lies in this folder")
    pip = (VENV_PYTHON, "-m", "pip", "install", "--quiet", "--no-input", "--disable-pip-version-check")
    run(*pip, "--no-index", "--no-deps", "--no-build-isolation", "-e", ROOT, PIP_ROOT_USER_ACTION="ignore")


def prepare_venv(asked: str | None, for_developers: bool) -> None:
    """Each finished step is stamped, so that the next run, or one after a power cut, goes on from there."""
    project = ROOT / "pyproject.toml"
    stamp = read_stamp()
    # Whoever had the tools for developers has them after starting afresh too.
    lock = DEV_LOCK if for_developers or DEV_LOCK in stamp else RUN_LOCK
    if not is_usable(stamp, asked):
        stamp = make_venv(asked)
    if lock not in stamp:
        install_packages(lock)
        stamp[lock] = digest(ROOT / lock)
        write_stamp(stamp)
    if stamp.get("pyproject.toml") != digest(project):
        install_project()
        stamp["pyproject.toml"] = digest(project)
        write_stamp(stamp)


@contextlib.contextmanager
def one_at_a_time() -> Iterator[None]:
    """Wait while another terminal sets up the same folder."""
    try:
        import fcntl
    except ImportError:  # Windows: there is no make to start two at once
        yield
        return
    with Path(__file__).open("rb") as held:
        try:
            fcntl.flock(held, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            say("Waiting for another set-up of this folder to end")
            fcntl.flock(held, fcntl.LOCK_EX)
        yield


def main() -> int:
    parser = argparse.ArgumentParser(description="Prepare .venv and the system libraries Qt needs.")
    parser.add_argument("--python", help="the interpreter to use (3.11, 3.12 or 3.13)")
    parser.add_argument("--dev", action="store_true", help="with the tools for testing and building")
    options = parser.parse_args()
    started = time.monotonic()
    try:
        with one_at_a_time():
            prepare_venv(options.python or None, options.dev)
            provide_system_libraries()
    except CannotGoOn as reason:
        print(reason, file=sys.stderr)
        return 1
    except OSError as reason:
        print(f"The set-up stopped: {reason}", file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        print("Stopped. The next run goes on from here.", file=sys.stderr)
        return 130
    if time.monotonic() - started > 2:
        say("Everything is in place.")
    return 0


if __name__ == "__main__":
    sys.exit(main())
