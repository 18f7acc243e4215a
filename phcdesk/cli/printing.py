"""Results and records as a person reads them in a terminal, or as a page of HTML."""

from __future__ import annotations

import html
from collections.abc import Iterator, Sequence

from rich.console import Console
from rich.text import Text

from phcdesk.app.assurance import assurance_sentence
from phcdesk.library import Library
from phcdesk.model import Country, Document, Entry, Guide, Passage, Phone, Service, all_phones, kind_of
from phcdesk.search.results import FacetCounts, Hit, Results

_SHOWN_FACETS = ("kind", "type", "topic", "language", "country")
_SHOWN_VALUES = 4
_CRISIS = "If somebody is in danger now: call the emergency number of the country, and stay with them."
_STEPS = {"all": "all words matched", "most": "closest first; not every word matched", "spelling": "spelling corrected"}

Fact = tuple[str, str]
"""(name of a fact, what it says)"""


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
    for facet in _SHOWN_FACETS:
        values = list(facets.get(facet, {}).items())[:_SHOWN_VALUES]
        if values:
            counts = ", ".join(f"{library.label(facet, value)} {count}" for value, count in values)
            console.print(f"{facet.capitalize()}: {counts}", markup=False)


def _nothing(console: Console, found: Results, library: Library) -> None:
    console.print("Nothing found.")
    for relaxed in found.relaxations:
        console.print(f"Without {relaxed.facet}={relaxed.value}: {relaxed.total}", markup=False)
    if found.instead:
        console.print("These may help instead:")
    for hit in found.instead:
        _row(console, hit, library)


def _row(console: Console, hit: Hit, library: Library) -> None:
    title = Text(f"\n{hit.title}", style="bold")
    if hit.role == "example":
        title.append("  (example to learn from, not a place to refer to)", style="yellow")
    if hit.fictional:
        title.append("  FICTIONAL", style="bold magenta")
    console.print(title)
    kinds = [library.label(code.facet, code.code) for code in hit.type_codes] or [hit.kind]
    away = f"{hit.distance_km} km" if hit.distance_km is not None else ""
    country = library.label("country", hit.country) if hit.country else ""
    where = [*dict.fromkeys([*kinds[:2], hit.organization, hit.place, country, hit.year]), away]
    console.print("  " + " · ".join(filter(None, where)), markup=False)
    for phone in hit.phones[:4]:
        console.print(f"  {_dialled(phone)}", style="bold", markup=False)
    snippet = Text("  ")
    for piece in hit.snippet:
        snippet.append(piece.text, style="bold underline" if piece.marked else "")
    console.print(snippet)
    console.print(f"  {assurance_sentence(hit.assurance, hit.kind)} · {hit.ref}", style="dim", markup=False)


def _dialled(phone: Phone) -> str:
    parts = (phone.description, phone.number, f"ext. {phone.extension}" if phone.extension else "", phone.dialling)
    return " ".join(part for part in parts if part)


def record(entry: Entry, passages: Sequence[Passage], library: Library) -> None:
    """Print everything a record says."""
    console = Console(highlight=False)
    console.print(entry.name, style="bold", markup=False)
    for name, said in facts(entry, library):
        console.print(f"{name}: {said}", markup=False)
    for passage in passages:
        console.print(f"\n{passage.heading}", style="bold", markup=False)
        console.print(passage.text, markup=False)
    if isinstance(entry, Guide):
        console.print(f"\n{entry.body}", markup=False)


def as_html(entry: Entry, body: str, library: Library) -> str:
    """A record as a page of HTML; ``body`` is the text of a document, already made safe."""
    rows = "".join(
        f"<tr><th>{html.escape(name)}</th><td>{html.escape(said)}</td></tr>" for name, said in facts(entry, library)
    )
    title = html.escape(entry.name)
    language = html.escape(entry.language or "en")
    return (
        f'<!doctype html><html lang="{language}"><meta charset="utf-8"><title>{title}</title>'
        f"<h1>{title}</h1><table>{rows}</table>{body}</html>"
    )


def facts(entry: Entry, library: Library) -> Iterator[Fact]:
    """The facts of an entry in the order a person asks for them; blank ones are left out."""
    if entry.fictional:
        yield "FICTIONAL", "invented for training: nobody answers"
    match entry:
        case Service():
            found = _service(entry)
        case Document():
            found = _document(entry)
        case Guide():
            found = iter([("About", entry.description), ("Status", entry.status), ("Review by", entry.review_by)])
        case Country():
            found = _country(entry)
    yield from ((name, said) for name, said in found if said)
    yield from _classified(entry, library)
    if not isinstance(entry, Country):  # its facts say it one by one
        yield "Checked", assurance_sentence(entry.assurance, kind_of(entry))
    for name, said in (("Note", entry.assurance.note), ("Sources", "; ".join(entry.assurance.sources))):
        if said:
            yield name, said


def _service(service: Service) -> Iterator[Fact]:
    if service.role == "example":
        yield "Example", "described to learn from, not a place to refer to"
    yield "Also called", service.alternate_name
    yield "Organisation", service.organization.name
    yield "Status", "" if service.status == "active" else service.status
    yield "Attention", service.alert
    for phone in all_phones(service) if service.role == "referral" else ():
        yield "Call", _dialled(phone)
    yield "About", service.description
    yield "For whom", service.eligibility_description
    yield "How to come", service.application_process
    yield "Bring", "; ".join(service.required_documents)
    yield "Cost", service.fees_description
    yield (
        "Hours",
        service.hours_note or "; ".join(hours.description for hours in service.schedules if hours.description),
    )
    yield "Languages", ", ".join(dict.fromkeys(language.name or language.code for language in service.languages))
    for at in service.service_at_locations:
        place = at.location
        address = ", ".join(f"{line.address_1}, {line.city}" for line in place.addresses if line.city)
        yield (
            "Where",
            f"{place.name} (address not shown)" if place.restricted else f"{place.name}, {address}".strip(", "),
        )
    yield "Serves", ", ".join(area.name for area in service.service_areas if area.name)
    yield "Mail", service.email
    yield "Web", service.url
    yield "What is known", service.evidence_note


def _document(document: Document) -> Iterator[Fact]:
    yield "Publisher", document.publisher_name
    yield "Year", f"{document.year} ({document.year_note})" if document.year_note else document.year
    yield "Status", document.status
    yield "Summary", document.description
    yield "Languages", document.languages_note or ", ".join(language.code for language in document.languages)
    yield "Where to get it", document.identifier
    yield "Licence", document.licence


def _country(country: Country) -> Iterator[Fact]:
    for number in country.emergency_numbers:
        yield f"Emergency: {number.service}", f"{number.number} ({assurance_sentence(number.assurance, 'country')})"
    for finder in country.finders:
        note = assurance_sentence(finder.assurance, "country")
        yield "Official finder", " · ".join(filter(None, (finder.name, finder.operator, finder.url, note, finder.note)))
    for indicator in country.indicators:
        yield indicator.name, " ".join(filter(None, (indicator.value, indicator.unit, f"({indicator.year})")))


def _classified(entry: Entry, library: Library) -> Iterator[Fact]:
    labels: dict[str, list[str]] = {}
    for code in entry.codes:
        labels.setdefault(code.facet, []).append(library.label(code.facet, code.code))
    for facet, found in labels.items():
        yield facet.replace("_", " ").capitalize(), ", ".join(dict.fromkeys(found))
