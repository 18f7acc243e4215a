"""Nothing found is never an empty page: something can be asked for with less, and there is somebody to turn to."""

from __future__ import annotations

import itertools
from collections.abc import Iterator
from datetime import datetime, timedelta, timezone
from pathlib import Path

import pytest
from msgspec.structs import replace

from phcdesk.bundled import Bundle, add_training, prepare
from phcdesk.importing import Store
from phcdesk.library import Library
from phcdesk.search.facet_order import ALL_FILTERS, FACETS, IN_AREA, OPEN_NOW, WITHIN, WORDS
from phcdesk.search.results import Area, Point, Relaxation, Request

ROOT = Path(__file__).resolve().parents[1]
SATURDAY_NIGHT = datetime(2026, 11, 21, 3, tzinfo=timezone(timedelta(hours=1)))
VALUES = {
    "kind": "service", "type": "day-centre", "topic": "perinatal", "population": "veterans", "language": "fr",
    "country": "KE", "cost": "free", "delivery": "video", "status": "withdrawn", "year": "1901",
    "publisher": "Nobody", "licence": "CC BY 1.0", "pack": "training-district",
}  # fmt: skip


@pytest.fixture(scope="module")
def library(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Library]:
    store = Store(tmp_path_factory.mktemp("nothing"))
    bundle = Bundle(ROOT / "resources" / "packs", ROOT / "resources" / "taxonomy")
    prepare(store, bundle, now=SATURDAY_NIGHT)
    add_training(store, bundle, now=SATURDAY_NIGHT)
    with Library.open(store, clock=lambda: SATURDAY_NIGHT) as opened:
        yield opened


def with_less(request: Request, less: Relaxation) -> Request:
    """What the button of a relaxation asks for."""
    if less.facet == ALL_FILTERS:
        return Request(text="" if less.value == WORDS else request.text, area=request.area)
    if less.facet == WORDS:
        return replace(request, text="")
    if less.facet == OPEN_NOW:
        return replace(request, open_now=False)
    if less.facet == WITHIN:
        return replace(request, within_km=float(less.value) if less.value else None)
    if less.facet == IN_AREA:
        area = Area(less.value, less.name) if less.value else None
        return replace(request, near=None, within_km=None, within_area=area)
    return replace(request, filters={name: kept for name, kept in request.filters.items() if name != less.facet})


def keeps_its_word(library: Library, request: Request) -> None:
    found = library.search(request)
    if found.total:
        return
    assert found.relaxations
    assert any(hit.kind == "guide" for hit in found.instead)
    for less in found.relaxations:
        assert library.search(with_less(request, less)).total == less.total > 0, less


@pytest.mark.parametrize("many", [1, 2])
def test_every_few_filters_that_find_nothing_lead_on(library: Library, many: int) -> None:
    for facets in itertools.combinations(FACETS, many):
        keeps_its_word(library, Request(filters={facet: (VALUES[facet],) for facet in facets}, area="KE"))


@pytest.mark.parametrize("without", FACETS)
def test_nearly_all_filters_at_once_lead_on(library: Library, without: str) -> None:
    filters = {facet: (value,) for facet, value in VALUES.items() if facet != without}
    keeps_its_word(library, Request(filters=filters, area="KE"))


@pytest.mark.parametrize("text", ["", "epilepsy", "qqxx zzvv"])
@pytest.mark.parametrize("open_now", [False, True])
def test_words_hours_and_a_distance_that_find_nothing_lead_on(library: Library, text: str, open_now: bool) -> None:
    near = library.place("Hollenmere")
    assert isinstance(near, Point)
    request = Request(text=text, filters={"type": ("day-centre",)}, near=near, within_km=5.0, open_now=open_now)
    keeps_its_word(library, request)


def test_in_an_area_the_neighbours_that_have_it_are_offered_and_then_the_whole_country(library: Library) -> None:
    area = library.place("Nimbe")
    where = {"within_area": area} if isinstance(area, Area) else {"near": area, "within_km": 1.0}
    request = Request(filters={"type": ("supported-housing",)}, **where)  # type: ignore[arg-type]
    found = library.search(request)
    keeps_its_word(library, request)
    assert found.total or {one.facet for one in found.relaxations} & {IN_AREA, WITHIN}


def test_nothing_found_leads_to_the_card_for_when_there_is_no_service(library: Library) -> None:
    found = library.search(Request(text="qqxx zzvv", area="KE"))
    cards = [library.show(hit.ref) for hit in found.instead if hit.kind == "guide"]
    assert ["When there is nobody to send the person to" in card.body for card in cards] == [True]  # type: ignore[union-attr]


def test_the_official_finder_of_the_country_is_named_and_of_no_other(library: Library) -> None:
    found = library.search(Request(text="qqxx zzvv", area="KE"))
    assert "Kenya Master Health Facility Registry" in [finder.name for finder in found.finders]
    assert library.search(Request(text="qqxx zzvv")).finders == ()


def test_a_service_without_a_point_is_near_every_place_in_the_area_it_serves(library: Library) -> None:
    near = library.place("Tavira")
    assert isinstance(near, Point)
    found = library.search(Request(near=near, within_km=5.0, limit=500))
    serving = [hit for hit in found.hits if hit.serves_here]
    assert serving
    assert all(hit.distance_km is None for hit in serving)
    away = [hit.distance_km is not None for hit in found.hits]
    assert away == sorted(away, reverse=True)


def test_a_country_can_be_a_place_in_any_language_carried(library: Library) -> None:
    names = ("Kenya", "كينيا", "Кенія", "Кения", "Quênia")
    assert {library.place(name).key for name in names} == {"KE/"}  # type: ignore[union-attr]
    found = library.search(Request(within_area=Area("KE/"), limit=50))
    assert found.total
    assert {hit.country for hit in found.hits} == {"KE"}


def test_the_direction_is_told_with_the_distance(library: Library) -> None:
    near = library.place("Tavira")
    assert isinstance(near, Point)
    hits = library.search(Request(near=near, nearest_first=True, limit=40)).hits
    assert {hit.direction for hit in hits if hit.distance_km and hit.distance_km > 1} <= {
        "n", "ne", "e", "se", "s", "sw", "w", "nw",
    }  # fmt: skip
    assert [hit.distance_km for hit in hits] == sorted(hit.distance_km or 0.0 for hit in hits)
