"""From a window that has only just been painted to a number, and to a slip on paper, by keys; on the bundled packs.

Nothing is asked of the program but what somebody sees and hears: what the control in focus is called, what is painted,
and what stands on the paper. A key that goes with another counts as two.
"""

from __future__ import annotations

import csv
import re
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pypdfium2
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from phcdesk.app.keeping import Keeping
from phcdesk.app.paths import find_paths
from phcdesk.app.settings import Settings
from phcdesk.gui.app import make_window
from phcdesk.gui.paper.page import PaperPage
from phcdesk.gui.window import MainWindow
from phcdesk.gui.words.marks import without_marks

ROOT = Path(__file__).parents[2]
Key = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier
PATIENCE = 60_000
MOST_TO_A_NUMBER, MOST_TO_A_SLIP = 2, 12
NUMBER = re.compile(r"\d[\d ]{5,}\d")


class Person:
    """Two eyes, two ears and ten fingers."""

    def __init__(self, window: MainWindow, qtbot: QtBot) -> None:
        self.window, self.qtbot = window, qtbot
        self.keys = 0

    @property
    def focus(self) -> QWidget:
        return self.window.focusWidget() or self.window

    def hears(self) -> str:
        """What a screen reader says of what has the focus."""
        interface = QAccessible.queryAccessibleInterface(self.focus)
        return without_marks(interface.text(QAccessible.Text.Name)) if interface is not None else ""

    def sees(self) -> bool:
        """Whether letters are painted where the focus is: dark and light, and what lies between them."""
        place = self.focus.rect()
        image = self.window.grab(place.translated(self.focus.mapTo(self.window, place.topLeft()))).toImage()
        lights = {image.pixelColor(x, y).lightness() for x in range(image.width()) for y in range(image.height())}
        return len(lights) > 8 and max(lights) - min(lights) > 100

    def press(self, key: Key, with_key: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        self.keys += 1 + (with_key != Qt.KeyboardModifier.NoModifier)
        self.qtbot.keyClick(self.focus, key, with_key)

    def waits_to_hear(self, what: Callable[[str], object]) -> str:
        self.qtbot.waitUntil(lambda: bool(what(self.hears())), timeout=PATIENCE)
        return self.hears()


@pytest.fixture
def in_country(
    desk: QApplication, qtbot: QtBot, bundled_data: Path, tmp_path: Path
) -> Iterator[Callable[[str], Person]]:
    """Somebody before a window of which the first frame has been painted, and nothing else done."""
    windows: list[MainWindow] = []
    data = tmp_path / "data"
    shutil.copytree(bundled_data, data)

    def make(country: str) -> Person:
        keeping = Keeping()
        keeping.choose(Settings(country=country))
        keeping.end_first_start()
        window = make_window(find_paths(data, {}), keeping)
        windows.append(window)
        with qtbot.waitSignal(window.first_painted, timeout=PATIENCE):
            window.show()
        return Person(window, qtbot)

    yield make
    for window in windows:
        window.close()
        window.deleteLater()


def emergency_numbers(country: str) -> set[str]:
    with (ROOT / "resources/packs/crisis-lines/countries/emergency_numbers.csv").open(encoding="utf-8") as file:
        return {row["number"] for row in csv.DictReader(file) if row["country"] == country}


@pytest.mark.parametrize("country", ["KE", "UA"])
def test_two_keys_lead_from_a_cold_window_to_an_emergency_number_of_the_country(
    in_country: Callable[[str], Person], country: str
) -> None:
    person = in_country(country)
    person.press(Key.Key_2, CTRL)
    heard = person.waits_to_hear(lambda said: re.search(r"\d", said))
    assert set(re.findall(r"\d+", heard)) <= emergency_numbers(country)
    assert person.sees()
    assert person.keys <= MOST_TO_A_NUMBER


def test_twelve_keys_beside_the_words_lead_from_a_cold_window_to_a_printed_slip_for_a_need(
    in_country: Callable[[str], Person], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = tmp_path / "printed.pdf"
    person = in_country("XN")

    def into_a_file(_page: PaperPage, printer: QPrinter) -> bool:
        person.keys += 1  # Enter in the dialog for printers
        printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        printer.setOutputFileName(str(target))
        return True

    monkeypatch.setattr(PaperPage, "_ask_printer", into_a_file)
    person.qtbot.keyClicks(person.focus, "mother low after birth Tavira")
    person.press(Key.Key_Return)
    heard = person.waits_to_hear(NUMBER.search)
    found = NUMBER.search(heard)
    assert found is not None
    assert person.sees()
    person.press(Key.Key_P, CTRL)
    person.waits_to_hear(lambda said: said.startswith("Print"))
    person.press(Key.Key_Return)
    person.qtbot.waitUntil(lambda: target.exists() and number_on(target, found[0]), timeout=PATIENCE)
    assert person.keys <= MOST_TO_A_SLIP


def number_on(target: Path, number: str) -> bool:
    try:
        pages = list(pypdfium2.PdfDocument(target))
    except pypdfium2.PdfiumError:  # it is still being written
        return False
    return bool(pages) and number in without_marks(pages[0].get_textpage().get_text_bounded())
