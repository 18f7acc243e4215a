"""How a plain table is read: which sheet and row, which column is which field, what its words and dates mean.

A recipe is saved as JSON and belongs to a header: a table with the same header, whatever its rows, is read by it
again. Columns are named by their header text, not by their place, so that a moved column does no harm.
"""

from __future__ import annotations

import hashlib
import re
import unicodedata
from collections.abc import Iterable
from typing import Literal

import msgspec
from msgspec import Struct, field

from phcdesk.errors import FormatError

DateOrder = Literal["", "DMY", "MDY", "YMD"]
Direction = Literal["rows", "columns"]

VERSION = 1
MAX_BYTES = 4_000_000

_NOT_A_WORD = re.compile(r"[\W_]+")


class Recipe(Struct, frozen=True, omit_defaults=True):
    """One way to read one kind of table.

    ``columns`` has the field of each header that is read (``formats.sheets.fields``); ``values`` what a cell of a
    field means, by its text without case; ``constants`` holds for rows whose own cell is blank. ``date_order`` says
    how "01/02/2026" is meant, and is blank until somebody has said so.
    """

    fingerprint: str = ""
    sheet: str = ""  # blank: any
    header_row: int = 1  # as a spreadsheet counts; with direction "columns" the column
    direction: Direction = "rows"
    columns: dict[str, str] = field(default_factory=dict)
    values: dict[str, dict[str, str]] = field(default_factory=dict)
    constants: dict[str, str] = field(default_factory=dict)
    date_order: DateOrder = ""
    language: str = ""
    skip_rows: tuple[int, ...] = ()  # rows below the header that are no records, such as help texts
    file: str = ""  # of a folder or an archive; blank: any
    more: tuple[Recipe, ...] = ()  # of other tables of the same source; what neither names is not read
    version: int = VERSION


def recipe_for(recipe: Recipe | None, file: str, sheet: str) -> Recipe | None:
    """The recipe that holds for this table, of a recipe and those with it; None if none does."""
    found = () if recipe is None else (recipe, *recipe.more)
    return next((one for one in found if one.file in ("", file) and one.sheet in ("", sheet)), None)


def same_header(text: str) -> str:
    """A header as it is compared: no case, accents, punctuation or line breaks."""
    bare = "".join(letter for letter in unicodedata.normalize("NFKD", text) if not unicodedata.combining(letter))
    return _NOT_A_WORD.sub(" ", bare.casefold()).strip()


def fingerprint(header: Iterable[str]) -> str:
    """What tables with the same header have in common, whatever the order of their columns."""
    names = sorted({name for cell in header if (name := same_header(cell))})
    return hashlib.sha256("\x1f".join(names).encode()).hexdigest()[:16]


def encode(recipe: Recipe) -> bytes:
    """The recipe as JSON that people can read and change."""
    return msgspec.json.format(msgspec.json.encode(recipe), indent=2) + b"\n"


def decode(data: bytes) -> Recipe:
    """A recipe from JSON. Raises ``FormatError`` "recipe-unreadable" (``reason``)."""
    try:
        recipe = msgspec.json.decode(data[:MAX_BYTES], type=Recipe)
    except (msgspec.DecodeError, RecursionError) as problem:
        raise FormatError("recipe-unreadable", reason=str(problem)) from problem
    if recipe.version > VERSION:
        raise FormatError("recipe-unreadable", reason=f"version {recipe.version}")
    return recipe
