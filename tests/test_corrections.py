"""Reports over an entry: what they do to what is shown, when they end, and what they may be about."""

import pytest
from msgspec.structs import replace

from phcdesk.corrections import (
    CLOSED,
    DEAD,
    HOURS,
    MOVED,
    OTHER,
    Correction,
    abouts,
    noted,
    noted_row,
    report,
    reported,
    taken_back,
)
from phcdesk.errors import UsageError
from phcdesk.model import (
    Address,
    Country,
    Document,
    EmergencyNumber,
    Location,
    Phone,
    Schedule,
    Service,
    ServiceAtLocation,
)
from phcdesk.rows import row_of
from phcdesk.search.results import living

REF = "example/line"
PLACE = Location("house", "Harbour house", addresses=(Address("3 Quay Street", city="Port Amary"),))
LINE = Service(
    "line", "A line", status="active", phones=(Phone("119"), Phone("0800 1")), schedules=(Schedule("09:00", "17:00"),),
    service_at_locations=(ServiceAtLocation(PLACE),),
)  # fmt: skip


def made(problem: str = DEAD, *, was: str | None = None, proposed: str = "", note: str = "") -> Correction:
    about = next(one for one in abouts(LINE) if one.problem == problem and was in (None, one.was))
    return report(LINE, about, (proposed, note), ref=REF, chance=lambda: "0" * 16, today="2026-11-22")


def test_a_service_can_be_wrong_in_its_numbers_its_place_its_being_open_its_hours_and_otherwise() -> None:
    assert [one.problem for one in abouts(LINE)] == [DEAD, DEAD, MOVED, CLOSED, HOURS, OTHER]


def test_a_country_can_be_wrong_in_its_numbers_and_a_document_only_otherwise() -> None:
    country = Country("country-NV", "Norvania", "NV", emergency_numbers=(EmergencyNumber("general", "112"),))
    assert [(one.problem, one.was) for one in abouts(country)] == [(DEAD, "112"), (OTHER, "")]
    assert [one.problem for one in abouts(Document("d", "D"))] == [OTHER]


def test_a_number_reported_as_dead_comes_last_and_is_marked_and_nothing_in_the_entry_changes() -> None:
    found = noted(LINE, REF, (made(),))
    assert [phone.number for phone in found.phones(LINE.phones)] == ["0800 1", "119"]
    assert [found.is_dead(phone) for phone in LINE.phones] == [True, False]
    assert not found.changed


def test_the_row_leads_with_a_number_that_lives() -> None:
    row = noted_row(row_of(LINE, REF, "p", "P"), LINE, (made(),))
    assert [phone.number for phone in living(row)] == ["0800 1"]
    assert [(one.problem, one.on, one.number) for one in row.reported] == [(DEAD, "2026-11-22", "119")]


def test_reports_about_other_entries_do_nothing_here() -> None:
    assert noted(LINE, REF, (made()._replace(ref="example/other"),)) == noted(LINE, REF, ())


@pytest.mark.parametrize(
    ("problem", "newer"),
    [
        (DEAD, replace(LINE, phones=(Phone("120"),))),
        (CLOSED, replace(LINE, status="inactive")),
        (HOURS, replace(LINE, schedules=(Schedule("10:00", "17:00"),))),
        (MOVED, replace(LINE, service_at_locations=(ServiceAtLocation(replace(PLACE, addresses=(Address("9"),))),))),
    ],
)
def test_a_report_ends_when_an_edition_changes_that_very_field(problem: str, newer: Service) -> None:
    one = made(problem)
    assert noted(newer, REF, (one,)).changed == (one,)
    others = tuple(made(other) for other in (DEAD, CLOSED, HOURS, MOVED) if other != problem)
    assert noted(newer, REF, others).holding == others


def test_a_newer_report_about_the_same_takes_the_place_of_the_earlier() -> None:
    first, second = made(), made(proposed="120")._replace(id="1" * 16)
    assert reported((first, made(CLOSED)), second) == (made(CLOSED), second)
    assert taken_back((first, second), first.id) == (second,)


def test_a_report_is_about_something_the_entry_has_and_is_short() -> None:
    about = abouts(LINE)[0]
    with pytest.raises(UsageError):
        report(LINE, about._replace(was="999"), ("", ""), ref=REF, chance=str, today="2026-11-22")
    with pytest.raises(UsageError):
        made(note="x" * 301)


def test_nothing_can_be_reported_about_where_a_restricted_place_is() -> None:
    secret = replace(LINE, service_at_locations=(ServiceAtLocation(replace(PLACE, restricted=True)),))
    assert MOVED not in [one.problem for one in abouts(secret)]
