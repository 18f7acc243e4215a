"""What a person has chosen so far on the way to a pack. It outlives every step, so that going back loses nothing."""

from __future__ import annotations

from datetime import date, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from msgspec.structs import replace

from phcdesk.formats.looking import Looked
from phcdesk.formats.sheets.reading import FORMAT as TABLE
from phcdesk.formats.sheets.reading import Look
from phcdesk.formats.sheets.recipe import Recipe

if TYPE_CHECKING:
    from phcdesk.formats.report_files import Finding

REVIEW_AFTER = timedelta(days=182)
"""How long until somebody should look at a directory again, if nobody says otherwise."""


class Facts:
    """The facts of a pack that a person writes."""

    def __init__(self) -> None:
        self.title = self.identity = self.publisher = self.licence = self.languages = self.review_by = ""
        self.edition = 1
        self.folder: Path | None = None  # where the source folder and the pack are written
        self.replace = False


class Trial:
    """What a trial run said: what became of the rows, and what was found."""

    def __init__(self, counts: dict[str, int], findings: tuple[Finding, ...]) -> None:
        self.counts = counts
        self.findings = findings

    @property
    def adds_up(self) -> bool:
        one = self.counts
        return one["read"] == one["kept"] + one["merged"] + one["refused"]


class Draft:
    """The source, how it is read, what came of it, and the facts of the pack."""

    def __init__(self) -> None:
        self.source: Path | None = None
        self.wanted = ""  # the form to read it as; blank: as recognised
        self.looked: Looked | None = None
        self.table = 0  # which of the tables
        self.recipe: Recipe | None = None  # of the table, with what the person changed
        self.chosen: set[str] = set()  # the headings of columns that the person decided on
        self.country = self.language = ""
        self.trial: Trial | None = None
        self.facts = Facts()

    def choose(self, source: Path) -> None:
        """Begin with another source. The facts that were written stay, apart from the names made of the source's."""
        if source != self.source:
            self.facts.title = self.facts.identity = ""
        self.source = source
        self.wanted = ""
        self.forget_look()

    def forget_look(self) -> None:
        """What was recognised does not hold any more."""
        self.looked = self.recipe = self.trial = None
        self.table = 0
        self.chosen = set()

    @property
    def is_table(self) -> bool:
        return self.looked is not None and self.looked.format == TABLE and bool(self.looked.tables)

    @property
    def look(self) -> Look | None:
        """The table that is read."""
        if self.looked is None or not self.is_table:
            return None
        return self.looked.tables[min(self.table, len(self.looked.tables) - 1)]

    def suggested_review(self, today: date) -> str:
        return (today + REVIEW_AFTER).isoformat()

    def words_of_reading(self) -> list[str]:
        """The words for the command line that say how the source is read, but for the map of columns."""
        words = ["--from", self.wanted] if self.wanted else []
        words += ["--country", self.country] if self.country else []
        return words + (["--language", self.language] if self.language else [])

    def with_constants(self) -> Recipe | None:
        """The recipe with the country and the language that were chosen, as it is saved and used."""
        if self.recipe is None:
            return None
        others = {name: value for name, value in self.recipe.constants.items() if name != "country"}
        constants = {**others, "country": self.country} if self.country else others
        return replace(self.recipe, constants=constants, language=self.language)

    def map_column(self, heading: str, field: str) -> None:
        """Say which field a column is; blank: it is not read."""
        if self.recipe is None or self.look is None:
            return
        fields = {**self.recipe.columns, heading: field}
        columns = {name: fields[name] for name in self.look.header if fields.get(name)}
        self.recipe = replace(self.recipe, columns=columns)
        self.chosen.add(heading)

    def cells_of(self, field: str) -> list[str]:
        """The different cells of the columns of a field in the sample, in their order."""
        look, recipe = self.look, self.recipe
        if look is None or recipe is None:
            return []
        at = [number for number, name in enumerate(look.header) if recipe.columns.get(name) == field]
        return list(dict.fromkeys(row[one] for row in look.sample for one in at if one < len(row) and row[one]))

    def samples(self, at: int, most: int = 3) -> list[str]:
        """The first different cells of a column that say anything."""
        rows = self.look.sample if self.look is not None else ()
        return list(dict.fromkeys(row[at] for row in rows if at < len(row) and row[at]))[:most]
