"""Classifications: HSDS ``attributes`` and ``taxonomy_terms`` to codes, and which records they mark as restricted.

Restricting fails closed. Any attribute of the facet "sensitivity" restricts what it is linked to, whatever its value,
also when only ``link_type`` says so; an attribute of a place that says nothing readable restricts it too; and when it
cannot be read what is restricted, everything is.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping

from phcdesk.model import Code
from phcdesk.packs.source.reading import Reading
from phcdesk.tables.rows import Row

TERMS = "directory/taxonomy_terms.csv"
ATTRIBUTES = "directory/attributes.csv"
SENSITIVITY = "sensitivity"

CARRIED = ("service", "service_at_location", "location")


class Classification:
    """The codes of each record by its table and id, and the ids that are restricted, of whatever table."""

    def __init__(self) -> None:
        self.codes: dict[str, dict[str, list[Code]]] = {entity: {} for entity in CARRIED}
        self._restricted: set[str] = set()
        self._all_restricted = False

    def restrict(self, identity: str) -> None:
        """Mark a record; a blank id marks all of them, because nobody knows which one was meant."""
        self._restricted.add(identity.casefold())
        self._all_restricted = self._all_restricted or not identity

    def restricts(self, identity: str) -> bool:
        """Whether a record is restricted."""
        return self._all_restricted or (bool(identity) and identity.casefold() in self._restricted)

    def of(self, entity: str, identity: str) -> tuple[Code, ...]:
        """The codes of one record, without repeats."""
        return tuple(dict.fromkeys(self.codes[entity].get(identity, ())))


def read_classification(reading: Reading, known: Mapping[str, Collection[str]]) -> Classification:
    """Read both tables. ``known`` has the ids of every table that attributes may be linked to."""
    terms = _terms(reading)
    found = Classification()
    reported: set[str] = set()
    shared: dict[tuple[str, str], Code] = {}
    for row in reading.rows(ATTRIBUTES):
        term_id, link = row["taxonomy_term_id"], row["link_id"]
        term = terms.get(term_id)
        if _is_sensitive(row, term):
            found.restrict(link)
        if term is None:
            reading.log.add("FK01", ATTRIBUTES, row.number, "taxonomy_term_id", term_id)
            continue
        named = row["link_entity"]
        entity = named if named in known and link in known[named] else _entity(row, known)
        if entity is None:
            reading.log.add("FK01", ATTRIBUTES, row.number, "link_id", link)
            continue
        if term_id not in reported:
            reported.add(term_id)
            _report_unknown(reading, row, term)
        if entity in found.codes:
            value = row["value"]
            code = shared.setdefault((term_id, value), Code(term.facet, term.code, value) if value else term)
            found.codes[entity].setdefault(link, []).append(code)
        elif term.facet != SENSITIVITY:
            reading.log.add("AT01", ATTRIBUTES, row.number, "link_entity", entity)
    if ATTRIBUTES in reading.unreadable:
        found.restrict("")
    return found


def _is_sensitive(row: Row, term: Code | None) -> bool:
    link_type = row["link_type"].lower()
    if link_type == SENSITIVITY or (term is not None and term.facet == SENSITIVITY):
        return True
    return term is None and not link_type and row["link_entity"].lower() not in ("service", "organization")


def _terms(reading: Reading) -> dict[str, Code]:
    terms: dict[str, Code] = {}
    for row in reading.rows(TERMS):
        facet, colon, code = row["code"].partition(":")
        if not colon:
            facet, code = row["taxonomy"] or "other", row["code"]
        term = Code(facet.strip().lower(), code.strip())
        if not row["id"] or not term.code:
            reading.log.add("RQ01", TERMS, row.number, "code" if row["id"] else "id")
        elif terms.setdefault(row["id"], term) != term:
            reading.log.add("ID04", TERMS, row.number, "id", row["id"])
    return terms


def _entity(row: Row, known: Mapping[str, Collection[str]]) -> str | None:
    """The table that an attribute is linked to: the one it names if the id is there, else any that has the id."""
    link, named = row["link_id"], row["link_entity"].lower()
    if link in known.get(named, ()):
        return named
    found = next((entity for entity, ids in known.items() if link in ids), None)
    # Tables whose ids are not looked up, such as phones, may have attributes too: that is no mistake.
    return found or (named if named and named not in known else None)


def _report_unknown(reading: Reading, row: Row, term: Code) -> None:
    if term.facet != SENSITIVITY and reading.vocabulary.concept(term.facet, term.code) is None:
        reading.log.add("EN01", ATTRIBUTES, row.number, "taxonomy_term_id", f"{term.facet}:{term.code}")
