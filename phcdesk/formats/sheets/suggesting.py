"""Which column holds which field: a proposal from the headings, in the languages we carry, and the look of the values.

A heading that we know counts most; the values must not contradict it, and can speak for themselves where they are
unmistakable (addresses of e-mail, pairs of degrees). The person sees every proposal with its score and may change it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache

from msgspec import Struct

from phcdesk.formats.sheets.dates import order_of
from phcdesk.formats.sheets.fields import MANY, ONLY_WHOLE, day_words, heading_ranks, headings
from phcdesk.formats.sheets.looks import LOOKS, filled, holds_number, share, yes_or_no
from phcdesk.formats.sheets.recipe import DateOrder, Recipe, fingerprint, same_header
from phcdesk.formats.sheets.terms import Terms

ENOUGH = 0.5
_CERTAIN_BY_LOOK = {"email": 0.8, "point": 0.75, "url": 0.6}
_PARTS = re.compile(r"\s*(?:/|>|::|\|)\s*")
_MAX_WORDS = 8
_CODE_WORDS = frozenset(("id", "ids", "code", "codes", "no", "number", "uuid", "pcode"))
_PARTS_OF_NUMBERS = frozenset("areacode code extension ext prefix postfix".split())
_OTHER_STATUS = re.compile(r"\b(?:licen|regist|accredit|approv|tax\b|legal\b|marital|employ)")
_KEPT_AS_TEXT = frozenset((
    "type", "ownership", "organization", "eligibility", "application_process", "description", "admin1", "admin2",
    "admin3", "city", "status", "transportation", "wait_time",
))  # fmt: skip
_MAYBE_NAMES = frozenset((
    "contact", "contacts", "contact details", "contact information", "contact info", "contacto", "contactos", "contato",
    "contatos", "контакты", "контакти", "номер",
))  # fmt: skip
"""Headings of columns that hold numbers or the names of people."""
_RANK = 0.0005
_HUMP = re.compile(r"(?<=[a-z])(?=[A-Z])")
_NUMBERED = re.compile(r"(.*[^\W\d_]) ?([1-4])")
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
    _keep_others(offers, named, columns, taken, given)
    _hold_back_persons(taken)
    unnamed = None if given & {"name", "organization"} or not given else _looks_like_names(named, columns, taken)
    if unnamed is not None:
        taken[unnamed] = Suggestion(named[unnamed], "name", ENOUGH)
    if not given & {"name", "organization"} and unnamed is None:
        _name_by_description(columns, taken)
    return tuple(taken[at] for at in sorted(_pairs(taken)))


def _keep_others(
    offers: Sequence[tuple[float, int, str]],
    named: Sequence[str],
    columns: Sequence[Sequence[str]],
    taken: dict[int, Suggestion],
    given: set[str],
) -> None:
    """A second column for a field that holds one ("Facility type" beside "Level") is kept as text, not lost."""
    for score, at, field in offers:
        if at in taken or share(columns[at], _has_letters) < 0.5:
            continue
        if field == "name" and "alternate_name" not in given and -score > 0.8:
            taken[at] = Suggestion(named[at], "alternate_name", round(-score, 2))
            given.add("alternate_name")
        elif field in _KEPT_AS_TEXT:
            taken[at] = Suggestion(named[at], "more", ENOUGH)


def _hold_back_persons(taken: dict[int, Suggestion]) -> None:
    """Beside the name of a contact and the number of the place, a number "of the contact" is that person's."""
    of_contact = {
        at for at, one in taken.items() if same_header(one.header).startswith("contact ") or names_person(one.header)
    }
    if not any(taken[at].field == "private" for at in of_contact):
        return
    for field in ("phone", "email"):
        theirs = {at for at in of_contact if taken[at].field == field}
        if any(one.field == "phone" for at, one in taken.items() if at not in of_contact):
            taken.update({at: Suggestion(taken[at].header, "private", taken[at].score) for at in theirs})


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


@lru_cache(maxsize=4096)
def heading_score(name: str) -> tuple[str, float]:
    """The field that a heading alone speaks for, and how much; ("", 0) for an unknown one."""
    return max(_by_heading(name), key=lambda pair: pair[1], default=("", 0.0))


def _candidates(name: str, cells: Sequence[str], terms: Terms) -> Iterator[tuple[str, float]]:
    answers = share(cells, lambda cell: yes_or_no(cell) is not None)
    asked = _FLAG.sub("", name)
    if answers > 0.9 and (code := terms.find(asked) or terms.find(_PARTS.split(asked)[-1])):
        yield f"flag:{code.facet}:{code.code}", 0.97
    for field, weight in _by_heading(name):
        if field == "phone" and same_header(name) in _MAYBE_NAMES and share(cells, holds_number) < 0.3:
            continue
        score = weight
        look = LOOKS.get(field.partition(":")[0])
        if look is not None and any(cells):
            fits = share(cells, look)
            if field.startswith(("hours", "phone")) and answers < 0.5:
                fits = max(fits, 0.5)  # people write them in ways that nobody can parse, and they must not be lost
            score += 0.2 * (fits - 0.5) if fits >= 0.3 else -0.5
        elif answers > 0.95 and field not in ("status", "accessibility"):
            score -= 0.4  # "Services?" with yes and no says nothing about which
        yield field, min(score, 1.0)
    if answers > 0.9 and any(yes_or_no(cell) for cell in cells):
        yield "more", ENOUGH  # a tick that is no term of ours is still worth reading
    if share(cells, holds_number) > 0.8 and same_header(name).split()[-1:] not in ([word] for word in _CODE_WORDS):
        yield "phone", ENOUGH
    for field, score in _CERTAIN_BY_LOOK.items():
        if len(cells) >= 1 and share(cells, LOOKS[field]) > 0.8:
            yield field, score


def names_person(name: str) -> bool:
    """Whether a heading stands under a group about a person, such as "Focal point / Name"."""
    return any(headings().get(same_header(part)) == "private" for part in _PARTS.split(name)[:-1])


def _by_heading(name: str) -> Iterator[tuple[str, float]]:
    known = headings()
    whole = same_header(name)
    if whole not in known:
        name = _HUMP.sub(" ", name)  # "FacilityName"
        whole = same_header(name)
    last = same_header(_PARTS.split(name)[-1])
    if day := day_words().get(whole) or day_words().get(last):
        yield f"hours:{day}", 0.85
    elif day := next((day_words()[word] for word in last.split() if word in day_words()), ""):
        yield f"hours:{day}", 0.7
        return
    for text, weight in ((whole, 0.95), (last, 0.85)):
        if text in known:
            yield known[text], weight - _RANK * heading_ranks()[text]
    if known.get(last) == "name" and names_person(name):
        yield "private", 0.97
    if (numbered := _NUMBERED.fullmatch(whole)) and whole not in known and numbered[1] in known:
        field = known[numbered[1]]
        yield field, (0.8 if numbered[2] == "1" else 0.7) - _RANK * heading_ranks()[numbered[1]]
    words = whole.split()
    if 1 < len(words) <= _MAX_WORDS and whole not in known:
        yield from _by_parts(words, known)


def _by_parts(words: Sequence[str], known: Mapping[str, str]) -> Iterator[tuple[str, float]]:
    """The fields of known headings inside a longer one; of "e-mail address" the address says nothing of its own."""
    spans: list[tuple[int, int]] = []
    for length in range(len(words) - 1, 0, -1):
        starts = range(len(words) - length + 1)
        # "Name of district" is a district: the word "name" alone speaks last.
        for start in sorted(starts, key=lambda at: length == 1 and known.get(words[at]) == "name"):
            end = start + length
            part = " ".join(words[start:end])
            if part not in known or len(part) < 3 or part in ONLY_WHOLE or not _may_be(words, known[part]):
                continue
            if any(first <= start and end <= last for first, last in spans):
                continue
            if spans and length == 1 and known[part] == "name":
                continue
            spans.append((start, end))
            yield known[part], 0.4 + 0.4 * length / len(words) - _RANK * heading_ranks()[part]


def _name_by_description(columns: Sequence[Sequence[str]], taken: dict[int, Suggestion]) -> None:
    """Where nothing else could be a name, short texts that say what each row is are its name."""
    for at, one in taken.items():
        if one.field == "description" and share(columns[at], lambda cell: len(cell) <= 200) > 0.8:
            taken[at] = Suggestion(one.header, "name", ENOUGH)


def _has_letters(cell: str) -> bool:
    return any(letter.isalpha() for letter in cell)


def _may_be(words: Sequence[str], field: str) -> bool:
    if field == "phone":
        return words[-1] not in _PARTS_OF_NUMBERS
    if field == "status":
        return not _OTHER_STATUS.search(" ".join(words))
    return not _is_code_of(words, field)


def _looks_like_names(named: Sequence[str], columns: list[list[str]], taken: Mapping[int, Suggestion]) -> int | None:
    """The first column without a field whose cells are short words, nearly all of them different."""
    for at, cells in enumerate(columns):
        if _CODE_WORDS.intersection(same_header(_HUMP.sub(" ", named[at])).split()[-1:]):
            continue
        said = [cell for cell in cells if filled(cell)]
        words = sum(3 <= len(cell) <= 120 and _has_letters(cell) for cell in said)
        if at not in taken and len(said) > 1 and words > 0.9 * len(said) and len(set(said)) > 0.8 * len(said):
            return at
    return None


def _is_code_of(words: Sequence[str], field: str) -> bool:
    """Whether the heading is for a code: an "organization id" is no organization."""
    return words[-1] in _CODE_WORDS and field not in ("id", "phone") and not field.startswith("address")


def _pairs(taken: dict[int, Suggestion]) -> dict[int, Suggestion]:
    """Without a latitude that has no longitude, and the other way round."""
    fields = {one.field for one in taken.values()}
    if ("latitude" in fields) != ("longitude" in fields):
        return {at: one for at, one in taken.items() if one.field not in ("latitude", "longitude")}
    return taken
