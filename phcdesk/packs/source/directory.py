"""The HSDS tables of ``directory/`` to services, each with its organization, places, phones and hours inside it.

Every table is read once. First the skeleton, which knows what is restricted, and only then what hangs on it, so that
the rows of a restricted place are never turned into records.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import TypeVar

from phcdesk.formats.names import LanguageNames
from phcdesk.formats.restricted import sounds_secret
from phcdesk.hours.schedule_rules import parsed_schedule
from phcdesk.model import CostOption, Location, Organization, Phone, Schedule, Service, ServiceArea, ServiceAtLocation
from phcdesk.packs.source.hsds import NOT_READ
from phcdesk.packs.source.phones import FILE as PHONES
from phcdesk.packs.source.phones import PhoneReader
from phcdesk.packs.source.places import Addresses, open_location, restricted_location
from phcdesk.packs.source.reading import Reading
from phcdesk.packs.source.records import Owned, read_owned
from phcdesk.packs.source.service_rows import ServiceParts, service_of
from phcdesk.packs.source.skeleton import LOCATIONS, ORGANIZATIONS, SERVICES, Link, Skeleton
from phcdesk.packs.source.spoken import read_languages
from phcdesk.tables.rows import Row

T = TypeVar("T")

SCHEDULES = "directory/schedules.csv"
AREAS = "directory/service_areas.csv"
PHONE_OWNERS = ("service", "service_at_location", "location", "organization")
SCHEDULE_OWNERS = ("service", "service_at_location", "location")
MANY = 10


def read_directory(reading: Reading) -> Iterator[Service]:
    """The services of a source, in the order of their table."""
    for name in NOT_READ:
        if f"{name}.csv" in reading.folder.names("directory"):
            reading.log.add("TB02", f"directory/{name}.csv")
    return _Directory(reading).services()


class _Directory:
    def __init__(self, reading: Reading) -> None:
        self._reading = reading
        self._skeleton = Skeleton(reading)
        known = self._skeleton.known
        self._addresses = Addresses(reading, self._skeleton.locations, self._skeleton.secret_locations)
        self._areas = self._of_service(AREAS, self._area)
        self._service_country: dict[str, str] = {}
        self._organization_country: dict[str, str] = {}
        self._find_countries()
        self._languages = read_languages(reading, LanguageNames(reading.vocabulary), known)
        self._phones = self._read_phones()
        self._shared_schedules: dict[Schedule, Schedule] = {}
        self._schedules = read_owned(reading, SCHEDULES, SCHEDULE_OWNERS, known, self._schedule)
        self._costs = self._of_service("directory/cost_options.csv", _cost)
        self._papers = self._of_service("directory/required_documents.csv", lambda row: row["document"])
        self._access = read_owned(reading, "directory/accessibility.csv", ("location",), known, _access)["location"]
        self._built_locations: dict[str, Location] = {}
        self._built_organizations: dict[str, Organization] = {}
        self._suspected: set[str] = set()

    def services(self) -> Iterator[Service]:
        self._report_one_status()
        for identity, row in self._skeleton.services.items():
            self._reading.step()
            yield service_of(self._reading, row, self._parts(identity, row))

    def _parts(self, identity: str, row: Row) -> ServiceParts:
        return ServiceParts(
            identity,
            self._organization(row),
            self._service_country.get(identity, ""),
            _all(self._phones["service"], identity),
            _all(self._schedules["service"], identity),
            _all(self._languages["service"], identity),
            _all(self._areas, identity),
            tuple(self._place(row, link) for link in self._skeleton.links.get(identity, ())),
            _all(self._costs, identity),
            tuple(paper for paper in self._papers.get(identity, ()) if paper),
            self._skeleton.classes.of("service", identity),
        )

    def _organization(self, service: Row) -> Organization:
        identity = service["organization_id"]
        row = self._skeleton.organizations.get(identity)
        if row is None:
            if identity:
                self._reading.log.add("FK01", SERVICES, service.number, "organization_id", identity)
            return Organization()
        built = self._built_organizations.get(identity)
        if built is None:
            built = self._built_organizations[identity] = Organization(
                identity,
                row["name"],
                row["alternate_name"],
                self._reading.text(ORGANIZATIONS, row, "description"),
                self._reading.web_address(ORGANIZATIONS, row, "website"),
                row["email"],
                _all(self._phones["organization"], identity),
            )
        return built

    def _place(self, service: Row, link: Link) -> ServiceAtLocation:
        codes = self._skeleton.classes.of("location", link.location_id)
        if link.id:
            codes = tuple(dict.fromkeys((*self._skeleton.classes.of("service_at_location", link.id), *codes)))
        if self._skeleton.is_secret(link):
            return ServiceAtLocation(self._secret(link.location_id), codes=codes)
        schedules = _all(self._schedules["service_at_location"], link.id)
        self._suspect(service, link.location_id)
        phones = _all(self._phones["service_at_location"], link.id)
        return ServiceAtLocation(self._location(link.location_id), link.description, phones, schedules, codes)

    def _location(self, identity: str) -> Location:
        built = self._built_locations.get(identity)
        if built is None:
            built = self._built_locations[identity] = open_location(
                self._reading,
                self._skeleton.locations[identity],
                _all(self._addresses.of, identity),
                _all(self._phones["location"], identity),
                _all(self._schedules["location"], identity),
                _all(self._languages["location"], identity),
                tuple(text for text in self._access.get(identity, ()) if text),
            )
        return built

    def _secret(self, identity: str) -> Location:
        return restricted_location(self._skeleton.locations[identity], _all(self._languages["location"], identity))

    def _suspect(self, service: Row, identity: str) -> None:
        """Propose once for each place to restrict it, if its own words or those of a service there sound like it."""
        place = self._skeleton.locations[identity]
        if identity not in self._suspected and sounds_secret(
            place["name"], place["alternate_name"], place["description"], service["name"]
        ):
            self._suspected.add(identity)
            self._reading.log.add("SN01", LOCATIONS, place.number, "name", place["name"])

    def _read_phones(self) -> dict[str, Owned[Phone]]:
        reader = PhoneReader(self._reading)

        def phones(row: Row) -> tuple[Phone, ...]:
            if self._is_house_phone(row):
                return ()
            return tuple(reader.phones(row, self._phone_country(row), _all(self._languages["phone"], row["id"])))

        found = read_owned(self._reading, PHONES, PHONE_OWNERS, self._skeleton.known, phones)
        return {
            owner: {identity: [phone for row in rows for phone in row] for identity, rows in owned.items()}
            for owner, owned in found.items()
        }

    def _is_house_phone(self, row: Row) -> bool:
        """Whether a number rings in a restricted place. Then nothing else that the row is linked to shows it either."""
        location = row["location_id"]
        links = [
            *(link for link in self._skeleton.links.get(row["service_id"], ()) if link.location_id == location),
            *filter(None, [self._skeleton.link_by_id.get(row["service_at_location_id"])]),
        ]
        return location in self._skeleton.secret_locations or any(map(self._skeleton.is_secret, links))

    def _phone_country(self, row: Row) -> str:
        link = self._skeleton.link_by_id.get(row["service_at_location_id"])
        return (
            self._addresses.country.get(link.location_id if link else row["location_id"])
            or self._service_country.get(row["service_id"])
            or self._service_country.get(link.service_id if link else "")
            or self._organization_country.get(row["organization_id"])
            or ""
        )

    def _find_countries(self) -> None:
        """The country of each service, and of each organization by its first service."""
        for identity, row in self._skeleton.services.items():
            links = self._skeleton.links.get(identity, ())
            country = (
                self._reading.country(SERVICES, row)
                or _first(self._addresses.country.get(link.location_id) for link in links)
                or _first(area.country for area in self._areas.get(identity, ()))
            )
            if country:
                self._service_country[identity] = country
                if row["organization_id"]:
                    self._organization_country.setdefault(row["organization_id"], country)

    def _area(self, row: Row) -> ServiceArea:
        return ServiceArea(row["name"], self._reading.country(AREAS, row), row["description"])

    def _schedule(self, row: Row) -> Schedule:
        schedule = Schedule(**{column: row[column] for column in Schedule.__struct_fields__ if column in row})
        schedule = self._shared_schedules.setdefault(schedule, schedule)
        if (row["opens_at"] or row["byday"]) and parsed_schedule(schedule) is None:
            self._reading.log.add("HR01", SCHEDULES, row.number, "opens_at", row["opens_at"])
        return schedule

    def _of_service(self, file: str, make: Callable[[Row], T]) -> Owned[T]:
        return read_owned(self._reading, file, ("service",), self._skeleton.known, make)["service"]

    def _report_one_status(self) -> None:
        statuses = {row["status"] for row in self._skeleton.services.values()}
        if len(self._skeleton.services) >= MANY and len(statuses) == 1 and not statuses & {"", "active"}:
            self._reading.log.add("EN02", SERVICES, column="status", raw=statuses.pop())


def _all(owned: Owned[T], identity: str) -> tuple[T, ...]:
    return tuple(owned.get(identity, ()))


def _first(values: Iterable[str | None]) -> str:
    return next((value for value in values if value), "")


def _cost(row: Row) -> CostOption:
    return CostOption(row["option"], row["currency"].upper(), row["amount"], row["amount_description"])


def _access(row: Row) -> str:
    return ": ".join(part for part in (row["description"], row["details"]) if part)
