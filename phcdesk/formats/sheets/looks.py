"""What the values of a column look like: numbers to dial, degrees, dates, yes and no."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

from phcdesk.coordinates import parse_angle
from phcdesk.formats.hours_text import parsed_hours
from phcdesk.formats.sheets.recipe import same_header
from phcdesk.tables.points import is_in_metres, parse_point

YES = frozenset("yes y true 1 x oui si sim نعم да так ✓ ✔ t o available disponible".split())
NO = frozenset("no n false 0 non nao لا нет ні none f not available indisponible".split()) | {"not available"}
BLANK = frozenset(
    ("-", "--", "---", "–", "—", "n/a", "na", "n.a.", "nil", "null", "none", "nan", "#n/a", "#ref!", "#value!", "?",
     ".", "???", "n.d.", "n/d", "s/d", "s/o", "unknown", "not applicable", "no data", "tbc", "tbd", "tba",
     "néant", "neant",     "aucun", "aucune", "sans objet", "non disponible", "non renseigné", "inconnu",
     "ninguno", "ninguna", "no tiene",
     "no aplica", "no disponible", "sin dato", "sin datos", "sin información", "nenhum", "nenhuma", "não tem",
     "não informado", "não se aplica", "não disponível", "sem informação", "sem dados", "لا يوجد", "لا توجد",
     "غير متوفر", "غير متاح", "غير معروف", "غير محدد", "لا شيء", "нет данных", "нет информации", "не указано",
     "не указан",
     "неизвестно", "отсутствует", "не применимо", "немає", "немає даних", "не вказано", "відсутній", "невідомо")
)  # fmt: skip
"""What people and programs write into a cell that has nothing to say."""

BLANK_FORMS = frozenset(form for word in BLANK for form in (word, word.upper(), word.title(), word.capitalize()))
_EMAIL = re.compile(r"[^@\s,;]+@[^@\s,;]+\.[^@\s,;]{2,}\Z")
_URL = re.compile(
    r"(?:https?://|www\.)\S+\Z|[a-z0-9-]+(?:\.[a-z0-9-]+)*\.(?:org|com|net|gov|int|edu|info)(?:\.\w\w)?(?:/\S*)?\Z",
    re.IGNORECASE,
)
_PHONE = re.compile(r"[+(]?\d[\d\s()./+-]{5,}(?:(?:ext|x|poste)\.?\s*\d+)?\Z", re.IGNORECASE)
_TO_CALL = re.compile(r"(?<![\w.,/-])(?:\+|\(|0)[\d\s()./–-]{7,}")
_DEGREES = re.compile(r"[+-]?\d{1,3}(?:[.,]\d+)?\Z")
_POINT = re.compile(r"([+-]?\d{1,3}\.\d+)\s*[,;\s]\s*([+-]?\d{1,3}\.\d+)")
_EAST_FIRST = re.compile(r"\s*(?:SRID|POINT|\{)", re.IGNORECASE)
_DATE = re.compile(
    r"[345]\d{4}(?:\.\d+)?\Z|"
    r"\d{4}-\d{2}(?:-\d{2})?(?:[T ].*)?\Z|\d{1,2}[./-]\d{1,2}[./-]\d{2,4}\Z|\d{1,2}\.? ?\w{3,9}\.?,? \d{4}\Z"
)


def filled(cell: str) -> bool:
    """Whether a cell says anything."""
    return bool(cell) and cell not in BLANK_FORMS


def yes_or_no(cell: str) -> bool | None:
    """What a yes/no cell says; None for anything else."""
    word = same_header(cell) or cell.strip()
    return True if word in YES else False if word in NO else None


def point_in(cell: str) -> tuple[str, str] | None:
    """Latitude and longitude of the one pair of degrees in a text such as "at 42.1, -87.9"; not in WKT or JSON."""
    found = _POINT.findall(cell)
    return found[0] if len(found) == 1 and not _EAST_FIRST.match(cell) else None


def holds_number(cell: str) -> bool:
    """Whether a text has a number to call in it: one with a zero, a plus or a bracket in front."""
    return _TO_CALL.search(cell) is not None


def _degrees(cell: str, limit: float) -> bool:
    """Whether a cell holds one angle, or metres: a position that is not read must be told, not be passed over."""
    if _DEGREES.match(cell):
        return abs(float(cell.replace(",", "."))) <= limit
    return parse_angle(cell) is not None or is_in_metres(cell)


def _is_point(cell: str) -> bool:
    return point_in(cell) is not None or parse_point(cell, "")[1] in ("", "GE03")


LOOKS: dict[str, Callable[[str], bool]] = {
    "email": lambda cell: bool(_EMAIL.match(cell)),
    "url": lambda cell: bool(_URL.match(cell)),
    "phone": lambda cell: any(map(_PHONE.match, re.split(r"\s*[;,/]\s+|\n", cell))) and not _DATE.match(cell),
    "point": _is_point,
    "latitude": lambda cell: _degrees(cell, 90),
    "longitude": lambda cell: _degrees(cell, 180),
    "assured_date": lambda cell: bool(_DATE.match(cell)),
    "restricted": lambda cell: yes_or_no(cell) is not None,
    "hours": lambda cell: parsed_hours(cell) is not None,
}


def share(cells: Sequence[str], look: Callable[[str], bool]) -> float:
    """How many of the cells that say anything look so, from 0 to 1."""
    said = [cell for cell in cells if filled(cell)]
    return sum(map(look, said)) / len(said) if said else 0.0
