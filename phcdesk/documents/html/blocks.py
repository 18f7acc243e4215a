"""The words of a rebuilt text, block after block, as passages are made of them."""

from __future__ import annotations

from collections.abc import Iterator

from phcdesk.documents.html.allowed import HEADINGS
from phcdesk.documents.html.tree import Node
from phcdesk.documents.sections import Block


def blocks_of(root: Node) -> Iterator[Block]:
    """What stands in the text, without what only leads around it; all of it where nothing else is there."""
    found = False
    for block in _blocks(root, whole=False):
        found = True
        yield block
    if not found:
        yield from _blocks(root, whole=True)


def _blocks(node: Node, *, whole: bool) -> Iterator[Block]:
    bare: list[str] = []
    for child in node.children:
        if isinstance(child, str):
            bare.append(child)
        elif child.is_inline:
            bare.append("\n" if child.tag == "br" else child.words())
        else:
            yield from _bare(node, bare)
            bare = []
            if whole or not child.aside:
                yield from _block(child, whole=whole)
    yield from _bare(node, bare)


def _block(node: Node, *, whole: bool) -> Iterator[Block]:
    if node.tag in HEADINGS:
        title = " ".join(node.words().split())
        if title:
            yield Block("heading", title, int(node.tag[1]))
    elif node.tag in ("p", "pre"):
        is_item = node.parent is not None and node.parent.tag == "li" and node.parent.children[0] is node
        yield from _text("item" if is_item else "text", node.words())
    elif node.tag == "table" and not _is_layout(node):
        for row in node.nodes():
            if row.tag == "tr":
                cells = [" ".join(_cell_words(cell).split()) for cell in row.children if isinstance(cell, Node)]
                if any(cells):
                    yield Block("row", " | ".join(cells))
    else:
        yield from _blocks(node, whole=whole)


def _is_layout(table: Node) -> bool:
    """Whether a table only puts things side by side: then it holds headings, or other tables."""
    return any(node.tag in HEADINGS or node.tag == "table" for node in table.nodes())


def _cell_words(node: Node) -> str:
    """The words of a cell. Blocks in it are parted by spaces."""
    parts = []
    for child in node.children:
        if isinstance(child, str):
            parts.append(child)
        elif child.is_inline:
            parts.append(" " if child.tag == "br" else child.words())
        else:
            parts.append(f" {_cell_words(child)} ")
    return "".join(parts)


def _bare(node: Node, parts: list[str]) -> Iterator[Block]:
    yield from _text("item" if node.tag == "li" else "text", "".join(parts))


def _text(kind: str, words: str) -> Iterator[Block]:
    words = words.strip()
    if words:
        yield Block(kind, f"- {words}" if kind == "item" else words)
