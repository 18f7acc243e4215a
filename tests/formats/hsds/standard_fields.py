"""HSDS 3.0 as its documentation lists it, written down apart from the program: what our own output is held to.

A field is its name, ``*`` where tables must have it, ``!`` where objects must, and after ":" what it holds.
"""

from __future__ import annotations

import re
from typing import Any

FIELDS = """
organizations organization: id*!:uuid name*! alternate_name description*! email:email website:uri tax_status tax_id year_incorporated:number legal_status logo uri:uri parent_organization_id:uuid
programs program: id*!:uuid organization_id*:uuid name*! alternate_name description*!
services service: id*!:uuid organization_id*:uuid program_id:uuid name*! alternate_name description url:uri email:email status*!:active|inactive|defunct|temporarily_closed interpretation_services application_process fees_description wait_time fees accreditations eligibility_description minimum_age:number maximum_age:number assured_date:date assurer_email:email licenses alert last_modified:datetime
service_at_location service_at_location: id*!:uuid service_id*:uuid location_id*:uuid description
locations location: id*!:uuid location_type*!:physical|postal|virtual url:uri organization_id:uuid name alternate_name description transportation latitude:number longitude:number external_identifier external_identifier_type
addresses address: id*!:uuid location_id:uuid attention address_1*! address_2 city*! region state_province*! postal_code*! country*! address_type*!:physical|postal|virtual
phones phone: id*!:uuid location_id:uuid service_id:uuid organization_id:uuid contact_id:uuid service_at_location_id:uuid number*! extension:number type description
contacts contact: id*!:uuid organization_id:uuid service_id:uuid service_at_location_id:uuid location_id:uuid name title department email:email
schedules schedule: id*!:uuid service_id:uuid location_id:uuid service_at_location_id:uuid valid_from:date valid_to:date dtstart:date timezone:number until:date count:number wkst:MO|TU|WE|TH|FR|SA|SU freq:WEEKLY|MONTHLY interval:number byday byweekno bymonthday byyearday description opens_at:time closes_at:time schedule_link:uri attending_type notes
languages language: id*!:uuid service_id:uuid location_id:uuid phone_id:uuid name code note
accessibility accessibility: id*!:uuid location_id:uuid description details url:uri
service_areas service_area: id*!:uuid service_id:uuid name description extent extent_type uri
cost_options cost_option: id*!:uuid service_id*:uuid valid_from:date valid_to:date option currency amount:number amount_description
required_documents required_document: id*!:uuid service_id:uuid document uri:uri
funding funding: id*!:uuid organization_id:uuid service_id:uuid source
organization_identifiers organization_identifier: id*!:uuid organization_id*:uuid identifier_scheme identifier_type*! identifier*!
taxonomies taxonomy: id*!:uuid name*! description*! uri:uri version
taxonomy_terms taxonomy_term: id*!:uuid code name*! description*! parent_id:uuid taxonomy language taxonomy_id:uuid term_uri:uri
attributes attribute: id*!:uuid link_id*:uuid taxonomy_term_id*:uuid link_type link_entity* value
metadata metadata: id*!:uuid resource_id*:uuid resource_type* last_action_date*!:date last_action_type*! field_name*! previous_value*! replacement_value*! updated_by*!
meta_table_descriptions meta_table_description: id*!:uuid name language character_set
"""  # noqa: E501  (one line a table)

INSIDE = {
    "service": "organization program phones schedules service_areas service_at_locations languages funding cost_options"
    " required_documents contacts",
    "organization": "funding contacts phones locations programs organization_identifiers",
    "service_at_location": "location contacts phones schedules",
    "location": "languages addresses contacts accessibility phones schedules",
    "phone": "languages",
    "contact": "phones",
    "attribute": "taxonomy_term",
    "taxonomy_term": "taxonomy_detail",
}
_ENTITY = {"taxonomy_detail": "taxonomy", "accessibility": "accessibility", "funding": "funding"}
_FORMS = {
    "number": {"type": "number"},
    "uuid": {"type": "string", "pattern": "^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$"},
    "date": {"type": "string", "pattern": r"^\d{4}-\d{2}-\d{2}$"},
    "time": {"type": "string", "pattern": r"^\d{2}:\d{2}:\d{2}$"},
    "email": {"type": "string", "pattern": r"^[^@\s]+@[^@\s]+\.[^@\s]+$"},
    "uri": {"type": "string", "pattern": r"^https?://[!-~]+$"},
}


def tables() -> dict[str, tuple[str, list[tuple[str, str, str]]]]:
    """By file: the entity and its fields as (name, marks, form)."""
    found = {}
    for line in FIELDS.strip().splitlines():
        head, _, rest = line.partition(": ")
        file, _, entity = head.partition(" ")
        fields = [re.match(r"(\w+)([*!]*):?(.*)", field).groups() for field in rest.split()]  # type: ignore[union-attr]
        found[file] = entity, fields
    return found


def json_schema() -> dict[str, Any]:
    """A JSON Schema of an array of full services."""
    definitions = {}
    for entity, fields in tables().values():
        properties: dict[str, Any] = {name: _form(form) for name, _, form in fields}
        for member in INSIDE.get(entity, "").split():
            inside = {"$ref": f"#/$defs/{_ENTITY.get(member) or singular(member)}"}
            plural = member in ("accessibility", "funding") or member.endswith("s")
            properties[member] = {"type": "array", "items": inside} if plural else inside
        properties["attributes"] = {"type": "array", "items": {"$ref": "#/$defs/attribute"}}
        required = [name for name, marks, _ in fields if "!" in marks]
        # Nothing but what the standard lists: what it has no field for must go by an attribute.
        definitions[entity] = {
            "type": "object", "properties": properties, "required": required, "additionalProperties": False,
        }  # fmt: skip
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$defs": definitions,
        "type": "array",
        "items": {"$ref": "#/$defs/service"},
    }


def singular(member: str) -> str:
    """The entity of a member."""
    return {"addresses": "address", "taxonomies": "taxonomy"}.get(member, member.removesuffix("s"))


def faults(file: str, rows: list[dict[str, str]]) -> list[str]:
    """What the rows of a table have against the standard."""
    entity, fields = tables()[file]
    found = []
    seen: set[str] = set()
    for row in rows:
        if list(row) != [name for name, _, _ in fields]:
            found.append(f"{entity}: columns")
        for name, marks, form in fields:
            cell = row[name]
            if "*" in marks and not cell:
                found.append(f"{entity}.{name} is missing")
            if cell and not _fits(form, cell):
                found.append(f"{entity}.{name} cannot be {cell!r}")
        if row["id"] in seen:
            found.append(f"{entity}: an id twice")
        seen.add(row["id"])
    return found


def _form(form: str) -> dict[str, Any]:
    if "|" in form:
        return {"enum": [word.replace("_", " ") for word in form.split("|")]}
    return _FORMS.get(form, {"type": "string"})


def _fits(form: str, cell: str) -> bool:
    if form == "number":
        return re.match(r"-?\d+(\.\d+)?\Z", cell) is not None
    wanted = _form(form)
    if "enum" in wanted:
        return cell in wanted["enum"]
    return re.match(wanted.get("pattern", ""), cell.removeprefix("'")) is not None
