"""What a directory says may not be passed on to everybody: places, numbers and addresses.

Restricted is what carries a usage restriction (VhDir), or a security label that is stricter than normal. A label that
is not known counts as strict: this fails closed.
"""

from __future__ import annotations

from phcdesk.formats.fhir.elements import Element, extensions, first, objects, text

RESTRICTIONS = ("usage-restriction", "vhdir-usage-restriction", "restriction", "usagerestriction")

_HARMLESS = {"U", "L", "M", "N", "HTEST", "SUBSETTED", "UNRESTRICTED", "NORMAL", "LOW", "MODERATE", ""}


def is_restricted(element: Element) -> bool:
    """Whether an element is marked itself."""
    return next(extensions(element, *RESTRICTIONS), None) is not None


def is_labelled(resource: Element) -> bool:
    """Whether a whole resource is marked, by itself or by a label of its meta data."""
    labels = objects(first(resource, "meta"), "security")
    strict = any(text(label, "code").upper() not in _HARMLESS for label in labels)
    return strict or is_restricted(resource) or any(map(is_restricted, objects(resource, "meta")))


def is_secret_place(location: Element) -> bool:
    """Whether a location may not be shown: marked as a whole, in its address or in its point."""
    of_contacts = (one for contact in objects(location, "contact") for one in objects(contact, "address"))
    marked = (*objects(location, "address"), *objects(location, "position"), *of_contacts)
    return is_labelled(location) or any(map(is_restricted, marked))


def is_test_data(resource: Element) -> bool:
    """Whether the source says that this is made up for trying."""
    labels = (*objects(first(resource, "meta"), "security"), *objects(first(resource, "meta"), "tag"))
    return any(text(label, "code").upper() == "HTEST" for label in labels)
