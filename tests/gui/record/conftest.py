"""A record pane on the library in memory, and what can be seen and pressed in it."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from phcdesk.gui.desk import Desk
from phcdesk.gui.look import theme
from phcdesk.gui.record.fetching import read_entry
from phcdesk.gui.record.pane import RecordPane
from phcdesk.gui.record.shown import Shown
from phcdesk.model import Entry

STYLES = Path(__file__).resolve().parents[3] / "resources" / "styles"


class Record:
    """What a person does with a record: open it, read it, press its buttons."""

    def __init__(self, pane: RecordPane, desk: Desk) -> None:
        self.pane, self.desk = pane, desk

    def open(self, name: str) -> Entry:
        """Open an entry of the library by its id."""
        ref = f"example/{name}"
        library = self.desk.library
        assert library is not None
        hit = next(row for row in library.rows if row.ref == ref)  # type: ignore[attr-defined]
        entry, shown = read_entry(library, ref, hit, self.desk.packs)
        self.pane.show_entry(entry, shown)
        return entry

    def show(self, entry: Entry) -> None:
        """Show an entry that is in no library."""
        self.pane.show_entry(entry, Shown(f"p/{entry.id}"))

    @property
    def page(self) -> QWidget:
        return self.pane.page()

    def said(self) -> list[str]:
        """Every text in sight, as it was given: without the marks for breaking and for the direction."""
        labels = [label.text() for label in self.page.findChildren(QLabel) if label.isVisible()]
        return [text.translate(dict.fromkeys((0x200B, 0x2066, 0x2069))) for text in labels]

    def buttons(self) -> dict[str, QPushButton]:
        return {one.accessibleName(): one for one in self.page.findChildren(QPushButton) if one.isVisible()}


@pytest.fixture
def record(bare_desk: Desk, qtbot: QtBot) -> Record:
    pane = RecordPane(bare_desk)
    qtbot.addWidget(pane)
    pane.resize(460, 700)
    pane.show()
    qtbot.waitExposed(pane)
    return Record(pane, bare_desk)


@pytest.fixture
def dressed(record: Record) -> Record:
    """The same with the style sheet on it, for what is measured in pixels."""
    theme.dress(record.pane, theme.LIGHT, STYLES)
    return record
