"""The languages that services, places and phone lines speak: codes where known, names as the source has them."""

from __future__ import annotations

from collections.abc import Collection, Mapping

from phcdesk.formats.names import LanguageNames
from phcdesk.model import Language
from phcdesk.packs.source.reading import Reading
from phcdesk.packs.source.records import Owned, read_owned
from phcdesk.tables.rows import Row

FILE = "directory/languages.csv"


def read_languages(
    reading: Reading, names: LanguageNames, known: Mapping[str, Collection[str]]
) -> dict[str, Owned[Language]]:
    """The languages by owner: "service", "location" or "phone"."""
    shared: dict[Language, Language] = {}

    def language(row: Row) -> Language:
        code = names.by_code(row["code"]) if row["code"] else names.by_name(row["name"])
        if row["code"] and not code:
            reading.log.add("EN01", FILE, row.number, "code", row["code"])
        made = Language(code, row["name"], row["note"])
        return shared.setdefault(made, made)

    return read_owned(reading, FILE, ("service", "location", "phone"), known, language)
