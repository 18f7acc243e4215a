"""The parts of a text that is being rebuilt, and how they are written down: always in the same way."""

from __future__ import annotations

from collections.abc import Iterator
from html import escape

from phcdesk.documents.html.allowed import CELLS, ELEMENTS


class Node:
    """An element. ``aside`` is said of one that leads around the text and is no part of it."""

    __slots__ = ("aside", "attributes", "carried", "children", "columns", "depth", "parent", "tag", "target")

    def __init__(self, tag: str, parent: Node | None, *, aside: bool = False) -> None:
        self.tag = tag
        self.parent = parent
        self.depth: int = parent.depth + 1 if parent else 0
        self.attributes: dict[str, str] = {}
        self.children: list[Node | str] = []
        self.aside = aside
        self.target = ""  # of a link within the text: the name it asks for
        self.columns = 0  # of a row: those in use
        self.carried: list[list[int]] = []  # of a table: columns that reach down, each [rows left, width]

    @property
    def is_inline(self) -> bool:
        return self.tag in _INLINE

    def is_empty(self) -> bool:
        """Whether nothing of it would be seen. A cell keeps its place."""
        if self.tag in CELLS or self.tag in ("hr", "br"):
            return False
        return not any(child.strip() if isinstance(child, str) else child.tag != "br" for child in self.children)

    def nodes(self) -> Iterator[Node]:
        """The elements within, in the order of the text."""
        for child in self.children:
            if isinstance(child, Node):
                yield child
                yield from child.nodes()

    def words(self) -> str:
        """The text within, one line a line."""
        parts = []
        for child in self.children:
            if isinstance(child, str):
                parts.append(child)
            else:
                parts.append("\n" if child.tag == "br" else child.words())
        return "".join(parts)


_INLINE = frozenset({"strong", "em", "u", "s", "sub", "sup", "code", "small", "a", "br"})
_VOID = frozenset({"br", "hr"})


def markup(root: Node) -> str:
    """What is within, as HTML."""
    parts: list[str] = []
    _write(root, parts)
    return "".join(parts)


def _quoted(value: str) -> str:
    return escape(value, quote=False).replace('"', "&quot;")


def _write(node: Node, parts: list[str]) -> None:
    for child in node.children:
        if isinstance(child, str):
            parts.append(escape(child, quote=False).replace("\u00a0", "&nbsp;"))
        elif child.tag in _VOID:
            parts.append(f"<{child.tag}>")
        elif child.tag == "a" and "href" not in child.attributes:
            _write(child, parts)
        elif child.tag in ELEMENTS:
            said = "".join(f' {name}="{_quoted(value)}"' for name, value in sorted(child.attributes.items()))
            parts.append(f"<{child.tag}{said}>")
            _write(child, parts)
            parts.append(f"</{child.tag}>")
