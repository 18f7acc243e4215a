"""Whatever somebody chooses: a report that adds up, or a plain sentence; and nothing half-written."""

from __future__ import annotations

import os
from datetime import date
from pathlib import Path

import pytest

from phcdesk.app.messages import TABLE, sentence
from phcdesk.errors import DiskError, FormatError, PhcError
from phcdesk.formats.chosen import Chosen
from phcdesk.formats.context import ReadContext, WriteContext
from phcdesk.formats.converting import convert
from phcdesk.formats.recognising import recognise
from phcdesk.formats.report import Report
from phcdesk.packs.source.pack_source import read_source
from phcdesk.progress import CancelToken, silent
from phcdesk.taxonomy import Vocabulary, load_vocabulary
from tests.formats.bad import TABLE as LIST
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
    "a-line-without-end.csv": "over-limit",
    "only-nul.csv": "file-empty",
    "deep.geojson": "json-too-deep",
    "blank-entries.json": "nothing-to-convert",
    "book-without-strings.xlsx": "workbook-damaged",
    "book-of-long-strings.xlsx": "archive-bomb",
    "rows-alike.ods": "over-limit",
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
    "utf-32.csv": "Clínica São José",
    "book-of-blank-rows.xlsx": "Clínica São José",
    "blank-rows-alike.ods": "Hill Clinic",
    "whole.csv.gz": "Clínica São José",
    "book-plain.xlsx": "Clínica São José",
    "one-column.csv": "Rose Street Centre",
}


@pytest.fixture(scope="module")
def vocabulary() -> Vocabulary:
    return load_vocabulary(Path(__file__).parents[2] / "resources" / "taxonomy")


def contexts(vocabulary: Vocabulary) -> tuple[ReadContext, WriteContext]:
    day = date(2026, 11, 22)
    return ReadContext(vocabulary, "bad", day), WriteContext(vocabulary, "bad", day)


def converted(folder: Path, name: str, vocabulary: Vocabulary) -> str:
    """The code of the refusal, or the name of the first service."""
    (folder / name).write_bytes(FILES[name])
    refused: PhcError | None = None
    try:
        made = convert(folder / name, folder / "out", *contexts(vocabulary), silent, CancelToken())
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


def test_what_is_no_file_is_not_waited_for(tmp_path: Path, vocabulary: Vocabulary) -> None:
    fifo, circle = tmp_path / "fifo.csv", tmp_path / "circle.csv"
    os.mkfifo(fifo)
    circle.symlink_to(circle)
    for path in (fifo, circle):
        with pytest.raises(FormatError) as refused:
            convert(path, tmp_path / "out", *contexts(vocabulary), silent, CancelToken())
        assert refused.value.code == "source-missing"


def test_a_folder_that_leads_back_into_itself_is_read_once(tmp_path: Path, vocabulary: Vocabulary) -> None:
    folder = tmp_path / "lists"
    folder.mkdir()
    (folder / "a.csv").write_text(LIST, encoding="utf-8")
    (folder / "again").symlink_to(folder)
    os.mkfifo(folder / "b.csv")
    made = convert(folder, tmp_path / "out", *contexts(vocabulary), silent, CancelToken())
    assert made.report.read == 1


def test_a_file_that_is_gone_before_it_is_read_is_said_to_be_gone(tmp_path: Path, vocabulary: Vocabulary) -> None:
    path = tmp_path / "list.csv"
    path.write_text(LIST, encoding="utf-8")
    with Chosen(path) as chosen:
        path.unlink()
        with pytest.raises(DiskError) as refused:
            list(recognise(chosen).reader.read(chosen, Report(), contexts(vocabulary)[0], silent, CancelToken()))
    assert "does not exist" in sentence(refused.value).text


@pytest.mark.parametrize("change", ["grows", "shrinks"])
def test_a_file_that_changes_while_it_is_read_ends_in_a_report_or_a_sentence(
    tmp_path: Path, vocabulary: Vocabulary, change: str
) -> None:
    path = tmp_path / "lines.json"
    line = '{"resourceType": "HealthcareService", "id": "%d", "name": "Clinic %d"}\n'
    path.write_text("".join(line % (number, number) for number in range(5_000)), encoding="utf-8")

    def alter(step: str, done: int, total: int) -> None:
        if change == "shrinks":
            os.truncate(path, 200_000)
        elif path.stat().st_size < 600_000:
            path.write_bytes(path.read_bytes() + (line % (5_000 + done, done)).encode())

    made = convert(path, tmp_path / "out", *contexts(vocabulary), alter, CancelToken())
    assert made.report.adds_up
    assert (made.report.read > 5_000) == (change == "grows")
