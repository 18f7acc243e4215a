"""Which column holds which field: a proposal from the headings, in the languages we carry, and the look of the values.

A heading that we know counts most; the values must not contradict it, and can speak for themselves where they are
unmistakable (addresses of e-mail, pairs of degrees). The person sees every proposal with its score and may change it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence

from msgspec import Struct

from phcdesk.formats.sheets.dates import order_of
from phcdesk.formats.sheets.fields import MANY, day_words, headings
from phcdesk.formats.sheets.looks import LOOKS, filled, share, yes_or_no
from phcdesk.formats.sheets.recipe import DateOrder, Recipe, fingerprint, same_header
from phcdesk.formats.sheets.terms import Terms

ENOUGH = 0.5
_CERTAIN_BY_LOOK = {"email": 0.8, "point": 0.75, "url": 0.6}
_PARTS = re.compile(r"\s*(?:/|>|::|\|)\s*")
_MAX_WORDS = 8
_CODE_WORDS = frozenset(("id", "ids", "code", "codes", "no", "number", "uuid", "pcode"))
_FLAG = re.compile(r"\s*[?*:]+\s*\Z")


class Suggestion(Struct, frozen=True):
    """A field for a column, and how sure it is, from 0 to 1."""

    header: str
    field: str
    score: float


def suggest(header: Sequence[str], sample: Sequence[Sequence[str]], terms: Terms) -> tuple[Suggestion, ...]:
    """The best field of each column that has one, in the order of the columns; a field is given once."""
    named = named_columns(header)
    columns = [[row[at] for row in sample if at < len(row)] for at in range(len(named))]
    offers = sorted(
        (
            (-score, at, field)
            for at, name in enumerate(named)
            for field, score in _candidates(name, columns[at], terms)
            if score >= ENOUGH
        ),
    )
    taken: dict[int, Suggestion] = {}
    given: set[str] = set()
    for score, at, field in offers:
        if at not in taken and (field not in given or field in MANY):
            taken[at] = Suggestion(named[at], field, round(-score, 2))
            given.add(field)
    unnamed = None if "name" in given or not given else _looks_like_names(columns, taken)
    if unnamed is not None:
        taken[unnamed] = Suggestion(named[unnamed], "name", ENOUGH)
    return tuple(taken[at] for at in sorted(_pairs(taken)))


def suggested_recipe(
    header: Sequence[str], sample: Sequence[Sequence[str]], terms: Terms, sheet: str = "", header_row: int = 1
) -> Recipe:
    """The proposal as a recipe that reads the table."""
    found = suggest(header, sample, terms)
    dates = [one.header for one in found if one.field == "assured_date"]
    named = named_columns(header)
    cells = [row[named.index(name)] for name in dates for row in sample if named.index(name) < len(row)]
    order: DateOrder = order_of(cells)
    return Recipe(
        fingerprint=fingerprint(header),
        sheet=sheet,
        header_row=header_row,
        columns={one.header: one.field for one in found},
        date_order=order,
    )


def named_columns(header: Sequence[str]) -> list[str]:
    """The headings, each different: one that is there twice gets a number, a blank one the number of its column."""
    names: list[str] = []
    seen: dict[str, int] = {}
    for at, cell in enumerate(header):
        name = " ".join(cell.split()) or f"({at + 1})"
        seen[name] = seen.get(name, 0) + 1
        names.append(name if seen[name] == 1 else f"{name} ({seen[name]})")
    return names


def heading_score(name: str) -> tuple[str, float]:
    """The field that a heading alone speaks for, and how much; ("", 0) for an unknown one."""
    return max(_by_heading(name), key=lambda pair: pair[1], default=("", 0.0))


def _candidates(name: str, cells: Sequence[str], terms: Terms) -> Iterator[tuple[str, float]]:
    answers = share(cells, lambda cell: yes_or_no(cell) is not None)
    if answers > 0.9 and (code := terms.find(_FLAG.sub("", name))):
        yield f"flag:{code.facet}:{code.code}", 0.97
    for field, weight in _by_heading(name):
        score = weight
        look = LOOKS.get(field.partition(":")[0])
        if look is not None and any(cells):
            fits = share(cells, look)
            if field.startswith("hours") or (field == "phone" and answers < 0.5):
                fits = max(fits, 0.5)  # people write them in ways that nobody can parse, and they must not be lost
            score += 0.2 * (fits - 0.5) if fits >= 0.3 else -0.5
        elif answers > 0.95 and field not in ("status", "accessibility"):
            score -= 0.4  # "Services?" with yes and no says nothing about which
        yield field, min(score, 1.0)
    for field, score in _CERTAIN_BY_LOOK.items():
        if len(cells) >= 1 and share(cells, LOOKS[field]) > 0.8:
            yield field, score


def _by_heading(name: str) -> Iterator[tuple[str, float]]:
    known = headings()
    whole = same_header(name)
    last = same_header(_PARTS.split(name)[-1])
    if day := next((day for word, day in day_words().items() if word in (whole, last)), ""):
        yield f"hours:{day}", 0.85
    elif day := next((day_words()[word] for word in last.split() if word in day_words()), ""):
        yield f"hours:{day}", 0.7
        return
    for text, weight in ((whole, 0.95), (last, 0.85)):
        if text in known:
            yield known[text], weight
    words = whole.split()
    if 1 < len(words) <= _MAX_WORDS:
        for start in range(len(words)):
            for end in range(len(words), start, -1):
                part = " ".join(words[start:end])
                if part != whole and part in known and len(part) > 2 and not _is_code_of(words, known[part]):
                    yield known[part], 0.4 + 0.4 * (end - start) / len(words)


def _looks_like_names(columns: list[list[str]], taken: Mapping[int, Suggestion]) -> int | None:
    """The first column without a field whose cells are short words, nearly all of them different."""
    for at, cells in enumerate(columns):
        said = [cell for cell in cells if filled(cell)]
        words = sum(3 <= len(cell) <= 120 and any(letter.isalpha() for letter in cell) for cell in said)
        if at not in taken and len(said) > 1 and words > 0.9 * len(said) and len(set(said)) > 0.8 * len(said):
            return at
    return None


def _is_code_of(words: Sequence[str], field: str) -> bool:
    """Whether the heading is for a code: an "organization id" is no organization."""
    return words[-1] in _CODE_WORDS and field not in ("id", "phone")


def _pairs(taken: dict[int, Suggestion]) -> dict[int, Suggestion]:
    """Without a latitude that has no longitude, and the other way round."""
    fields = {one.field for one in taken.values()}
    if ("latitude" in fields) != ("longitude" in fields):
        return {at: one for at, one in taken.items() if one.field not in ("latitude", "longitude")}
    return taken
