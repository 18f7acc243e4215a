"""Who belongs to whom: the places, areas and organization of each service, and which places must stay secret.

A place is secret if it, its organization, a service there or the link between the two is restricted, or if what it is
a part of is. Circles of parts end where they close.
"""

from __future__ import annotations

from collections.abc import Iterator

from phcdesk.formats.context import ReadContext
from phcdesk.formats.fhir.elements import Element, codings, concept_text, first, objects, text, truth
from phcdesk.formats.fhir.own import FACILITY_TYPES
from phcdesk.formats.fhir.secrecy import is_labelled, is_restricted, is_secret_place
from phcdesk.formats.fhir.shelf import CARRIED, Kept, Shelf
from phcdesk.formats.report import Report
from phcdesk.progress import CancelToken

SERVICE, LOCATION, ORGANIZATION, AFFILIATION = CARRIED
MAX_PARTS = 20
NO_PLACES = {"area", "jdn", "co", "rd", "bd", "ro", "lvl", "wi", "wa", "ca", "ve"}
"""Kinds of locations (physicalType) that nobody is referred to: areas, roads, beds, rooms, floors, wings, wards."""

BUILDINGS = {"si", "bu"}
"""Kinds of locations (physicalType) that are places to go to: sites and buildings."""

NOWHERE = {"PTRES", "WORK", "ACC", "AMB"}
"""Types of locations (HL7) that are wherever a patient happens to be."""

NO_CARE = {"ins", "pay", "payer", "ntwk", "cg", "crs", "bus", "edu", "team", "jurisdiction"}
"""Types of organizations (R4 and Plan-Net) that pay, sponsor or connect."""


class Links:
    """The links between the resources of a settled shelf."""

    def __init__(self, shelf: Shelf, report: Report, context: ReadContext, cancel: CancelToken) -> None:
        self._shelf = shelf
        self._cancel = cancel
        self._report = report
        self._today = context.today.isoformat()
        self.places: dict[str, tuple[str, ...]] = {}
        self.areas: dict[str, tuple[str, ...]] = {}
        self.provider: dict[str, str] = {}
        self.secret: set[str] = set()
        self.used: set[str] = set()
        self._add_contained()
        for key in self._all(SERVICE):
            self._link_service(key, shelf.kept(key))
        for key in self._all(AFFILIATION):
            self._link_affiliation(key, shelf.kept(key))
        self._find_secrets()

    def organization_of_place(self, key: str) -> str:
        """The organization that runs a place, or what it is a part of."""
        for part in self.chain(key):
            reference = first(self._shelf.body(part), "managingOrganization")
            if reference and (found := self._shelf.find(ORGANIZATION, reference, part)):
                return found
        return ""

    def chain(self, key: str) -> Iterator[str]:
        """A place and what it is a part of, the smallest first."""
        seen: set[str] = set()
        while key and key not in seen and len(seen) < MAX_PARTS:
            seen.add(key)
            yield key
            key = self._shelf.find(LOCATION, first(self._shelf.body(key), "partOf"), key)

    def lone_places(self) -> Iterator[str]:
        """Places that no service names and that are places to go to, not areas or parts of buildings.

        A place that another one is a part of stands behind that one. In mCSD a facility is a location with its
        organization, and need not have a service; so such a pair is a service by itself.
        """
        places = [key for key in self._all(LOCATION) if key in self.used or self._is_place(key)]
        parents = {part for key in places for part in list(self.chain(key))[1:]}
        for key in places:
            if key not in self.used and key not in parents and "#" not in key:
                yield key

    def areas_around(self, key: str) -> list[str]:
        """The names of the areas that a place lies in, the smallest first."""
        around = map(self._shelf.body, list(self.chain(key))[1:])
        return [name for area in around if is_area(area) and (name := text(area, "name"))]

    def _is_place(self, key: str) -> bool:
        body = self._shelf.body(key)
        if not is_place(body):
            return False
        if objects(body, "address") or objects(body, "position") or _can_be_reached(body):
            return True
        if not self.places and _is_building(body):  # a list of facilities, of which no services are known at all
            return True
        # All that is known is what it is and where: enough for a facility, and not for a part of one.
        return bool(self.areas_around(key) or (_is_typed(body) and not objects(body, "partOf")))

    def lone_organizations(self) -> Iterator[str]:
        """Organizations that give care, can be reached, and have neither a service nor a place nor a part."""
        parents = {
            self._shelf.find(ORGANIZATION, first(self._shelf.body(key), "partOf"), key)
            for key in self._all(ORGANIZATION)
        }
        for key in self._all(ORGANIZATION):
            if key not in self.used and key not in parents and "#" not in key and gives_care(self._shelf.body(key)):
                yield key

    def _all(self, kind: str) -> Iterator[str]:
        """The keys of a kind; between any two the person may stop it."""
        for key, _ in list(self._shelf.of_kind(kind)):
            self._cancel.check()
            yield key

    def _add_contained(self) -> None:
        for kind in CARRIED:
            for key in self._all(kind):
                for resource in objects(self._shelf.body(key), "contained"):
                    self._shelf.add_contained(key, resource)

    def _link_service(self, key: str, kept: Kept) -> None:
        body = self._shelf.body(key)
        self.places[key] = tuple(self._found(key, kept, LOCATION, "location"))
        self.areas[key] = tuple(self._found(key, kept, LOCATION, "coverageArea"))
        provider = next(self._found(key, kept, ORGANIZATION, "providedBy"), "")
        if not provider:
            provider = next(filter(None, map(self.organization_of_place, self.places[key])), "")
        self.provider[key] = provider
        self.used.update((*self.places[key], *self.areas[key], provider))
        for reference in objects(body, "location"):
            if is_labelled(body) or is_restricted(reference):
                self.secret.add(self._shelf.find(LOCATION, reference, key))

    def _link_affiliation(self, key: str, kept: Kept) -> None:
        """A service without a place or provider has those of the affiliation that names it."""
        body = self._shelf.body(key)
        over = truth(body, "active") is False or "" < text(first(body, "period"), "end")[:10] < self._today
        services = [] if over else list(self._found(key, kept, SERVICE, "healthcareService"))
        if not services:
            self._report.refused += 1
            self._report.note("UN01", kept.file, kept.number, raw=f"{kept.kind}/{kept.id}")
            return
        places = tuple(self._found(key, kept, LOCATION, "location"))
        provider = next(self._found(key, kept, ORGANIZATION, "participatingOrganization"), "")
        for service in services:
            self.places[service] = self.places.get(service) or places
            self.provider[service] = self.provider.get(service) or provider
            self.used.update((*self.places[service], self.provider[service]))
        self._report.merged += 1

    def _find_secrets(self) -> None:
        for key in self._all(LOCATION):
            for part in self.chain(key):
                provider = self.organization_of_place(part)
                if is_secret_place(self._shelf.body(part)) or (provider and is_labelled(self._shelf.body(provider))):
                    self.secret.add(key)
        for service, places in self.places.items():
            provider = self.provider[service]
            if is_labelled(self._shelf.body(service)) or (provider and is_labelled(self._shelf.body(provider))):
                self.secret.update(places)

    def _found(self, key: str, kept: Kept, kind: str, member: str) -> Iterator[str]:
        for reference in objects(self._shelf.body(key), member):
            found = self._shelf.find(kind, reference, key)
            if found:
                yield found
            elif raw := text(reference, "reference") or text(first(reference, "identifier"), "value"):
                self._report.note("FK01", kept.file, kept.number, member, raw)


def is_area(location: Element) -> bool:
    """Whether a location is a country, a district or another area."""
    kinds = {
        text(one, "code") for member in ("type", "physicalType", "form") for one in codings(objects(location, member))
    }
    return bool(kinds & {"jurisdiction", "jdn", "area"})


def is_place(location: Element) -> bool:
    """Whether a location is one that people may go to, and has a name or a kind or somebody who runs it."""
    physical = {
        text(coding, "code") for coding in codings(objects(location, "physicalType") or objects(location, "form"))
    }
    types = {
        text(coding, "code")
        for coding in codings(objects(location, "type"))
        if text(coding, "system") == FACILITY_TYPES
    }
    if text(location, "mode") == "kind" or text(location, "status") in ("inactive", "entered-in-error"):
        return False
    if "jurisdiction" in types or (physical & NO_PLACES and "facility" not in types):
        return False
    named = text(location, "name") or any(map(concept_text, objects(location, "type")))
    return bool(named or objects(location, "managingOrganization"))


def gives_care(organization: Element) -> bool:
    """Whether an organization may be one that people turn to: no payer, network or sponsor, and it can be reached."""
    types = {text(coding, "code") for coding in codings(objects(organization, "type"))}
    reached = objects(organization, "telecom") or objects(organization, "address") or objects(organization, "contact")
    active = truth(organization, "active") is not False and text(organization, "name")
    return bool(active and reached and not types & NO_CARE)


def _is_building(location: Element) -> bool:
    physical = objects(location, "physicalType") or objects(location, "form")
    return any(text(one, "code") in BUILDINGS for one in codings(physical))


def _is_typed(location: Element) -> bool:
    kinds = {text(one, "code").upper() for one in codings(objects(location, "type"))}
    return bool(kinds) and not kinds & NOWHERE


def _can_be_reached(location: Element) -> bool:
    return bool(
        objects(location, "telecom") or objects(location, "contact") or objects(location, "managingOrganization")
    )
