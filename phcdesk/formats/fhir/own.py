"""The addresses by which our own export marks what FHIR has no element for, so that reading it back loses nothing."""

from __future__ import annotations

IDS = "urn:phcdesk:id"
"""System of the identifier that holds the id of a record."""

CODES = "urn:phcdesk:taxonomy:"
"""System of a coding from our vocabulary, followed by its facet."""

EXTENSIONS = "urn:phcdesk:fhir:"
"""Address of an extension, followed by its name."""

CONFIDENTIALITY = "http://terminology.hl7.org/CodeSystem/v3-Confidentiality"
FACILITY_TYPES = "https://profiles.ihe.net/ITI/mCSD/CodeSystem/IHE.mCSD.Organization.Location.Types"
PROFILES = "https://profiles.ihe.net/ITI/mCSD/StructureDefinition/IHE.mCSD."
PHYSICAL_TYPES = "http://terminology.hl7.org/CodeSystem/location-physical-type"
PROVISION = "http://terminology.hl7.org/CodeSystem/service-provision-conditions"
LANGUAGES = "urn:ietf:bcp:47"
ABSENT = "http://hl7.org/fhir/StructureDefinition/data-absent-reason"

TEXTS = {
    "alternate-name": "alternate_name",
    "wait-time": "wait_time",
    "minimum-age": "minimum_age",
    "maximum-age": "maximum_age",
    "interpretation-services": "interpretation_services",
    "evidence-note": "evidence_note",
    "status": "status",
    "country": "country",
}
"""Extensions of a service that hold one text, and the fields they stand for."""

AT_PLACE = "at-place"
"""Marks a telecom or hours that hold at the place of the service and not for the service everywhere."""
