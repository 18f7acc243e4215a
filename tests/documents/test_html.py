"""HTML to safe HTML, passages and an outline."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from phcdesk.documents import html
from phcdesk.documents.html import allowed, read, rebuilding, shown_html
from phcdesk.documents.html.letters import text_of
from phcdesk.documents.reading import HTML, Heading, Remark
from phcdesk.errors import DocumentError

TAGS = "p b i a div span table tr td th caption tbody ul ol li dl dt dd h1 h2 pre br hr blockquote q svg nav"
PIECES = [
    *(f"<{tag}>" for tag in TAGS.split()),
    *(f"</{tag}>" for tag in TAGS.split()),
    "a", " ", "\n", "\u00a0", "&amp;", "&lt;", "<", "\u0635", "x" * 30, "<p dir=rtl>", "<div dir=ltr>",
    "<span dir=rtl>", "</span>", "<bdi>",
    "<a href=#q>", "<p id=q>", "<a href=https://a.example/>", "<td colspan=3 rowspan=2>", "<ol start=4>", "<a id=q>",
    "<!--", "-->", "<img alt=y>", "\u200b", "</", "<section dir=rtl>", '<b id="q">',
]  # fmt: skip


def shown(text: str) -> str:
    return shown_html(text.encode())


def sections(text: str) -> list[tuple[str, str]]:
    return [(passage.heading, passage.text) for passage in read(text.encode()).passages]


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        ("<p>a<b>b<p>c</b>d", "<p>a<strong>b</strong></p><p><strong>c</strong>d</p>"),
        ("<b><i>x</b>y</i>", "<p><strong><em>x</em></strong><em>y</em></p>"),
        ("<ul><li>a<li>b<ul><li>c</ul></ul>", "<ul><li>a</li><li>b<ul><li>c</li></ul></li></ul>"),
        ("<li>a<li>b", "<ul><li>a</li><li>b</li></ul>"),
        ("<dl><dt>a<dd>b", "<dl><dt>a</dt><dd>b</dd></dl>"),
        ("<table><tr><td>a<th>b</table>c", "<table><tbody><tr><td>a</td><th>b</th></tr></tbody></table><p>c</p>"),
        ("<table><caption>c</caption><tr><td>a", "<p>c</p><table><tbody><tr><td>a</td></tr></tbody></table>"),
        ("<td>a<tr>b", "<p>a</p><p>b</p>"),
        ("x <b>y </b>z", "<p>x <strong>y</strong> z</p>"),
        ("x<br><br><br><br>y<br>", "<p>x<br><br>y</p>"),
        ("<pre>\n a\n  b\n</pre>", "<pre> a\n  b</pre>"),
        ("<li><div>a</div><div>b</div>", "<ul><li>a<p>b</p></li></ul>"),
        ("<p>&nbsp;<p><b> </b><p>a", "<p>a</p>"),
        ("a<script>b</script>c<style>d</style><svg><p>e</svg>", "<p>ac</p>"),
        ("a<svg>b<p>c", "<p>ab</p><p>c</p>"),
        ("<img alt='two people' src=x.png>", "<p>two people</p>"),
        ("<p class=a style='color:red' onclick=b>c", "<p>c</p>"),
        ("<form><input value=x><select><option>y</select>z</form>", "<p>z</p>"),
        ("<q>a</q>", "<p>\u201ca\u201d</p>"),
        ("0123 \u202e456", "<p>0123 456</p>"),
        ("a\ufdd0b\x00c", "<p>abc</p>"),
    ],
)  # fmt: skip
def test_what_comes_in_any_order_comes_out_in_one(given: str, expected: str) -> None:
    assert shown(given) == expected


@given(st.lists(st.sampled_from(PIECES), max_size=40).map("".join))
def test_what_is_shown_is_shown_again_as_it_is(text: str) -> None:
    once = shown(text)
    assert shown(once) == once


@given(st.lists(st.sampled_from(PIECES), max_size=40).map("".join))
def test_only_what_is_allowed_comes_out_and_it_is_well_formed(text: str) -> None:
    open_tags: list[str] = []
    for slash, tag, attributes in re.findall(r"<(/?)([a-z0-9]+)([^>]*)>", shown(text)):
        assert tag in allowed.ELEMENTS
        assert set(re.findall(r' ([a-z]+)="', attributes)) <= allowed.ATTRIBUTES.get(tag, set())
        if slash:
            assert open_tags.pop() == tag
        elif tag not in ("br", "hr"):
            open_tags.append(tag)
            assert len(open_tags) <= allowed.MAX_DEPTH
    assert not open_tags


@given(st.text(max_size=200) | st.binary(max_size=200))
def test_any_bytes_can_be_read(data: str | bytes) -> None:
    read(data if isinstance(data, bytes) else data.encode("utf-8", "surrogatepass"))


@given(st.lists(st.sampled_from(["<b>", "</b>", "<p>", "</div>", "<li>", "<td>", "<table>", "x", "y "]), max_size=30))
def test_no_word_is_lost(pieces: list[str]) -> None:
    words = "".join(piece.strip() for piece in pieces if "<" not in piece)
    assert re.sub(r"<[^>]*>|\s", "", shown("".join(pieces))) == words


def test_links_within_the_text_lead_to_names_of_ours() -> None:
    text = (
        '<a href="#b">to b</a><a href="#a">to a</a><a href="#gone">nowhere</a><h2 id=a>A</h2><p>x<span id="b">y</span>'
    )
    assert shown(text) == (
        '<p><a href="#s2">to b</a><a href="#s1">to a</a>nowhere</p><h2 id="s1">A</h2><p id="s2">xy</p>'
    )


def test_of_two_places_with_one_name_the_first_counts() -> None:
    assert shown("<p id=a>x<p id=a>y<a href=#a>z</a>") == '<p id="s1">x</p><p>y<a href="#s1">z</a></p>'


@pytest.mark.parametrize("address", ["https://a.example/b?c=d#e", "mailto:a@b.example", "tel:+441632960101"])
def test_safe_links_are_kept(address: str) -> None:
    assert shown(f'<a href="{address}">x</a>') == f'<p><a href="{address}">x</a></p>'


def test_the_direction_of_a_text_is_kept_and_said_once() -> None:
    text = "<body dir=rtl><p dir=rtl>a<p dir=ltr>b <span dir=rtl>c</span>"
    assert shown(text) == '<div dir="rtl"><p>a</p><p dir="ltr">b \u2067c\u2069</p></div>'


def test_a_number_in_a_line_from_the_right_keeps_its_order() -> None:
    text = "<p dir=rtl>\u0627 <span dir=ltr>+44 1632 960101</span> <bdi>a</bdi><span dir=ltr></span>"
    assert shown(text) == '<p dir="rtl">\u0627 \u2066+44 1632 960101\u2069 \u2068a\u2069</p>'


def test_each_heading_begins_a_passage_and_a_line_of_the_outline() -> None:
    reading = read(b"<title> The  title </title><h1>One</h1><p>a<ul><li>b<li>c</ul><h2>Two</h2><pre>d\ne</pre>")
    assert [(p.number, p.heading, p.text) for p in reading.passages] == [
        (1, "One", "a\n\n- b\n- c"),
        (2, "Two", "d\ne"),
    ]
    assert reading.outline == (Heading(1, "One", 1), Heading(2, "Two", 2))
    assert (reading.media_type, reading.title) == (HTML, "The title")


def test_a_table_is_a_line_a_row_unless_it_only_lays_things_out() -> None:
    assert sections("<table><tr><th>a<th>b<tr><td>1<td><p>2<p>3</table>") == [("", "a | b\n1 | 2 3")]
    assert sections("<table><tr><td><h1>A</h1>b<td>c</table>") == [("A", "b\n\nc")]


def test_what_leads_around_a_page_is_shown_and_not_found() -> None:
    text = "<header>h</header><nav>n</nav><article><header>in</header>t</article><aside>s</aside><footer>f</footer>"
    assert sections(text) == [("", "in\n\nt")]
    assert shown(text) == "<p>h</p><p>n</p><p>in</p><p>t</p><p>s</p><p>f</p>"


def test_a_page_of_nothing_but_such_parts_is_found() -> None:
    assert sections("<aside>a</aside>") == [("", "a")]


@pytest.mark.parametrize(
    ("text", "language", "remarks"),
    [
        ("<html lang=pt-BR><p>x", "pt-BR", ()),
        ("<p>x", "", ()),
        (
            "<p>The care of the people in this guide is for all of those who are with the services",
            "en",
            (Remark("language-guessed", 1, "en"),),
        ),
    ],
)
def test_the_language_is_said_or_guessed(text: str, language: str, remarks: tuple[Remark, ...]) -> None:
    reading = read(text.encode())
    assert (reading.language, reading.remarks) == (language, remarks)


def test_what_was_left_out_is_told() -> None:
    assert read(b"<img src=x><img src=y>").remarks == (Remark("no-text", 1), Remark("pictures-left-out", 2))


@pytest.mark.parametrize(
    ("data", "text"),
    [
        ("\u0635".encode(), "\u0635"),
        ("\u0635".encode("utf-16"), "\u0635"),
        (b"\xef\xbb\xbfx", "x"),
        (b"<meta charset=windows-1256>\xd5", "<meta charset=windows-1256>\u0635"),
        (b"caf\xe9", "caf\u00e9"),
        (b"<meta charset=utf-7>+ADw-", "<meta charset=utf-7>+ADw-"),
        (b"<meta charset=zip>x", "<meta charset=zip>x"),
    ],
)
def test_the_letters_of_a_file_are_told_by_what_it_says_and_holds(data: bytes, text: str) -> None:
    assert text_of(data) == text


def test_long_words_lists_tables_and_paragraphs_are_divided() -> None:
    assert max(map(len, shown("x" * 20_000).split())) <= allowed.MAX_RUN + len("<p></p>")
    assert shown("<ul>" + "<li>a" * 1_200).count("<ul>") == 3
    assert re.findall(r"<ol[^>]*>", shown("<ol start=5>" + "<li>a" * 700)) == ['<ol start="5">', '<ol start="505">']
    assert shown("<table>" + "<tr><td>a" * 1_200).count("<table>") == 3
    assert shown("word " * 9_000).count("<p>") == 3


def test_tables_in_tables_end_after_four() -> None:
    assert shown("<table><tr><td>" * 9 + "x").count("<table>") == allowed.MAX_TABLES


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b"x" * (allowed.MAX_BYTES + 1), "document-too-large"),
        (b"<p>a" * (allowed.MAX_NODES + 1), "document-too-complex"),
        (b"word " * (allowed.MAX_CHARACTERS // 5 + 1), "document-too-complex"),
        (b"<p></p>" * allowed.MAX_TAGS, "document-too-complex"),
    ],
)
def test_what_is_too_much_is_refused_and_its_beginning_is_shown(data: bytes, code: str) -> None:
    with pytest.raises(DocumentError) as raised:
        read(data)
    assert raised.value.code == code
    assert isinstance(shown_html(data), str)


def test_what_the_other_cleaner_takes_away_is_gone(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(allowed, "safe_link", str)
    monkeypatch.setattr("phcdesk.documents.html.marks.safe_link", str)
    assert shown('<a href="javascript:alert(1)">x</a>') == "<p>x</p>"


def test_what_the_two_cleaners_do_not_agree_on_is_refused_and_shown_as_words(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(rebuilding.nh3, "clean", lambda text, **_: text + "<p>more")
    with pytest.raises(DocumentError) as raised:
        read(b"<b>x</b>")
    assert raised.value.code == "document-unsafe"
    assert shown("<b>x</b>") == "<p>x</p>"
    assert html.words_of("<b>x</b>") == "x"
