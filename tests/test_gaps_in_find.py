"""What a cell of the table of gaps counts is what Find shows for it: the same services, and as many."""

from __future__ import annotations

from datetime import date
from typing import get_args

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from phcdesk.answers.coverage import Level, coverage_by
from phcdesk.app.gap_words import LAYERS, SERVICE_TYPES
from phcdesk.library import Library
from phcdesk.model import Address, Code, Location, Service, ServiceArea, ServiceAtLocation
from phcdesk.search.results import Counted, Request
from phcdesk.taxonomy import Concept, Vocabulary

from .search.samples import TODAY, engine_of

LEVELS = get_args(Level)
COUNTRIES, TYPES, LAYER_CODES = ("KE", "GH"), ("day-centre", "crisis-line"), ("layer-1", "layer-2")
VOCABULARY = Vocabulary(
    (
        *(Concept("country", code, {"en": code}) for code in COUNTRIES),
        *(Concept(SERVICE_TYPES, code, {"en": code}) for code in TYPES),
        *(Concept(LAYERS, code, {"en": code}) for code in LAYER_CODES),
    ),
    (),
)


def asked(facet: str, country: str, kind: str, members: tuple[int, ...]) -> Request:
    """What the window asks for when somebody opens a cell."""
    filters = {"type": (kind,)} if facet == SERVICE_TYPES else {}
    if country:
        filters["country"] = (country,)
    return Request(filters=filters, only=Counted(members), limit=1)


@pytest.mark.parametrize("facet", [SERVICE_TYPES, LAYERS])
@pytest.mark.parametrize("level", LEVELS)
def test_every_cell_of_the_bundled_packs_opens_find_with_as_many_as_it_counts(
    library: Library, facet: str, level: Level
) -> None:
    table = library.coverage(facet, level)
    wrong = []
    for area, row in zip(table.areas, table.cells, strict=True):
        for kind, cell in zip(table.kinds, row, strict=True):
            total = library.search(asked(facet, area.country, kind, cell.members)).total if cell.members else 0
            if total != cell.fresh + cell.old:
                wrong.append((area, kind, cell, total))
    assert wrong == []
    assert any(cell.members for row in table.cells for cell in row)


def test_a_cell_that_counts_nothing_finds_nothing_and_says_what_would_be_found(library: Library) -> None:
    table = library.coverage(SERVICE_TYPES, "city", "XN")
    area, kind = next(
        (area, kind)
        for area, row in zip(table.areas, table.cells, strict=True)
        for kind, cell in zip(table.kinds, row, strict=True)
        if not cell.members and area.name and kind == "day-centre"
    )
    found = library.search(asked(SERVICE_TYPES, area.country, kind, ()))
    assert found.total == 0
    assert [one.facet for one in found.relaxations][:1] == ["counted"]
    assert found.relaxations[0].total > 0


def made_up(
    kinds: list[tuple[str, str]], country: str, town: str, served: str, role: str, status: str, restricted: bool
) -> Service:
    place = Location("p", addresses=(Address(city=town, state_province="North", country=country),) if town else (),
                     restricted=restricted)  # fmt: skip
    return Service(
        "s", "S", codes=tuple(Code(*kind) for kind in kinds), country=country, role=role, status=status,
        service_at_locations=(ServiceAtLocation(place),) if town else (),
        service_areas=(ServiceArea(served, country),) if served else (),
    )  # fmt: skip


SERVICES = st.builds(
    made_up,
    st.lists(st.sampled_from([(SERVICE_TYPES, one) for one in TYPES] + [(LAYERS, one) for one in LAYER_CODES])),
    st.sampled_from(COUNTRIES),
    st.sampled_from(["", "Town", "town", "Elsewhere"]),
    st.sampled_from(["", "North", "Kenya", "KE"]),
    st.sampled_from(["referral", "example"]),
    st.sampled_from(["active", "defunct", "temporarily closed"]),
    st.booleans(),
)


@settings(max_examples=25, deadline=None)
@given(st.lists(SERVICES, min_size=1, max_size=12), st.sampled_from(LEVELS), st.sampled_from([SERVICE_TYPES, LAYERS]))
def test_every_cell_of_a_made_up_library_finds_exactly_what_it_counts(
    services: list[Service], level: Level, facet: str
) -> None:
    numbered = [Service(**{**_fields(one), "id": f"s{at}"}) for at, one in enumerate(services)]
    engine = engine_of(numbered)
    table = coverage_by(VOCABULARY, enumerate(numbered), date.fromordinal(TODAY), facet, level)
    for area, row in zip(table.areas, table.cells, strict=True):
        for kind, cell in zip(table.kinds, row, strict=True):
            request = asked(facet, area.country, kind, cell.members)
            found = engine.search(request, today=TODAY, open_entries=tuple)
            assert found.total == cell.fresh + cell.old, (area, kind, cell)


def _fields(service: Service) -> dict[str, object]:
    return {name: getattr(service, name) for name in service.__struct_fields__}
