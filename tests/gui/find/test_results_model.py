"""The rows as a model: Qt's own tester, rows drawn as text, and pages that are fetched when they are looked at."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from phcdesk.gui.find.results_model import HIT_ROLE, PAGE, ResultsModel
from phcdesk.gui.words.wording import Wording
from phcdesk.search.results import Hit, Results


@pytest.fixture
def model(wording: Wording, qtbot: QtBot) -> ResultsModel:
    return ResultsModel(wording)


def some_hits(count: int, first: int = 0) -> tuple[Hit, ...]:
    return tuple(Hit(f"p/{at}", "service", f"Service {at}", "Pack", 1.0) for at in range(first, first + count))


def titles(model: ResultsModel) -> list[object]:
    return [model.index(row, 0).data() for row in range(model.rowCount())]


def test_qt_finds_no_fault_with_the_model(model: ResultsModel) -> None:
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    model.show(1, Results(120, "all", some_hits(50)))
    model.add(PAGE, some_hits(PAGE, PAGE))
    model.show(2, Results(0, "none", ()))
    model.show(3, Results(2, "all", some_hits(2)))
    assert titles(model) == ["Service 0", "Service 1"]
    del tester


def test_rows_not_yet_fetched_are_counted_and_blank(model: ResultsModel) -> None:
    model.show(1, Results(3, "all", some_hits(1)))
    assert titles(model) == ["Service 0", None, None]


def test_looking_at_missing_rows_asks_for_them_and_some_more_once(model: ResultsModel) -> None:
    wanted: list[tuple[int, int]] = []
    model.rows_wanted.connect(lambda offset, count: wanted.append((offset, count)))
    model.show(1, Results(400, "all", some_hits(50)))
    model.ensure(0, 10)
    model.ensure(95, 104)
    model.ensure(96, 105)
    assert wanted == [(95, PAGE)]


def test_pages_that_did_not_come_are_asked_for_again(model: ResultsModel) -> None:
    wanted: list[tuple[int, int]] = []
    model.rows_wanted.connect(lambda offset, count: wanted.append((offset, count)))
    model.show(1, Results(400, "all", some_hits(50)))
    model.ensure(60, 70)
    model.give_up()
    model.ensure(60, 70)
    assert wanted == [(60, PAGE), (60, PAGE)]


def test_fetched_pages_fill_their_rows(model: ResultsModel, qtbot: QtBot) -> None:
    model.show(1, Results(60, "all", some_hits(50)))
    with qtbot.waitSignal(model.dataChanged) as changed:
        model.add(50, some_hits(10, 50))
    first, last = changed.args[:2]
    assert (first.row(), last.row()) == (50, 59)
    assert titles(model)[-1] == "Service 59"


def test_a_page_longer_than_the_answer_is_cut(model: ResultsModel) -> None:
    model.show(1, Results(52, "all", some_hits(50)))
    model.add(50, some_hits(PAGE, 50))
    assert model.hit(51) is not None
    assert model.hit(52) is None


def test_a_new_answer_forgets_the_old_rows(model: ResultsModel) -> None:
    model.show(1, Results(100, "all", some_hits(PAGE)))
    model.show(2, Results(100, "all", some_hits(1, 500)))
    assert model.index(0, 0).data() == "Service 500"
    assert model.index(1, 0).data() is None


def test_a_row_gives_its_hit(model: ResultsModel) -> None:
    hits = some_hits(1)
    model.show(1, Results(1, "all", hits))
    assert model.index(0, 0).data(HIT_ROLE) is hits[0]


def test_a_row_reads_as_sentences(model: ResultsModel, library: object) -> None:
    rows = library.rows  # type: ignore[attr-defined]
    model.show(1, Results(len(rows), "all", tuple(rows)))
    spoken = [model.index(row, 0).data(Qt.ItemDataRole.AccessibleTextRole) for row in range(model.rowCount())]
    assert spoken[0] == (
        "Mother and Baby Wellbeing Clinic. Community mental health centre · Harbour Family Health Centre · Harbour · "
        "Norvania. Dial \u206601632 960 144\u2069. checked 12 days ago. FICTIONAL. Listening and group support for "
        "parents … when you feel low after the birth of your baby, in a quiet room."
    )
    assert "Example, not a place to refer to" in spoken[1]
    assert "Dial" not in spoken[1]
