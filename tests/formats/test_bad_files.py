"""Whatever somebody chooses: a report that adds up, or a plain sentence; and nothing half-written."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from phcdesk.app.messages import TABLE, sentence
from phcdesk.errors import PhcError
from phcdesk.formats.context import ReadContext, WriteContext
from phcdesk.formats.converting import convert
from phcdesk.packs.source.pack_source import read_source
from phcdesk.progress import CancelToken, silent
from phcdesk.taxonomy import Vocabulary, load_vocabulary
from tests.formats.bad import bad_files

FILES = dict(bad_files())
REFUSED = {
    "picture.csv": "file-is-picture",
    "drawing.csv": "file-is-picture",
    "report.csv": "file-is-document",
    "text.docx": "file-is-document",
    "book-of-nothing.xlsx": "no-name-column",
    "empty.csv": "file-empty",
    "only-a-mark.csv": "file-empty",
    "blank-lines.csv": "file-empty",
    "no-name-column.csv": "no-name-column",
    "no-rows.csv": "nothing-to-convert",
    "a-million-columns.csv": "over-limit",
    "bomb.zip": "archive-bomb",
    "out.zip": "archive-paths",
    "twice.zip": "archive-twice",
    "nothing.zip": "file-empty",
    "cut.zip": "archive-damaged",
    "cut.csv.gz": "archive-damaged",
    "book-bomb.xlsx": "archive-bomb",
    "book-cut.xlsx": "archive-damaged",
    "book-far-cell.xlsx": "over-limit",
    "no-headings.csv": "format-unknown",
    "blank-headings.csv": "format-unknown",
    "only-commas.csv": "format-unknown",
    "only-quotes.csv": "format-unknown",
    "blank-words.csv": "nothing-to-convert",
    "long-id.csv": "nothing-to-convert",
    "program.csv": "format-unknown",
    "noise.csv": "format-unknown",
    "page.csv": "format-unknown",
    "letter.csv": "file-is-document",
    "base.csv": "format-unknown",
    "prose.txt": "no-name-column",
    "json.csv": "format-unknown",
    "deep.json": "format-unknown",
    "bomb.xml": "format-unknown",
    "pictures.zip": "format-unknown",
    "no.csv.gz": "archive-damaged",
    "book-locked.xlsx": "workbook-damaged",
    "book-of-entities.xlsx": "workbook-damaged",
    "book-without-parts.xlsx": "workbook-damaged",
    "book.ods": "workbook-damaged",
}
READ = {
    "utf-16-le.csv": "Clínica São José",
    "cp1252.csv": "Clínica São José",
    "russian-cp1251.csv": "Центр психического здоровья населения",
    "russian-koi8-r.csv": "Центр психического здоровья населения",
    "arabic-cp1256.csv": "مركز الصحة النفسية المجتمعية",
    "surrogates.csv": "Clínica São José",
    "title-above.csv": "Clínica São José",
    "bars.csv": "Clínica São José",
    "table-and-picture.zip": "Clínica São José",
    "whole.csv.gz": "Clínica São José",
    "book-plain.xlsx": "Clínica São José",
    "one-column.csv": "Rose Street Centre",
}


@pytest.fixture(scope="module")
def vocabulary() -> Vocabulary:
    return load_vocabulary(Path(__file__).parents[2] / "resources" / "taxonomy")


def converted(folder: Path, name: str, vocabulary: Vocabulary) -> str:
    """The code of the refusal, or the name of the first service."""
    (folder / name).write_bytes(FILES[name])
    day = date(2026, 11, 22)
    reading, writing = ReadContext(vocabulary, "bad", day), WriteContext(vocabulary, "bad", day)
    refused: PhcError | None = None
    try:
        made = convert(folder / name, folder / "out", reading, writing, silent, CancelToken())
    except PhcError as error:
        refused = error
    assert not [path for path in folder.iterdir() if path.name.startswith(".")], "something was left behind"
    if refused is not None:
        assert refused.code in TABLE
        assert "—" not in sentence(refused).text, "a field of the sentence is missing"
        assert not (folder / "out").exists()
        return refused.code
    assert made.report.read > 0
    assert made.report.adds_up
    return read_source(folder / "out", vocabulary).content.entries[0].name


@pytest.mark.parametrize("name", FILES)
def test_a_bad_file_ends_in_a_report_or_a_plain_sentence(tmp_path: Path, name: str, vocabulary: Vocabulary) -> None:
    said = converted(tmp_path, name, vocabulary)
    if name in REFUSED or said in TABLE:
        assert said == REFUSED.get(name)
    assert said == READ.get(name, said)
