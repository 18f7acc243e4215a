"""Results and records as a person reads them in a terminal, or as a page of HTML."""

from __future__ import annotations

import html
from collections.abc import Iterator, Sequence

from rich.console import Console
from rich.text import Text

from phcdesk.app.assurance import ENGLISH, assurance_sentence
from phcdesk.app.document_facts import part_words, standing_lines
from phcdesk.app.record_facts import Fact, Teller
from phcdesk.app.record_text import record_facts
from phcdesk.app.report_words import badge_words, report_facts
from phcdesk.library import Library
from phcdesk.model import Entry, Guide, Passage, Phone, holds
from phcdesk.search.facet_order import ALL_FILTERS, IN_AREA, OPEN_NOW, WITHIN, WORDS
from phcdesk.search.results import FacetCounts, Hit, Relaxation, Results

_SHOWN_FACETS = ("kind", "type", "topic", "language", "country", "status", "publisher", "licence")
_SHOWN_VALUES = 4
_CRISIS = "If somebody is in danger now: call the emergency number of the country, and stay with them."
_WINDS = {
    "n": "north", "ne": "north-east", "e": "east", "se": "south-east",
    "s": "south", "sw": "south-west", "w": "west", "nw": "north-west",
}  # fmt: skip
_STEPS = {"all": "all words matched", "most": "closest first; not every word matched", "spelling": "spelling corrected"}


def results(found: Results, facets: FacetCounts, library: Library) -> None:
    """Print the rows of a search."""
    console = Console(highlight=False)
    if found.crisis:
        console.print(Text(_CRISIS, style="bold red"))
    if found.did_you_mean:
        console.print(f"Showing results for “{found.did_you_mean}”.", markup=False)
    if not found.total:
        _nothing(console, found, library)
        return
    console.print(f"{found.total} found · {_STEPS[found.step]}", markup=False)
    for hit in found.hits:
        _row(console, hit, library)
    if found.instead:
        console.print("\nWhen nothing of this fits:", markup=False)
        _help(console, found, library)
    for facet in _SHOWN_FACETS:
        values = list(facets.get(facet, {}).items())[:_SHOWN_VALUES]
        if values:
            counts = ", ".join(f"{library.label(facet, value)} {count}" for value, count in values)
            console.print(f"{facet.capitalize()}: {counts}", markup=False)


def rows(hits: Sequence[Hit], library: Library) -> None:
    """Print some rows."""
    console = Console(highlight=False)
    for hit in hits:
        _row(console, hit, library)


def _nothing(console: Console, found: Results, library: Library) -> None:
    console.print("Nothing found.")
    for relaxed in found.relaxations:
        console.print(f"{_without(relaxed, library)}: {relaxed.total}", markup=False)
    if found.instead:
        console.print("These may help instead:")
    _help(console, found, library)


def _help(console: Console, found: Results, library: Library) -> None:
    for hit in found.instead:
        _row(console, hit, library)
    if found.finders:
        console.print("\nThe country itself lists its services here:")
    for finder in found.finders:
        console.print(f"  {finder.name}: {finder.url}", markup=False)


def _without(relaxed: Relaxation, library: Library) -> str:
    if relaxed.facet == ALL_FILTERS:
        return "Everything there is" if relaxed.value else "Without any filter"
    if relaxed.facet == WORDS:
        return "With these filters, whatever the words"
    if relaxed.facet == IN_AREA:
        country = relaxed.value.partition("/")[0]
        whole = f"In the whole country, {library.label('country', country)}" if country else "In any area"
        return f"In {relaxed.name}" if relaxed.name else whole
    if relaxed.facet == OPEN_NOW:
        return "Without open now"
    if relaxed.facet == WITHIN:
        return f"Within {relaxed.value} km" if relaxed.value else "At any distance"
    return f"Without {relaxed.facet}={relaxed.value}"


def _row(console: Console, hit: Hit, library: Library) -> None:
    title = Text(f"\n{hit.title}", style="bold")
    if hit.role == "example":
        title.append("  (example to learn from, not a place to refer to)", style="yellow")
    if hit.fictional:
        title.append("  FICTIONAL", style="bold magenta")
    if not holds(hit.status):
        title.append(f"  {hit.status.upper()}", style="bold red")
    console.print(title)
    kinds = [library.label(code.facet, code.code) for code in hit.type_codes] or [hit.kind]
    away = f"{hit.distance_km} km {_WINDS.get(hit.direction or '', '')}".strip() if hit.distance_km is not None else ""
    away = "serves this area" if hit.serves_here else away
    country = library.label("country", hit.country) if hit.country else ""
    where = [*dict.fromkeys([*kinds[:2], hit.organization, hit.place, country, hit.year]), away]
    console.print("  " + " · ".join(filter(None, where)), markup=False)
    if hit.page is not None:
        console.print("  " + " · ".join(part_words(hit, ENGLISH)), markup=False)
    dead = {one.number for one in hit.reported}
    for phone in hit.phones[:4]:
        is_dead = phone.number in dead
        words = f"  {_dialled(phone)}{'  (reported here: dead)' if is_dead else ''}"
        console.print(words, style="strike" if is_dead else "bold", markup=False)
    for one in hit.reported:
        console.print(f"  {badge_words(one, ENGLISH)}, {one.on}; not confirmed", style="yellow", markup=False)
    snippet = Text("  ")
    for piece in hit.snippet:
        snippet.append(piece.text, style="bold underline" if piece.marked else "")
    console.print(snippet)
    console.print(f"  {assurance_sentence(hit.assurance, hit.kind)} · {hit.ref}", style="dim", markup=False)


def _dialled(phone: Phone) -> str:
    parts = (phone.description, phone.number, f"ext. {phone.extension}" if phone.extension else "", phone.dialling)
    return " ".join(part for part in parts if part)


def record(entry: Entry, passages: Sequence[Passage], library: Library, ref: str) -> None:
    """Print everything a record says."""
    console = Console(highlight=False)
    console.print(entry.name, style="bold", markup=False)
    for line in _standing(library, ref):
        console.print(line, style="bold red", markup=False)
    for name, said in _facts(entry, library, ref):
        console.print(f"{name}: {said}", markup=False)
    for passage in passages:
        console.print(f"\n{passage.heading}", style="bold", markup=False)
        console.print(passage.text, markup=False)
    if isinstance(entry, Guide):
        console.print(f"\n{entry.body}", markup=False)


def _standing(library: Library, ref: str) -> list[str]:
    return standing_lines(library.standing(ref), ENGLISH)


def _facts(entry: Entry, library: Library, ref: str) -> Iterator[Fact]:
    found = library.reported.noted(entry, library.ref(ref))
    yield from report_facts(found, ENGLISH)
    yield from record_facts(entry, Teller(library.label, ENGLISH), library.comparison(ref), found)


def as_html(entry: Entry, body: str, library: Library, ref: str) -> str:
    """A record as a page of HTML; ``body`` is the text of a document, already made safe."""
    facts = _facts(entry, library, ref)
    banners = "".join(f"<p><strong>{html.escape(line)}</strong></p>" for line in _standing(library, ref))
    rows = "".join(f"<tr><th>{html.escape(name)}</th><td>{html.escape(said)}</td></tr>" for name, said in facts)
    title = html.escape(entry.name)
    language = html.escape(entry.language or "en")
    return (
        f'<!doctype html><html lang="{language}"><meta charset="utf-8"><title>{title}</title>'
        f"<h1>{title}</h1>{banners}<table>{rows}</table>{body}</html>"
    )
