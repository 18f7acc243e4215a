"""Tables that are being rebuilt: every row in a section, every cell in a row, and not so many that Qt takes long.

A caption becomes a paragraph before its table, because Qt does not show captions.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from phcdesk.documents.html.allowed import CELLS, MAX_COLUMNS, MAX_ROWS, MAX_SPAN, SECTIONS, SPAN_COST, number_in
from phcdesk.documents.html.tree import Node

if TYPE_CHECKING:
    from phcdesk.documents.html.building import Builder, Frame

_ROOM = 4  # levels: table, section, row, cell
_NOTHING: frozenset[str] = frozenset()


class Tables:
    """The part of a ``Builder`` that knows tables."""

    def __init__(self, builder: Builder) -> None:
        self._builder = builder

    def start(self, tag: str, attributes: dict[str, str]) -> None:
        """A tag of a table that opens."""
        builder = self._builder
        builder.end_leaf()
        if tag == "table":
            if unfinished := builder.find({"table"}, CELLS | {"caption"}):
                builder.close_to(unfinished)
            builder.open_block("table", attributes, room=_ROOM)
            return
        table = builder.find({"table"}, _NOTHING)
        if not table or not builder.frame(table).is_shown:
            return
        if tag == "caption":
            builder.close_to(table + 1)
            self._open_caption()
        elif tag in SECTIONS:
            builder.close_to(table + 1)
            builder.push(tag, attributes, tag)
        elif tag == "tr":
            self._open_row(table, attributes)
        else:
            row = builder.find({"tr"}, {"table"})
            if not row:
                self._open_row(table, {})
            else:
                builder.close_to(row + 1)
            self._open_cell(tag, attributes, builder.frame(table).node)

    def close(self, frame: Frame) -> None:
        """A frame was closed: what stood in a caption goes before the table."""
        if frame.name == "caption":
            table = self._builder.top.node
            if table.parent:
                place = table.parent.children.index(table)
                table.parent.children[place:place] = frame.node.children
            for child in frame.node.children:
                if isinstance(child, Node):
                    child.parent = table.parent

    def _open_caption(self) -> None:
        builder = self._builder
        builder.push("caption", {})
        last = builder.find({"caption"}, _NOTHING)
        builder.put_frame(last, Node("body", builder.top.node.parent, aside=builder.top.aside), is_shown=True)

    def _open_row(self, table: int, attributes: dict[str, str]) -> None:
        builder = self._builder
        section = builder.find(SECTIONS, {"table"})
        builder.close_to((section or table) + 1)
        if not section:
            builder.push("tbody", {}, "tbody")
            section = table + 1
        if sum(len(part.children) for part in builder.frame(table).node.children if isinstance(part, Node)) >= MAX_ROWS:
            self._continue(table, section)
        builder.push("tr", attributes, "tr")

    def _continue(self, table: int, section: int) -> None:
        """Go on in another table: this one is long enough."""
        builder = self._builder
        part, whole = builder.frame(section).node, builder.frame(table).node
        more = builder.new("table", builder.frame(table - 1).node)
        again = builder.new(part.tag, more) if more else None
        if more and again:
            more.attributes.update(whole.attributes)
            again.attributes.update(part.attributes)
            if not part.children:
                whole.children.remove(part)
            builder.put_frame(table, more)
            builder.put_frame(section, again)

    def _open_cell(self, tag: str, attributes: dict[str, str], table: Node) -> None:
        builder = self._builder
        row = builder.top.node
        if not row.children:
            table.carried = [[rows - 1, width] for rows, width in table.carried if rows > 1]
            row.columns = sum(width for _, width in table.carried)
        width = number_in(attributes, "colspan", MAX_COLUMNS) or 1
        if row.columns + width > MAX_COLUMNS:
            width = 1
        if row.columns + width > MAX_COLUMNS and row.children:
            builder.push(tag, {})
            last = row.children[-1]
            builder.put_frame(builder.find({tag}, _NOTHING), last if isinstance(last, Node) else row)
            return
        builder.push(tag, attributes, tag)
        cell = builder.top.node
        row.columns += width
        if width > 1:
            cell.attributes["colspan"] = str(width)
        rows = number_in(attributes, "rowspan", MAX_SPAN)
        builder.count(width - 1)
        if rows:
            builder.count(width * rows * SPAN_COST)
            cell.attributes["rowspan"] = str(rows)
            table.carried.append([rows, width])
