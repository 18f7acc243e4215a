"""What an entry looks like after its publisher withdrew it: it can still be found by name, and gives no way to use it.

A wrong crisis number is worse than none, so nothing that could be dialled, visited or followed is left.
"""

from __future__ import annotations

from msgspec.structs import replace

from phcdesk.model import Country, Document, Entry, Guide, Organization, Service, Withdrawal

STATUS = "withdrawn"


def set_aside(entry: Entry, withdrawal: Withdrawal) -> Entry:
    """The entry without what must not be used, and with the reason in its place."""
    match entry:
        case Service():
            return Service(
                id=entry.id,
                name=entry.name,
                alternate_name=entry.alternate_name,
                language=entry.language,
                organization=Organization(name=entry.organization.name),
                status=STATUS,
                alert=withdrawal.reason,
                service_areas=entry.service_areas,
                codes=entry.codes,
                country=entry.country,
                fictional=entry.fictional,
            )
        case Document():
            return replace(
                entry,
                status=STATUS,
                withdrawn_because=withdrawal.reason,
                use_instead=withdrawal.replacement,
                description=withdrawal.reason,
                identifier="",
                media_type="",
                sha256="",
                keywords=(),
            )
        case Guide():
            return replace(entry, status=STATUS, description=withdrawal.reason, body="", keywords=())
        case Country():
            return replace(entry, description=withdrawal.reason, emergency_numbers=(), finders=())
