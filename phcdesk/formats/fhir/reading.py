"""A FHIR directory to services: one for each HealthcareService, and one for each facility that has none.

Everything is taken in first, because a reference may lead anywhere. Every entry ends as kept (a service came of it),
merged (it became part of one, or another version of it did) or refused, with a note that says why.
"""

from __future__ import annotations

from collections.abc import Iterator

from phcdesk.errors import FormatError
from phcdesk.formats.chosen import Chosen
from phcdesk.formats.context import ReadContext
from phcdesk.formats.fhir.elements import Element, first, objects, text
from phcdesk.formats.fhir.entries import Entries, Entry
from phcdesk.formats.fhir.links import LOCATION, ORGANIZATION, SERVICE, Links
from phcdesk.formats.fhir.own import IDS
from phcdesk.formats.fhir.places import Places
from phcdesk.formats.fhir.services import Services
from phcdesk.formats.fhir.shelf import CARRIED, PERSONS, Shelf
from phcdesk.formats.report import Report
from phcdesk.formats.restricted import hidden
from phcdesk.model import Service
from phcdesk.progress import CancelToken, Progress

OUTCOME = "OperationOutcome"
"""What a server says about a request, in place of entries or beside them."""
STEP = 200
"""Services between two reports of how far it is."""


def read(
    chosen: Chosen, report: Report, context: ReadContext, progress: Progress, cancel: CancelToken
) -> Iterator[Service]:
    """The services of a source; see ``formats.recognising.Reader``.

    Raises ``FormatError`` for damaged files, "file-empty" (``file``) for a bundle with nothing in it, and
    "only-an-answer" (``file``, ``said``) for one that has no more than what a server said about it.
    """
    shelf = Shelf(report)
    before = report.read
    kinds: set[str] = set()
    said = ""
    for entry in Entries(chosen, report, progress, cancel):
        kinds.add(entry.kind)
        if entry.kind == OUTCOME:
            said = said or _words_of_outcome(entry.body)
        if _is_carried(entry, report):
            shelf.put(entry)
    if len(chosen.names()) == 1 and report.read == before:
        raise FormatError("file-empty", file=chosen.name)
    if len(chosen.names()) == 1 and kinds == {OUTCOME}:
        raise FormatError("only-an-answer", file=chosen.name, said=said)
    shelf.settle()
    cancel.check()
    links = Links(shelf, report, context, cancel)
    makers = Services(shelf, links, Places(shelf, links, report, context), report, context)
    groups = _groups(shelf)
    given: set[str] = set()
    done = 0
    for service in _services(makers, groups, links):
        done += 1
        cancel.check()
        if done % STEP == 0:
            progress("convert", done, max(done, len(groups)))
        if service.id in given:  # two resources without an id that are alike
            report.kept -= 1
            report.merged += 1
            continue
        given.add(service.id)
        yield hidden(service)
    _account(shelf, links, report)


def _services(makers: Services, groups: dict[str, list[str]], links: Links) -> Iterator[Service]:
    for keys in groups.values():
        yield makers.of_resources(keys)
    for key in list(links.lone_places()):
        links.used.add(links.organization_of_place(key))
        links.used.update(list(links.chain(key))[1:])
        yield makers.of_place(key)
    for key in list(links.lone_organizations()):
        yield makers.of_organization(key)


def _words_of_outcome(body: Element) -> str:
    issue = first(body, "issue")
    words = (text(first(issue, "details"), "text"), text(issue, "diagnostics"), text(issue, "code"))
    return " ".join(next(filter(None, words), "…").split())[:200]


def _is_carried(entry: Entry, report: Report) -> bool:
    """Whether an entry goes on the shelf; what does not is accounted for here."""
    if entry.kind in CARRIED or (entry.deleted and not entry.kind):
        if not objects(entry.body, "modifierExtension"):
            return True
        report.note("MX01", entry.file, entry.number, raw=text(first(entry.body, "modifierExtension"), "url"))
    elif entry.kind in PERSONS:
        report.note("PI01", entry.file, entry.number)
    else:
        report.note("KD01", entry.file, entry.number, raw=entry.kind)
    report.refused += 1
    return False


def _groups(shelf: Shelf) -> dict[str, list[str]]:
    """The services by what they are parts of: our own export writes one for each place that has its own hours."""
    groups: dict[str, list[str]] = {}
    for key, _ in shelf.of_kind(SERVICE):
        if "#" in key:
            continue
        own = (text(one, "value") for one in objects(shelf.body(key), "identifier") if text(one, "system") == IDS)
        groups.setdefault(next(own, "") or f"\0{key}", []).append(key)
    return groups


def _account(shelf: Shelf, links: Links, report: Report) -> None:
    """Count the locations and organizations: those that became part of a service, and those that nothing belongs to."""
    lone = {*links.lone_places(), *links.lone_organizations()}
    for kind in (LOCATION, ORGANIZATION):
        for key, kept in shelf.of_kind(kind):
            if "#" in key or key in lone:
                continue
            if key in links.used:
                report.merged += 1
            else:
                report.refused += 1
                report.note("UN01", kept.file, kept.number, raw=f"{kind}/{kept.id}")
