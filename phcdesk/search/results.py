"""What is asked of a search and what it answers: plain values that both shells and the command line share."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from typing import Literal

from msgspec import Struct

from phcdesk.model import Assurance, Code, Finder, Kind, Phone

Step = Literal["all", "most", "spelling", "none"]
"""Which rung of the ladder answered: all words, most of them, a corrected spelling, or nothing did."""

Wind = Literal["n", "ne", "e", "se", "s", "sw", "w", "nw"]

FacetCounts = dict[str, dict[str, int]]
"""facet -> value -> how many of the entries found have it."""


class Point(Struct, frozen=True):
    """A place on the map, in degrees; ``name`` is what the person chose or typed."""

    latitude: float
    longitude: float
    name: str = ""
    areas: tuple[str, ...] = ()  # the keys (areas.py) of the areas it lies in, as far as they are known by name


class Area(Struct, frozen=True):
    """A place that is a name and no point: a region, a province, a served area, or a whole country."""

    key: str  # see areas.py
    name: str = ""


Whereabouts = Point | Area


class Counted(Struct, frozen=True):
    """The entries that somebody counted, such as those of one cell of a table; by their numbers in this library."""

    entries: tuple[int, ...]
    name: str = ""  # what was counted, for people


class Request(Struct, frozen=True):
    """One search. Values of one facet are alternatives; several facets must all hold."""

    text: str = ""
    filters: dict[str, tuple[str, ...]] = {}
    near: Point | None = None
    within_km: float | None = None  # also finds what has no point and serves an area of ``near``
    within_area: Area | None = None  # only what is in this area or serves it
    only: Counted | None = None  # nothing but these
    nearest_first: bool = False  # the nearest of all that was found first; without it, being near counts a little
    open_now: bool = False
    area: str = ""  # the country the person works in: filters nothing, but decides whom to call when nothing is found
    also: str = ""  # words that count and need not be found, such as the name of a place that no pack knows
    offset: int = 0
    limit: int = 20


class Piece(Struct, frozen=True):
    """A run of a snippet; ``marked`` runs are the words that were looked for."""

    text: str
    marked: bool = False


class Reported(Struct, frozen=True):
    """A report of this computer about an entry, not confirmed by anybody: what is wrong, and since when it is known."""

    problem: str
    on: str  # ISO date
    number: str = ""  # the one that was reported as dead
    under: str = ""  # the name of the entry under which it was reported, where that is another one


class Hit(Struct, frozen=True):
    """One row of the results: enough to choose by, without opening the record."""

    ref: str  # "publisher/id"
    kind: Kind
    title: str
    pack: str  # title of the pack
    score: float
    pack_id: str = ""
    type_codes: tuple[Code, ...] = ()
    organization: str = ""
    place: str = ""  # town, or the area served
    country: str = ""
    language: str = ""  # of the title
    phones: tuple[Phone, ...] = ()
    hours_note: str = ""
    assurance: Assurance = Assurance()
    status: str = ""
    year: str = ""
    role: str = ""  # "example" is never a place to refer to
    fictional: bool = False
    page: int | None = None  # of a document: the number of the page with most of the words, or of the section
    more_pages: int = 0  # how many others have as many of the words
    paged: bool = False  # whether ``page`` counts pages of a file; otherwise sections
    heading: str = ""
    snippet: tuple[Piece, ...] = ()
    distance_km: float | None = None
    direction: Wind | None = None  # in which its nearest place lies
    serves_here: bool = False  # it has no point, and serves an area in which the chosen place lies
    open_now: bool | None = None  # None: hours not known, which is not "closed"
    open_until: datetime | None = None  # when it closes; None while open without an end in sight. Time of the place
    opens_next: datetime | None = None
    reported: tuple[Reported, ...] = ()  # on this computer; numbers reported as dead come last


def living(hit: Hit) -> tuple[Phone, ...]:
    """The numbers of a row that nobody reported as dead on this computer."""
    dead = dead_numbers(hit.reported)
    return tuple(phone for phone in hit.phones if phone.number not in dead)


def dead_numbers(reported: Iterable[Reported]) -> frozenset[str]:
    """The numbers that were reported as dead on this computer."""
    return frozenset(one.number for one in reported if one.number)


class Relaxation(Struct, frozen=True):
    """What would be found if one filter were dropped."""

    facet: (
        str  # or a condition of facet_order.py: OPEN_NOW; COUNTED; WITHIN and the wider distance in km, blank for any;
        # IN_AREA and the key of another area, blank for any; ALL_FILTERS, with WORDS if they go as well; WORDS alone
    )
    value: str
    total: int
    name: str = ""  # of an area


class Results(Struct, frozen=True):
    """The answer to a request. Facets are counted by a second call, because the rows must not wait for them."""

    total: int
    step: Step
    hits: tuple[Hit, ...]
    did_you_mean: str | None = None
    chips: tuple[Code, ...] = ()  # terms of the vocabulary that the words named, offered as filters
    crisis: bool = False  # the words speak of danger: raise the crisis strip
    exact_total: int = 0  # of ``total``, how many have all the words
    relaxations: tuple[Relaxation, ...] = ()
    typed_filters: tuple[tuple[str, str], ...] = ()  # (facet, value) written in the text, such as "country:KE"
    instead: tuple[Hit, ...] = ()  # when nothing fits: a line to call, a card for when no service exists
    finders: tuple[Finder, ...] = ()  # when nothing fits: where the country itself lists its services


class Suggestion(Struct, frozen=True):
    """A completion under the search box."""

    text: str
    kind: Literal["title", "term", "place"]
    ref: str = ""
    code: Code | None = None
