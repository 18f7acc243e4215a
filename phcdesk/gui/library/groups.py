"""The groups that documents stand in: by topic, type, year, publisher and so on. Nothing here paints.

Quick cards come first and all documents second, whatever the rest is grouped by: both are always where they were.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication

from phcdesk.answers.shelf import Shelved
from phcdesk.gui.words.wording import Wording

TOPIC, TYPE, YEAR, PUBLISHER = "topic", "type", "year", "publisher"
LANGUAGE, LICENCE, STATUS = "language", "licence", "status"
GROUPINGS = (TOPIC, TYPE, YEAR, PUBLISHER, LANGUAGE, LICENCE, STATUS)

CARDS, DOCUMENTS = "\0cards", "\0documents"
"""The keys of the two groups that are always there; no topic and no publisher is called so."""


class Group(NamedTuple):
    """A group with its rows, in the order in which the shelf has them."""

    key: str
    name: str
    rows: tuple[Shelved, ...]


def grouping_title(grouping: str) -> str:
    """What a way of grouping is called."""
    titles = {
        TOPIC: QCoreApplication.translate("Library", "Topic"),
        TYPE: QCoreApplication.translate("Library", "Type"),
        YEAR: QCoreApplication.translate("Library", "Year"),
        PUBLISHER: QCoreApplication.translate("Library", "Publisher"),
        LANGUAGE: QCoreApplication.translate("Library", "Language"),
        LICENCE: QCoreApplication.translate("Library", "Licence"),
        STATUS: QCoreApplication.translate("Library", "Status"),
    }
    return titles[grouping]


def groups(shelf: Iterable[Shelved], grouping: str, wording: Wording) -> list[Group]:
    """The groups of a shelf. Years come newest first, publishers by name, topics and types by how many there are.

    A document stands in every group it belongs to; what belongs to none comes last.
    """
    rows = list(shelf)
    cards = tuple(one for one in rows if one.hit.kind == "guide")
    documents = tuple(one for one in rows if one.hit.kind == "document")
    always = [
        Group(CARDS, QCoreApplication.translate("Library", "Quick cards"), cards),
        Group(DOCUMENTS, QCoreApplication.translate("Library", "All documents"), documents),
    ]
    return [*always, *_sorted(_parted(documents, grouping, wording), grouping)]


def _parted(documents: Iterable[Shelved], grouping: str, wording: Wording) -> list[Group]:
    values, name = _ways(wording)[grouping]
    found: dict[str, list[Shelved]] = {}
    for one in documents:
        for value in values(one) or ("",):
            found.setdefault(value, []).append(one)
    return [Group(value, name(value) if value else _without(grouping), tuple(rows)) for value, rows in found.items()]


def _ways(wording: Wording) -> dict[str, tuple[Callable[[Shelved], tuple[str, ...]], Callable[[str], str]]]:
    """Grouping -> (the values of a row, what a value is called)."""
    return {
        TOPIC: (lambda one: one.topics, lambda code: wording.name("topic", code)),
        TYPE: (lambda one: one.types, lambda code: wording.name("type", code)),
        YEAR: (lambda one: (one.hit.year,) if one.hit.year else (), str),
        PUBLISHER: (lambda one: one.publishers, str),
        LANGUAGE: (lambda one: one.languages, lambda code: wording.name("language", code)),
        LICENCE: (lambda one: (one.licence,) if one.licence else (), str),
        STATUS: (lambda one: (one.standing,) if one.standing else (), lambda code: wording.name("status", code)),
    }


def _without(grouping: str) -> str:
    words = {
        TOPIC: QCoreApplication.translate("Library", "No topic given"),
        TYPE: QCoreApplication.translate("Library", "No type given"),
        YEAR: QCoreApplication.translate("Library", "No year given"),
        PUBLISHER: QCoreApplication.translate("Library", "No publisher given"),
        LANGUAGE: QCoreApplication.translate("Library", "No language given"),
        LICENCE: QCoreApplication.translate("Library", "No licence given"),
        STATUS: QCoreApplication.translate("Library", "No status given"),
    }
    return words[grouping]


def _sorted(found: list[Group], grouping: str) -> list[Group]:
    by_name = sorted(found, key=lambda group: group.name.casefold())
    if grouping == YEAR:
        by_name = sorted(found, key=lambda group: group.key, reverse=True)
    elif grouping != PUBLISHER:
        by_name = sorted(by_name, key=lambda group: -len(group.rows))
    return sorted(by_name, key=lambda group: not group.key)
