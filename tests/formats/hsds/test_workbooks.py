"""HSDS as workbooks: sheets of one file, a file a table in a folder, and the same in an archive."""

from __future__ import annotations

import zipfile
from pathlib import Path

from phcdesk.formats.chosen import Chosen
from phcdesk.formats.recognising import recognise
from tests.formats.hsds.reading_hsds import Outcome, folder, read
from tests.formats.sheets.workbooks import workbook

TABLES: dict[str, list[list[object]]] = {
    "organizations": [["id", "name", "description"], ["o1", "Red Moon", "A charity"]],
    "services": [["id", "organization_id", "name", "status"], ["s1", "o1", "Counselling", "active"]],
    "locations": [["id", "location_type", "name", "latitude", "longitude"], ["l1", "physical", "Hill", -1.28, 36.82]],
    "service_at_location": [["id", "service_id", "location_id"], ["sl1", "s1", "l1"]],
    "phones": [["id", "location_id", "number"], ["p1", "l1", "020 2345678"]],
}
LISTS: dict[str, list[list[object]]] = {
    "Facilities": [["Name", "District", "Phone"], ["Alder", "Hill", "0722 000 111"]],
    "Organizations": [["ID", "Name", "Description"], ["1", "Red Moon", "A charity"]],
    "Locations": [["ID", "Name", "Latitude", "Longitude"], ["1", "Hill town", "1.5", "36.5"]],
}


def as_tables(tmp_path: Path) -> Outcome:
    csv = {name: "\n".join(",".join(map(str, row)) for row in rows) for name, rows in TABLES.items()}
    return read(folder(tmp_path / "csv", **csv))


def form_of(path: Path) -> str:
    with Chosen(path) as chosen:
        return recognise(chosen).format


def test_sheets_of_one_workbook_are_read_like_tables(tmp_path: Path) -> None:
    path = workbook(tmp_path / "export.xlsx", TABLES)
    assert form_of(path) == "hsds"
    assert read(path).services == as_tables(tmp_path).services


def test_a_folder_of_workbooks_named_as_tables_is_read_like_tables(tmp_path: Path) -> None:
    (tmp_path / "books").mkdir()
    for name, rows in TABLES.items():
        workbook(tmp_path / "books" / f"{name}.xlsx", {"Sheet1": rows})
    assert form_of(tmp_path / "books") == "hsds"
    assert read(tmp_path / "books").services == as_tables(tmp_path).services


def test_an_archive_of_workbooks_is_read_like_tables(tmp_path: Path) -> None:
    with zipfile.ZipFile(tmp_path / "export.zip", "w") as archive:
        for name, rows in TABLES.items():
            archive.write(workbook(tmp_path / f"{name}.xlsx", {"Sheet1": rows}), f"export/{name}.xlsx")
    assert form_of(tmp_path / "export.zip") == "hsds"
    assert read(tmp_path / "export.zip").services == as_tables(tmp_path).services


def test_a_title_above_the_columns_and_other_sheets_do_no_harm(tmp_path: Path) -> None:
    titled = {name: [["Export of the register"], *rows] for name, rows in TABLES.items()}
    titled["phones"][0] = []
    path = workbook(tmp_path / "export.xlsx", {**titled, "Read me": [["What this is", "A register"]]})
    outcome = read(path)
    assert [one.name for one in outcome.services] == ["Counselling"]
    assert [one.file for one in outcome.report.problems() if one.rule == "TB02"] == ["export.xlsx [Read me]"]


def test_findings_name_the_sheet_and_the_row(tmp_path: Path) -> None:
    rows: dict[str, list[list[object]]] = {**TABLES, "phones": [TABLES["phones"][0], ["p1", "l9", "020 2345678"]]}
    outcome = read(workbook(tmp_path / "export.xlsx", rows))
    lost = next(one for one in outcome.report.problems() if one.rule == "FK01")
    assert (lost.file, lost.row) == ("export.xlsx [phones]", 2)


def test_lists_of_organizations_and_places_beside_a_table_do_not_make_it_hsds(tmp_path: Path) -> None:
    assert form_of(workbook(tmp_path / "list.xlsx", LISTS)) == "sheet"
