"""The child that prepares the library, played by small programs; and the page that shows it."""

import json
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from phcdesk.gui.start.preparation import Preparation
from phcdesk.gui.start.prepare_page import PreparePage


def child(*lines: object, code: int = 0) -> list[str]:
    """A program that prints these as lines and exits."""
    printed = "\n".join(line if isinstance(line, str) else json.dumps(line) for line in lines)
    return [sys.executable, "-c", f"import sys; sys.stdout.write({printed + chr(10)!r}); sys.exit({code})"]


def test_progress_is_passed_on_and_the_end_is_success(qtbot: QtBot) -> None:
    preparation, heard = Preparation(child({"step": "index", "done": 2, "total": 9}, {"done": True})), []
    preparation.progressed.connect(lambda *said: heard.append(said))
    with qtbot.waitSignal(preparation.succeeded):
        preparation.start()
    assert heard == [("index", 2, 9)]


def test_an_error_of_the_child_is_passed_on_in_its_words(qtbot: QtBot) -> None:
    preparation = Preparation(child({"error": "disk", "text": "The disk is full.", "next": "Make room."}, code=6))
    with qtbot.waitSignal(preparation.failed) as failed:
        preparation.start()
    assert failed.args == ["disk", "The disk is full.", "Make room."]


def test_an_error_of_the_child_with_its_fields_is_said_in_the_language_of_the_window(
    qtbot: QtBot, in_language: Callable[[str], object]
) -> None:
    in_language("es")
    error = {"error": "disk", "fields": {"path": "D:", "reason": "ENOSPC"}, "text": "D: cannot be used.", "next": "-"}
    preparation = Preparation(child(error, code=6))
    with qtbot.waitSignal(preparation.failed) as failed:
        preparation.start()
    assert failed.args[:2] == ["disk", "D: no se puede usar: el disco está lleno."]


def test_a_child_that_dies_without_a_word_is_a_failure(qtbot: QtBot) -> None:
    preparation = Preparation(child({"step": "read", "done": 1, "total": 2}, code=1))
    with qtbot.waitSignal(preparation.failed) as failed:
        preparation.start()
    assert failed.args == ["", "", ""]


def test_a_child_that_cannot_be_started_is_a_failure(qtbot: QtBot, tmp_path: Path) -> None:
    preparation = Preparation([str(tmp_path / "no-such-program")])
    with qtbot.waitSignal(preparation.failed):
        preparation.start()


def test_lines_that_are_no_progress_are_passed_over(qtbot: QtBot) -> None:
    noise = ["", "not json", "[1, 2]", '"step"', '{"step": "read", "done": "x", "total": -4}', '{"other": 1}']
    preparation, heard = Preparation(child(*noise, {"done": True})), []
    preparation.progressed.connect(lambda *said: heard.append(said))
    with qtbot.waitSignal(preparation.succeeded):
        preparation.start()
    assert heard == [("read", 0, 0)]


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.binary(max_size=200) | st.dictionaries(st.sampled_from(["step", "done", "total", "error", "fields", "text"]),
       st.none() | st.booleans() | st.integers() | st.text() | st.lists(st.integers())).map(lambda d: json.dumps(d).encode()))  # fmt: skip # noqa: E501
def test_whatever_the_child_says_it_is_heard_without_harm(qapp: QApplication, line: bytes) -> None:
    Preparation(["unused"])._hear(line)


def test_stopping_kills_the_child_and_says_nothing(qtbot: QtBot) -> None:
    waiting = 'import sys; print(\'{"step": "read", "done": 0, "total": 0}\', flush=True); sys.stdin.read()'
    preparation, said = Preparation([sys.executable, "-c", waiting]), []
    preparation.failed.connect(lambda *_: said.append("failed"))
    preparation.succeeded.connect(lambda: said.append("succeeded"))
    with qtbot.waitSignal(preparation.progressed):
        preparation.start()
    preparation.stop()
    assert said == []


@pytest.fixture
def page(desk: QApplication, qtbot: QtBot) -> PreparePage:
    made = PreparePage()
    qtbot.addWidget(made)
    made.show()
    return made


def test_the_page_says_how_far_a_step_is(page: PreparePage) -> None:
    page.show_start()
    assert (page.bar.minimum(), page.bar.maximum()) == (0, 0)
    page.show_progress("index", 250, 1000)
    assert (page.bar.value(), page.bar.maximum()) == (250, 1000)
    assert page.next_step.text().startswith("Building the search index: 250 of 1")


def test_an_error_is_a_sentence_a_next_step_and_a_way_to_try_again(page: PreparePage, qtbot: QtBot) -> None:
    page.show_error("The disk is full.", "Make room and try again.")
    assert (page.text.text(), page.next_step.text()) == ("The disk is full.", "Make room and try again.")
    assert page.retry.isVisible()
    assert not page.cancel.isVisible()
    assert not page.bar.isVisible()
    with qtbot.waitSignal(page.retried):
        page.retry.click()


def test_an_error_without_words_still_says_something(page: PreparePage) -> None:
    page.show_error("", "")
    assert page.text.text()
    assert page.next_step.text()


def test_markup_in_an_error_is_shown_as_it_is_written(page: PreparePage) -> None:
    page.show_error("<b>bold</b> & more", "")
    assert page.text.textFormat().name == "PlainText"
