"""Services that may be one and the same, with the reasons; whether they are is for people to say.

Only services that have something in common are compared: a number, a spot on the map, or a rare word of the name in the
same country. Of those, each is compared with the few that come next by name, so that time grows with the number of
services and not with its square.
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from typing import Literal, NamedTuple

from msgspec import Struct
from rapidfuzz import fuzz

from phcdesk.model import Service, all_phones
from phcdesk.progress import CancelToken, Progress, silent
from phcdesk.search.distance import distance_km
from phcdesk.search.results import Point
from phcdesk.text.folding import fold

ReasonCode = Literal["same-name", "like-name", "near", "same-phone", "same-place", "same-town"]

PROPOSED = 65
"""The score, of 100, from which two services are proposed."""
MAX_COMPARED = 12
"""With how many that come after it by name a service is compared in each block."""

_CELL = 0.02  # degrees, about two kilometres
_SAME_NAME, _LIKE_NAME = 99.0, 72.0
_PHONE_DIGITS = 9
_MIN_PHONE = 5
_RARE_WORDS = 2
_BEGINNING = 5
_STEP = 1_000


class Reason(Struct, frozen=True):
    """Why two services may be one: ``value`` is a score, kilometres, or what both have."""

    code: ReasonCode
    value: str = ""


class Proposal(Struct, frozen=True):
    """Two services that may be one. ``score`` is 0 to 100; the first stands earlier in the source."""

    first: str
    second: str
    first_name: str
    second_name: str
    score: int
    reasons: tuple[Reason, ...]


class _Known(NamedTuple):
    """What is compared of a service."""

    number: int
    service: Service
    name: str
    words: tuple[str, ...]
    figures: tuple[str, ...]
    phones: frozenset[str]
    point: Point | None
    address: str
    town: str
    kinds: frozenset[str]


def proposals(
    services: Sequence[Service],
    judged: Iterable[tuple[str, str]] = (),
    progress: Progress = silent,
    cancel: CancelToken | None = None,
) -> tuple[Proposal, ...]:
    """The pairs that may be one, the likeliest first; never one of ``judged`` (pairs of ids, in either order).

    Progress is ("compare", services so far, all). Raises ``Cancelled``.
    """
    token = cancel or CancelToken()
    known: list[_Known] = []
    for number, service in enumerate(services):
        if number % _STEP == 0:
            token.check()
            progress("compare", number, 2 * len(services))
        known.append(_known(number, service))
    settled = {frozenset(pair) for pair in judged}
    seen: set[tuple[int, int]] = set()
    found: list[Proposal] = []
    for count, (one, other) in enumerate(_pairs(known)):
        if count % _STEP == 0:
            token.check()
        pair = (one.number, other.number) if one.number < other.number else (other.number, one.number)
        if pair in seen:
            continue
        seen.add(pair)
        if one.service.id == other.service.id or frozenset((one.service.id, other.service.id)) in settled:
            continue
        proposed = compared(known[pair[0]], known[pair[1]])
        if proposed is not None:
            found.append(proposed)
    progress("compare", 2 * len(services), 2 * len(services))
    return tuple(sorted(found, key=lambda one: (-one.score, one.first_name, one.first, one.second)))


def _known(number: int, service: Service) -> _Known:
    name = fold(service.name)
    words = tuple("".join(letter if letter.isalnum() else " " for letter in name).split())
    places = [at.location for at in service.service_at_locations]
    point = next(
        (Point(at.latitude, at.longitude) for at in places if at.latitude is not None and at.longitude is not None),
        None,
    )
    address = next((one for at in places for one in at.addresses), None)
    town = fold(address.city or address.state_province or address.region) if address else ""
    line = fold(address.address_1) if address else ""
    phones = frozenset(
        digits[-_PHONE_DIGITS:]
        for phone in all_phones(service)
        if len(digits := "".join(letter for letter in phone.e164 or phone.number if letter.isdigit())) >= _MIN_PHONE
    )
    kinds = frozenset(code.code for code in service.codes if code.facet == "service_type")
    figures = tuple(word for word in words if any(letter.isdigit() for letter in word))
    return _Known(number, service, " ".join(words), words, figures, phones, point, line, town, kinds)


def _pairs(known: Sequence[_Known]) -> Iterator[tuple[_Known, _Known]]:
    for block in _blocks(known).values():
        if len(block) < 2:
            continue
        block.sort(key=lambda one: (one.name, one.number))
        for at, one in enumerate(block):
            for other in block[at + 1 : at + 1 + MAX_COMPARED]:
                yield one, other


def _blocks(known: Sequence[_Known]) -> dict[tuple[object, ...], list[_Known]]:
    """The services by what they have in common."""
    often = Counter(word for one in known for word in set(one.words))
    blocks: dict[tuple[object, ...], list[_Known]] = {}
    for one in known:
        country = one.service.country
        keys: set[tuple[object, ...]] = {("phone", phone) for phone in one.phones}
        if one.point is not None:
            row, column = math.floor(one.point.latitude / _CELL), math.floor(one.point.longitude / _CELL)
            keys |= {("cell", row + up, column + over) for up in (0, 1) for over in (0, 1)}
        rare = sorted(set(one.words), key=lambda word: (often[word], word))[:_RARE_WORDS]
        keys |= {("word", country, word[:_BEGINNING]) for word in rare}
        keys.add(("name", country, one.town, one.name))
        for key in keys:
            blocks.setdefault(key, []).append(one)
    return blocks


def compared(one: _Known, other: _Known) -> Proposal | None:
    """The proposal that two services are one, or None when too little speaks for it."""
    if one.service.country and other.service.country and one.service.country != other.service.country:
        return None
    if one.figures != other.figures:  # "Health Post 12" is not "Health Post 13"
        return None
    likeness = fuzz.token_sort_ratio(one.name, other.name, score_cutoff=_LIKE_NAME)
    organization = one.service.organization.id
    if organization and organization == other.service.organization.id and likeness < _SAME_NAME:
        return None  # a provider knows its own services apart
    if likeness < _LIKE_NAME:
        return None
    reasons = [Reason("same-name") if likeness >= _SAME_NAME else Reason("like-name", str(round(likeness)))]
    score = 55 * (likeness - 60) / 40
    for added, reason in (_place_score(one, other), _phone_score(one, other)):
        score += added
        if reason is not None:
            reasons.append(reason)
    if one.kinds and other.kinds and not one.kinds & other.kinds:
        score -= 15
    if score < PROPOSED or len(reasons) < 2:
        return None
    ids = one.service.id, other.service.id
    return Proposal(*ids, one.service.name, other.service.name, min(100, round(score)), tuple(reasons))


def _place_score(one: _Known, other: _Known) -> tuple[float, Reason | None]:
    if one.point is not None and other.point is not None:
        away = distance_km(one.point, other.point.latitude, other.point.longitude)
        for within, score in ((0.1, 30.0), (1.0, 22.0), (5.0, 10.0)):
            if away <= within:
                return score, Reason("near", f"{away:.1f}")
        return (0.0, None) if away <= 25 else (-30.0, None)
    if one.address and one.address == other.address:
        return 25.0, Reason("same-place", one.address)
    if one.town and other.town:
        return (15.0, Reason("same-town", one.town)) if one.town == other.town else (-20.0, None)
    return 0.0, None


def _phone_score(one: _Known, other: _Known) -> tuple[float, Reason | None]:
    both = sorted(one.phones & other.phones)
    if both:
        numbers = (phone.number for phone in all_phones(one.service))
        printed = next((number for number in numbers if _digits(number).endswith(both[0][-_MIN_PHONE:])), both[0])
        return 30.0, Reason("same-phone", printed)
    return (-10.0, None) if one.phones and other.phones else (0.0, None)


def _digits(text: str) -> str:
    return "".join(letter for letter in text if letter.isdigit())
