"""A workbook with several tables, or a folder of them: the person says which are read, and each is read its own way."""

from pathlib import Path
from shutil import copyfile

import pytest
from pytestqt.qtbot import QtBot

from phcdesk.formats.sheets.recipe import decode
from phcdesk.gui.making.errand import Told
from phcdesk.gui.making.page import MakingPage
from phcdesk.tables.writing import write_workbook
from tests.gui.making.conftest import CHILD, say

HOSPITALS, NGOS, LINES = 0, 1, 2


@pytest.fixture(scope="module")
def workbook(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("workbook") / "district.xlsx"
    hospitals = [["List of hospitals"], ["Facility name", "Telephone", "District", "Opening hours"]]
    hospitals += [[f"Hospital {n}", f"01632 96000{n}", "North", "Mon-Fri 08:00-16:00"] for n in (1, 2, 3)]
    ngos = [["Organisation", "Name of service", "Contact phone", "Cost"]]
    ngos += [[f"Group {n}", f"Talks {n}", f"01632 96010{n}", "free"] for n in (1, 2)]
    lines = [["Bezeichnung", "Xq"], ["Night line", "01632 960200"]]
    write_workbook(path, [("Hospitals", hospitals), ("Groups", ngos), ("Lines", lines)])
    return path


@pytest.fixture(scope="module")
def look(workbook: Path) -> Told:
    return say(workbook, "--look")


@pytest.fixture
def columns(page: MakingPage, workbook: Path, look: Told) -> MakingPage:
    page.draft.choose(workbook)
    page.recognised.show_looked(look)
    page.go_to(2)
    return page


def look_at(page: MakingPage, source: Path, qtbot: QtBot) -> None:
    page.take(source)
    qtbot.waitUntil(lambda: page.draft.looked is not None, timeout=CHILD)


def show(page: MakingPage, table: int) -> None:
    page.columns.table.table.setCurrentIndex(table)
    page.columns.table.table.activated.emit(table)


def try_it(page: MakingPage, qtbot: QtBot) -> dict[str, int]:
    page.go_to(3)
    qtbot.waitUntil(lambda: page.draft.trial is not None, timeout=CHILD)
    assert page.draft.trial is not None
    return page.draft.trial.counts


def test_tables_with_names_are_proposed_and_the_others_are_named(columns: MakingPage) -> None:
    words = columns.columns.table.which.text()
    assert words == "Read: Hospitals, Groups. Not read: Lines."
    assert [table.rows for table in columns.draft.tables] == [3, 2, 1]


def test_what_is_proposed_is_read_each_by_its_own_columns(columns: MakingPage, qtbot: QtBot) -> None:
    assert try_it(columns, qtbot)["kept"] == 5


def test_a_table_that_is_not_wanted_is_not_read(columns: MakingPage, qtbot: QtBot) -> None:
    show(columns, NGOS)
    columns.columns.table.is_read.click()
    assert try_it(columns, qtbot)["kept"] == 3
    assert columns.draft.trial is not None
    assert "TB02" in {finding.rule for finding in columns.draft.trial.findings}


def test_one_cannot_go_on_with_a_table_without_names(columns: MakingPage, qtbot: QtBot) -> None:
    show(columns, LINES)
    columns.columns.table.is_read.click()
    assert not columns.next.isEnabled()
    assert "Lines" in columns.columns.table.nameless.text()
    columns.columns.columns._choose("Bezeichnung", "name")
    assert columns.next.isEnabled()
    assert try_it(columns, qtbot)["kept"] == 6


def test_one_cannot_go_on_when_no_table_is_read(columns: MakingPage) -> None:
    for table in (HOSPITALS, NGOS):
        show(columns, table)
        columns.columns.table.is_read.click()
    assert not columns.next.isEnabled()


def test_what_was_chosen_for_one_table_is_there_when_one_comes_back_to_it(columns: MakingPage) -> None:
    columns.columns.columns._choose("District", "city")
    show(columns, NGOS)
    show(columns, HOSPITALS)
    assert columns.draft.recipe is not None
    assert columns.draft.recipe.columns["District"] == "city"
    assert "District" in columns.draft.chosen


def test_the_preview_never_shows_rows_of_another_table(columns: MakingPage, qtbot: QtBot) -> None:
    model = columns.columns.preview.model
    qtbot.waitUntil(lambda: model.rowCount() == 3)
    show(columns, NGOS)
    assert model.rowCount() == 0
    qtbot.waitUntil(lambda: model.index(0, 0).data() == "Talks 1")


def test_headings_that_are_moved_in_one_table_leave_the_others_alone(columns: MakingPage, qtbot: QtBot) -> None:
    show(columns, NGOS)
    columns.columns.columns._choose("Cost", "")
    show(columns, HOSPITALS)
    columns.columns._move_header(1)
    qtbot.waitUntil(lambda: columns.draft.tables[HOSPITALS].header_row == 1, timeout=CHILD)
    show(columns, NGOS)
    assert columns.draft.recipe is not None
    assert "Cost" not in columns.draft.recipe.columns


def test_a_recipe_of_several_tables_reads_the_next_edition_again(
    columns: MakingPage, workbook: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    show(columns, LINES)
    columns.columns.columns._choose("Bezeichnung", "name")
    columns.columns.table.is_read.click()
    columns.columns.save_recipe(tmp_path / "recipe.json")
    qtbot.waitUntil(lambda: "recipe.json" in columns.columns.table.said.text())
    assert [one.sheet for one in decode((tmp_path / "recipe.json").read_bytes()).more] == ["Groups", "Lines"]
    columns.go_to(0)
    look_at(columns, copyfile(workbook, tmp_path / "next edition.xlsx"), qtbot)
    columns.go_to(2)
    columns.columns.load_recipe(tmp_path / "recipe.json")
    qtbot.waitUntil(lambda: columns.draft.read == {HOSPITALS, NGOS, LINES})
    assert try_it(columns, qtbot)["kept"] == 6


def test_of_a_folder_of_lists_with_the_same_columns_one_can_be_left_out(
    page: MakingPage, tmp_path: Path, qtbot: QtBot
) -> None:
    folder = tmp_path / "lists"
    folder.mkdir()
    for name in ("north", "south"):
        (folder / f"{name}.csv").write_text(f"Name,Phone\nClinic {name},01632 960001\n", encoding="utf-8")
    look_at(page, folder, qtbot)
    page.go_to(2)
    page.columns.table.is_read.click()
    assert try_it(page, qtbot)["kept"] == 1
