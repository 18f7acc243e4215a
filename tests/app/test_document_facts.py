"""What is said of a document: where the words are, how long it is, whether it still holds."""

import pytest

from phcdesk.answers.standing import Standing
from phcdesk.app.assurance import ENGLISH
from phcdesk.app.document_facts import extent_words, part_words, standing_lines
from phcdesk.app.speaking import quoted
from phcdesk.model import Document
from phcdesk.search.results import Hit

NEWER = Hit("office/new", "document", "Guide of 2026", "Pack", 1.0)


@pytest.mark.parametrize(
    ("found", "words"),
    [
        ({"page": 12, "paged": True, "more_pages": 3}, "page 12 · 3 more pages"),
        ({"page": 12, "paged": True, "more_pages": 1}, "page 12 · 1 more page"),
        ({"page": 12, "paged": True, "heading": "Dose"}, "page 12 · Dose"),
        ({"page": 2, "heading": "Supervision", "more_pages": 2}, "Supervision · 2 more sections"),
        ({"page": 2}, "section 2"),
        ({"more_pages": 2}, ""),
    ],
)
def test_a_row_says_where_the_words_are_and_on_how_many_more_pages(found: dict[str, object], words: str) -> None:
    hit = Hit("office/old", "document", "Guide", "Pack", 1.0, **found)  # type: ignore[arg-type]
    assert " · ".join(part_words(hit, ENGLISH)) == words


def test_a_heading_keeps_its_own_direction_beside_words_of_another_language() -> None:
    hit = Hit("office/old", "document", "Guide", "Pack", 1.0, page=2, heading="References", more_pages=4)
    speech = ENGLISH._replace(quote=quoted)
    assert part_words(hit, speech) == ["\u2068References\u2069", "4 more sections"]


@pytest.mark.parametrize(
    ("pages", "pictures", "words"),
    [(0, 0, ""), (1, 0, "1 page"), (212, 0, "212 pages"), (212, 12, "212 pages, 12 of them pictures without text")],
)
def test_pages_that_are_pictures_are_told(pages: int, pictures: int, words: str) -> None:
    assert extent_words(Document("d", "D", pages=pages, pages_without_text=pictures), ENGLISH) == words


@pytest.mark.parametrize(
    ("standing", "lines"),
    [
        (Standing("current"), []),
        (Standing("superseded", NEWER), ["Superseded: use the newer one.", "Use instead: Guide of 2026 (office/new)"]),
        (Standing("superseded"), ["Superseded: there is a newer one, which is not in this library."]),
        (Standing("withdrawn", None, "A wrong dose."), ["Withdrawn: do not use this any more. A wrong dose."]),
        (
            Standing("", review_passed="2024-05"),
            ["It was to be reviewed by 2024-05, which is over: look for a newer edition."],
        ),
    ],
)
def test_what_no_longer_holds_says_so_and_what_to_use_instead(standing: Standing, lines: list[str]) -> None:
    assert standing_lines(standing, ENGLISH) == lines
