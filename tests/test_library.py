"""The facade: what a person gets from the bundled library."""

from datetime import timedelta
from pathlib import Path

import pytest

from phcdesk.bundled import Bundle
from phcdesk.errors import NoLibrary, NotFound, UsageError
from phcdesk.importing import Store
from phcdesk.library import Library
from phcdesk.model import Country, Document, Guide, Service
from phcdesk.search.points import shown_points
from phcdesk.search.results import Hit, Request, Results

from .conftest import NOW


def ask(library: Library, text: str = "", **asked: object) -> Results:
    return library.search(Request(text=text, **asked))  # type: ignore[arg-type]


def shown(hit: Hit) -> str:
    return "".join(piece.text for piece in hit.snippet)


# What the words on the box promise


def test_feeling_low_after_baby_finds_services_documents_and_cards(library: Library) -> None:
    found = ask(library, "feeling low after baby")
    assert {hit.kind for hit in found.hits} >= {"service", "document", "guide"}
    assert any("perinatal" in hit.ref or "erinatal" in hit.title for hit in found.hits[:5])


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("depresion", "depressi"),
        ("sucide", "suicid"),
        ("sante mentale", "mental"),
        ("psicologo", "psych"),
        ("الاكتئاب", "depressi"),
        ("اِكتئاب", "depressi"),
        ("телефон доверия", "doveriya"),
        ("télefon dovériya", "doveriya"),
    ],
)
def test_misspelt_unaccented_and_other_scripts_find_what_was_meant(library: Library, typed: str, expected: str) -> None:
    found = ask(library, typed)
    assert any(expected in (hit.title + shown(hit)).lower() for hit in found.hits[:5])


def test_the_number_of_a_country_is_found_by_its_name(library: Library) -> None:
    best = ask(library, "emergency number kenya").hits[0]
    assert best.ref == "phcdesk/country-KE"
    assert "999" in {phone.number for phone in best.phones}


@pytest.mark.parametrize(
    ("typed", "expected"),
    [("emergency number france", "FR"), ("guinea emergency number", "GN"), ("urgence france", "FR"), ("niger", "NE")],
)
def test_a_country_named_exactly_comes_before_those_whose_names_hold_its_own(
    library: Library, typed: str, expected: str
) -> None:
    assert ask(library, typed).hits[0].ref == f"phcdesk/country-{expected}"


@pytest.mark.parametrize("typed", ["0722178177", "0722 178 177"])
def test_a_number_is_found_in_the_form_one_dials_it_in_the_country(library: Library, typed: str) -> None:
    assert "+254 722 178 177" in {phone.number for phone in ask(library, typed).hits[0].phones}


def test_a_pasted_paragraph_is_answered(library: Library) -> None:
    paragraph = "My sister had a baby in spring and she cannot sleep and cries and says she is no good mother. " * 150
    found = ask(library, paragraph)
    assert found.step == "most"
    assert found.total


# Rows


def test_words_are_marked_in_the_snippet(library: Library) -> None:
    best = ask(library, "task sharing supervision").hits[0]
    marked = {piece.text.lower() for piece in best.snippet if piece.marked}
    assert marked
    assert marked <= {"task", "tasks", "share", "shared", "sharing", "supervise", "supervised", "supervision"}


def test_a_full_document_names_the_section_where_the_words_are(library: Library) -> None:
    best = ask(library, "task sharing supervision", filters={"kind": ("document",)}).hits[0]
    assert best.page is not None
    assert best.heading


def test_an_example_is_marked_so_and_shows_no_number(library: Library) -> None:
    examples = ask(library, "", filters={"pack": ("community-services",)}, limit=100).hits
    assert examples
    assert all(hit.role == "example" and not hit.phones for hit in examples)


def test_every_training_entry_is_marked_as_fictional(library: Library) -> None:
    hits = ask(library, "", filters={"pack": ("training-district",)}, limit=500).hits
    assert len(hits) == 160
    assert all(hit.fictional for hit in hits)


def test_every_point_of_the_map_is_a_place_that_may_be_shown(library: Library) -> None:
    found = library.points(Request())
    assert found.placed > 100
    refs = [hit.ref for hit in library.rows_of(found.entries)]
    shown = {ref: shown_points(entry) for ref in set(refs) if isinstance(entry := library.show(ref), Service)}
    places = zip(refs, found.latitudes, found.longitudes, strict=True)
    assert all((latitude, longitude) in shown[ref] for ref, latitude, longitude in places)


def test_a_restricted_place_is_found_but_its_address_point_and_number_are_nowhere(library: Library) -> None:
    for canary in ("canary-restricted-1", "canary-restricted-2", "canary-restricted-3"):
        assert ask(library, f'"{canary}"').total == 0
    restricted = [
        at.location
        for hit in ask(library, "", filters={"pack": ("training-district",)}, limit=500).hits
        if isinstance(entry := library.show(hit.ref), Service)
        for at in entry.service_at_locations
        if at.location.restricted
    ]
    assert len({place.id for place in restricted}) == 3
    assert not any(place.addresses or place.phones or place.latitude or place.longitude for place in restricted)


# Hours and places


def test_open_and_closed_and_unknown_are_three_things(library: Library) -> None:
    states = {hit.open_now for hit in ask(library, "", filters={"pack": ("training-district",)}, limit=500).hits}
    assert states == {True, False, None}


def test_a_row_says_until_when_it_is_open_or_when_it_opens_next(library: Library) -> None:
    hits = ask(library, "", filters={"pack": ("training-district",)}, limit=500).hits
    assert any(hit.open_until and hit.open_until > NOW for hit in hits if hit.open_now)
    assert any(hit.opens_next and hit.opens_next > NOW for hit in hits if hit.open_now is False)
    assert not any(hit.open_until for hit in hits if not hit.open_now)


def test_a_town_is_found_by_its_beginning(library: Library) -> None:
    names = [place.name for place in library.places("tav")]
    assert names == ["Tavira", "Tavira Valley"]
    assert library.place("tavira").name == "Tavira"


def test_only_what_is_known_to_be_open_is_found_when_asked(library: Library) -> None:
    found = ask(library, "", open_now=True, limit=500)
    assert found.total
    assert all(hit.open_now for hit in found.hits)


def test_the_nearest_is_first_when_nothing_else_was_asked(library: Library) -> None:
    near = library.place("Tavira")
    hits = ask(library, "", near=near, filters={"pack": ("training-district",)}).hits
    distances = [hit.distance_km for hit in hits if hit.distance_km is not None]
    assert distances == sorted(distances)
    assert distances[0] < 2


def test_a_place_is_a_town_in_any_spelling_or_two_coordinates(library: Library) -> None:
    assert library.place("TAVIRA") == library.place("tavira")
    assert library.place("0.5, -30").latitude == 0.5
    for unknown in ("Atlantis", "91,0", ""):
        with pytest.raises(UsageError):
            library.place(unknown)


# A way on


def test_nothing_found_ends_at_somebody_to_call(library: Library) -> None:
    found = ask(library, "qqqqzzzz", filters={"country": ("KE",)})
    assert found.step == "none"
    assert any(hit.phones for hit in found.instead)
    assert any(hit.kind == "guide" for hit in found.instead)


def test_a_number_of_another_country_is_never_offered_instead(library: Library) -> None:
    for hit in ask(library, "qqqqzzzz", filters={"country": ("KE",)}).instead:
        assert hit.country in ("KE", "")


def test_a_filter_that_hides_everything_is_named_with_what_it_hides(library: Library) -> None:
    found = ask(library, "perinatal", filters={"country": ("JP",), "kind": ("guide",)})
    assert {relaxed.facet for relaxed in found.relaxations} == {"country"}


# Records


def test_an_entry_is_shown_by_its_full_name_or_its_id(library: Library) -> None:
    assert library.show("phcdesk/country-KE") == library.show("country-KE")
    assert isinstance(library.show("country-KE"), Country)


def test_an_unknown_entry_is_not_found(library: Library) -> None:
    with pytest.raises(NotFound):
        library.show("nobody/nothing")


def test_facts_of_a_country_come_from_several_packs(library: Library) -> None:
    kenya = library.show("country-KE")
    assert isinstance(kenya, Country)
    assert kenya.emergency_numbers
    assert kenya.indicators
    assert kenya.finders


def test_a_brief_has_a_text_and_a_record_without_a_file_has_none(library: Library) -> None:
    brief = library.show("brief-01-models-of-care")
    assert isinstance(brief, Document)
    assert "<h2" in library.body_html("brief-01-models-of-care")
    assert library.passages("brief-01-models-of-care")
    assert library.body_html("who-pfa-2011") == ""


def test_a_card_has_a_text(library: Library) -> None:
    assert isinstance(library.show("guide-psychological-first-aid"), Guide)
    assert "<" in library.body_html("guide-psychological-first-aid")


def test_codes_have_names_in_the_languages_of_the_vocabulary(library: Library) -> None:
    assert library.label("topic", "rights") != "rights"
    assert library.label("country", "KE", "ar") == "كينيا"
    assert library.label("topic", "no-such-code") == "no-such-code"


# Suggestions


def test_a_beginning_is_completed_from_terms_towns_and_titles(library: Library) -> None:
    kinds = {suggestion.kind for suggestion in library.suggest("peri")}
    assert {"term", "title"} <= kinds
    assert "Ostrelle" in {suggestion.text for suggestion in library.suggest("ostr")}
    assert library.suggest("   ") == ()


# Opening


def test_without_a_library_it_is_said_so(tmp_path: Path) -> None:
    with pytest.raises(NoLibrary):
        Library.open(Store(tmp_path / "none"), clock=lambda: NOW)


def test_a_program_with_newer_packs_says_that_the_library_is_out_of_date(bundled_data: Path, tmp_path: Path) -> None:
    newer = tmp_path / "packs" / "newer"
    newer.mkdir(parents=True)
    (newer / "pack.toml").write_text('id = "newer"\nedition = 1\n')
    with pytest.raises(NoLibrary) as error:
        Library.open(Store(bundled_data), clock=lambda: NOW, bundle=Bundle(tmp_path / "packs", tmp_path))
    assert error.value.code == "library-outdated"


def test_hours_are_asked_from_the_clock_that_was_handed_over(bundled_data: Path) -> None:
    night = NOW.replace(hour=3) + timedelta(days=2)
    with Library.open(Store(bundled_data), clock=lambda: night) as at_night:
        open_at_night = at_night.search(Request(open_now=True)).total
    with Library.open(Store(bundled_data), clock=lambda: NOW.replace(hour=10) + timedelta(days=2)) as by_day:
        assert by_day.search(Request(open_now=True)).total > open_at_night


def test_a_document_is_one_row_with_its_best_page_and_how_many_more_have_the_words(library: Library) -> None:
    hit = library.search(Request(text="task sharing supervision ", filters={"kind": ("document",)})).hits[0]
    assert hit.ref == "phcdesk/brief-04-workforce-and-task-sharing"
    pages = library.pages_found(hit.ref, "task sharing supervision ")
    assert hit.page in pages
    assert hit.more_pages == len(pages) - 1
    shown = next(one for one in library.passages(hit.ref) if one.number == hit.page)
    assert all(piece.text in " ".join(shown.text.split()) for piece in hit.snippet if piece.marked)
    assert any(piece.marked for piece in hit.snippet)


def test_no_page_is_found_without_words_or_in_what_has_no_pages(library: Library) -> None:
    assert library.pages_found("phcdesk/brief-04-workforce-and-task-sharing", " ") == ()
    assert library.pages_found("phcdesk/country-KE", "police") == ()


def test_a_document_that_was_replaced_comes_after_the_one_that_replaced_it(library: Library) -> None:
    hits = library.search(Request(text="mhGAP intervention guide", filters={"kind": ("document",)})).hits
    refs = [hit.ref for hit in hits]
    assert refs.index("phcdesk/who-mhgap-ig2-2016") < refs.index("phcdesk/who-mhgap-ig1-2010")
    assert library.standing("phcdesk/who-mhgap-ig1-2010").status == "superseded"
