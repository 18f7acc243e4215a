"""What was typed becomes a query: Whoosh's parser reads it, and a small tree of our own comes out.

The language a person may use, none of which they need to know:

    feeling low              both words
    "low mood"               the words next to each other
    -men                     without
    anxiety OR worry         either
    topic:rights             the facet has this value
    anx*                     words that begin so; the last word typed is always read this way as well

Any input parses, and nothing raises. A long text is not a query but a description: it is read as a bag of words, and
the search picks the ones that tell most. Words are clipped, because Whoosh's parser needs time that grows with the
square of a word's length (1.4 s for 10,000 letters).
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Collection, Iterable
from dataclasses import dataclass

from whoosh import query as whoosh_query
from whoosh.qparser import QueryParser, plugins

from phcdesk.text.folding import fold
from phcdesk.text.words import MAX_WORD, WORD

MAX_QUERY = 32_000
"""Characters of a query that are read: a pasted paragraph of 3,000 words fits."""

MAX_PARSED_WORDS = 48
"""Beyond this many words an input is a description, and operators in it are punctuation."""


@dataclass(frozen=True)
class Word:
    """One word as typed. ``prefix``: it may be unfinished."""

    text: str
    prefix: bool = False


@dataclass(frozen=True)
class Phrase:
    """Words that must stand next to each other, in this order."""

    text: str


@dataclass(frozen=True)
class AllOf:
    parts: tuple[Node, ...]


@dataclass(frozen=True)
class AnyOf:
    parts: tuple[Node, ...]


Node = Word | Phrase | AllOf | AnyOf


@dataclass(frozen=True)
class Query:
    """``required`` parts are each wanted; ``excluded`` ones must be absent; ``filters`` are (facet, value) pairs."""

    required: tuple[Node, ...] = ()
    excluded: tuple[Node, ...] = ()
    filters: tuple[tuple[str, str], ...] = ()
    is_description: bool = False  # a long text, read as a bag of words

    @property
    def words(self) -> tuple[Word, ...]:
        """All words that are wanted, in the order they were typed; words of phrases are not among them."""
        return tuple(_words(self.required))


def _words(nodes: Iterable[Node]) -> Iterable[Word]:
    for node in nodes:
        match node:
            case Word():
                yield node
            case AllOf(parts) | AnyOf(parts):
                yield from _words(parts)
            case Phrase():
                pass


_PLUGINS = (
    plugins.WhitespacePlugin,
    plugins.FieldsPlugin,
    plugins.PhrasePlugin,
    plugins.GroupPlugin,
    plugins.OperatorsPlugin,
    plugins.PrefixPlugin,
)

# A minus counts only before a word: "self-harm" must never be read as "self" without "harm". Whoosh's own signs count
# anywhere and raise inside brackets, so a minus is written out as the operator that Whoosh knows.
_MINUS = re.compile(r"(?<![^\s(])-(?=[^\s\-])")

_QUOTED = re.compile(r'"([^"]*)"')
_LONG_RUN = re.compile(rf"(\S{{{MAX_WORD}}})\S+")


def parse(text: str, facets: Collection[str] = ()) -> Query:
    """Read what was typed. ``facets`` are the names that may stand before a colon; others are words."""
    clipped = _LONG_RUN.sub(r"\1", _printable(text[:MAX_QUERY]))
    words = WORD.findall(clipped)
    if len(words) > MAX_PARSED_WORDS:
        return Query(required=tuple(Word(word[:MAX_WORD]) for word in words if fold(word)), is_description=True)
    parser = QueryParser("", None, plugins=[plugin() for plugin in _PLUGINS])
    try:
        tree = parser.parse(_MINUS.sub(" NOT ", _QUOTED.sub(_spaced, clipped)))
    except (NotImplementedError, AttributeError, IndexError, TypeError, ValueError):  # what Whoosh trips over
        return Query(required=tuple(Word(word[:MAX_WORD]) for word in words if fold(word)))
    return _with_last_word_unfinished(_Reading(frozenset(facets)).read(tree), clipped)


def _spaced(quoted: re.Match[str]) -> str:
    """Between quotation marks only words count, and Whoosh parts them at spaces alone."""
    return f'"{" ".join(WORD.findall(quoted.group(1)))}"'


def _printable(text: str) -> str:
    """Control characters are spaces; quotation marks of all languages are the one Whoosh knows."""
    text = text.translate(_QUOTES)
    if text.isprintable():
        return text
    return "".join(" " if unicodedata.category(letter) in ("Cc", "Cs", "Zl", "Zp") else letter for letter in text)


_QUOTES = str.maketrans({"“": '"', "”": '"', "„": '"', "«": '"', "»": '"'})


class _Reading:
    """Walks Whoosh's tree once and sorts what it finds."""

    def __init__(self, facets: frozenset[str]) -> None:
        self._facets = facets
        self._excluded: list[Node] = []
        self._filters: list[tuple[str, str]] = []

    def read(self, tree: whoosh_query.Query) -> Query:
        node = self._node(tree)
        required = node.parts if isinstance(node, AllOf) else (node,) if node else ()
        return Query(required, tuple(self._excluded), tuple(self._filters))

    def _node(self, tree: whoosh_query.Query) -> Node | None:
        match tree:
            case whoosh_query.Term() | whoosh_query.Prefix():
                return self._term(tree)
            case whoosh_query.Phrase():
                return self._phrase(tree)
            case whoosh_query.Not():
                self._exclude(tree.query)
                return None
            case whoosh_query.AndNot():
                self._exclude(tree.b)
                return self._node(tree.a)
            case whoosh_query.Or():
                return _joined(AnyOf, self._nodes(tree))
            case whoosh_query.And():
                return _joined(AllOf, self._nodes(tree))
            case _:
                return None

    def _nodes(self, tree: whoosh_query.Query) -> list[Node]:
        return [node for node in map(self._node, tree.children()) if node is not None]

    def _exclude(self, tree: whoosh_query.Query) -> None:
        node = self._node(tree)
        if node is not None:
            self._excluded.append(node)

    def _term(self, tree: whoosh_query.Term) -> Node | None:
        if self._is_filter(tree.fieldname, tree.text):
            return None
        typed = f"{tree.fieldname}:{tree.text}" if tree.fieldname else tree.text
        prefix = isinstance(tree, whoosh_query.Prefix)
        words: list[Node] = [Word(word[:MAX_WORD], prefix) for word in WORD.findall(typed) if fold(word)]
        return _joined(AllOf, words)

    def _phrase(self, tree: whoosh_query.Phrase) -> Node | None:
        text = " ".join(tree.words)
        if self._is_filter(tree.fieldname, text):
            return None
        return Phrase(text) if fold(text).strip() and WORD.search(text) else None

    def _is_filter(self, field: str, value: str) -> bool:
        if field not in self._facets:
            return False
        self._filters.append((field, value))
        return True


def _joined(kind: type[AllOf | AnyOf], nodes: list[Node]) -> Node | None:
    if not nodes:
        return None
    if kind is AllOf:
        nodes = [part for node in nodes for part in (node.parts if isinstance(node, AllOf) else (node,))]
    return nodes[0] if len(nodes) == 1 else kind(tuple(nodes))


def _with_last_word_unfinished(query: Query, typed: str) -> Query:
    """The word under the cursor may still grow: mark it, unless a space or a sign follows it."""
    if not query.required or not typed or not WORD.search(typed[-1]):
        return query
    last = query.required[-1]
    if isinstance(last, Word) and typed.endswith(last.text):
        unfinished = Word(last.text, prefix=True)
        return Query((*query.required[:-1], unfinished), query.excluded, query.filters)
    return query
