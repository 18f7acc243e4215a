"""Which words are marked, and what is copied of a page."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRectF

from phcdesk.gui.reading.wanted import Wanted, pages_with, text_of
from phcdesk.text.snippets import Sought

Box = tuple[str, float, float, float, float]


def box(text: str, left: float = 0.0, top: float = 0.0, width: float = 100.0) -> Box:
    return text, left, top, left + width, top + 10.0


def wanted(words: list[str]) -> Wanted:
    return Wanted(Sought.words(words, "en"))


@pytest.mark.parametrize(
    ("words", "text", "found"),
    [
        (["depression"], "Depression, and DEPRESSION.", ["Depression", "DEPRESSION"]),
        (["sante"], "la santé mentale", ["santé"]),
        (["الصحة"], "خدمات الصِّحّة النفسية", ["الصِّحّة"]),
        (["low"], "slow flow low", ["low"]),
        (["健康"], "心理健康服务", ["健康"]),
        (["健康", "康服"], "心理健康服务", ["健康服"]),
        ([], "anything", []),
    ],
)
def test_words_are_found_in_any_spelling_and_whole(words: list[str], text: str, found: list[str]) -> None:
    assert [text[start:end] for start, end in wanted(words).spans(text)] == found


def test_a_word_with_its_comma_is_marked_whole_and_a_word_in_another_in_part() -> None:
    care = wanted(["care"])
    assert care.places([box("care,")]) == [QRectF(0, 0, 100, 10)]
    [part] = care.places([box("self-care")])
    assert part.left() > 50
    assert part.right() == 100


def test_a_part_of_arabic_is_counted_from_the_right() -> None:
    [part] = wanted(["الصحة"]).places([box("الصحة/النفسية")])
    assert part.right() == 100
    assert part.left() > 50


def test_a_box_that_is_upside_down_has_an_area_all_the_same() -> None:
    assert wanted(["care"]).places([("care", 50.0, 20.0, 10.0, 5.0)]) == [QRectF(10, 5, 40, 15)]


def test_text_keeps_the_lines_of_the_page_and_a_divided_word_is_there_once() -> None:
    boxes = [
        box("task", 0),
        box("sharing", 110),
        box("supervision", 220),
        box("supervision", 0, 20),
        box("now", 110, 20),
    ]
    assert text_of(boxes) == "task sharing supervision now"
    assert text_of([box("one"), box("two", 0, 20)]) == "one\ntwo"
    assert text_of([]) == ""


def test_the_pages_that_have_the_words_are_told_in_their_order() -> None:
    assert pages_with(wanted(["mood"]), [(1, "none"), (2, "low mood"), (5, "Mood")]) == (2, 5)
