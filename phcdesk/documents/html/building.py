"""Tags and words, in whatever order they come, to a tree of what is allowed.

Three kinds of things are open at a time: *frames*, the blocks that hold blocks; one *leaf*, which holds words; and
*marks*, such as bold. A block never stands inside marks: they go on in it. So whatever was left open or closed twice,
the tree is one that every reader of HTML reads in the same way.
"""

from __future__ import annotations

from collections import Counter
from typing import NamedTuple

from phcdesk.documents.html import allowed
from phcdesk.documents.html.allowed import CELLS, INLINES, LEAVES, LISTS, PLAIN, SAME_AS, SECTIONS
from phcdesk.documents.html.leaf import SPACES, Leaf
from phcdesk.documents.html.letters import clean
from phcdesk.documents.html.marks import MAX_NAME, Mark, OpenMarks
from phcdesk.documents.html.tables import Tables
from phcdesk.documents.html.tree import Node

MAX_FRAMES = 64

_ASIDE = frozenset({"nav", "aside", "header", "footer"})
_OF_THE_PAGE = frozenset({"header", "footer"})
_MAIN = frozenset({"article", "main", "section", "blockquote", "td"})
_IMPLIED = {"ul": "li", "ol": "li", "dl": "dd", "table": "tbody", **dict.fromkeys(SECTIONS, "tr"), "tr": "td"}
_ITEMS = {"li": (LISTS, "ul"), "dt": (frozenset({"dl"}), "dl"), "dd": (frozenset({"dl"}), "dl")}
_WALLS = CELLS | {"table", "caption"}
_NO_WALLS: frozenset[str] = frozenset()
_WRAPS = frozenset({"body", "blockquote", "div"})
_QUOTES = {"q": ("\u201c", "\u201d")}
_ESCAPED = 4  # characters that a sign takes more when it is written as "&amp;"
_ROWS = SECTIONS | CELLS | {"tr", "caption"}


class Full(Exception):
    """There is more than may be shown."""


class Frame(NamedTuple):
    """A block of the source, and the element that takes what it holds: its own, or that of a frame below."""

    name: str
    node: Node
    is_shown: bool
    aside: bool
    reading: dict[str, str]
    marks: int = 0  # those that were open before it


class Builder:
    """Takes tags and words one after another. Raises ``Full`` when the limits are reached; what was taken stays."""

    def __init__(self) -> None:
        self.root = Node("body", None)
        self.names: dict[str, Node] = {}
        self.pictures = 0
        self._frames = [Frame("", self.root, True, False, {})]
        self._leaf: Leaf | None = None
        self._marks = OpenMarks()
        self._lost: Counter[str] = Counter()  # tags that were too many, whose ends come later
        self._waiting: list[str] = []  # names for the next words
        self._nodes = self._characters = self._tables = 0
        self._in_tables = Tables(self)

    def start(self, name: str, attributes: dict[str, str]) -> None:
        """A tag that opens."""
        tag = SAME_AS.get(name, name)
        named = attributes.get("id") or (attributes.get("name", "") if name == "a" else "")
        if named:
            self._waiting.append(named[:MAX_NAME])
        if tag in INLINES:
            self._marks.open(name, tag, attributes)
        elif tag in LEAVES:
            self._open_leaf(tag, attributes)
        elif tag in PLAIN:
            self._open_plain(name, attributes)
        elif tag in _ITEMS:
            self._open_item(tag, attributes)
        elif tag in LISTS or tag in ("dl", "blockquote"):
            self.end_leaf()
            self.open_block(tag, attributes, room=1 + (tag != "blockquote"))
        elif tag == "table" or tag in _ROWS:
            self._in_tables.start(tag, attributes)
        else:
            self._place(tag, attributes)

    def _place(self, tag: str, attributes: dict[str, str]) -> None:
        """Something without an end."""
        match tag:
            case "br" if self._leaf and self._leaf.node.tag == "pre":
                self.text("\n")
            case "br" if self._leaf:
                self._leaf.break_line()
            case "hr":
                self.end_leaf()
                self.ensure_flow()
                self.new("hr", self.top.node)
            case "img":
                self.pictures += 1
                self.text(attributes.get("alt", "")[: allowed.MAX_LINK])
            case "q":
                self.text(_QUOTES["q"][0])

    def end(self, name: str) -> None:
        """A tag that closes."""
        tag = SAME_AS.get(name, name)
        if tag in INLINES:
            if (ending := self._marks.close(name)) and self._leaf:
                self.text(ending)
        elif name in _QUOTES:
            self.text(_QUOTES[name][1])
        elif tag in LEAVES:
            self.end_leaf()
        elif self._lost[tag] > 0:
            self._lost[tag] -= 1
            self.end_leaf()
        elif tag == "br":
            self.start("br", {})
        else:
            found = self.find({tag}, _NO_WALLS if tag == "table" else {"table"} if tag in _ROWS else _WALLS)
            if found:
                self.close_to(found)

    def text(self, text: str) -> None:
        """Words, or spaces between them."""
        text = clean(text)
        if not text or (not self._leaf and not text.strip(SPACES)):
            return
        if self._marks.waiting and text.strip(SPACES):
            words = text.lstrip(SPACES)
            text = text[: len(text) - len(words)] + self._marks.waiting + words
            self._marks.waiting = ""
        self._measure(len(text) + sum(map(text.count, "&<>")) * _ESCAPED)
        leaf = self._leaf or self._begin(self._implied_leaf())
        if leaf.node.tag == "pre":
            self.count(text.count("\n"))
        text = leaf.ready(text)
        while (cut := leaf.cut(text)) >= 0:
            leaf.add(text[:cut], self._marks.list)
            self.end_leaf()
            leaf, text = self._begin(self._implied_leaf("pre" if leaf.node.tag == "pre" else "p")), text[cut:]
        leaf.add(text, self._marks.list)
        if self._waiting and text.strip(SPACES):
            for name in self._waiting:
                self.names.setdefault(name, leaf.node)
            self._waiting.clear()

    def finish(self) -> None:
        """The end of the text: everything is closed."""
        self.close_to(1)

    def _measure(self, characters: int) -> None:
        self._characters += characters
        if self._characters > allowed.MAX_CHARACTERS:
            raise Full

    # blocks

    @property
    def top(self) -> Frame:
        return self._frames[-1]

    def new(self, tag: str, parent: Node) -> Node | None:
        """A new element at the end of another; None where it would lie too deep. Raises ``Full``."""
        if parent.depth >= allowed.MAX_DEPTH:
            return None
        self.count(1)
        node = Node(tag, parent, aside=self.top.aside)
        parent.children.append(node)
        return node

    def count(self, nodes: int) -> None:
        """Reckon with so many elements more here. Raises ``Full``."""
        self._nodes += nodes << max(0, self._tables - 1)
        if self._nodes > allowed.MAX_NODES:
            raise Full

    def push(self, name: str, attributes: dict[str, str], tag: str = "", *, aside: bool = False) -> None:
        """Open a frame, with an element of its own if ``tag`` is given. Raises ``Full``."""
        above = self.top
        said = {key: value for key, value in allowed.reading_of(attributes).items() if above.reading.get(key) != value}
        node = self.new(tag, above.node) if tag else None
        if node:
            node.attributes.update(said)
            self._tables += tag == "table"
        reading = above.reading | said if node else above.reading
        frame = Frame(name, node or above.node, node is not None, above.aside or aside, reading, len(self._marks.list))
        self._frames.append(frame)

    def open_block(self, tag: str, attributes: dict[str, str], room: int) -> None:
        """Open a block that needs ``room`` levels for itself and what it is made of; without them its words stay."""
        self.ensure_flow()
        if len(self._frames) >= MAX_FRAMES:
            self._lost[tag] += 1
            return
        too_many = tag == "table" and self._tables >= allowed.MAX_TABLES
        fits = self.top.node.depth + room < allowed.LEAF_DEPTH and not too_many
        self.push(tag, attributes, tag if fits else "")
        start = allowed.number_in(attributes, "start", 100_000)
        if tag == "ol" and fits and start:
            self.top.node.attributes["start"] = str(start)

    def ensure_flow(self) -> None:
        """Between the rows of a table, or the items of a list, open what must be there for words to stand in."""
        while self.top.node.tag in _IMPLIED:
            tag = _IMPLIED[self.top.node.tag]
            if tag == "td":
                self._in_tables.start(tag, {})
            else:
                self.push(tag, {}, tag)

    def find(self, names: frozenset[str] | set[str], walls: frozenset[str] | set[str]) -> int:
        """The place of the innermost frame with one of these names, or 0; beyond a wall nobody looks."""
        for place in range(len(self._frames) - 1, 0, -1):
            name = self._frames[place].name
            if name in names:
                return place
            if name in walls:
                return 0
        return 0

    def frame(self, place: int) -> Frame:
        return self._frames[place]

    def put_frame(self, place: int, node: Node, *, is_shown: bool | None = None) -> None:
        """Let a frame go on in another element."""
        frame = self._frames[place]
        shown = frame.is_shown if is_shown is None else is_shown
        self._frames[place] = frame._replace(node=node, is_shown=shown)

    def close_to(self, place: int) -> None:
        """Close a frame and all above it. What would show nothing is taken away."""
        self.end_leaf()
        while len(self._frames) > place:
            frame = self._frames.pop()
            if frame.name in CELLS or frame.name == "caption":
                del self._marks.list[frame.marks :]
            if frame.is_shown:
                self._tables -= frame.node.tag == "table"
                self._in_tables.close(frame)
                if frame.node.is_empty():
                    _take_away(frame.node)

    def _open_plain(self, name: str, attributes: dict[str, str]) -> None:
        self.end_leaf()
        if len(self._frames) >= MAX_FRAMES:
            self._lost[name] += 1
            return
        said = allowed.reading_of(attributes)
        turns = any(self.top.reading.get(key) != value for key, value in said.items())
        aside = name in _ASIDE and not (name in _OF_THE_PAGE and any(frame.name in _MAIN for frame in self._frames))
        if turns:
            self.ensure_flow()
        fits = turns and self.top.node.depth + 1 < allowed.LEAF_DEPTH
        self.push(name, attributes, "div" if fits else "", aside=aside)

    def _open_item(self, tag: str, attributes: dict[str, str]) -> None:
        self.end_leaf()
        lists, usual = _ITEMS[tag]
        walls = _WALLS | LISTS | {"dl"}
        before = self.find({"li"} if tag == "li" else {"dt", "dd"}, walls)
        if before:
            self.close_to(before)
        place = self.find(lists, walls)
        if not place:
            self.open_block(usual, {}, room=2)
            place = self.find(lists, walls)
        if not place or not self._frames[place].is_shown:
            return
        self.close_to(place + 1)
        items = self.top.node
        if len(items.children) >= allowed.MAX_ITEMS:
            self._continue_list(items)
        self.push(tag, attributes, tag)

    def _continue_list(self, items: Node) -> None:
        place = len(self._frames) - 1
        more = self.new(items.tag, self._frames[place - 1].node)
        if more:
            more.attributes.update(items.attributes)
            if items.tag == "ol":
                more.attributes["start"] = str(int(items.attributes.get("start", "1")) + len(items.children))
            self.put_frame(place, more)

    # words

    def end_leaf(self) -> None:
        """Close the block of words that is open. One without words is taken away."""
        if self._leaf:
            self._leaf.end()
            node, self._leaf = self._leaf.node, None
            if node.tag in LEAVES and node.is_empty():
                _take_away(node)

    def _open_leaf(self, tag: str, attributes: dict[str, str]) -> None:
        self.end_leaf()
        self.ensure_flow()
        node = self.new(tag, self.top.node)
        if node:
            said = allowed.reading_of(attributes)
            node.attributes = {key: value for key, value in said.items() if self.top.reading.get(key) != value}
            self._begin(node)

    def _begin(self, node: Node) -> Leaf:
        self._leaf = Leaf(node, self._new_mark)
        return self._leaf

    def _implied_leaf(self, tag: str = "p") -> Node:
        """Where words stand that no paragraph was opened for."""
        self.ensure_flow()
        node = self.top.node
        last = node.children[-1] if node.children else None
        stands_bare = node.tag not in _WRAPS and (last is None or (isinstance(last, Node) and not last.is_inline))
        return node if stands_bare and tag == "p" else self.new(tag, node) or node

    def _new_mark(self, mark: Mark, parent: Node) -> Node | None:
        node = self.new(mark.tag, parent)
        if node:
            node.attributes.update(mark.attributes)
            node.target = mark.target
            self._measure(sum(len(value) for _, value in mark.attributes))
        return node


def _take_away(node: Node) -> None:
    if node.parent and node.parent.children and node.parent.children[-1] is node:
        node.parent.children.pop()
