"""A PDF is opened in the child before somebody asks for it, where that is likely and the keys are still."""

from __future__ import annotations

from pathlib import Path

import pytest
from msgspec.structs import replace
from pytestqt.qtbot import QtBot

from phcdesk.documents.protocol import Open
from phcdesk.gui.desk import Desk
from phcdesk.gui.reading.warming import STILL, Warming
from phcdesk.search.results import Hit, Results
from tests.gui.conftest import FakeLibrary, hit_of, manual
from tests.gui.reading.fake_reader import FakeReader

PAGED = replace(hit_of(manual()), paged=True)
OTHER = Hit("example/one", "service", "One", "Pack", 1.0)


@pytest.fixture
def warming(bare_desk: Desk, library: FakeLibrary, reader: FakeReader, monkeypatch: pytest.MonkeyPatch) -> Warming:
    monkeypatch.setattr(library, "file_of", Path)
    return Warming(bare_desk, bare_desk)


def found(*hits: Hit) -> Results:
    return Results(len(hits), "all", hits)


def test_the_best_pdf_among_the_first_rows_is_opened(warming: Warming, reader: FakeReader, qtbot: QtBot) -> None:
    warming.look_at(found(OTHER, PAGED))
    assert reader.asked == [], "not while somebody types"
    qtbot.waitUntil(lambda: reader.asked == [Open(PAGED.ref)])


def test_no_child_is_started_for_rows_without_pages_or_far_below(warming: Warming) -> None:
    for results in (found(OTHER), found(OTHER, OTHER, OTHER, PAGED), found()):
        warming.look_at(found(PAGED))
        warming.look_at(results)
        assert not warming.isActive()


def test_the_next_answer_begins_the_wait_anew(warming: Warming, qtbot: QtBot) -> None:
    warming.look_at(found(PAGED))
    qtbot.waitUntil(lambda: warming.remainingTime() < STILL)
    warming.look_at(found(PAGED))
    assert warming.isActive()
