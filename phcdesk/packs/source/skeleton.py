"""The rows that everything else in ``directory/`` hangs on: services, organizations, locations, and where a service is.

It also answers what may not be shown: a place is restricted if it, its organization, or the service at it is.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from typing import NamedTuple

from phcdesk.packs.source.classification import read_classification
from phcdesk.packs.source.reading import Reading
from phcdesk.packs.source.records import Owned, rows_by_id

SERVICES = "directory/services.csv"
ORGANIZATIONS = "directory/organizations.csv"
LOCATIONS = "directory/locations.csv"
LINKS = "directory/service_at_location.csv"


class Link(NamedTuple):
    """A row of service_at_location. Its id may be blank, when nothing points to it."""

    id: str
    service_id: str
    location_id: str
    description: str


class Skeleton:
    """``links`` has the places of each service; ``known`` the ids of all four tables; ``classes`` the codes."""

    def __init__(self, reading: Reading) -> None:
        self.services = rows_by_id(reading, SERVICES, ("organization_id", "name"))
        self.organizations = rows_by_id(reading, ORGANIZATIONS)
        self.locations = rows_by_id(reading, LOCATIONS)
        self.links: Owned[Link] = {}
        self.link_by_id: dict[str, Link] = {}
        self._read_links(reading)
        self.known: Mapping[str, Collection[str]] = {
            "service": self.services.keys(),
            "service_at_location": self.link_by_id.keys(),
            "location": self.locations.keys(),
            "organization": self.organizations.keys(),
        }
        self.classes = read_classification(reading, self.known)
        self.secret_locations = {
            identity
            for identity, row in self.locations.items()
            if self.classes.restricts(identity) or self.classes.restricts(row["organization_id"])
        }

    def is_secret(self, link: Link) -> bool:
        """Whether the place of a service may not be shown with this service."""
        return (
            link.location_id in self.secret_locations
            or self.classes.restricts(link.id)
            or self.classes.restricts(link.service_id)
        )

    def _read_links(self, reading: Reading) -> None:
        for row in reading.rows(LINKS):
            link = Link(row["id"], row["service_id"], row["location_id"], row["description"])
            dangling = [
                column
                for column, known in (("service_id", self.services), ("location_id", self.locations))
                if row[column] not in known
            ]
            for column in dangling:
                reading.log.add("FK01", LINKS, row.number, column, row[column])
            if dangling:
                continue
            if link.id and self.link_by_id.setdefault(link.id, link) is not link:
                reading.log.add(
                    "ID03" if self.link_by_id[link.id] == link else "ID04", LINKS, row.number, "id", link.id
                )
                continue
            self.links.setdefault(link.service_id, []).append(link)
