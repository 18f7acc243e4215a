"""Pictures of pages: asked for when wanted, and never more of them than there is room for."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from phcdesk.documents.protocol import Picture, PictureOf
from phcdesk.gui.reading.pictures import Pictures, image_of
from tests.gui.reading.fake_reader import HEIGHT, WIDTH, FakeReader

ONE = round(WIDTH) * round(HEIGHT) * 4


@pytest.fixture
def reader(qtbot: QtBot) -> FakeReader:
    return FakeReader(("text",) * 100)


def kept(pictures: Pictures, pages: int = 100) -> list[int]:
    return [page for page in range(1, pages + 1) if page in pictures._kept]


def want(pictures: Pictures, reader: FakeReader, qtbot: QtBot, *pages: int, scale: float = 1.0) -> None:
    pictures.want([(page, scale) for page in pages])
    qtbot.waitUntil(lambda: reader.is_idle)


def test_leafing_through_a_long_document_keeps_the_last_pages_within_the_bound(
    reader: FakeReader, qtbot: QtBot
) -> None:
    pictures = Pictures(reader, most=5 * ONE)  # type: ignore[arg-type]
    pictures.begin("path", dark=False)
    for page in range(1, 40):
        want(pictures, reader, qtbot, page, page + 1)
        assert pictures.bytes_kept <= 5 * ONE
    assert 40 in kept(pictures)
    assert 1 not in kept(pictures)


def test_what_is_wanted_is_kept_whatever_it_takes(reader: FakeReader, qtbot: QtBot) -> None:
    pictures = Pictures(reader, most=1000)  # type: ignore[arg-type]
    pictures.begin("path", dark=False)
    want(pictures, reader, qtbot, 3)
    assert kept(pictures) == [3]


def test_a_page_is_asked_for_once_and_again_at_another_size(reader: FakeReader, qtbot: QtBot) -> None:
    pictures = Pictures(reader)  # type: ignore[arg-type]
    pictures.begin("path", dark=False)
    for scale in 1.0, 1.0, 2.0:
        want(pictures, reader, qtbot, 7, scale=scale)
    assert reader.asked == [Picture(7, 1.0), Picture(7, 2.0)]


def test_pages_that_went_by_are_not_painted(reader: FakeReader, qtbot: QtBot) -> None:
    pictures = Pictures(reader)  # type: ignore[arg-type]
    pictures.begin("path", dark=False)
    reader.is_held = True
    for page in range(1, 50):
        pictures.want([(page, 1.0)])
    assert [request.page for request, _, _ in reader.waiting.values()] == [49]  # type: ignore[union-attr]


@pytest.mark.parametrize(
    ("width", "height", "stride", "size"), [(10, 10, 40, 399), (0, 10, 40, 400), (10, -1, 40, 400), (10, 10, 39, 400)]
)
def test_a_picture_that_is_not_whole_is_none(width: int, height: int, stride: int, size: int) -> None:
    assert image_of(PictureOf(1, width, height, stride, 1.0, b"\0" * size)) is None
