"""Services to rows of the tables of a pack source: HSDS 3.0 and our profile of it (docs/pack-source.md).

What a reader of the tables looks up by id is written once. Ids of rows that nobody points to are left out, or are made
of the id of what they belong to, so that the same services always give the same bytes.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from phcdesk.formats.restricted import RESTRICTED
from phcdesk.model import Address, Assurance, Code, Location, Organization, Phone, Schedule, Service, ServiceAtLocation
from phcdesk.tables.writing import CsvWriter

TABLES: dict[str, tuple[str, ...]] = {
    name: tuple(columns.split())
    for name, columns in {
        "organizations": "id name alternate_name description email website",
        "services": (
            "id organization_id name alternate_name description language url email status role interpretation_services"
            " application_process fees_description wait_time eligibility_description minimum_age maximum_age alert"
            " hours_note keywords evidence_note country assured_date assurance_method agreement sources assurer"
            " assurance_note"
        ),
        "locations": "id location_type name alternate_name description transportation latitude longitude",
        "service_at_location": "id service_id location_id description",
        "addresses": (
            "location_id attention address_1 address_2 city region state_province postal_code country address_type"
        ),
        "phones": (
            "id service_id location_id service_at_location_id organization_id number extension type description"
            " dialling e164 assured_date assurance_method agreement sources"
        ),
        "schedules": "service_id location_id service_at_location_id " + " ".join(Schedule.__struct_fields__),
        "languages": "service_id location_id phone_id name code note",
        "accessibility": "location_id description",
        "service_areas": "service_id name description country",
        "cost_options": "service_id option currency amount amount_description",
        "required_documents": "service_id document",
        "taxonomy_terms": "id code name",
        "attributes": "link_id taxonomy_term_id link_entity value",
    }.items()
}

_NOT_CHECKED = Assurance()
_NOTHING_SAID = ("", "", "", "", "", "")


class PackTables:
    """Writes services into the tables, one after the other."""

    def __init__(self, writers: Mapping[str, CsvWriter]) -> None:
        self._writers = writers
        self._waiting: dict[str, list[Sequence[str]]] = {name: [] for name in writers}
        self._organizations: set[str] = set()
        self._locations: set[str] = set()
        self._terms: dict[str, None] = {}

    def add(self, service: Service) -> None:
        """Take one service with all that hangs on it, to be written with the next ones."""
        self._organization(service.organization)
        self._write("services", _service_cells(service))
        identity = service.id
        if service.phones:
            self._phones(service.phones, 0, identity)
        if service.schedules:
            self._schedules(service.schedules, 0, identity)
        for language in service.languages:
            self._write("languages", (identity, "", "", language.name, language.code, language.note))
        for area in service.service_areas:
            self._write("service_areas", (identity, area.name, area.description, area.country))
        for cost in service.cost_options:
            self._write("cost_options", (identity, cost.option, cost.currency, cost.amount, cost.amount_description))
        for document in service.required_documents:
            self._write("required_documents", (identity, document))
        if service.codes:
            self._codes(service.codes, identity, "service")
        for number, at in enumerate(service.service_at_locations, start=1):
            self._place(at, identity, number)

    def write(self) -> None:
        """Write what was taken: table by table, which is faster than service by service."""
        for name, rows in self._waiting.items():
            if rows:
                self._writers[name].write(rows)
                rows.clear()

    def finish(self) -> None:
        """Write what is only known at the end: the terms that were used."""
        for term in self._terms:
            self._write("taxonomy_terms", (term, term, term.partition(":")[2]))
        self.write()

    def _write(self, table: str, cells: Sequence[str]) -> None:
        self._waiting[table].append(cells)

    def _organization(self, organization: Organization) -> None:
        if not organization.id or organization.id in self._organizations:
            return
        self._organizations.add(organization.id)
        cells = (organization.id, organization.name, organization.alternate_name, organization.description)
        self._write("organizations", (*cells, organization.email, organization.website))
        self._phones(organization.phones, 3, organization.id)

    def _place(self, at: ServiceAtLocation, service_id: str, number: int) -> None:
        place = at.location
        # The id of the link is only needed when something points to it.
        link = f"{service_id}/{number}" if at.phones or at.schedules or at.codes else ""
        self._write("service_at_location", (link, service_id, place.id, at.description))
        if link:
            self._phones(at.phones, 2, link)
            self._schedules(at.schedules, 2, link)
            self._codes(at.codes, link, "service_at_location")
        if place.id not in self._locations:
            self._locations.add(place.id)
            self._location(place)

    def _location(self, place: Location) -> None:
        point = ("", "") if place.latitude is None else (_degrees(place.latitude), _degrees(place.longitude))
        texts = (place.location_type, place.name, place.alternate_name, place.description, place.transportation)
        self._write("locations", (place.id, *texts, *point))
        for address in place.addresses:
            self._write("addresses", _address_cells(place.id, address))
        if place.phones:
            self._phones(place.phones, 1, place.id)
        if place.schedules:
            self._schedules(place.schedules, 1, place.id)
        for language in place.languages:
            self._write("languages", ("", place.id, "", language.name, language.code, language.note))
        for text in place.accessibility:
            self._write("accessibility", (place.id, text))
        if place.restricted:
            self._codes((RESTRICTED,), place.id, "location")

    def _phones(self, phones: Sequence[Phone], owner: int, owner_id: str) -> None:
        for phone in phones:
            owners = ["", "", "", ""]
            owners[owner] = owner_id
            identity = (
                f"phone-{self._writers['phones'].rows + len(self._waiting['phones']) + 1}" if phone.languages else ""
            )
            said = (phone.number, phone.extension, phone.type, phone.description, phone.dialling, phone.e164)
            as_of, method, agreement, sources, *_ = _assured(phone.assurance)
            self._write("phones", (identity, *owners, *said, as_of, method, agreement, sources))
            for language in phone.languages:
                self._write("languages", ("", "", identity, language.name, language.code, language.note))

    def _schedules(self, schedules: Sequence[Schedule], owner: int, owner_id: str) -> None:
        for schedule in schedules:
            owners = ["", "", ""]
            owners[owner] = owner_id
            self._write("schedules", (*owners, *(getattr(schedule, name) for name in Schedule.__struct_fields__)))

    def _codes(self, codes: Sequence[Code], owner_id: str, entity: str) -> None:
        for code in codes:
            term = f"{code.facet}:{code.code}"
            self._terms[term] = None
            self._write("attributes", (owner_id, term, entity, code.value))


def _service_cells(service: Service) -> tuple[str, ...]:
    return (
        service.id,
        service.organization.id,
        service.name,
        service.alternate_name,
        service.description,
        service.language,
        service.url,
        service.email,
        service.status,
        "" if service.role == "referral" else service.role,
        service.interpretation_services,
        service.application_process,
        service.fees_description,
        service.wait_time,
        service.eligibility_description,
        service.minimum_age,
        service.maximum_age,
        service.alert,
        service.hours_note,
        "; ".join(service.keywords),
        service.evidence_note,
        service.country,
        *_assured(service.assurance),
    )


def _address_cells(location_id: str, address: Address) -> tuple[str, ...]:
    return (
        location_id,
        address.attention,
        address.address_1,
        address.address_2,
        address.city,
        address.region,
        address.state_province,
        address.postal_code,
        address.country,
        address.address_type,
    )


def _assured(assurance: Assurance) -> tuple[str, ...]:
    if assurance == _NOT_CHECKED:
        return _NOTHING_SAID
    agreement = str(assurance.agreement) if assurance.agreement else ""
    sources = " | ".join(assurance.sources)
    return assurance.as_of, assurance.method, agreement, sources, assurance.assurer, assurance.note


def _degrees(number: float | None) -> str:
    return "" if number is None else format(number, ".10f").rstrip("0").rstrip(".")
