"""What a paper says so that nobody overlooks it: that an entry is invented, an example, closed, or not confirmed."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from phcdesk.app.report_words import dead_words
from phcdesk.app.translating import marked
from phcdesk.model import Entry, Phone, Service, all_phones, is_there, may_be_closed
from phcdesk.paper.blocks import Caution, Lines
from phcdesk.paper.voices import Voices, as_written, said, spoken
from phcdesk.search.results import Reported, dead_numbers

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
    if may_be_closed(entry.status):
        yield Caution(said(voices, "Slip", _CLOSED.get(entry.status, _PERHAPS_CLOSED)))
    if entry.assurance.method == "single-source" and entry.role == "referral":
        yield Caution(said(voices, "Slip", _UNCONFIRMED))
    if entry.alert:
        yield Caution(as_written(entry.alert, entry.language))


def callable_phones(service: Service, reported: Iterable[Reported] = ()) -> tuple[tuple[Phone, ...], tuple[Phone, ...]]:
    """(the numbers to call, those reported here as dead): none of an example, and none of a service that is gone.

    Of those reported as dead only what ``dead_lines`` says may be printed, and after everything else.
    """
    phones = all_phones(service) if is_there(service) else ()
    dead = dead_numbers(reported)
    return (
        tuple(phone for phone in phones if phone.number not in dead),
        tuple(phone for phone in phones if phone.number in dead),
    )


def dead_lines(reported: Iterable[Reported], phones: Iterable[Phone], voices: Voices) -> Lines:
    """That some of these numbers were reported here as dead, with each of them, in each language."""
    marks, numbers = tuple(reported), frozenset(phone.number for phone in phones)
    return spoken((dead_words(marks, numbers, voice.speech), voice) for voice in voices)
