"""The right page of a document: most of the words, then phrases and closeness, then the earlier page."""

from collections.abc import Sequence

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from phcdesk.model import Assurance, Document, Passage
from phcdesk.search.engine import Engine
from phcdesk.search.index import build_index
from phcdesk.search.pages import Pages
from phcdesk.search.results import Request
from phcdesk.taxonomy import Vocabulary

from .samples import TODAY

WORDS = ("dose", "lithium", "kidney", "sleep", "mother", "nurse", "grief")


def engine_of(pages: Sequence[str], language: str = "en", other: str = "") -> Engine:
    """An engine over a document with these pages, and another document with one."""
    documents = [
        Document(name, name, language=language, sha256="0" * 64, assurance=Assurance("text-seen", "2026"))
        for name in ("manual", "other")
    ]
    passages = [[Passage(number, "", text) for number, text in enumerate(pages, 1)], [Passage(1, "", other)]]
    rows = [(number, "pack", one, passages[number]) for number, one in enumerate(documents)]
    return Engine(build_index(None, rows, Vocabulary(()), "test", total=2))


def pages_for(engine: Engine, text: str) -> Pages:
    found = engine.search(Request(text=text), today=TODAY, open_entries=lambda: ())
    return engine.pages(0, found.parts)


@settings(max_examples=25)
@given(st.lists(st.lists(st.sampled_from(WORDS), max_size=6), min_size=1, max_size=8), st.permutations(WORDS[:4]))
def test_the_page_with_most_of_the_words_comes_first_and_the_others_with_as_many_are_counted(
    pages: list[list[str]], asked: list[str]
) -> None:
    found = pages_for(engine_of([" ".join(page) for page in pages]), " ".join(asked) + " ")
    counts = {number: len(set(asked) & set(page)) for number, page in enumerate(pages, 1)}
    most = max(counts.values())
    with_most = tuple(number for number, count in counts.items() if count == most)
    if not most:
        assert found == Pages()
        return
    assert found.best in with_most
    assert found.numbers == with_most
    assert found.more == len(with_most) - 1


def test_of_equal_pages_the_earlier_comes_first() -> None:
    filler = "Nothing is said here."
    pages = [filler, "The dose of lithium.", filler, "The dose of lithium.", "The dose of lithium."]
    assert pages_for(engine_of(pages), "lithium dose ") == Pages(2, (2, 4, 5))


def test_the_earlier_page_comes_first_however_many_there_are() -> None:
    pages = ["Nothing."] + ["The dose of lithium."] * 300
    found = pages_for(engine_of(pages), "lithium ")
    assert (found.best, found.more) == (2, 299)


def test_a_phrase_puts_the_page_first_that_has_it_in_order() -> None:
    pages = ["Kidney and the lithium dose, dose, dose.", "Check the kidney before the first dose of lithium.", "x"]
    assert pages_for(engine_of(pages), '"dose of lithium" ').best == 2
    assert pages_for(engine_of(pages), '"dose of lithium" ').numbers == (2,)


def test_words_that_stand_close_in_their_order_come_before_the_same_words_far_apart() -> None:
    filler = "and much else is told of other things " * 6
    pages = [f"Lithium {filler} kidney {filler} dose.", f"{filler} {filler} Lithium, kidney, dose."]
    assert pages_for(engine_of(pages), "lithium kidney dose ").best == 2


def test_six_words_of_a_sentence_lead_to_its_page() -> None:
    pages = [f"On page {number} the nurse asks the mother number {number} about her sleep." for number in range(1, 40)]
    pages[24] = "The nurse weighs what grief and sleep mean to a mother who has lost her home."
    assert pages_for(engine_of(pages), "nurse weighs grief sleep mother home ").best == 25


def test_an_unfinished_word_leads_to_the_page_of_what_it_may_become() -> None:
    assert pages_for(engine_of(["Sleep.", "The psychologist asks."]), "psychol").best == 2


@pytest.mark.parametrize("typed", ["dose OR grief ", "(dose OR grief) kidney "])
def test_either_of_two_words_will_do(typed: str) -> None:
    assert pages_for(engine_of(["Sleep.", "Grief and the kidney."], other="dose"), typed).best == 2


def test_pages_in_another_script_are_found() -> None:
    pages = ["مقدمة", "خدمات الصحة النفسية للأمهات"]
    assert pages_for(engine_of(pages, "ar"), "صحة نفسية ").best == 2


def test_a_word_that_stands_in_no_page_leads_to_none() -> None:
    assert pages_for(engine_of(["Sleep."]), "manual ") == Pages()
    assert pages_for(engine_of(["Sleep."]), "") == Pages()
