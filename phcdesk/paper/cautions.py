"""What a paper says so that nobody overlooks it: that an entry is invented, an example, closed, or not confirmed."""

from __future__ import annotations

from collections.abc import Iterator

from phcdesk.app.translating import marked
from phcdesk.model import Entry, Phone, Service, all_phones
from phcdesk.paper.blocks import Caution
from phcdesk.paper.voices import Voices, as_written, said

GONE = ("inactive", "defunct")
"""Nobody is to be sent there, so no number is printed."""

_CLOSED = {
    "defunct": marked("Slip", "Closed for good. Nobody is there."),
    "inactive": marked("Slip", "Not active at present. Do not go there."),
    "temporarily closed": marked("Slip", "Closed for now. Call before you go."),
}
_PERHAPS_CLOSED = marked("Slip", "It may be closed. Call before you go.")
_INVENTED = marked("Slip", "Invented for training: nobody answers. Do not call.")
_EXAMPLE = marked("Slip", "Described to learn from. It is not a place to refer to.")
_UNCONFIRMED = marked("Slip", "Unconfirmed: it rests on one public source, and nobody has called.")
_DRAFT = marked("Slip", "A draft that no clinician has reviewed.")


def cautions(entry: Entry, voices: Voices) -> Iterator[Caution]:
    """The frames that stand above everything else about an entry."""
    if entry.fictional:
        yield Caution(said(voices, "Slip", _INVENTED))
    if not isinstance(entry, Service):
        if entry.assurance.method == "draft":
            yield Caution(said(voices, "Slip", _DRAFT))
        return
    if entry.role == "example":
        yield Caution(said(voices, "Slip", _EXAMPLE))
    if entry.status not in ("", "active"):
        yield Caution(said(voices, "Slip", _CLOSED.get(entry.status, _PERHAPS_CLOSED)))
    if entry.assurance.method == "single-source" and entry.role == "referral":
        yield Caution(said(voices, "Slip", _UNCONFIRMED))
    if entry.alert:
        yield Caution(as_written(entry.alert, entry.language))


def callable_phones(service: Service) -> tuple[Phone, ...]:
    """The numbers that are printed: none of an example, and none of a service that is gone."""
    return all_phones(service) if service.role == "referral" and service.status not in GONE else ()
