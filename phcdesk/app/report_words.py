"""What was reported on this computer, in sentences: the same for the window, the command line and what is printed.

Each sentence says that it comes from here and from when; ``UNCONFIRMED`` stands once beside them.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from phcdesk.app.assurance import Speech

if TYPE_CHECKING:
    from collections.abc import Container, Iterable

    from phcdesk.app.record_facts import Fact
    from phcdesk.kept.corrections import Noted
    from phcdesk.search.results import Reported
    from phcdesk.store.user_data import Correction


def report_words(one: Correction, speech: Speech, *, under: str = "") -> str:
    """One report, such as "Reported here on 2026-11-22: the number 112 was dead."; value and note are lines below.

    ``under``: the name of the entry it was reported under, where that is another one.
    """
    translate = speech.translate
    lines = [_sentence(one.problem, one.reported_on, one.was, speech, under)]
    if one.proposed:
        words = translate("Reports", "Reported instead, not confirmed: {value}")
        value = speech.isolate(one.proposed) if one.problem == "dead-number" else one.proposed
        lines.append(words.format(value=value))
    if one.note:
        lines.append(translate("Reports", "Note: {note}").format(note=one.note))
    return "\n".join(lines)


def dead_words(reported: Iterable[Reported], numbers: Container[str], speech: Speech) -> str:
    """What must stand beside those of ``numbers`` that were reported as dead, a line each; blank where none was.

    What somebody proposed or noted is not said: it was not meant for whoever reads a strip or a slip.
    """
    lines = [_sentence(one.problem, one.on, one.number, speech, one.under) for one in reported if one.number in numbers]
    return "\n".join(dict.fromkeys([*lines, unconfirmed_words(speech)])) if lines else ""


def _sentence(problem: str, on: str, number: str, speech: Speech, under: str) -> str:
    translate = speech.translate
    if under:
        elsewhere = translate("Reports", "Reported here on {date} under “{entry}”: the number {number} was dead.")
        return elsewhere.format(date=speech.isolate(on), number=speech.isolate(number), entry=under)
    sentences = {
        "dead-number": translate("Reports", "Reported here on {date}: the number {number} was dead."),
        "moved": translate("Reports", "Reported here on {date}: it has moved from this address."),
        "closed": translate("Reports", "Reported here on {date}: it is closed."),
        "wrong-hours": translate("Reports", "Reported here on {date}: the hours are wrong."),
    }
    otherwise = translate("Reports", "Reported here on {date}: something is wrong.")
    return sentences.get(problem, otherwise).format(date=speech.isolate(on), number=speech.isolate(number))


def unconfirmed_words(speech: Speech) -> str:
    """What has to be known of every report."""
    return speech.translate("Reports", "From this computer only. Nobody has confirmed it.")


def changed_words(one: Correction, speech: Speech) -> str:
    """That a report has done its work: the installed edition has changed what it was about."""
    translate = speech.translate
    sentences = {
        "dead-number": translate(
            "Reports", "You reported the number {number}. The new edition has changed this number."
        ),
        "moved": translate("Reports", "You reported that it has moved. The new edition has changed the address."),
        "closed": translate("Reports", "You reported that it is closed. The new edition has changed the status."),
        "wrong-hours": translate("Reports", "You reported wrong hours. The new edition has changed the hours."),
    }
    otherwise = translate("Reports", "What you reported is not in the new edition any more.")
    return sentences.get(one.problem, otherwise).format(number=speech.isolate(one.was))


def badge_words(one: Reported, speech: Speech) -> str:
    """The same in the few words of a row."""
    translate = speech.translate
    words = {
        "dead-number": translate("Reports", "Reported here: number dead"),
        "moved": translate("Reports", "Reported here: moved"),
        "closed": translate("Reports", "Reported here: closed"),
        "wrong-hours": translate("Reports", "Reported here: wrong hours"),
    }
    return words.get(one.problem, translate("Reports", "Reported here: something is wrong"))


def report_facts(noted: Noted, speech: Speech) -> list[Fact]:
    """The reports of an entry as facts: those that hold, and those that an edition has answered."""
    from phcdesk.app.record_facts import Fact

    name = speech.translate("Facts", "Attention")
    held = [(one, "") for one in noted.holding] + [(one, one.title) for one in noted.elsewhere]
    unconfirmed = unconfirmed_words(speech)
    facts = [Fact(name, f"{report_words(one, speech, under=under)}\n{unconfirmed}") for one, under in held]
    return facts + [Fact(name, changed_words(one, speech)) for one in noted.changed]
