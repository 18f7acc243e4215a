"""What Python's collector takes apart, it takes apart in the thread of the window."""

import gc
import threading
import weakref
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from phcdesk.gui.collecting import ENOUGH, OLD_AFTER, Collecting


class Part:
    """Something that holds itself, as the parts of a window do."""

    def __init__(self) -> None:
        self.whole = self


@pytest.fixture
def collecting(qtbot: QtBot) -> Iterator[Collecting]:
    owner = QObject()
    made = Collecting(owner)
    yield made
    made.end()


@pytest.fixture
def ended() -> list[threading.Thread]:
    """The threads in which a part that nobody holds any more was let go."""
    threads: list[threading.Thread] = []
    weakref.finalize(Part(), lambda: threads.append(threading.current_thread()))
    return threads


def make_much() -> None:
    for _ in range(2 * ENOUGH):
        Part()


def test_a_worker_that_makes_much_collects_nothing(collecting: Collecting, ended: list[threading.Thread]) -> None:
    worker = threading.Thread(target=make_much)
    worker.start()
    worker.join()
    assert ended == []
    collecting.look()
    assert ended == [threading.current_thread()]


def test_little_is_left_for_another_time(collecting: Collecting, ended: list[threading.Thread]) -> None:
    gc.collect(0)
    Part()
    held = gc.get_count()[0]
    collecting.look()
    assert gc.get_count()[0] >= held


def test_now_and_then_everything_is_looked_through(collecting: Collecting) -> None:
    gc.collect()
    for _ in range(OLD_AFTER):
        make_much()
        collecting.look()
    old = Part()
    gone = weakref.ref(old)
    gc.collect(1)  # it is old now
    del old
    collecting.look()
    assert gone() is None


def test_python_collects_by_itself_once_it_is_ended(collecting: Collecting) -> None:
    assert not gc.isenabled()
    collecting.end()
    assert gc.isenabled()
