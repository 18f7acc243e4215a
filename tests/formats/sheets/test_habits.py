"""How people really write lists: two tables in a sheet, sums, damaged numbers, second columns, lists in JSON."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path

import pytest

from phcdesk.formats.chosen import Chosen
from phcdesk.formats.context import ReadContext
from phcdesk.formats.recognising import recognise
from phcdesk.formats.report import Report
from phcdesk.model import Service
from phcdesk.progress import CancelToken, silent
from phcdesk.taxonomy import load_vocabulary

VOCABULARY = load_vocabulary(Path(__file__).parents[3] / "resources" / "taxonomy")


class Lists:
    """Reads texts as files."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.report = Report()

    def read(self, text: str, name: str = "list.csv") -> list[Service]:
        (self.folder / name).write_text(text, encoding="utf-8")
        self.report = Report()
        context = ReadContext(VOCABULARY, "test", date(2026, 11, 22), "", "en", None)
        with Chosen(self.folder / name) as chosen:
            reader = recognise(chosen).reader
            services = list(reader.read(chosen, self.report, context, silent, CancelToken()))
        assert self.report.read == self.report.kept + self.report.merged + self.report.refused
        return services

    def columns(self) -> dict[str, str]:
        return {one.column: one.raw for one in self.report.problems() if one.rule == "CM01"}

    def rules(self) -> set[str]:
        return {one.rule for one in self.report.problems()}


@pytest.fixture
def lists(tmp_path: Path) -> Lists:
    return Lists(tmp_path)


def test_of_two_columns_for_one_field_the_plainer_one_is_it_and_the_other_stays_as_text(lists: Lists) -> None:
    made = lists.read("Name,Zone,District,Level of care,Facility type\nAlder,East zone,Hill,Level two,Clinic\n")
    columns = lists.columns()
    assert (columns["District"], columns["Facility type"]) == ("admin2", "type")
    assert "Zone: East zone" in made[0].description
    assert "Level of care: Level two" in made[0].description


def test_a_word_inside_a_heading_is_not_taken_for_the_heading(lists: Lists) -> None:
    lists.read(
        "Name of centre,Name of district,Email,Alternate email address,Regulatory body,Licensing status\n"
        "Alder,Hill,a@x.example.org,b@x.example.org,Board,Granted\n"
    )
    columns = lists.columns()
    assert columns["Name of district"] == "admin2"
    assert not {"Alternate email address", "Regulatory body", "Licensing status"} & set(columns)


def test_a_number_that_a_spreadsheet_rounded_is_no_number_to_call(lists: Lists) -> None:
    made = lists.read("Name,Phone,District\nAlder,7.22E+08,Hill\nBirch,0722 000 112,Hill\n")
    assert [len(one.phones) for one in made] == [0, 1]
    assert "PH05" in lists.rules()


def test_a_second_table_in_a_sheet_is_read_by_its_own_headings(lists: Lists) -> None:
    made = lists.read(
        "Name,District,Phone,Beds\nAlder,Hill,0722 000 111,4\n,,,\nLines,,,\nName,Phone,Hours,Languages\n"
        "Red line,116,24/7,Swahili\n"
    )
    assert [one.name for one in made] == ["Alder", "Red line"]
    assert [phone.number for phone in made[1].phones] == ["116"]
    assert lists.report.refused == 2


def test_sums_and_footnotes_are_no_services(lists: Lists) -> None:
    made = lists.read("No,District,Name,Phone\n1,Hill,Alder,0722 000 111\n,,Total: 1,\n\nSource: a list,,,\n")
    assert [one.name for one in made] == ["Alder"]


def test_days_in_one_column_belong_to_the_times_in_the_next(lists: Lists) -> None:
    made = lists.read('Name,Days of operation,Hours\nAlder,"Monday,Tuesday",24 hours\nBirch,Mon-Fri,8am-4pm\n')
    assert made[0].schedules == ()
    assert made[1].schedules[0].byday == "MO,TU,WE,TH,FR"


def test_daily_says_nothing_of_the_time_of_day(lists: Lists) -> None:
    made = lists.read("Name,Hours\nAlder,Daily\nBirch,24/7\n")
    assert [len(one.schedules) for one in made] == [0, 1]


def test_beside_a_named_contact_the_contact_columns_are_not_read(lists: Lists) -> None:
    made = lists.read(
        "Provider name,Telephone,Contact name,Contact phone,Telephone areacode\nAlder,0722 000 111,Ann,4841,305\n"
    )
    assert [phone.number for phone in made[0].phones] == ["0722 000 111"]


def test_a_list_in_json_is_read_like_a_table(lists: Lists) -> None:
    records = [{"name": "Red line", "contacts": [{"number": "116"}, {"number": "5275 1135"}], "hours": "24/7"}]
    made = lists.read(json.dumps({"country": "KE", "records": records}), "lines.json")
    assert [(one.name, one.country) for one in made] == [("Red line", "KE")]
    assert [phone.number for phone in made[0].phones] == ["116", "5275 1135"]


def test_coordinates_in_json_begin_with_the_longitude(lists: Lists) -> None:
    made = lists.read(json.dumps([{"name": "Alder", "coordinates": "[-11.7,8.2]"}] * 2), "units.json")
    place = made[0].service_at_locations[0].location
    assert (place.latitude, place.longitude) == (8.2, -11.7)


def test_an_address_that_says_it_is_not_to_be_told_is_not_told(lists: Lists) -> None:
    made = lists.read(
        "Name,Address,Phone\nHarbour,45 Low Lane (do not disclose),0722 000 111\nAlder,1 Hill,0722 000 112\n"
    )
    assert "Low Lane" not in repr(made[0])
    assert made[0].phones == ()
    assert made[1].service_at_locations[0].location.addresses[0].address_1 == "1 Hill"
