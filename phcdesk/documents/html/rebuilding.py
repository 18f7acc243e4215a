"""A whole text rebuilt from what is allowed, and checked by another maker of the same list.

``nh3`` (the cleaner "ammonia", which reads HTML as browsers do) looks over what we wrote. Whatever it takes away is
gone; then the result is rebuilt again, until both agree. Where they do not agree soon, the text is not shown as HTML.
"""

from __future__ import annotations

import re

import nh3
from msgspec import Struct

from phcdesk.documents.html import allowed
from phcdesk.documents.html.building import Builder, Full
from phcdesk.documents.html.tokens import End, Start, tokens_of
from phcdesk.documents.html.tree import Node, markup

MOST_ROUNDS = 5

_CLOSING = re.compile(r"</([a-z]+)", re.IGNORECASE)


class Rebuilt(Struct):
    """A text after rebuilding; ``is_cut`` if there was more than may be shown."""

    root: Node
    title: str = ""
    language: str = ""
    pictures: int = 0
    is_cut: bool = False


def rebuild(text: str) -> Rebuilt:
    """What is allowed of a text. Nothing raises; where the limits are reached, the rest is left out."""
    return _Rebuilding(text).done()


def agreed(html: str, source: str = "") -> str | None:
    """What both this and ``nh3`` let through of a rebuilt text; None if they do not come to agree.

    Where ``source`` was as we write it already, one look of each is enough.
    """
    for _ in range(MOST_ROUNDS):
        looked_over = nh3.clean(
            html,
            tags=set(allowed.ELEMENTS),
            clean_content_tags={"script", "style"},
            attributes={tag: set(names) for tag, names in allowed.ATTRIBUTES.items() if names},
            url_schemes=allowed.SCHEMES,
            link_rel=None,
        )
        if looked_over == html == source:
            return html
        again = markup(rebuild(looked_over).root)
        if again == html:
            return html
        html, source = again, ""
    return None


class _Rebuilding:
    """Walks over the tags of a text once."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._builder = Builder()
        self._to_close = dict.fromkeys(allowed.UNSHOWN, 0)
        for name in _CLOSING.findall(text):
            if name.lower() in self._to_close:
                self._to_close[name.lower()] += 1
        self._unshown = ""
        self._depth = 0
        self._title: list[str] = []
        self._language = ""

    def done(self) -> Rebuilt:
        is_cut = False
        try:
            self._walk()
        except Full:
            is_cut = True
        builder = self._builder
        builder.finish()
        _name_targets(builder.root, builder.names)
        title = " ".join("".join(self._title).split())
        return Rebuilt(builder.root, title, self._language, builder.pictures, is_cut)

    def _walk(self) -> None:
        tags = 0
        for token in tokens_of(self._text):
            if isinstance(token, str):
                if not self._unshown:
                    self._builder.text(token)
                elif self._unshown == "title":
                    self._title.append(token)
                continue
            tags += 1
            if tags > allowed.MAX_TAGS:
                raise Full
            if isinstance(token, Start):
                self._start(token)
            else:
                self._end(token)

    def _start(self, token: Start) -> None:
        name = token.name
        if self._unshown:
            self._depth += name == self._unshown
        elif self._to_close.get(name, 0) > 0:
            # One that is never closed would take the rest of the text with it; then only the tag is left out.
            self._unshown, self._depth = name, 1
        elif name not in allowed.UNSHOWN:
            if not self._language:
                self._language = allowed.reading_of(token.attributes).get("lang", "")
            self._builder.start(name, token.attributes)

    def _end(self, token: End) -> None:
        name = token.name
        if name in self._to_close:
            self._to_close[name] -= 1
        if self._unshown:
            if name == self._unshown:
                self._depth -= 1
                if not self._depth or not self._to_close[name]:
                    self._unshown = ""
        elif name not in allowed.UNSHOWN:
            self._builder.end(name)


def _name_targets(root: Node, names: dict[str, Node]) -> None:
    """Give the places that links lead to names of ours, in their order; a link that leads nowhere becomes words."""
    nodes = list(root.nodes())
    links = [node for node in nodes if node.target]
    wanted = {id(names[link.target]) for link in links if link.target in names}
    count = 0
    for node in nodes:
        if id(node) in wanted and count < allowed.MAX_TARGETS:
            count += 1
            node.attributes["id"] = f"s{count}"
    led: set[str] = set()
    for link in (node for node in nodes if node.tag == "a"):
        there = names.get(link.target)
        if there and "id" in there.attributes:
            link.attributes["href"] = f"#{there.attributes['id']}"
        led.add(link.attributes.get("href", ""))
        if len(led) > allowed.MAX_TARGETS:
            link.attributes.pop("href", None)
