"""The joined rows of a source to services, each with its organization, places, phones and hours inside it.

Nothing is hidden because it is odd: what cannot be read is kept as text, and every change is noted. A place or an
organization that no service belongs to becomes an entry of its own, because somebody may look for it.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from msgspec.structs import replace

from phcdesk.formats.context import ReadContext
from phcdesk.formats.hsds.classes import Classes
from phcdesk.formats.hsds.joining import At, Joined
from phcdesk.formats.hsds.parts import Parts
from phcdesk.formats.hsds.records import Raw, Records
from phcdesk.formats.hsds.service_cells import Gathered, service_of
from phcdesk.formats.identity import natural_id, uuid_of
from phcdesk.formats.restricted import SENSITIVITY, hidden, sounds_secret
from phcdesk.model import Location, Organization, Service, ServiceAtLocation
from phcdesk.progress import CancelToken, Progress
from phcdesk.tables.values import STATUSES

STEP = 128
REPORTED = 1_024
MANY = 10


def services_of(records: Records, context: ReadContext, progress: Progress, cancel: CancelToken) -> Iterator[Service]:
    """The services that the rows make. The counts of the report are whole when it ends."""
    records.refuse_damaged()
    yield from _Building(records, context, progress, cancel).services()
    records.close()


class _Building:
    def __init__(self, records: Records, context: ReadContext, progress: Progress, cancel: CancelToken) -> None:
        self._records = records
        self._context = context
        self._progress = progress
        self._cancel = cancel
        self._classes = Classes(records, context.vocabulary)
        cancel.check()
        self._joined = Joined(records)
        self._parts = Parts(records, self._joined, context)
        self._organizations: dict[str, Organization] = {}
        self._locations: dict[str, Location] = {}
        times = Counter(at.location for places in self._joined.places.values() for at in places)
        self._shared = {key for key, count in times.items() if count > 1}
        self._suspected: set[str] = set()
        self._given: dict[str, int] = {}
        self._busy: set[str] = set()  # organizations that an entry was made for

    def services(self) -> Iterator[Service]:
        """The services, then what no service belongs to."""
        self._tell_one_status()
        total = len(self._records.of("service")) + len(self._joined.alone)
        for count, service in enumerate(self._all(), start=1):
            if count % STEP == 0:
                self._cancel.check()
            if count % REPORTED == 0:
                self._progress("convert", count, max(total, count))
            yield hidden(self._unlike_others(service))

    def _unlike_others(self, service: Service) -> Service:
        """The service with an id that no other has: rows without ids may agree in all that ids are made of."""
        number = self._given[service.id] = self._given.get(service.id, 0) + 1
        if number == 1:
            return service
        return replace(service, id=uuid_of(self._context.namespace, "service", f"{service.id}/{number}"))

    def _all(self) -> Iterator[Service]:
        for key, row in self._records.of("service").items():
            row.used = True
            yield self._service(key, row)
            row.clear()  # its texts are most of what a source weighs, and the service has them now
        for key in self._joined.alone:
            yield self._of_place(key)
        for key, row in self._records.of("organization").items():
            if key not in self._busy:
                yield self._of_organization(key, row)

    def _service(self, key: str, row: Raw) -> Service:
        places = self._joined.places.get(key, [])
        organization = self._organization(self._joined.organization_of.get(key, ""))
        country = self._country(row, [at.location for at in places], "service", key)
        at_places = tuple(dict.fromkeys(self._at(row, at, country) for at in places))
        identity = self._identity("service", key, row, row["name"], organization.name)
        if row["id"] and row["id"] != identity:
            self._records.note("ID02", row, "id", row["id"], identity)
        filled = self._parts.of_service(key, country)
        words = tuple(dict.fromkeys(self._classes.words.get(key, ())))
        if row["id"] and row["id"].casefold() != identity:
            words = (*words, row["id"])  # somebody may look for it
        gathered = Gathered(
            identity, organization, at_places, filled, self._classes.of("service", key), words, country
        )  # fmt: skip
        return service_of(row, gathered, self._records, self._context)

    def _of_place(self, key: str) -> Service:
        """A place without a service, as an entry."""
        row = self._records.of("location")[key]
        organization_key = self._joined.organization_of_place(row)
        organization = self._organization(organization_key)
        country = self._country(row, [key], "organization", organization_key)
        at = self._at(row, At("", key), country)
        place = at.location
        name = place.name or organization.name or next((one.city for one in place.addresses if one.city), "")
        self._records.note("LO01", row, "name", place.name or row["id"])
        if not place.name:
            self._records.note("RQ01", row, "name", "", name)
        identity = uuid_of(self._context.namespace, "service-of-location", row["id"] or key)
        return Service(
            identity,
            name or identity,
            description="" if place.restricted else place.description,
            language=self._context.language,
            organization=organization,
            service_at_locations=(at,),
            country=country,
        )

    def _of_organization(self, key: str, row: Raw) -> Service:
        """An organization without services and places, as an entry."""
        organization = self._organization(key)
        self._records.note("OR01", row, "name", organization.name)
        identity = uuid_of(self._context.namespace, "service-of-organization", row["id"] or key)
        country = self._country(row, [], "organization", key)
        return Service(
            identity,
            organization.name or identity,
            description=organization.description,
            language=self._context.language,
            organization=organization,
            url=organization.website,
            email=organization.email,
            country=country,
            service_at_locations=self._address_of_organization(key),
        )

    def _address_of_organization(self, key: str) -> tuple[ServiceAtLocation, ...]:
        addresses = self._parts.addresses("organization", key)
        if not addresses or self._classes.restricts("organization", key):
            return ()
        identity = uuid_of(self._context.namespace, "location-of-organization", key)
        return (ServiceAtLocation(Location(identity, location_type="postal", addresses=addresses)),)

    def _organization(self, key: str) -> Organization:
        row = self._joined.row("organization", key) if key else None
        if row is None:
            return Organization()
        self._busy.add(key)
        built = self._organizations.get(key)
        if built is None:
            row.used = True
            country = self._country(row, [], "organization", key)
            built = self._organizations[key] = Organization(
                "" if row["no_id"] else self._identity("organization", key, row, row["name"]),
                row["name"] or self._no_name(row),
                row["alternate_name"],
                self._parts.text(row, "description"),
                self._parts.web_address(row, "website"),
                row["email"],
                self._parts.phones("organization", key, country),
            )
        return built

    def _no_name(self, row: Raw) -> str:
        self._records.note("RQ01", row, "name", "", row["alternate_name"])
        return row["alternate_name"]

    def _at(self, service: Raw, at: At, country: str) -> ServiceAtLocation:
        location = self._location(at.location, country)
        if at.location not in self._suspected and sounds_secret(
            location.name, location.alternate_name, location.description, service["name"]
        ):
            self._suspected.add(at.location)
            row = self._records.of("location")[at.location]
            self._records.note("SN01", row, "name", location.name)
        # That the place is restricted is said by the place itself.
        codes = tuple(code for code in self._classes.of("location", at.location) if code.facet != SENSITIVITY)
        if not at.link:
            return ServiceAtLocation(location, codes=codes)
        link = self._records.of("service_at_location")[at.link]
        codes = tuple(dict.fromkeys((*self._classes.of("service_at_location", at.link), *codes)))
        phones = self._parts.phones("service_at_location", at.link, country)
        schedules = self._parts.schedules("service_at_location", at.link)
        return ServiceAtLocation(location, link["description"], phones, schedules, codes)

    def _location(self, key: str, country: str) -> Location:
        built = self._locations.get(key)
        if built is None:
            row = self._records.of("location")[key]
            row.used = True
            organization = self._joined.organization_of_place(row)
            secret = self._classes.restricts("location", key) or self._classes.restricts("organization", organization)
            identity = self._identity("location", key, row, row["name"], row["latitude"], row["longitude"])
            built = self._parts.location(row, key, identity, country, restricted=secret)
            if key in self._shared:
                self._locations[key] = built
        return built

    def _identity(self, entity: str, key: str, row: Raw, *natural: str) -> str:
        namespace = self._context.namespace
        if row["id"]:
            return uuid_of(namespace, entity, row["id"])
        return natural_id(namespace, entity, *natural) or uuid_of(namespace, entity, key)

    def _country(self, row: Raw, locations: list[str], owner: str, key: str) -> str:
        return (
            self._parts.country(row, "country")
            or next(filter(None, (self._parts.country_of_location(location) for location in locations)), "")
            or self._parts.country_of_areas(owner, key)
            or self._context.country
        )

    def _tell_one_status(self) -> None:
        rows = list(self._records.rows("service"))
        statuses = {row["status"].casefold() for row in rows}
        if len(rows) >= MANY and len(statuses) == 1 and not statuses & {"", "active"} and statuses <= STATUSES:
            self._records.report.note("EN02", rows[0].file, column="status", raw=rows[0]["status"])
