"""What there is where: none, not known, and known but old are three different things."""

from __future__ import annotations

from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from phcdesk.answers.coverage import Area, Cell, areas_of, coverage
from phcdesk.model import Address, Assurance, Code, Location, Service, ServiceArea, ServiceAtLocation

TODAY = date(2026, 11, 22)
KINDS = ("crisis-line", "day-centre")


def service(kind: str = "day-centre", province: str = "North", checked: str = "2026-10-01", **other: object) -> Service:
    place = Location("p", addresses=(Address(city="Town", state_province=province, country="KE"),))
    return Service(
        "s",
        "S",
        codes=(Code("service_type", kind),) if kind else (),
        service_at_locations=(ServiceAtLocation(place),) if province else (),
        country="KE",
        assurance=Assurance(as_of=checked),
        **other,  # type: ignore[arg-type]
    )


def states(*services: Service) -> dict[str, list[str]]:
    table = coverage(services, KINDS, TODAY, level="state_province")
    return {area.name: [cell.state for cell in row] for area, row in zip(table.areas, table.cells, strict=True)}


def test_what_was_checked_within_a_year_is_there_and_the_rest_is_none() -> None:
    assert states(service()) == {"North": ["none", "there"]}


def test_what_was_checked_long_ago_is_known_but_old() -> None:
    assert states(service(checked="2024-10-01")) == {"North": ["none", "old"]}


def test_what_nobody_dated_is_old_as_well() -> None:
    assert states(service(checked="")) == {"North": ["none", "old"]}


def test_a_service_without_a_kind_leaves_every_kind_not_known() -> None:
    assert states(service(kind="")) == {"North": ["unknown", "unknown"]}


def test_what_is_there_stays_there_beside_services_without_a_kind() -> None:
    assert states(service(), service(kind="")) == {"North": ["unknown", "there"]}


def test_an_area_of_which_nothing_is_listed_has_no_row() -> None:
    assert "South" not in states(service())


def test_a_line_for_the_whole_country_has_a_row_of_its_own() -> None:
    assert states(service(kind="crisis-line", province="")) == {"": ["there", "none"]}


def test_examples_and_what_is_closed_for_good_are_not_counted() -> None:
    assert states(service(role="example"), service(status="defunct")) == {}


def test_a_service_that_closed_for_a_time_is_counted() -> None:
    assert states(service(status="temporarily closed")) == {"North": ["none", "there"]}


def test_a_service_in_two_areas_counts_in_both() -> None:
    here, there = service().service_at_locations[0], service(province="South").service_at_locations[0]
    both = Service("s", "S", service_at_locations=(here, there))
    assert areas_of(both, "state_province") == [Area("KE", "North"), Area("KE", "South")]


def test_without_a_place_the_area_served_counts() -> None:
    served = Service("s", "S", service_areas=(ServiceArea("East"),), country="KE")
    assert areas_of(served, "state_province") == [Area("KE", "East")]


def test_the_table_can_be_of_countries_or_towns() -> None:
    assert areas_of(service(), "country") == [Area("KE", "")]
    assert areas_of(service(), "city") == [Area("KE", "Town")]


def test_the_layers_of_an_emergency_can_be_the_columns() -> None:
    layered = Service("s", "S", codes=(Code("emergency_layer", "layer-2"),), country="KE", assurance=Assurance())
    table = coverage([layered], ("layer-1", "layer-2"), TODAY, facet="emergency_layer", level="country")
    assert table.cells == ((Cell(0, 0, 0), Cell(0, 1, 0, (0,))),)


@given(
    st.lists(
        st.builds(
            service,
            st.sampled_from(["", *KINDS]),
            st.sampled_from(["North", "South"]),
            st.sampled_from(["", "2020", "2026-11"]),
        )
    )
)
def test_every_service_is_counted_exactly_once(services: list[Service]) -> None:
    table = coverage(services, KINDS, TODAY, level="state_province")
    counted = sum(cell.fresh + cell.old for row in table.cells for cell in row)
    unclassified = sum(row[0].unclassified for row in table.cells)
    assert counted + unclassified == len(services)
