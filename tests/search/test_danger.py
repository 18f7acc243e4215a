"""Words of danger lead to somebody to call and to the card, in the country if one is known, before any document."""

from pathlib import Path

import pytest
from msgspec.structs import replace

from phcdesk.library import Library
from phcdesk.model import Entry
from phcdesk.search.concepts import Danger, concept_table
from phcdesk.search.results import Hit, Request
from phcdesk.taxonomy import Vocabulary, load_vocabulary
from phcdesk.text.analysis import exact_words

from .samples import TODAY, Ask, engine_of, ids, line

TAXONOMY = Path(__file__).resolve().parents[2] / "resources" / "taxonomy"
CARD = "Suicide risk: the first response"


def rows(library: Library, text: str, area: str = "") -> tuple[Hit, ...]:
    return library.search(Request(text=text, area=area, limit=10)).hits


def is_line(hit: Hit) -> bool:
    return any(code.code in ("crisis-line", "emotional-support-line") for code in hit.type_codes)


@pytest.mark.parametrize(
    "typed",
    ["i cant go on", "I can’t go on", "jumped off", "she took pills", "took an overdose", "cut herself", "cut himself",
     "end my life", "plus la force de vivre", "se tomó las pastillas", "لا أريد أن أعيش", "наложил на себя руки",
     "tirar a própria vida", "накласти на себе руки"],
)  # fmt: skip
def test_what_people_say_in_danger_leads_to_the_lines_of_the_area_its_numbers_and_the_card(
    library: Library, typed: str
) -> None:
    found = library.search(Request(text=typed, area="KE", limit=3))
    assert found.crisis
    assert [(hit.kind, hit.country) for hit in found.hits[:2]] == [("service", "KE"), ("country", "KE")]
    assert is_line(found.hits[0])
    assert found.hits[2].title == CARD
    assert found.step == "most"


@pytest.mark.parametrize("typed", ["end my life", "cut herself", "لا أريد أن أعيش"])
def test_without_an_area_the_card_comes_first_and_then_lines(library: Library, typed: str) -> None:
    found = rows(library, typed)
    assert found[0].title == CARD
    assert all(is_line(hit) for hit in found[1:])


def test_what_has_the_words_themselves_is_still_found_and_counted(library: Library) -> None:
    found = library.search(Request(text="end my life", area="KE", limit=20))
    assert found.exact_total
    assert {hit.kind for hit in found.hits[3:]} == {"document"}


def test_a_kind_of_document_is_not_pushed_down_by_lines(library: Library) -> None:
    assert rows(library, "suicide prevention policy", "KE")[0].kind == "document"


def test_a_topic_of_danger_among_other_words_leads_to_lines_where_the_country_is_known(library: Library) -> None:
    assert is_line(rows(library, "suicidal teenager", "KE")[0])
    assert rows(library, "lost someone to suicide", "")[0].title != CARD


def test_a_country_that_is_named_counts_more_than_the_area(library: Library) -> None:
    assert rows(library, "I want to die, south africa", "KE")[0].country == "ZA"


def test_a_word_of_danger_is_no_country(library: Library) -> None:
    chips = library.search(Request(text="suicida")).chips
    assert "country" not in {code.facet for code in chips}


def test_a_filter_holds_for_the_help_too(library: Library) -> None:
    request = Request(text="end my life", area="KE", filters={"kind": ("document",)})
    assert {hit.kind for hit in library.search(request).hits} == {"document"}


def test_facets_count_what_is_shown(library: Library) -> None:
    request = Request(text="she took pills", area="KE")
    assert sum(library.facets(request)["kind"].values()) == library.search(request).total


def test_a_misspelt_word_of_danger_raises_the_strip(library: Library) -> None:
    assert library.search(Request(text="suicidl")).crisis


def test_words_of_danger_raise_the_strip_even_where_they_are_excluded(ask: Ask) -> None:
    assert ask("-suicide").crisis


def test_lines_come_before_a_guide_that_has_the_words(ask: Ask) -> None:
    assert ids(ask("I want to die", area="KE"))[0].startswith("line-")


@pytest.fixture(scope="module")
def vocabulary() -> Vocabulary:
    return load_vocabulary(TAXONOMY)


@pytest.mark.parametrize(
    ("typed", "danger"),
    [
        ("suicide", Danger.SPOKEN),
        ("reporting on suicide", Danger.NAMED),
        ("treated after self-harm", Danger.NAMED),
        ("says he wants to die", Danger.SPOKEN),
        ("I can’t sleep", Danger.NONE),
        ("going on holiday", Danger.NONE),
        ("the pills she takes", Danger.NONE),
        ("no puedo más con el ruido", Danger.NONE),
    ],
)
def test_a_topic_is_told_from_what_people_say(vocabulary: Vocabulary, typed: str, danger: Danger) -> None:
    assert concept_table(vocabulary).danger(exact_words().terms(typed)) is danger


def lines_of(*entries: Entry, area: str = "KE") -> list[str]:
    """What is found for words of danger, by id."""
    engine = engine_of(entries)
    found = engine.search(Request(text="I want to die", area=area), today=TODAY, open_entries=lambda: ())
    return [entries[ranked.entry].id for ranked in found.ranked]


REAL = line("Listening line", "KE", "1199")


@pytest.mark.parametrize("status", ["closed", "defunct", "withdrawn", "inactive", "temporarily closed"])
@pytest.mark.parametrize("area", ["KE", ""])
def test_a_line_that_is_closed_is_not_named_in_danger(status: str, area: str) -> None:
    assert lines_of(line("Closed line", "KE", "1198", status=status), REAL, area=area) == ["line-1199"]


@pytest.mark.parametrize("area", ["KE", ""])
def test_an_example_and_a_line_without_a_number_are_not_named_in_danger(area: str) -> None:
    example = line("Example line", "KE", "1198", role="example")
    silent = replace(line("Silent line", "KE", "1197"), phones=())
    assert lines_of(example, silent, REAL, area=area) == ["line-1199"]


@pytest.mark.parametrize("area", ["KE", ""])
def test_an_invented_line_in_a_real_country_comes_after_the_real_ones(area: str) -> None:
    invented = line("I want to die: training line", "KE", "1198", fictional=True, description="want to die " * 5)
    assert lines_of(invented, REAL, area=area) == ["line-1199", "line-1198"]


def test_in_an_invented_country_its_lines_come_first() -> None:
    invented = line("Training line", "NV", "1198", fictional=True)
    assert lines_of(invented, REAL, area="NV")[0] == "line-1198"
