"""The table of what is missing where, in words, and as a file.

Every cell says in words what is known of it, so that no colour is needed to read it.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Callable, Iterator
from datetime import date
from html import escape
from typing import NamedTuple

from phcdesk.answers.coverage import Area, Cell, Coverage
from phcdesk.app.assurance import ENGLISH, Speech
from phcdesk.app.translating import marked
from phcdesk.tables.defusing import defused

SERVICE_TYPES, LAYERS = "service_type", "emergency_layer"

Name = Callable[[str, str], str]
"""(facet, code) -> what a person calls it."""


def cell_words(cell: Cell, speech: Speech = ENGLISH) -> str:
    """What is known, in one or two words: "none", "not known", "2", "1 old", "2 + 1 old"."""
    translate = speech.translate
    if cell.state == "none":
        return translate("Gaps", "none")
    if cell.state == "unknown":
        return translate("Gaps", "not known")
    fresh, old = speech.number(cell.fresh, 0), speech.number(cell.old, 0)
    if not cell.old:
        return fresh
    if not cell.fresh:
        return translate("Gaps", "{count} old").format(count=old)
    return translate("Gaps", "{count} + {old} old").format(count=fresh, old=old)


_SPOKEN = {
    "none": marked("Gaps", "{kind}, {area}: none listed"),
    "unknown": marked("Gaps", "{kind}, {area}: not known, because some services there are not classified"),
    "old": marked("Gaps", "{kind}, {area}: {count}, all checked more than a year ago, or nobody knows when"),
    "there": marked("Gaps", "{kind}, {area}: {count} checked within a year, {old} longer ago"),
}


def cell_sentence(cell: Cell, kind: str, area: str, speech: Speech = ENGLISH) -> str:
    """The whole cell for somebody who hears it, or wants to know what its words mean."""
    words = speech.translate("Gaps", _SPOKEN[cell.state])
    count = cell.fresh or cell.old
    return words.format(kind=kind, area=area, count=speech.number(count, 0), old=speech.number(cell.old, 0))


def area_words(area: Area, name: Name, speech: Speech = ENGLISH) -> str:
    """What a row is called; the whole country by its name alone."""
    country = name("country", area.country) if area.country else ""
    if not area.name:
        return country or speech.translate("Gaps", "Area not known")
    return (
        speech.translate("Gaps", "{area}, {country}").format(area=area.name, country=country) if country else area.name
    )


class Explained(NamedTuple):
    """What the words of the cells mean, for the foot of a table."""

    word: str
    meaning: str


def legend(speech: Speech = ENGLISH) -> tuple[Explained, ...]:
    """The words of the cells."""
    translate = speech.translate
    return (
        Explained(translate("Gaps", "none"), translate("Gaps", "nothing of this kind is listed in the area")),
        Explained(
            translate("Gaps", "not known"),
            translate("Gaps", "nothing is listed, but some services of the area are not classified"),
        ),
        Explained(translate("Gaps", "old"), translate("Gaps", "checked more than a year ago, or nobody knows when")),
    )


def to_csv(table: Coverage, name: Name) -> str:
    """The table as CSV. No cell of it is run as a formula by a spreadsheet."""
    text = io.StringIO()
    rows = csv.writer(text)
    for row in _rows(table, name):
        rows.writerow([defused(cell) for cell in row])
    return text.getvalue()


def _rows(table: Coverage, name: Name) -> Iterator[list[str]]:
    yield ["Country", "Area", *(name(table.facet, kind) for kind in table.kinds)]
    for area, cells in zip(table.areas, table.cells, strict=True):
        country = name("country", area.country) if area.country else ""
        yield [country, area.name, *(cell_words(cell) for cell in cells)]


_STYLE = """body{font:14px/1.4 sans-serif;margin:1em}table{border-collapse:collapse}
th,td{border:1px solid #666;padding:.3em .5em;text-align:start;vertical-align:top}
.none{background:#fdecea}.unknown{background:#eee}.old{background:#fff3d6}.there{background:#e4f4e8}"""


def to_html(table: Coverage, name: Name, title: str, today: date) -> str:
    """The table as one page of HTML that needs nothing from elsewhere."""
    head = "".join(f'<th scope="col">{escape(name(table.facet, kind))}</th>' for kind in table.kinds)
    body = "".join(
        f'<tr><th scope="row">{escape(area_words(area, name))}</th>'
        + "".join(f'<td class="{cell.state}">{escape(cell_words(cell))}</td>' for cell in cells)
        + "</tr>\n"
        for area, cells in zip(table.areas, table.cells, strict=True)
    )
    words = "".join(f"<p><b>{escape(one.word)}</b>: {escape(one.meaning)}</p>" for one in legend())
    return (
        f'<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>{escape(title)}</title>'
        f"<style>{_STYLE}</style></head><body><h1>{escape(title)}</h1><p>{today.isoformat()}</p>"
        f"<table><thead><tr><td></td>{head}</tr></thead><tbody>\n{body}</tbody></table>{words}</body></html>\n"
    )
