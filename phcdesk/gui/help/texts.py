"""The pages of Help: Markdown that comes with the program, read by the same safe reader as the texts of a pack.

A page that does not exist in the language of the window is shown in English, and says in which language it is.
"""

from __future__ import annotations

import re
from html import unescape
from pathlib import Path
from typing import NamedTuple

from phcdesk.documents.markdown import markdown_to_html

CLINICIAN, FIELD_WORKER, ADMINISTRATOR = "clinician", "field-worker", "administrator"
TRUST, NEVER, ABOUT = "trust", "never", "about"
NAMES = (CLINICIAN, FIELD_WORKER, ADMINISTRATOR, TRUST, NEVER, ABOUT)
"""The pages by the names of their files, in the order in which they are offered."""

FALLBACK = "en"

_HEADING = re.compile(r"^# (.+)$", re.MULTILINE)
_TAG = re.compile(r"<[^>]*>")


class HelpText(NamedTuple):
    """One page: its title, its text as HTML of the safe kind without that title, and the language of both."""

    name: str
    title: str
    html: str
    language: str

    @property
    def plain(self) -> str:
        """The words of the page, for searching."""
        return f"{self.title} {unescape(_TAG.sub(' ', self.html))}"

    def words_like(self, typed: str) -> tuple[str, ...]:
        """The words of the page that begin with one of the words typed, each spelling once.

        Nothing, unless every word that was typed is there.
        """
        words = dict.fromkeys(re.findall(r"\w+", self.plain))
        found: dict[str, None] = {}
        for beginning in typed.casefold().split():
            like = [word for word in words if word.casefold().startswith(beginning)]
            if not like:
                return ()
            found |= dict.fromkeys(like)
        return tuple(found)


def help_texts(folder: Path, language: str) -> list[HelpText]:
    """The pages in a language, ISO 639-1; each one that is missing there, in English."""
    return [_read(folder, name, language) for name in NAMES]


def _read(folder: Path, name: str, language: str) -> HelpText:
    path = folder / language / f"{name}.md"
    if not path.is_file():
        language, path = FALLBACK, folder / FALLBACK / f"{name}.md"
    text = path.read_text(encoding="utf-8")
    heading = _HEADING.search(text)
    title, body = (heading[1], text[heading.end() :]) if heading else (name, text)
    return HelpText(name, title, markdown_to_html(body), language)
