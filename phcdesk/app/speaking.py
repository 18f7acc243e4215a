"""Saying things in any of our languages without a window: for paper, which is printed in the language of its reader.

The texts come from ``core.json``, which is made of the translations of the window. Plural forms follow the Unicode CLDR
rules for whole numbers, in the order in which Qt writes them. What is not translated is said in English.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

from phcdesk.app.assurance import Speech
from phcdesk.app.translating import english

ENGLISH = "en"

_FIRST_STRONG_ISOLATE, _LEFT_TO_RIGHT_ISOLATE, _POP = "\u2068", "\u2066", "\u2069"


class Languages:
    """The languages of ``core.json``. Raises ``OSError`` and ``ValueError`` when that file is not what it should be."""

    def __init__(self, folder: Path) -> None:
        self._known: dict[str, dict[str, Any]] = json.loads((folder / "core.json").read_text("utf-8"))

    def codes(self) -> tuple[str, ...]:
        """The languages, by their BCP 47 codes, English first."""
        return (ENGLISH, *(code for code in self._known if code != ENGLISH))

    def name(self, code: str) -> str:
        """What a language calls itself."""
        return str(self._of(code)["name"])

    def right_to_left(self, code: str) -> bool:
        """Which way a language reads."""
        return bool(self._of(code)["right_to_left"])

    def speech(self, code: str) -> Speech:
        """How a language says things; English for one that is not carried."""
        known = self._of(code)
        texts: dict[str, list[str]] = known["texts"]
        form_of = _FORMS.get(code, _one_or_many)

        def translate(context: str, text: str, comment: str = "", n: int = -1, /) -> str:
            forms = texts.get(f"{context}\x04{text}\x04{comment}")
            if not forms:
                return english(context, text, comment, n)
            return forms[0] if n < 0 else forms[min(form_of(n), len(forms) - 1)].replace("%n", str(n))

        def month(year: int, number: int) -> str:
            words = translate("Dates", "{month} {year}")
            return words.format(month=known["months"][number - 1], year=year)

        def day(weekday: int) -> str:
            return str(known["days"][weekday])

        def number(value: float, decimals: int) -> str:
            return f"{value:.{decimals}f}".replace(".", known["decimal"])

        return Speech(translate, month, day, number, isolated, quoted)

    def _of(self, code: str) -> dict[str, Any]:
        return self._known.get(code) or self._known.get(code.partition("-")[0]) or self._known[ENGLISH]


def isolated(text: str) -> str:
    """A number or a time that keeps its order inside text that runs from right to left."""
    return f"{_LEFT_TO_RIGHT_ISOLATE}{text}{_POP}"


def quoted(text: str) -> str:
    """Text of any language inside a sentence of another, so that neither turns the other round."""
    return f"{_FIRST_STRONG_ISOLATE}{text}{_POP}"


def _one_or_many(n: int) -> int:
    return int(n != 1)


def _none_or_one_or_many(n: int) -> int:
    return int(n > 1)


def _slavic(n: int) -> int:
    if n % 10 == 1 and n % 100 != 11:
        return 0
    return 1 if 2 <= n % 10 <= 4 and not 12 <= n % 100 <= 14 else 2


def _arabic(n: int) -> int:
    if n < 3:
        return n
    if 3 <= n % 100 <= 10:
        return 3
    return 4 if n % 100 >= 11 else 5


_FORMS: dict[str, Callable[[int], int]] = {
    "fr": _none_or_one_or_many,
    "ru": _slavic,
    "uk": _slavic,
    "ar": _arabic,
}
