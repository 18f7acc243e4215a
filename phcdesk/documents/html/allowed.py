"""What a shown text may consist of: these elements, these attributes, these links, so much of each.

The numbers keep Qt's text view within a second on an old machine; each was found by measuring what it is slow at.
"""

from __future__ import annotations

import re

MAX_BYTES = 2 * 1024 * 1024
MAX_TAGS = 80_000
"""Of the text that is read."""
MAX_NODES = 18_000
"""Elements. A cell counts for all it covers.

One inside a second table counts twice, inside a third four times, inside a fourth eight times: as Qt's time does."""
MAX_CHARACTERS = 700_000
"""Of words. A handbook of 600 pages has as many."""
MAX_PARAGRAPH = 20_000
"""Characters, after which a paragraph is divided at the next space."""
MAX_DEPTH = 24
MAX_TABLES = 4
"""Tables inside tables."""
MAX_COLUMNS = 64
MAX_ROWS = 500
MAX_SPAN = 20
SPAN_COST = 8
"""Rows that a cell may reach over, and what each column of each of them counts for: Qt is slow at it."""
MAX_TARGETS = 2_000
"""Places that links may lead to, within the text and without."""
MAX_ITEMS = 500
"""A longer table or list is divided into several: Qt's time grows with the square of their length."""
MAX_RUN = 4_000
"""Characters without a place to break a line."""
MAX_LINK = 2_000

INLINE_DEPTH = 5
LEAF_DEPTH = MAX_DEPTH - INLINE_DEPTH

HEADINGS = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})
CELLS = frozenset({"td", "th"})
SECTIONS = frozenset({"thead", "tbody", "tfoot"})
LISTS = frozenset({"ul", "ol"})
LEAVES = HEADINGS | {"p", "pre"}
"""Blocks that hold words and nothing but words."""
INLINES = frozenset({"strong", "em", "u", "s", "sub", "sup", "code", "small", "span", "a"})
CONTAINERS = frozenset({"div", "blockquote", "li", "dl", "dt", "dd", "table", "tr"}) | LISTS | SECTIONS | CELLS
ELEMENTS = (LEAVES | INLINES | CONTAINERS | {"br", "hr"}) - {"span"}

ATTRIBUTES = {
    **{element: {"dir", "id", "lang"} for element in ELEMENTS - {"br", "hr"}},
    "a": {"href"},
    "ol": {"dir", "lang", "start"},
    **{cell: {"colspan", "dir", "id", "lang", "rowspan"} for cell in CELLS},
}
SCHEMES = {"https", "mailto", "tel"}

SAME_AS = {
    "b": "strong", "i": "em", "cite": "em", "dfn": "em", "var": "em", "ins": "u", "del": "s", "strike": "s",
    "kbd": "code", "samp": "code", "tt": "code", "bdi": "span", "bdo": "span", "font": "span", "menu": "ul",
    "dir": "ul", "listing": "pre", "xmp": "pre", "figcaption": "p", "legend": "p", "summary": "p",
}  # fmt: skip

PLAIN = frozenset(
    {
        "html", "body", "main", "article", "section", "div", "header", "footer", "nav", "aside", "figure", "address",
        "details", "fieldset", "form", "center", "hgroup", "search", "dialog", "noscript",
    }
)  # fmt: skip
"""Blocks that are nothing but their content."""

UNSHOWN = frozenset(
    {
        "script", "style", "template", "iframe", "object", "embed", "applet", "svg", "math", "audio", "video", "canvas",
        "select", "datalist", "textarea", "button", "noembed", "noframes", "title", "map", "frameset",
    }
)  # fmt: skip
"""Elements that are left out with all they hold."""

_WEB = re.compile(r"https://[a-z0-9](?:[a-z0-9.-]*[a-z0-9])?(?::\d{1,5})?(?:[/?#][^\s\"'<>\\]*)?\Z", re.IGNORECASE)
_OTHER = re.compile(
    r"mailto:[^\s\"'<>\\/?#@]+@[a-z0-9.-]+(?:\?[^\s\"'<>\\]*)?\Z|tel:[+*#\d().;=a-z-]+\Z", re.IGNORECASE
)
_LANGUAGE = re.compile(r"[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8}){0,4}\Z")


def safe_link(address: str) -> str:
    """The address if a link may lead there, else ""."""
    address = address.strip()
    if len(address) > MAX_LINK or not address.isprintable():
        return ""
    return address if _WEB.match(address) or _OTHER.match(address) else ""


def reading_of(attributes: dict[str, str]) -> dict[str, str]:
    """The direction and the language among some attributes."""
    found: dict[str, str] = {}
    if not attributes:
        return found
    direction = attributes.get("dir", "").strip().lower()
    if direction in ("rtl", "ltr"):
        found["dir"] = direction
    language = (attributes.get("lang") or attributes.get("xml:lang") or "").strip()
    if _LANGUAGE.match(language):
        found["lang"] = language
    return found


def number_in(attributes: dict[str, str], name: str, most: int, least: int = 2) -> int:
    """A whole number among some attributes; 0 if there is none that may stand."""
    text = attributes.get(name, "").strip()
    if not text.isascii() or not text.isdigit() or len(text) > 6:
        return 0
    return min(int(text), most) if int(text) >= least else 0
