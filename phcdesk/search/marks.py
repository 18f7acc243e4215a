"""What is known of an entry whatever the words are, in one number: each column that is read is a call for every key.

The number has a bit for what is invented, for what must no longer be used, and for what is an example to learn from;
and above these the countries that are served by a service, or told of by the entry of a country. Documents and cards
are of use anywhere, so they have none there; nor has a service that serves more countries than there is room for.
"""

from __future__ import annotations

from typing import NamedTuple

from phcdesk.model import Country, Entry, Service, is_over
from phcdesk.search.facets import countries_of

_FICTIONAL, _OVER, _EXAMPLE = 1, 2, 4
_FLAGS = 3  # bits
_COUNTRY = 10  # bits, for two letters
_MOST_COUNTRIES = 6
_LETTERS = 26


class Marks(NamedTuple):
    """The marks of one entry."""

    fictional: bool = False
    over: bool = False
    example: bool = False
    countries: frozenset[str] = frozenset()  # ISO 3166-1 alpha-2; empty for what is of use anywhere


def packed(entry: Entry) -> int:
    """The marks of an entry as they stand in the index."""
    served = countries_of(entry) if isinstance(entry, Service | Country) else ()
    numbers = list(filter(None, map(_number, served)))
    if len(numbers) < len(served) or len(numbers) > _MOST_COUNTRIES:
        numbers = []
    example = isinstance(entry, Service) and entry.role == "example"
    marks = entry.fictional * _FICTIONAL | is_over(entry) * _OVER | example * _EXAMPLE
    return marks | sum(number << (_FLAGS + _COUNTRY * place) for place, number in enumerate(numbers))


def unpacked(marks: int) -> Marks:
    """The marks that a number of the index stands for."""
    countries, rest = [], marks >> _FLAGS
    while rest:
        countries.append(_letters(rest & (1 << _COUNTRY) - 1))
        rest >>= _COUNTRY
    return Marks(bool(marks & _FICTIONAL), bool(marks & _OVER), bool(marks & _EXAMPLE), frozenset(countries))


def _number(country: str) -> int:
    """A number from 1 for two letters, 0 for anything else."""
    if len(country) != 2 or not (country.isascii() and country.isupper()):
        return 0
    return (ord(country[0]) - ord("A")) * _LETTERS + ord(country[1]) - ord("A") + 1


def _letters(number: int) -> str:
    first, second = divmod(number - 1, _LETTERS)
    return chr(ord("A") + first) + chr(ord("A") + second)
