"""Making one service of those that people said are the same, with a list of what was taken from which.

The one that was checked last stays, and of several the first. Its blanks are filled from the others; numbers,
languages, classifications and keywords are joined. Where both say something different, what stays is kept, and the list
says what was left out. The ids of the others become keywords, as those of other sources do, so that they are found.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from msgspec import Struct
from msgspec.structs import replace

from phcdesk.model import Phone, Service
from phcdesk.quality.decisions import Decision

_TEXTS = (
    "alternate_name", "description", "status", "alert", "url", "email", "application_process", "fees_description",
    "wait_time", "eligibility_description", "minimum_age", "maximum_age", "interpretation_services", "hours_note",
    "country", "language", "evidence_note",
)  # fmt: skip
_WHOLE = ("schedules", "service_areas", "service_at_locations", "cost_options", "required_documents")
_JOINED = ("languages", "codes")


MAX_SAID = 500


class Taken(Struct, frozen=True):
    """What became of a field of a service that was merged into ``into``; ``used`` is False where it was left out."""

    into: str
    source: str
    field: str
    value: str
    used: bool


def merged(
    services: Sequence[Service], decisions: Iterable[Decision]
) -> tuple[tuple[Service, ...], tuple[Taken, ...], dict[str, str]]:
    """The services with those merged that are the same; what was taken from which; and lost ids by the ids that stay.

    Ids that no service has are passed over. "different" between two members of a group keeps nothing apart that other
    decisions join: what is said twice in different ways is for people to clear.
    """
    groups = _groups(services, decisions)
    result: list[Service] = []
    taken: list[Taken] = []
    lost: dict[str, str] = {}
    for service in services:
        group = groups.get(service.id)
        if group is None:
            result.append(service)
            continue
        if group[0].id != service.id:
            continue
        stays = max(group, key=lambda one: one.assurance.as_of)
        for other in group:
            if other.id != stays.id:
                stays = _joined(stays, other, taken)
                lost[other.id] = stays.id
        result.append(stays)
    return tuple(result), tuple(taken), lost


def _groups(services: Sequence[Service], decisions: Iterable[Decision]) -> dict[str, list[Service]]:
    """The services that are one, in the order of the source, by each of their ids."""
    head = {service.id: service.id for service in services}

    def find(identity: str) -> str:
        while head[identity] != identity:
            head[identity] = head[head[identity]]
            identity = head[identity]
        return identity

    named: set[str] = set()
    for one in decisions:
        if one.judgement == "same" and one.first in head and one.second in head:
            head[find(one.second)] = find(one.first)
            named |= {one.first, one.second}
    together: dict[str, list[Service]] = {}
    for service in services:
        if service.id in named:
            together.setdefault(find(service.id), []).append(service)
    return {service.id: group for group in together.values() if len(group) > 1 for service in group}


def _joined(stays: Service, other: Service, taken: list[Taken]) -> Service:
    changes: dict[str, Any] = {}

    def note(field: str, value: str, *, used: bool) -> None:
        taken.append(Taken(stays.id, other.id, field, value[:MAX_SAID], used))

    if other.name != stays.name:
        note("name", other.name, used=not stays.alternate_name)
        if not stays.alternate_name:
            changes["alternate_name"] = other.name
    for field in (*_TEXTS, *_WHOLE):
        own, new = changes.get(field) or getattr(stays, field), getattr(other, field)
        if new and new != own:
            note(field, new if isinstance(new, str) else _said(new), used=not own)
            changes[field] = own or new
    for field in _JOINED:
        own = getattr(stays, field)
        if added := tuple(one for one in getattr(other, field) if one not in own):
            note(field, _said(added), used=True)
            changes[field] = (*own, *added)
    if phones := _new_phones(stays, other):
        note("phones", "; ".join(phone.number for phone in phones), used=True)
        changes["phones"] = (*stays.phones, *phones)
    if not stays.organization.id and other.organization.id:
        note("organization", other.organization.name, used=True)
        changes["organization"] = other.organization
    keywords = dict.fromkeys((*stays.keywords, *other.keywords, other.id))
    return replace(stays, keywords=tuple(keywords), **changes)


def _new_phones(stays: Service, other: Service) -> tuple[Phone, ...]:
    known = {_digits(phone) for phone in stays.phones}
    return tuple(phone for phone in other.phones if _digits(phone) not in known)


def _digits(phone: Phone) -> str:
    return "".join(letter for letter in phone.number if letter.isdigit())[-9:]


def _said(values: Sequence[Any]) -> str:
    """Parts of a record in a line, for the list."""
    return "; ".join(
        getattr(one, "name", "")
        or getattr(getattr(one, "location", None), "name", "")
        or ":".join(part for part in (getattr(one, "facet", ""), getattr(one, "code", "")) if part)
        or getattr(one, "option", "")
        or (one if isinstance(one, str) else "")
        or getattr(one, "byday", "")
        or "?"
        for one in values
    )
