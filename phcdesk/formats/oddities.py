"""What is odd about a service whatever form it came in: a point outside its country, and people named in free text.

Nothing is changed here: both are proposals to look again, because borders are known only as boxes, and because a name
or a mobile number may well be meant for the public.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from functools import lru_cache
from typing import NamedTuple

from phcdesk.formats.batches import in_batches
from phcdesk.formats.checked_points import is_far_outside
from phcdesk.formats.report import Report
from phcdesk.model import Service
from phcdesk.phone_numbers import is_mobile
from phcdesk.tables.points import Point
from phcdesk.taxonomy import Box, Vocabulary

MARGIN = 0.5
"""Degrees around a box within which a point still counts as inside."""

_TITLED = re.compile(
    r"\b(?:Mr|Mrs|Ms|Miss|Mme|Mlle|Sr|Sra|Srta|Dr|Dra)\.? +[A-ZÀ-ÖØ-Þ][\w'’-]+(?: +[A-ZÀ-ÖØ-Þ][\w'’-]+)?"
)
_ASKED_FOR = re.compile(
    r"\b(?i:ask for|contact person|focal point|personne de contact|persona de contacto|pessoa de contacto)\b[ :–-]*"
    r"(?:(?:Mr|Mrs|Ms|Dr)\.? +)?[A-ZÀ-ÖØ-Þ][\w'’-]+ +[A-ZÀ-ÖØ-Þ][\w'’-]+"
)
_TITLES = ("mr", "ms", "miss", "mme", "mlle", "sr", "dr")
_ASKING = ("ask for", "contact", "focal point")
_NAMESAKE = re.compile(
    r"\b(?:hospital|clinic|centre|center|street|road|avenue|school|institute|foundation|house|memorial|rue|hôpital)\b",
    re.IGNORECASE,
)
"""Places bear the names of people: "Dr Martens Road" is nobody to be left out."""
_NUMBER = re.compile(r"(?<![\w.,/(-])\+?\(?\d[\d ()-]{7,16}\d(?![\w,/-])")
_FEW_DIGITS = re.compile(r"\d[^\d]?\d[^\d]?\d")
_DATE_OR_MONEY = re.compile(r"\d{4}-\d\d|\d\d-\d\d-\d{4}|\b(?:19|20)\d\d *- *(?:19|20)\d\d\b")
_MIN_DIGITS, _MAX_DIGITS = 9, 15
_SHORT = 300
"""Letters of a text that may be said by many rows of a list, and is worth remembering."""

_READERS_THAT_LOOK = frozenset({"fhir", "geojson", "hxl", "sheet"})
"""They note points on another continent themselves, with the row."""


def looked_over(
    services: Iterable[Service], report: Report, vocabulary: Vocabulary, file: str, form: str
) -> Iterator[Service]:
    """The services as they are; what is odd about them is noted as found in ``file``, which has the form ``form``."""
    boxes = vocabulary.country_boxes
    for batch in in_batches(services):
        for service in batch:
            for country, point in points_outside(service, boxes):
                if form in _READERS_THAT_LOOK and is_far_outside(country, point):
                    continue
                report.note("GE02", file, column="latitude", raw=f"{point[0]}, {point[1]} ({service.name})")
            for field, found in personal_texts(service):
                report.note("PI04", file, column=field, raw=f"{found} ({service.name})")
        yield from batch


def points_outside(
    service: Service, boxes: Mapping[str, tuple[Box, ...]], margin: float = MARGIN
) -> list[tuple[str, Point]]:
    """The points of a service that lie outside the country its address or the service itself names, after it."""
    outside: list[tuple[str, Point]] = []
    for at in service.service_at_locations:
        place = at.location
        if place.latitude is None or place.longitude is None:
            continue
        country = (place.addresses[0].country if place.addresses else "") or service.country
        around = boxes.get(country)
        if around and not any(_inside(place.latitude, place.longitude, box, margin) for box in around):
            outside.append((country, (place.latitude, place.longitude)))
    return outside


def _inside(latitude: float, longitude: float, box: Box, margin: float) -> bool:
    south, west, north, east = box
    if not south - margin <= latitude <= north + margin:
        return False
    west, east = west - margin, east + margin
    return west <= longitude <= east or west <= longitude + 360.0 <= east or west <= longitude - 360.0 <= east


class _Signs(NamedTuple):
    """What a text says of a person by itself: the words with a name, and the numbers to call, each with its digits."""

    name: str
    numbers: tuple[tuple[str, str], ...]


def personal_texts(service: Service) -> list[tuple[str, str]]:
    """Field and words in the free texts of a service that look like the name or the mobile number of a person.

    A number that is one of the service's own is public already, and is passed over.
    """
    texts = (
        ("description", service.description),
        ("application_process", service.application_process),
        ("hours_note", service.hours_note),
        ("alert", service.alert),
    )
    found: list[tuple[str, str]] = []
    for field, text in texts:
        if not text:
            continue
        name, numbers = _signs_met(text) if len(text) <= _SHORT else _signs(text)
        if name:
            found.append((field, name))
        if numbers and (number := _number_of_nobody_known(numbers, service)):
            found.append((field, number))
    return found


def _signs(text: str) -> _Signs:
    return _Signs(_name_in(text), _numbers_in(text))


_signs_met = lru_cache(maxsize=4096)(_signs)


def _name_in(text: str) -> str:
    low = text.casefold()
    for pattern, beginnings in ((_ASKED_FOR, _ASKING), (_TITLED, _TITLES)):
        # Looking for the letters first is many times faster than the pattern, and most texts have none of them.
        found = pattern.search(text) if any(letters in low for letters in beginnings) else None
        if found and not _NAMESAKE.match(text[found.end() :].lstrip(" ,")) and not _NAMESAKE.search(found[0]):
            return found[0]
    return ""


def _numbers_in(text: str) -> tuple[tuple[str, str], ...]:
    if len(text) < _MIN_DIGITS or _FEW_DIGITS.search(text) is None:
        return ()
    numbers = ((found, _digits(found)) for found in _NUMBER.findall(text) if not _DATE_OR_MONEY.search(found))
    return tuple((found, digits) for found, digits in numbers if _MIN_DIGITS <= len(digits) <= _MAX_DIGITS)


def _number_of_nobody_known(numbers: tuple[tuple[str, str], ...], service: Service) -> str:
    """The first of the numbers that is a mobile one and none of the service's own."""
    known = {digits for phone in _own_numbers(service) if (digits := _digits(phone))}
    for found, digits in numbers:
        own = any(digits.endswith(one[-_MIN_DIGITS:]) or one.endswith(digits[-_MIN_DIGITS:]) for one in known)
        if not own and is_mobile(found, service.country):
            return found.strip()
    return ""


def _own_numbers(service: Service) -> Iterator[str]:
    places = (phone for at in service.service_at_locations for phone in (*at.phones, *at.location.phones))
    for phone in (*service.phones, *service.organization.phones, *places):
        yield phone.number


def _digits(text: str) -> str:
    return "".join(letter for letter in text if letter.isdigit())
