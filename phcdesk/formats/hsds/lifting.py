"""Tables and members of every version to the tables and columns of HSDS 3.0.

The same names serve for files ("physical_addresses.csv") and for the members of an object ("physical_addresses": []).
Nothing is lost here: a column that is not known is kept under its own name, so that somebody can be told of it.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import lru_cache
from types import MappingProxyType
from typing import NamedTuple

from phcdesk.formats.hsds.standard import TABLES

_SEPARATORS = re.compile(r"[\s.\-]+")
_HUMP = re.compile(r"(?<=[a-z0-9])(?=[A-Z])")
_BESIDE_LETTERS = re.compile(r"[^a-z0-9]+")


class Lift(NamedTuple):
    """What a table of an earlier version is now.

    ``renamed`` maps its columns to those of ``entity``; ``set_to`` has cells that the table stands for by its name.
    """

    entity: str
    renamed: Mapping[str, str] = MappingProxyType({})
    set_to: Mapping[str, str] = MappingProxyType({})


OWN = frozenset({
    *TABLES,
    "url", "unit", "service_capacity", "review",
})  # fmt: skip
"""All entities that are told apart. Those of 3.1 and of the UK's first profile have no table in ``TABLES``."""

_EXTRA_COLUMNS = {
    "url": "id label url organization_id service_id",
    "unit": "id name scheme identifier uri",
    "service_capacity": "id service_id unit_id available maximum description updated",
    "review": "id service_id title description date score url widget reviewer_organization",
    "attribute": "label",
    "service_area": "service_at_location_id",
    "service": "location_id language country role hours_note keywords deliverable_type attending_type attending_access"
    " languages service_areas required_documents",
    "schedule": "weekday closed",
    "phone": "language department dialling",
    "address": "address_3 address_4 organization_id",
    "location": "restricted languages accessibility",
}

KNOWN: dict[str, frozenset[str]] = {
    entity: frozenset((*(TABLES[entity].names if entity in TABLES else ()), *_EXTRA_COLUMNS.get(entity, "").split()))
    for entity in OWN
}
"""The columns of each entity in any version, after lifting."""

_RENAMED = {
    "organization": {"url": "website"},
    "language": {"language": "name"},
    "accessibility": {"accessibility": "description"},
    "service_area": {"service_area": "name"},
    "taxonomy_term": {"term": "name", "vocabulary": "taxonomy"},
    "required_document": {"name": "document"},
    "phone": {"number_type": "type"},
    "location": {"website": "url"},
    "service": {
        "website": "url",
        "eligibility": "eligibility_description",
    },
}
_TERM_OF_SERVICE = {"link_entity": "service"}

_OLDER = {
    "physicaladdress": Lift("address", {}, {"address_type": "physical"}),
    "postaladdress": Lift("address", {}, {"address_type": "postal"}),
    "mailaddress": Lift("address", {}, {"address_type": "postal"}),
    "servicesatlocation": Lift("service_at_location"),
    "servicelocation": Lift("service_at_location"),
    "regularschedule": Lift("schedule", {}, {"freq": "WEEKLY"}),
    "holidayschedule": Lift("schedule", {"start_date": "valid_from", "end_date": "valid_to"}, {"_holiday": "yes"}),
    "serviceattribute": Lift("attribute", {"service_id": "link_id"}, _TERM_OF_SERVICE),
    "otherattribute": Lift("attribute", {"link_type": "link_entity"}),
    "servicestaxonomy": Lift(
        "attribute",
        {"service_id": "link_id", "taxonomy_id": "taxonomy_term_id", "taxonomy_detail": "value"},
        _TERM_OF_SERVICE,
    ),
    "taxonomy": Lift("taxonomy_term", {"vocabulary": "taxonomy", "term": "name"}),
    "taxonomyterm": Lift("taxonomy_term", _RENAMED["taxonomy_term"]),
    "taxonomydetail": Lift("taxonomy"),
    "taxonomies": Lift("taxonomy"),
    "eligibility": Lift(
        "attribute",
        {
            "service_id": "link_id",
            "eligibility": "_term",
            "minimum_age": "_minimum_age",
            "maximum_age": "_maximum_age",
        },
        {**_TERM_OF_SERVICE, "_facet": "eligibility"},
    ),
    "paymentsaccepted": Lift(
        "attribute", {"service_id": "link_id", "payment": "_term"}, {**_TERM_OF_SERVICE, "_facet": "payment"}
    ),
    "accessibilityfordisability": Lift("accessibility", _RENAMED["accessibility"]),
    "additionalurl": Lift("url"),
    "additionalwebsite": Lift("url"),
    "capacity": Lift("service_capacity"),
    "organisation": Lift("organization", _RENAMED["organization"]),
    "hour": Lift("schedule"),
    "identifier": Lift("organization_identifier"),
    "metatabledescription": Lift("meta_table_description"),
}
_OLDER["paymentaccepted"] = _OLDER["paymentsaccepted"]
_OLDER["servicetaxonomy"] = _OLDER["servicestaxonomy"]
_OLDER["servicesattribute"] = _OLDER["serviceattribute"]


def _all_names() -> dict[str, Lift]:
    names = {_singular(entity.replace("_", "")): Lift(entity, _RENAMED.get(entity, {})) for entity in OWN}
    # "taxonomies" and "taxonomy" meant different things before and after 2.0, so here the plural counts.
    return names | _OLDER


def _singular(word: str) -> str:
    if word == "taxonomies":
        return word
    if word.endswith("ies"):
        return word[:-3] + "y"
    if word.endswith("sses"):
        return word[:-2]
    return word[:-1] if word.endswith("s") and not word.endswith("ss") else word


_NAMES = _all_names()


@lru_cache(maxsize=4096)
def lift_of(name: str) -> Lift | None:
    """What a file (without its ending) or a member called so holds; None if it is no name of any version."""
    word = _BESIDE_LETTERS.sub("", name.casefold().removeprefix("hsds"))
    return _NAMES.get(_singular(word)) or _NAMES.get(word)


def column_name(cell: str) -> str:
    """A heading as columns are named: "Service ID" and "serviceId" are "service_id"."""
    return _SEPARATORS.sub("_", _HUMP.sub("_", cell.strip())).casefold().strip("_")


def columns_of(lift: Lift, header: list[str]) -> dict[str, str]:
    """The column of 3.0 for each heading of a table, blank for one that is not known."""
    known = KNOWN[lift.entity]
    there = set(header)
    found: dict[str, str] = {}
    for heading in header:
        name = lift.renamed.get(heading, heading)
        if name != heading and name in there:
            name = heading
        if name not in known and not name.startswith("_"):
            name = _by_vendor(lift, name)
        found[heading] = name if name in known or name.startswith("_") else ""
    # Two headings for one column: the one that has its very name is meant.
    for heading, name in found.items():
        if name and name != heading and (name in there or name in list(found.values())[: list(found).index(heading)]):
            found[heading] = ""
    return found


def _by_vendor(lift: Lift, name: str) -> str:
    """Some programs put the table before each column, and call an id a record id: "service_recordid"."""
    singular = lift.entity
    for prefix in (f"{singular}_", f"{singular}s_", f"{singular}"):
        if name.startswith(prefix):
            rest = name.removeprefix(prefix).lstrip("_")
            rest = "id" if rest in ("recordid", "record_id") else rest
            if rest in KNOWN[lift.entity]:
                return rest
    return "id" if name in ("recordid", "record_id") else name
