"""Made-up documents: pages of words as often as a language has them, the same for everybody.

Most are English; every fifth is French or Arabic, as in a library of a country that speaks several languages. What
stands between the words is as in print: commas, full stops, and now and then a quotation mark or a dash that is no
ASCII.
"""

from __future__ import annotations

import random
from collections.abc import Iterator

from benchmarks.lexicon import Words, arabic, coined_names, english, french
from phcdesk.model import Document, Passage

PAGE = 400
"""Words of a page."""

_SIGNS = (" ",) * 18 + (", ", ", ", ". ", ".\n", " – ", " “", "” ", "; ")


def documents(count: int, words: int) -> Iterator[tuple[Document, tuple[Passage, ...]]]:
    """So many documents of so many words, each with its pages."""
    names = coined_names(2_000, "documents")
    languages = {"en": english(names), "fr": french(names), "ar": arabic()}
    for number in range(count):
        language = {3: "fr", 8: "ar"}.get(number % 10, "en")
        chance = random.Random(number)
        title = " ".join(languages[language].draw(chance, 6))
        document = Document(
            id=f"document-{number}",
            name=title,
            description=_text(languages[language], chance, 40),
            language=language,
            publisher_name=names[number % 50],
            year=str(2000 + number % 27),
            media_type="application/pdf",
            sha256=f"{number:064x}",
            pages=-(-words // PAGE),
        )
        pages = (
            Passage(page, "", _text(languages[language], chance, min(PAGE, words - at)))
            for page, at in enumerate(range(0, words, PAGE), 1)
        )
        yield document, tuple(pages)


def _text(language: Words, chance: random.Random, count: int) -> str:
    signs = chance.choices(_SIGNS, k=count)
    return "".join(part for pair in zip(language.draw(chance, count), signs, strict=True) for part in pair)
