"""Services as HealthcareServices of FHIR R4."""

from __future__ import annotations

from collections.abc import Iterator

from phcdesk.formats.fhir.checked import last_changed, write_assurance
from phcdesk.formats.fhir.contacts import written_telecoms
from phcdesk.formats.fhir.elements import Element
from phcdesk.formats.fhir.openings import write_openings
from phcdesk.formats.fhir.own import ABSENT, AT_PLACE, CODES, EXTENSIONS, LANGUAGES, PROFILES, PROVISION, TEXTS
from phcdesk.formats.fhir.written_places import Ids, area_id, filled, identifier, organization_id, own_text
from phcdesk.formats.restricted import SENSITIVITY
from phcdesk.model import Code, CostOption, Language, Service, ServiceAtLocation

_TYPES = "service_type"
_PROVISION = {"free": "free", "low-cost": "disc", "standard-charge": "cost"}
_HERE: Element = {"url": f"{EXTENSIONS}{AT_PLACE}", "valueBoolean": True}
_UNKNOWN: Element = {"extension": [{"url": ABSENT, "valueCode": "unknown"}]}


def service_resources(service: Service, ids: Ids) -> Iterator[Element]:
    """The service, once, or once for each place where something of its own holds."""
    places = service.service_at_locations
    if not any(at.description or at.phones or at.schedules or _codes_of(at) for at in places):
        yield _resource(service, ids.of("service", service.id), places, None, ids)
        return
    for number, at in enumerate(places, start=1):
        raw = service.id if number == 1 else f"{service.id}.{number}"
        yield _resource(service, ids.of("service", raw), (at,), at, ids)


def _resource(
    service: Service, identity: str, places: tuple[ServiceAtLocation, ...], at: ServiceAtLocation | None, ids: Ids
) -> Element:
    telecom, hours, words = _reached(service, at)
    changed = last_changed(service.assurance)
    provider = organization_id(service)
    test = (
        [{"system": "http://terminology.hl7.org/CodeSystem/v3-ActReason", "code": "HTEST"}] if service.fictional else []
    )
    areas = [{"reference": f"Location/{ids.of('location', area_id(area))}"} for area in service.service_areas]
    return filled(
        {
            "resourceType": "HealthcareService",
            "id": identity,
            "meta": filled({"lastUpdated": changed, "profile": [f"{PROFILES}HealthcareService"], "security": test}),
            "language": service.language,
            "extension": _extensions(service, at),
            "identifier": identifier(service.id),
            "active": {"": None, "active": True}.get(service.status, False),
            "providedBy": {"reference": f"Organization/{ids.of('organization', provider)}"} if provider else None,
            "type": [_concept(code) for code in service.codes if code.facet == _TYPES] or [_UNKNOWN],
            "location": [{"reference": f"Location/{ids.of('location', one.location.id)}"} for one in places],
            "name": service.name,
            "comment": service.description,
            "extraDetails": service.alert,
            "telecom": telecom,
            "coverageArea": areas,
            "serviceProvisionCode": _provision(service),
            "eligibility": [{"comment": service.eligibility_description}] if service.eligibility_description else [],
            "program": [{"text": keyword} for keyword in service.keywords],
            "characteristic": [
                *(_concept(code) for code in service.codes if code.facet not in (_TYPES, "cost")),
                *({"extension": [_HERE], **_concept(code)} for code in (_codes_of(at) if at else ())),
            ],
            "communication": [_spoken(language) for language in service.languages],
            "referralMethod": [{"text": service.application_process}] if service.application_process else [],
            "availableTime": hours,
            "availabilityExceptions": words,
        }
    )


def _reached(service: Service, at: ServiceAtLocation | None) -> tuple[list[Element], list[Element], str]:
    """Telecoms, hours and hours in words. Hours at the place stand instead of those of the service, as in HSDS."""
    telecom = written_telecoms(service.phones, service.email, service.url)
    hours, words = write_openings(service.schedules, "availableStartTime", "availableEndTime")
    if at:
        telecom += [_here(one) for one in written_telecoms(at.phones)]
    if at and at.schedules:
        listed, said = write_openings(at.schedules, "availableStartTime", "availableEndTime")
        hours, words = [_here(one) for one in listed], said
    return telecom, hours, "\n".join(filter(None, (service.hours_note, words)))


def _codes_of(at: ServiceAtLocation) -> list[Code]:
    """The codes that hold at a place; that it is secret, the label of the location says."""
    return [code for code in at.codes if code.facet != SENSITIVITY]


def _here(element: Element) -> Element:
    extras = element.get("extension")
    return {**element, "extension": [_HERE, *(extras if isinstance(extras, list) else [])]}


def _extensions(service: Service, at: ServiceAtLocation | None) -> list[Element]:
    known = {"active": "active", "inactive": "inactive", "": ""}
    texts = {name: getattr(service, field) for name, field in TEXTS.items()}
    texts["status"] = "" if service.status in known else service.status
    texts["role"] = service.role if service.role != "referral" else ""
    texts["at-description"] = at.description if at else ""
    return [
        *write_assurance(service.assurance),
        *(own_text(name, value) for name, value in texts.items() if value),
        *(own_text("required-document", paper) for paper in service.required_documents if paper),
        *map(_cost, service.cost_options),
    ]


def _cost(option: CostOption) -> Element:
    parts = [
        {"url": name, "valueString": value} for name in CostOption.__struct_fields__ if (value := getattr(option, name))
    ]
    return {"url": f"{EXTENSIONS}cost-option", "extension": parts or [{"url": "option", "valueString": "-"}]}


def _concept(code: Code) -> Element:
    return {"coding": [filled({"system": f"{CODES}{code.facet}", "code": code.code, "display": code.value})]}


def _provision(service: Service) -> list[Element]:
    """What it costs: our code, the one of FHIR where there is one, and the words."""
    concepts: list[Element] = []
    for code in service.codes:
        if code.facet == "cost":
            theirs = _PROVISION.get(code.code)
            concept = _concept(code)
            coded = [{"system": PROVISION, "code": theirs}] if theirs else []
            concepts.append({"coding": [*(concept["coding"] if isinstance(concept["coding"], list) else []), *coded]})
    if service.fees_description:
        concepts.append({"text": service.fees_description})
    return concepts


def _spoken(language: Language) -> Element:
    note = [own_text("language-note", language.note)] if language.note else []
    coding = [filled({"system": LANGUAGES, "code": language.code})] if language.code else []
    return filled({"extension": note, "coding": coding, "text": language.name})
