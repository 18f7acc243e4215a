from __future__ import annotations

import msgspec
from hypothesis import given
from hypothesis import strategies as st

from phcdesk.model import Assurance, Country, EmergencyNumber, Finder
from phcdesk.store.merging import may_merge, merge_countries

KENYA = Country("country-KE", "Kenya", "KE")


def test_the_first_text_that_is_not_blank_stays() -> None:
    first = Country("country-KE", "Kenya", "KE", licence="CC0")
    second = Country("country-KE", "Republic of Kenya", "KE", description="East Africa", licence="other")
    merged = merge_countries(first, second)
    assert (merged.name, merged.description, merged.licence) == ("Kenya", "East Africa", "CC0")


def test_the_same_number_with_another_assurance_stays_beside_the_first() -> None:
    called = EmergencyNumber("police", "999", Assurance("called", "2026-01"))
    read = EmergencyNumber("police", "999", Assurance("single-source", "2020"))
    merged = merge_countries(
        msgspec.structs.replace(KENYA, emergency_numbers=(called,)),
        msgspec.structs.replace(KENYA, emergency_numbers=(called, read)),
    )
    assert merged.emergency_numbers == (called, read)


def test_invented_facts_are_not_mixed_into_real_ones() -> None:
    assert not may_merge(KENYA, msgspec.structs.replace(KENYA, fictional=True))


def test_two_countries_under_one_id_are_not_mixed() -> None:
    assert not may_merge(KENYA, msgspec.structs.replace(KENYA, country="UG"))


finders = st.lists(st.sampled_from("abcd"), max_size=4).map(lambda ids: tuple(Finder(name, name) for name in ids))
countries = st.builds(
    Country, st.just("country-KE"), st.sampled_from(["Kenya", ""]), st.just("KE"), finders=finders, licence=st.text()
)


@given(countries, countries)
def test_nothing_is_lost_and_nothing_is_said_twice(first: Country, second: Country) -> None:
    merged = merge_countries(first, second)
    assert set(merged.finders) == {*first.finders, *second.finders}
    assert len(set(merged.finders)) == len(merged.finders)


@given(countries)
def test_merging_with_itself_adds_nothing(country: Country) -> None:
    once = merge_countries(country, country)
    assert merge_countries(once, country) == once
