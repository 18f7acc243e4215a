"""HealthcareServices, and facilities that have none, to services."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from phcdesk.formats.context import ReadContext
from phcdesk.formats.fhir.checked import read_assurance
from phcdesk.formats.fhir.classes import Classes
from phcdesk.formats.fhir.contacts import Contact
from phcdesk.formats.fhir.elements import (
    Element,
    concept_text,
    extension_text,
    objects,
    prose,
    text,
    translations,
    truth,
)  # fmt: skip
from phcdesk.formats.fhir.links import Links
from phcdesk.formats.fhir.openings import read_openings
from phcdesk.formats.fhir.own import TEXTS
from phcdesk.formats.fhir.places import Place, Places, own_id
from phcdesk.formats.fhir.said import (
    application,
    classifying,
    classifying_here,
    costs,
    eligibility,
    fees,
    hours_words,
    is_own,
    own_keywords,
    own_texts,
    said_everywhere,
    said_here,
)
from phcdesk.formats.fhir.secrecy import is_test_data
from phcdesk.formats.fhir.shelf import Kept, Shelf
from phcdesk.formats.identity import is_uuid
from phcdesk.formats.names import LanguageNames
from phcdesk.formats.report import Report
from phcdesk.formats.restricted import sounds_secret
from phcdesk.model import Code, Language, Organization, Service, ServiceAtLocation
from phcdesk.tables.values import has_markup

_CLOSED_PLACES = ("inactive", "entered-in-error")


class Services:
    """Makes services of the resources of a shelf."""

    def __init__(self, shelf: Shelf, links: Links, places: Places, report: Report, context: ReadContext) -> None:
        self._shelf = shelf
        self._links = links
        self._places = places
        self._report = report
        self._context = context
        self._classes = Classes(context.vocabulary)
        self._suspected: set[str] = set()
        self._languages = LanguageNames(context.vocabulary)

    def of_resources(self, keys: list[str]) -> Service:
        """The service of a resource, or of several that are its parts at one place each."""
        self._report.kept += 1
        self._report.merged += len(keys) - 1
        service = self._service(keys[0])
        if len(keys) == 1:
            return service
        others = [self._service(key).service_at_locations for key in keys[1:]]
        at_all = (*service.service_at_locations, *(at for places in others for at in places))
        fields = {name: getattr(service, name) for name in Service.__struct_fields__}
        return Service(**{**fields, "service_at_locations": at_all})

    def of_place(self, key: str) -> Service:
        """A facility without a service in the source, as a service of the organization that runs it."""
        self._report.kept += 1
        kept, body, place = self._shelf.kept(key), self._shelf.body(key), self._places.place(key)
        provider = self._links.organization_of_place(key)
        country = place.country or (self._places.country(provider) if provider else "") or self._context.country
        name = place.location.name or next(filter(None, map(concept_text, objects(body, "type"))), "")
        status = {"active": "active", "suspended": "temporarily closed"}.get(place.status, "")
        secret = place.location.restricted
        self._report.note("LO01", kept.file, kept.number, raw="" if secret else place.location.name)
        self._suspect(kept, name, [place])
        return Service(
            own_id(self._context, "service", f"{key}", kept, {**body, "identifier": None}),
            self._named(kept, name, provider),
            language=text(body, "language") or self._context.language,
            organization=self._organization(provider, country),
            status=status,
            url="" if secret else place.contact.url,
            email="" if secret else place.contact.email,
            hours_note="" if secret else place.hours_words,
            service_at_locations=(ServiceAtLocation(place.location),),
            codes=place.codes,
            keywords=(*place.words, *self._source_id(kept, body)),
            country=country,
            fictional=is_test_data(body),
            assurance=read_assurance(body, self._context.today),
        )

    def of_organization(self, key: str) -> Service:
        """An organization without a service or a place, as an entry of its own."""
        self._report.kept += 1
        kept, body = self._shelf.kept(key), self._shelf.body(key)
        country = self._places.country(key) or self._context.country
        organization = self._organization(key, country)
        place = self._places.place_of_organization(key)
        codes, words = self._classes.sorted(objects(body, "type"))
        self._report.note("OR01", kept.file, kept.number, raw=organization.name)
        return Service(
            own_id(self._context, "service", key, kept, {**body, "identifier": None}),
            organization.name,
            description=organization.description,
            organization=organization,
            status="active" if truth(body, "active") else "",
            service_at_locations=(ServiceAtLocation(place),) if place else (),
            codes=codes,
            keywords=(*words, *self._source_id(kept, body)),
            country=country,
            fictional=is_test_data(body),
            assurance=read_assurance(body, self._context.today),
        )

    def _service(self, key: str) -> Service:
        kept, body = self._shelf.kept(key), self._shelf.body(key)
        provider = self._links.provider[key]
        places = [place for place in map(self._places.place, self._links.places[key]) if self._is_open(kept, place)]
        places += self._places.only_named(key, body)
        areas = tuple(map(self._places.area, self._links.areas[key]))
        country = extension_text(body, "country") or self._country(places, [area.country for area in areas], provider)
        contact = self._places.contact(kept, said_everywhere(body), country)
        openings = read_openings(said_everywhere(body), "availableTime")
        if openings.unclear:
            self._report.note("HR01", kept.file, kept.number, "availableTime", openings.unclear)
        codes, words = self._classes.sorted(classifying(body))
        words = (*words, *own_keywords(body))
        paid, _ = self._classes.sorted(objects(body, "serviceProvisionCode"))
        free = [place for place in places if not place.location.restricted]
        self._suspect(kept, text(body, "name"), free)
        own = {field: extension_text(body, name) for name, field in TEXTS.items()}
        own["status"] = own["status"] or self._status(body, places)
        own["country"] = country
        own["alternate_name"] = own["alternate_name"] or translations(body, "name")
        return Service(
            own_id(self._context, "service", key, kept, body),
            self._named(kept, text(body, "name") or next(iter(words), ""), provider),
            description=self._prose(kept, "comment", text(body, "comment")),
            language=text(body, "language") or self._context.language,
            organization=self._provider(provider, body, country),
            alert=self._prose(kept, "extraDetails", text(body, "extraDetails"), always=not is_own(body)),
            url=contact.url or next((place.contact.url for place in free if place.contact.url), ""),
            email=contact.email or next((place.contact.email for place in free if place.contact.email), ""),
            application_process=application(body),
            fees_description=fees(body),
            eligibility_description=eligibility(body),
            phones=contact.phones,
            schedules=openings.schedules,
            hours_note="\n".join(hours_words(openings.words, free)),
            languages=tuple(self._spoken(body)),
            service_areas=areas,
            service_at_locations=tuple(self._at(kept, body, place) for place in places),
            cost_options=costs(body),
            required_documents=own_texts(body, "required-document"),
            codes=tuple(dict.fromkeys((*codes, *paid, *(code for place in places for code in _shared(place, body))))),
            keywords=tuple(
                dict.fromkeys((*words, *(w for place in places for w in place.words), *self._source_id(kept, body)))
            ),
            fictional=is_test_data(body),
            assurance=read_assurance(body, self._context.today),
            role="example" if extension_text(body, "role") == "example" else "referral",
            **own,
        )

    def _at(self, kept: Kept, body: Element, place: Place) -> ServiceAtLocation:
        """What our own export says of a service at one place; other sources say it of the service or the place."""
        here = said_here(body)
        contact: Contact = self._places.contact(kept, here, place.country)
        codes, _ = self._classes.sorted(classifying_here(body))
        return ServiceAtLocation(
            place.location,
            extension_text(body, "at-description"),
            contact.phones,
            read_openings(here, "availableTime").schedules,
            codes,
        )

    def _source_id(self, kept: Kept, body: Element) -> tuple[str, ...]:
        """The id in the source where ours is another one, so that people who know it find the entry."""
        if is_own(body) or not kept.id or is_uuid(kept.id) or kept.id.startswith(("urn:", "http")):
            return ()
        self._report.note("ID02", kept.file, kept.number, "id", kept.id)
        return (kept.id[:200],)

    def _suspect(self, kept: Kept, name: str, places: Iterable[Place]) -> None:
        """Propose once for each place to keep it secret, if its words or those of a service there sound like it."""
        for place in places:
            location = place.location
            known = location.restricted or location.id in self._suspected
            if not known and sounds_secret(name, location.name, location.alternate_name, location.description):
                self._suspected.add(location.id)
                self._report.note("SN01", kept.file, kept.number, "name", location.name or name)

    def _is_open(self, kept: Kept, place: Place) -> bool:
        if place.status not in _CLOSED_PLACES:
            return True
        self._report.note("IN01", kept.file, kept.number, "location", place.location.name)
        return False

    def _country(self, places: list[Place], areas: list[str], provider: str) -> str:
        found = next(filter(None, (*(place.country for place in places), *areas)), "")
        return found or (self._places.country(provider) if provider else "") or self._context.country

    def _organization(self, key: str, country: str) -> Organization:
        return self._places.organization(key, country) if key else Organization()

    def _provider(self, key: str, body: Element, country: str) -> Organization:
        return self._organization(key, country) if key else self._places.provider_named(body)

    def _named(self, kept: Kept, name: str, provider: str) -> str:
        if name:
            return name
        self._report.note("RQ01", kept.file, kept.number, "name")
        return (text(self._shelf.body(provider), "name") if provider else "") or kept.id or "?"

    def _prose(self, kept: Kept, member: str, value: str, always: bool = False) -> str:
        if not value or not (always or has_markup(value)):
            return value
        found = prose(value)
        if found != value:
            self._report.note("TX01", kept.file, kept.number, member)
        return found

    def _status(self, body: Element, places: list[Place]) -> str:
        active = truth(body, "active")
        if active and places and all(place.status == "suspended" for place in places):
            return "temporarily closed"
        return {True: "active", False: "inactive", None: ""}[active]

    def _spoken(self, body: Element) -> Iterator[Language]:
        for concept in objects(body, "communication"):
            coding = next(iter(objects(concept, "coding")), {})
            code = text(coding, "code")
            name = text(concept, "text") or text(coding, "display")
            known = self._languages.by_code(code) if code else self._languages.by_name(name)
            if known or name or code:
                yield Language(known, name, extension_text(concept, "language-note"))


def _shared(place: Place, body: Element) -> tuple[Code, ...]:
    return () if is_own(body) else place.codes
