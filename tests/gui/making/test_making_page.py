"""Make a pack: each step says what it knows, going back loses nothing, and a secret goes nowhere but to the child."""

import json
from pathlib import Path

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot
from sample_making import making_page

from phcdesk.gui.making.errand import Told
from phcdesk.gui.making.page import MakingPage
from phcdesk.gui.making.sealing_card import FIRST
from phcdesk.gui.window import MainWindow
from tests.gui.making.conftest import CHILD, Children

SECRET = "four unlikely words here"


def test_one_cannot_go_on_before_a_list_was_chosen(page: MakingPage) -> None:
    page.go_on()
    assert page.at == 0
    assert not page.next.isEnabled()


def test_the_template_is_saved_where_the_person_says(page: MakingPage, tmp_path: Path, qtbot: QtBot) -> None:
    page.choose.save_template_to(tmp_path / "mine.xlsx")
    qtbot.waitUntil((tmp_path / "mine.xlsx").is_file)


def test_what_was_recognised_is_said_with_the_number_of_rows(page: MakingPage, source: Path, qtbot: QtBot) -> None:
    page.take(source)
    qtbot.waitUntil(lambda: page.draft.looked is not None, timeout=CHILD)
    assert "plain table" in page.recognised.card.heading.text()
    assert ("Rows", "2") in page.recognised._facts.said()


def test_a_picture_named_as_a_table_is_refused_in_a_sentence(page: MakingPage, tmp_path: Path, qtbot: QtBot) -> None:
    picture = tmp_path / "list.csv"
    picture.write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(200))
    page.take(picture)
    qtbot.waitUntil(page.recognised._problem.isVisible, timeout=30_000)
    assert "list.csv" in page.recognised._said.text()
    assert not page.next.isEnabled()


def test_another_field_for_a_column_changes_the_preview(looked: MakingPage, window: MainWindow, qtbot: QtBot) -> None:
    looked.go_to(2)
    qtbot.waitUntil(lambda: looked.columns.preview.model.rowCount() == 2)
    assert looked.columns.preview.model.index(0, 0).data() == "Harbour Clinic"
    looked.columns.columns._choose("Facility name", "")
    looked.columns.columns._choose("Open or closed?", "name")
    qtbot.waitUntil(lambda: looked.columns.preview.model.index(0, 0).data() == "burnt down")


def test_columns_that_are_not_read_are_named(looked: MakingPage) -> None:
    looked.go_to(2)
    looked.columns.columns._choose("Phone", "")
    assert "Phone" in looked.columns.columns.unread.text()


def test_one_cannot_go_on_without_names(looked: MakingPage) -> None:
    looked.go_to(2)
    looked.columns.columns._choose("Facility name", "")
    assert not looked.next.isEnabled()


def test_the_tab_key_meets_what_was_made_late_where_it_stands(looked: MakingPage, qtbot: QtBot) -> None:
    looked.go_to(2)
    columns = looked.columns.columns
    columns._choose("Open or closed?", "status")
    boxes = [*looked.columns.status.boxes.values(), columns.shown, *(card.field for card in columns.cards)]
    boxes[0].setFocus()
    met = [boxes[0]]
    for _ in boxes[1:]:
        qtbot.keyClick(met[-1], Qt.Key.Key_Tab)
        met.append(looked.window().focusWidget())  # type: ignore[arg-type]
    assert met == boxes


def test_a_list_without_a_country_is_warned_of(looked: MakingPage) -> None:
    looked.go_to(2)
    constants = looked.columns.constants
    assert not constants.no_country.isHidden()
    looked.columns.columns._choose("Open or closed?", "country")
    assert constants.no_country.isHidden()
    looked.columns.columns._choose("Open or closed?", "")
    assert not constants.no_country.isHidden()
    looked.draft.country = "KE"
    constants.refresh()
    assert constants.no_country.isHidden()


def test_a_column_that_names_people_says_so_before_everybody_reads_it(
    page: MakingPage, source: Path, look: Told
) -> None:
    page.draft.choose(source)
    page.recognised.show_looked(json.loads(json.dumps(look, ensure_ascii=False).replace("burnt down", "Mme Adèle")))
    page.go_to(2)
    column = page.columns.columns.cards[2]
    page.columns.columns._choose("Open or closed?", "status")
    assert column.of_people.isHidden()
    page.columns.columns._choose("Open or closed?", "more")
    assert not column.of_people.isHidden()
    assert "Mme Adèle" in column.of_people.text()
    assert "Mme Adèle" in column.field.accessibleDescription()


def test_a_word_for_closed_is_read_as_the_person_says(looked: MakingPage) -> None:
    looked.go_to(2)
    looked.columns.columns._choose("Open or closed?", "status")
    looked.columns.status._choose("burnt down", "defunct")
    assert looked.draft.recipe is not None
    assert looked.draft.recipe.values == {"status": {"burnt down": "defunct"}}
    assert looked.columns.status.boxes["burnt down"].currentData() == "defunct"


def test_a_saved_recipe_reads_the_same_columns_again(looked: MakingPage, tmp_path: Path, qtbot: QtBot) -> None:
    looked.go_to(2)
    looked.columns.columns._choose("Phone", "more")
    looked.columns.save_recipe(tmp_path / "recipe.json")
    qtbot.waitUntil((tmp_path / "recipe.json").is_file)
    looked.columns.columns._choose("Phone", "")
    looked.columns.load_recipe(tmp_path / "recipe.json")
    qtbot.waitUntil(lambda: (looked.draft.recipe or 0) and looked.draft.recipe.columns.get("Phone") == "more")  # type: ignore[union-attr]


def test_going_back_and_on_again_keeps_what_was_chosen(looked: MakingPage, qtbot: QtBot) -> None:
    looked.go_to(2)
    looked.columns.columns._choose("Phone", "more")
    looked.go_back()
    looked.go_back()
    looked.go_to(2)
    card = looked.columns.columns.cards[1]
    assert (card.name, card.field.currentData()) == ("Phone", "more")


def test_escape_on_the_first_step_leads_to_the_packs(page: MakingPage, window: MainWindow, qtbot: QtBot) -> None:
    qtbot.keyClick(page.choose.file, Qt.Key.Key_Escape)
    assert window.current_page == "packs"


def test_every_row_is_accounted_for(tried: MakingPage) -> None:
    words = tried.run._sum.text().replace("\u2066", "").replace("\u2069", "")
    assert words == "2 rows read = 2 kept + 0 merged into others + 0 left out"


def test_the_report_is_saved_as_a_table(read: MakingPage, tmp_path: Path, qtbot: QtBot) -> None:
    read.run.save_report(tmp_path / "report.csv", ".csv")
    qtbot.waitUntil(lambda: (tmp_path / "report.csv").is_file() and bool(read.run._saved.text()))
    assert (tmp_path / "report.csv").read_text(encoding="utf-8").startswith("file,row")


def fill_in(page: MakingPage, folder: Path) -> None:
    page.go_to(4)
    page.facts.facts.name.setText("Valley")
    page.facts.facts.identity.setText("valley")
    page.facts.facts.publisher.setText("District office")
    page.facts.facts.languages.setText("en")
    page.facts.use_folder(folder)


def test_nothing_is_built_before_the_facts_are_there(tried: MakingPage, children: Children, tmp_path: Path) -> None:
    before = len(children.asked)
    tried.go_to(4)
    tried.facts.start()
    assert tried.facts._said.text() == "Give the pack a title."
    assert len(children.asked) == before


def test_a_list_without_a_licence_is_warned_of(tried: MakingPage) -> None:
    tried.go_to(4)
    assert not tried.facts.facts.no_licence.isHidden()
    tried.facts.facts.licence.setEditText("CC-BY-4.0")
    assert tried.facts.facts.no_licence.isHidden()


def test_a_signed_pack_is_made_and_its_passphrase_is_in_no_argument(
    tried: MakingPage, children: Children, tmp_path: Path, qtbot: QtBot
) -> None:
    fill_in(tried, tmp_path)
    sealing = tried.facts.sealing
    sealing.ending.setCurrentIndex(sealing.ending.findData(FIRST))
    sealing.passphrase.setText(SECRET)
    sealing.again.setText(SECRET)
    tried.facts.start()
    assert sealing.passphrase.text() == ""
    qtbot.waitUntil(lambda: not tried.facts.building.is_running, timeout=60_000)
    assert tried.facts._said.text() == ""
    assert (tmp_path / "valley-1.phcpack").is_file()
    assert tried.facts.result.take_in.isVisibleTo(tried.facts)
    assert SECRET not in json.dumps(children.asked)


def test_a_folder_that_is_there_is_not_replaced_unasked(tried: MakingPage, tmp_path: Path, qtbot: QtBot) -> None:
    (tmp_path / "valley").mkdir()
    (tmp_path / "valley" / "mine.txt").write_text("mine", encoding="utf-8")
    fill_in(tried, tmp_path)
    tried.facts.start()
    qtbot.waitUntil(lambda: not tried.facts.building.is_running, timeout=60_000)
    assert "is there already" in tried.facts._said.text()
    assert (tmp_path / "valley" / "mine.txt").is_file()


def test_the_made_up_list_of_the_pictures_shows_its_hostile_cells_as_text(window: MainWindow) -> None:
    page = making_page(window)
    page.go_to(2)
    card = page.columns.columns.cards[5]
    assert card._title.textFormat() == Qt.TextFormat.PlainText
    assert card._title.text().replace("\u200b", "") == "<b>Notes</b> & =SUM(A1)"
