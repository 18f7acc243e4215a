"""An entry as a vCard 4.0 (RFC 6350), for the address book of a phone.

Only what is dialled, written or visited goes in. An example, which is no place to refer to, and a document have none
of these and give a card with a name and a note. Lines are folded at 75 octets, text is escaped, the end is CRLF.
"""

from __future__ import annotations

from collections.abc import Iterator

from phcdesk.model import Country, Entry, Service, all_phones

_LINE_OCTETS = 75


def vcard(entry: Entry, note: str) -> str:
    """The card of an entry, ready to be written as UTF-8. ``note`` says how far it was checked."""
    return "".join(_folded(line) for line in _lines(entry, note))


def _lines(entry: Entry, note: str) -> Iterator[str]:
    yield "BEGIN:VCARD"
    yield "VERSION:4.0"
    yield "KIND:org"
    yield f"FN:{escaped(f'FICTIONAL: {entry.name}' if entry.fictional else entry.name)}"
    if isinstance(entry, Service):
        yield from _service(entry)
    if isinstance(entry, Country):
        for number in entry.emergency_numbers:
            yield f"TEL;VALUE=text:{escaped(f'{number.number} ({number.service})')}"
    yield f"NOTE:{escaped(f'FICTIONAL. {note}' if entry.fictional else note)}"
    yield "END:VCARD"


def _service(service: Service) -> Iterator[str]:
    if service.organization.name and service.organization.name != service.name:
        yield f"ORG:{escaped(service.organization.name)}"
    if service.role != "referral":
        return
    for phone in all_phones(service):
        dialled = (phone.number, f"ext. {phone.extension}" if phone.extension else "", phone.dialling)
        yield f"TEL;VALUE=text:{escaped(' '.join(filter(None, dialled)))}"
    if service.email:
        yield f"EMAIL:{escaped(service.email)}"
    if service.url:
        yield f"URL:{''.join(service.url.split())}"
    for at in service.service_at_locations:
        for address in at.location.addresses:
            street = ", ".join(part for part in (address.address_1, address.address_2) if part)
            parts = (street, address.city, address.state_province, address.postal_code, address.country)
            yield "ADR:;;" + ";".join(escaped(part) for part in parts)


def escaped(text: str) -> str:
    """A text as a value of a vCard."""
    text = text.replace("\\", "\\\\").replace(",", "\\,").replace(";", "\\;")
    return "\\n".join(text.splitlines())


def _folded(line: str) -> str:
    """A line broken so that no part is longer than the standard allows, and no character is cut."""
    parts, part = [], ""
    for letter in line:
        if len((part + letter).encode()) > _LINE_OCTETS - 1:
            parts.append(part)
            part = ""
        part += letter
    return "\r\n ".join([*parts, part]) + "\r\n"
