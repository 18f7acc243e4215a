"""The cover of a booklet: what it is, what it was made of, and what the signs in it mean."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date

from phcdesk.answers.installed import InstalledPack
from phcdesk.app.translating import marked
from phcdesk.paper.blocks import Block, Caution, Facts, Heading, Line, Paragraph, Words
from phcdesk.paper.voices import Voice, said

AGEING, OLD, UNSURE = "!", "!!", "?"
"""Before the line that says how far an entry was checked; the cover explains them."""

_PRINTED = marked("Booklet", "Printed on {date}")
_ASK = marked("Booklet", "Numbers change. If one does not answer, ask where you got this booklet for a newer one.")
_SIGNS = marked("Booklet", "What the signs mean")
_SIGN_TEXTS = (
    (AGEING, marked("Booklet", "The last check was more than six months before the day of printing.")),
    (OLD, marked("Booklet", "The last check was more than a year before the day of printing.")),
    (UNSURE, marked("Booklet", "Nobody has called to check, or it is not known when somebody did.")),
)
_MADE_OF = marked("Booklet", "What it was made of")
_EDITION = marked("Booklet", "Edition {number}, {date}")
_NO_LICENCE = marked("Booklet", "licence not stated")
_INVENTED = marked("Booklet", "Some of this is invented for training. Do not call what is marked so.")


def cover(title: str, count: int, packs: Sequence[InstalledPack], printed: date, voice: Voice) -> Iterator[Block]:
    """Title, date and packs, and the signs of age."""
    translate, isolate = voice.speech.translate, voice.speech.isolate

    def words(text: str) -> Words:
        return Words(text, voice.language)

    yield Heading(words(title), 1)
    day = translate("Booklet", _PRINTED).format(date=isolate(printed.isoformat()))
    yield Paragraph((words(translate("Booklet", "%n entry(s)", "", count)), words(day)))
    if any(pack.fictional for pack in packs):
        yield Caution(said((voice,), "Booklet", _INVENTED))
    yield Paragraph(said((voice,), "Booklet", _ASK), "strong")
    yield Line()
    yield Heading(words(translate("Booklet", _SIGNS)), 2)
    yield Facts(tuple(((Words(sign),), said((voice,), "Booklet", text)) for sign, text in _SIGN_TEXTS))
    yield Heading(words(translate("Booklet", _MADE_OF)), 2)
    rows = []
    for one in packs:
        number = translate("Booklet", _EDITION).format(number=isolate(str(one.edition)), date=isolate(one.issued))
        licence = Words(one.licence) if one.licence else words(translate("Booklet", _NO_LICENCE))
        rows.append(((Words(one.title),), (words(number), Words(one.publisher_name), licence)))
    yield Facts(tuple(rows), small=True)
