"""Cells of one row to parts of a service: phones, points, terms, languages, hours; each finding noted with its column.

Answers that depend on the cell alone are remembered, because columns repeat themselves.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from phcdesk.formats.checked_points import checked_point
from phcdesk.formats.context import ReadContext
from phcdesk.formats.hours_text import parsed_hours
from phcdesk.formats.names import CountryNames, LanguageNames
from phcdesk.formats.report import Report
from phcdesk.formats.sheets.looks import point_in
from phcdesk.formats.sheets.numbers import Number, may_be_name, numbers_of
from phcdesk.formats.sheets.recipe import Recipe, same_header
from phcdesk.formats.sheets.suggesting import names_person
from phcdesk.formats.sheets.terms import Terms, listed_words
from phcdesk.model import Code, Language, Method, Phone, Schedule
from phcdesk.phone_numbers import WHOLE_NUMBER_DIGITS, digits_in, has_lost_its_zero, international_form
from phcdesk.tables.points import Point
from phcdesk.tables.values import damaged_id, safe_address, status_of

T = TypeVar("T")

MOST_KNOWN = 200_000
"""Answers that are remembered; beyond, a column does not repeat itself."""

_STATUS_WORDS = {
    "ouvert": "active", "fonctionnel": "active", "operationnel": "active", "en service": "active", "actif": "active",
    "abierto": "active", "operativo": "active", "activo": "active", "funcionando": "active", "aberto": "active",
    "em funcionamento": "active", "ativo": "active", "работает": "active", "действует": "active", "працює": "active",
    "діє": "active", "يعمل": "active", "مفتوح": "active", "yes": "active", "working": "active",
    "in operation": "active", "en operacion": "active", "functional partially": "active",
    "partially operational": "active", "closed temporary": "temporarily closed", "fuera de operacion": "inactive",
    "closed permanent": "defunct", "permanently closed": "defunct", "closed permanently": "defunct",
    "fully functional": "active", "partially functional": "active", "registered": "active", "licensed": "active",
    "oui": "active", "si": "active", "sim": "active", "نعم": "active", "да": "active", "так": "active",
    "ferme": "temporarily closed", "cerrado": "temporarily closed", "fechado": "temporarily closed",
    "закрыто": "temporarily closed", "зачинено": "temporarily closed", "مغلق": "temporarily closed",
    "temporarily closed": "temporarily closed",
    "non functional": "temporarily closed",
    "not functional": "temporarily closed",
    "not operational": "temporarily closed", "non operational": "temporarily closed", "suspended": "temporarily closed",
    "non fonctionnel": "temporarily closed", "destroyed": "defunct", "demolished": "defunct", "defunct": "defunct",
    "abandoned": "defunct", "disused": "defunct", "inactive": "inactive",
    "no": "inactive", "non": "inactive", "nao": "inactive", "нет": "inactive", "нi": "inactive", "لا": "inactive",
}  # fmt: skip
_METHOD_WORDS: dict[str, Method] = {
    "called": "called", "phone": "called", "phone call": "called", "by phone": "called", "telephone": "called",
    "visited": "visited", "visit": "visited", "site visit": "visited", "field visit": "visited", "in person": "visited",
    "visite": "visited", "visita": "visited", "appel": "called", "llamada": "called", "telefone": "called",
    "website": "provider", "web": "provider", "provider": "provider", "own page": "provider", "register": "register",
}  # fmt: skip
_PHONE_TYPES = (
    ("fax", "fax"), ("whatsapp", "text"), ("sms", "text"), ("text", "text"), ("tty", "textphone"), ("chat", "chat"),
)  # fmt: skip
_GENERIC_PHONE = frozenset((
    "tel no", "tel nos", "telephone no", "telephone numbers", "contact no", "phones", "n tel", "phone",
    "phone number", "phone numbers", "phone no", "telephone", "telephone number", "tel", "telefono", "telefone",
    "numero de telephone", "contact number", "contact numbers", "contact", "contacts", "telephones",
    "telefonos", "telefones", "contacts telephoniques", "телефоны", "контактный телефон", "أرقام الهاتف",
    "телефон", "الهاتف", "رقم الهاتف",
))  # fmt: skip


def known_status(cell: str) -> str:
    """The status of HSDS that a word for open or closed stands for, in the languages we carry; "" for others."""
    return status_of(cell.casefold()) or _STATUS_WORDS.get(same_header(cell), "")


class CellReader:
    """Reads cells of one table; ``row`` and ``file`` are where findings are noted."""

    def __init__(self, file: str, recipe: Recipe, context: ReadContext, terms: Terms, report: Report) -> None:
        self.file = file
        self.row = 0
        self.terms = terms
        self._recipe = recipe
        self._report = report
        self._countries = CountryNames(context.vocabulary)
        self._languages = LanguageNames(context.vocabulary)
        self._known: dict[tuple[str, str], object] = {}
        self._country_of: dict[str, str] = {}
        self._codes_of: dict[tuple[str, str], tuple[tuple[Code, ...], bool]] = {}

    def note(self, rule: str, column: str, raw: str, kept: str = "") -> None:
        """Note a finding about the row that is read."""
        self._report.note(rule, self.file, self.row, column, raw, kept)

    def meant(self, field: str, cell: str) -> str:
        """What the recipe says that a cell of a field means, or the cell."""
        words = self._recipe.values.get(field)
        return words.get(cell.casefold(), cell) if words else cell

    def country(self, cell: str, column: str) -> str:
        """ISO 3166-1 alpha-2, or ""."""
        found = self._country_of.get(cell)
        if found is None:
            found = self._country_of[cell] = self._known_or_noted(self._countries.find(cell), cell, column)
        return found

    def status(self, cell: str, column: str) -> str:
        """A status of HSDS, or the cell as it is."""

        def find() -> str:
            return self._known_or_noted(known_status(cell), cell, column) or cell

        return self._once("status", cell, find)

    def method(self, cell: str) -> Method:
        """How something was checked, or "" when the word is not known."""
        return _METHOD_WORDS.get(same_header(cell), "")

    def codes(self, cell: str, facet: str = "") -> tuple[tuple[Code, ...], bool]:
        """The terms in a cell, and whether every part of it is one."""
        found = self._codes_of.get((cell, facet))
        if found is None:
            codes, others = self.terms.find_all(cell, facet)
            found = tuple(dict.fromkeys(codes)), not others
            if len(self._codes_of) < MOST_KNOWN:
                self._codes_of[cell, facet] = found
        return found

    def languages(self, cell: str) -> tuple[Language, ...]:
        """The languages in a list."""
        return self._once("languages", cell, lambda: tuple(map(self._language, listed_words(cell.replace("/", ";")))))

    def hours(self, cell: str, column: str) -> tuple[Schedule, ...]:
        """Schedules where they are certain; noted where they are not."""
        found = parsed_hours(cell)
        if found is None:
            self.note("HR01", column, cell)
        return found or ()

    def phones(self, cell: str, header: str, country: str) -> list[Phone]:
        """The numbers of a cell. A cell without any, or with one that is damaged, is noted."""
        if damaged_id(cell):
            self.note("PH05", header, cell)
            return []
        numbers = numbers_of(cell)
        if not numbers:
            self.note("PH06", header, cell)
        if len(numbers) > 1:
            plain = " | ".join(one.number for one in numbers)
            self.note("PH02", header, plain if any(one.has_name for one in numbers) else cell, plain)
        return [self._phone(one, header, country) for one in numbers]

    def _phone(self, said: Number, header: str, country: str) -> Phone:
        if said.has_name or names_person(header):
            self.note("PI03", header, said.number)
        elif said.use and may_be_name(said.use):
            self.note("PI04", header, said.use)
        kind = same_header(f"{header} {said.use}")
        type_ = next((name for word, name in _PHONE_TYPES if word in kind), "")
        last = header.rpartition("/")[2]  # of "Contact / Phone" only whose it is would say more
        is_generic = same_header(header) in _GENERIC_PHONE or (
            same_header(last) in _GENERIC_PHONE and not names_person(header)
        )
        label = "" if is_generic else header
        international = self._international(said.number, header, country)
        if international and has_lost_its_zero(said.number, country):
            self.note("PH07", header, said.number, international)
        description = ", ".join(filter(None, (label, said.use)))
        return Phone(said.number, international, said.extension, type_, description)

    def point(self, north: str, east: str, column: str, country: str) -> Point | None:
        """A point from two cells, or from one that holds both."""
        point, rule = checked_point(*((not east and point_in(north)) or (north, east)), country)
        if rule:
            kept = f"{point[0]}, {point[1]}" if point else ""
            self.note(rule, column, f"{north} / {east}" if east else north, kept)
        return point

    def web_address(self, cell: str, column: str) -> str:
        """An address that may be offered for opening, or ""."""
        if " " not in cell and "." in cell and safe_address(cell):
            return cell
        self.note("UR01", column, cell)
        return ""

    def _international(self, number: str, header: str, country: str) -> str:
        if digits_in(number) <= WHOLE_NUMBER_DIGITS:
            return ""
        form = self._once(f"phone {country}", number, lambda: international_form(number, country))
        if not form:
            self.note("PH01", header, number)
        return form

    def _language(self, word: str) -> Language:
        code = self._languages.by_name(word) or (self._languages.by_code(word) if len(word) <= 3 else "")
        return Language(code, word)

    def _known_or_noted(self, found: str, cell: str, column: str) -> str:
        """Unknown words are noted once each: a column says them thousands of times."""
        if not found and column:
            self.note("EN01", column, cell)
        return found

    def _once(self, kind: str, cell: str, find: Callable[[], T]) -> T:
        key = (kind, cell)
        if key not in self._known:
            if len(self._known) > MOST_KNOWN:
                self._known.clear()
            self._known[key] = find()
        return self._known[key]  # type: ignore[return-value]
