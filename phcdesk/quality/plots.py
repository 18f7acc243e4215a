"""What is drawn and written of a quality report: plots as plain numbers with their words, and sentences.

The page of the window, the HTML file and the command line say the same, because all take it from here. A plot is rows
of counts; each part of a row has a place in the legend, and a pattern of its own wherever it is drawn.
"""

from __future__ import annotations

from typing import NamedTuple

from phcdesk.answers.coverage import Cell, State
from phcdesk.app.assurance import Speech
from phcdesk.app.translating import marked
from phcdesk.quality.measuring import AGES, Age, Quality
from phcdesk.taxonomy import Vocabulary

STATES: tuple[State, ...] = ("there", "old", "none", "unknown")
MAX_LANGUAGES = 20

_AGES: dict[Age, str] = {
    "fresh": marked("Quality", "checked within six months"),
    "ageing": marked("Quality", "checked over six months ago"),
    "old": marked("Quality", "checked over a year ago"),
    "never": marked("Quality", "no date of a check"),
}
_STATES: dict[State, str] = {
    "there": marked("Quality", "there, checked within a year"),
    "old": marked("Quality", "there, but the check is old"),
    "none": marked("Quality", "none listed"),
    "unknown": marked("Quality", "not known"),
}
FIELDS = {
    "phone": marked("Quality", "Phone"),
    "hours": marked("Quality", "Hours"),
    "kind": marked("Quality", "Kind of service"),
    "checked": marked("Quality", "Date of the check"),
    "source": marked("Quality", "Source"),
    "description": marked("Quality", "Description"),
    "organization": marked("Quality", "Organisation"),
    "address": marked("Quality", "Address"),
    "point": marked("Quality", "Point on the map"),
    "population": marked("Quality", "For whom"),
    "eligibility": marked("Quality", "Conditions"),
    "cost": marked("Quality", "Cost"),
    "languages": marked("Quality", "Languages"),
    "email": marked("Quality", "E-mail"),
    "web": marked("Quality", "Web address"),
    "status": marked("Quality", "Status"),
}


class PlotRow(NamedTuple):
    """A bar: what it is about, and how much of each part of the legend it has."""

    label: str
    counts: tuple[int, ...]


class Plot(NamedTuple):
    """Bars of one scale, and one sentence that says what they show."""

    title: str
    said: str
    legend: tuple[str, ...]
    rows: tuple[PlotRow, ...]

    @property
    def most(self) -> int:
        """The longest bar."""
        return max((sum(row.counts) for row in self.rows), default=0)


class Grid(NamedTuple):
    """The table of coverage: a text for each area and kind."""

    title: str
    columns: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]


def field_words(field: str, speech: Speech) -> str:
    """What a field is called."""
    return speech.translate("Quality", FIELDS.get(field, field))


def plots_of(quality: Quality, vocabulary: Vocabulary, speech: Speech, language: str = "en") -> tuple[Plot, ...]:
    """The plots of a report, in their order; those that would be empty are left out."""
    found = (_ages(quality, speech), _fills(quality, speech), _languages(quality, vocabulary, speech, language))
    return tuple(plot for plot in (*found, _coverage(quality, vocabulary, speech, language)) if plot.most)


def _ages(quality: Quality, speech: Speech) -> Plot:
    translate = speech.translate
    legend = tuple(translate("Quality", _AGES[age]) for age in AGES)
    said = translate("Quality", "{fresh} of {all} were checked within six months.")
    return Plot(
        translate("Quality", "Age of the checks"),
        said.format(fresh=speech.number(quality.ages["fresh"], 0), all=speech.number(quality.services, 0)),
        legend,
        (PlotRow(translate("Quality", "Services"), tuple(quality.ages[age] for age in AGES)),),
    )


def _fills(quality: Quality, speech: Speech) -> Plot:
    translate = speech.translate
    return Plot(
        translate("Quality", "What is filled in"),
        translate("Quality", "For how many services each field says something."),
        (translate("Quality", "filled in"), translate("Quality", "blank")),
        tuple(PlotRow(field_words(one.field, speech), (one.filled, one.of - one.filled)) for one in quality.fills),
    )


def _languages(quality: Quality, vocabulary: Vocabulary, speech: Speech, language: str) -> Plot:
    translate = speech.translate
    rows = [
        PlotRow(vocabulary.label("language", code, language), (count,))
        for code, count in quality.languages[:MAX_LANGUAGES]
    ]
    return Plot(
        translate("Quality", "Languages"),
        translate("Quality", "In how many services each language is spoken, as far as they say so."),
        (translate("Quality", "services"),),
        tuple(rows),
    )


def _coverage(quality: Quality, vocabulary: Vocabulary, speech: Speech, language: str) -> Plot:
    table = quality.coverage
    counted = ([row[column].state for row in table.cells] for column in range(len(table.kinds)))
    rows = (
        PlotRow(vocabulary.label(table.facet, kind, language), tuple(states.count(state) for state in STATES))
        for kind, states in zip(table.kinds, counted, strict=True)
    )
    translate = speech.translate
    said = translate("Quality", "In how many of %n area(s) each kind of service is listed.", "", len(table.areas))
    note = translate(
        "Quality", "“None listed” is only said of an area where everything listed has a kind; else it is not known."
    )
    legend = tuple(translate("Quality", _STATES[state]) for state in STATES)
    return Plot(translate("Quality", "What there is where"), f"{said} {note}", legend, tuple(rows))


def grid_of(quality: Quality, vocabulary: Vocabulary, speech: Speech, language: str = "en") -> Grid:
    """The table of areas and kinds. A cell has a number, a number and "old", or words; nothing is said by colour."""
    table, translate = quality.coverage, speech.translate
    shown = [at for at in range(len(table.kinds)) if any(row[at].fresh or row[at].old for row in table.cells)]
    columns = tuple(vocabulary.label(table.facet, table.kinds[at], language) for at in shown)
    rows = []
    for area, cells in zip(table.areas, table.cells, strict=True):
        country = vocabulary.label("country", area.country, language) if area.country else "?"
        name = area.name or translate("Quality", "whole country")
        rows.append((f"{country}: {name}", *(_cell_words(cells[at], speech) for at in shown)))
    title = translate("Quality", "Areas and kinds of service")
    return Grid(title, (translate("Quality", "Area"), *columns), tuple(rows))


def _cell_words(cell: Cell, speech: Speech) -> str:
    translate, fresh, old = speech.translate, speech.number(cell.fresh, 0), speech.number(cell.old, 0)
    if cell.state == "none":
        return translate("Quality", "none")
    if cell.state == "unknown":
        return translate("Quality", "not known")
    if not cell.old:
        return fresh
    words = translate("Quality", "{fresh}, and {old} old") if cell.fresh else translate("Quality", "{old} old")
    return words.format(fresh=fresh, old=old)
