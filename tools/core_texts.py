"""What the core says in each language, taken from the .ts files, so that paper can be printed without a window.

``resources/translations/core.json`` holds, for every language of the window, the texts of ``CORE`` with all their
plural forms, the names of months and days, the mark of decimals, and which way it reads.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from PySide6.QtCore import QLocale, Qt
from translatable import Text

from phcdesk.gui.words.languages import LANGUAGES

CORE = ("app", "paper", "quality", "problems.py", "formats/report_files.py")
"""The parts of the package that speak without a window."""

_MONTHS = range(1, 13)
_DAYS = range(1, 8)


def core_texts(texts: tuple[Text, ...], translations: dict[str, dict[Text, tuple[str, ...]]]) -> str:
    """The content of core.json. ``translations`` has the forms of every text by language."""
    languages = {
        language.code: {
            **_locale(language.locale),
            "name": language.name,
            "texts": dict(_named(texts, translations.get(language.code, {}))),
        }
        for language in LANGUAGES
    }
    return json.dumps(languages, ensure_ascii=False, indent=1, sort_keys=True) + "\n"


def _named(texts: tuple[Text, ...], translations: dict[Text, tuple[str, ...]]) -> Iterator[tuple[str, list[str]]]:
    for text in texts:
        forms = translations.get(text, ())
        if forms and all(forms):
            yield f"{text.context}\x04{text.source}\x04{text.comment}", list(forms)


def _locale(name: str) -> dict[str, Any]:
    locale = QLocale(name)
    return {
        "right_to_left": locale.textDirection() == Qt.LayoutDirection.RightToLeft,
        "months": [locale.standaloneMonthName(month) for month in _MONTHS],
        "days": [locale.standaloneDayName(day) for day in _DAYS],
        "decimal": locale.decimalPoint(),
    }


def path_in(folder: Path) -> Path:
    return folder / "core.json"
