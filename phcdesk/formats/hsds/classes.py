"""Attributes and taxonomy terms to codes; what our own profile says in them; and which rows must stay secret.

Restricting fails closed: any attribute of the facet "sensitivity" restricts what it is linked to, whatever its value.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from phcdesk.formats.hsds.records import MADE, Owner, Raw, Records, key_of, links_of
from phcdesk.formats.restricted import SENSITIVITY
from phcdesk.model import Code
from phcdesk.taxonomy import Vocabulary

PROFILE = "profile"
"""The facet of attributes that hold what HSDS has no column for, or what did not fit into one (``writing_rows``)."""

_OWN_FACETS = (SENSITIVITY, PROFILE)
_ADDRESS = re.compile(r"address\.(\d{1,2})\.([a-z_0-9]+)\Z", re.ASCII)
_MAX_FACET = 60
_LINKED = (
    "service",
    "service_at_location",
    "location",
    "organization",
    "phone",
    "schedule",
    "cost_option",
    "address",
    "service_area",
)


class Classes:
    """The codes of services, places and services at places; ``words`` are the names of terms that are not ours."""

    def __init__(self, records: Records, vocabulary: Vocabulary) -> None:
        self._records = records
        self._facets = {*vocabulary.facets, *_OWN_FACETS}
        self._codes: dict[Owner, list[Code]] = {}
        self._shared: dict[Code, Code] = {}
        self.words: dict[str, list[str]] = {}
        self._restricted: set[Owner] = set()
        self._more_addresses: dict[str, Raw] = {}
        for row in records.take_attributes():
            self._take(row)
        for key, row in self._more_addresses.items():
            records.report.read -= 1  # they are the attributes, which are counted already
            records.add("address", row)
            records.of("address")[key_of(key)].told = True

    def of(self, entity: str, key: str) -> tuple[Code, ...]:
        """The codes of a row, without repeats."""
        return tuple(dict.fromkeys(self._codes.get((entity, key), ())))

    def restricts(self, entity: str, key: str) -> bool:
        """Whether a row is marked as one that must stay secret."""
        return (entity, key) in self._restricted

    def _take(self, row: Raw) -> None:
        targets = list(self._targets(row))
        if self._take_ages(row, targets) and not row["_term"]:
            return
        code, name = self._code(row)
        if code is None and row["link_type"].casefold() == SENSITIVITY:
            code = Code(SENSITIVITY, row["value"] or "restricted")
        if code is None or not targets:
            column = "taxonomy_term_id" if code is None else "link_id"
            row.told = True
            self._records.note("FK01", row, column, row[column])
            if targets and code is None and not row["link_type"]:
                self._restricted.update(target for target in targets if target[0].endswith("location"))
            return
        row.used = True
        for entity, key in targets:
            if code.facet == PROFILE:
                self._apply(entity, key, code)
                continue
            if code.facet == SENSITIVITY:
                self._restricted.add((entity, key))
            self._codes.setdefault((entity, key), []).append(code)
            if entity == "service" and code.facet not in self._facets and name and name != code.code:
                self.words.setdefault(key, []).append(name)

    def _take_ages(self, row: Raw, targets: list[Owner]) -> bool:
        """The ages of the first profile of the UK, which stand beside its eligibility; whether there were any."""
        ages = {column.lstrip("_"): row[column] for column in ("_minimum_age", "_maximum_age") if row[column]}
        services = [self._records.of(entity)[key] for entity, key in targets if entity == "service"]
        for service in services:
            for column, age in ages.items():
                if not service[column]:
                    service[column] = age
        row.used = bool(ages and services)
        return row.used

    def _apply(self, entity: str, key: str, code: Code) -> None:
        """Put what the profile says into the row that it is said of."""
        if entity == "location" and (part := _ADDRESS.match(code.code)):
            made = f"{MADE}{key}/{part[1]}"
            row = self._more_addresses.setdefault(made, Raw({"id": made, "location_id": key}, "", 0))
            _state(row, part[2], code.value)
        elif (target := self._records.of(entity).get(key)) is not None:
            _state(target, code.code, code.value)

    def _targets(self, row: Raw) -> Iterator[Owner]:
        inside = [owner for owner in row.links if owner[0] not in ("taxonomy_term", "taxonomy")]
        if inside:
            yield from inside
            return
        key, named = key_of(row["link_id"]), row["link_entity"].casefold()
        entities = [named, *_LINKED] if named in _LINKED else _LINKED
        found = next((entity for entity in entities if key and key in self._records.of(entity)), None)
        if found:
            yield found, key

    def _code(self, row: Raw) -> tuple[Code | None, str]:
        """The code that an attribute gives, and how its term is called."""
        value = row["value"]
        if row["_facet"]:
            return (self._one(Code(row["_facet"], row["_term"], value)) if row["_term"] else None), row["_term"]
        term = None
        for entity, cell in links_of(row):
            if entity == "taxonomy_term":
                term = self._records.of("taxonomy_term").get(key_of(cell) if not cell.startswith(MADE) else cell)
        if term is None:
            return None, ""
        facet, code = self._facet(term)
        if not code:
            return None, ""
        term.used = True
        return self._one(Code(facet, code, value)), term["name"]

    def _facet(self, term: Raw) -> tuple[str, str]:
        taxonomy = self._taxonomy(term).casefold()
        code = term["code"]
        if code.casefold().startswith(f"{taxonomy}:") and len(code) > len(taxonomy) + 1:
            return taxonomy[:_MAX_FACET], code[len(taxonomy) + 1 :].strip()
        prefix, colon, rest = code.partition(":")
        if colon and rest.strip() and prefix.casefold() in self._facets:
            return prefix.casefold(), rest.strip()
        return taxonomy[:_MAX_FACET], (code or term["name"]).strip()

    def _taxonomy(self, term: Raw) -> str:
        cell = term["taxonomy_id"]
        row = self._records.of("taxonomy").get(key_of(cell) if not cell.startswith(MADE) else cell)
        if row is not None:
            row.used = True
        return term["taxonomy"] or (row["name"] if row else "") or "other"

    def _one(self, code: Code) -> Code:
        return self._shared.setdefault(code, code)


def _state(row: Raw, column: str, value: str) -> None:
    row[column] = value
    row.stated |= {column}
