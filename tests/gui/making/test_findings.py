"""What was found: the rows of the file beside it, in the language of the window, and a way to stop."""

from pathlib import Path

from pytestqt.qtbot import QtBot

from phcdesk.gui.making.findings_list import FindingCard
from phcdesk.gui.making.page import MakingPage
from phcdesk.gui.page_names import QUALITY
from phcdesk.gui.window import MainWindow
from phcdesk.problems import Problem
from tests.gui.making.conftest import CHILD, Children


def card_with_rows(page: MakingPage) -> FindingCard:
    return next(card for card in page.run.findings.cards if not card.open.isHidden())


def test_the_rows_of_a_finding_are_shown_as_they_stand_in_the_file(tried: MakingPage, qtbot: QtBot) -> None:
    card = card_with_rows(tried)
    card.open.click()
    qtbot.waitUntil(lambda: "Facility name: " in card._rows.text(), timeout=CHILD)
    assert "Open or closed?: burnt down" in card._rows.text().replace("\u200b", "")
    card.open.click()
    assert card._rows.isHidden()


def test_a_card_that_waits_for_its_rows_gives_way_to_the_next_one(tried: MakingPage) -> None:
    first, second = [card for card in tried.run.findings.cards if not card.open.isHidden()][:2]
    first.open.click()
    second.open.click()
    assert first._rows.isHidden()
    assert not second._rows.isHidden()
    tried.go_back()
    assert second._rows.isHidden()


def test_going_back_while_it_reads_keeps_the_columns(looked: MakingPage) -> None:
    looked.go_to(2)
    looked.columns.columns._choose("Phone", "more")
    looked.go_to(3)
    assert looked.run.errand.is_running
    looked.go_back()
    assert not looked.run.errand.is_running
    assert looked.draft.recipe is not None
    assert looked.draft.recipe.columns["Phone"] == "more"


def test_reading_can_be_stopped_and_begun_again(looked: MakingPage, qtbot: QtBot) -> None:
    looked.go_to(3)
    looked.run.stop.click()
    assert not looked.run.errand.is_running
    assert not looked.next.isEnabled()
    looked.run.again.click()
    qtbot.waitUntil(lambda: looked.draft.trial is not None, timeout=CHILD)


def test_the_report_speaks_the_language_of_the_window(looked: MakingPage, children: Children) -> None:
    looked.go_to(3)
    asked = next(words for words in children.asked if "--trial" in words)
    assert asked[asked.index("--lang") + 1] == "en"


def test_the_field_of_a_column_is_called_as_in_the_lists_to_choose_from(tried: MakingPage) -> None:
    from phcdesk.formats.report_files import Finding

    example = Problem("list.csv", 1, "Ward", "CM01", "info", "admin3")
    tried.run.findings.show_findings([Finding("CM01", "info", 1, "", (example,))])
    assert "Ward or sub-district" in tried.run.findings.cards[0].heading.text().replace("\u200b", "")


def test_of_a_form_that_is_known_the_first_entries_are_shown(page: MakingPage, tmp_path: Path, qtbot: QtBot) -> None:
    source = tmp_path / "map.geojson"
    source.write_text(
        '{"type": "FeatureCollection", "features": [{"type": "Feature", "properties": {"name": "Hill Clinic"},'
        ' "geometry": {"type": "Point", "coordinates": [36.8, -1.3]}}]}',
        encoding="utf-8",
    )
    page.take(source)
    qtbot.waitUntil(lambda: page.draft.looked is not None, timeout=CHILD)
    page.go_to(3)
    qtbot.waitUntil(lambda: page.draft.trial is not None, timeout=CHILD)
    assert not page.run.first.isHidden()
    assert page.run.first.model.index(0, 0).data() == "Hill Clinic"


def test_quality_is_that_of_the_list_as_it_is_mapped(tried: MakingPage, window: MainWindow, qtbot: QtBot) -> None:
    tried.go_back()
    tried.columns.columns._choose("Phone", "")
    tried.go_to(3)
    qtbot.waitUntil(lambda: tried.draft.trial is not None, timeout=CHILD)
    tried.run.quality.click()
    qtbot.waitUntil(lambda: window.current_page == QUALITY, timeout=CHILD)
    qtbot.waitUntil(lambda: window.tasks.is_idle)
    advice = window.page(QUALITY).advice.text()  # type: ignore[attr-defined]
    assert "No phone: 2 " in advice
