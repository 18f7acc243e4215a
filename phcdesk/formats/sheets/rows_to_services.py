"""One row of a plain table to one service, with its organization and its place, by a recipe."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import Any

from phcdesk.formats.context import ReadContext
from phcdesk.formats.identity import natural_id
from phcdesk.formats.report import Report
from phcdesk.formats.restricted import hidden, sounds_secret
from phcdesk.formats.sheets.cells import CellReader
from phcdesk.formats.sheets.dates import checked_date, counted_date
from phcdesk.formats.sheets.fields import DAYS
from phcdesk.formats.sheets.looks import BLANK_FORMS, yes_or_no
from phcdesk.formats.sheets.places import Said, place_of
from phcdesk.formats.sheets.recipe import Recipe, same_header
from phcdesk.formats.sheets.row_ids import RowIds
from phcdesk.formats.sheets.suggesting import named_columns
from phcdesk.formats.sheets.terms import Terms, listed_words
from phcdesk.model import (
    Assurance,
    Code,
    CostOption,
    Organization,
    Phone,
    Schedule,
    Service,
)
from phcdesk.tables.csv_repair import MAX_CELL
from phcdesk.tables.values import has_markup

_TEXTS = {
    "alternate_name": "alternate_name", "alert": "alert", "email": "email", "wait_time": "wait_time",
    "application_process": "application_process", "eligibility": "eligibility_description",
    "minimum_age": "minimum_age", "maximum_age": "maximum_age",
}  # fmt: skip
"""Fields that are copied as they are, and what they are called in a service."""

_ADDRESS = ("address", "address_1", "address_2")
_WITHHELD = re.compile(
    r"\b(?:confidential|undisclosed|(?:do not|don't|not to be|not) (?:disclosed?|publish(?:ed)?))\b", re.IGNORECASE
)
_CLOSING = frozenset((
    "open until", "open to", "office close at", "closes at", "closes", "closing time", "heure de fermeture",
    "hora de cierre", "hora de fechamento", "время закрытия", "وقت الإغلاق",
))  # fmt: skip
_ASSURED = frozenset(("assured_date", "assurance_method", "assurer", "sources"))
_CODED = (("type", "service_type"), ("services", ""), ("population", "population"), ("modality", "modality"))


class RowReader:
    """Makes services of rows."""

    def __init__(self, file: str, header: Sequence[str], recipe: Recipe, context: ReadContext, report: Report) -> None:
        self.recipe = recipe
        self._context = context
        self._report = report
        self._cells = CellReader(file, recipe, context, Terms(context.vocabulary), report)
        self._language = recipe.language or context.language
        fields = {same_header(name): field for name, field in recipe.columns.items() if field != "private"}
        self._columns = [
            (at, name, fields[same_header(name)])
            for at, name in enumerate(named_columns(header))
            if same_header(name) in fields
        ]
        given = [(name, field) for _, name, field in self._columns] + [(field, field) for field in recipe.constants]
        mapped = Counter(field for _, field in given)
        self._headings = {field: name for name, field in reversed(given)}
        self._several = frozenset(field for field, count in mapped.items() if count > 1)
        self._has_meanings = bool(recipe.values)
        self._has_hours = any(field.startswith("hours") for field in fields.values())
        self._assured = _ASSURED & mapped.keys()
        self._coded = tuple((field, facet) for field, facet in _CODED if field in mapped)
        self._extra = tuple(field for field in ("more", "ownership") if field in mapped)
        self._flags = tuple(dict.fromkeys(field for _, _, field in self._columns if field.startswith("flag:")))
        self._addresses, self._texts = (
            tuple(field for field in some if field in mapped) for some in (_ADDRESS, _TEXTS)
        )
        self._organizations: dict[str, Organization] = {}
        self._ids = RowIds(mapped, context.namespace, self._cells, report)
        makers: dict[str, tuple[str, Callable[[Said], object]]] = {
            "organization": ("organization", self._organization),
            "url": ("url", self._url),
            "languages": ("languages", lambda said: self._cells.languages(said["languages"])),
            "cost": (
                "cost_options",
                lambda said: tuple(CostOption(amount_description=cell) for _, cell in said.pairs("cost")),
            ),
            "documents": ("required_documents", lambda said: _listed(said, "documents")),
        }
        self._makers = {field: make for field, make in makers.items() if field in mapped}
        self._has_names = "name" in mapped
        self._met_nameless = False
        self._has_keywords = not mapped.keys().isdisjoint(("id", "keywords"))
        self.statuses: dict[str, int] = {}

    def service(self, number: int, cells: Sequence[str]) -> Service | None:
        """The service of a row; None, with the reason noted and counted, when it makes none."""
        return next(self.services([(number, cells)]), None)

    def services(self, rows: Iterable[tuple[int, Sequence[str]]]) -> Iterator[Service]:
        """The services of some rows, made step by step (``formats.batches``), without those rows that make none."""
        met = [said for number, cells in rows if (said := self._row(number, cells)).identity]
        for said in met:
            self._where_and_whom_to_call(said)
        for said in met:
            yield self._service(said)

    def _row(self, number: int, cells: Sequence[str]) -> Said:
        self._cells.row = number
        said = self._said(cells)
        said.row = number
        said.identity = self._ids.id_of(said, cells)
        return said

    def _where_and_whom_to_call(self, said: Said) -> None:
        self._cells.row = said.row
        said.country = self._country(said)
        secret = "restricted" in said and yes_or_no(said["restricted"]) is True
        for field in self._addresses:
            secret = secret or _WITHHELD.search(said.get(field, "")) is not None
        said.secret = secret
        said.phones = self._phones(said, said.country) if "phone" in said else ()
        said.place = place_of(said, self._cells)

    def _service(self, said: Said) -> Service:
        self._cells.row = said.row
        codes, lines = self._codes(said)
        if "description" in said:
            lines.insert(0, said["description"])
        lines += [f"{heading}: {cell}" for field in self._extra for heading, cell in said.pairs(field)]
        description = "\n".join(lines)
        self._remark(said, description, secret=said.secret)
        made = Service(
            id=said.identity,
            name=said.get("name") or self._stand_in(said, said.identity),
            description=description,
            language=self._language,
            status=self._status(said),
            phones=() if said.secret else said.phones,
            service_at_locations=(said.place,) if said.place else (),
            codes=codes,
            country=said.country,
            **self._rarer(said, said.identity),
        )
        return hidden(made) if said.secret else made

    def _rarer(self, said: Said, identity: str) -> dict[str, Any]:
        """The fields that only some tables have; most rows of a long list have none of them."""
        found: dict[str, Any] = {_TEXTS[field]: said[field] for field in self._texts if field in said}
        for field, (attribute, make) in self._makers.items():
            if field in said:
                found[attribute] = make(said)
        if self._has_hours:
            found["hours_note"], found["schedules"] = self._hours(said)
        if self._has_keywords and (keywords := self._keywords(said, identity)):
            found["keywords"] = keywords
        if not self._assured.isdisjoint(said):
            found["assurance"] = self._assurance(said)
        return found

    def _phones(self, said: Said, country: str) -> tuple[Phone, ...]:
        pairs = said.pairs("phone")
        return tuple(phone for heading, cell in pairs for phone in self._cells.phones(cell, heading, country))

    def _said(self, cells: Sequence[str]) -> Said:
        said = Said()
        said.headings = self._headings
        several = said.several = {}
        width = len(cells)
        for at, heading, field in self._columns:
            if at >= width or not (cell := cells[at]) or cell in BLANK_FORMS:
                continue
            if len(cell) > MAX_CELL:
                self._cells.note("CS02", heading, cell)
                cell = cell[:MAX_CELL]
            if self._has_meanings:
                cell = self._cells.meant(field, cell)
            if field in self._several:
                several.setdefault(field, []).append((heading, cell))
                said.setdefault(field, cell)
            else:
                said[field] = cell
        for field, value in self.recipe.constants.items():
            if field not in said:
                said[field] = value
                several[field] = [(field, value)]
        return said

    def _stand_in(self, said: Said, identity: str) -> str:
        """What a row without a name is called: it must be found, and be seen to lack its own."""
        fields = ("alternate_name", "organization", "type", "address", "address_1", "city", "admin2", "admin1", "id")
        stand_in = next((cell for field in fields if (cell := said.get(field, ""))), identity)
        if self._has_names or not self._met_nameless:
            self._cells.note("RQ01", "name", "", stand_in)
        self._met_nameless = True
        return stand_in

    def _country(self, said: Said) -> str:
        """The first column that names a country; most have one for the name and one for the code."""
        entries = said.pairs("country")
        for heading, cell in entries:
            if code := self._cells.country(cell, "" if len(entries) > 1 else heading):
                return code
        return self._context.country

    def _codes(self, said: Said) -> tuple[tuple[Code, ...], list[str]]:
        """The terms of a row, and the cells that say more than their terms, as lines to read."""
        codes: list[Code] = []
        lines: list[str] = []
        for field, facet in self._coded:
            for heading, cell in said.pairs(field):
                found, whole = self._cells.codes(cell, facet)
                codes += found
                if not whole:
                    lines.append(f"{heading}: {cell}")
        for field in self._flags:
            if field in said and yes_or_no(said[field]):
                _, facet, code = field.split(":", 2)
                codes.append(Code(facet, code))
        return tuple(dict.fromkeys(codes)) if codes else (), lines

    def _hours(self, said: Said) -> tuple[str, tuple[Schedule, ...]]:
        """The hours as they are printed, by one column or by seven, and as schedules where they are certain."""
        if "hours" in said:
            heading = said.pairs("hours")[0][0]
            cell = _joined_hours(said.pairs("hours"))
            return cell, self._cells.hours(cell, heading)
        days = [(day, said.pairs(f"hours:{day}")[0]) for day in DAYS if f"hours:{day}" in said]
        if not days:
            return "", ()
        text = "; ".join(f"{day.title()} {cell}" for day, (_, cell) in days)
        return text, self._cells.hours(text, days[0][1][0])

    def _organization(self, said: Said) -> Organization:
        name = said["organization"]
        found = self._organizations.get(name)
        if found is None:
            identity = natural_id(self._context.namespace, "organization", name)
            found = self._organizations[name] = Organization(identity, name)
        return found

    def _status(self, said: Said) -> str:
        status = ""
        if "status" in said:
            heading, cell = said.pairs("status")[0]
            status = self._cells.status(cell, heading)
        self.statuses[status] = self.statuses.get(status, 0) + 1
        return status

    def _url(self, said: Said) -> str:
        heading, cell = said.pairs("url")[0]
        return self._cells.web_address(cell, heading)

    def _keywords(self, said: Said, identity: str) -> tuple[str, ...]:
        raw = said.get("id", "")
        own = (raw,) if raw and raw.lower() != identity else ()
        return (*_listed(said, "keywords"), *own) if "keywords" in said else own

    def _assurance(self, said: Said) -> Assurance:
        heading, cell = next(iter(said.pairs("assured_date")), ("", ""))
        method_cell = said.get("assurance_method", "")
        assurer, sources = said.get("assurer", ""), tuple(cell for _, cell in said.pairs("sources"))
        day = checked_date(cell, self.recipe.date_order, self._context.today) if cell else ""
        notes = []
        if cell and not day and (day := counted_date(cell, self._context.today)):
            self._cells.note("DT02", heading, cell, day)
        elif cell and not day:
            self._cells.note("DT01", heading, cell)
            notes.append(f"{heading}: {cell}")
        method = self._cells.method(method_cell) if method_cell else ""
        if method_cell and not method:
            notes.append(method_cell)
        return Assurance(method, day, 0, sources, assurer, "; ".join(notes))

    def _remark(self, said: Said, description: str, *, secret: bool) -> None:
        for field, text in (("name", said.get("name", "")), ("description", description)):
            if has_markup(text):
                self._cells.note("TX01", field, text)
        if not secret and sounds_secret(said.get("name", ""), description):
            self._cells.note("SN01", "name", said.get("name", ""))


def _joined_hours(pairs: Sequence[tuple[str, str]]) -> str:
    """Days in one column, times in the next, and the time of closing in a third, as one text that begins with days."""
    text = ""
    told = [(any(map(str.isdigit, cell)), same_header(heading) in _CLOSING, cell) for heading, cell in pairs]
    for has_times, closes, cell in sorted(told, key=lambda one: one[:2]):
        if has_times and not any(map(str.isdigit, text)):
            text = text.replace(";", ",")  # the days share the times of the next column
        text = f"{text}{' - ' if closes else ' '}{cell}" if text else cell
    return text


def _listed(said: Said, field: str) -> tuple[str, ...]:
    return tuple(part for _, cell in said.pairs(field) for part in listed_words(cell))
