"""What the status of an entry says: whether it may be used, and whether somebody may be sent there.

A wrong answer leads to a closed door, so it is judged here and nowhere else. The statuses of a service are those of
HSDS. A blank one means that the source does not say; a word that nobody knows never counts as "active".
"""

from __future__ import annotations

from typing import Protocol

from phcdesk.model.countries import Country
from phcdesk.model.documents import Document
from phcdesk.model.entries import Entry
from phcdesk.model.services import Service, all_phones

GONE = frozenset({"inactive", "defunct"})
"""Of services that are no more, or not at present: nobody is to be sent there, and no number is given."""

NOT_NOW = GONE | {"temporarily closed"}
"""Of services that are not there now: whoever wants to send somebody asks first."""

CURRENT = "current"
"""Of a document that holds."""

_OPEN = frozenset({"", "active"})
_HOLDS = _OPEN | {CURRENT, "draft"}


class _Listed(Protocol):
    """A service, or a row of a result that stands for one."""

    @property
    def role(self) -> str: ...
    @property
    def status(self) -> str: ...


def may_be_closed(status: str) -> bool:
    """Whether a service of this status may be closed: it says something, and not that it is active."""
    return status not in _OPEN


def takes_people(service: _Listed) -> bool:
    """Whether somebody may be sent there: it is no example, and nothing says that it is closed."""
    return service.role != "example" and not may_be_closed(service.status)


def is_there(service: _Listed) -> bool:
    """Whether there is such a place at all: it is no example, and not gone. It may be closed for now."""
    return service.role != "example" and service.status not in GONE


def may_be_called(entry: Entry) -> bool:
    """Whether somebody may be told to call a service: it takes people, and it has a number."""
    return isinstance(entry, Service) and takes_people(entry) and bool(all_phones(entry))


def holds(status: str) -> bool:
    """Whether what has this status may be used."""
    return status in _HOLDS


def is_over(entry: Entry) -> bool:
    """Whether an entry must no longer be used: closed, withdrawn, or superseded by another."""
    return not isinstance(entry, Country) and not holds(entry.status)


def document_status(document: Document) -> str:
    """The status of a document; one that nobody says is replaced, withdrawn or a draft is "current"."""
    return document.status or CURRENT
