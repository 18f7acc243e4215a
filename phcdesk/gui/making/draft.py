"""What a person has chosen so far on the way to a pack. It outlives every step, so that going back loses nothing.

It outlives the window as well: the desk keeps it for the session, and hands it to the window that takes this one's
place when the theme, the language or the size of text changes. A passphrase is never a part of it.
"""

from __future__ import annotations

import tempfile
from collections.abc import Iterable
from datetime import date, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from msgspec.structs import replace

from phcdesk.formats.looking import Looked
from phcdesk.formats.oddities import personal_texts
from phcdesk.formats.sheets.reading import FORMAT as TABLE
from phcdesk.formats.sheets.reading import NAMES, Look
from phcdesk.formats.sheets.recipe import Recipe, recipe_for, same_header
from phcdesk.model import Service

if TYPE_CHECKING:
    from phcdesk.formats.report_files import Finding
    from phcdesk.gui.making.errand import Told
    from phcdesk.gui.making.result_card import Ending
    from phcdesk.gui.making.sealing_card import Signer

REVIEW_AFTER = timedelta(days=182)
"""How long until somebody should look at a directory again, if nobody says otherwise."""


class Facts:
    """The facts of a pack that a person writes, how it is to end, and what was made."""

    def __init__(self) -> None:
        self.title = self.identity = self.publisher = self.licence = self.languages = self.review_by = ""
        self.edition = 1
        self.folder: Path | None = None  # where the source folder and the pack are written
        self.replace = False
        self.wanted = ""  # how it ends; blank: not chosen yet
        self.signer: Signer | None = None
        self.written: Path | None = None  # the folder that was written here, which may be written anew
        self.made: tuple[Ending, Told] | None = None


class Trial:
    """What a trial run said: what became of the rows, what was found, and the first services."""

    def __init__(self, counts: dict[str, int], findings: tuple[Finding, ...], first: tuple[Service, ...] = ()) -> None:
        self.counts = counts
        self.findings = findings
        self.first = first

    @property
    def adds_up(self) -> bool:
        one = self.counts
        return one["read"] == one["kept"] + one["merged"] + one["refused"]


class Draft:
    """The source, how it is read, what came of it, and the facts of the pack."""

    def __init__(self) -> None:
        self.at = 0  # the step that is shown
        self.source: Path | None = None
        self.wanted = ""  # the form to read it as; blank: as recognised
        self.country = self.language = ""
        self.facts = Facts()
        self._folder: tempfile.TemporaryDirectory[str] | None = None
        self.forget_look()

    @property
    def folder(self) -> Path:
        """A folder for what is handed to children and what they write; it is gone with the session."""
        if self._folder is None:
            self._folder = tempfile.TemporaryDirectory(prefix="phcdesk-", ignore_cleanup_errors=True)
        return Path(self._folder.name)

    def end(self) -> None:
        """The session ends: leave nothing behind."""
        if self._folder is not None:
            self._folder.cleanup()
            self._folder = None

    def choose(self, source: Path) -> None:
        """Begin with another source. The facts that were written stay, apart from the names made of the source's."""
        if source != self.source:
            self.facts.title = self.facts.identity = ""
        self.source = source
        self.wanted = ""
        self.forget_look()

    def forget_look(self) -> None:
        """What was recognised does not hold any more."""
        self.looked: Looked | None = None
        self.trial: Trial | None = None
        self.table = 0  # which of the tables is shown
        self.read: set[int] = set()  # which of the tables are read
        self._recipes: dict[int, Recipe] = {}  # of the tables, with what the person changed
        self._chosen: dict[int, set[str]] = {}

    def take_look(self, looked: Looked) -> None:
        """Begin with what was recognised: the tables that are proposed, each as it is proposed."""
        self.forget_look()
        self.looked = looked
        self._recipes = {at: table.recipe for at, table in enumerate(self.tables)}
        proposed = {at for at, table in enumerate(self.tables) if table.is_proposed}
        self.read = proposed or ({0} if self.tables else set())

    @property
    def is_table(self) -> bool:
        return self.looked is not None and self.looked.format == TABLE and bool(self.looked.tables)

    @property
    def tables(self) -> tuple[Look, ...]:
        """The plain tables of the source; none where it is of another form."""
        return self.looked.tables if self.looked is not None and self.is_table else ()

    @property
    def look(self) -> Look | None:
        """The table that is shown."""
        return self.tables[min(self.table, len(self.tables) - 1)] if self.tables else None

    @property
    def recipe(self) -> Recipe | None:
        """How the table that is shown is read."""
        return self._recipes.get(self.table)

    @recipe.setter
    def recipe(self, recipe: Recipe) -> None:
        self._recipes[self.table] = recipe

    @property
    def chosen(self) -> set[str]:
        """The headings of columns of the table that is shown, which the person decided on."""
        return self._chosen.setdefault(self.table, set())

    def name_of(self, at: int) -> str:
        """What a table is called in its source."""
        return self.tables[at].sheet or self.tables[at].file

    def nameless(self) -> list[int]:
        """The tables that are to be read although no column of theirs has the names."""
        return [at for at in sorted(self.read) if not NAMES & {*self._recipes[at].columns.values()}]

    @property
    def has_country(self) -> bool:
        """Whether a country is chosen, or stands in a column or a saved recipe of each table that is read."""
        read = (self._recipes[at] for at in self.read)
        return bool(self.country) or all("country" in {*one.columns.values(), *one.constants} for one in read)

    def suggested_review(self, today: date) -> str:
        return (today + REVIEW_AFTER).isoformat()

    def words_of_reading(self) -> list[str]:
        """The words for the command line that say how the source is read, but for the map of columns."""
        words = ["--from", self.wanted] if self.wanted else []
        words += ["--country", self.country] if self.country else []
        return words + (["--language", self.language] if self.language else [])

    def whole_recipe(self) -> Recipe | None:
        """The recipes of all tables that are read as one, as it is saved and used."""
        told = [self._with_constants(self._recipes[at], self.tables[at].file) for at in sorted(self.read)]
        return replace(told[0], more=tuple(told[1:])) if told else None

    def with_constants(self) -> Recipe | None:
        """The recipe of the table that is shown, with the country and the language that were chosen."""
        return self._with_constants(self.recipe, "") if self.recipe is not None else None

    def _with_constants(self, recipe: Recipe, file: str) -> Recipe:
        others = {name: value for name, value in recipe.constants.items() if name != "country"}
        constants = {**others, "country": self.country} if self.country else others
        # One file may have another name in its next edition, and the recipe is to fit that as well.
        file = file if len({table.file for table in self.tables}) > 1 else ""
        return replace(recipe, constants=constants, language=self.language, file=file, more=())

    def map_column(self, heading: str, field: str) -> None:
        """Say which field a column is; blank: it is not read."""
        if self.recipe is None or self.look is None:
            return
        fields = {**self.recipe.columns, heading: field}
        columns = {name: fields[name] for name in self.look.header if fields.get(name)}
        self.recipe = replace(self.recipe, columns=columns)
        self.chosen.add(heading)

    def recipe_by_table(self, recipe: Recipe) -> dict[int, Recipe]:
        """For which tables a saved recipe holds: one without a table of its own is for the table that is shown."""
        if not recipe.more:
            return {self.table: recipe}
        found = ((at, recipe_for(recipe, table.file, table.sheet)) for at, table in enumerate(self.tables))
        return {at: one for at, one in found if one is not None}

    def stands_as(self, told: dict[int, Recipe]) -> bool:
        """Whether the headings stand where these recipes say."""
        return all(
            (one.header_row, one.direction) == (self.tables[at].header_row, self.tables[at].recipe.direction)
            for at, one in told.items()
        )

    def move_headings(self, looked: Looked, told: dict[int, Recipe]) -> bool:
        """Take tables as they look with their headings elsewhere; False where there are none, and nothing changes."""
        tables = list(self.tables)
        for at, one in told.items():
            place = (tables[at].file, tables[at].sheet, one.header_row)
            found = next((it for it in looked.tables if (it.file, it.sheet, it.header_row) == place), None)
            if found is None:
                return False
            tables[at] = replace(found, rows=tables[at].rows)
        for at in told:
            self._recipes[at] = tables[at].recipe
            self._chosen.pop(at, None)
        self.looked = replace(self.looked, tables=tuple(tables)) if self.looked is not None else None
        return True

    def use_recipes(self, told: dict[int, Recipe]) -> list[str]:
        """Read these tables by saved recipes; returns the columns that they name and no table has."""
        missing: list[str] = []
        for at, one in told.items():
            table = self.tables[at]
            there = {same_header(name): name for name in table.header}
            missing += (name for name in one.columns if same_header(name) not in there)
            columns = {there[key]: field for name, field in one.columns.items() if (key := same_header(name)) in there}
            self._recipes[at] = replace(one, sheet=table.sheet, file="", columns=columns, more=())
            self._chosen.pop(at, None)
        self.read = set(told) if len(told) > 1 else self.read | set(told)
        return missing

    def cells_of(self, field: str) -> list[str]:
        """The different cells of the columns of a field in the sample, in their order."""
        look, recipe = self.look, self.recipe
        if look is None or recipe is None:
            return []
        at = [number for number, name in enumerate(look.header) if recipe.columns.get(name) == field]
        return _different(row[one] for row in look.sample for one in at if one < len(row))

    def samples(self, at: int, most: int = 3) -> list[str]:
        """The first different cells of a column that say anything."""
        rows = self.look.sample if self.look is not None else ()
        return _different(row[at] for row in rows if at < len(row))[:most]

    def person_in(self, at: int) -> str:
        """What in the sample of a column looks like the name or the mobile number of a person; blank: nothing."""
        rows = self.look.sample if self.look is not None else ()
        cells = (row[at] for row in rows if at < len(row) and row[at])
        found = (personal_texts(Service("", "", description=cell, country=self.country)) for cell in cells)
        return next((words for signs in found for _, words in signs), "")


def _different(cells: Iterable[str]) -> list[str]:
    return list(dict.fromkeys(filter(None, cells)))
