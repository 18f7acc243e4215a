"""The peers, written as well as somebody who knows them would: SQLite FTS5 and stock Whoosh.

Both index the same text the product does (names, then everything else it searches) and answer the same question: the
best 20, the number found, and the counts of six facets over all found. The product also corrects spelling, reads three
languages and counts nine facets; the peers are spared that.
"""

from __future__ import annotations

import re
import sqlite3
from collections.abc import Iterable
from functools import cached_property
from pathlib import Path
from typing import Any

from phcdesk.model import Service
from phcdesk.search import fields
from phcdesk.search.facets import facet_values
from phcdesk.taxonomy import Vocabulary

FACETS = ("type", "topic", "population", "language", "country", "cost")
_WORD = re.compile(r"\w+")
_MANY = 0.3  # of all entries: from here on walking a facet by value is faster (measured)

Answer = tuple[list[int], int, dict[str, dict[str, int]]]
"""The numbers of the best 20, how many were found, and facet -> value -> count."""


def texts(service: Service, vocabulary: Vocabulary) -> tuple[str, str]:
    """(names, everything else that is searched)."""
    return " ".join(fields.names(service)), " ".join(filter(None, fields.words(service, vocabulary)))


def _words(typed: str) -> tuple[list[str], bool]:
    """The words of what stands in the box, and whether the last may be unfinished."""
    return _WORD.findall(typed), bool(typed) and not typed[-1].isspace()


class Fts5:
    """One FTS5 table with prefix indexes, and two tables a facet, by entry and by value; all in memory.

    The match runs once, into a temporary table with its score. Rows, total and counts are read from that. Few entries
    are counted by looking up each; many by walking the facet in the order of its values, which needs no sorting and is
    up to four times as fast.
    """

    def __init__(self) -> None:
        self._db = sqlite3.connect(":memory:", isolation_level=None)
        self._db.executescript(
            "PRAGMA temp_store = memory;"
            "CREATE VIRTUAL TABLE texts USING fts5(body, content='', prefix='1 2 3',"
            " tokenize='unicode61 remove_diacritics 2');"
            "CREATE TEMP TABLE found (entry INTEGER PRIMARY KEY, score REAL);"
            "CREATE TABLE terms (id INTEGER PRIMARY KEY, value TEXT UNIQUE);"
        )
        for facet in FACETS:
            for table, key in ((f"facet_{facet}", "entry, value"), (f"by_{facet}", "value, entry")):
                self._db.execute(
                    f"CREATE TABLE {table} (entry INTEGER, value INTEGER, PRIMARY KEY ({key})) WITHOUT ROWID"
                )
        self._entries = 0

    def build(self, services: Iterable[Service], vocabulary: Vocabulary) -> None:
        """Index the services; their place is their number."""
        db, known = self._db, dict[str, int]()
        db.execute("BEGIN")
        for number, service in enumerate(services):
            db.execute("INSERT INTO texts (rowid, body) VALUES (?, ?)", (number, "\n".join(texts(service, vocabulary))))
            values = facet_values(service, "")
            for facet in FACETS:
                rows = [(number, known.setdefault(value, len(known))) for value in values.get(facet, ())]
                db.executemany(f"INSERT INTO facet_{facet} VALUES (?, ?)", rows)  # noqa: S608 - names of our own
            self._entries += 1
        for facet in FACETS:
            db.execute(f"INSERT INTO by_{facet} SELECT entry, value FROM facet_{facet} ORDER BY value, entry")  # noqa: S608
        db.executemany("INSERT INTO terms VALUES (?, ?)", [(number, value) for value, number in known.items()])
        db.execute("INSERT INTO texts (texts) VALUES ('optimize')")
        db.execute("COMMIT")
        db.execute("ANALYZE")

    def answer(self, typed: str) -> Answer:
        """The best 20, the total and the counts."""
        words, unfinished = _words(typed)
        if not words:
            return [], 0, {}
        match = " ".join(f'"{word}"' for word in words) + ("*" if unfinished else "")
        db = self._db
        db.execute("DELETE FROM found")
        db.execute("INSERT INTO found SELECT rowid, bm25(texts) FROM texts WHERE texts MATCH ?", (match,))
        best = [row[0] for row in db.execute("SELECT entry FROM found ORDER BY score LIMIT 20")]
        total = db.execute("SELECT count(*) FROM found").fetchone()[0]
        many = total > self._entries * _MANY
        return best, total, {facet: self._counts(facet, many) for facet in FACETS}

    def _counts(self, facet: str, many: bool) -> dict[str, int]:
        # CROSS JOIN holds SQLite to the order written. Names are put in afterwards: joining them doubles the time.
        joined = f"by_{facet} CROSS JOIN found" if many else f"found CROSS JOIN facet_{facet}"
        counted = self._db.execute(f"SELECT value, count(*) FROM {joined} USING (entry) GROUP BY value")  # noqa: S608
        return {self._names[value]: count for value, count in counted}

    @cached_property
    def _names(self) -> list[str]:
        return [row[0] for row in self._db.execute("SELECT value FROM terms ORDER BY id")]


class StockWhoosh:
    """Whoosh as its documentation shows it: two text fields with the stemming analyzer, BM25F, facets by keyword."""

    def __init__(self, folder: Path) -> None:
        from whoosh import fields as kinds
        from whoosh.analysis import StemmingAnalyzer
        from whoosh.index import create_in

        folder.mkdir(parents=True, exist_ok=True)
        keywords = {facet: kinds.KEYWORD(commas=True) for facet in FACETS}
        analyzer = StemmingAnalyzer()
        schema = kinds.Schema(
            number=kinds.STORED, title=kinds.TEXT(analyzer=analyzer, field_boost=2.0),
            description=kinds.TEXT(analyzer=analyzer), **keywords,
        )  # fmt: skip
        self._index = create_in(str(folder), schema)
        self._searcher: Any = None

    def build(self, services: Iterable[Service], vocabulary: Vocabulary) -> None:
        """Index the services in one writer, as its documentation advises for a first load."""
        writer = self._index.writer(limitmb=256)
        for number, service in enumerate(services):
            title, description = texts(service, vocabulary)
            values = facet_values(service, "")
            listed = {facet: ",".join(values.get(facet, ())) for facet in FACETS}
            writer.add_document(number=number, title=title, description=description, **listed)
        writer.commit()

    def answer(self, typed: str) -> Answer:
        """The best 20, the total and the counts."""
        from whoosh import sorting
        from whoosh.qparser import MultifieldParser

        words, unfinished = _words(typed)
        if not words:
            return [], 0, {}
        if self._searcher is None:
            self._searcher = self._index.searcher()
            self._parser = MultifieldParser(["title", "description"], self._index.schema)
            self._facets = sorting.Facets()
            for facet in FACETS:
                self._facets.add_field(facet, allow_overlap=True, maptype=sorting.Count)
        query = self._parser.parse(" ".join(words) + ("*" if unfinished else ""))
        results = self._searcher.search(query, limit=20, groupedby=self._facets)
        counts = {facet: {key: n for key, n in results.groups(facet).items() if key} for facet in FACETS}
        return [hit["number"] for hit in results], len(results), counts
