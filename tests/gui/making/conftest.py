"""A window in which packs are made by the real command line, and lists to make them of."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

import msgspec
import pytest
from pytestqt.qtbot import QtBot

from phcdesk.app.paths import resources_dir
from phcdesk.formats.looking import Looked
from phcdesk.formats.sheets.recipe import Recipe, encode
from phcdesk.gui.making.draft import Draft
from phcdesk.gui.making.errand import Told
from phcdesk.gui.making.page import MakingPage
from phcdesk.gui.page_names import MAKING
from phcdesk.gui.port import PackWork, Place
from phcdesk.gui.window import MainWindow
from phcdesk.importing.trusting import root_facts
from phcdesk.taxonomy import load_vocabulary

CSV = "Facility name,Phone,Open or closed?\nHarbour Clinic,01632 960139,burnt down\nHill Clinic,01632 960140,open\n"
CHILD = 30_000  # milliseconds that a child may take on a busy machine


class Children:
    """Starts the real command line, and remembers with which words."""

    def __init__(self, folder: Path) -> None:
        self.asked: list[list[str]] = []
        self._folder = folder

    def command(self, words: Sequence[str]) -> tuple[str, ...]:
        self.asked.append(list(words))
        return (sys.executable, "-m", "phcdesk", *words, "--data-dir", str(self._folder))


@pytest.fixture
def children(tmp_path: Path) -> Children:
    return Children(tmp_path / "data")


def give_children(window: MainWindow, children: Children) -> None:
    """Let a window start children."""
    work = PackWork(dict, lambda _files: None, children.command, root_facts)  # type: ignore[arg-type, return-value]
    place = Place(
        lambda: None,  # type: ignore[arg-type, return-value]
        (),
        vocabulary=lambda: load_vocabulary(resources_dir() / "taxonomy"),
        packs=work,
    )
    window.desk.place = lambda: place


def making_page(window: MainWindow) -> MakingPage:
    window.go(MAKING)
    made = window.page(MAKING)
    assert isinstance(made, MakingPage)
    return made


@pytest.fixture
def page(window: MainWindow, children: Children) -> MakingPage:
    give_children(window, children)
    return making_page(window)


def say(source: Path, *words: str) -> Told:
    """What the real command line says of a list, asked with these words as the window asks."""
    command = Children(source.parent / "data").command(("convert", str(source), *words, "--progress-json"))
    said = subprocess.run(command, capture_output=True, check=True, timeout=CHILD / 1000)
    told: Told = json.loads(said.stdout.splitlines()[-1])
    return told


@pytest.fixture(scope="session")
def source(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A list, which the program only reads: one is enough for all tests."""
    file = tmp_path_factory.mktemp("list") / "<b>places & others.csv"
    file.write_text(CSV, encoding="utf-8")
    return file


@pytest.fixture(scope="session")
def look(source: Path) -> Told:
    return say(source, "--look")


@pytest.fixture(scope="session")
def trial(source: Path, look: Told) -> Told:
    draft = Draft()
    draft.take_look(msgspec.convert(look["looked"], Looked))
    columns = source.with_name("recipe.json")
    columns.write_bytes(encode(draft.whole_recipe() or Recipe()))
    return say(source, "--trial", "--map", str(columns))


@pytest.fixture
def looked(page: MakingPage, source: Path, look: Told) -> MakingPage:
    """The list was looked at, by a child that all tests share."""
    page.draft.choose(source)
    page.recognised.show_looked(look)
    page.go_to(1)
    return page


@pytest.fixture
def tried(looked: MakingPage, trial: Told) -> MakingPage:
    """The list was read to its end, by a child that all tests share; there are no files of a report."""
    looked.run.show_trial(trial)
    looked.go_to(3)
    return looked


@pytest.fixture
def read(looked: MakingPage, qtbot: QtBot) -> MakingPage:
    """The list was read to its end by a child of this page."""
    looked.go_to(3)
    qtbot.waitUntil(lambda: looked.draft.trial is not None, timeout=CHILD)
    return looked
