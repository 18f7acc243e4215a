"""How far a fact was checked, in plain words: what the screen says about every entry, and never more than is known."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import TYPE_CHECKING, Literal, NamedTuple

from phcdesk.app.translating import Translate, english, marked
from phcdesk.partial_dates import first_day

if TYPE_CHECKING:
    from phcdesk.model import Assurance, Kind, Method

Level = Literal["fresh", "ageing", "old", "unknown"]

_MONTHS = (
    "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December",
)  # fmt: skip
_DAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_SENTENCES: dict[Method, str] = {
    "single-source": marked("Checks", "One public source, {date}; not confirmed, nobody has called it"),
    "provider": marked("Checks", "From the provider, {date}"),
    "called": marked("Checks", "Called and answered, {date}"),
    "visited": marked("Checks", "Visited, {date}"),
    "text-seen": marked("Checks", "Text or abstract seen, {date}"),
    "reference-only": marked("Checks", "Known from references only, {date}; the text itself was not seen"),
    "draft": marked("Checks", "Draft of {date}, not reviewed by a clinician"),
    "register": marked("Checks", "General register, not a mental health finder; as of {date}"),
    "statistics": marked("Checks", "Published figures, copied {date}"),
    "fictional": marked("Checks", "Fictional, for training; dated {date}"),
    "": marked("Checks", "Checked {date}"),
}
_NOBODY_CHECKED: dict[Method, str] = {
    "sources-agree": marked("Checks", "not called; sources of {date}"),
    "single-source": marked("Checks", "unconfirmed; source of {date}"),
    "statistics": marked("Checks", "figures of {date}"),
    "register": marked("Checks", "unconfirmed; source of {date}"),
}
_AGEING_DAYS = 183
_OLD_DAYS = 365


def _as_it_is(text: str) -> str:
    return text


def _english_day(weekday: int) -> str:
    return _DAYS[weekday]


def _english_number(value: float, decimals: int) -> str:
    return f"{value:.{decimals}f}"


class Speech(NamedTuple):
    """How a language says things: its texts, and a month such as "August 2026" from a year and a month.

    ``day`` names a weekday (Monday is 0), ``number`` writes a figure with so many decimals, and ``isolate`` keeps a
    number or a time in its order inside text that runs from right to left. ``quote`` lets text of any language keep its
    own direction beside words of this one.
    """

    translate: Translate
    month: Callable[[int, int], str]
    day: Callable[[int], str] = _english_day
    number: Callable[[float, int], str] = _english_number
    isolate: Callable[[str], str] = _as_it_is
    quote: Callable[[str], str] = _as_it_is


def _english_month(year: int, month: int) -> str:
    return f"{_MONTHS[month - 1]} {year}"


ENGLISH = Speech(english, _english_month)


def assurance_sentence(assurance: Assurance, kind: Kind, speech: Speech = ENGLISH) -> str:
    """One sentence, such as "2 public sources agree, August 2026; nobody has called it"."""
    translate, when = speech.translate, month_words(assurance.as_of, speech)
    if assurance.method == "sources-agree":
        return _agreement(assurance.agreement, kind, translate).format(date=when)
    if not assurance.method and not assurance.as_of:
        return translate("Checks", "It is not known when this was checked")
    if assurance.assurer and not assurance.method:
        return translate("Checks", "Checked {date} by {name}").format(date=when, name=assurance.assurer)
    return translate("Checks", _SENTENCES.get(assurance.method, _SENTENCES[""])).format(date=when)


def _agreement(sources: int, kind: Kind, translate: Translate) -> str:
    if kind == "service":
        if not sources:
            return translate("Checks", "Several public sources agree, {date}; nobody has called it")
        return translate("Checks", "%n public source(s) agree, {date}; nobody has called it", "", sources)
    if not sources:
        return translate("Checks", "Several public sources agree, {date}; nobody has dialled it")
    return translate("Checks", "%n public source(s) agree, {date}; nobody has dialled it", "", sources)


def month_words(as_of: str, speech: Speech = ENGLISH) -> str:
    """An ISO date, perhaps partial, as "August 2026" or "2026"; "date not known" when there is none."""
    year, _, rest = as_of.partition("-")
    month = rest[:2]
    if not year:
        return speech.translate("Checks", "date not known")
    known = year.isdigit() and month.isdigit() and 1 <= int(month) <= 12
    return speech.month(int(year), int(month)) if known else year


def age_words(assurance: Assurance, today: date, speech: Speech = ENGLISH) -> tuple[str, Level]:
    """How old the check is, as (words, level): fresh, ageing over six months, old over a year, or unknown.

    What nobody checked is never called checked, nor fresh: "not called; sources of August 2026". A partial date is
    taken at its first day, so that nothing looks fresher than it may be.
    """
    translate = speech.translate
    earliest = first_day(assurance.as_of)
    if earliest is None:
        return translate("Checks", "check date not known"), "unknown"
    days = (today - earliest).days
    if days < 0:
        return translate("Checks", "dated in the future: check the date of this computer"), "unknown"
    level: Level = "old" if days > _OLD_DAYS else "ageing" if days > _AGEING_DAYS else "fresh"
    if assurance.method in _NOBODY_CHECKED:
        words = translate("Checks", _NOBODY_CHECKED[assurance.method])
        return words.format(date=month_words(assurance.as_of, speech)), "unknown" if level == "fresh" else level
    if assurance.as_of.count("-") == 2:
        return _checked_ago(days, translate), level
    return translate("Checks", "checked {date}").format(date=month_words(assurance.as_of, speech)), level


def _checked_ago(days: int, translate: Translate) -> str:
    if days == 0:
        return translate("Checks", "checked today")
    if days == 1:
        return translate("Checks", "checked yesterday")
    if days < 14:
        return translate("Checks", "checked %n day(s) ago", "", days)
    if days < 60:
        return translate("Checks", "checked %n week(s) ago", "", days // 7)
    if days < 730:
        return translate("Checks", "checked %n month(s) ago", "", days // 30)
    return translate("Checks", "checked %n year(s) ago", "", days // 365)
