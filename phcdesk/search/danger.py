"""What words of danger lead to: crisis lines, the emergency numbers of a country, and the card for suicide risk.

Somebody who types "I can't go on" must not be left with the documents that happen to hold these words, nor with
nothing. What is said of oneself or of another, and a word of danger alone, lead here wherever one is; a topic such as
"suicide" among other words does so only when it is known in which country to call, and not when a kind of document is
asked for ("suicide prevention policy").
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from tantivy import Query as Compiled

from phcdesk.model import Code
from phcdesk.search.compiling import Compiler
from phcdesk.search.concepts import Danger
from phcdesk.search.ranking import FICTIONAL

_LINES = (Code("service_type", "crisis-line"), Code("service_type", "emotional-support-line"))
_CARD = Code("topic", "suicide-prevention")

WORTH_HERE = (60.0, 48.0)
"""What a crisis line and a listening line of the country are worth: more than words can be, so that they come first."""

WORTH_NUMBERS = 54.0
"""What the country itself is worth, whose entry has the emergency numbers."""

WORTH_CARD = 40.0

WORTH_ELSEWHERE = (28.0, 24.0)
"""What lines of any country are worth when it is not known where one is."""

_CALLABLE = {"callable": 1}
"""No example is shown, nothing that is closed or withdrawn, and nothing that has no number."""


def leads_to_help(danger: Danger, codes: Iterable[Code], countries: Sequence[str]) -> bool:
    """Whether what was typed, which names these codes and countries, is to be answered with help first."""
    if danger is Danger.NAMED:
        return bool(countries) and not any(code.facet == "document_type" for code in codes)
    return danger is Danger.SPOKEN


def help_first(compiler: Compiler, countries: Sequence[str]) -> Compiled:
    """The help that there is, which adds so much to a score that it comes before anything else."""
    found = [compiler.bonus(_CARD, WORTH_CARD, kind="guide")]
    if not countries:
        for line, worth in zip(_LINES, WORTH_ELSEWHERE, strict=True):
            found.append(compiler.bonus(line, worth, fictional=0, **_CALLABLE))
            found.append(compiler.bonus(line, worth * FICTIONAL, fictional=1, **_CALLABLE))
    for country in countries:
        here = Code("country", country)
        found.append(compiler.country(here, WORTH_NUMBERS))
        lines = zip(_LINES, WORTH_HERE, strict=True)
        found += [compiler.bonus(line, worth, country=country, **_CALLABLE) for line, worth in lines]
    return Compiled.disjunction_max_query(found, 0.0)
