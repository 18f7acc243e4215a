"""A made-up list on its way to a pack, for the pictures and the tests: what each step shows. No child is started."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from phcdesk.app.paths import resources_dir
from phcdesk.formats.looking import SourceRow
from phcdesk.gui.making.page import MakingPage
from phcdesk.gui.making.result_card import Ending
from phcdesk.gui.making.sealing_card import FIRST, SIGNED
from phcdesk.gui.port import Place
from phcdesk.gui.window import MainWindow
from phcdesk.taxonomy import load_vocabulary

_HEADER = [
    "Facility name", "Phone", "District", "Open or closed?", "Last checked", "<b>Notes</b> & =SUM(A1)",
    "a_very_long_heading_without_any_blank_in_it_as_programs_write_them", "مفتوح",
]  # fmt: skip
_ROWS = [
    [
        "Harbour Clinic (fictional)",
        "01632 960139",
        "Harbour",
        "operational",
        "03/04/2026",
        "<i>Ring</i> first",
        "7",
        "نعم",
    ],
    ["Village Peer Circle (fictional)", "01632 960140", "Hills", "burnt down", "04/05/2026", "", "8", "لا"],
]
_LOOKED = {
    "format": "sheet", "version": "", "others": ["hxl"], "rows": 104, "files": 2, "size": 69_400, "licence": "",
    "tables": [
        {
            "file": "list.xlsx", "sheet": sheet, "header_row": 1, "header": _HEADER, "sample": _ROWS,
            "suggestions": [
                {"header": "Facility name", "field": "name", "score": 0.97},
                {"header": "Phone", "field": "phone", "score": 0.75},
                {"header": "District", "field": "admin2", "score": 0.55},
                {"header": "Open or closed?", "field": "status", "score": 0.9},
                {"header": "Last checked", "field": "assured_date", "score": 0.95},
            ],
            "recipe": {
                "sheet": sheet,
                "columns": {
                    "Facility name": "name", "Phone": "phone", "District": "admin2", "Open or closed?": "status",
                    "Last checked": "assured_date",
                },
            },
        }
        for sheet in ("Places (fictional)", "Instructions")
    ],
}  # fmt: skip
_FINDINGS = [
    {
        "rule": rule, "severity": severity, "count": count, "words": words,
        "examples": [
            {
                "file": "list.xlsx [Places]", "row": 7, "column": "Last checked", "rule": rule, "severity": severity,
                "raw": raw, "kept": kept,
            }
        ],
    }
    for rule, severity, count, words, raw, kept in (
        ("ID05", "error", 3, "The id “…” was damaged by a spreadsheet program. Row left out.", "1.23E+11", ""),
        ("DT01", "warning", 1, "“03/04/2026” is not a date such as 2026-11-21.", "03/04/2026", ""),
        ("HR04", "info", 1200, "The time “…” was put into the 24-hour form.", "<b>8 pm</b>", "20:00"),
    )
]  # fmt: skip
_TRIED = {"read": 104, "kept": 98, "merged": 3, "refused": 3, "findings": _FINDINGS}


def _unused(*_: object) -> Any:
    raise RuntimeError("nothing is opened for a picture")


def making_page(window: MainWindow) -> MakingPage:
    """The page, with a made-up list that was looked at."""
    window.go("making")
    page = window.page("making")
    if not isinstance(page, MakingPage):
        raise TypeError(page)
    made_up = Place(_unused, (), vocabulary=lambda: load_vocabulary(resources_dir() / "taxonomy"))
    window.desk.place = lambda: made_up
    page.draft.choose(Path("/folder/of/lists/list.xlsx"))
    page.recognised.show_looked({"looked": _LOOKED})
    return page


def look_at_a_list(window: MainWindow) -> None:
    making_page(window).go_to(1)


def map_columns(window: MainWindow) -> None:
    making_page(window).go_to(2)


def peek_at_entries(window: MainWindow) -> None:
    page = making_page(window)
    page.go_to(2)
    page.columns.peek.click()


def choose_little(window: MainWindow) -> None:
    """A form whose columns are known."""
    page = making_page(window)
    page.recognised.show_looked({"looked": {"format": "fhir", "version": "R4", "others": ["sheet"], "size": 8_000}})
    page.go_to(2)


def read_a_list(window: MainWindow) -> None:
    page = making_page(window)
    page.run.show_trial(_TRIED)
    page.go_to(3)


def show_rows_of_a_list(window: MainWindow) -> None:
    """The rows that a finding is about."""
    page = making_page(window)
    page.run.show_trial(_TRIED)
    page.go_to(3)
    cells = tuple(zip(_HEADER, _ROWS[0], strict=True))
    page.run.findings.cards[0].show_rows([SourceRow("list.xlsx [Places]", 7, cells)])


def read_entries_of_a_known_form(window: MainWindow) -> None:
    page = making_page(window)
    page.recognised.show_looked({"looked": {"format": "fhir", "version": "R4", "others": ["sheet"], "size": 8_000}})
    page.run.show_trial({**_TRIED, "first": [{"id": "1", "name": row[0], "description": row[4]} for row in _ROWS]})
    page.go_to(3)


def watch_the_reading(window: MainWindow) -> None:
    page = making_page(window)
    page.go_to(3)
    page.run.say_problem("")
    page.run.stop.show()
    page.run.stop.setFocus()
    page.run.again.hide()
    page.run.working.show_work("Reading the list: 12,000 rows so far", 12_000, 98_745)


def fail_to_read(window: MainWindow) -> None:
    """The reading was refused; here because no child can be started for a picture."""
    making_page(window).go_to(3)


def write_facts(window: MainWindow) -> None:
    page = making_page(window)
    page.run.show_trial(_TRIED)
    page.go_to(4)
    page.facts.sealing.ending.setCurrentIndex(page.facts.sealing.ending.findData(FIRST))
    page.facts.sealing.refresh()
    page.facts.start()


def show_a_pack(window: MainWindow) -> None:
    page = making_page(window)
    page.go_to(4)
    folder = Path("/folder/of/packs")
    ending = Ending(SIGNED, folder / "valley", folder / "valley-1.phcpack", folder / "office-keys")
    page.facts.say_problem("")
    page.facts.result.show_ending(ending, {"have": 1, "need": 2, "size": 20_600})
