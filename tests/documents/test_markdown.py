"""Markdown to passages and to safe HTML."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from phcdesk.documents import markdown
from phcdesk.documents import sections as dividing
from phcdesk.documents.markdown import markdown_to_html, read_markdown
from phcdesk.model import Passage

HEADINGS = ("h1", "h2", "h3", "h4", "h5", "h6")
TABLE = ("table", "thead", "tbody", "tr", "th", "td")


def sections(text: str) -> list[tuple[str, str]]:
    return [(passage.heading, passage.text) for passage in read_markdown(text.encode())]


def test_each_heading_begins_a_passage_and_they_are_numbered() -> None:
    assert read_markdown(b"before\n\n# One\n\nfirst\n\nTwo\n---\n\nsecond\n") == (
        Passage(1, "", "before"),
        Passage(2, "One", "first"),
        Passage(3, "Two", "second"),
    )


def test_a_heading_without_text_stands_before_the_next() -> None:
    assert sections("# Title\n\n## Part\n\n### Chapter\n\ntext\n\n## Other\n\nmore") == [
        ("Part: Chapter", "text"),
        ("Other", "more"),
    ]


def test_a_heading_at_the_end_is_not_lost() -> None:
    assert sections("text\n\n# Last") == [("", "text"), ("Last", "")]


def test_marks_are_dropped_and_words_kept() -> None:
    assert sections("*a* **b** `c` [d](https://x.org) ![e](f.png)\ng\\\nh") == [("", "a b c d e g\nh")]


def test_a_table_becomes_a_line_a_row() -> None:
    assert sections("above\n\n|a|b|\n|-|-|\n|1|2|\n|3|*4*|\n\nbelow") == [("", "above\n\na | b\n1 | 2\n3 | 4\n\nbelow")]


def test_lists_become_lines() -> None:
    assert sections("so:\n\n- one\n- two\n  - three\n\nend") == [("", "so:\n\n- one\n- two\n- three\n\nend")]


def test_code_and_raw_html_stay_text() -> None:
    assert sections("```\nx = 1\n```\n\n<script>y</script>") == [("", "x = 1\n\n<script>y</script>")]


@pytest.mark.parametrize("mark", ["+++", "---"])
def test_a_header_is_no_text(mark: str) -> None:
    assert sections(f"{mark}\ntitle: x\n{mark}\n\nbody") == [("", "body")]


def test_a_long_section_is_divided_at_its_paragraphs() -> None:
    text = "# Long\n\n" + "\n\n".join(f"p{number} " + "word " * 1499 for number in range(6))
    passages = read_markdown(text.encode())
    assert [(passage.heading, len(passage.text.split())) for passage in passages] == [("Long", 3000)] * 3
    assert [passage.text.split()[0] for passage in passages] == ["p0", "p2", "p4"]


def test_a_long_paragraph_is_divided_between_words() -> None:
    passages = read_markdown(("word " * 9000).encode())
    assert [len(passage.text.split()) for passage in passages] == [4000, 4000, 1000]


def test_no_passage_is_longer_than_the_limit_even_without_spaces() -> None:
    passages = read_markdown(("ក" * 100_000).encode())
    assert max(len(passage.text) for passage in passages) <= dividing.MAX_CHARACTERS
    assert sum(passage.text.count("ក") for passage in passages) == 100_000


def test_a_text_in_windows_1252_is_read() -> None:
    assert read_markdown("Santé".encode("cp1252"))[0].text == "Santé"


def test_only_the_first_megabytes_are_read() -> None:
    data = b"first\n\n" + b" " * markdown.MAX_BYTES + b"# never\n\nread"
    assert read_markdown(data) == (Passage(1, "", "first"),)


@pytest.mark.parametrize(
    "text", ["[" * 50_000, ">" * 50_000, "- " * 20_000, "![" * 20_000, "*a " * 20_000, "`a" * 9999]
)
def test_endless_nesting_is_bounded(text: str) -> None:
    read_markdown(text.encode())
    assert len(markdown_to_html(text)) < 2_000_000


@given(st.binary(max_size=200) | st.text(alphabet="#>-*_`[]()|\n ab!<&\\~+1.", max_size=200).map(str.encode))
def test_any_bytes_can_be_read(data: bytes) -> None:
    assert [passage.number for passage in read_markdown(data)] == list(range(1, len(read_markdown(data)) + 1))


def test_markdown_is_shown_as_html() -> None:
    assert markdown_to_html("# A\n\n*b*") == '<h1 id="a">A</h1>\n<p><em>b</em></p>\n'


def test_headings_have_the_names_that_links_call_them_by_and_no_name_twice() -> None:
    html = markdown_to_html("[go](#what-to-do)\n\n## What to *do*?\n\n## What to do\n\n## القلق\n\n## ?!")
    assert '<a href="#what-to-do">go</a>' in html
    assert re.findall(r"<h2(?: id=\"([^\"]*)\")?>", html) == ["what-to-do", "what-to-do-1", "القلق", ""]


def test_a_name_of_a_heading_cannot_leave_its_quotes() -> None:
    assert markdown_to_html('# a" onload="x').startswith('<h1 id="a-onloadx">')


@pytest.mark.parametrize("address", ["https://example.org/a", "mailto:a@example.org", "tel:+441632960101", "#part"])
def test_safe_links_are_kept(address: str) -> None:
    assert f'<a href="{address}">x</a>' in markdown_to_html(f"[x]({address})")


@pytest.mark.parametrize(
    "link",
    [
        "[x](javascript:alert(1))",
        "[x](http://example.org)",
        "[x](file:///etc/passwd)",
        "[x](JaVaScRiPt:alert(1))",
        "[x](&#106;avascript:alert(1))",
        "[x](relative.html)",
        "[x](//example.org)",
        "[x](data:text/html;base64,AAAA)",
        "<http://example.org>",
        "![x](https://example.org/x.png)",
        "<a href='https://example.org'>x</a>",
        "[x]\n\n[x]: http://example.org",
    ],
)
def test_other_links_and_pictures_become_words(link: str) -> None:
    html = markdown_to_html(link)
    assert "<a" not in html
    assert "<img" not in html
    assert "x" in html


@given(st.text(alphabet="[](){}<>\"'&;:/#!*_`|-\n hrefjavsciptonmlg=1", max_size=120))
def test_nothing_but_known_tags_and_safe_links_comes_out(text: str) -> None:
    html = markdown_to_html(text)
    tags = set(re.findall(r"<\s*/?\s*([a-zA-Z0-9]+)", html))
    assert tags <= {
        "p",
        "em",
        "strong",
        "code",
        "pre",
        "ul",
        "ol",
        "li",
        "blockquote",
        "hr",
        "br",
        "a",
        *HEADINGS,
        *TABLE,
    }
    assert all(re.match(r"https://|mailto:|tel:|#", href) for href in re.findall(r'href="([^"]*)"', html))
