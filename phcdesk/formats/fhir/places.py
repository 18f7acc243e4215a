"""Locations and organizations of FHIR to ours, each made once."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, NamedTuple

from phcdesk.formats.checked_points import checked_point
from phcdesk.formats.context import ReadContext
from phcdesk.formats.fhir.classes import Classes
from phcdesk.formats.fhir.contacts import Contact, ContactReader, accessibility, public_addresses
from phcdesk.formats.fhir.elements import (
    Element,
    codings,
    extension_text,
    extension_value,
    extensions,
    first,
    many,
    objects,
    text,
    texts,
    translations,
)
from phcdesk.formats.fhir.links import LOCATION, Links
from phcdesk.formats.fhir.openings import read_openings
from phcdesk.formats.fhir.own import IDS
from phcdesk.formats.fhir.secrecy import is_labelled, is_restricted, is_secret_place
from phcdesk.formats.fhir.shelf import Kept, Shelf
from phcdesk.formats.identity import natural_id, uuid_of
from phcdesk.formats.report import Report
from phcdesk.model import Address, Code, Location, Organization, ServiceArea

MANY = 5_000


class Place(NamedTuple):
    """A location, and what is said of it that belongs to the services there."""

    location: Location
    codes: tuple[Code, ...]
    words: tuple[str, ...]
    contact: Contact
    hours_words: str
    country: str
    status: str


class Places:
    """Makes locations and organizations."""

    def __init__(self, shelf: Shelf, links: Links, report: Report, context: ReadContext) -> None:
        self._shelf = shelf
        self._links = links
        self._report = report
        self._context = context
        self._classes = Classes(context.vocabulary)
        self._contacts = ContactReader(report, context)
        self._quiet = ContactReader(Report(), context)  # what is wrong with a secret number must not repeat it
        self._places: dict[str, Place] = {}
        self._organizations: dict[str, Organization] = {}

    def place(self, key: str) -> Place:
        """The place under a key."""
        found = self._places.get(key)
        if found is None:
            _make_room(self._places)
            found = self._places[key] = self._place(key)
        return found

    def area(self, key: str) -> ServiceArea:
        """The area under a key."""
        body = self._shelf.body(key)
        return ServiceArea(text(body, "name"), self._contacts.country(body), text(body, "description"))

    def organization(self, key: str, country: str) -> Organization:
        """The organization under a key; its numbers are dialled in ``country`` unless its address says another."""
        found = self._organizations.get(key)
        if found is None:
            _make_room(self._organizations)
            kept, body = self._shelf.kept(key), self._shelf.body(key)
            contact = self.contact(kept, body, self._contacts.country(body) or country)
            found = self._organizations[key] = Organization(
                own_id(self._context, "organization", key, kept, body),
                text(body, "name"),
                "; ".join(texts(body, "alias")),
                extension_text(body, "org-description", "organization-description") or text(body, "description"),
                contact.url,
                contact.email,
                contact.phones,
            )
        return found

    def provider_named(self, service: Element) -> Organization:
        """Who gives a service, where that is said by name alone."""
        name = text(first(service, "providedBy"), "display")
        return Organization(natural_id(self._context.namespace, "organization", name), name) if name else Organization()

    def only_named(self, key: str, service: Element) -> Iterator[Place]:
        """The places of a service that are said by name alone, such as those that a server does not hand out."""
        provider = self._links.provider[key]
        labelled = is_labelled(service) or bool(provider and is_labelled(self._shelf.body(provider)))
        for reference in objects(service, "location"):
            name = text(reference, "display")
            if name and not self._shelf.find(LOCATION, reference, key):
                called = (text(reference, "reference"), name, text(first(service, "providedBy"), "reference"))
                identity = natural_id(self._context.namespace, "location", *called)
                secret = labelled or is_restricted(reference)
                location = Location(identity, name, location_type="physical", restricted=secret)
                yield Place(location, (), (), Contact(), "", "", "")

    def country(self, key: str) -> str:
        """The country of an organization, by its address."""
        return self._contacts.country(self._shelf.body(key)) if key else ""

    def contact(self, kept: Kept, body: Element, country: str) -> Contact:
        """What a service or an organization can be reached by; nothing where it is restricted as a whole."""
        if is_labelled(body):
            self._report.note("RS01", kept.file, kept.number)
            return Contact()
        return self._contacts.contact(kept, body, country)

    def place_of_organization(self, key: str) -> Location | None:
        """Where an organization is that has no location in the source."""
        kept, body = self._shelf.kept(key), self._shelf.body(key)
        addresses = tuple(self._addresses(key))
        secret = is_secret_place(body)
        if not addresses and not secret:
            return None
        identity = own_id(self._context, "location", key, kept, {**body, "identifier": None})
        country = addresses[0].country if addresses else ""
        latitude, longitude = self._checked(kept, _position_of_address(body), country, quiet=secret)
        return Location(
            identity,
            text(body, "name"),
            location_type="physical",
            latitude=latitude,
            longitude=longitude,
            restricted=secret,
            addresses=addresses,
        )

    def _place(self, key: str) -> Place:
        kept, body = self._shelf.kept(key), self._shelf.body(key)
        holder = next((part for part in self._links.chain(key) if objects(self._shelf.body(part), "address")), key)
        addresses = tuple(self._addresses(holder))
        areas = self._links.areas_around(key)
        country = next(filter(None, (address.country for address in addresses)), "")
        country = country if len(country) == 2 else self._contacts.country_named(areas[-1:])
        addresses = addresses or _within(areas[:-1] if country else areas, country)
        secret = key in self._links.secret
        contact = (self._quiet if secret else self._contacts).contact(kept, body, country)
        openings = read_openings(body, "hoursOfOperation")
        codes, words = self._classes.sorted(objects(body, "type"))
        latitude, longitude = self._point(key, country)
        virtual = any(
            text(one, "code") == "vi" for one in codings(objects(body, "physicalType") or objects(body, "form"))
        )
        location = Location(
            own_id(self._context, "location", key, kept, body),
            text(body, "name"),
            "; ".join(texts(body, "alias")) or translations(body, "name"),
            text(body, "description"),
            extension_text(body, "location-type") or ("virtual" if virtual else "physical"),
            extension_text(body, "transportation"),
            latitude,
            longitude,
            secret,
            addresses,
            contact.phones,
            openings.schedules,
            (),
            accessibility(body),
        )
        if openings.unclear and not location.restricted:
            self._report.note("HR01", kept.file, kept.number, "hoursOfOperation", openings.unclear)
        if location.restricted:
            self._report.note("RS02", kept.file, kept.number)
        return Place(location, codes, words, contact, openings.words, country, text(body, "status"))

    def _addresses(self, key: str) -> list[Address]:
        return list(filter(None, map(self._contacts.address, public_addresses(self._shelf.body(key)))))

    def _point(self, key: str, country: str) -> tuple[float | None, float | None]:
        """The point of a place; what it is a part of lends its own only to a place without an address."""
        for part in self._links.chain(key):
            body = self._shelf.body(part)
            position = first(body, "position") or _position_of_address(body)
            if position:
                return self._checked(self._shelf.kept(part), position, country, quiet=key in self._links.secret)
            if objects(body, "address"):
                break
        return None, None

    def _checked(
        self, kept: Kept, position: Element, country: str, *, quiet: bool = False
    ) -> tuple[float | None, float | None]:
        if not many(position, "latitude") and not many(position, "longitude"):
            return None, None
        latitude, longitude = text(position, "latitude"), text(position, "longitude")
        point, rule = checked_point(latitude, longitude, country)
        if rule and not quiet:
            self._report.note(rule, kept.file, kept.number, "position", f"{latitude} / {longitude}", f"{point or ''}")
        return point or (None, None)


def _within(areas: list[str], country: str) -> tuple[Address, ...]:
    """An address that says no more than in which areas something is, the smallest first."""
    state, region, city, *_ = [*reversed(areas), "", "", ""]
    return (Address("", "", city, region, state, "", country, "physical"),) if state or country else ()


def _position_of_address(body: Element) -> Element:
    """The point that an address carries by the extension of FHIR for it."""
    for address in public_addresses(body):
        for one in extensions(address, "geolocation"):
            return {text(part, "url"): extension_value(part) for part in objects(one, "extension")}
    return {}


def _make_room(known: dict[str, Any]) -> None:
    """Forget what was made when it is much; it can be made again, and seldom is."""
    if len(known) >= MANY:
        known.clear()


def own_id(context: ReadContext, entity: str, key: str, kept: Kept, body: Element) -> str:
    """The id of a record: what our own export wrote, or one made of the id in the source."""
    for identifier in objects(body, "identifier"):
        if text(identifier, "system") == IDS and text(identifier, "value"):
            return text(identifier, "value")[:200]
    raw = key if key.startswith("http") else kept.id
    if raw:
        return uuid_of(context.namespace, entity, raw.removeprefix("urn:uuid:"))
    for identifier in objects(body, "identifier"):
        if text(identifier, "value"):
            return natural_id(context.namespace, entity, text(identifier, "system"), text(identifier, "value"))
    named = (text(body, "name"), *(text(one, "reference") for one in objects(body, "location")), key)
    return natural_id(context.namespace, entity, *(named[:-1] if any(named[:-1]) else named))
