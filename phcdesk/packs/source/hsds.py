"""The tables that are read and their columns: HSDS 3.0 and our profile of it (docs/pack-source.md)."""

from __future__ import annotations

from typing import NamedTuple


class TableShape(NamedTuple):
    """Which columns a table may have, and those without which its rows mean nothing."""

    columns: frozenset[str]
    required: tuple[str, ...]


def _shape(required: str, others: str) -> TableShape:
    return TableShape(frozenset((*required.split(), *others.split())), tuple(required.split()))


_ASSURED = "agreement assurance_method as_of sources note"

TABLES: dict[str, TableShape] = {
    "directory/services.csv": _shape(
        "id name",
        "organization_id program_id alternate_name description url email status interpretation_services"
        " application_process fees_description wait_time fees accreditations eligibility_description minimum_age"
        " maximum_age assured_date assurer_email licenses alert last_modified"
        " language country role hours_note keywords evidence_note assurance_method agreement sources assurance_note"
        " assurer",
    ),
    "directory/organizations.csv": _shape(
        "id name",
        "alternate_name description email website tax_status tax_id year_incorporated legal_status logo uri"
        " parent_organization_id",
    ),
    "directory/locations.csv": _shape(
        "id",
        "location_type url organization_id name alternate_name description transportation latitude longitude"
        " external_identifier external_identifier_type",
    ),
    "directory/service_at_location.csv": _shape("service_id location_id", "id description"),
    "directory/addresses.csv": _shape(
        "location_id",
        "id attention address_1 address_2 city region state_province postal_code country address_type",
    ),
    "directory/phones.csv": _shape(
        "number",
        "id location_id service_id organization_id contact_id service_at_location_id extension type description"
        " dialling e164 assured_date assurance_method agreement sources",
    ),
    "directory/schedules.csv": _shape(
        "",
        "id service_id location_id service_at_location_id valid_from valid_to dtstart timezone until count wkst freq"
        " interval byday byweekno bymonthday byyearday description opens_at closes_at schedule_link attending_type"
        " notes",
    ),
    "directory/languages.csv": _shape("", "id service_id location_id phone_id name code note"),
    "directory/accessibility.csv": _shape("location_id", "id description details url"),
    "directory/service_areas.csv": _shape("service_id", "id name description extent extent_type uri country"),
    "directory/cost_options.csv": _shape(
        "service_id", "id valid_from valid_to option currency amount amount_description"
    ),
    "directory/required_documents.csv": _shape("service_id document", "id uri"),
    "directory/taxonomy_terms.csv": _shape(
        "id code", "name description parent_id taxonomy language taxonomy_id term_uri"
    ),
    "directory/attributes.csv": _shape("link_id taxonomy_term_id", "id link_type link_entity value label"),
    "documents/documents.csv": _shape(
        "id title",
        "publisher_name year year_note edition language languages languages_note type topics audience identifier"
        " licence status review_by supersedes country assurance_method as_of sources note keywords summary file",
    ),
    "countries/emergency_numbers.csv": _shape("country service number", _ASSURED),
    "countries/indicators.csv": _shape("country code name value", f"low high unit year {_ASSURED}"),
    "countries/finders.csv": _shape("id country name", f"area operator url what_it_lists languages {_ASSURED}"),
    "golden_queries.csv": _shape("query expected", "language place note"),
    "withdrawn.csv": _shape("id reason", "replacement note"),
}

NOT_READ = (
    "contacts",
    "programs",
    "funding",
    "organization_identifiers",
    "taxonomies",
    "metadata",
    "meta_table_descriptions",
    "urls",
    "units",
    "service_capacity",
)
"""Tables of HSDS that have no place in our records. Contacts are people, and people stay out."""
