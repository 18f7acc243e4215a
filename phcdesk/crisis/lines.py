"""The lines of a country in the order in which one would call them, those that belong together side by side."""

from __future__ import annotations

from collections.abc import Iterable

from phcdesk.model import takes_people
from phcdesk.search.results import Hit, living

LINE_TYPES = ("crisis-line", "emotional-support-line", "child-helpline", "violence-line", "veterans-line")
"""Services one calls in distress, those for everybody first."""

_OPEN, _OPENS, _UNKNOWN, _CLOSED = range(4)
_Order = tuple[int, float, int, str]


def ordered_lines(lines: Iterable[Hit]) -> tuple[Hit, ...]:
    """Open now first, then those that open next, then those whose hours are not known.

    Among equals those for everybody come first. The lines of one organization stand together, where the first stands.
    Lines of which every number was reported here as dead come after all others.
    """
    ordered = sorted(filter(can_be_called, lines), key=_line_order)
    return (*_together(filter(living, ordered)), *_together(line for line in ordered if not living(line)))


def _together(ordered: Iterable[Hit]) -> tuple[Hit, ...]:
    groups: dict[str, list[Hit]] = {}
    for line in ordered:
        groups.setdefault(belongs_to(line), []).append(line)
    return tuple(line for group in groups.values() for line in group)


def belongs_to(line: Hit) -> str:
    """What lines that belong together have in common: who runs them; itself where that is not known."""
    return f"{line.ref.rpartition('/')[0]}/{line.organization}" if line.organization else line.ref


def can_be_called(line: Hit) -> bool:
    """Whether somebody may be told to call it."""
    return takes_people(line) and bool(line.phones)


def first_line(lines: Iterable[Hit]) -> Hit | None:
    """The one line to show where there is room for one: for everybody, and open, or not known to be closed.

    None of which every number was reported here as dead.
    """
    openness = {True: 0, None: 1, False: 2}
    return min(filter(living, lines), key=lambda line: (_type_rank(line) > 1, openness[line.open_now]), default=None)


def _line_order(line: Hit) -> _Order:
    opens = line.opens_next.timestamp() if line.opens_next and line.open_now is False else 0.0
    known = {True: _OPEN, None: _UNKNOWN, False: _OPENS if opens else _CLOSED}
    return known[line.open_now], opens, _type_rank(line), line.title.casefold()


def _type_rank(line: Hit) -> int:
    return min((LINE_TYPES.index(code.code) for code in line.type_codes if code.code in LINE_TYPES), default=9)
