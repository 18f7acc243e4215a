"""A window in which packs are made by the real command line, and lists to make them of."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from phcdesk.app.paths import resources_dir
from phcdesk.gui.making.page import MakingPage
from phcdesk.gui.pages import MAKING
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


@pytest.fixture
def source(tmp_path: Path) -> Path:
    file = tmp_path / "<b>places & others.csv"
    file.write_text(CSV, encoding="utf-8")
    return file


@pytest.fixture
def looked(page: MakingPage, source: Path, qtbot: QtBot) -> MakingPage:
    page.take(source)
    qtbot.waitUntil(lambda: page.draft.looked is not None, timeout=CHILD)
    return page


@pytest.fixture
def tried(looked: MakingPage, qtbot: QtBot) -> MakingPage:
    looked.go_to(3)
    qtbot.waitUntil(lambda: looked.draft.trial is not None, timeout=CHILD)
    return looked
