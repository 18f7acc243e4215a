"""What readers and writers of other forms are told from outside: vocabulary, names, country, language, the day."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from msgspec import Struct

from phcdesk.taxonomy import Vocabulary

if TYPE_CHECKING:
    from phcdesk.formats.sheets.recipe import Recipe


class ReadContext(Struct, frozen=True):
    """What a reader knows besides the source.

    ``namespace`` names the source for ids that are made (``formats.identity``); ``country`` (ISO 3166-1 alpha-2) and
    ``language`` (BCP 47) hold where the source says nothing; both may be blank. ``today`` bounds dates to come.
    """

    vocabulary: Vocabulary
    namespace: str
    today: date
    country: str = ""
    language: str = ""
    recipe: Recipe | None = None


class WriteContext(Struct, frozen=True):
    """What a writer knows besides the services: how the whole is called, who publishes it and under which terms."""

    vocabulary: Vocabulary
    namespace: str
    today: date
    title: str = ""
    publisher_name: str = ""
    licence: str = ""
    language: str = ""
    pack_id: str = ""  # blank: the name of the folder
    languages: tuple[str, ...] = ()  # of the pack; ``language`` where none are named
    edition: int = 1
    review_by: str = ""


class Written(Struct, frozen=True):
    """What a writer made: the file or folder, and how many records of each kind are in it."""

    path: Path
    counts: dict[str, int]
