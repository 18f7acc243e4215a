"""Telecoms and addresses of FHIR to phones, e-mail, web address and address. Names of persons are never taken."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from datetime import date
from typing import NamedTuple

from phcdesk.formats.context import ReadContext
from phcdesk.formats.fhir.elements import (
    Element,
    codings,
    concept_text,
    extension_text,
    extensions,
    first,
    objects,
    text,
    texts,
)  # fmt: skip
from phcdesk.formats.fhir.openings import spoken_times
from phcdesk.formats.fhir.own import EXTENSIONS
from phcdesk.formats.fhir.secrecy import is_restricted
from phcdesk.formats.fhir.shelf import Kept
from phcdesk.formats.names import CountryNames
from phcdesk.formats.report import Report
from phcdesk.model import Address, Phone
from phcdesk.phone_numbers import digits_in, international_form, numbers_in
from phcdesk.tables.values import safe_address

SHORT_DIGITS = 6
SHORT_NAME = 3
MANY_NUMBERS = 20_000

_TYPES = {"phone": "voice", "fax": "fax", "sms": "text", "pager": "pager", "other": "other", "": "voice"}
_EXTENSION = re.compile(r"(.*\d[^a-z]*?)[\s,;]*(?:x|ext\.?|extension)\s*\.?:?\s*(\d{1,8})\Z", re.IGNORECASE | re.DOTALL)
_FOR_CLIENTS = {"PATINF", ""}


class Contact(NamedTuple):
    """What somebody can be reached by."""

    phones: tuple[Phone, ...] = ()
    email: str = ""
    url: str = ""


class ContactReader:
    """Reads telecoms and addresses, and notes what is wrong with them."""

    def __init__(self, report: Report, context: ReadContext) -> None:
        self._report = report
        self._context = context
        self._countries = CountryNames(context.vocabulary)
        self._forms: dict[tuple[str, str], str] = {}

    def contact(self, owner: Kept, resource: Element, country: str) -> Contact:
        """The numbers and addresses of a resource that are meant for everybody, best ones first."""
        ranked = sorted(self._public(owner, resource), key=_rank)
        phones: dict[Phone, None] = {}
        email = url = ""
        for telecom in ranked:
            system, value = text(telecom, "system").casefold(), text(telecom, "value")
            if system == "email" or (system in ("", "other") and "@" in value and " " not in value):
                email = email or value.removeprefix("mailto:")
            elif system == "url" or value.casefold().startswith(("http://", "https://", "www.")):
                if not safe_address(value):
                    self._report.note("UR01", owner.file, owner.number, "telecom", value)
                else:
                    url = url or value
            elif value:
                phones.update(dict.fromkeys(self._phones(owner, telecom, system, value, country)))
        return Contact(tuple(phones), email, url)

    def address(self, element: Element) -> Address | None:
        """An address, the country as its code where it is known; None for one that is no more used."""
        if text(element, "use") == "old":
            return None
        lines = texts(element, "line")
        country = _country_in(element)
        fields = (text(element, "city"), text(element, "district"), text(element, "state"), text(element, "postalCode"))
        if not lines and not any(fields):
            lines = [" ".join(text(element, "text").split())]
        if not any(lines) and not any(fields) and not country:
            return None
        kind = {"both": "physical", "": "physical"}.get(text(element, "type"), text(element, "type"))
        code = self._countries.find(country)
        if not text(element, "country") and not code:
            country = ""
        address_2 = ", ".join(lines[1:])
        return Address(lines[0] if lines else "", address_2, *fields, code or country, kind)

    def country(self, resource: Element) -> str:
        """The code of the country that a resource's address names, or ""."""
        found = (self._countries.find(_country_in(address)) for address in public_addresses(resource))
        return next(filter(None, found), "")

    def country_named(self, names: list[str]) -> str:
        """The code of the first of some names that is one of a country, or ""."""
        return next(filter(None, map(self._countries.find, names)), "")

    def _public(self, owner: Kept, resource: Element) -> Iterator[Element]:
        for telecom in self._telecoms(owner, resource):
            if is_restricted(telecom):
                self._report.note("RS01", owner.file, owner.number, "telecom")
            elif text(telecom, "use") == "old" or self._is_over(telecom):
                self._report.note("OL01", owner.file, owner.number, "telecom", text(telecom, "value"))
            else:
                yield telecom

    def _telecoms(self, owner: Kept, resource: Element) -> Iterator[Element]:
        yield from objects(resource, "telecom")
        for contact in objects(resource, "contact"):
            if _is_public(contact):
                yield from objects(contact, "telecom")
            else:
                self._report.note("PI01", owner.file, owner.number, "contact")

    def _is_over(self, telecom: Element) -> bool:
        end = text(first(telecom, "period"), "end")[:10]
        try:
            return bool(end) and date.fromisoformat(end) < self._context.today
        except ValueError:
            return False

    def _phones(self, owner: Kept, telecom: Element, system: str, value: str, country: str) -> Iterator[Phone]:
        value = re.sub(r"\A(?:tel|sms|fax):", "", value, flags=re.IGNORECASE).strip()
        numbers = numbers_in(value)
        if len(numbers) > 1:
            self._report.note("PH02", owner.file, owner.number, "telecom", value)
        words = [extension_text(telecom, "description"), text(telecom, "_description")]
        words += [spoken_times(times) for times in extensions(telecom, "contactpoint-availabletime")]
        through = (
            first(one, "valueReference")
            for one in extensions(telecom, "via-intermediary", "contactpoint-viaintermediary")
        )
        words += [text(reference, "display") for reference in through]
        for one in numbers:
            match = _EXTENSION.match(one)
            number, extension = (match[1].strip(), match[2]) if match else (one, "")
            kind = extension_text(telecom, "phone-type") or _TYPES.get(system, "voice")
            form = extension_text(telecom, "e164") or self._form(owner, number, country)
            yield Phone(
                number, form, extension, kind, "; ".join(filter(None, words)), extension_text(telecom, "dialling")
            )

    def _form(self, owner: Kept, number: str, country: str) -> str:
        if digits_in(number) <= SHORT_DIGITS and digits_in(number):
            return ""
        key = (number, country or self._context.country)
        form = self._forms.get(key)
        if form is None:
            if len(self._forms) > MANY_NUMBERS:
                self._forms.clear()
            form = self._forms[key] = international_form(*key)
        if not form:
            self._report.note("PH01", owner.file, owner.number, "telecom", number)
        return form


def public_addresses(resource: Element) -> list[Element]:
    """The addresses of a resource; in R5 those of organizations stand among their contacts."""
    contacts = filter(_is_public, objects(resource, "contact"))
    return [*objects(resource, "address"), *(one for contact in contacts for one in objects(contact, "address"))]


def _is_public(contact: Element) -> bool:
    """Whether a contact is a desk that answers clients, and no person."""
    purposes = {text(coding, "code").upper() for coding in codings(objects(contact, "purpose"))}
    named = "name" in contact and not purposes & {"PATINF"}
    return bool(not named and (purposes or {""}) & _FOR_CLIENTS and not is_restricted(contact))


def _country_in(address: Element) -> str:
    """The country of an address, which may stand at the end of its text; letters alone there may be a province."""
    last = text(address, "text").rpartition(",")[2].strip(" .")
    return text(address, "country") or (last if len(last) > SHORT_NAME else "")


def accessibility(resource: Element) -> tuple[str, ...]:
    """How people with disabilities get in, as the profiles say it."""
    found = [concept_text(first(one, "valueCodeableConcept")) for one in extensions(resource, "accessibility")]
    return tuple(dict.fromkeys(filter(None, found)))


def written_telecoms(phones: Iterable[Phone], email: str = "", url: str = "") -> list[Element]:
    """Telecoms of R4 for phones and addresses, the first ones first."""
    listed: list[Element] = []
    for rank, phone in enumerate(phones, start=1):
        own = {"phone-type": phone.type if phone.type not in ("voice", "fax", "text") else ""}
        own |= {"description": phone.description, "dialling": phone.dialling, "e164": phone.e164}
        extra = [{"url": f"{EXTENSIONS}{name}", "valueString": value} for name, value in own.items() if value]
        system = {"fax": "fax", "text": "sms", "voice": "phone", "": "phone", "pager": "pager"}.get(phone.type, "other")
        number = f"{phone.number} x{phone.extension}" if phone.extension else phone.number
        telecom: Element = {"system": system, "value": number, "use": "work", "rank": rank}
        listed.append({"extension": extra, **telecom} if extra else telecom)
    listed += [{"system": system, "value": value} for system, value in (("email", email), ("url", url)) if value]
    return listed


def _rank(telecom: Element) -> int:
    rank = text(telecom, "rank")
    return int(rank) if rank.isascii() and rank.isdigit() and len(rank) < 6 else 100_000
