"""Markdown to passages for the index, and to bounded HTML for showing.

A passage is the section under a heading, as plain text. Files come from outside, so everything is bounded: the size,
the depth of nesting, the length of a paragraph whose marks are looked at. Raw HTML in a text stays text.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from functools import cache
from itertools import pairwise
from typing import TYPE_CHECKING

from phcdesk.documents.language import guess_language
from phcdesk.documents.reading import MARKDOWN, Reading, Remark
from phcdesk.documents.sections import Block, divided
from phcdesk.model import Passage

if TYPE_CHECKING:
    from markdown_it import MarkdownIt
    from markdown_it.token import Token

MAX_BYTES = 4 * 1024 * 1024
MAX_SHOWN = 200_000
"""Characters of a text that are turned into HTML."""
MAX_INLINE = 20_000
MAX_NESTING = 20
MOST_BLOCKS = 500
"""That are looked at to tell the language."""
MAX_LINE = 20_000
MAX_NAME = 120
"""Characters of the name of a heading."""

_FRONT_MATTER = re.compile(r"\A\s*(\+\+\+|---)[ \t]*\n.*?^\1[ \t]*(?:\n|\Z)", re.DOTALL | re.MULTILINE)
_SAFE_LINK = re.compile(r"(?:https://|mailto:|tel:|#)[^\s\\]+\Z", re.IGNORECASE)
_NOT_IN_NAME = re.compile(r"[^\w\s-]")
_CONTROL = re.compile("[\x00-\x08\x0b-\x1f\x7f\ufffe\uffff]")


def read(data: bytes) -> Reading:
    """Read Markdown: what is stored is the text as it is. Only the first 4 MB are read; nothing raises."""
    blocks = list(_blocks_of(_decode(data[:MAX_BYTES])))
    passages, outline = divided(blocks)
    language = guess_language("\n".join(block.text for block in blocks[:MOST_BLOCKS]))
    remarks = [Remark("cut", max(0, len(data) - MAX_BYTES)), Remark("language-guessed", int(bool(language)), language)]
    return Reading(
        MARKDOWN, data, passages, outline[0].title if outline else "", language, outline=outline,
        remarks=tuple(remark for remark in remarks if remark.count),
    )  # fmt: skip


def read_markdown(data: bytes) -> tuple[Passage, ...]:
    """The sections of a document (``sections.py``). Only the first 4 MB are read; nothing raises."""
    return divided(_blocks_of(_decode(data[:MAX_BYTES])))[0]


def markdown_to_html(text: str) -> str:
    """A text as HTML without scripts, pictures or raw HTML.

    Links lead only to https, mailto, tel and the headings of the text itself; others become plain words. A heading has
    the name that `[see](#what-to-do)` calls it by. Only the first 200,000 characters are shown.
    """
    from markdown_it.common.utils import escapeHtml

    markdown = _parser()
    shown = _FRONT_MATTER.sub("", text[:MAX_SHOWN], count=1)
    try:
        tokens = markdown.parse(_bounded(shown))
    except RecursionError:
        return f"<pre>{escapeHtml(shown)}</pre>"
    for token in tokens:
        if token.type == "inline":
            token.children = _inline(markdown, token.content)
            _make_safe(token.children)
    _name_headings(tokens)
    return str(markdown.renderer.render(tokens, markdown.options, {}))


@cache
def _parser() -> MarkdownIt:
    from markdown_it import MarkdownIt

    # Marks inside paragraphs are parsed one paragraph at a time, so that the length of each can be bounded.
    parser = MarkdownIt("commonmark", {"html": False, "maxNesting": MAX_NESTING})
    return parser.enable("table").disable("inline")


def _inline(markdown: MarkdownIt, content: str) -> list[Token]:
    from markdown_it.token import Token

    if len(content) <= MAX_INLINE:
        children: list[Token] = []
        markdown.inline.parse(content, markdown, {}, children)
        return children
    return [Token("text", "", 0, content=content)]


def _make_safe(children: Sequence[Token]) -> None:
    """Leave only safe links, and of each picture its words."""
    open_links: list[bool] = []
    for token in children:
        if token.type == "link_open":
            safe = _SAFE_LINK.match(str(token.attrGet("href") or "")) is not None
            open_links.append(safe)
            token.hidden = not safe
        elif token.type == "link_close" and open_links:
            token.hidden = not open_links.pop()
        elif token.type == "image":
            token.type, token.children = "text", None


def _name_headings(tokens: Sequence[Token]) -> None:
    """Give each heading a name made of its words, as the usual tools for Markdown do; a second one gets a number."""
    seen: Counter[str] = Counter()
    for opening, inside in pairwise(tokens):
        if opening.type == "heading_open":
            words = _plain(inside.children or ()).lower()
            name = "-".join(_NOT_IN_NAME.sub("", words).split())[:MAX_NAME]
            if name:
                opening.attrSet("id", f"{name}-{seen[name]}" if seen[name] else name)
                seen[name] += 1


def _decode(data: bytes) -> str:
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as problem:
        # The end of a text that was cut may lie in the middle of a letter.
        cut = len(data) == MAX_BYTES and problem.start >= len(data) - 4
        text = data[: problem.start].decode("utf-8-sig") if cut else data.decode("cp1252", errors="replace")
    return _FRONT_MATTER.sub("", text.replace("\r\n", "\n").replace("\r", "\n"), count=1)


def _bounded(text: str) -> str:
    """The text without control characters, and without lines so long that no person wrote them."""
    text = _CONTROL.sub("", text)
    if max(map(len, text.split("\n"))) <= MAX_LINE:
        return text
    return "\n".join(
        "\n".join(line[at : at + MAX_LINE] for at in range(0, len(line), MAX_LINE)) or line for line in text.split("\n")
    )


def _blocks_of(text: str) -> Iterator[Block]:
    markdown = _parser()
    try:
        tokens = markdown.parse(_bounded(text))
    except RecursionError:
        yield from (Block("text", block) for block in text.split("\n\n"))
        return
    yield from _blocks(markdown, tokens)


def _blocks(markdown: MarkdownIt, tokens: Sequence[Token]) -> Iterator[Block]:
    """What stands in the text, in order."""
    cells: list[str] = []
    within = ""
    for token in tokens:
        match token.type:
            case "heading_open" | "list_item_open" | "tr_open":
                within = token.tag
                cells = []
            case "tr_close":
                yield Block("row", " | ".join(cells))
                within = ""
            case "fence" | "code_block":
                yield Block("text", token.content.rstrip("\n"))
            case "inline":
                text = _plain(_inline(markdown, token.content))
                if within == "tr":
                    cells.append(text)
                    continue
                if within.startswith("h"):
                    yield Block("heading", " ".join(text.split()), int(within[1:]))
                elif text:
                    yield Block("item", f"- {text}") if within == "li" else Block("text", text)
                within = ""


def _plain(children: Sequence[Token]) -> str:
    parts: list[str] = []
    for token in children:
        match token.type:
            case "softbreak":
                parts.append(" ")
            case "hardbreak":
                parts.append("\n")
            case _:  # of a picture, this is what it shows in words
                parts.append(token.content)
    return "".join(parts).strip()
