"""A page that fails makes room for a report, and the rest of the window goes on."""

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from phcdesk.app.fault_report import fault_report
from phcdesk.gui import pages
from phcdesk.gui.desk import Desk
from phcdesk.gui.fault_page import FaultPage
from phcdesk.gui.page import Page
from phcdesk.gui.window import MainWindow

TYPED = "sorrow at number seven"


class Broken(Page):
    """Fails when it is made, as long as it is told to."""

    fails = True

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        if Broken.fails:
            raise ValueError(TYPED)


@pytest.fixture
def broken(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(pages.MAKERS, "broken", Broken)
    monkeypatch.setattr(Broken, "fails", True)


def report_of(window: MainWindow) -> FaultPage:
    page = window.page(window.current_page)
    assert isinstance(page, FaultPage)
    return page


def test_a_page_that_cannot_be_made_is_a_report_and_the_others_go_on(window: MainWindow, broken: None) -> None:
    window.go("broken")
    assert "Fault: ValueError" in report_of(window).report.toPlainText()
    window.go("find")
    assert window.find_page.isVisible()


def test_the_report_holds_nothing_of_what_was_typed(window: MainWindow, broken: None) -> None:
    window.find_page.bar.box.setText(TYPED)
    window.go("broken")
    assert TYPED not in report_of(window).report.toPlainText()


def test_the_report_is_copied_by_the_button_that_has_the_focus(window: MainWindow, broken: None) -> None:
    window.go("broken")
    page = report_of(window)
    assert window.focusWidget() is page.copy
    page.copy.click()
    assert QGuiApplication.clipboard().text() == page.report.toPlainText()


def test_a_page_that_failed_once_can_be_opened_again(
    window: MainWindow, broken: None, monkeypatch: pytest.MonkeyPatch
) -> None:
    window.go("broken")
    monkeypatch.setattr(Broken, "fails", False)
    report_of(window).retry.click()
    assert isinstance(window.page("broken"), Broken)


def test_when_the_page_in_sight_fails_later_it_is_replaced_and_can_be_searched_again(
    window: MainWindow, qtbot: QtBot
) -> None:
    window.replace_current_by_report(ValueError("anything"))
    report_of(window).retry.click()
    with qtbot.waitSignal(window.results_painted):
        window.find_page.bar.box.setText("low")
    assert window.find_page.isVisible()


def test_a_report_names_places_in_the_program_and_no_folder_of_the_computer() -> None:
    try:
        Broken(None)  # type: ignore[arg-type]
    except Exception as fault:  # noqa: BLE001
        report = fault_report(fault, "find", {"Qt": "6"})
    assert "Page: find" in report
    assert "Qt: 6" in report
    assert "/" not in report.replace("gui/", "").replace("app/", "").replace("cli/", "")
