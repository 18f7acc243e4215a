"""The words of a result: what a row says, to the eye and to the ear. Nothing here paints.

``Wording`` knows today's date and the names of codes. A fact that the source does not give is left out, never guessed.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import date, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLocale

from phcdesk.app.assurance import Speech, age_words, assurance_sentence
from phcdesk.app.report_words import badge_words
from phcdesk.gui.words.directions import way_words
from phcdesk.gui.words.marks import LTR, QUOTED
from phcdesk.gui.words.opening import opening_words, unknown_hours

if TYPE_CHECKING:
    from phcdesk.model import Assurance, Code, Kind
    from phcdesk.search.results import Hit, Results

Label = Callable[..., str]
"""(facet, code) -> what a person calls it; (facet, code, language) -> what it is called in that language."""


def listed(names: Iterable[str]) -> str:
    """Several names as a list, with the comma of the person's language; each once, blanks left out."""
    return QCoreApplication.translate("Lists", ", ").join(dict.fromkeys(filter(None, names)))


def _month(year: int, month: int) -> str:
    words = QCoreApplication.translate("Dates", "{month} {year}")
    return words.format(month=QLocale().standaloneMonthName(month), year=year)


def _day(weekday: int) -> str:
    return QLocale().standaloneDayName(weekday + 1)


def _number(value: float, decimals: int) -> str:
    return LTR.format(QLocale().toString(float(value), "f", decimals))


SPEECH = Speech(QCoreApplication.translate, _month, _day, _number, LTR.format, QUOTED.format)
"""How the language of the window says what the core has to say."""


def facet_title(facet: str) -> str:
    """The heading of a facet; the facet's own name when it has none."""
    titles = {
        "kind": QCoreApplication.translate("Facets", "Kind"),
        "type": QCoreApplication.translate("Facets", "Type"),
        "topic": QCoreApplication.translate("Facets", "Topic"),
        "population": QCoreApplication.translate("Facets", "For"),
        "language": QCoreApplication.translate("Facets", "Language"),
        "country": QCoreApplication.translate("Facets", "Country"),
        "cost": QCoreApplication.translate("Facets", "Cost"),
        "delivery": QCoreApplication.translate("Facets", "How"),
        "status": QCoreApplication.translate("Facets", "Status"),
        "year": QCoreApplication.translate("Facets", "Year"),
        "publisher": QCoreApplication.translate("Facets", "Publisher"),
        "licence": QCoreApplication.translate("Facets", "Licence"),
        "pack": QCoreApplication.translate("Facets", "Pack"),
    }
    return titles.get(facet, facet)


def kind_words(kind: Kind) -> str:
    """What one entry of a kind is called."""
    return _kind_words(kind, many=False)


def _kind_words(kind: str, many: bool) -> str:
    words = {
        "service": (
            QCoreApplication.translate("Kinds", "Service"),
            QCoreApplication.translate("Kinds", "Services"),
        ),
        "document": (
            QCoreApplication.translate("Kinds", "Document"),
            QCoreApplication.translate("Kinds", "Documents"),
        ),
        "guide": (
            QCoreApplication.translate("Kinds", "Quick card"),
            QCoreApplication.translate("Kinds", "Quick cards"),
        ),
        "country": (
            QCoreApplication.translate("Kinds", "Country"),
            QCoreApplication.translate("Kinds", "Countries"),
        ),
    }
    return words[kind][many] if kind in words else kind


def count_words(count: int) -> str:
    """A number as the person's language writes it."""
    return QLocale().toString(count)


def size_words(size: int) -> str:
    """Bytes as a person reads them, in thousands: "2.3 MB"."""
    return QLocale().formattedDataSize(size, 1, QLocale.DataSizeFormat.DataSizeSIFormat)


class Wording:
    """Says things about entries, with the names of codes and today's date."""

    def __init__(self, label: Label, today: date, offset: timedelta | None = None) -> None:
        """``offset`` is that of this computer's clock from UTC: times by another clock are told as those "there"."""
        self._label = label
        self._today = today
        self._offset = offset
        self._names: dict[tuple[str, str], str] = {}

    def name(self, facet: str, code: str) -> str:
        """What a code is called; the code itself when nobody knows."""
        if facet == "kind":
            return _kind_words(code, many=True)
        if facet == "status":
            return _status_words(code)
        key = (facet, code)
        if key not in self._names:
            found = self._label(facet, code) or code
            if found == code:
                return code  # perhaps the library is not open yet
            self._names[key] = found
        return self._names[key]

    def names(self, codes: tuple[Code, ...], *facets: str) -> list[str]:
        """The names of those codes that belong to one of ``facets``, each once."""
        return list(dict.fromkeys(self.name(code.facet, code.code) for code in codes if code.facet in facets))

    def title(self, hit: Hit) -> str:
        """The first line of a row: its name as its pack gives it; a country as the person's language calls it."""
        return self.country(hit.country, hit.title) if hit.kind == "country" else hit.title

    def country(self, code: str, otherwise: str) -> str:
        """What the person's language calls a country; ``otherwise`` where the vocabulary does not know its code."""
        name = self.name("country", code) if code else ""
        return otherwise if name in ("", code) else name

    def what_and_where(self, hit: Hit, brief: bool = False) -> str:
        """The second line of a row: what it is, whose it is, and where; ``brief``: the least that tells rows apart."""
        what = listed(self.name(code.facet, code.code) for code in hit.type_codes[:2])
        parts = [what or kind_words(hit.kind)]
        if brief and hit.kind == "service":
            parts = [self.name(code.facet, code.code) for code in hit.type_codes[:1]]
            return " · ".join(part for part in (*parts, self.place(hit), self.way(hit)) if part)
        parts.append(hit.organization if hit.organization != hit.title else "")
        parts.extend(self._document_parts(hit) if hit.kind == "document" else (self.place(hit),))
        country = self.name("country", hit.country) if hit.country else ""
        if country not in (self.place(hit), self.title(hit)):
            parts.append(country)
        parts.append(self.way(hit))
        return " · ".join(part for part in parts if part)

    def place(self, hit: Hit) -> str:
        """Where it is, as its pack says; a whole country as the person's language calls it."""
        if hit.country and hit.place == self._label("country", hit.country, "en"):
            return self.name("country", hit.country)
        return hit.place

    def way(self, hit: Hit) -> str:
        """How far it is and in which direction, or that it serves the area; blank where neither is known."""
        if hit.distance_km is not None:
            return way_words(hit.distance_km, hit.direction)
        return QCoreApplication.translate("Rows", "serves this area") if hit.serves_here else ""

    def _document_parts(self, hit: Hit) -> tuple[str, ...]:
        from phcdesk.app.document_facts import part_words  # not needed before the first row of a document

        return (hit.year, *part_words(hit, SPEECH))

    def number(self, hit: Hit) -> str:
        """The number to dial, as it is dialled; blank where there is none, or only some reported here as dead."""
        from phcdesk.search.results import living

        callable_numbers = living(hit)
        return callable_numbers[0].number if callable_numbers else ""

    def age(self, hit: Hit) -> tuple[str, str]:
        """How old the check is, as (words, level): of the number if there is one, else of the entry.

        Blank for documents and cards: that their text was seen is no check, and they have a year or are drafts.
        """
        if hit.kind not in ("service", "country"):
            return "", "unknown"
        of_number = hit.phones[0].assurance if hit.phones else hit.assurance
        return self.age_of(of_number if of_number.as_of else hit.assurance)

    def age_of(self, assurance: Assurance) -> tuple[str, str]:
        """How old a check is, as (words, level)."""
        return age_words(assurance, self._today, SPEECH)

    def assurance(self, assurance: Assurance, kind: Kind) -> str:
        """How far a fact was checked, as one sentence."""
        return assurance_sentence(assurance, kind, SPEECH)

    def badges(self, hit: Hit) -> list[tuple[str, str]]:
        """What nobody may overlook, and whether it is open, as (words, kind of badge)."""
        hours = self.hours(hit)
        return [*self.warnings(hit), hours] if hours[0] else self.warnings(hit)

    def warnings(self, hit: Hit) -> list[tuple[str, str]]:
        """What nobody may overlook, as (words, kind of badge)."""
        badges = notices(hit.fictional, hit.role, hit.status)
        if hit.assurance.method == "reference-only":
            badges.append((QCoreApplication.translate("Badges", "Reference only"), "unknown"))
        said = dict.fromkeys(badge_words(one, SPEECH) for one in hit.reported)
        return badges + [(words, "ageing") for words in said]

    def hours(self, hit: Hit) -> tuple[str, str]:
        """Whether it is open, as (words, kind of badge). Hours that are not known are said where the way is told."""
        words = opening_words(hit, self._today, self._offset)
        asks = hit.kind == "service" and (hit.distance_km is not None or hit.serves_here) and not hit.hours_note
        return unknown_hours() if asks and not words[0] else words

    def spoken(self, hit: Hit) -> str:
        """The whole row as sentences, for a screen reader."""
        parts = [self.title(hit), self.what_and_where(hit)]
        number = self.number(hit)
        if number:
            parts.append(QCoreApplication.translate("Rows", "Dial {number}").format(number=LTR.format(number)))
        parts.append(self.age(hit)[0])
        parts.extend(words for words, _ in self.badges(hit))
        parts.append("".join(piece.text for piece in hit.snippet).strip())
        return ". ".join(part.rstrip(".") for part in parts if part) + "."

    def found(self, results: Results, text: str) -> str:
        """The line above the results: how many, and which rung of the ladder answered."""
        if results.step == "none" or results.total == 0:
            return QCoreApplication.translate("Found", "Nothing found")
        if results.step == "spelling":
            sentence = QCoreApplication.translate("Found", "Nothing for “{typed}”. Showing {count} for “{meant}”")
            return sentence.format(typed=text, count=count_words(results.total), meant=results.did_you_mean or "")
        if results.step == "most":
            sentence = QCoreApplication.translate(
                "Found", "%Ln found, closest first · {exact} with all words", "", results.total
            )
            return sentence.format(exact=count_words(results.exact_total))
        if not text.strip():
            return QCoreApplication.translate("Found", "%Ln entry(s)", "", results.total)
        return QCoreApplication.translate("Found", "%Ln found · all words matched", "", results.total)


def notices(fictional: bool, role: str, status: str) -> list[tuple[str, str]]:
    """The badges of an entry, as (words, kind of badge)."""
    from phcdesk.model import holds

    badges = []
    if fictional:
        badges.append((QCoreApplication.translate("Badges", "FICTIONAL"), "fictional"))
    if role == "example":
        badges.append((QCoreApplication.translate("Badges", "Example, not a place to refer to"), "ageing"))
    if status == "draft" or not holds(status):
        badges.append((_status_words(status), "unknown" if status == "draft" else "old"))
    return badges


def _status_words(status: str) -> str:
    words = {
        "inactive": QCoreApplication.translate("Badges", "Not active"),
        "defunct": QCoreApplication.translate("Badges", "Closed"),
        "temporarily closed": QCoreApplication.translate("Badges", "Closed for now"),
        "superseded": QCoreApplication.translate("Badges", "Superseded"),
        "withdrawn": QCoreApplication.translate("Badges", "Withdrawn"),
        "draft": QCoreApplication.translate("Badges", "Draft"),
        "current": QCoreApplication.translate("Badges", "Current"),
    }
    return words.get(status, status)
