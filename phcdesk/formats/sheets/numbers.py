"""Cells with numbers to call, as people fill them: several in one, with words before and after, and extensions.

The words beside a number say what it is for, how it is called ("then press 1"), or whose it is. A name is left out, and
the finding says so; all other words become the description of the number.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from phcdesk.formats.sheets.recipe import same_header
from phcdesk.phone_numbers import WHOLE_NUMBER_DIGITS, digits_in, numbers_in

SHORTEST = 3
LONGEST = 15
"""Digits of the shortest number that people call, such as 116, and of the longest there is."""

_EXTENSION = re.compile(
    r"[,;]?\s*\(?\b(?:ext(?:ension)?|x|poste|доб|вн|ramal|anexo|int(?:erno)?)\.?\s*:?\s*(\d{1,6})\)?",
    re.IGNORECASE,
)
_SIMPLE = re.compile(r"\+?\d(?:[ -]?\d){4,14}\Z", re.ASCII)
_FLOAT = re.compile(r"(\d{6,15})\.0\Z", re.ASCII)
_NUMBER = re.compile(r"(?:\+\s?)?(?:\(\+?\d{1,5}\)[\s-]?)?\d(?:[\d\s.·–-]|\(\d{1,4}\)|/(?=\d))*\d|(?<!\w)\d{3,6}(?!\w)")
_ALWAYS = re.compile(
    r"\(?\b24\s*(?:/\s*7|hrs?\b|hours\b|heures\b|horas\b|h\b(?:\s*/\s*24)?|часа?\b|ساعة)\)?[:,]?", re.IGNORECASE
)
_LETTER = re.compile(r"[^\W\d_]")
_GLUED = re.compile(r"[^\W\d_]-?\d|\d-?[^\W\d_]")
"""Letters that are dialled, as in 1-800-CALL-NOW."""
_MARK = re.compile(r"[,;/|]|\s[-–]\s")
_TITLE = r"(?:(?:mr|mrs|ms|m|mme|mlle|dr|dra|sr|sra|srta|prof)\.?\s+)"
_CAPITALISED = r"[A-ZÀ-ÖØ-ÞА-ЯІЇЄҐ](?:[a-zà-öø-ÿа-яёіїєґ'’ʼ-]+\s*|\.\s*|\Z)"
_NAME = re.compile(rf"(?i:{_TITLE})(?:{_CAPITALISED}){{1,4}}\Z|(?:{_CAPITALISED}){{2,4}}\Z")
_MAYBE_NAME = re.compile(rf"{_CAPITALISED}\Z")
"""One word with a capital may be a person, or what the line is called."""
_BARE = frozenset(
    "tel telephone phone number no nr call cell mobile or and et y e und и та або или и أو و ou o"
    " telefono telefone tel fixe портативный тел телефон هاتف تلفون".split()
)
"""Words that say no more of a number than that it is one."""
_USES = frozenset(
    """
    office hotline helpline line toll free tollfree whatsapp sms text viber signal telegram fax emergency emergencies
    crisis landline reception switchboard main day night weekends direct general intake admin duty
    telefonos celular fijo central emergencia emergencias urgencias linea gratuita movil telemovel plantao urgencia
    geral fixo ramal portable standard urgence urgences accueil secretariat ligne verte vert numero gratuit bureau
    моб факс регистратура горячая линия приемная дежурный бесплатно гаряча лiнiя
    """.split()
)


class Number(NamedTuple):
    """A number to call, with its extension and what the words beside it say; and whether a name was left out."""

    number: str
    extension: str = ""
    use: str = ""
    has_name: bool = False


def numbers_of(cell: str) -> list[Number]:
    """The numbers of a cell in their order; none of one that has less than two digits."""
    if _SIMPLE.match(cell):  # nearly all are, and asking that is ten times faster than what follows
        return [Number(cell)]
    return [one for line in cell.split("\n") for one in _of_line(line.strip()) if one.number]


def _of_line(line: str) -> Iterator[Number]:
    if digits_in(line) < 2:
        return
    always = _ALWAYS.search(line)
    line = _ALWAYS.sub(" ", line).strip(" ,;:") if always and digits_in(_ALWAYS.sub("", line)) >= SHORTEST else line
    if not _LETTER.search(line):
        for part in numbers_in(line):
            for one in _of_figures(part):
                yield Number(one, use=always[0].strip(" :,()") if always else "")
        return
    found = [match for match in _NUMBER.finditer(_EXTENSION.sub(_blank, line)) if digits_in(match[0]) >= SHORTEST]
    if not found or any(_GLUED.search(line[max(0, one.start() - 2) : one.end() + 2]) for one in found):
        yield Number(line)
        return
    for at, match in enumerate(found):
        before = line[found[at - 1].end() if at else 0 : match.start()]
        after = line[match.end() : found[at + 1].start() if at + 1 < len(found) else len(line)]
        before = before if at == 0 else _MARK.split(before, maxsplit=1)[-1] if _MARK.search(before) else ""
        after = after if at + 1 == len(found) else _MARK.split(after, maxsplit=1)[0]
        extension = _EXTENSION.search(after)
        use, has_name = _words(before, _EXTENSION.sub("", after))
        yield Number(match[0].strip(" .-–·"), extension[1] if extension else "", use, has_name)


def may_be_name(use: str) -> bool:
    """Whether what was kept beside a number may still be the name of a person."""
    return any(_MAYBE_NAME.match(one) and same_header(one) not in _USES for one in use.split(", "))


def _blank(match: re.Match[str]) -> str:
    return " " * len(match[0])


def _of_figures(part: str) -> list[str]:
    """The numbers in figures and marks: two with a line between them are longer than one can be."""
    if whole := _FLOAT.match(part):
        return [whole[1]]
    pieces = re.split(r"\s+[-–]\s+", part)
    apart = digits_in(part) > LONGEST and all(digits_in(piece) >= WHOLE_NUMBER_DIGITS for piece in pieces)
    return pieces if apart else [part]


def _words(*texts: str) -> tuple[str, bool]:
    """What the words beside a number say, without names and what goes without saying; and whether there was a name."""
    kept: list[str] = []
    has_name = False
    for text in texts:
        said = " ".join(text.split()).strip(" ,;:/|()[]-–.\"'")
        words = same_header(said).split()
        if not _LETTER.search(said) or _BARE.issuperset(words):
            continue
        if _NAME.match(said) and (_USES | _BARE).isdisjoint(word for word in words if len(word) > 1):
            has_name = True
        else:
            kept.append(said)
    return ", ".join(kept), has_name
