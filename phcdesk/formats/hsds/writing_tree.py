"""A service to the objects of HSDS 3.0, each inside what it belongs to: what both written forms are made of.

Ids are those of the records where they are UUIDs, and otherwise made of what they stand for, so that the same library
gives the same ids each time. Codes become attributes with a taxonomy term; so does what HSDS has no column for, under
the facet "profile" (``classes`` reads it back). A restricted place leaves without anything that tells where it is.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from typing import TypeVar

from msgspec import Struct

from phcdesk.formats.context import WriteContext
from phcdesk.formats.hsds.classes import PROFILE
from phcdesk.formats.hsds.fitting import fitted, is_day
from phcdesk.formats.hsds.parts import NOT_STATED, UNKNOWN_COUNTRY
from phcdesk.formats.hsds.service_cells import FICTIONAL
from phcdesk.formats.hsds.standard import TABLES
from phcdesk.formats.identity import uuid_of
from phcdesk.formats.restricted import SENSITIVITY, hidden
from phcdesk.model import (
    Address,
    Assurance,
    Code,
    Language,
    Location,
    Organization,
    Phone,
    Schedule,
    Service,
    ServiceArea,
    ServiceAtLocation,
)  # fmt: skip

Part = TypeVar("Part")

MAX_REMEMBERED = 10_000


class Node(Struct):
    """An object: its entity, its cells, and the objects inside it by the member they stand in.

    A member of ``one`` is a single object, such as the organization of a service.
    """

    entity: str
    cells: dict[str, str]
    many: dict[str, list[Node]] = {}
    one: dict[str, Node] = {}


class Trees:
    """Makes the object of each service. ``context`` names what ids are made in."""

    def __init__(self, context: WriteContext) -> None:
        self._namespace = context.namespace
        self._vocabulary = context.vocabulary
        self._terms: dict[tuple[str, str], Node] = {}

    def of(self, service: Service) -> Node:
        """The object of a service, with everything inside."""
        service = hidden(service)
        identity = self._id("service", service.id)
        cells = {
            name: value for name in TABLES["service"].names if isinstance(value := getattr(service, name, ""), str)
        }
        beside = _beside(service)
        if service.fictional:
            cells["name"] = FICTIONAL + service.name
        day = service.assurance.as_of
        cells["assured_date"] = day if is_day(day) else ""
        if service.status not in ("active", "inactive", "defunct", "temporarily closed"):
            beside["status_not_stated"] = f"blank{service.status}"
            cells["status"] = "inactive" if service.status else "active"
        node = self._node("service", identity, cells, beside, service.codes)
        organization = self._organization(service, identity)
        if not _has_something(service.organization):
            self._attributes(node, {"organization_not_stated": "yes"}, ())
        node.one["organization"] = organization
        self._fill(node, service)
        return node

    def _fill(self, node: Node, service: Service) -> None:
        owner = node.cells["id"]
        node.many |= {
            "phones": self._each(owner, service.phones, self._phone),
            "schedules": self._each(owner, service.schedules, self._schedule),
            "service_areas": self._each(owner, service.service_areas, self._area),
            "service_at_locations": list(self._places(owner, service.service_at_locations)),
            "languages": self._each(owner, service.languages, self._language),
            "cost_options": self._each(
                owner, service.cost_options, lambda key, one: self._plain("cost_option", key, one)
            ),
            "required_documents": self._each(
                owner,
                service.required_documents,
                lambda key, text: self._node(
                    "required_document", self._id("required_document", key), {"document": text}
                ),
            ),
        }

    def _organization(self, service: Service, identity: str) -> Node:
        found = service.organization
        if not _has_something(found):
            made = self._id("organization-of-service", identity)
            return self._node("organization", made, {"name": service.name})
        key = self._id("organization", found.id or f"named/{found.name}/{found.website}")
        node = self._plain("organization", "", found, key, {} if found.id else {"no_id": "yes"})
        node.many["phones"] = self._each(key, found.phones, self._phone)
        return node

    def _places(self, owner: str, places: Iterable[ServiceAtLocation]) -> Iterator[Node]:
        seen: Counter[tuple[str, str]] = Counter()
        for at in dict.fromkeys(places):
            pair = (at.location.id, at.description)
            seen[pair] += 1
            yield self._at(owner, at, f"/{seen[pair]}" if seen[pair] > 1 else "")

    def _at(self, owner: str, at: ServiceAtLocation, again: str) -> Node:
        place = self._location(at.location)
        identity = self._id("service_at_location", f"{owner}/{place.cells['id']}/{at.description}{again}")
        node = self._node("service_at_location", identity, {"description": at.description}, {}, at.codes)
        node.one["location"] = place
        node.many |= {
            "phones": self._each(identity, at.phones, self._phone),
            "schedules": self._each(identity, at.schedules, self._schedule),
        }
        return node

    def _location(self, place: Location) -> Node:
        # Another service may show the same place openly. Two objects with one id could be put together again.
        identity = self._id("location", f"restricted/{place.id}" if place.restricted else place.id)
        codes = (Code(SENSITIVITY, "restricted"),) if place.restricted else ()
        cells = {"latitude": _degrees(place.latitude), "longitude": _degrees(place.longitude)}
        whole = [address for address in place.addresses if address.address_1]
        node = self._plain("location", "", place, identity, _parts_of_addresses(place.addresses), codes, cells)
        node.many |= {
            "addresses": self._each(identity, whole, self._address),
            "phones": self._each(identity, place.phones, self._phone),
            "schedules": self._each(identity, place.schedules, self._schedule),
            "languages": self._each(identity, place.languages, self._language),
            "accessibility": self._each(
                identity,
                place.accessibility,
                lambda key, text: self._node("accessibility", self._id("accessibility", key), {"description": text}),
            ),
        }
        return node

    def _phone(self, key: str, phone: Phone) -> Node:
        description = "; ".join(filter(None, (phone.description, phone.dialling)))
        beside = {"dialling": phone.dialling} if phone.dialling else {}
        beside |= _assurance_beside(phone.assurance)
        if phone.assurance.as_of:
            beside["assurance_as_of"] = phone.assurance.as_of
        node = self._plain("phone", key, phone, "", beside, (), {"description": description})
        node.many["languages"] = self._each(node.cells["id"], phone.languages, self._language)
        return node

    def _schedule(self, key: str, schedule: Schedule) -> Node:
        return self._plain("schedule", key, schedule)

    def _language(self, key: str, language: Language) -> Node:
        return self._plain("language", key, language)

    def _area(self, key: str, area: ServiceArea) -> Node:
        return self._plain("service_area", key, area, "", {"country": area.country} if area.country else {})

    def _address(self, key: str, address: Address) -> Node:
        return self._plain("address", key, address, "", {}, (), {"country": address.country or UNKNOWN_COUNTRY})

    def _plain(
        self,
        entity: str,
        key: str,
        part: Struct,
        identity: str = "",
        beside: dict[str, str] | None = None,
        codes: tuple[Code, ...] = (),
        changed: dict[str, str] | None = None,
    ) -> Node:
        """An object whose cells are the fields of a record that have the same names."""
        cells = {name: value for name in TABLES[entity].names if isinstance(value := getattr(part, name, ""), str)}
        return self._node(entity, identity or self._id(entity, key), cells | (changed or {}), beside, codes)

    def _node(
        self,
        entity: str,
        identity: str,
        cells: dict[str, str],
        beside: dict[str, str] | None = None,
        codes: tuple[Code, ...] = (),
    ) -> Node:
        fit, unfit = fitted(entity, cells | {"id": identity})
        node = Node(entity, fit)
        self._attributes(node, {**unfit, **(beside or {})}, codes)
        return node

    def _attributes(self, node: Node, beside: dict[str, str], codes: Iterable[Code]) -> None:
        owner = node.cells["id"]
        carried = [*dict.fromkeys(codes), *(Code(PROFILE, name, value) for name, value in beside.items())]
        made = [self._attribute(owner, node.entity, code) for code in carried]
        if made:
            node.many["attributes"] = [*node.many.get("attributes", []), *made]

    def _attribute(self, owner: str, entity: str, code: Code) -> Node:
        cells = {
            "id": self._id("attribute", f"{owner}/{code.facet}:{code.code}={code.value}"),
            "link_type": code.facet.replace("_", "-"),
            "link_entity": entity,
            "value": code.value,
        }
        node = Node("attribute", {name: cell for name, cell in cells.items() if cell})
        node.one["taxonomy_term"] = self._term(code)
        return node

    def _term(self, code: Code) -> Node:
        known = self._terms.get((code.facet, code.code))
        if known is None:
            if len(self._terms) >= MAX_REMEMBERED:
                self._terms.clear()
            known = self._terms[code.facet, code.code] = self._new_term(code)
        return known

    def _new_term(self, code: Code) -> Node:
        concept = self._vocabulary.concept(code.facet, code.code)
        term = Node(
            "taxonomy_term",
            {
                "id": self._id("taxonomy_term", f"{code.facet}:{code.code}"),
                "code": f"{code.facet}:{code.code}",
                "name": self._vocabulary.label(code.facet, code.code),
                "description": (concept.definition if concept else "") or NOT_STATED,
                "taxonomy": code.facet,
                "language": "en",
            },
        )
        detail = {"id": self._id("taxonomy", code.facet), "name": code.facet, "description": NOT_STATED}
        term.one["taxonomy_detail"] = Node("taxonomy", detail)
        return term

    def _each(self, owner: str, parts: Iterable[Part], make: Callable[[str, Part], Node]) -> list[Node]:
        """Objects of the parts of a record; their ids are made of whose they are and what they say."""
        return [make(f"{owner}/{part!r}", part) for part in dict.fromkeys(parts)]

    def _id(self, entity: str, raw: str) -> str:
        return uuid_of(self._namespace, entity, raw)


def _has_something(organization: Organization) -> bool:
    return organization != Organization()


def _beside(service: Service) -> dict[str, str]:
    """What HSDS has no columns for."""
    said = {
        "language": service.language,
        "country": service.country,
        "role": "example" if service.role == "example" else "",
        "hours_note": service.hours_note,
        "keywords": ";".join(service.keywords),
        "evidence_note": service.evidence_note,
        "fictional": "yes" if service.fictional else "",
        **_assurance_beside(service.assurance),
    }
    if service.assurance.as_of and not is_day(service.assurance.as_of):
        said["assurance_as_of"] = service.assurance.as_of
    return {name: value for name, value in said.items() if value}


def _assurance_beside(assurance: Assurance) -> dict[str, str]:
    said = {
        "assurance_method": assurance.method,
        "assurance_agreement": str(assurance.agreement or ""),
        "assurance_sources": " | ".join(assurance.sources),
        "assurance_assurer": assurance.assurer,
        "assurance_note": assurance.note,
    }
    return {name: value for name, value in said.items() if value}


def _parts_of_addresses(addresses: Iterable[Address]) -> dict[str, str]:
    """Addresses without a street, which the standard does not allow, part by part."""
    bare = [address for address in addresses if not address.address_1]
    return {
        f"address.{number}.{name}": value
        for number, address in enumerate(bare[:100])
        for name in Address.__struct_fields__
        if (value := getattr(address, name))
    }


def _degrees(value: float | None) -> str:
    return "" if value is None else f"{value:.8f}".rstrip("0").rstrip(".")
