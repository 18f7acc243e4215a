"""Documents and the files beside their table."""

from __future__ import annotations

import hashlib
from pathlib import Path

import pytest

from phcdesk.packs.source.document_files import MAX_MARKDOWN
from phcdesk.model import Code, Document, Language

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
