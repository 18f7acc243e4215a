"""What the shortlist says: the row of an entry that is gone, and the whole list as text for a letter or a note."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QCoreApplication

from phcdesk.gui.words.calling import phone_type_words
from phcdesk.gui.words.hours import hours_line
from phcdesk.gui.words.marks import LTR
from phcdesk.gui.words.wording import Wording, notices
from phcdesk.hours.state import timetables
from phcdesk.model import Entry, Kind, Phone, Service
from phcdesk.search.results import Hit

if TYPE_CHECKING:
    from phcdesk.kept.shortlist import LookedUp

_ISOLATES = re.compile("[\u2066-\u2069]")


def row_of(one: LookedUp) -> Hit:
    """The row of an entry; one that the library has no more keeps its place and its title, and says so."""
    if one.hit is not None:
        return one.hit
    no_kind = cast("Kind", "")
    return Hit(one.kept.ref, no_kind, one.kept.title, pack="", score=0.0, place=gone_words(one))


def gone_words(one: LookedUp) -> str:
    """What became of an entry that the library does not have: as its publisher said, else that nothing is known."""
    translate = QCoreApplication.translate
    if one.gone is None:
        return translate("Shortlist", "Closed, removed, or of a pack that is not installed here")
    words = translate("Shortlist", "Closed or removed since {date}: not in the library any more")
    if one.gone.reason:
        words = translate("Shortlist", "Closed or removed since {date}: {reason}")
    return words.format(date=LTR.format(one.gone.since or "?"), reason=one.gone.reason)


def plain_text(rows: Iterable[LookedUp], wording: Wording) -> str:
    """The list as plain text: names, numbers, hours, and how old each check is.

    Marks of direction are left out, because who pastes a number may dial it.
    """
    return "\n\n".join(_ISOLATES.sub("", "\n".join(_lines(one, wording))) for one in rows) + "\n"


def _lines(one: LookedUp, wording: Wording) -> Iterable[str]:
    hit = row_of(one)
    yield wording.title(hit)
    yield wording.what_and_where(hit)
    for words, _ in notices(hit.fictional, hit.role, hit.status):
        yield words
    for phone in hit.phones:
        yield _phone_line(phone, wording)
    hours = _hours(one.entry) if one.entry is not None else ""
    if hours:
        yield QCoreApplication.translate("Shortlist", "Hours: {hours}").format(hours=hours)
    if not any(phone.assurance.as_of for phone in hit.phones):
        yield from filter(None, [wording.age(hit)[0]])


def _phone_line(phone: Phone, wording: Wording) -> str:
    call = QCoreApplication.translate("Shortlist", "Call {number}").format(number=phone.number)
    extension = QCoreApplication.translate("Shortlist", "ext. {number}").format(number=phone.extension)
    age = wording.age_of(phone.assurance)[0] if phone.assurance.as_of else ""
    kind = phone_type_words(phone.type)
    parts = (call, extension if phone.extension else "", phone.dialling, kind, phone.description, age)
    return " · ".join(part for part in parts if part)


def _hours(entry: Entry) -> str:
    if not isinstance(entry, Service):
        return ""
    lines = [hours_line(schedule) for hours in timetables(entry) for schedule in hours.schedules]
    return "; ".join(dict.fromkeys(line for line in (*lines, entry.hours_note) if line))
