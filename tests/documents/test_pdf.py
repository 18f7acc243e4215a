"""What becomes of a PDF: pages in reading order, and a plain refusal where there is nothing to read."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from phcdesk.documents import pdf
from phcdesk.documents.pdf.lines import clean, compounds, edge_of, paragraphs, running, without_divisions
from phcdesk.documents.pdf.order import gutter
from phcdesk.documents.reading import Heading, Remark
from phcdesk.errors import DocumentError
from tests.fixtures_of_others import fixture_of_others

from . import making


def text_of(data: bytes) -> str:
    """The only page of a PDF in one line."""
    (passage,) = pdf.read(data).passages
    return " ".join(passage.text.split())


def refusal(data: bytes) -> DocumentError:
    with pytest.raises(DocumentError) as caught:
        pdf.read(data)
    return caught.value


def test_every_page_is_a_passage_with_its_number() -> None:
    reading = pdf.read(making.report(5))
    assert [passage.number for passage in reading.passages] == [1, 2, 3, 4, 5]
    assert (reading.pages, reading.title, reading.media_type) == (5, "A made-up report", "application/pdf")


def test_what_stands_on_a_page_is_found_on_that_page() -> None:
    reading = pdf.read(making.report(4))
    for passage in reading.passages:
        assert " ".join(passage.text.split()).endswith(" ".join(making.prose(passage.number, 30)))


def test_the_pdf_itself_is_what_is_kept() -> None:
    data = making.report(1)
    assert pdf.read(data).data == data


def test_what_runs_along_at_the_top_stays_where_it_is_met_first_alone() -> None:
    texts = [passage.text for passage in pdf.read(making.report(6)).passages]
    assert [("Made-up Ministry" in text) for text in texts] == [True, False, False, False, False, False]


def test_numbers_of_pages_are_left_out() -> None:
    assert not any(" of 6" in passage.text for passage in pdf.read(making.report(6)).passages)


def pages_with(*tops: str, bottom: str = "") -> list[str]:
    """The texts of pages with these lines at the top, and this one at the bottom."""
    pages = [
        making.both(making.at([(72, 810, top), (72, 30, bottom)], size=8), making.lines(making.prose(at, 20)))
        for at, top in enumerate(tops)
    ]
    return [passage.text for passage in pdf.read(making.pdf(pages)).passages]


def test_a_running_title_with_a_number_stays_where_its_chapter_begins() -> None:
    tops = [f"Chapter {2 if page < 30 else 3} | {page}" for page in range(27, 34)]
    kept = [top for top, text in zip(tops, pages_with(*tops), strict=True) if top in text]
    assert kept == ["Chapter 2 | 27", "Chapter 3 | 30"]


@pytest.mark.parametrize("title", ["Report of 2025 | {}", "{} | A report", "A report {}"])
def test_a_running_title_beside_the_number_of_the_page_stays_once(title: str) -> None:
    texts = pages_with(*map(title.format, range(7, 12)))
    assert ["eport" in text for text in texts] == [True, False, False, False, False]


def test_a_number_to_call_at_the_foot_of_every_page_is_found_once() -> None:
    texts = pages_with(*["A report"] * 5, bottom="In danger call 0800 720 000")
    assert [at for at, text in enumerate(texts) if "0800 720 000" in text] == [0]


@pytest.mark.parametrize("words", ["Page {} of 9", "{}", "- {} -", "Seite {} von 9", "Página {} de 9", "p. {}/9"])
def test_the_number_of_a_page_alone_never_stays(words: str) -> None:
    tops = [words.format(page) for page in range(1, 6)]
    assert not any(text.startswith(top) for top, text in zip(tops, pages_with(*tops), strict=True))


def test_a_line_that_is_repeated_within_the_pages_is_no_running_title() -> None:
    page = making.lines([*making.prose(1, 8), "Ask for consent first", *making.prose(2, 8)], top=600)
    assert all("Ask for consent first" in passage.text for passage in pdf.read(making.pdf([page] * 6)).passages)


@pytest.mark.parametrize("interleaved", [False, True])
def test_columns_are_read_one_after_the_other(interleaved: bool) -> None:
    expected = ["A heading over both of the columns of this page", *making.COLUMNS[0], *making.COLUMNS[1]]
    assert text_of(making.columns(interleaved=interleaved)) == " ".join(expected)


def test_arabic_columns_are_read_from_the_right() -> None:
    assert text_of(making.arabic_columns()).split()[:3] == making.ARABIC.split()[:3]


def test_three_columns_are_read_one_after_the_other() -> None:
    columns = [[f"{name} {row} of a rather narrow column" for row in range(20)] for name in ("one", "two", "three")]
    rows = [(50.0 + 180 * at, 760.0 - 14 * row, columns[at][row]) for row in range(20) for at in range(3)]
    assert text_of(making.pdf([making.at(rows)])) == " ".join(line for column in columns for line in column)


def test_a_table_is_read_row_by_row() -> None:
    assert text_of(making.table()).startswith("Drug 0 Dose 0 Days 0 Drug 1 Dose 1 Days 1")


@pytest.mark.parametrize("angle", [90, 180, 270])
def test_a_turned_page_is_read_as_it_is_shown(angle: int) -> None:
    assert text_of(making.turned(angle)) == "The first line of the turned page and the second below it"


def test_text_that_runs_up_a_page_is_read() -> None:
    assert text_of(making.sideways()) == "The first line of the sideways table and the second below it"


@pytest.mark.parametrize("make", [making.arabic, making.arabic_by_glyph])
def test_arabic_is_read_in_the_order_of_its_letters(make: making.Make) -> None:
    assert making.ARABIC in text_of(make())


def test_arabic_that_qt_wrote_is_read_with_its_numbers(qapp: object) -> None:
    line = "اتصل على 116 123 في أي وقت (مجانا) من WHO الآن"
    assert text_of(making.written_by_qt(line)) == line


def test_a_word_that_was_divided_is_whole_again() -> None:
    lines = ["The nearest community shel-", "ter of 2020-", "2024 is in Saint-", "Denis"]
    assert text_of(making.pdf([making.lines(lines)])) == "The nearest community shelter of 2020-2024 is in Saint-Denis"


def test_a_hyphen_stays_where_the_document_has_the_word_with_it() -> None:
    lines = ["We follow evidence-based care. It is evidence-", "based"]
    assert text_of(making.pdf([making.lines(lines)])).endswith("It is evidence-based")


def test_ligatures_are_letters() -> None:
    face = making.font("NotoSans-Regular")
    found = text_of(making.pdf([making.lines(["\ufb01rst o\ufb03ce, x\u00b2 and \u00bd a\u00a0dose"], face=face)]))
    assert found == "first office, x\u00b2 and \u00bd a dose"


def test_the_outline_leads_to_pages_and_names_them() -> None:
    reading = pdf.read(making.with_outline([("One", 1, 1), ("Deeper", 2, 2), ("Three", 4, 1)], 5))
    assert reading.outline == (Heading(1, "One", 1), Heading(2, "Deeper", 2), Heading(1, "Three", 4))
    assert [passage.heading for passage in reading.passages] == ["One", "Deeper", "Deeper", "Three", "Three"]


@pytest.mark.parametrize(
    "title", ["Untitled", "Microsoft Word - plan_v3.docx", "plan.indd", "PowerPoint Presentation", "12", "  "]
)
def test_a_title_that_nobody_gave_is_none(title: str) -> None:
    assert pdf.read(making.pdf([making.lines(["x"])], title=title)).title == ""


def test_the_language_is_guessed_from_the_words_and_that_is_said() -> None:
    lines = [
        "Les soins de santé mentale dans la communauté sont pour tous",
        "et les familles ont une place dans le plan",
    ]
    reading = pdf.read(making.pdf([making.lines(lines)]))
    assert reading.language == "fr"
    assert Remark("language-guessed", 1, "fr") in reading.remarks


def test_pages_that_are_pictures_are_counted() -> None:
    reading = pdf.read(making.scanned(12, with_text=2))
    assert Remark("no-text", 12) in reading.remarks
    assert [passage.number for passage in reading.passages] == [13, 14]


def test_letters_without_names_are_no_text() -> None:
    reading = pdf.read(making.without_letters())
    assert (reading.passages, reading.remarks) == ((), (Remark("no-text", 1),))


def test_an_empty_page_is_neither_text_nor_a_picture() -> None:
    assert pdf.read(making.pdf([making.lines(["x"]), making.lines([])])).remarks == ()


def test_a_password_is_said() -> None:
    assert refusal(making.encrypted("secret")).code == "document-locked"


def test_a_password_is_not_said_of_the_next_document() -> None:
    refusal(making.encrypted("secret"))
    assert refusal(making.nested_pages(9, 10)).code == "document-damaged"


def test_a_document_that_anybody_may_read_is_read() -> None:
    assert pdf.read(making.encrypted("")).pages == 2


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"%PDF-1.7",
        b"no PDF at all",
        making.report(5)[:3000],
        making.nested_pages(9, 10),
        making.circular_pages(),
        making.nested_pages(3000, 1),
    ],
    ids=["empty", "head", "other", "cut", "bomb", "circle", "deep"],
)
def test_what_cannot_be_opened_is_damaged(data: bytes) -> None:
    pdf_error = refusal(data)
    assert pdf_error.code == "document-damaged"


@pytest.mark.parametrize("data", [making.many_pages(10_000), making.nested_pages(6, 10)], ids=["flat", "nested"])
def test_too_many_pages_are_refused_before_they_are_read(data: bytes) -> None:
    error = refusal(data)
    assert (error.code, error.fields) == ("document-too-large", {"limit": 2_000, "unit": "pages"})


def test_too_many_bytes_are_refused() -> None:
    error = refusal(b"%PDF-1.7" + bytes(64 * 1024**2))
    assert (error.code, error.fields) == ("document-too-large", {"limit": 64, "unit": "MB"})


def test_a_form_is_read_as_the_text_around_it() -> None:
    assert text_of(making.with_form()) == "Name of the clinic"


def test_a_page_with_too_much_text_is_cut_and_that_is_said() -> None:
    reading = pdf.read(making.wordy_page(250_000))
    assert Remark("cut", 1) in reading.remarks
    assert len(reading.passages[0].text) <= 200_000


def test_a_real_article_is_read() -> None:
    reading = pdf.read((fixture_of_others("docs-open") / "brainsci-11-01633.pdf").read_bytes())
    assert (reading.pages, reading.language, len(reading.outline)) == (33, "en", 24)
    assert "institutional affiliations" in reading.passages[0].text
    assert not any("Brain Sci. 2021, 11, 1633" in passage.text.split("\n")[0] for passage in reading.passages[2:])


class TestLines:
    def test_a_line_that_is_not_full_ends_a_paragraph(self) -> None:
        lines = [
            "The first line is about as long as the others",
            "and here it ends.",
            "Another one begins and is long too",
        ]
        assert paragraphs(lines) == f"{lines[0]} {lines[1]}\n{lines[2]}"

    def test_items_of_a_list_stand_on_lines_of_their_own(self) -> None:
        assert paragraphs(["- one thing to do", "- another to do"]) == "- one thing to do\n- another to do"

    def test_control_characters_and_turning_marks_go(self) -> None:
        assert clean("a\x00b\u202ec\u200bd\ue123e\x7f  f\u00adg") == "abcde fg"

    def test_presentation_forms_of_letters_are_letters(self) -> None:
        assert clean("\ufeb3\ufefc\ufee1 \ufb00") == "سلام ff"

    def test_other_compatibility_characters_stay(self) -> None:
        assert clean("x\u00b2 \u2122 \u00bd") == "x\u00b2 \u2122 \u00bd"

    def test_a_dash_that_divides_nothing_stays(self) -> None:
        assert without_divisions("a -\nb") == "a -\nb"

    def test_words_with_a_hyphen_are_known(self) -> None:
        assert compounds("a low-cost plan, 2020-2024") == {"low-cost"}

    def test_edges_are_alike_but_for_their_numbers(self) -> None:
        edges = [[edge_of(f"Page {number}", 800.0)] for number in range(1, 4)]
        assert len(running(edges, 3)) == 1

    @given(st.lists(st.text(max_size=60), max_size=40))
    def test_any_lines_become_clean_text(self, lines: list[str]) -> None:
        text = paragraphs(clean(without_divisions("\n".join(lines))).split("\n"))
        assert not {"\x00", "\ufffe", "\u202e", "\r"} & set(text)

    @given(st.lists(st.tuples(*[st.floats(-1e4, 1e4)] * 4), max_size=40))
    def test_any_boxes_have_a_gutter_or_none(self, boxes: list[tuple[float, float, float, float]]) -> None:
        place = gutter(boxes)
        assert place is None or -1e4 <= place <= 1e4
