"""A whole record as plain facts and as plain text: what the command line prints, and what "Copy everything" copies."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from phcdesk.app.assurance import assurance_sentence
from phcdesk.app.document_facts import extent_words
from phcdesk.app.figure_words import peers_words, value_words
from phcdesk.app.record_facts import (
    Fact,
    Teller,
    dialling_words,
    hours_facts,
    number_words,
    service_setting,
    service_terms,
)
from phcdesk.app.report_words import report_facts
from phcdesk.model import Country, Document, Entry, Guide, Phone, Service, all_phones, kind_of

if TYPE_CHECKING:
    from phcdesk.answers.indicators import Comparison
    from phcdesk.kept.corrections import Noted


def record_text(
    entry: Entry, tell: Teller, comparisons: Sequence[Comparison] = (), pack: str = "", noted: Noted | None = None
) -> str:
    """A record as text to be pasted: its name, then a fact a line. ``pack`` says in which edition it came.

    ``noted`` is what was reported on this computer.
    """
    facts = list(report_facts(noted, tell.speech)) if noted is not None else []
    facts += record_facts(entry, tell, comparisons, noted)
    if pack:
        facts.append(Fact(tell.speech.translate("Facts", "Pack"), pack))
    lines = [entry.name, *(f"{name}: {_in_one_paragraph(text)}" for name, text in facts)]
    return "\n".join(lines) + "\n"


def record_facts(
    entry: Entry, tell: Teller, comparisons: Sequence[Comparison] = (), noted: Noted | None = None
) -> Iterator[Fact]:
    """The facts of an entry in the order a person asks for them; blank ones are left out.

    Numbers that were reported as dead on this computer come last and say so.
    """
    translate = tell.speech.translate
    if entry.fictional:
        fictional = translate("Facts", "Invented for training: nobody answers. Do not call.")
        yield Fact(translate("Facts", "FICTIONAL"), fictional)
    match entry:
        case Service():
            found = _service(entry, tell, noted)
        case Document():
            found = _document(entry, tell)
        case Guide():
            found = _guide(entry, tell)
        case Country():
            found = _country(entry, tell, comparisons, noted)
    yield from (fact for fact in found if fact.text)
    if not isinstance(entry, Country):  # its facts say it one by one
        yield Fact(translate("Facts", "Checked"), assurance_sentence(entry.assurance, kind_of(entry), tell.speech))
    note, sources = entry.assurance.note, "; ".join(entry.assurance.sources)
    yield from (
        Fact(name, text)
        for name, text in ((translate("Facts", "Note"), note), (translate("Facts", "Sources"), sources))
        if text
    )


def _service(service: Service, tell: Teller, noted: Noted | None) -> Iterator[Fact]:
    translate = tell.speech.translate
    if service.role == "example":
        example = translate("Facts", "described to learn from, not a place to refer to")
        yield Fact(translate("Facts", "Example"), example)
    yield Fact(translate("Facts", "Also called"), service.alternate_name)
    yield Fact(translate("Facts", "Organisation"), service.organization.name)
    yield Fact(translate("Facts", "Type"), ", ".join(tell.names(service.codes, "service_type")))
    yield Fact(translate("Facts", "Status"), "" if service.status == "active" else service.status)
    yield Fact(translate("Facts", "Attention"), service.alert)
    phones = all_phones(service) if service.role == "referral" else ()
    for phone in phones if noted is None else noted.phones(phones):
        is_dead = noted is not None and noted.is_dead(phone)
        name = translate("Reports", "Reported here as dead") if is_dead else translate("Facts", "Call")
        yield Fact(name, _call(phone, tell))
    yield Fact(translate("Facts", "About"), service.description)
    yield from service_terms(service, tell)
    for place, facts in hours_facts(service, tell):
        hours = "; ".join(fact.text if len(facts) == 1 else f"{fact.name} {fact.text}" for fact in facts if fact.text)
        yield Fact(translate("Facts", "Hours"), f"{place}: {hours}" if place else hours)
    yield from service_setting(service, tell)
    yield Fact(translate("Facts", "Mail"), service.email or service.organization.email)
    yield Fact(translate("Facts", "Web"), service.url or service.organization.website)


def _call(phone: Phone, tell: Teller) -> str:
    parts = (phone.description, number_words(phone, tell.speech), dialling_words(phone, tell.speech))
    return ", ".join(part for part in parts if part)


def _document(document: Document, tell: Teller) -> Iterator[Fact]:
    translate = tell.speech.translate
    languages = ", ".join(language.name or language.code for language in document.languages)
    year = f"{document.year} ({document.year_note})" if document.year_note else document.year
    yield Fact(translate("Facts", "Type"), ", ".join(tell.names(document.codes, "document_type")))
    yield Fact(translate("Facts", "Publisher"), document.publisher_name)
    yield Fact(translate("Facts", "Edition"), document.edition)
    yield Fact(translate("Facts", "Year"), year)
    yield Fact(translate("Facts", "Length"), extent_words(document, tell.speech))
    yield Fact(translate("Facts", "Status"), document.status)
    yield Fact(translate("Facts", "Summary"), document.description)
    yield Fact(translate("Facts", "Languages"), document.languages_note or languages)
    yield Fact(translate("Facts", "Topics"), ", ".join(tell.names(document.codes, "topic", "condition", "population")))
    yield Fact(translate("Facts", "Where to get it"), document.identifier)
    yield Fact(translate("Facts", "Licence"), document.licence)
    yield Fact(translate("Facts", "Review by"), document.review_by)


def _guide(guide: Guide, tell: Teller) -> Iterator[Fact]:
    translate = tell.speech.translate
    yield Fact(translate("Facts", "About"), guide.description)
    yield Fact(translate("Facts", "Topics"), ", ".join(tell.names(guide.codes, "topic", "condition", "population")))
    yield Fact(translate("Facts", "Status"), guide.status)
    yield Fact(translate("Facts", "Review by"), guide.review_by)


def _country(country: Country, tell: Teller, comparisons: Sequence[Comparison], noted: Noted | None) -> Iterator[Fact]:
    translate = tell.speech.translate
    dead = noted.dead if noted is not None else ()
    for number in sorted(country.emergency_numbers, key=lambda one: one.number in dead):
        checked = assurance_sentence(number.assurance, "country", tell.speech)
        name = translate("Facts", "Emergency: {service}").format(service=number.service)
        facts = [Fact(name, f"{number.number} ({checked})")]
        if number.number in dead:
            facts.insert(0, Fact(translate("Reports", "Reported here as dead"), number.number))
        yield from facts
    for finder in country.finders:
        note = assurance_sentence(finder.assurance, "country", tell.speech)
        parts = (finder.name, finder.operator, finder.url, note, finder.note)
        yield Fact(translate("Facts", "Official finder"), " · ".join(filter(None, parts)))
    for one in comparisons:
        value = f"{value_words(one, tell.speech)} ({one.indicator.year})"
        yield Fact(one.indicator.name, "; ".join(filter(None, (value, peers_words(one, tell.speech)))))


def _in_one_paragraph(text: str) -> str:
    return "\n  ".join(line for line in text.splitlines() if line.strip())
