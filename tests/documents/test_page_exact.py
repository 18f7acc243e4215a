"""From a folder of PDFs to the page that has the words: six words of a sentence bring its document and its page.

They are drawn by chance: longer words that somebody remembers, in any order; any words, small ones among them, in any
order; or six in a row as they were copied.
"""

from __future__ import annotations

import random
import re
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

import pytest
from reportlab.lib.utils import simpleSplit

from phcdesk import importing
from phcdesk.documents.worker import Worker
from phcdesk.importing import Store
from phcdesk.importing.indexing import ready_index
from phcdesk.library import Library
from phcdesk.packs.source.pack_source import read_source
from phcdesk.search.results import Request
from phcdesk.taxonomy import load_vocabulary
from tests.conftest import NOW

from . import making

ROOT = Path(__file__).parent.parent.parent
BRIEFS = sorted((ROOT / "resources" / "packs" / "policy-library" / "documents").glob("brief-*.md"))
SENTENCES = 200
ASKED = 6
PART_FOUND = 0.95
LINES = 34

PACK = """
id = "papers"
title = "Papers"
publisher = "office"
publisher_name = "Office"
edition = 1
issued = 2026-11-21
languages = ["en"]
licence = "CC0-1.0"
"""


class Asked(NamedTuple):
    """A sentence, and where it stands."""

    document: str
    page: int
    sentence: str


def typeset(text: str, number: int) -> tuple[bytes, list[str]]:
    """A text as a PDF with running lines, every second one in two columns; and the text of each page."""
    width = 225 if number % 2 else 450
    lines = [line for part in text.split("\n") if part.strip() for line in simpleSplit(part, "Helvetica", 10, width)]
    size = LINES * 2 if number % 2 else LINES
    pages = [lines[start : start + size] for start in range(0, len(lines), size)]
    drawn = [page(lines, at, len(pages), in_columns=bool(number % 2)) for at, lines in enumerate(pages, 1)]
    return making.pdf(drawn, title=f"Paper {number}"), [" ".join(lines) for lines in pages]


def page(lines: Sequence[str], at: int, count: int, *, in_columns: bool) -> making.Draw:
    running = making.at([(72, 812, "Papers of the office"), (290, 28, f"{at} / {count}")], size=8)
    if not in_columns:
        return making.both(running, making.lines(lines, step=18))
    columns = ((60, lines[:LINES]), (315, lines[LINES:]))
    return making.both(running, *(making.lines(column, left=left, step=18) for left, column in columns))


@pytest.fixture(scope="module")
def papers() -> dict[str, tuple[bytes, list[str]]]:
    texts = [re.sub(r"[#*|_>\[\]]|\(https?:[^)]*\)", " ", path.read_text(encoding="utf-8")) for path in BRIEFS]
    return {f"paper-{number}": typeset(text, number) for number, text in enumerate(texts, 1)}


@pytest.fixture(scope="module")
def papers_library(
    papers: dict[str, tuple[bytes, list[str]]], worker: Worker, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Library]:
    source, data = tmp_path_factory.mktemp("source"), tmp_path_factory.mktemp("data")
    (source / "pack.toml").write_text(PACK, encoding="utf-8")
    (source / "documents").mkdir()
    rows = ["id,title,publisher_name,year,licence,file"]
    for name, (content, _) in papers.items():
        (source / "documents" / f"{name}.pdf").write_bytes(content)
        rows.append(f"{name},,Office,2026,CC0-1.0,{name}.pdf")
    (source / "documents" / "documents.csv").write_text("\n".join(rows), encoding="utf-8")
    vocabulary = load_vocabulary(ROOT / "resources" / "taxonomy")
    reading = read_source(source, vocabulary, reader=worker)
    assert [problem for problem in reading.problems if problem.severity != "info"] == []
    importing.install([reading.content], vocabulary, Store(data), now=NOW)
    with importing.open_current(Store(data)) as generation:
        ready_index(generation)
    with Library.open(Store(data), clock=lambda: NOW) as library:
        yield library


def sentences(papers: dict[str, tuple[bytes, list[str]]], chance: random.Random) -> list[Asked]:
    """Sentences by chance, none of which stands on two pages."""
    found = [
        Asked(name, number, sentence)
        for name, (_, pages) in papers.items()
        for number, text in enumerate(pages, 1)
        for sentence in re.findall(r"(?<=[.?!] )[A-Z][^.?!|:]{60,}[.?!](?= )", text)
        if len(words_of(sentence)) >= ASKED
    ]
    seen = Counter(asked.sentence for asked in found)
    found = [asked for asked in found if seen[asked.sentence] == 1]
    return chance.sample(found, SENTENCES)


def words_of(text: str) -> list[str]:
    """The words of a text that somebody would type to find it again: small ones are not among them."""
    return list(dict.fromkeys(re.findall(r"[a-z]{4,}", text.lower())))


def all_words_of(text: str) -> list[str]:
    return re.findall(r"[^\W_]+(?:['’-][^\W_]+)*", text)


def remembered(sentence: str, chance: random.Random) -> list[str]:
    return chance.sample(words_of(sentence), ASKED)


def any_of_them(sentence: str, chance: random.Random) -> list[str]:
    return chance.sample(all_words_of(sentence), ASKED)


def copied(sentence: str, chance: random.Random) -> list[str]:
    words = all_words_of(sentence)
    start = chance.randrange(len(words) - ASKED + 1)
    return words[start : start + ASKED]


@pytest.mark.parametrize("seed", [5, 6])
@pytest.mark.parametrize("draw", [remembered, any_of_them, copied])
def test_six_words_of_a_sentence_bring_its_document_and_its_page(
    papers: dict[str, tuple[bytes, list[str]]],
    papers_library: Library,
    draw: Callable[[str, random.Random], list[str]],
    seed: int,
) -> None:
    chance, lost = random.Random(seed), []
    for asked in sentences(papers, chance):
        words = " ".join(draw(asked.sentence, chance))
        hits = papers_library.search(Request(text=words, limit=1)).hits
        if not hits or (hits[0].ref, hits[0].page) != (f"office/{asked.document}", asked.page):
            lost.append((words, asked.document, asked.page, hits and (hits[0].ref, hits[0].page)))
    assert len(lost) <= (1 - PART_FOUND) * SENTENCES, lost


def test_the_title_is_that_of_the_file(papers_library: Library) -> None:
    (hit,) = papers_library.search(Request(text='"Paper 3"', limit=1)).hits
    assert hit.title == "Paper 3"
