"""Opening hours as people and OpenStreetMap write them, to weekly schedules; or nothing, when it is not certain.

Read: OSM opening_hours that are the same each week, and prose such as "Mon-Fri 9am to 5pm", "Lun-Ven 8h-17h30" or
"24h/24". Anything else in the text (seasons, "by appointment", an evening that may be a morning) gives None, and the
text is shown as it is. A place is never called closed because its hours were not understood.
"""

from __future__ import annotations

import re
import unicodedata
from datetime import datetime, timedelta
from functools import lru_cache

from phcdesk.model import Schedule

MAX_LETTERS = 1_000
_MONDAY = datetime(2024, 1, 1)  # noqa: DTZ001  (hours of the week have no zone)
_DAYS = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")
_EVER = (Schedule("00:00", "23:59", "WEEKLY", byday=",".join(_DAYS)),)

_DAY_WORDS = {
    "Mo": "monday mon lundi lun lunes segunda seg понедельник понеділок пн الاثنين الإثنين",
    "Tu": "tuesday tues tue mardi mar martes terca ter вторник вівторок вт الثلاثاء",
    "We": "wednesday wed mercredi mer miercoles mie quarta qua среда середа ср الأربعاء",
    "Th": "thursday thurs thur thu jeudi jeu jueves jue quinta qui четверг четвер чт الخميس",
    "Fr": "friday fri vendredi ven viernes vie sexta sex пятница п'ятниця пʼятниця пт الجمعة",
    "Sa": "saturday sat samedi sam sabado sab суббота субота сб السبت",
    "Su": "sunday sun dimanche dim domingo dom воскресенье неділя вс нд الأحد",
}
_GROUPS = {
    "weekdays": "Mo-Fr", "weekday": "Mo-Fr", "weekends": "Sa-Su", "weekend": "Sa-Su", "daily": "Mo-Su",
    "every day": "Mo-Su", "everyday": "Mo-Su", "all days": "Mo-Su", "tous les jours": "Mo-Su",
    "todos los dias": "Mo-Su", "todos os dias": "Mo-Su", "7j/7": "Mo-Su", "7/7": "Mo-Su", "ежедневно": "Mo-Su",
    "щодня": "Mo-Su", "يوميا": "Mo-Su", "7 days a week": "Mo-Su",
}  # fmt: skip
_ALWAYS = re.compile(
    r"(?:open\s+)?(?:24\s*/\s*7|24\s*/\s*24(?:\W+7\s*/\s*7)?|24\s*h(?:ours|rs|eures|oras|\.)?\s*(?:/\s*24)?"
    r"(?:\W*(?:7\s*(?:j(?:ours)?|d(?:ays)?|dias)?\s*/\s*7|7 days(?: a week)?|every day|daily|tous les jours))?"
    r"|(?:7\s*j(?:ours)?\s*/\s*7|7/7|7 days(?: a week)?|daily|every day|tous les jours|todos los dias)\W*"
    r"(?:24\s*/\s*24|24\s*h(?:ours|rs|eures|oras)?(?:\s*/\s*24)?)"
    r"|24 hours a day(?:,? (?:7|seven) days a week)?|round the clock|круглосуточно|цілодобово"
    r"|على مدار الساعة|24 ساعة)\W*\Z"
)
_WORDS = {word: f" {day} " for day, words in _DAY_WORDS.items() for word in words.split()}
_WORDS.update({word: f" {days} " for word, days in _GROUPS.items()})
_WORDS.update(dict.fromkeys(("closed", "ferme", "cerrado", "fechado", "выходной", "вихідний", "مغلق"), " off "))
_WORDS.update(dict.fromkeys(("public holidays", "jours feries", "festivos", "feriados"), " PH "))
_OSM_DAY = re.compile(r"(?<!\w)(mo|tu|we|th|fr|sa|su|ph)(?!\w)")
_CLOCK = r"(\d{1,2})(?:\s*[:.h]\s*(\d{2})(?::00)?)?\s*(?:h(?:rs?|s)?\b)?\s*(a\.?m\.?|p\.?m\.?|noon)?"
_RANGE = re.compile(rf"(?<![\d:]){_CLOCK}\s*(?:-|to|until|till|a|al|hasta|ate|as|до|по|до|إلى|الى)\s*{_CLOCK}(?![\d:])")
_BETWEEN_DAYS = re.compile(
    r"(?<=Mo|Tu|We|Th|Fr|Sa|Su)\s*(?:-|to|through|thru|au|a|al|до|по|إلى)\s*(?=Mo|Tu|We|Th|Fr|Sa|Su)"
)
_WITHOUT_MARK = re.compile(r"\b([01]\d|2[0-3])([0-5]\d)\s*(?:h|hrs|hours)\b")
_WHOLE_DAY = re.compile(r"(?<![\d:])24\s*(?:h(?:ours|rs|eures|oras)?\b(?:\s*/\s*24)?|/\s*24\b)")
_HALVES = (("am", "صباحا"), ("pm", "مساء"))
_FROM = re.compile(r"\b(?:from|du|de|des|les|le|del|los|das|von|с|з|من|open|ouvert|abierto|aberto)\b")
_AND = re.compile(r"\s*(?:&|\+|\band\b|\bet\b|\by\b|\be\b|\bи\b|\bта\b|,|/)\s*")
_LEFT = re.compile(r"(?:Mo|Tu|We|Th|Fr|Sa|Su|PH)(?:[-,](?:Mo|Tu|We|Th|Fr|Sa|Su|PH))*|\d\d:\d\d-\d\d:\d\d|off|[;,\s]+")
_STARTS_RULE = re.compile(r"(?<=\d|f)[\s,;]+(?=(?:Mo|Tu|We|Th|Fr|Sa|Su|PH)\b)")


@lru_cache(maxsize=8192)
def parsed_hours(text: str) -> tuple[Schedule, ...] | None:
    """The weekly schedules of a text, or None if they are not certain."""
    if not text or len(text) > MAX_LETTERS:
        return None
    plain = _plain(text)
    if _ALWAYS.match(plain):
        return _EVER
    rules = _as_osm(plain)
    return _weekly(rules) if rules else None


def _plain(text: str) -> str:
    text = unicodedata.normalize("NFKC", text).casefold()
    bare = "".join(letter for letter in unicodedata.normalize("NFD", text) if unicodedata.category(letter) != "Mn")
    bare = re.sub(r"[\u2010-\u2015\u2212]", "-", unicodedata.normalize("NFC", bare))
    return " ".join(re.sub(r"\s*\n\s*", " ; ", bare.strip()).split())


_PLAIN_WORDS = {_plain(word): said for word, said in _WORDS.items()}
_WORD = re.compile(
    r"(?<!\w)(" + "|".join(sorted(map(re.escape, _PLAIN_WORDS), key=len, reverse=True)) + r")s?(?!\w)\.?"
)


def _as_osm(text: str) -> str:
    """The text in the words of OSM, or "" if there is anything in it that has no place there."""
    for half, words in _HALVES:
        text = text.replace(words, half)
    text = _WORD.sub(lambda match: _PLAIN_WORDS.get(match[1], " ? "), text)
    text = _OSM_DAY.sub(lambda match: f" {match[1].upper() if match[1] == 'ph' else match[1].title()} ", text)
    text = _WITHOUT_MARK.sub(r"\1:\2 ", _FROM.sub(" ", text))
    text = _WHOLE_DAY.sub(" 00:00-24:00 ", text)
    text = _BETWEEN_DAYS.sub("-", " ".join(text.split()))
    uncertain = False

    def clock(match: re.Match[str]) -> str:
        nonlocal uncertain
        times = _range(match)
        uncertain = uncertain or not times
        return f" {times} "

    text = _RANGE.sub(clock, text)
    text = _AND.sub(",", text)
    text = re.sub(r"\s*:\s+|\s+:\s*", " ", text)
    text = re.sub(r"\s*,\s*", ",", " ".join(text.split()))
    text = _STARTS_RULE.sub("; ", text)
    text = "; ".join(part.strip(" ,.") for part in text.split(";") if part.strip(" ,."))
    if uncertain or not re.search(r"\d", text):
        return ""  # "Daily" says on which days, and nothing of the time
    if _LEFT.sub("", text).strip() or not re.match(r"(?:Mo|Tu|We|Th|Fr|Sa|Su|PH)\b", text):
        return ""
    return "; ".join(rule for rule in text.split("; ") if not rule.startswith("PH"))


def _range(match: re.Match[str]) -> str:
    opens = _minutes(match[1], match[2], match[3] or "")
    closes = _minutes(match[4], match[5], match[6] or "")
    if opens is None or closes is None:
        return ""
    if match[6] and not match[3] and opens < 12 * 60 and match[6].startswith("p") and opens + 12 * 60 < closes:
        # "1-5pm" is an afternoon; "9-5pm" is a day.
        opens += 12 * 60 if opens < 7 * 60 else 0
    if not match[3] and not match[6] and not match[2] and not match[5] and closes <= opens:
        if not (6 * 60 <= opens <= 11 * 60 and closes <= 8 * 60):
            return ""
        closes += 12 * 60
    if opens == closes:
        return ""
    return f"{opens // 60:02d}:{opens % 60:02d}-{closes // 60:02d}:{closes % 60:02d}"


def _minutes(hour: str, minute: str | None, half: str) -> int | None:
    hours, minutes = int(hour), int(minute or 0)
    if half and half[0] in "ap" and hours <= 12:
        hours = hours % 12 + (12 if half[0] == "p" else 0)
    if hours > 24 or minutes > 59 or hours * 60 + minutes > 24 * 60:
        return None
    return hours * 60 + minutes


def _weekly(rules: str) -> tuple[Schedule, ...] | None:
    from opening_hours import OpeningHours, ParserError  # type: ignore[attr-defined]  # made of machine code: loaded when needed

    try:
        known = OpeningHours(rules)
    except (ParserError, ValueError):
        return None
    days: dict[tuple[str, str], list[str]] = {}
    # The second week is taken, because what is open when the first one begins has no beginning.
    for start, end, state, _ in known.intervals(_MONDAY, _MONDAY + timedelta(days=15)):
        if str(state) == "open" and end - start >= timedelta(days=14):
            return _EVER
        if str(state) == "open" and _MONDAY + timedelta(days=7) <= start < _MONDAY + timedelta(days=14):
            if end - start >= timedelta(days=1):
                return None
            times = (start.strftime("%H:%M"), end.strftime("%H:%M"))
            days.setdefault(times, []).append(_DAYS[start.weekday()])
    made = (
        Schedule(opens, closes, "WEEKLY", byday=",".join(sorted(set(on), key=_DAYS.index)))
        for (opens, closes), on in sorted(days.items())
    )
    return tuple(made) or None
