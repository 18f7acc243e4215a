"""What there is to say about a directory of services: ages of checks, what is missing, what looks wrong, what is where.

Places that are closed for good and examples to learn from are counted and otherwise left out: nobody is sent there.
Restricted places are never said to lack what is left out for safety.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import date
from typing import Literal

from msgspec import Struct

from phcdesk.answers.coverage import Coverage, coverage
from phcdesk.formats.oddities import personal_texts, points_outside
from phcdesk.model import Service, all_phones, is_there
from phcdesk.partial_dates import first_day
from phcdesk.progress import CancelToken, Progress, silent
from phcdesk.quality.dead_numbers import look_of
from phcdesk.quality.duplicates import Proposal, proposals
from phcdesk.taxonomy import Vocabulary

Age = Literal["fresh", "ageing", "old", "never"]
FindingCode = Literal[
    "dead-number", "outside", "never", "no-phone", "old", "duplicates", "personal", "no-hours", "no-kind", "one-value"
]

AGES: tuple[Age, ...] = ("fresh", "ageing", "old", "never")
FINDINGS: tuple[FindingCode, ...] = (
    "dead-number", "outside", "no-phone", "never", "old", "duplicates", "personal", "no-hours", "no-kind", "one-value",
)  # fmt: skip
"""In the order in which they should be mended: what sends a person the wrong way comes first."""

AGEING_DAYS, OLD_DAYS = 183, 365
MAX_ROWS = 1_000
"""How many entries of one finding are carried; all of them are counted."""
MIN_FOR_ONE_VALUE = 10
_MOST_HAVE_IT = 0.9
_STEP = 500


class Row(Struct, frozen=True):
    """An entry that something is to be said about: ``detail`` is the value in question, ``kind`` what is odd in it."""

    id: str
    name: str
    detail: str = ""
    kind: str = ""


class Finding(Struct, frozen=True):
    """What was found of one kind: how often, and the first thousand of it."""

    code: FindingCode
    count: int
    rows: tuple[Row, ...]


class Fill(Struct, frozen=True):
    """How many services say something in a field, of how many that could."""

    field: str
    filled: int
    of: int


class Quality(Struct, frozen=True):
    """All that was measured. ``left_out`` are those closed for good and the examples."""

    title: str
    today: date
    services: int
    left_out: int
    ages: dict[Age, int]
    fills: tuple[Fill, ...]
    languages: tuple[tuple[str, int], ...]
    findings: tuple[Finding, ...]
    duplicates: tuple[Proposal, ...]
    coverage: Coverage


def measure(
    title: str,
    services: Sequence[Service],
    vocabulary: Vocabulary,
    today: date,
    progress: Progress = silent,
    cancel: CancelToken | None = None,
    judged: Iterable[tuple[str, str]] = (),
) -> Quality:
    """Measure services. ``judged`` are pairs of ids that are no duplicates. Raises ``Cancelled``."""
    token = cancel or CancelToken()
    used = list(filter(is_there, services))
    ages: dict[Age, int] = dict.fromkeys(AGES, 0)
    fills: Counter[str] = Counter()
    languages: Counter[str] = Counter()
    found = _Findings()
    for number, service in enumerate(used):
        if number % _STEP == 0:
            token.check()
            progress("quality", number, len(used))
        ages[age_of(service, today)] += 1
        fills.update(field for field, has in FIELDS.items() if has(service))
        languages.update({one.code or one.name for one in service.languages})
        found.look_at(service, vocabulary, today)
    for row in _one_values(used):
        found.add("one-value", row)
    doubles = proposals(services, judged, progress, token)
    for double in doubles:
        found.add("duplicates", Row(double.first, double.first_name, double.second_name, double.second))
    kinds = [concept.code for concept in vocabulary.concepts if concept.facet == "service_type"]
    return Quality(
        title,
        today,
        len(used),
        len(services) - len(used),
        ages,
        tuple(Fill(field, fills[field], len(used)) for field in FIELDS),
        tuple(languages.most_common()),
        found.all(),
        doubles,
        coverage(used, kinds, today, level="state_province"),
    )


def age_of(service: Service, today: date) -> Age:
    """How long ago a service was checked; a partial date counts from its first day."""
    checked = first_day(service.assurance.as_of)
    if checked is None:
        return "never"
    days = (today - checked).days
    return "old" if days > OLD_DAYS else "ageing" if days > AGEING_DAYS else "fresh"


def _is_restricted(service: Service) -> bool:
    return any(at.location.restricted for at in service.service_at_locations)


def _has_hours(service: Service) -> bool:
    at_places = (at.schedules or at.location.schedules for at in service.service_at_locations)
    return bool(service.schedules or service.hours_note or any(at_places))


def _has_point(service: Service) -> bool:
    return any(at.location.latitude is not None for at in service.service_at_locations)


def _has_code(service: Service, facet: str) -> bool:
    return any(code.facet == facet for code in service.codes)


FIELDS: dict[str, Callable[[Service], bool]] = {
    "phone": lambda one: bool(all_phones(one)),
    "hours": _has_hours,
    "kind": lambda one: _has_code(one, "service_type"),
    "checked": lambda one: bool(one.assurance.as_of),
    "source": lambda one: bool(one.assurance.sources),
    "description": lambda one: bool(one.description),
    "organization": lambda one: bool(one.organization.name),
    "address": lambda one: any(at.location.addresses for at in one.service_at_locations),
    "point": _has_point,
    "population": lambda one: _has_code(one, "population"),
    "eligibility": lambda one: bool(one.eligibility_description or one.minimum_age or one.maximum_age),
    "cost": lambda one: bool(one.cost_options or one.fees_description or _has_code(one, "cost")),
    "languages": lambda one: bool(one.languages),
    "email": lambda one: bool(one.email or one.organization.email),
    "web": lambda one: bool(one.url or one.organization.website),
}
"""The fields whose filling is measured, the most needed first."""


class _Findings:
    """Counts findings, and keeps the first of each kind."""

    def __init__(self) -> None:
        self._counts: Counter[FindingCode] = Counter()
        self._rows: dict[FindingCode, list[Row]] = {}

    def add(self, code: FindingCode, row: Row) -> None:
        self._counts[code] += 1
        rows = self._rows.setdefault(code, [])
        if len(rows) < MAX_ROWS:
            rows.append(row)

    def all(self) -> tuple[Finding, ...]:
        return tuple(
            Finding(code, self._counts[code], tuple(self._rows[code])) for code in FINDINGS if self._counts[code]
        )

    def look_at(self, service: Service, vocabulary: Vocabulary, today: date) -> None:
        """Add what is to be said about one service."""
        identity, name = service.id, service.name
        age = age_of(service, today)
        if age in ("old", "never"):
            self.add("old" if age == "old" else "never", Row(identity, name, service.assurance.as_of))
        if not _is_restricted(service):
            if not all_phones(service):
                self.add("no-phone", Row(identity, name, service.email or service.url))
            if not _has_hours(service):
                self.add("no-hours", Row(identity, name))
        if not _has_code(service, "service_type"):
            self.add("no-kind", Row(identity, name))
        for _country, (north, east) in points_outside(service, vocabulary.country_boxes):
            self.add("outside", Row(identity, name, f"{north:g}, {east:g}"))
        for _field, words in personal_texts(service):
            self.add("personal", Row(identity, name, words))
        if not service.fictional:
            for phone in all_phones(service):
                # A number with its international form was found valid when it was read.
                look = look_of(phone.number, "" if phone.e164 else service.country)
                if look and not (look == "impossible" and phone.e164):
                    self.add("dead-number", Row(identity, name, phone.number, look))


def _one_values(services: Sequence[Service]) -> Iterator[Row]:
    """Fields in which almost every service says one and the same thing."""
    values: dict[str, Callable[[Service], str]] = {
        "phone": lambda one: next((phone.number for phone in all_phones(one)), ""),
        "hours": lambda one: one.hours_note,
        "description": lambda one: one.description,
        "checked": lambda one: one.assurance.as_of,
        "status": lambda one: one.status,
        "cost": lambda one: one.fees_description,
        "eligibility": lambda one: one.eligibility_description,
        "point": _point_words,
    }
    for field, value_of in values.items():
        said = [value for one in services if (value := value_of(one))]
        if len(said) >= max(MIN_FOR_ONE_VALUE, len(services) * _MOST_HAVE_IT) and len(set(said)) == 1:
            yield Row("", "", said[0][:200], field)


def _point_words(service: Service) -> str:
    for at in service.service_at_locations:
        if at.location.latitude is not None and at.location.longitude is not None:
            return f"{at.location.latitude:g}, {at.location.longitude:g}"
    return ""
