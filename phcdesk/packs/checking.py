"""Every field of the entries in a pack, checked again where it is taken in: a signature says who, and not how well.

The rules are those that a source is read by (``packs/source``), so a pack that was made here passes. What does not is
``PackError``, whatever the bytes.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

import msgspec

from phcdesk.errors import OverLimit
from phcdesk.model import Assurance, Country, Document, Entry, Guide, Location, Phone, Service
from phcdesk.packs.payload import unusable
from phcdesk.packs.texts import is_clean, looks_clean, strings_in
from phcdesk.shards import decode_entry, encode_entry, identity_of
from phcdesk.tables.values import safe_address

MAX_ID = 200
MAX_NAME = 2_000
MAX_CELL = 200_000
MAX_ENTRY = 8 * 1024**2
"""Bytes of one entry: a guide of 4 MB with every second character escaped."""
MAX_AGREEMENT = 1_000

_DATE = re.compile(r"(?:\d{4}(?:-\d{2}(?:-\d{2})?)?)?\Z", re.ASCII)


def ordered_lines(data: bytes, first: str) -> Iterator[tuple[str, bytes]]:
    """The lines of a blob with the ids of their entries, which begin with ``first`` and rise.

    Raises ``Damaged("pack-content")``.
    """
    if not data.endswith(b"\n"):
        raise unusable("json")
    previous = ""
    for line in data[:-1].split(b"\n"):
        try:
            found = identity_of(line)
        except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError) as error:
            raise unusable("json") from error
        if (found != first) if not previous else found <= previous:
            raise unusable("order", found)
        previous = found
        yield found, line


def checked_entry(line: bytes, *, fictional: bool, latest_year: int) -> Entry:
    """The entry of a line, if every field of it may stand in a pack. Raises ``Damaged`` and ``OverLimit``."""
    if len(line) > MAX_ENTRY:
        raise OverLimit("pack-over-limit", member="", limit=MAX_ENTRY, unit="bytes")
    try:
        entry = decode_entry(line)
    except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError) as error:
        raise unusable("json") from error
    _check(entry, line, fictional, latest_year)
    return entry


def require_clean(data: bytes, entry: str) -> None:
    """Raise ``Damaged`` unless all texts in JSON may stand in a pack."""
    if not looks_clean(data.decode()) and not all(map(is_clean, strings_in(msgspec.json.decode(data)))):
        raise unusable("text", entry)


def _check(entry: Entry, line: bytes, fictional: bool, latest_year: int) -> None:
    if encode_entry(entry) != line:
        raise unusable("json", entry.id)
    require_clean(line, entry.id)
    if not 0 < len(entry.id) <= MAX_ID or not entry.id.isprintable() or not 0 < len(entry.name) <= MAX_NAME:
        raise unusable("name", entry.id)
    if fictional and not entry.fictional:  # nothing invented may look real
        raise unusable("fictional", entry.id)
    if len(line) > MAX_CELL:
        _check_lengths(entry, msgspec.to_builtins(entry))
    for assurance in _assurances(entry):
        _check_assurance(entry, assurance, latest_year)
    for address in _addresses(entry):
        if not safe_address(address):
            raise unusable("address", entry.id)
    if isinstance(entry, Service):
        for at in entry.service_at_locations:
            _check_place(entry, at.location, [*at.phones, *at.location.phones])


def _check_lengths(entry: Entry, fields: dict[str, Any]) -> None:
    if isinstance(entry, Guide):
        fields = {**fields, "body": ""}
    if any(len(text) > MAX_CELL for text in strings_in(fields)):
        raise unusable("length", entry.id)


def _check_assurance(entry: Entry, assurance: Assurance, latest_year: int) -> None:
    """A date to come would make old facts look fresh."""
    if not 0 <= assurance.agreement <= MAX_AGREEMENT:
        raise unusable("assurance", entry.id)
    if not _DATE.match(assurance.as_of) or (assurance.as_of and int(assurance.as_of[:4]) > latest_year):
        raise unusable("assurance", entry.id)


def _check_place(entry: Entry, place: Location, phones: list[Phone]) -> None:
    latitude, longitude = place.latitude, place.longitude
    if (latitude is None) != (longitude is None):
        raise unusable("place", entry.id)
    if latitude is not None and longitude is not None and (abs(latitude) > 90 or abs(longitude) > 180):
        raise unusable("place", entry.id)
    if place.restricted and (place.addresses or phones or latitude is not None or place.transportation):
        raise unusable("restricted", entry.id)


def _assurances(entry: Entry) -> Iterator[Assurance]:
    yield entry.assurance
    if isinstance(entry, Service):
        phones = [*entry.phones, *entry.organization.phones]
        for at in entry.service_at_locations:
            phones += [*at.phones, *at.location.phones]
        yield from (phone.assurance for phone in phones)
    elif isinstance(entry, Country):
        yield from (number.assurance for number in entry.emergency_numbers)
        yield from (indicator.assurance for indicator in entry.indicators)
        yield from (finder.assurance for finder in entry.finders)


def _addresses(entry: Entry) -> Iterator[str]:
    match entry:
        case Service():
            yield from (entry.url, entry.organization.website)
        case Document():
            yield entry.identifier
        case Country():
            yield from (finder.url for finder in entry.finders)
