"""Build dist/PHCDesk with the licences of everything inside and, for Linux, what makes packs open with a double-click.

With ``--pack``, make an archive of what was built.

Rules: what is built twice from the same tree is the same twice, so no clock is read; the folder is judged by
tools/try_bundle.py and not here.
"""

import ctypes.util
import importlib.metadata
import os
import platform
import re
import shutil
import subprocess
import sys
import sysconfig
import tarfile
from pathlib import Path

import set_up
from packaging.requirements import Requirement

ROOT = Path(__file__).resolve().parent.parent
BUNDLE = ROOT / "dist" / "PHCDesk"
# 2020-02-02, the date that the wheel of this project carries too.
FIXED_TIME = "1580601600"
# build.spec leaves these out.
NOT_BUNDLED = {"pip", "pygments"}
LARGEST_MEGABYTES = 70


def provide_build_programs() -> None:
    """PyInstaller needs objdump and strip, and a Python whose core is a shared library, as Debian packs apart."""
    if not sys.platform.startswith("linux"):
        return
    packages = [] if shutil.which("objdump") and shutil.which("strip") else ["binutils"]
    library = sysconfig.get_config_var("INSTSONAME") or ""
    debian_python = sys.base_prefix == "/usr" and not ctypes.util.find_library(
        f"python{sysconfig.get_python_version()}"
    )
    if debian_python:
        packages.append(f"libpython{sysconfig.get_python_version()}")
    elif not library.startswith("libpython") or library.endswith(".a"):
        raise set_up.CannotGoOn("This Python has no shared library, which the bundle needs. Name another: PYTHON=...")
    if packages and not set_up.install_system_packages(packages, "Building needs what this machine lacks"):
        raise set_up.CannotGoOn("The bundle was not built.")


def run_pyinstaller() -> None:
    set_up.say("Building dist/PHCDesk")
    command = [sys.executable, "-m", "PyInstaller", "--noconfirm", "--clean", "build.spec"]
    # Its cache would lie in the home folder, which a build machine may not have.
    fixed = {"SOURCE_DATE_EPOCH": FIXED_TIME, "PYTHONHASHSEED": "0", "PYINSTALLER_CONFIG_DIR": str(ROOT / "build")}
    environment = {**os.environ, **fixed}
    log = ROOT / "build" / "bundle.log"
    log.parent.mkdir(exist_ok=True)
    with log.open("wb") as written:
        done = subprocess.run(command, env=environment, stdout=written, stderr=subprocess.STDOUT, check=False)
    if done.returncode:
        print(log.read_text("utf-8", "replace")[-4000:], file=sys.stderr)
        raise set_up.CannotGoOn("PyInstaller failed, see above.")


def packages_inside() -> list[str]:
    """The packages that the program asks for on this machine, and those they ask for."""
    found: set[str] = set()
    asked = {"phcdesk"}
    while asked:
        requirements = [Requirement(line) for line in importlib.metadata.requires(asked.pop()) or []]
        names = {one.name.lower() for one in requirements if not one.marker or one.marker.evaluate({"extra": ""})}
        asked |= names - found - NOT_BUNDLED
        found |= names - NOT_BUNDLED
    return sorted(found)


def copy_licences() -> None:
    """The project's own texts, those of each package in the bundle, and a list of the system libraries in it."""
    target = BUNDLE / "licences"
    for name in ("LICENSE", "NOTICE"):
        shutil.copy(ROOT / name, BUNDLE / name)
    shutil.copytree(ROOT / "LICENSES", target)
    for package in packages_inside():
        for file in importlib.metadata.files(package) or []:
            if re.search(r"\.dist-info/(.*/)?(licen[cs]e|copying|notice|authors)", str(file), re.IGNORECASE):
                inside = str(file).partition(".dist-info/")[2].replace("/", "-")
                (target / package).mkdir(exist_ok=True)
                shutil.copy(Path(str(file.locate())), target / package / inside)
    libraries = sorted(path.name for path in (BUNDLE / "_internal").glob("lib*.so*"))
    (target / "system-libraries.txt").write_text("\n".join(libraries) + "\n", "utf-8")


def copy_desktop_files() -> None:
    """What lets a double-click on a pack open the program; macOS has it in Info.plist, Windows asks the person."""
    if sys.platform.startswith("linux"):
        target = shutil.copytree(ROOT / "resources" / "desktop", BUNDLE / "desktop", dirs_exist_ok=True)
        shutil.copy(ROOT / "resources" / "icons" / "phcdesk.svg", target)


def make_archive() -> Path:
    """The folder as .tar.xz, in a fixed order and with a fixed time."""

    def plain(entry: tarfile.TarInfo) -> tarfile.TarInfo:
        entry.mtime, entry.uid, entry.gid, entry.uname, entry.gname = int(FIXED_TIME), 0, 0, "", ""
        return entry

    version = importlib.metadata.version("phcdesk")
    system = f"{platform.system()}-{platform.machine()}".lower()
    archive = BUNDLE.parent / f"phcdesk-{version}-{system}.tar.xz"
    set_up.say(f"Packing {archive.relative_to(ROOT)}")
    with tarfile.open(archive, "w:xz", preset=6) as packed:
        for path in [BUNDLE, *sorted(BUNDLE.rglob("*"))]:
            packed.add(path, path.relative_to(BUNDLE.parent), recursive=False, filter=plain)
    return archive


def build() -> int:
    provide_build_programs()
    run_pyinstaller()
    copy_licences()
    copy_desktop_files()
    return 0


def pack() -> int:
    """Pack what was built and tried. Gives 1 when it has grown too large."""
    archive = make_archive()
    unpacked = sum(path.stat().st_size for path in BUNDLE.rglob("*") if path.is_file() and not path.is_symlink())
    packed = archive.stat().st_size
    set_up.say(f"dist/PHCDesk is {unpacked / 1e6:.0f} MB, {packed / 1e6:.0f} MB packed")
    if packed > LARGEST_MEGABYTES * 1e6:
        print(f"That is more than the {LARGEST_MEGABYTES} MB a slow line can carry.", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    os.chdir(ROOT)
    try:
        sys.exit(pack() if sys.argv[1:] == ["--pack"] else build())
    except set_up.CannotGoOn as reason:
        print(reason, file=sys.stderr)
        sys.exit(1)
