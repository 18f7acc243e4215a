"""What a word in a list of services means."""

from pathlib import Path

import pytest

from phcdesk.formats.sheets.terms import Terms
from phcdesk.model import Code
from phcdesk.taxonomy import load_vocabulary

TAXONOMY = Path(__file__).parents[3] / "resources" / "taxonomy"


@pytest.fixture(scope="module")
def terms() -> Terms:
    return Terms(load_vocabulary(TAXONOMY))


@pytest.mark.parametrize("word", ["GBV", "violence", "Violences", "domestic violence", "veteran", "bullying"])
def test_what_a_clinic_helps_with_makes_it_no_line_to_be_called(terms: Terms, word: str) -> None:
    assert terms.find(word, "service_type") is None


@pytest.mark.parametrize(
    ("word", "line"),
    [
        ("hotline", "crisis-line"),
        ("ligne de crise", "crisis-line"),
        ("teléfono de crisis", "crisis-line"),
        ("Ligne violences conjugales ou sexuelles", "violence-line"),
        ("violence-line", "violence-line"),
    ],
)
def test_what_speaks_of_a_line_is_one(terms: Terms, word: str, line: str) -> None:
    assert terms.find(word, "service_type") == Code("service_type", line)


def test_the_people_whom_a_word_means_are_found_all_the_same(terms: Terms) -> None:
    assert terms.find("domestic violence") == Code("population", "survivors-violence")
