"""How the rows of a source hang together: what belongs to each service, place and organization, and who is where.

Where a source leaves the table between services and places empty, a place is joined to a service when a number, a
timetable or a contact names both, or when its organization has one service only. Any other place becomes an entry of
its own: that a service is given there would be invented.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from phcdesk.formats.hsds.records import NO_LINK, Owner, Raw, Records, key_of, links_of

OWNERS: dict[str, tuple[str, ...]] = {
    "phone": ("service", "service_at_location", "location", "organization"),
    "schedule": ("service", "service_at_location", "location"),
    "language": ("service", "location", "phone"),
    "address": ("location", "organization"),
    "accessibility": ("location",),
    "service_area": ("service", "service_at_location"),
    "cost_option": ("service",),
    "required_document": ("service",),
}
"""What may own the rows of each table, the nearest to a service first."""
_TOGETHER = ("phone", "schedule", "contact")


class At(NamedTuple):
    """A service at a place; ``link`` is the row that says so, if there is one."""

    link: str
    location: str


class Joined:
    """Who is where. ``places`` by service; ``alone`` are places that no service is at."""

    def __init__(self, records: Records) -> None:
        self._records = records
        self._owned: dict[str, dict[Owner, list[Raw]]] = {}
        self.organization_of: dict[str, str] = {}
        self.places: dict[str, list[At]] = {}
        self._of_place: dict[int, str] = {}
        self._link_of: dict[str, str] = {}  # service_at_location without a place or service: what stands for it
        self._find_organizations()
        self._find_places()
        self._find_organizations_of_places()
        for entity, owners in OWNERS.items():
            self._own(entity, owners)
        taken = {at.location for places in self.places.values() for at in places}
        self.alone = [key for key in records.of("location") if key not in taken]

    def owned(self, entity: str, owner: str, key: str) -> list[Raw]:
        """The rows of an entity that belong to a row."""
        return self._owned[entity].get((owner, key), [])

    def row(self, entity: str, key: str) -> Raw | None:
        """The row with this key."""
        return self._records.of(entity).get(key)

    def organization_of_place(self, row: Raw) -> str:
        """The key of the organization that a place belongs to, or ""."""
        found = self._of_place.get(id(row))
        if found is None:
            found = self._of_place[id(row)] = self._linked(row, "organization")
        return found

    def _resolve(self, row: Raw, entity: str, cell: str, column: str = "") -> str:
        """The key of the row that a cell points to; "" with the reason noted when there is none."""
        key = key_of(cell) if not cell.startswith("\x00") else cell
        if key in self._records.of(entity):
            return key
        if key not in NO_LINK:
            self._records.note("FK01", row, column or f"{entity}_id", "" if key.startswith("\x00") else cell)
            row.told = True
        return ""

    def _find_organizations(self) -> None:
        for key, row in self._records.of("service").items():
            found = self._linked(row, "organization")
            if found:
                self.organization_of[key] = found

    def _find_organizations_of_places(self) -> None:
        """Where only places name their organization, a service is of the one that all its places belong to."""
        locations = self._records.of("location")
        for key in self._records.of("service"):
            if key not in self.organization_of:
                found = {self.organization_of_place(locations[at.location]) for at in self.places.get(key, ())} - {""}
                if len(found) == 1:
                    self.organization_of[key] = found.pop()

    def _linked(self, row: Raw, entity: str) -> str:
        for owner, cell in links_of(row):
            if owner == entity and (key := self._resolve(row, entity, cell)):
                return key
        return ""

    def _find_places(self) -> None:
        for key, row in self._records.of("service_at_location").items():
            service, location = self._linked(row, "service"), self._linked(row, "location")
            if service and location:
                row.used = True
                self.places.setdefault(service, []).append(At(key, location))
            elif service or location:
                self._link_of[key] = service or location
                row.told = row.used = True
        for key, row in self._records.of("service").items():
            if row["location_id"] and (location := self._resolve(row, "location", row["location_id"])):
                self._place(key, location)
        if not self.places and self._records.of("location"):
            self._tell_empty()
            self._join_by_children()
            self._join_by_organization()

    def _tell_empty(self) -> None:
        if self._records.of("service"):
            file = next(self._records.rows("location")).file
            self._records.report.note("TB04", file)

    def _place(self, service: str, location: str) -> None:
        places = self.places.setdefault(service, [])
        if all(at.location != location for at in places):
            places.append(At("", location))

    def _join_by_children(self) -> None:
        services, locations = self._records.of("service"), self._records.of("location")
        for entity in _TOGETHER:
            for row in self._records.rows(entity):
                service, location = key_of(row["service_id"]), key_of(row["location_id"])
                if service in services and location in locations:
                    self._place(service, location)

    def _join_by_organization(self) -> None:
        services: dict[str, list[str]] = {}
        for service, organization in self.organization_of.items():
            services.setdefault(organization, []).append(service)
        taken = {at.location for places in self.places.values() for at in places}
        for key, row in self._records.of("location").items():
            organization = self.organization_of_place(row) if key not in taken else ""
            if len(services.get(organization, ())) == 1:
                self._place(services[organization][0], key)
                self._records.note("FK03", row, "organization_id", row["name"] or row["id"])

    def _own(self, entity: str, owners: tuple[str, ...]) -> None:
        found = self._owned[entity] = {}
        for row in self._records.rows(entity):
            linked = False
            for owner, cell in dict.fromkeys(links_of(row)):
                if owner in owners or owner == "contact":
                    linked = linked or key_of(cell) not in NO_LINK
                    if key := self._resolve(row, owner, cell):
                        for target in self._targets(owner, key, row):
                            rows = found.setdefault(target, [])
                            if row not in rows[-1:]:
                                rows.append(row)
            if not linked and not self._attach_to_only(row, found, owners):
                row.told = True
                self._records.note("FK02", row)

    def _targets(self, owner: str, key: str, row: Raw) -> Iterator[Owner]:
        """What a row belongs to: its owner, or what the owner stands for."""
        if owner == "service_at_location" and key in self._link_of:
            stands_for = self._link_of[key]
            yield ("service" if stands_for in self._records.of("service") else "location"), stands_for
        elif owner == "contact":
            contact = self._records.of("contact")[key]
            for above, cell in dict.fromkeys(links_of(contact)):
                if above in OWNERS["phone"] and (there := self._resolve(contact, above, cell)):
                    contact.used = True
                    self._records.note("PI03", row, "contact_id", row["number"])
                    yield from self._targets(above, there, row)
        else:
            yield owner, key

    def _attach_to_only(self, row: Raw, found: dict[Owner, list[Raw]], owners: tuple[str, ...]) -> bool:
        """Give a row that says nothing to the only service, place or organization there is."""
        for owner in owners:
            table = self._records.of(owner)
            if table and len(table) == 1:
                found.setdefault((owner, next(iter(table))), []).append(row)
                self._records.note("FK03", row, f"{owner}_id")
                return True
            if table:
                return False
        return False
