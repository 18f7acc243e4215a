"""Marks of entries in one number."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from phcdesk.model import Document, Entry, Service, ServiceArea
from phcdesk.search.marks import Marks, packed, unpacked

countries = st.lists(st.from_regex(r"[A-Z]{2}", fullmatch=True), min_size=1, max_size=6, unique=True)


@given(countries, st.booleans(), st.booleans(), st.booleans())
def test_what_is_packed_is_unpacked(served: list[str], fictional: bool, closed: bool, example: bool) -> None:
    service = Service(
        id="one",
        name="One",
        fictional=fictional,
        status="closed" if closed else "",
        role="example" if example else "referral",
        service_areas=tuple(ServiceArea(name=code, country=code) for code in served),
    )
    assert unpacked(packed(service)) == Marks(fictional, closed, example, frozenset(served))
    assert packed(service) < 2**64


@pytest.mark.parametrize(
    "entry",
    [
        Document(id="one", name="Policy of Kenya", country="KE"),
        Service(id="one", name="Served in places that have no code", country="Somewhere"),
        Service(
            id="one",
            name="Served in more countries than there is room for",
            service_areas=tuple(ServiceArea(name=code, country=code) for code in "KE UG TZ RW BI CD SS".split()),
        ),
    ],
    ids=lambda entry: entry.name,
)
def test_what_is_of_use_anywhere_has_no_country(entry: Entry) -> None:
    assert unpacked(packed(entry)).countries == frozenset()
