"""The door to threads: last one wins, everything comes back on the main thread, and closing waits."""

from collections.abc import Iterator
from threading import Event, get_ident

import pytest
from pytestqt.qtbot import QtBot

from phcdesk.errors import Cancelled, NotFound, PhcError
from phcdesk.gui.tasks import Tasks, Urgency
from phcdesk.progress import CancelToken


@pytest.fixture
def tasks(qtbot: QtBot) -> Iterator[Tasks]:
    made = Tasks()
    yield made
    made.stop()


def held(gate: Event, value: object = None) -> object:
    """Work that waits for a gate."""

    def work(_token: CancelToken) -> object:
        assert gate.wait(10)
        return value

    return work


def test_a_result_comes_back_on_the_main_thread(tasks: Tasks, qtbot: QtBot) -> None:
    seen: list[tuple[int, int]] = []
    tasks.ask("lane", lambda _token: get_ident(), lambda worker: seen.append((worker, get_ident())))
    qtbot.waitUntil(lambda: bool(seen))
    worker, here = seen[0]
    assert here == get_ident()
    assert worker != here


def test_an_error_comes_back_as_it_was_raised(tasks: Tasks, qtbot: QtBot) -> None:
    errors: list[PhcError] = []

    def work(_token: CancelToken) -> None:
        raise NotFound(ref="x/y")

    tasks.ask("lane", work, lambda _none: None, errors.append)
    qtbot.waitUntil(lambda: bool(errors))
    assert isinstance(errors[0], NotFound)


def test_a_fault_of_ours_comes_back_as_an_internal_error(tasks: Tasks, qtbot: QtBot) -> None:
    errors: list[PhcError] = []
    tasks.ask("lane", lambda _token: {}["missing"], lambda _none: None, errors.append)
    qtbot.waitUntil(lambda: bool(errors))
    assert errors[0].code == "internal"
    assert errors[0].fields == {"what": "KeyError"}


def test_the_newest_request_of_a_lane_makes_the_older_ones_void(tasks: Tasks, qtbot: QtBot) -> None:
    gate, answers = Event(), []
    tasks.ask("lane", held(gate, "old"), answers.append)
    tasks.ask("lane", lambda _token: "middle", answers.append)
    tasks.ask("lane", lambda _token: "new", answers.append)
    gate.set()
    qtbot.waitUntil(lambda: bool(answers))
    tasks.stop()
    assert answers == ["new"]


def test_an_answer_on_its_way_is_dropped_when_a_newer_request_is_made(tasks: Tasks, qtbot: QtBot) -> None:
    done, answers = Event(), []

    def work(_token: CancelToken) -> str:
        done.set()
        return "stale"

    tasks.ask("lane", work, answers.append)
    assert done.wait(10)
    tasks.ask("lane", lambda _token: "new", answers.append)
    qtbot.waitUntil(lambda: bool(answers))
    assert answers == ["new"]


def test_a_superseded_request_sees_its_token_cancelled(tasks: Tasks, qtbot: QtBot) -> None:
    started, stopped = Event(), []

    def work(token: CancelToken) -> None:
        started.set()
        while not token.cancelled:
            pass
        stopped.append(True)
        raise Cancelled

    answers: list[object] = []
    tasks.ask("lane", work, answers.append, answers.append)
    assert started.wait(10)
    tasks.ask("lane", lambda _token: "new", answers.append)
    qtbot.waitUntil(lambda: bool(answers))
    assert (stopped, answers) == ([True], ["new"])


def test_lanes_do_not_disturb_each_other(tasks: Tasks, qtbot: QtBot) -> None:
    answers: list[str] = []
    tasks.ask("rows", lambda _token: "rows", answers.append)
    tasks.ask("counts", lambda _token: "counts", answers.append)
    qtbot.waitUntil(lambda: len(answers) == 2)
    assert answers == ["rows", "counts"]


def test_urgent_work_passes_waiting_work(tasks: Tasks, qtbot: QtBot) -> None:
    gate, answers = Event(), []
    tasks.ask("first", held(gate, "first"), answers.append)
    tasks.ask("later", lambda _token: "later", answers.append, urgency=Urgency.LATER)
    tasks.ask("now", lambda _token: "now", answers.append, urgency=Urgency.NOW)
    gate.set()
    qtbot.waitUntil(lambda: len(answers) == 3)
    assert answers == ["first", "now", "later"]


def test_stopping_waits_for_the_worker_and_does_one_last_thing_in_it(qtbot: QtBot) -> None:
    tasks, last = Tasks(), []
    tasks.ask("lane", lambda _token: None, lambda _none: None)
    tasks.stop(lambda: last.append(get_ident()))
    assert len(last) == 1
    assert last[0] != get_ident()


def test_stopping_twice_is_harmless(qtbot: QtBot) -> None:
    tasks, last = Tasks(), []
    tasks.stop()
    tasks.stop(lambda: last.append(True))
    assert last == []


def test_nothing_is_delivered_after_stopping(qtbot: QtBot) -> None:
    tasks, answers, done = Tasks(), [], Event()

    def work(_token: CancelToken) -> str:
        done.set()
        return "late"

    tasks.ask("lane", work, answers.append)
    assert done.wait(10)
    tasks.stop()
    marker: list[bool] = []
    after = Tasks()
    after.ask("lane", lambda _token: True, marker.append)
    qtbot.waitUntil(lambda: bool(marker))
    after.stop()
    assert answers == []
