"""How far a fact was checked, in plain words: what the screen says about every entry, and never more than is known."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Literal

from phcdesk.partial_dates import first_day

if TYPE_CHECKING:
    from phcdesk.model import Assurance, Kind, Method

Level = Literal["fresh", "ageing", "old", "unknown"]

_MONTHS = (
    "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December",
)  # fmt: skip
_SENTENCES: dict[Method, str] = {
    "single-source": "One public source, {date}; not confirmed, nobody has called it",
    "provider": "From the provider, {date}",
    "called": "Called and answered, {date}",
    "visited": "Visited, {date}",
    "text-seen": "Text or abstract seen, {date}",
    "reference-only": "Known from references only, {date}; the text itself was not seen",
    "draft": "Draft of {date}, not reviewed by a clinician",
    "register": "General register, not a mental health finder; as of {date}",
    "statistics": "Published figures, copied {date}",
    "fictional": "Fictional, for training; dated {date}",
    "": "Checked {date}",
}
_NOBODY_CHECKED: dict[Method, str] = {
    "sources-agree": "not called; sources of {date}",
    "single-source": "unconfirmed; source of {date}",
    "statistics": "figures of {date}",
    "register": "unconfirmed; source of {date}",
}
_AGEING_DAYS = 183
_OLD_DAYS = 365


def assurance_sentence(assurance: Assurance, kind: Kind) -> str:
    """One sentence, such as "2 public sources agree, August 2026; nobody has called it"."""
    when = month_words(assurance.as_of)
    if assurance.method == "sources-agree":
        sentence = f"{assurance.agreement or 'Several'} public sources agree, {when}"
        return sentence + ("; nobody has called it" if kind == "service" else "; nobody has dialled it")
    if not assurance.method and not assurance.as_of:
        return "It is not known when this was checked"
    sentence = _SENTENCES.get(assurance.method, _SENTENCES[""]).format(date=when)
    return f"{sentence} by {assurance.assurer}" if assurance.assurer and not assurance.method else sentence


def month_words(as_of: str) -> str:
    """An ISO date, perhaps partial, as "August 2026" or "2026"; "date not known" when there is none."""
    year, _, rest = as_of.partition("-")
    month = rest[:2]
    if not year:
        return "date not known"
    return f"{_MONTHS[int(month) - 1]} {year}" if month.isdigit() and 1 <= int(month) <= 12 else year


def age_words(assurance: Assurance, today: date) -> tuple[str, Level]:
    """How old the check is, as (words, level): fresh, ageing over six months, old over a year, or unknown.

    What nobody checked is never called checked, nor fresh: "not called; sources of August 2026". A partial date is
    taken at its first day, so that nothing looks fresher than it may be.
    """
    earliest = first_day(assurance.as_of)
    if earliest is None:
        return "check date not known", "unknown"
    days = (today - earliest).days
    if days < 0:
        return "dated in the future: check the date of this computer", "unknown"
    level: Level = "old" if days > _OLD_DAYS else "ageing" if days > _AGEING_DAYS else "fresh"
    if assurance.method in _NOBODY_CHECKED:
        words = _NOBODY_CHECKED[assurance.method].format(date=month_words(assurance.as_of))
        return words, "unknown" if level == "fresh" else level
    exact = assurance.as_of.count("-") == 2
    return f"checked {_days_ago(days) if exact else month_words(assurance.as_of)}", level


def _days_ago(days: int) -> str:
    if days < 14:
        return ("today", "yesterday")[days] if days < 2 else f"{days} days ago"
    if days < 60:
        return f"{days // 7} weeks ago"
    if days < 730:
        return f"{days // 30} months ago"
    return f"{days // 365} years ago"
