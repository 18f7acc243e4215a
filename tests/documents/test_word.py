"""Word files to safe HTML; and those that are refused."""

from __future__ import annotations

import io
import zipfile

import pytest

from phcdesk.documents import html, word
from phcdesk.documents.reading import HTML, Heading, Remark
from phcdesk.errors import DocumentError
from tests.documents.making_word import archive, body, docx, item, notes, paragraph, relations, run, table

ARABIC = "هذا دليل عن الصحة النفسية في المجتمع وكل ما كان من العمل مع الأسرة أو المدرسة"
BOMB = '<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;">]>'


def shown(inner: str, **others: str | bytes) -> str:
    return word.read(docx(inner, **others)).data.decode()


def refused(data: bytes) -> str:
    with pytest.raises(DocumentError) as raised:
        word.read(data)
    return raised.value.code


def test_headings_lists_tables_and_marks_become_html() -> None:
    inner = (
        paragraph("Care", "Heading1") + paragraph(run("so ") + run("bold", "<w:b/>")) + item("one") + table(("a", "b"))
    )
    assert shown(inner) == (
        "<h1>Care</h1><p>so <strong>bold</strong></p><ul><li>one</li></ul>"
        "<table><tbody><tr><td><p>a</p></td><td><p>b</p></td></tr></tbody></table>"
    )


def test_what_is_stored_is_html_with_passages_and_an_outline() -> None:
    reading = word.read(docx(paragraph("Care", "Heading1") + paragraph("text") + paragraph("More", "Heading2")))
    assert (reading.media_type, reading.title, reading.pages) == (HTML, "Care", 0)
    assert [(passage.heading, passage.text) for passage in reading.passages] == [("Care", "text"), ("More", "")]
    assert reading.outline == (Heading(1, "Care", 1), Heading(2, "More", 2))
    assert Remark("made-from-word", 1) in reading.remarks


def test_a_footnote_stands_at_the_end_and_is_linked_both_ways() -> None:
    text = paragraph(run("see") + '<w:r><w:footnoteReference w:id="2"/></w:r>')
    html = shown(text, footnotes=notes("footnote", paragraph("the note")))
    assert '<a href="#s2">[1]</a>' in html
    assert "the note" in html
    assert 'href="#s1"' in html


def test_comments_are_left_out() -> None:
    text = paragraph(run("said") + '<w:r><w:commentReference w:id="2"/></w:r>')
    assert shown(text, comments=notes("comment", paragraph("a secret thought"))) == "<p>said</p>"


def test_inserted_words_are_taken_and_deleted_ones_are_not() -> None:
    deleted = '<w:del w:id="2"><w:r><w:delText>old</w:delText></w:r></w:del>'
    text = f'<w:ins w:id="1">{run("new ")}</w:ins>{deleted}{run("end")}'
    assert shown(paragraph(text)) == "<p>new end</p>"


def test_a_right_to_left_text_is_shown_from_the_right() -> None:
    reading = word.read(docx(paragraph(ARABIC)))
    assert reading.data.decode() == f'<div dir="rtl"><p>{ARABIC}</p></div>'
    assert reading.language == "ar"


def test_what_is_stored_is_shown_as_it_is() -> None:
    data = word.read(docx(paragraph("Care", "Heading1") + item("one") + table(("a", "b")))).data
    assert html.shown_html(data).encode() == data


def test_an_old_word_file_is_refused_by_its_name() -> None:
    assert refused(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 600) == "document-old-word"


def test_a_locked_file_is_refused() -> None:
    assert refused(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + "EncryptedPackage".encode("utf-16-le")) == "document-locked"


@pytest.mark.parametrize("how", ["program", "type"])
def test_a_file_with_macros_is_refused(how: str) -> None:
    parts: dict[str, str | bytes] = {"word/document.xml": body(paragraph("x"))}
    parts |= {"word/vbaProject.bin": b"x"} if how == "program" else {"[Content_Types].xml": "<a t='macroEnabled'/>"}
    assert refused(archive(parts)) == "document-macros"


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"PK\x03\x04",
        b"not a file",
        docx("x")[:-200],
        archive({"other.xml": "x"}),
        archive({"word/document.xml": "<a>"}),
    ],
)
def test_a_damaged_file_is_refused(data: bytes) -> None:
    assert refused(data) == "document-damaged"


def test_a_part_that_unpacks_to_more_than_is_read_is_refused() -> None:
    bomb = archive({"word/document.xml": b" " * (word.MAX_PART + 1)})
    assert len(bomb) < 100_000
    assert refused(bomb) == "document-too-large"


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16"])
def test_entities_are_refused_in_any_letters(encoding: str) -> None:
    text = f'<?xml version="1.0" encoding="{encoding}"?>{BOMB}<w>&b;</w>'
    assert refused(archive({"word/document.xml": text.encode(encoding)})) == "document-unsafe"
    assert refused(docx(paragraph("x"), styles=text.encode(encoding))) == "document-unsafe"


def test_a_text_that_is_nested_very_deep_is_refused() -> None:
    assert refused(docx("<w:sdt>" * 5_000 + "</w:sdt>" * 5_000)) == "document-too-complex"


def test_more_elements_than_can_be_held_are_refused() -> None:
    assert refused(docx("<w:p/>" * (word.MAX_ELEMENTS + 1))) == "document-too-complex"


def test_only_parts_with_words_are_handed_on(monkeypatch: pytest.MonkeyPatch) -> None:
    seen: list[str] = []

    def convert(copy: io.BytesIO, **_options: object) -> object:
        seen.extend(zipfile.ZipFile(copy).namelist())
        raise ValueError

    monkeypatch.setattr(word.mammoth, "convert_to_html", convert)
    data = docx(paragraph("x"), comments=notes("comment", ""), _extra="<x/>")
    assert refused(data) == "document-damaged"
    assert "word/document.xml" in seen
    assert not {"word/comments.xml", "word/_extra.xml"} & set(seen)


def test_a_part_that_lies_outside_is_not_asked_for() -> None:
    data = archive(
        {
            "word/document.xml": body(paragraph(run("x"))),
            "_rels/.rels": relations(("officeDocument", "file:///etc/passwd")),
        }
    )
    assert word.read(data).data == b"<p>x</p>"
