"""When a part of a sentence was typed, the document that has it in one place comes first."""

import math

from phcdesk.answers.finding import FIRST_ROWS, FoundPart, in_order

SENTENCE = ("a", "few", "words", "of", "it")
SERVICE = FoundPart("a service")


def page(stretch: float = math.inf) -> FoundPart:
    return FoundPart("a page", page=3, stretch=stretch)


def test_the_document_with_all_of_it_in_one_place_comes_first() -> None:
    assert in_order([page(), page(30), page(6)], SENTENCE) == [2, 1, 0]


def test_documents_change_places_among_themselves_alone() -> None:
    assert in_order([SERVICE, page(), SERVICE, page(6)], SENTENCE) == [0, 3, 2, 1]


def test_words_that_stand_far_apart_on_a_page_move_nothing() -> None:
    assert in_order([page(), page(400)], SENTENCE) == [0, 1]


def test_a_few_words_move_nothing() -> None:
    assert in_order([page(), page(4)], SENTENCE[:4]) == [0, 1]


def test_what_stands_further_down_stays_there() -> None:
    parts = [page() for _ in range(FIRST_ROWS)] + [page(5)]
    assert in_order(parts, SENTENCE) == list(range(FIRST_ROWS + 1))
