"""Sentences that both shells say: plain English on the command line, the person's language in the window.

A function that makes a sentence takes a ``Translate``, which is Qt's in the window and ``english`` everywhere else. Its
texts are written out where they are used, ``translate("Context", "text")``, or wrapped in ``marked("Context", "text")``
where they stand in a table, so that `make translations` finds them. A sentence is one text with {named} places.
"""

from __future__ import annotations

import re
from typing import Protocol

_PLURALS = ((r"([^aeiou])y\(s\)", r"\1ies"), (r"(ch|sh|ss|x)\(s\)", r"\1es"), (r"\(s\)", "s"))
"""How English makes the "(s)" of "%n entry(s)" or "%n match(s)" one of several."""


class Translate(Protocol):
    """(context, text, comment, n) -> the text in the person's language, with ``%n`` filled and agreeing with ``n``."""

    def __call__(self, context: str, text: str, comment: str = "", n: int = -1, /) -> str: ...


def english(_context: str, text: str, _comment: str = "", n: int = -1, /) -> str:
    """The text as it is written; "%n day(s)" becomes "1 day" or "2 days"."""
    if n < 0:
        return text
    for ending, several in _PLURALS if n != 1 else ():
        text = re.sub(ending, several, text)
    return text.replace("(s)", "").replace("%n", str(n))


def marked(_context: str, text: str, /) -> str:
    """The text as it is written, to be translated in ``context`` when it is said."""
    return text
