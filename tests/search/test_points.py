"""Where everything is that was found: the same search, and never a restricted place."""

from array import array

from hypothesis import given, settings
from hypothesis import strategies as st

from phcdesk.model import Code, Location, Service, ServiceAtLocation
from phcdesk.search.points import CLINIC, HOSPITAL, OTHER, Points, shown_points
from phcdesk.search.results import Point, Request

from .samples import engine_of

SECRET = (12.345678, 87.654321)


def service(name: str, *places: tuple[float, float], kind: str = "", restricted: bool = False) -> Service:
    located = tuple(
        ServiceAtLocation(Location(f"{name}-{at}", latitude=here[0], longitude=here[1], restricted=restricted))
        for at, here in enumerate(places)
    )
    codes = (Code("service_type", kind),) if kind else ()
    return Service(id=name, name=name, service_at_locations=located, codes=codes)


def points(entries: list[Service], request: Request | None = None, also: int = -1) -> Points:
    return engine_of(entries).points(request or Request(), open_entries=tuple, also=also)


def test_every_place_of_what_was_found_is_there() -> None:
    found = points([service("one", (1.0, 2.0), (3.0, 4.0)), service("two"), service("three", (5.0, 6.0))])
    assert sorted(zip(found.entries, found.latitudes, found.longitudes, strict=True)) == [
        (0, 1.0, 2.0), (0, 3.0, 4.0), (2, 5.0, 6.0),
    ]  # fmt: skip
    assert (found.found, found.placed) == (3, 2)


def test_the_search_is_that_of_find() -> None:
    entries = [service("blue house", (1.0, 2.0)), service("red house", (1.1, 2.0)), service("blue ship", (60.0, 2.0))]
    assert points(entries, Request(text="blue")).entries == array("L", [0, 2])
    near = Request(text="house", near=Point(1.0, 2.0), within_km=5.0)
    assert points(entries, near).entries == array("L", [0])


def test_an_entry_that_is_asked_for_by_name_is_there_though_it_was_not_found() -> None:
    found = points([service("blue", (1.0, 2.0)), service("red", (3.0, 4.0))], Request(text="blue"), also=1)
    assert sorted(found.entries) == [0, 1]
    assert (found.found, found.chosen) == (1, 1)


def test_clinics_and_hospitals_are_told_apart() -> None:
    entries = [
        service("a", (1.0, 2.0), kind="community-mh-centre"),
        service("b", (1.0, 2.0), kind="psychiatric-hospital"),
        service("c", (1.0, 2.0), kind="peer-support"),
    ]
    found = points(entries)
    assert dict(zip(found.entries, found.kinds, strict=True)) == {0: CLINIC, 1: HOSPITAL, 2: OTHER}


@given(st.lists(st.booleans(), min_size=1, max_size=6))
@settings(max_examples=25, deadline=None)
def test_no_restricted_place_is_ever_among_the_points(restricted: list[bool]) -> None:
    entries = [
        service(f"s{at}", SECRET if hidden else (1.0, 2.0), restricted=hidden) for at, hidden in enumerate(restricted)
    ]
    found = points(entries, also=0)
    assert SECRET[0] not in found.latitudes
    assert SECRET[1] not in found.longitudes
    assert len(found.entries) == restricted.count(False)
    assert all(not shown_points(one) for one, hidden in zip(entries, restricted, strict=True) if hidden)
