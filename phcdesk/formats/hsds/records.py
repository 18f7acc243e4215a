"""All rows of a source, by table and id: what HSDS in every form is turned into before services are made of it.

Every row that is added is counted as read, and ends once: a copy is merged, a row that cannot be used is refused, and
at the end a row that something was made of is kept. What nothing was made of is refused then, with the reason noted.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from phcdesk.errors import FormatError
from phcdesk.formats.hsds.standard import LINKS
from phcdesk.formats.report import Report
from phcdesk.tables.values import damaged_id

NO_LINK = frozenset({"", "na", "n/a", "#n/a", "null", "none", "nan", "nil", "0", "-", "--"})
"""What people write where there is no link."""
NOT_CARRIED = frozenset({
    "program", "funding", "organization_identifier", "metadata", "meta_table_description", "url", "unit",
    "service_capacity", "review", "contact",
})  # fmt: skip
"""Tables without a place in our records. Contacts are people, and people stay out; their numbers are kept."""
MAIN = ("service", "organization", "location")
ATTRIBUTE = "attribute"
MAX_ID = 200
MAX_SHARED = 60
"""Letters of a cell that others may repeat; an id is shorter."""
MOST_SHARED = 50_000
MADE = "\x00"
"""Begins the id of a row that has none of its own, so that it can be pointed to within the reading."""

_FLOAT = re.compile(r"(\d+)\.0+\Z", re.ASCII)

Owner = tuple[str, str]
"""A table and an id in it."""
Cells = tuple[tuple[str, str], ...]
"""The cells of a row without its id, as they are kept where many rows have the same."""


class Raw(dict[str, str]):
    """The cells of a row by the columns of 3.0; a missing one reads as "".

    ``links`` are the rows it was found in, where it was inside of them; ``depth`` how far inside;
    ``stated`` the columns whose cell is meant as it stands, though we write the same for a blank.
    """

    __slots__ = ("depth", "file", "links", "number", "stated", "told", "used")

    def __init__(self, cells: dict[str, str], file: str, number: int, depth: int = 0) -> None:
        super().__init__(cells)
        self.file = file
        self.number = number
        self.depth = depth
        self.links: tuple[Owner, ...] = ()
        self.stated: frozenset[str] = frozenset()
        self.used = False
        self.told = False

    def __missing__(self, column: str) -> str:
        return ""


def key_of(text: str) -> str:
    """An id as it is compared. Spreadsheets write 135831 as 135831.0 here and there."""
    key = text.strip().casefold()
    if match := _FLOAT.match(key):
        return match[1]
    return text if key == text else key  # the same text where it may be: a source has a million of them


class Records:
    """The rows of each entity by their key (``key_of`` of the id), in the order they came.

    Attributes that stand inside of what they are said of are most of a source. They are kept by their owner and told
    apart by what they say, because their own ids and places, which nothing points to, would fill the memory.
    ``changes`` counts the rows that another one has changed or replaced.
    """

    def __init__(self, report: Report) -> None:
        self.report = report
        self._of: dict[str, dict[str, Raw]] = {}
        self._blank_told: set[tuple[str, str]] = set()
        self._texts: dict[str, str] = {}
        self._damaged: dict[str, int] = {}
        self._inside: dict[Owner, dict[Cells, None]] = {}
        self._cells: dict[Cells, Cells] = {}
        self.changes = 0

    def of(self, entity: str) -> dict[str, Raw]:
        """The rows of an entity."""
        return self._of.setdefault(entity, {})

    def rows(self, entity: str) -> Iterator[Raw]:
        """The rows of an entity, one after the other."""
        return iter(self._of.get(entity, {}).values())

    def shared(self, text: str) -> str:
        """The text itself, or an equal one that was met before: cells repeat each other, and all of them are kept."""
        if len(text) > MAX_SHARED:
            return text
        if len(self._texts) >= MOST_SHARED:
            self._texts.clear()
        return self._texts.setdefault(text, text)

    def note(self, rule: str, row: Raw, column: str = "", raw: str = "", kept: str = "") -> None:
        """Note a finding about a row."""
        self.report.note(rule, row.file, row.number, column, raw, kept)

    def add(self, entity: str, row: Raw, *, deepest: bool = False) -> str | None:
        """Take in a row; its key, or None when it was refused.

        ``deepest`` says what to keep of rows that differ: the one that was found deepest inside, or else the newest.
        """
        self.report.read += 1
        identity = row["id"]
        if len(identity) > MAX_ID:
            self._refuse("ID06", row, identity)
            return None
        if damaged_id(identity):
            self._damaged[row.file] = self._damaged.get(row.file, 0) + 1
            self._refuse("ID05", row, identity)
            return None
        key = "" if identity.casefold() in NO_LINK - {"0", "-"} else key_of(identity)
        if not key:
            self._tell_blank(entity, row)
            key = f"{MADE}{row.file}:{self.report.read}"
        elif entity == ATTRIBUTE and row.links and row.links[0][0] != ATTRIBUTE:
            self._add_inside(row)
            return key
        table = self.of(entity)
        earlier = table.setdefault(key, row)
        if earlier is not row:
            self._merge(entity, key, earlier, row, deepest=deepest)
        return key

    def take_attributes(self) -> Iterator[Raw]:
        """All attributes, each once: those inside of others are counted by what became of them, and forgotten."""
        yield from self.rows(ATTRIBUTE)
        self._cells.clear()
        while self._inside:
            owner = next(iter(self._inside))
            around = self.of(owner[0])[owner[1]]
            for cells in self._inside.pop(owner):
                row = Raw(dict(cells), around.file, around.number)
                row.links = (owner,)
                yield row
                self._count(ATTRIBUTE, row)

    def refuse_damaged(self) -> None:
        """Raise ``FormatError`` "ids-damaged" (``file``) for a file most of whose ids a spreadsheet has rounded."""
        for file, count in self._damaged.items():
            sound = sum(1 for entity in MAIN for row in self.rows(entity) if row.file == file)
            if count > sound:
                raise FormatError("ids-damaged", file=file)

    def close(self) -> None:
        """Count what became of the rows, and say of each that came to nothing why."""
        for entity, table in self._of.items():
            left: dict[str, int] = {}
            for row in table.values():
                if not row.file:  # put together from attributes, which are counted themselves
                    continue
                self._count(entity, row)
                if not row.used and entity in NOT_CARRIED:
                    left[row.file] = left.get(row.file, 0) + 1
            for file, count in left.items():
                self.report.note("PI02" if entity == "contact" else "TB03", file, 0, entity, str(count))

    def _count(self, entity: str, row: Raw) -> None:
        """Count what became of a row, and say why if nothing was made of it."""
        if row.used:
            self.report.kept += 1
            return
        self.report.refused += 1
        if not row.told and entity not in NOT_CARRIED:
            self.note("UN01", row, "", row["name"] or row["id"])

    def _add_inside(self, row: Raw) -> None:
        cells = tuple(cell for cell in row.items() if cell[0] != "id")
        if len(self._cells) >= MOST_SHARED:
            self._cells.clear()
        cells = self._cells.setdefault(cells, cells)
        for owner in row.links:
            said = self._inside.setdefault(owner, {})
            self.report.merged += cells in said
            said[cells] = None

    def _refuse(self, rule: str, row: Raw, raw: str) -> None:
        self.report.refused += 1
        self.note(rule, row, "id", raw)

    def _tell_blank(self, entity: str, row: Raw) -> None:
        """Nobody looks up a phone by its id, so for such tables one word is enough."""
        if entity not in MAIN and (entity, row.file) in self._blank_told:
            return
        self._blank_told.add((entity, row.file))
        if entity not in NOT_CARRIED:
            self.note("ID01", row, "id")

    def _merge(self, entity: str, key: str, earlier: Raw, row: Raw, *, deepest: bool) -> None:
        self.report.merged += 1
        belongs = LINKS.keys() if entity not in MAIN else ()
        differing = [
            name
            for name in ((earlier.keys() | row.keys()) if dict.__ne__(earlier, row) else ())
            if earlier.get(name, "") != row.get(name, "") and name not in belongs
        ]
        kept = earlier
        self.changes += bool(differing)
        if not differing:
            if not deepest:
                self.note("ID03", row, "id", row["id"])
        elif deepest and not any(earlier[name] and row[name] for name in differing):
            # One says less than the other, as a list says less than the page about each thing in it.
            earlier.update((name, row[name]) for name in differing if row[name])
        else:
            self.note("ID04", row, "id", row["id"], ", ".join(sorted(differing)))
            newer = row.depth > earlier.depth if deepest else row["last_modified"] > earlier["last_modified"]
            kept = row if newer else earlier
        if belongs:  # a number that is listed under two services belongs to both
            kept.links = tuple(dict.fromkeys((*links_of(earlier), *links_of(row))))
        else:
            kept.links = tuple(dict.fromkeys((*earlier.links, *row.links)))
        self.of(entity)[key] = kept


def links_of(row: Raw) -> Iterator[Owner]:
    """What a row belongs to or points to, whether by its columns or by where it was found."""
    yield from row.links
    for column, entity in LINKS.items():
        if cell := row.get(column):
            yield entity, cell
