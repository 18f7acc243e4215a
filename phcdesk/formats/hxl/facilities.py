"""Sheets with HXL tags that list facilities: each column's tag to a field of our own sheets, which are read already."""

from __future__ import annotations

from phcdesk.formats.hxl.tags import Tag, TagRow
from phcdesk.formats.sheets.recipe import Recipe
from phcdesk.formats.sheets.suggesting import ENOUGH, heading_score, named_columns

_FIELDS: tuple[tuple[str, str, str], ...] = (
    # tag, an attribute that it must have (blank: none needed), field; the first that fits is taken
    ("service", "id", "id"), ("service", "code", "id"), ("service", "type", "type"),
    ("service", "alt", "alternate_name"),
    ("service", "keywords", "keywords"), ("service", "languages", "languages"), ("service", "name", "name"),
    ("service", "role", ""),
    ("service", "", "services"),
    ("loc", "id", "id"), ("loc", "code", "id"), ("loc", "type", "type"), ("loc", "extra", "address_2"),
    ("loc", "street", "address_1"),
    ("loc", "town", "city"), ("loc", "postcode", "postal_code"), ("loc", "restricted", "restricted"),
    ("loc", "served", ""),
    ("loc", "address", "address"), ("loc", "", "name"),
    ("org", "code", ""), ("org", "type", "ownership"), ("org", "", "organization"),
    ("adm1", "code", ""), ("adm1", "", "admin1"), ("adm2", "code", ""), ("adm2", "", "admin2"),
    ("adm3", "code", ""), ("adm3", "", "admin3"), ("adm4", "code", ""), ("adm4", "", "city"),
    ("adm5", "code", ""), ("adm5", "", "address"),
    ("country", "", "country"), ("geo", "lat", "latitude"), ("geo", "lon", "longitude"), ("geo", "coord", "point"),
    ("contact", "name", "private"), ("contact", "phone", "phone"), ("contact", "email", "email"),
    ("contact", "url", "url"), ("description", "alert", "alert"), ("description", "", "description"),
    ("status", "", "status"), ("date", "hours", "hours"), ("date", "reported", "assured_date"),
    ("date", "checked", "assured_date"), ("date", "updated", "assured_date"), ("access", "wait", "wait_time"),
    ("access", "documents", "documents"), ("access", "disability", "accessibility"),
    ("access", "directions", "transportation"), ("access", "", "application_process"), ("value", "fee", "cost"),
    ("sector", "", "services"), ("activity", "code", "id"), ("activity", "", "services"),
    ("beneficiary", "type", "eligibility"), ("meta", "source", "sources"), ("meta", "method", "assurance_method"),
    ("meta", "id", "id"), ("meta", "note", "more"), ("capacity", "", "more"),
)  # fmt: skip
_ONLY_ONE = frozenset(("id", "name", "latitude", "longitude", "point", "status", "type", "organization", "country"))


def recipe_of(row: TagRow, language: str) -> Recipe:
    """The recipe that reads a sheet by its tags; an untagged column is not read, as HXL wants it."""
    columns: dict[str, str] = {}
    given: set[str] = set()
    names = named_columns(list(row.headings))
    person = any(tag is not None and tag.name == "contact" and tag.has("name") for tag in row.tags)
    for tag, name, heading in zip(row.tags, names, row.headings, strict=True):
        field = _field(tag, heading)
        if person and field in ("phone", "email") and tag is not None and tag.name == "contact":
            field = "private"  # the number of the person whose name stands beside it
        if not field or (field in _ONLY_ONE and field in given):
            if field == "name" and "alternate_name" not in given:
                field = "alternate_name"
            else:
                continue
        given.add(field)
        columns[name] = field
    return Recipe(header_row=row.number, columns=columns, language=language)


def _field(tag: Tag | None, heading: str) -> str:
    """The field of a tagged column; the heading helps where the tag alone says too little."""
    if tag is None:
        return ""
    for name, attribute, field in _FIELDS:
        if tag.name == name and (not attribute or tag.has(attribute)):
            return field
    by_heading, score = heading_score(heading) if not heading.startswith("#") else ("", 0.0)
    return by_heading if score >= ENOUGH else ""
