"""The tables of HSDS 3.0 with their columns, as the standard lists them: what may be written, and what is known.

A column is ``name``, with ``*`` where a table must have it, and after ``:`` what kind of text it holds where that is
not any text: uuid, uri, email, number, date, time, datetime. ``ENUMS`` has the columns with few possible values.
"""

from __future__ import annotations

from typing import NamedTuple


class Column(NamedTuple):
    """A column of a table. ``kind`` is "text" or one of those above."""

    name: str
    kind: str
    required: bool


class Table(NamedTuple):
    """A table: the name of its entity, of its file without ".csv", and its columns in the order of the standard."""

    entity: str
    file: str
    columns: tuple[Column, ...]

    @property
    def names(self) -> tuple[str, ...]:
        """The names of its columns."""
        return tuple(column.name for column in self.columns)


_TABLES = """
organization organizations: id*:uuid name* alternate_name description* email:email website:uri tax_status tax_id
    year_incorporated:number legal_status logo uri:uri parent_organization_id:uuid
program programs: id*:uuid organization_id*:uuid name* alternate_name description*
service services: id*:uuid organization_id*:uuid program_id:uuid name* alternate_name description url:uri email:email
    status* interpretation_services application_process fees_description wait_time fees accreditations
    eligibility_description minimum_age:number maximum_age:number assured_date:date assurer_email:email licenses alert
    last_modified:datetime
service_at_location service_at_location: id*:uuid service_id*:uuid location_id*:uuid description
location locations: id*:uuid location_type* url:uri organization_id:uuid name alternate_name description transportation
    latitude:number longitude:number external_identifier external_identifier_type
address addresses: id*:uuid location_id:uuid attention address_1* address_2 city* region state_province* postal_code*
    country* address_type*
phone phones: id*:uuid location_id:uuid service_id:uuid organization_id:uuid contact_id:uuid
    service_at_location_id:uuid number* extension:number type description
contact contacts: id*:uuid organization_id:uuid service_id:uuid service_at_location_id:uuid location_id:uuid name title
    department email:email
schedule schedules: id*:uuid service_id:uuid location_id:uuid service_at_location_id:uuid valid_from:date valid_to:date
    dtstart:date timezone:number until:date count:number wkst freq interval:number byday byweekno bymonthday byyearday
    description opens_at:time closes_at:time schedule_link:uri attending_type notes
language languages: id*:uuid service_id:uuid location_id:uuid phone_id:uuid name code note
accessibility accessibility: id*:uuid location_id:uuid description details url:uri
service_area service_areas: id*:uuid service_id:uuid name description extent extent_type uri
cost_option cost_options: id*:uuid service_id*:uuid valid_from:date valid_to:date option currency amount:number
    amount_description
required_document required_documents: id*:uuid service_id:uuid document uri:uri
funding funding: id*:uuid organization_id:uuid service_id:uuid source
organization_identifier organization_identifiers: id*:uuid organization_id*:uuid identifier_scheme identifier_type*
    identifier*
taxonomy taxonomies: id*:uuid name* description* uri:uri version
taxonomy_term taxonomy_terms: id*:uuid code name* description* parent_id:uuid taxonomy language taxonomy_id:uuid
    term_uri:uri
attribute attributes: id*:uuid link_id*:uuid taxonomy_term_id*:uuid link_type link_entity* value
metadata metadata: id*:uuid resource_id*:uuid resource_type* last_action_date*:date last_action_type* field_name*
    previous_value* replacement_value* updated_by*
meta_table_description meta_table_descriptions: id*:uuid name language character_set
"""

ENUMS: dict[tuple[str, str], tuple[str, ...]] = {
    ("service", "status"): ("active", "inactive", "defunct", "temporarily closed"),
    ("location", "location_type"): ("physical", "postal", "virtual"),
    ("address", "address_type"): ("physical", "postal", "virtual"),
    ("schedule", "wkst"): ("MO", "TU", "WE", "TH", "FR", "SA", "SU"),
    ("schedule", "freq"): ("WEEKLY", "MONTHLY"),
}


def _tables() -> dict[str, Table]:
    tables: dict[str, Table] = {}
    for line in _TABLES.replace("\n    ", " ").strip().splitlines():
        name, _, columns = line.partition(": ")
        entity, _, file = name.partition(" ")
        tables[entity] = Table(entity, file, tuple(map(_column, columns.split())))
    return tables


def _column(text: str) -> Column:
    name, _, kind = text.partition(":")
    return Column(name.rstrip("*"), kind or "text", name.endswith("*"))


TABLES = _tables()

LINKS = {
    "organization_id": "organization",
    "program_id": "program",
    "service_id": "service",
    "location_id": "location",
    "service_at_location_id": "service_at_location",
    "contact_id": "contact",
    "phone_id": "phone",
    "taxonomy_term_id": "taxonomy_term",
    "taxonomy_id": "taxonomy",
    "unit_id": "unit",
}
"""The columns that hold the id of a row elsewhere, and in which table it is."""
