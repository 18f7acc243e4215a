"""What a service says of itself in words: how one gets in, for whom it is, what it costs; and what our export marks."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from phcdesk.formats.fhir.elements import (
    Element,
    concept_text,
    extension_text,
    extension_value,
    extensions,
    first,
    objects,
    text,
    truth,
)
from phcdesk.formats.fhir.own import AT_PLACE, IDS
from phcdesk.formats.fhir.places import Place
from phcdesk.model import CostOption

_MARKED = ("telecom", "availableTime")


def classifying(body: Element) -> list[Element]:
    """The concepts that classify a service, but those of our own that hold at its place."""
    names = ("category", "type", "specialty", "characteristic", *(() if is_own(body) else ("program",)))
    found = [concept for name in names for concept in objects(body, name) if not _is_marked(concept)]
    for method in extensions(body, "delivery-method", "deliverymethod"):
        found += [
            first(part, "valueCodeableConcept") or first(part, "valueCoding") for part in objects(method, "extension")
        ]
    return [concept for concept in found if concept]


def own_keywords(body: Element) -> tuple[str, ...]:
    """The keywords that our own export writes: they stay words, also those that our vocabulary has a code for."""
    return tuple(text(concept, "text") for concept in objects(body, "program")) if is_own(body) else ()


def classifying_here(body: Element) -> list[Element]:
    """The concepts that our own export marks as those of one place."""
    return [concept for concept in objects(body, "characteristic") if _is_marked(concept)]


def _is_marked(element: Element) -> bool:
    return next(extensions(element, AT_PLACE), None) is not None


def said_everywhere(body: Element) -> Element:
    """A resource without the numbers and hours that our own export marks as those of one place."""
    if not is_own(body):
        return body
    return {**body, **{name: [one for one in objects(body, name) if not _is_marked(one)] for name in _MARKED}}


def said_here(body: Element) -> Element:
    """The numbers and hours that our own export marks as those of one place."""
    return {name: [one for one in objects(body, name) if _is_marked(one)] for name in _MARKED}


def is_own(body: Element) -> bool:
    """Whether our own export wrote a resource."""
    return any(text(one, "system") == IDS for one in objects(body, "identifier"))


def hours_words(words: str, places: Iterable[Place]) -> Iterator[str]:
    """What is said about hours in words, by the service and by each of its places."""
    if words:
        yield words
    for place in places:
        if place.hours_words:
            yield f"{place.location.name}: {place.hours_words}" if place.location.name else place.hours_words


def application(body: Element) -> str:
    """How one gets in, line by line."""
    lines = [", ".join(dict.fromkeys(filter(None, map(concept_text, objects(body, "referralMethod")))))]
    if truth(body, "appointmentRequired"):
        lines.append("Appointment required.")
    for one in extensions(body, "newpatients"):
        accepting = {text(part, "url"): extension_value(part) for part in objects(one, "extension")}.get(
            "acceptingPatients"
        )
        codes = {
            text(coding, "code") for coding in objects({"c": accepting}, "c") for coding in objects(coding, "coding")
        }
        if accepting in (False, "false") or "nopt" in codes:
            lines.append("New patients are not accepted.")
    return "\n".join(dict.fromkeys(filter(None, lines)))


def fees(body: Element) -> str:
    """What it costs, in words."""
    found = [text(concept, "text") or ("" if is_own(body) else concept_text(concept))
             for concept in objects(body, "serviceProvisionCode")]  # fmt: skip
    return "\n".join(dict.fromkeys(filter(None, found)))


def eligibility(body: Element) -> str:
    """For whom it is, in words."""
    rules = [": ".join(filter(None, (concept_text(first(one, "code")), text(one, "comment"))))
             for one in objects(body, "eligibility")]  # fmt: skip
    note = text(body, "eligibilityNote")
    profile = extension_text(body, "newpatientprofile")
    return "\n".join(dict.fromkeys(filter(None, (*rules, note, profile))))


def own_texts(body: Element, name: str) -> tuple[str, ...]:
    """The texts of an extension that may repeat."""
    found = (extension_text({"extension": [one]}, name) for one in extensions(body, name))
    return tuple(dict.fromkeys(filter(None, found)))


def costs(body: Element) -> tuple[CostOption, ...]:
    """The cost options that our own export writes."""
    found: list[CostOption] = []
    for one in extensions(body, "cost-option"):
        parts = {text(part, "url"): text(part, "valueString") for part in objects(one, "extension")}
        found.append(CostOption(**{name: parts.get(name, "") for name in CostOption.__struct_fields__}))
    return tuple(found)
