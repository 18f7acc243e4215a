"""What lets a double-click on a pack open the program: the files are well formed, agree, and are put in place."""

from __future__ import annotations

import ast
import configparser
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from defusedxml.ElementTree import parse

from phcdesk.gui.packs.page import SUFFIX

ROOT = Path(__file__).parent.parent
DESKTOP = ROOT / "resources" / "desktop"
MIME = {"": "http://www.freedesktop.org/standards/shared-mime-info"}
TYPE = "application/x-phcpack"

on_linux = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="how a Linux desktop knows its programs")


def desktop_entry(path: Path) -> configparser.SectionProxy:
    read = configparser.ConfigParser(interpolation=None)
    read.optionxform = str  # type: ignore[assignment, method-assign]
    read.read(path, encoding="utf-8")
    return read["Desktop Entry"]


def test_the_type_of_a_pack_is_known_by_its_name_and_its_beginning() -> None:
    root = parse(DESKTOP / "phcdesk-packs.xml").getroot()
    assert root is not None
    kind = root.find("mime-type", MIME)
    assert kind is not None
    assert kind.get("type") == TYPE
    assert [glob.get("pattern") for glob in kind.findall("glob", MIME)] == [f"*{SUFFIX}"]
    assert [match.get("value") for match in kind.iter(f"{{{MIME['']}}}match")] == ["PK\\003\\004", "META/"]


def test_the_menu_entry_opens_that_type_and_is_named_as_the_window_says() -> None:
    entry = desktop_entry(DESKTOP / "phcdesk.desktop")
    assert entry["MimeType"] == f"{TYPE};"
    assert entry["Exec"].endswith(" %F")
    assert f'setDesktopFileName("{entry["StartupWMClass"]}")' in (ROOT / "phcdesk/gui/app.py").read_text("utf-8")
    assert (ROOT / "resources" / "icons" / f"{entry['Icon']}.svg").is_file()


def test_macos_is_told_of_the_same_type() -> None:
    tree = ast.parse((ROOT / "build.spec").read_text("utf-8"))
    found = {
        node.targets[0].id: node.value
        for node in tree.body
        if isinstance(node, ast.Assign) and isinstance(node.targets[0], ast.Name)
    }
    facts = ast.literal_eval(found["PACKS_ON_MACOS"])
    (document,), (declared,) = facts["CFBundleDocumentTypes"], facts["UTExportedTypeDeclarations"]
    assert document["LSItemContentTypes"] == [declared["UTTypeIdentifier"]]
    tags = {"public.filename-extension": [SUFFIX.removeprefix(".")], "public.mime-type": TYPE}
    assert declared["UTTypeTagSpecification"] == tags


class Account:
    """Somebody's home folder, and a bundle in a folder with an awkward name."""

    def __init__(self, folder: Path) -> None:
        self.bundle = folder / "on the stick, 100 % $new"
        self.data = folder / "home" / ".local" / "share"
        shutil.copytree(DESKTOP, self.bundle / "desktop")
        shutil.copy(ROOT / "resources" / "icons" / "phcdesk.svg", self.bundle / "desktop")
        (folder / "home").mkdir()
        kept = {name: os.environ[name] for name in ("PATH",)}
        self.environment = {**kept, "HOME": str(folder / "home"), "LANG": "C.UTF-8"}

    def run(self, *command: str) -> str:
        ran = subprocess.run(command, capture_output=True, text=True, check=True, env=self.environment)
        return ran.stdout + ran.stderr

    def associate(self, *options: str) -> None:
        assert self.run("sh", str(self.bundle / "desktop" / "associate.sh"), *options) == ""


@pytest.fixture
def account(tmp_path: Path) -> Account:
    return Account(tmp_path)


@on_linux
def test_the_script_puts_everything_in_place_and_names_the_folder_of_the_program(account: Account) -> None:
    account.associate()
    quoted = str(account.bundle / "PHCDesk").replace("$", "\\\\$").replace("%", "%%")
    assert desktop_entry(account.data / "applications" / "phcdesk.desktop")["Exec"] == f'"{quoted}" %F'
    assert (account.data / "icons/hicolor/scalable/apps/phcdesk.svg").is_file()
    account.associate()
    account.associate("--remove")
    left = [path.name for path in account.data.rglob("*") if path.is_file() and "phcdesk" in path.name]
    assert left == []


@on_linux
@pytest.mark.skipif(not shutil.which("update-mime-database"), reason="needs update-mime-database")
def test_the_desktop_then_knows_a_pack(account: Account) -> None:
    account.associate()
    assert f"60:{TYPE}:*{SUFFIX}" in (account.data / "mime" / "globs2").read_text("utf-8")
    assert TYPE.encode() in (account.data / "mime" / "magic").read_bytes()
