"""What is found by which words, and which step of the ladder says so."""

import pytest
from msgspec.structs import replace

from phcdesk.errors import Cancelled, UsageError
from phcdesk.model import Code, Country, EmergencyNumber
from phcdesk.progress import CancelToken
from phcdesk.search.engine import Engine
from phcdesk.search.results import FacetCounts, Point, Request

from .samples import ENTRIES, TODAY, Ask, clinic, engine_of, ids

NAIROBI = Point(-1.2864, 36.8172, "Nairobi")


def number_of(entry_id: str) -> int:
    return next(number for number, entry in enumerate(ENTRIES) if entry.id == entry_id)


# The ladder


def test_all_words_answer_first(ask: Ask) -> None:
    found = ask("worried people ")
    assert (found.step, ids(found)) == ("all", ["clinic-1"])


def test_a_single_word_means_what_it_says_however_little_that_finds(ask: Ask) -> None:
    assert ids(ask("weekly ")) == ["clinic-2"]


def test_a_long_query_goes_on_with_entries_that_have_most_of_its_words(ask: Ask) -> None:
    found = ask("people feel low support group ")
    assert found.step == "most"
    assert ids(found)[0] == "clinic-1"
    assert {"clinic-2", "clinic-3"} <= set(ids(found))


def test_of_a_long_query_what_has_every_word_comes_first_and_is_counted(ask: Ask) -> None:
    found = ask("support by people of the house ")
    assert ids(found)[0] == "clinic-3"
    assert (found.step, found.exact_total) == ("most", 1)
    assert found.total > 1


@pytest.mark.parametrize("typed", ["supervisoin ", "supervison", "suprevision"])
def test_a_misspelt_word_is_corrected_from_the_words_of_the_library(ask: Ask, typed: str) -> None:
    found = ask(typed)
    assert (found.step, ids(found)) == ("spelling", ["brief"])
    assert found.did_you_mean == typed.replace(typed.strip(), "supervision")


def test_a_word_is_corrected_before_it_is_given_up(ask: Ask) -> None:
    found = ask("supervison training ")
    assert (found.step, found.did_you_mean) == ("spelling", "supervision training ")


@pytest.mark.parametrize("typed", ["wee ", "others ", "xyzzyx "])
def test_short_words_and_other_first_letters_are_not_corrected(ask: Ask, typed: str) -> None:
    assert ask(typed).did_you_mean is None


def test_a_word_of_the_vocabulary_is_no_typing_error(ask: Ask) -> None:
    assert ask("gratuito ").did_you_mean is None


def test_what_nobody_has_is_said_to_be_nothing(ask: Ask) -> None:
    found = ask("zebra ")
    assert (found.step, found.total, found.ranked) == ("none", 0, ())


def test_without_words_everything_is_found_and_no_passages(ask: Ask) -> None:
    found = ask("")
    assert (found.step, found.total) == ("all", len(ENTRIES))


def test_small_words_alone_are_looked_for_as_they_are(ask: Ask) -> None:
    assert "clinic-3" in ids(ask("there "))


# Words in any form


@pytest.mark.parametrize("typed", ["depr", "feel lo", "talk"])
def test_the_last_word_may_be_unfinished(ask: Ask, typed: str) -> None:
    assert "clinic-1" in ids(ask(typed))


@pytest.mark.parametrize("typed", ["ecoute", "ÉCOUTE", "e\u0301coute", "deprimees", "déprimée"])
def test_accents_case_and_endings_make_no_difference(ask: Ask, typed: str) -> None:
    assert ids(ask(f"{typed} "))[0] == "line-01 45 39 40 00"


@pytest.mark.parametrize("typed", ["المساعدة النفسية", "مساعدة نفسية", "المُساعَدَة النَّفسِيّة", "المساعده النفسيه"])
def test_arabic_is_found_with_and_without_vowels_and_articles(ask: Ask, typed: str) -> None:
    assert ids(ask(f"{typed} ")) == ["line-1190"]


@pytest.mark.parametrize("typed", ["1190", "0722 178177", "0722178177", "0722-178177", "١١٩٠"])
def test_a_number_is_found_as_it_is_typed(ask: Ask, typed: str) -> None:
    assert ids(ask(f"{typed} "))[0] in ("line-1190", "line-0722 178177")


def test_a_phrase_wants_its_words_together(ask: Ask) -> None:
    assert ids(ask('"too few specialists" ')) == ["brief"]
    assert ask('"specialists few too" ').total == 0


def test_what_is_called_just_so_comes_before_what_only_has_the_words() -> None:
    by_words = clinic(1, "House", "At night too.", 1.0)
    by_name = clinic(2, "Night house", "a longer text that speaks of many other things, and of them alone", 1.0)
    found = engine_of([by_words, by_name]).search(Request(text="night house "), today=TODAY, open_entries=lambda: ())
    assert [one.entry for one in found.ranked] == [1, 0]


def test_without_a_word(ask: Ask) -> None:
    everywhere = set(ids(ask("house ")))
    assert everywhere > set(ids(ask("house -peer "))) > set()


def test_either_of_two_words_best_first(ask: Ask) -> None:
    found = ask("worried OR house ")
    assert {"clinic-1", "clinic-3"} <= set(ids(found))
    assert [ranked.score for ranked in found.ranked] == sorted((ranked.score for ranked in found.ranked), reverse=True)
    assert found.ranked[0].score > 0
    assert "worri" in found.stems


@pytest.mark.parametrize("typed", ["ـ", "ـ ـ", '"ـ"', "\u06e5 help"])
def test_signs_that_fold_to_nothing_are_no_words(ask: Ask, typed: str) -> None:
    assert ask(typed).step in ("all", "most", "none")


def test_a_country_that_is_named_decides_where_not_every_word_is_found(ask: Ask) -> None:
    assert ids(ask("somebody hurts me in kenya tonight "))[0] == "line-0722 178177"


def test_entries_of_the_country_somebody_works_in_come_earlier(ask: Ask) -> None:
    anywhere = [entry for entry in ids(ask("crisis helpline ")) if entry.startswith("line-")]
    assert set(anywhere) == {"line-0722 178177", "line-01 45 39 40 00", "line-1190"}
    assert ids(ask("crisis helpline ", area="FR"))[0] == "line-01 45 39 40 00"
    assert ids(ask("crisis helpline ", area="KE"))[0] != "line-01 45 39 40 00"


@pytest.mark.parametrize("area", ["FR", "KE"])
def test_nothing_asked_begins_with_the_country_somebody_works_in(ask: Ask, area: str) -> None:
    everything = ask("", area=area)
    own = set(ids(ask("", filters={"country": (area,)})))
    assert own
    assert set(ids(everything)[: len(own)]) == own
    assert sorted(ids(everything)) == sorted(ids(ask("")))


def test_nothing_asked_is_listed_page_by_page_without_a_gap_or_a_repetition(ask: Ask) -> None:
    whole = ids(ask("", area="FR"))
    pages = [ids(ask("", area="FR", limit=2, offset=at)) for at in range(0, len(whole), 2)]
    assert [entry for page in pages for entry in page] == whole


@pytest.mark.parametrize(
    "text",
    ["", "    ", "((((", '"""', "-", "NOT", "'; DROP TABLE entry; --", ".*[a-z]+(?<x>", "😀😀", "a" * 10_000,
     "\x00\ud800", "word " * 3_000, " ".join(f"word{number}" for number in range(3_000)), "*", "topic:", "\\",
     "()" * 2_000],
)  # fmt: skip
def test_anything_typed_is_answered(ask: Ask, text: str) -> None:
    assert ask(text).step in ("all", "most", "spelling", "none")


# Concepts


def test_words_of_the_vocabulary_find_what_is_classified_so(ask: Ask) -> None:
    assert ids(ask("low mood "))[0] == "clinic-1"
    assert "clinic-2" in ids(ask("baby blues "))


def test_a_concept_is_known_in_each_of_its_languages(ask: Ask) -> None:
    assert "clinic-1" in ids(ask("depresión "))
    assert set(ids(ask("كينيا "))) >= {"line-1190", "country-KE"}


def test_concepts_are_offered_as_filters(ask: Ask) -> None:
    assert Code("topic", "depression") in ask("low mood ").chips
    assert Code("cost", "free") in ask("free help ").chips


def test_a_filter_that_is_set_is_not_offered_again(ask: Ask) -> None:
    assert Code("cost", "free") not in ask("free ", filters={"cost": ("free",)}).chips


def test_a_word_of_one_language_is_no_form_of_a_word_of_another(ask: Ask) -> None:
    assert not {Code("population", "people-living-with-hiv"), Code("population", "carers")} & set(
        ask("first aid ").chips
    )
    assert Code("population", "people-living-with-hiv") in ask("aids ").chips


@pytest.mark.parametrize(
    ("typed", "danger"),
    [
        ("I want to die", True),
        ("thinking of suicide", True),
        ("أُريد أن أموت", True),
        ("I want to see them", False),
        ("", False),
    ],
)
def test_words_of_danger_raise_the_crisis_strip(ask: Ask, typed: str, danger: bool) -> None:
    assert ask(typed).crisis is danger


# Filters and counts


def test_values_of_one_facet_are_alternatives_and_facets_add_up(ask: Ask) -> None:
    assert ask(filters={"kind": ("guide", "country")}).total == 2
    assert set(ids(ask(filters={"kind": ("service",), "cost": ("free",)}))) == {"clinic-2", "line-0722 178177"}


def test_a_filter_can_be_typed(ask: Ask) -> None:
    assert ids(ask("kind:guide")) == ["card"]


def test_a_facet_that_does_not_exist_is_an_error_of_use(ask: Ask) -> None:
    with pytest.raises(UsageError) as error:
        ask(filters={"colour": ("red",)})
    assert error.value.code == "unknown-facet"


def counts(engine: Engine, **asked: object) -> FacetCounts:
    return engine.facets(Request(**asked), open_entries=lambda: ())  # type: ignore[arg-type]


def test_facets_count_over_everything_found(engine: Engine) -> None:
    found = counts(engine, limit=1)
    assert found["kind"] == {"service": 6, "document": 1, "guide": 1, "country": 1}
    assert found["country"] == {"KE": 6, "FR": 1}


def test_a_facet_counts_as_if_its_own_filter_were_off(engine: Engine) -> None:
    found = counts(engine, filters={"country": ("FR",)})
    assert found["country"] == {"KE": 6, "FR": 1}
    assert found["kind"] == {"service": 1}


def test_other_facets_filter_the_counts_of_a_filtered_one(engine: Engine) -> None:
    found = counts(engine, filters={"country": ("FR",), "cost": ("free",)})
    assert found["country"] == {"KE": 2}
    assert "cost" not in found


def test_what_a_filter_hides_is_told(engine: Engine) -> None:
    request = Request(text="weekly ", filters={"country": ("FR",)})
    assert [
        (hidden.facet, hidden.value, hidden.total) for hidden in engine.relaxations(request, open_entries=lambda: ())
    ] == [("country", "FR", 1)]


# Places, time, passages


def test_the_nearest_come_first_with_their_distance(ask: Ask) -> None:
    found = ask("", near=NAIROBI, filters={"kind": ("service",)})
    assert ids(found)[:3] == ["clinic-1", "clinic-3", "clinic-2"]
    assert found.ranked[0].distance_km == pytest.approx(2.05, abs=0.1)


def test_the_nearest_first_can_be_asked_for_whatever_the_words_say() -> None:
    by_name = clinic(1, "Counselling", "counselling", 1.0)
    by_the_way = clinic(2, "House", "a long text that speaks of counselling once among many other words", -1.0)
    engine = engine_of([by_name, by_the_way])
    found = engine.search(
        Request(text="counselling ", near=NAIROBI, nearest_first=True), today=TODAY, open_entries=lambda: ()
    )
    assert [one.entry for one in found.ranked] == [1, 0]


def test_the_nearest_is_found_however_far_down_the_index_it_stands() -> None:
    far = [clinic(number, f"Far {number}", "", 50.0) for number in range(150)]
    engine = engine_of([*far, clinic(999, "Here", "", NAIROBI.latitude)])
    found = engine.search(Request(near=NAIROBI, limit=1), today=TODAY, open_entries=lambda: ())
    assert found.ranked[0].entry == 150


def test_only_what_is_within_a_distance(ask: Ask) -> None:
    assert set(ids(ask("", near=NAIROBI, within_km=10.0))) == {"clinic-1", "clinic-3"}


def test_only_what_is_open(ask: Ask) -> None:
    assert ids(ask("", opened=[number_of("clinic-2")], open_now=True)) == ["clinic-2"]


def test_the_best_page_of_a_document_is_named(engine: Engine, ask: Ask) -> None:
    brief = number_of("brief")
    assert engine.pages(brief, ask("supervision training ").parts).best == 2
    assert engine.pages(brief, ask("specialists ").parts).best == 1
    assert engine.pages(brief, ask("zebra ").parts).best is None


def test_pages_of_results_go_on_where_the_last_ended(ask: Ask) -> None:
    everything = ids(ask("", limit=9))
    assert ids(ask("", limit=4)) + ids(ask("", offset=4, limit=5)) == everything


def test_a_search_that_was_given_up_stops(engine: Engine) -> None:
    token = CancelToken()
    token.cancel()
    with pytest.raises(Cancelled):
        engine.search(Request(text="house"), today=TODAY, open_entries=lambda: (), cancel=token)


# Asking for less, and countries by name


def test_what_the_hours_and_the_distance_hide_is_said(engine: Engine) -> None:
    request = Request(text="talking ", near=Point(1.01, 36.8), within_km=5.0, open_now=True)
    opened = (number_of("clinic-1"),)
    found = engine.relaxations(request, open_entries=lambda: opened)
    assert [(one.facet, one.value, one.total) for one in found] == [("within", "", 1)]
    near = replace(request, near=Point(-1.28, 36.8))
    assert [(one.facet, one.total) for one in engine.relaxations(near, open_entries=tuple)] == [("open-now", 1)]


def test_the_next_wider_distance_that_finds_something_is_offered(engine: Engine) -> None:
    request = Request(text="talking ", near=Point(-1.1, 36.8), within_km=5.0)
    found = engine.relaxations(request, open_entries=tuple)
    assert [(one.facet, one.value) for one in found] == [("within", "25")]


def test_what_has_no_point_is_not_near(ask: Ask) -> None:
    assert "line-1190" not in ids(ask("", near=NAIROBI, within_km=20_000.0))


def test_a_filter_in_the_text_is_told_and_a_country_may_be_written_small(ask: Ask) -> None:
    found = ask("country:ke ")
    assert found.typed_filters == (("country", "KE"),)
    assert found.total == ask("", filters={"country": ("KE",)}).total > 0


def test_a_country_asked_for_by_its_whole_name_comes_first() -> None:
    countries = [
        Country(id=f"country-{code}", name=name, country=code, alternate_name=also,
                emergency_numbers=(EmergencyNumber("police", "17"),))
        for code, name, also in (("GF", "Guiana of France", "France Guiana; French France"), ("FR", "France", ""))
    ]  # fmt: skip
    found = engine_of(countries).search(Request(text="france "), today=TODAY, open_entries=tuple)
    assert [ranked.entry for ranked in found.ranked] == [1, 0]
