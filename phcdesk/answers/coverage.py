"""What there is where: areas beside kinds of service, keeping *none*, *not known* and *known but old* apart.

A cell of the table counts the services of a kind in an area by how far they can be relied on. Where there is none, the
table says "none listed" only if somebody classified everything that is listed in the area; where services stand without
a kind, one of them may be it, and it is not known. An area of which nothing at all is listed is not in the table.

A service that serves a whole country, such as a crisis line, stands in a row of its own, because it is as near to every
area. Places where nobody is to be sent are not counted: examples, and what is closed for good.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import date
from typing import Literal, NamedTuple

from phcdesk.model import Address, Entry, Service, ServiceArea, is_there
from phcdesk.partial_dates import first_day
from phcdesk.search.areas import whole_countries
from phcdesk.taxonomy import Vocabulary

Level = Literal["country", "state_province", "city"]
State = Literal["there", "old", "none", "unknown"]

OLD_DAYS = 365
"""A check that is older than this makes a service "known but old"."""

_WHOLE_COUNTRY = ""


class Area(NamedTuple):
    """A row: its country (ISO 3166-1 alpha-2) and its name, "" for the country as a whole."""

    country: str
    name: str


class Cell(NamedTuple):
    """How many services of a kind are listed: checked within a year, and longer ago or nobody knows when."""

    fresh: int
    old: int
    unclassified: int  # services of the area that have no kind at all
    members: tuple[int, ...] = ()  # the services that are counted, by their places in what was counted

    @property
    def state(self) -> State:
        """What can be said of the kind in the area."""
        if self.fresh:
            return "there"
        if self.old:
            return "old"
        return "unknown" if self.unclassified else "none"


class Coverage(NamedTuple):
    """The table. ``cells[row][column]`` belongs to ``areas[row]`` and the code ``kinds[column]`` of the facet."""

    facet: str
    kinds: tuple[str, ...]
    areas: tuple[Area, ...]
    cells: tuple[tuple[Cell, ...], ...]

    def of(self, country: str) -> Coverage:
        """The rows of one country alone; all of them for a blank."""
        kept = [at for at, area in enumerate(self.areas) if country in ("", area.country)]
        return self._replace(areas=tuple(self.areas[at] for at in kept), cells=tuple(self.cells[at] for at in kept))


IsCountry = Callable[[ServiceArea], bool]
"""Whether a served area is a whole country."""


def _names_a_country(area: ServiceArea) -> bool:
    return bool(area.country)


def coverage(
    services: Iterable[Service],
    kinds: Sequence[str],
    today: date,
    *,
    facet: str = "service_type",
    level: Level,
    is_country: IsCountry = _names_a_country,
) -> Coverage:
    """The table of the services by area and by the codes ``kinds`` of ``facet``, such as "emergency_layer"."""
    members: defaultdict[tuple[Area, str], list[int]] = defaultdict(list)
    fresh: set[int] = set()
    unclassified: Counter[Area] = Counter()
    areas: dict[Area, None] = {}
    for place, service in enumerate(services):
        if not is_there(service):
            continue
        named = {code.code for code in service.codes if code.facet == facet}
        if _is_fresh(service, today):
            fresh.add(place)
        for area in areas_of(service, level, is_country):
            areas[area] = None
            for kind in named:
                members[area, kind].append(place)
            if not named:
                unclassified[area] += 1

    def cell(area: Area, kind: str) -> Cell:
        counted = members.get((area, kind), ())
        checked = sum(place in fresh for place in counted)
        return Cell(checked, len(counted) - checked, unclassified[area], tuple(counted))

    ordered = tuple(sorted(areas, key=lambda area: (area.country, area.name.casefold())))
    cells = tuple(tuple(cell(area, kind) for kind in kinds) for area in ordered)
    return Coverage(facet, tuple(kinds), ordered, cells)


def coverage_by(
    vocabulary: Vocabulary, entries: Iterable[tuple[int, Entry]], today: date, facet: str, level: Level
) -> Coverage:
    """The table of the services among the entries, with a column for each code that the vocabulary has in a facet.

    The entries come with their numbers in a library, by which each cell names what it counts.
    """
    codes = [concept.code for concept in vocabulary.concepts if concept.facet == facet]
    numbers: list[int] = []

    def services() -> Iterator[Service]:
        for number, entry in entries:
            if isinstance(entry, Service):
                numbers.append(number)
                yield entry

    table = coverage(services(), codes, today, facet=facet, level=level, is_country=whole_countries(vocabulary))
    cells = (
        tuple(cell._replace(members=tuple(numbers[place] for place in cell.members)) for cell in row)
        for row in table.cells
    )
    return table._replace(cells=tuple(cells))


def areas_of(service: Service, level: Level, is_country: IsCountry = _names_a_country) -> list[Area]:
    """The areas a service is in, each once: those of its places, else those that it says it serves."""
    found: dict[Area, None] = {}
    for at in service.service_at_locations:
        for address in at.location.addresses[:1]:
            country = address.country or service.country
            found[Area(country, _name(address, level))] = None
    if not found:
        for served in service.service_areas:
            country = served.country or service.country
            found[Area(country, "" if level == "country" or is_country(served) else served.name)] = None
    return list(found or {Area(service.country, _WHOLE_COUNTRY): None})


def _name(address: Address, level: Level) -> str:
    if level == "country":
        return _WHOLE_COUNTRY
    if level == "city":
        return address.city or address.state_province or address.region
    return address.state_province or address.region or address.city


def _is_fresh(service: Service, today: date) -> bool:
    checked = first_day(service.assurance.as_of)
    return checked is not None and (today - checked).days <= OLD_DAYS
