"""The ids of rows: those they have, mapped to UUIDs, or made of name and place; and rows that repeat others."""

from __future__ import annotations

from collections.abc import Container, Sequence

from phcdesk.formats.identity import natural_id, uuid_of
from phcdesk.formats.report import Report
from phcdesk.formats.sheets.cells import CellReader
from phcdesk.formats.sheets.places import Said
from phcdesk.tables.values import damaged_id

MAX_ID = 200
_NAMES = ("name", "alternate_name", "organization")
_WHERE = ("admin1", "admin2", "admin3", "city", "address", "address_1")
_POINT = ("latitude", "longitude", "point")
_POINT_LETTERS = 8
_OFFERED = ("name", "services", "type")
"""What tells the services of one place, which all bear its id, from each other."""


class RowIds:
    """Gives each row of a table its id; knows which ids and places it has met. ``mapped`` are the fields there are."""

    def __init__(self, mapped: Container[str], namespace: str, cells: CellReader, report: Report) -> None:
        self._namespace = namespace
        self._cells = cells
        self._report = report
        self._names, self._where, self._point = (
            tuple(field for field in some if field in mapped) for some in (_NAMES, _WHERE, _POINT)
        )
        self._met: dict[str, int] = {}
        self._offered: set[tuple[str, ...]] = set()
        self._places = 0

    def id_of(self, said: Said, cells: Sequence[str]) -> str:
        """The id of a row, or "" for one that is refused, merged, or makes nothing that could be found."""
        raw = said.get("id", "")
        if raw and damaged_id(raw):
            return self._refuse("ID05", raw)
        if len(raw) > MAX_ID:
            return self._refuse("ID06", raw)
        identity = uuid_of(self._namespace, "service", raw) if raw else self._made_id(said)
        if not identity:
            return self._refuse("RQ02", "")
        content = hash(tuple(cells))
        earlier = self._met.setdefault(identity, content)
        offered = (identity, *(said.get(field, "") for field in _OFFERED)) if raw else ()
        if len(self._met) > self._places:
            self._places += 1
            if raw:
                self._offered.add(offered)
            return identity
        if earlier == content:
            self._cells.note("ID03", "", raw or said.get("name", ""))
            self._report.merged += 1
            return ""
        return self._other_under(raw, offered) if raw else self._second_of(said, identity, cells)

    def _other_under(self, raw: str, offered: tuple[str, ...]) -> str:
        """An id for another service under the id of a place; a row that says no other service is refused."""
        if offered in self._offered:
            return self._refuse("ID04", raw)
        self._offered.add(offered)
        self._cells.note("ID08", "id", raw)
        return natural_id(self._namespace, "service", *offered)

    def _second_of(self, said: Said, identity: str, cells: Sequence[str]) -> str:
        """An id for another row of the same name and place; "" when it has been there word for word."""
        self._cells.note("DU01", "", said.get("name", ""))
        identity = natural_id(self._namespace, "service", identity, *cells)
        if identity in self._met:
            self._report.merged += 1
            return ""
        self._met[identity] = 0
        self._places += 1
        return identity

    def _made_id(self, said: Said) -> str:
        where = [f"{field}={said[field]}" for field in self._where if field in said]
        where += [f"{field}={said[field][:_POINT_LETTERS]}" for field in self._point if field in said]
        if not where and "phone" in said:
            where = [cell for _, cell in said.pairs("phone")]
        names = [f"{field}={said[field]}" for field in self._names if field in said]
        if not names and not where:
            return ""
        return natural_id(self._namespace, "service", *names, *where, f"country={said.get('country', '')}")

    def _refuse(self, rule: str, raw: str) -> str:
        self._cells.note(rule, "id" if rule.startswith("ID") else "", raw)
        self._report.refused += 1
        return ""
