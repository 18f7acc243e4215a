"""One reading of one source: what all readers of its parts share.

It opens tables, notes problems, reports progress in rows, stops when asked to, and knows the rules that hold for every
part of a source: how a check is written down, what a country or a web address must look like.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import cast, get_args

from phcdesk.documents.readers import DocumentReader
from phcdesk.formats.names import CountryNames
from phcdesk.model import Assurance, Method, PackManifest
from phcdesk.packs.source.folder import OutsideFolder, SourceFolder
from phcdesk.packs.source.hsds import TABLES
from phcdesk.problems import ProblemLog
from phcdesk.progress import CancelToken, Progress
from phcdesk.tables.rows import Row, read_rows
from phcdesk.tables.values import has_markup, iso_date, listed_sources, safe_address, whole_number
from phcdesk.taxonomy import Vocabulary

METHODS = frozenset(get_args(Method))
EARLIEST_YEAR = 1990
STEP_ROWS = 2_000

_ALPHA_2 = re.compile(r"[A-Z]{2}\Z")


class Reading:
    """The state of a reading.

    ``manifest`` says the languages and whether all is invented; ``unreadable`` has the files that could not be opened.
    """

    def __init__(
        self,
        folder: SourceFolder,
        manifest: PackManifest,
        vocabulary: Vocabulary,
        log: ProblemLog,
        progress: Progress,
        cancel: CancelToken,
        documents: DocumentReader,
    ) -> None:
        self.folder = folder
        self.manifest = manifest
        self.vocabulary = vocabulary
        self.log = log
        self.documents = documents
        self._progress = progress
        self._cancel = cancel
        self.unreadable: set[str] = set()
        self._rows = 0
        self._latest_year = int(manifest.issued[:4]) + 1 if iso_date(manifest.issued) else 9999
        self._method: Method = "fictional" if manifest.fictional else ""
        self._countries = CountryNames(vocabulary)

    @property
    def language(self) -> str:
        """The language of texts that do not say theirs."""
        return self.manifest.languages[0] if self.manifest.languages else ""

    def rows(self, name: str) -> Iterator[Row]:
        """The rows of a table; none, with the reason noted, when it cannot be read."""
        data = self.read(name)
        if data is None:
            return
        shape = TABLES[name]
        for row in read_rows(data, name, shape.columns, shape.required, self.log):
            self._rows += 1
            if self._rows % STEP_ROWS == 0:
                self.report()
            yield row

    def read(self, name: str) -> bytes | None:
        """The bytes of a file; None, with the reason noted, when it cannot be read. A missing one is no problem."""
        try:
            return self.folder.read(name)
        except OutsideFolder:
            self.log.add("FL02", name, raw=name)
        except OSError as problem:
            self.log.add("FL05", name, raw=problem.strerror or type(problem).__name__)
        self.unreadable.add(name)
        return None

    def step(self) -> None:
        """Count a row; now and then report it, and stop if asked to."""
        self._rows += 1
        if self._rows % STEP_ROWS == 0:
            self.report()

    def report(self) -> None:
        """Report how far the reading is, and stop if asked to."""
        self._cancel.check()
        self._progress("read", self._rows, 0)

    def assurance(self, file: str, row: Row, dated: str = "as_of", note: str = "note") -> Assurance:
        """What a row says about its check. ``dated`` and ``note`` are the columns of the date and the note."""
        method = row["assurance_method"].lower()
        if method not in METHODS:
            self.log.add("EN01", file, row.number, "assurance_method", row["assurance_method"])
            method = ""
        agreement = whole_number(row["agreement"] or "0", 1000)
        if agreement is None:
            self.log.add("NU01", file, row.number, "agreement", row["agreement"])
        as_of, undated = self.checked_on(file, row, dated)
        remark = f"{row[note]} [{undated}]".strip() if undated else row[note]
        return Assurance(
            cast("Method", method or self._method),
            as_of,
            agreement or 0,
            listed_sources(row["sources"]),
            row["assurer"],
            remark,
        )

    def checked_on(self, file: str, row: Row, column: str) -> tuple[str, str]:
        """The date of a check, or else the cell as it is written. A date to come would make old facts look fresh."""
        cell = row[column]
        if not cell:
            return "", ""
        day = iso_date(cell)
        if day and EARLIEST_YEAR <= int(day[:4]) <= self._latest_year:
            return day, ""
        self.log.add("DT01", file, row.number, column, cell)
        return "", cell

    def country(self, file: str, row: Row, column: str = "country") -> str:
        """The ISO 3166-1 alpha-2 code of a cell that has a code or a name; "" if it is neither."""
        cell = row[column]
        if not cell:
            return ""
        code = cell.upper()
        if found := self._countries.find(cell):
            return found
        self.log.add("EN01", file, row.number, column, cell)
        return code if _ALPHA_2.match(code) else ""

    def web_address(self, file: str, row: Row, column: str) -> str:
        """An address that may be offered for opening, or ""."""
        cell = row[column]
        if not cell or safe_address(cell):
            return cell
        self.log.add("UR01", file, row.number, column, cell)
        return ""

    def text(self, file: str, row: Row, column: str) -> str:
        """A text as it is; HTML in it is noted."""
        cell = row[column]
        if has_markup(cell):
            self.log.add("TX01", file, row.number, column, cell)
        return cell

    def entry_id(self, file: str, row: Row) -> str | None:
        """The id of a row, "" if it has none; None, with the reason noted, if the row cannot be used."""
        cell = row["id"]
        if len(cell) > 200:
            self.log.add("ID06", file, row.number, "id", cell)
            return None
        return cell
