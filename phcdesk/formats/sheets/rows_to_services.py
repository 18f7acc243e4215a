"""One row of a plain table to one service, with its organization and its place, by a recipe."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from typing import Any

from phcdesk.formats.context import ReadContext
from phcdesk.formats.identity import natural_id, uuid_of
from phcdesk.formats.report import Report
from phcdesk.formats.restricted import hidden, sounds_secret
from phcdesk.formats.sheets.cells import CellReader
from phcdesk.formats.sheets.dates import checked_date
from phcdesk.formats.sheets.fields import DAYS
from phcdesk.formats.sheets.looks import BLANK_FORMS, yes_or_no
from phcdesk.formats.sheets.places import Said, place_of
from phcdesk.formats.sheets.recipe import Recipe, same_header
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
from phcdesk.tables.values import damaged_id, has_markup

_TEXTS = {
    "alternate_name": "alternate_name", "alert": "alert", "email": "email", "wait_time": "wait_time",
    "application_process": "application_process", "eligibility": "eligibility_description",
    "minimum_age": "minimum_age", "maximum_age": "maximum_age",
}  # fmt: skip
"""Fields that are copied as they are, and what they are called in a service."""

_NAMES = ("name", "alternate_name", "organization")
_WHERE = ("admin1", "admin2", "admin3", "city", "address", "address_1")
_POINT = ("latitude", "longitude", "point")
_ADDRESS = ("address", "address_1", "address_2")
_WITHHELD = re.compile(
    r"\b(?:confidential|undisclosed|(?:do not|don't|not to be|not) (?:disclosed?|publish(?:ed)?))\b", re.IGNORECASE
)
_POINT_LETTERS = 8
_ASSURED = frozenset(("assured_date", "assurance_method", "assurer", "sources"))
_CODED = (("type", "service_type"), ("services", ""), ("population", "population"), ("modality", "modality"))


class RowReader:
    """Makes services of rows; knows which ids and places it has met."""

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
        self._has_hours = any(field.startswith("hours") for field in fields.values())
        self._assured = _ASSURED & {*fields.values(), *recipe.constants}
        self._flags = tuple(dict.fromkeys(field for _, _, field in self._columns if field.startswith("flag:")))
        self._organizations: dict[str, Organization] = {}
        self._met: dict[str, int] = {}
        self._places = 0
        self._texts = tuple(field for field in _TEXTS if field in {*fields.values(), *recipe.constants})
        makers: dict[str, tuple[str, Callable[[Said], object]]] = {
            "organization": ("organization", self._organization),
            "url": ("url", self._url),
            "languages": ("languages", lambda said: self._cells.languages(said.one["languages"])),
            "cost": (
                "cost_options",
                lambda said: tuple(CostOption(amount_description=cell) for _, cell in said["cost"]),
            ),
            "documents": ("required_documents", lambda said: _listed(said, "documents")),
        }
        mapped = {*fields.values(), *recipe.constants}
        self._makers = {field: make for field, make in makers.items() if field in mapped}
        self._has_names = "name" in mapped
        self._met_nameless = False
        self._has_keywords = bool(mapped & {"id", "keywords"})
        self.statuses: dict[str, int] = {}

    def service(self, number: int, cells: Sequence[str]) -> Service | None:
        """The service of a row; None, with the reason noted and counted, when it makes none."""
        self._cells.row = number
        said = self._said(cells)
        identity = self._identity(said, cells)
        if not identity:
            return None
        country = self._country(said)
        codes, lines = self._codes(said)
        secret = "restricted" in said and yes_or_no(said.one["restricted"]) is True
        secret = secret or any(_WITHHELD.search(said.one.get(field, "")) for field in _ADDRESS)
        phones = self._phones(said, country) if "phone" in said else ()
        place = place_of(said, self._cells, identity, country, secret=secret, phones=phones)
        if "description" in said:
            lines.insert(0, said.one["description"])
        description = "\n".join((*lines, *_lines(said, "more", "ownership")))
        self._remark(said, description, secret=secret)
        made = Service(
            id=identity,
            name=said.one.get("name") or self._stand_in(said, identity),
            description=description,
            language=self._language,
            status=self._status(said),
            phones=() if secret else phones,
            service_at_locations=(place,) if place else (),
            codes=codes,
            country=country,
            **self._rarer(said, identity),
        )
        return hidden(made) if secret else made

    def _rarer(self, said: Said, identity: str) -> dict[str, Any]:
        """The fields that only some tables have; most rows of a long list have none of them."""
        found: dict[str, Any] = {_TEXTS[field]: said.one[field] for field in self._texts if field in said.one}
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
        return tuple(phone for heading, cell in said["phone"] for phone in self._cells.phones(cell, heading, country))

    def _said(self, cells: Sequence[str]) -> Said:
        said = Said()
        one = said.one = {}
        width = len(cells)
        for at, heading, field in self._columns:
            if at >= width or not (cell := cells[at]):
                continue
            if cell in BLANK_FORMS:
                continue
            if len(cell) > MAX_CELL:
                self._cells.note("CS02", heading, cell)
                cell = cell[:MAX_CELL]
            if self.recipe.values:
                cell = self._cells.meant(field, cell)
            if field in one:
                said[field].append((heading, cell))
            else:
                said[field] = [(heading, cell)]
                one[field] = cell
        for field, value in self.recipe.constants.items():
            if field not in one:
                said[field] = [(field, value)]
                one[field] = value
        return said

    def _identity(self, said: Said, cells: Sequence[str]) -> str:
        """The id of the row, or "" for one that is refused, merged, or makes nothing that could be found."""
        raw = said.one.get("id", "")
        if raw and damaged_id(raw):
            return self._refuse("ID05", raw)
        if len(raw) > 200:
            return self._refuse("ID06", raw)
        namespace = self._context.namespace
        identity = uuid_of(namespace, "service", raw) if raw else self._made_id(said)
        if not identity:
            return self._refuse("RQ02", "")
        content = hash(tuple(cells))
        earlier = self._met.setdefault(identity, content)
        if len(self._met) > self._places:
            self._places += 1
            return identity
        if earlier == content:
            self._cells.note("ID03", "", raw or said.one.get("name", ""))
            self._report.merged += 1
            return ""
        if raw:
            return self._refuse("ID04", raw)
        return self._second_of(said, identity, cells)

    def _second_of(self, said: Said, identity: str, cells: Sequence[str]) -> str:
        """An id for another row of the same name and place; "" when it has been there word for word."""
        self._cells.note("DU01", "", said.one.get("name", ""))
        identity = natural_id(self._context.namespace, "service", identity, *cells)
        if identity in self._met:
            self._report.merged += 1
            return ""
        self._met[identity] = 0
        self._places += 1
        return identity

    def _made_id(self, said: Said) -> str:
        one = said.one
        where = [f"{field}={one[field]}" for field in _WHERE if field in one]
        where += [f"{field}={one[field][:_POINT_LETTERS]}" for field in _POINT if field in one]
        if not where and "phone" in said:
            where = [cell for _, cell in said["phone"]]
        names = [f"{field}={one[field]}" for field in _NAMES if field in one]
        if not names and not where:
            return ""
        return natural_id(self._context.namespace, "service", *names, *where, f"country={one.get('country', '')}")

    def _refuse(self, rule: str, raw: str) -> str:
        self._cells.note(rule, "id" if rule.startswith("ID") else "", raw)
        self._report.refused += 1
        return ""

    def _stand_in(self, said: Said, identity: str) -> str:
        """What a row without a name is called: it must be found, and be seen to lack its own."""
        fields = ("alternate_name", "organization", "type", "address", "address_1", "city", "admin2", "admin1", "id")
        stand_in = next((cell for field in fields if (cell := said.one.get(field, ""))), identity)
        if self._has_names or not self._met_nameless:
            self._cells.note("RQ01", "name", "", stand_in)
        self._met_nameless = True
        return stand_in

    def _country(self, said: Said) -> str:
        """The first column that names a country; most have one for the name and one for the code."""
        entries = said.get("country", ())
        for heading, cell in entries:
            if code := self._cells.country(cell, "" if len(entries) > 1 else heading):
                return code
        return self._context.country

    def _codes(self, said: Said) -> tuple[tuple[Code, ...], list[str]]:
        """The terms of a row, and the cells that say more than their terms, as lines to read."""
        codes: list[Code] = []
        lines: list[str] = []
        for field, facet in _CODED:
            for heading, cell in said.get(field, ()):
                found, whole = self._cells.codes(cell, facet)
                codes += found
                if not whole:
                    lines.append(f"{heading}: {cell}")
        for field in self._flags:
            if field in said and yes_or_no(said.one[field]):
                _, facet, code = field.split(":", 2)
                codes.append(Code(facet, code))
        return tuple(dict.fromkeys(codes)) if codes else (), lines

    def _hours(self, said: Said) -> tuple[str, tuple[Schedule, ...]]:
        """The hours as they are printed, by one column or by seven, and as schedules where they are certain."""
        if "hours" in said:
            heading = said["hours"][0][0]
            cell = " ".join(cell for _, cell in said["hours"])  # days in one column, times in the next
            return cell, self._cells.hours(cell, heading)
        days = [(day, said[f"hours:{day}"][0]) for day in DAYS if f"hours:{day}" in said]
        if not days:
            return "", ()
        text = "; ".join(f"{day.title()} {cell}" for day, (_, cell) in days)
        return text, self._cells.hours(text, days[0][1][0])

    def _organization(self, said: Said) -> Organization:
        name = said.one["organization"]
        found = self._organizations.get(name)
        if found is None:
            identity = natural_id(self._context.namespace, "organization", name)
            found = self._organizations[name] = Organization(identity, name)
        return found

    def _status(self, said: Said) -> str:
        status = ""
        if "status" in said:
            heading, cell = said["status"][0]
            status = self._cells.status(cell, heading)
        self.statuses[status] = self.statuses.get(status, 0) + 1
        return status

    def _url(self, said: Said) -> str:
        heading, cell = said["url"][0]
        return self._cells.web_address(cell, heading)

    def _keywords(self, said: Said, identity: str) -> tuple[str, ...]:
        raw = said.one.get("id", "")
        own = (raw,) if raw and raw.lower() != identity else ()
        return (*_listed(said, "keywords"), *own) if "keywords" in said else own

    def _assurance(self, said: Said) -> Assurance:
        heading, cell = said.get("assured_date", [("", "")])[0]
        method_cell = said.one.get("assurance_method", "")
        assurer, sources = said.one.get("assurer", ""), tuple(cell for _, cell in said.get("sources", ()))
        day = checked_date(cell, self.recipe.date_order, self._context.today) if cell else ""
        notes = []
        if cell and not day:
            self._cells.note("DT01", heading, cell)
            notes.append(f"{heading}: {cell}")
        method = self._cells.method(method_cell) if method_cell else ""
        if method_cell and not method:
            notes.append(method_cell)
        return Assurance(method, day, 0, sources, assurer, "; ".join(notes))

    def _remark(self, said: Said, description: str, *, secret: bool) -> None:
        for field, text in (("name", said.one.get("name", "")), ("description", description)):
            if has_markup(text):
                self._cells.note("TX01", field, text)
        if not secret and sounds_secret(said.one.get("name", ""), description):
            self._cells.note("SN01", "name", said.one.get("name", ""))


def _lines(said: Said, *fields: str) -> list[str]:
    return [f"{heading}: {cell}" for field in fields if field in said for heading, cell in said[field]]


def _listed(said: Said, field: str) -> tuple[str, ...]:
    return tuple(part for _, cell in said[field] for part in listed_words(cell))
