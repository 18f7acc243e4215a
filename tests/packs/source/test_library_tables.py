"""Documents and the files beside their table."""

from __future__ import annotations

import hashlib
from pathlib import Path

import pytest

from phcdesk.documents.reading import HTML, PDF, WORD, Reading, Remark
from phcdesk.errors import DocumentError
from phcdesk.model import MBTILES, PMTILES, Code, Document, Language, Passage
from phcdesk.packs.payload import MAX_SIZE
from phcdesk.packs.source import document_files
from phcdesk.packs.source.document_files import MAX_MAP, MAX_MARKDOWN
from phcdesk.problems import describe
from tests.store.map_files import MVT, PICTURE, Entry, mbtiles, pmtiles

from .samples import Source

TABLE = "documents/documents.csv"


def document(source: Source) -> Document:
    (entry,) = source.read().content.entries
    assert isinstance(entry, Document)
    return entry


def test_a_record_without_a_file_is_read(source: Source) -> None:
    source.write(
        TABLE,
        "id,title,publisher_name,year,languages,type,topics,audience,sources,summary,assurance_method,as_of,country\n"
        "d,A plan,Ministry,2025,fr; Swahili,policy,workforce; condition:depression,a; b,X | Y,Short,text-seen,2026,"
        "KE\n",
    )
    found = document(source)
    assert (found.name, found.publisher_name, found.year, found.description) == ("A plan", "Ministry", "2025", "Short")
    assert found.languages == (Language("fr"), Language("sw", "Swahili"))
    assert found.codes == (Code("document_type", "policy"), Code("topic", "workforce"), Code("condition", "depression"))
    assert (found.audience, found.country, found.media_type) == (("a", "b"), "KE", "")
    assert (found.assurance.method, found.assurance.as_of, found.assurance.sources) == ("text-seen", "2026", ("X", "Y"))
    assert source.rules() == []


def test_a_document_has_the_file_beside_the_table_with_its_passages(source: Source) -> None:
    source.write(TABLE, "id,title,licence,file\nd,A plan,CC0-1.0,plan.md\n")
    source.write("documents/plan.md", "# One\n\nfirst\n\n# Two\n\nsecond\n")
    (body,) = source.read().content.bodies
    assert (body.document_id, body.media_type) == ("d", "text/markdown")
    assert [(passage.number, passage.heading, passage.text) for passage in body.passages] == [
        (1, "One", "first"),
        (2, "Two", "second"),
    ]
    assert document(source).sha256 == hashlib.sha256(body.data).hexdigest()


@pytest.mark.parametrize(
    "name", ["../secret.md", "/etc/hosts.md", "C:\\x.md", "a/../../secret.md", "..\\secret.md", "link.md", "//x.md"]
)
def test_a_file_outside_the_folder_is_not_opened(source: Source, name: str) -> None:
    (source.folder.parent / "secret.md").write_text("secret")
    source.write(TABLE, f"id,title,licence,file\nd,A plan,CC0-1.0,{name}\n")
    (source.folder / "documents/link.md").symlink_to(Path("../../secret.md"))
    reading = source.read()
    assert reading.content.bodies == ()
    assert [problem.rule for problem in reading.problems] == ["FL02"]


@pytest.mark.parametrize(("name", "rule"), [("gone.md", "FL01"), ("plan.pages", "FL04"), ("folder.md", "FL01")])
def test_a_file_that_cannot_be_read_is_reported_and_the_record_kept(source: Source, name: str, rule: str) -> None:
    source.write(TABLE, f"id,title,licence,file\nd,A plan,CC0-1.0,{name}\n")
    (source.folder / "documents/folder.md").mkdir()
    assert document(source).media_type == ""
    assert source.rules() == [rule]


def test_a_file_that_is_too_large_is_reported(source: Source) -> None:
    source.write(TABLE, "id,title,licence,file\nd,A plan,CC0-1.0,plan.md\n")
    source.write("documents/plan.md", b"x" * (MAX_MARKDOWN + 1))
    assert source.rules() == ["FL03"]


def test_a_file_belongs_to_one_document(source: Source) -> None:
    source.write(TABLE, "id,title,licence,file\nd,A,CC0-1.0,plan.md\ne,B,CC0-1.0,plan.md\n")
    source.write("documents/plan.md", "text")
    reading = source.read()
    assert [body.document_id for body in reading.content.bodies] == ["d"]
    assert [problem.rule for problem in reading.problems] == ["FL06"]


def test_a_text_that_is_carried_needs_a_licence(source: Source) -> None:
    source.write(TABLE, "id,title,file\nd,A plan,plan.md\n")
    source.write("documents/plan.md", "text")
    assert source.rules() == ["LC01"]


@pytest.mark.parametrize(("column", "value"), [("type", "novel"), ("topics", "weather:rain"), ("status", "lost")])
def test_an_unknown_code_is_reported(source: Source, column: str, value: str) -> None:
    source.write(TABLE, f"id,title,{column}\nd,A plan,{value}\n")
    assert source.rules() == ["EN01"]


def test_an_unreadable_year_becomes_a_note(source: Source) -> None:
    source.write(TABLE, "id,title,year\nd,A plan,some time ago\n")
    assert (document(source).year, document(source).year_note) == ("", "some time ago")
    assert source.rules() == ["DT01"]


class Reader:
    """Reads documents as it is told to, and remembers what it was given."""

    def __init__(self, answer: Reading | DocumentError) -> None:
        self.answer = answer
        self.given: list[tuple[bytes, str]] = []

    def read(self, data: bytes, media_type: str) -> Reading:
        self.given.append((data, media_type))
        if isinstance(self.answer, DocumentError):
            raise self.answer
        return self.answer


PAGES = (Passage(1, "One", "first"), Passage(2, "One", "second"))
PLAN = Reading(PDF, b"%PDF", PAGES, "A plan of 2025", "fr", 14, (), (Remark("no-text", 12),))


@pytest.mark.parametrize(
    ("name", "media_type"), [("plan.pdf", PDF), ("PLAN.PDF", PDF), ("a.htm", HTML), ("a.html", HTML), ("a.docx", WORD)]
)
def test_a_document_is_read_by_whoever_reads_documents(source: Source, name: str, media_type: str) -> None:
    source.write(TABLE, f"id,title,language,licence,file\nd,A plan,en,CC0-1.0,{name}\n")
    source.write(f"documents/{name}", b"bytes")
    reader = Reader(PLAN)
    content = source.read(reader).content
    (body,), (entry,) = content.bodies, content.entries
    assert reader.given == [(b"bytes", media_type)]
    assert (body.data, body.media_type, body.passages) == (b"%PDF", PDF, PAGES)
    assert isinstance(entry, Document)
    assert (entry.name, entry.language, entry.languages) == ("A plan", "en", (Language("fr"),))
    assert (entry.pages, entry.pages_without_text, entry.media_type) == (14, 12, PDF)


def test_what_the_table_does_not_say_is_taken_from_the_file_and_told(source: Source) -> None:
    source.write(TABLE, "id,title,licence,file\nd,,CC0-1.0,plan.pdf\n")
    source.write("documents/plan.pdf", b"bytes")
    reading = source.read(Reader(PLAN))
    (entry,) = reading.content.entries
    assert isinstance(entry, Document)
    assert (entry.name, entry.language) == ("A plan of 2025", "fr")
    told = [(problem.rule, problem.severity, problem.raw) for problem in reading.problems]
    assert told == [("FL13", "warning", "12"), ("FL15", "info", "A plan of 2025"), ("FL16", "info", "fr")]
    assert describe(reading.problems[0]).startswith("documents/plan.pdf: Pages that are pictures without text: 12.")


@pytest.mark.parametrize(
    ("code", "rule"),
    [
        ("document-locked", "FL07"),
        ("document-damaged", "FL08"),
        ("document-too-large", "FL09"),
        ("document-macros", "FL18"),
        ("document-unsafe", "FL11"),
        ("document-too-slow", "FL10"),
        ("document-killed-reader", "FL11"),
        ("document-too-much-memory", "FL11"),
        ("reader-missing", "FL12"),
        ("never-heard-of", "FL08"),
    ],
)
def test_a_document_that_is_refused_costs_its_entry_the_file_alone(source: Source, code: str, rule: str) -> None:
    source.write(TABLE, "id,title,licence,file\nd,A plan,CC0-1.0,plan.pdf\ne,Another,CC0-1.0,text.md\n")
    source.write("documents/plan.pdf", b"bytes")
    source.write("documents/text.md", b"# One\n\nfirst\n")
    reading = source.read(Reader(DocumentError(code)))
    assert [entry.id for entry in reading.content.entries] == ["d", "e"]
    assert reading.content.bodies == ()
    assert [problem.rule for problem in reading.problems] == [rule, rule]
    assert "plan.pdf" in describe(reading.problems[0])


def test_a_text_without_words_has_no_pages_that_are_pictures(source: Source) -> None:
    source.write(TABLE, "id,title,licence,language,file\nd,A plan,CC0-1.0,en,plan.html\n")
    source.write("documents/plan.html", b"bytes")
    reading = source.read(Reader(Reading(HTML, b"", remarks=(Remark("no-text", 1), Remark("pictures-left-out", 3)))))
    (entry,) = reading.content.entries
    assert isinstance(entry, Document)
    assert (entry.pages, entry.pages_without_text) == (0, 0)
    assert [problem.rule for problem in reading.problems] == ["FL19", "FL20"]


def test_without_a_reader_only_markdown_is_read(source: Source) -> None:
    source.write(TABLE, "id,title,licence,file\nd,A plan,CC0-1.0,plan.pdf\n")
    source.write("documents/plan.pdf", b"%PDF")
    assert source.rules() == ["FL04"]


@pytest.mark.parametrize(("name", "media_type"), [("ground.pmtiles", PMTILES), ("GROUND.MBTILES", MBTILES)])
def test_a_map_is_carried_as_it_is_and_read_by_nobody(source: Source, name: str, media_type: str) -> None:
    source.write(TABLE, f"id,title,year,licence,language,file\nd,Roads,2026,ODbL-1.0,en,{name}\n")
    data = pmtiles([Entry(0, 1, len(PICTURE), 0)], PICTURE)
    if media_type == MBTILES:
        data = mbtiles(source.folder.parent / "made.mbtiles").read_bytes()
    source.write(f"documents/{name}", data)
    reader = Reader(PLAN)
    reading = source.read(reader)
    (body,), (entry,) = reading.content.bodies, reading.content.entries
    assert (reader.given, reading.problems) == ([], ())
    assert (body.data, body.media_type, body.passages) == (data, media_type, ())
    assert isinstance(entry, Document)
    assert (entry.is_map, entry.codes, entry.licence, entry.year) == (
        True, (Code("document_type", "map"),), "ODbL-1.0", "2026",
    )  # fmt: skip


@pytest.mark.parametrize(
    ("name", "data", "rule"),
    [
        ("streets.pmtiles", pmtiles([Entry(0, 1, len(PICTURE), 0)], PICTURE, kind=MVT), "FL24"),
        ("ground.pmtiles", b"PMTiles", "FL23"),
        ("ground.mbtiles", b"no database", "FL23"),
        ("ground.mbtiles", None, "FL01"),
    ],
)
def test_a_map_that_could_not_be_shown_stops_the_pack(source: Source, name: str, data: bytes | None, rule: str) -> None:
    source.write(TABLE, f"id,title,licence,language,file\nd,Roads,ODbL-1.0,en,{name}\n")
    if data is not None:
        source.write(f"documents/{name}", data)
    (problem,) = source.read().problems
    assert (problem.rule, problem.severity) == (rule, "warning" if data is None else "error")
    assert name in describe(problem)


def test_a_map_has_the_limit_of_what_a_pack_can_carry(source: Source, monkeypatch: pytest.MonkeyPatch) -> None:
    source.write(TABLE, "id,title,licence,language,file\nd,Roads,ODbL-1.0,en,ground.pmtiles\n")
    source.write("documents/ground.pmtiles", pmtiles([Entry(0, 1, len(PICTURE), 0)], PICTURE))
    monkeypatch.setattr(document_files, "MAX_MAP", 100)
    assert source.rules() == ["FL03"]
    assert MAX_MAP == MAX_SIZE
