"""Reports over an entry: what they do to what is shown, when they end, and what they may be about."""

import pytest
from msgspec.structs import replace

from phcdesk.errors import NotFound, UsageError
from phcdesk.kept.corrections import (
    CLOSED,
    DEAD,
    HOURS,
    MOVED,
    OTHER,
    Correction,
    Overlay,
    abouts,
    noted,
    noted_row,
    report,
    reported,
    taken_back,
)
from phcdesk.model import (
    Address,
    Country,
    Document,
    EmergencyNumber,
    Entry,
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
    row = noted_row(row_of(LINE, REF, "p", "P"), noted(LINE, REF, (made(),)))
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


KENYA, GHANA = "KE", "GH"
INTERNATIONAL = Phone("0722 178 177", "+254722178177")


def overlay(*entries: Entry, reports: tuple[Correction, ...]) -> Overlay:
    known = {f"example/{entry.id}": entry for entry in entries}

    def show(ref: str) -> Entry:
        if ref not in known:
            raise NotFound(id=ref)
        return known[ref]

    made_up = Overlay(show, reports)
    made_up.look_up()
    return made_up


def line_with(identity: str, *phones: Phone, country: str = KENYA) -> Service:
    return Service(identity, f"The {identity} line", phones=phones, country=country)


def dead(entry: Entry, number: str) -> Correction:
    about = next(one for one in abouts(entry) if one.was == number)
    return report(entry, about, ("", ""), ref=f"example/{entry.id}", chance=lambda: "0" * 16, today="2026-11-22")


def test_a_number_reported_under_one_entry_is_dead_under_every_other_that_writes_it_otherwise() -> None:
    first, second = line_with("first", INTERNATIONAL), line_with("second", Phone("+254 (722) 178-177"), Phone("119"))
    found = overlay(first, second, reports=(dead(first, "0722 178 177"),)).noted(second, "example/second")
    assert found.dead == ("+254 (722) 178-177",)
    assert [phone.number for phone in found.phones(second.phones)] == ["119", "+254 (722) 178-177"]
    assert [(one.number, one.under) for one in found.marks] == [("+254 (722) 178-177", "The first line")]


def test_a_short_code_is_the_same_only_within_one_country() -> None:
    first, here, there = (line_with(*one, country=country) for one, country in (
        (("first", Phone("11 9")), KENYA), (("here", Phone("119")), KENYA), (("there", Phone("119")), GHANA),
    ))  # fmt: skip
    country = Country("country-KE", "Kenya", KENYA, emergency_numbers=(EmergencyNumber("police", "119"),))
    over = overlay(first, here, there, country, reports=(dead(first, "11 9"),))
    assert over.noted(here, "example/here").dead == ("119",)
    assert over.noted(country, "example/country-KE").dead == ("119",)
    assert over.noted(there, "example/there").dead == ()


def test_another_extension_of_a_number_is_another_telephone() -> None:
    first = line_with("first", replace(INTERNATIONAL, extension="1"))
    second = line_with("second", replace(INTERNATIONAL, extension="2"))
    over = overlay(first, second, reports=(dead(first, INTERNATIONAL.number),))
    assert over.noted(second, "example/second").dead == ()


def test_a_short_code_of_an_unknown_country_is_the_same_as_nothing() -> None:
    first, second = (line_with(one, Phone("119"), country="") for one in ("first", "second"))
    assert overlay(first, second, reports=(dead(first, "119"),)).noted(second, "example/second").dead == ()


def test_a_report_says_where_it_was_made_only_where_it_was_made_elsewhere() -> None:
    first, second = line_with("first", INTERNATIONAL), line_with("second", INTERNATIONAL)
    over = overlay(first, second, reports=(dead(first, INTERNATIONAL.number),))
    assert [one.under for one in over.noted(first, "example/first").marks] == [""]
    both = overlay(first, second, reports=(dead(first, INTERNATIONAL.number), dead(second, INTERNATIONAL.number)))
    assert [one.under for one in both.noted(second, "example/second").marks] == [""]


def test_what_is_taken_back_is_taken_back_everywhere_at_once() -> None:
    first, second = line_with("first", INTERNATIONAL), line_with("second", INTERNATIONAL)
    over = overlay(first, second, reports=(dead(first, INTERNATIONAL.number),))
    over.reports = ()
    assert over.noted(second, "example/second") == noted(second, "example/second", ())


def test_a_report_that_holds_no_more_under_its_own_entry_marks_no_other() -> None:
    first, second = line_with("first", INTERNATIONAL), line_with("second", INTERNATIONAL)
    one = dead(first, INTERNATIONAL.number)
    changed = overlay(replace(first, phones=(Phone("0800 1"),)), second, reports=(one,))
    gone = overlay(second, reports=(one,))
    assert [over.noted(second, "example/second").dead for over in (changed, gone)] == [(), ()]
