"""The table of what is missing, as words and as files: no cell is run as a formula, no colour is needed."""

from __future__ import annotations

import csv
import io
from datetime import date

import pytest

from phcdesk.answers.coverage import Area, Cell, Coverage, coverage_by
from phcdesk.app.gap_words import area_words, cell_sentence, cell_words, to_csv, to_html
from phcdesk.model import Code, Concept, Service, ServiceArea
from phcdesk.taxonomy import Vocabulary

TODAY = date(2026, 11, 22)
NAMES = {"KE": "Kenya", "crisis-line": "=cmd()", "day-centre": "Day <centre>"}
TABLE = Coverage(
    "service_type",
    ("crisis-line", "day-centre"),
    (Area("KE", ""), Area("KE", "+North")),
    ((Cell(1, 0, 0), Cell(0, 1, 0)), (Cell(0, 0, 0), Cell(0, 0, 3))),
)


def name(_facet: str, code: str) -> str:
    return NAMES.get(code, code)


@pytest.mark.parametrize(
    ("cell", "words"),
    [
        (Cell(0, 0, 0), "none"),
        (Cell(0, 0, 2), "not known"),
        (Cell(2, 0, 9), "2"),
        (Cell(0, 1, 0), "1 old"),
        (Cell(2, 1, 0), "2 + 1 old"),
    ],
)
def test_a_cell_says_in_words_what_is_known(cell: Cell, words: str) -> None:
    assert cell_words(cell) == words


def test_a_cell_in_full_names_the_kind_and_the_area() -> None:
    assert cell_sentence(Cell(0, 3, 0), "Day centre", "North").startswith("Day centre, North: 3, all checked more than")


def test_an_area_is_called_by_its_name_and_country() -> None:
    assert area_words(Area("KE", "North"), name) == "North, Kenya"
    assert area_words(Area("KE", ""), name) == "Kenya"
    assert area_words(Area("", ""), name) == "Area not known"


def test_no_cell_of_the_file_is_run_as_a_formula() -> None:
    rows = list(csv.reader(io.StringIO(to_csv(TABLE, name))))
    assert rows[0] == ["Country", "Area", "'=cmd()", "Day <centre>"]
    assert rows[2] == ["Kenya", "'+North", "none", "not known"]


def test_the_page_escapes_what_it_is_given_and_has_words_in_every_cell() -> None:
    page = to_html(TABLE, name, "A & B", TODAY)
    assert "Day &lt;centre&gt;" in page
    assert "<title>A &amp; B</title>" in page
    assert page.count("<td class=") == 4
    assert ">1 old</td>" in page


def test_an_area_within_a_country_is_no_whole_country_because_its_row_names_one() -> None:
    vocabulary = Vocabulary(
        (Concept("country", "KE", {"en": "Kenya"}), Concept("service_type", "day-centre", {"en": "Day centre"})), ()
    )
    codes = (Code("service_type", "day-centre"),)
    services = [
        Service("a", "A", codes=codes, country="KE", service_areas=(ServiceArea("Mount Elgon", "KE"),)),
        Service("b", "B", codes=codes, country="KE", service_areas=(ServiceArea("Kenya", "KE"),)),
    ]
    table = coverage_by(vocabulary, enumerate(services), TODAY, "service_type", "state_province")
    assert table.areas == (Area("KE", ""), Area("KE", "Mount Elgon"))
    assert table.of("FR").areas == ()
