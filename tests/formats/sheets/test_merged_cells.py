"""Merged cells and headings in two rows: what the workbook shows as one is read as one, and nothing else is guessed."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from phcdesk.errors import FormatError
from phcdesk.formats.chosen import Chosen
from phcdesk.formats.context import ReadContext
from phcdesk.formats.report import Report
from phcdesk.formats.sheets import read
from phcdesk.formats.sheets.reading import look
from phcdesk.model import Service
from phcdesk.progress import CancelToken, silent
from phcdesk.taxonomy import load_vocabulary
from tests.formats.sheets.workbooks import open_document, spanned, workbook

VOCABULARY = load_vocabulary(Path(__file__).parents[3] / "resources" / "taxonomy")
HEADINGS = ["Province", "Name", "Phone"]
ROWS = [["North", "Alder", "0722 000 111"], [None, "Birch", "0722 000 112"], [None, "Cedar", "0722 000 113"]]
Reading = Callable[[Path], tuple[list[Service], Report]]


def reading(path: Path) -> tuple[list[Service], Report]:
    report = Report()
    with Chosen(path) as chosen:
        context = ReadContext(VOCABULARY, "test", date(2026, 11, 22))
        services = list(read(chosen, report, context, silent, CancelToken()))
    assert report.adds_up
    return services, report


def provinces(services: list[Service]) -> list[str]:
    return [
        at.location.addresses[0].state_province
        for one in services
        for at in one.service_at_locations or ()
    ]  # fmt: skip


def found(report: Report, rule: str) -> list[tuple[int, str, str]]:
    return [(one.row, one.column, one.raw) for one in report.problems() if one.rule == rule]


def test_a_province_that_is_merged_over_three_rows_is_the_province_of_each(tmp_path: Path) -> None:
    services, report = reading(workbook(tmp_path / "t.xlsx", {"S": [HEADINGS, *ROWS]}, ["A2:A4"]))
    assert provinces(services) == ["North", "North", "North"]
    assert found(report, "MC01") == [(2, "Province", "2–4")]


def test_a_province_that_is_merely_not_repeated_is_not_guessed(tmp_path: Path) -> None:
    services, report = reading(workbook(tmp_path / "t.xlsx", {"S": [HEADINGS, *ROWS]}))
    assert provinces(services) == ["North"]
    assert not found(report, "MC01")


def test_merged_cells_of_an_open_document_are_read_as_well(tmp_path: Path) -> None:
    rows = [HEADINGS, [spanned("North", 2), "Alder", "0722 000 111"], [None, "Birch", "0722 000 112"]]
    services, report = reading(open_document(tmp_path / "t.ods", rows))
    assert provinces(services) == ["North", "North"]
    assert found(report, "MC01") == [(2, "Province", "2–3")]


def test_a_row_with_nothing_of_its_own_does_not_become_a_record(tmp_path: Path) -> None:
    rows = [HEADINGS, ROWS[0], [None, None, None], ["South", "Birch", "0722 000 112"]]
    services, _ = reading(workbook(tmp_path / "t.xlsx", {"S": rows}, ["A2:A3"]))
    assert [one.name for one in services] == ["Alder", "Birch"]


def test_columns_are_counted_from_the_first_one_that_says_anything(tmp_path: Path) -> None:
    rows = [["", *row] for row in [HEADINGS, *ROWS]]
    services, _ = reading(workbook(tmp_path / "t.xlsx", {"S": rows}, ["B2:B4"]))
    assert provinces(services) == ["North", "North", "North"]


GROUPED = [
    ["List of clinics", None, None, None, None, None],
    ["Name", "Province", "Contact", None, "Opening hours", None],
    [None, None, "Phone", "Email", "Monday", "Tuesday"],
    ["Alder", "North", "0722 000 111", "a@x.example.org", "8:00-16:00", "9:00-12:00"],
]
MERGES = ["A1:F1", "A2:A3", "B2:B3", "C2:D2", "E2:F2"]


def test_headings_in_two_rows_are_one_heading_each(tmp_path: Path) -> None:
    services, report = reading(workbook(tmp_path / "t.xlsx", {"S": GROUPED}, MERGES))
    (service,) = services
    assert (service.name, service.email, service.phones[0].number) == ("Alder", "a@x.example.org", "0722 000 111")
    assert [one.byday for one in service.schedules] == ["MO", "TU"]
    columns = {column for _, column, _ in found(report, "CM01")}
    assert {"Name", "Province", "Contact / Phone", "Opening hours / Monday"} <= columns


def test_two_rows_of_headings_without_merged_cells_are_joined_where_the_lower_one_is_blank(tmp_path: Path) -> None:
    services, _ = reading(workbook(tmp_path / "t.xlsx", {"S": GROUPED[1:]}))
    assert [(one.name, one.email) for one in services] == [("Alder", "a@x.example.org")]


def test_the_map_that_is_proposed_for_two_rows_of_headings_reads_them_again(tmp_path: Path) -> None:
    path = workbook(tmp_path / "t.xlsx", {"S": GROUPED}, MERGES)
    with Chosen(path) as chosen:
        context = ReadContext(VOCABULARY, "test", date(2026, 11, 22))
        (table,) = look(chosen, context)
        told = ReadContext(VOCABULARY, "test", date(2026, 11, 22), recipe=table.recipe)
        services = list(read(chosen, Report(), told, silent, CancelToken()))
    assert [one.name for one in services] == ["Alder"]
    assert table.header_row == 3


def test_the_name_under_a_contact_person_is_not_a_name_of_the_place(tmp_path: Path) -> None:
    rows = [
        ["Facility", None, "Focal point", None],
        ["Name", "Phone", "Name", "Phone"],
        ["Alder", "020 2345678", "Jo Doe", "0722 000 999"],
    ]
    services, report = reading(workbook(tmp_path / "t.xlsx", {"S": rows}, ["A1:B1", "C1:D1"]))
    assert "Jo Doe" not in f"{services}"
    assert "0722 000 999" not in f"{services}"
    assert {column for _, column, _ in found(report, "PI01")} == {"Focal point / Name", "Focal point / Phone"}


def test_ticks_under_a_group_of_services_are_services(tmp_path: Path) -> None:
    rows = [
        ["Name", "Services offered", None],
        [None, "Counselling", "Crisis helpline"],
        ["Alder", "X", None],
        ["Birch", "X", "X"],
    ]
    services, _ = reading(workbook(tmp_path / "t.xlsx", {"S": rows}, ["B1:C1", "A1:A2"]))
    assert [sorted(code.code for code in one.codes) for one in services] == [
        ["psychotherapy"],
        ["crisis-line", "psychotherapy"],
    ]


def test_a_title_over_the_whole_sheet_is_no_part_of_its_headings(tmp_path: Path) -> None:
    rows = [["Clinics of the north", None, None], HEADINGS, ROWS[0]]
    _, report = reading(workbook(tmp_path / "t.xlsx", {"S": rows}, ["A1:C1"]))
    assert {column for _, column, _ in found(report, "CM01")} == set(HEADINGS)


@pytest.mark.parametrize("first", [["Open", "Alder", "none"], ["Clinic", "Hospital", "Hotline"]])
def test_a_first_row_of_words_stays_a_record(tmp_path: Path, first: list[str]) -> None:
    services, _ = reading(workbook(tmp_path / "t.xlsx", {"S": [HEADINGS, first, ROWS[0]]}))
    assert len(services) == 2


def test_archives_inside_of_an_archive_are_refused_with_the_next_step(tmp_path: Path) -> None:
    inner = io.BytesIO()
    with zipfile.ZipFile(inner, "w") as archive:
        archive.writestr("list.csv", "Name,Phone\nAlder,116\n")
    with zipfile.ZipFile(tmp_path / "all.zip", "w") as archive:
        archive.writestr("lists.zip", inner.getvalue())
    with pytest.raises(FormatError) as refused:
        reading(tmp_path / "all.zip")
    assert (refused.value.code, refused.value.fields["file"]) == ("file-is-archive", "lists.zip")
    with zipfile.ZipFile(tmp_path / "all.zip", "a") as archive:
        archive.writestr("own.csv", "Name,Phone\nBirch,117\n")
    services, report = reading(tmp_path / "all.zip")
    assert [one.name for one in services] == ["Birch"]
    assert [one.file for one in report.problems() if one.rule == "AR01"] == ["lists.zip"]


def test_a_hidden_sheet_is_not_read_and_told(tmp_path: Path) -> None:
    path = workbook(tmp_path / "t.xlsx", {"S": [HEADINGS, ROWS[0]], "Old": [HEADINGS, ROWS[0]]})
    from openpyxl import load_workbook

    book = load_workbook(path)
    book["Old"].sheet_state = "hidden"
    book.save(path)
    _, report = reading(path)
    assert [raw for _, _, raw in found(report, "TB05")] == ["Old"]
