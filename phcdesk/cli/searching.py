"""``phcdesk search`` and ``phcdesk show``."""

from __future__ import annotations

import io
import sys
import time
from collections.abc import Sequence
from typing import Any, TypedDict

import click
import msgspec

from phcdesk.app.assurance import ENGLISH, assurance_sentence
from phcdesk.app.document_facts import standing_lines
from phcdesk.app.settings import load_settings
from phcdesk.cli import printing
from phcdesk.cli.clock import say_of_clock
from phcdesk.cli.session import Session, data_dir_option, echo_json, session_of
from phcdesk.errors import NotFound, UsageError
from phcdesk.formats.vcard import vcard
from phcdesk.library import Library
from phcdesk.model import KINDS, Entry, Phone, kind_of
from phcdesk.rows import leading_assurance
from phcdesk.search.results import Area, FacetCounts, Hit, Point, Request, Results
from phcdesk.vanished import Vanished, vanished


class _Placed(TypedDict):
    near: Point | None
    within_km: float | None
    within_area: Area | None


@click.command()
@click.argument("text")
@click.option("--kind", type=click.Choice(KINDS), help="Only entries of this kind.")
@click.option("--filter", "filters", multiple=True, metavar="FACET=VALUE", help="May be given several times.")
@click.option("--near", metavar="PLACE|LAT,LON", help="Prefer what is near, and tell the distance.")
@click.option("--within", type=click.FloatRange(min=0, max=20_100), metavar="KM", help="Only what is so near.")
@click.option("--nearest-first", is_flag=True, help="With --near: the nearest of all that was found first.")
@click.option("--open-now", is_flag=True, help="Only what is known to be open.")
@click.option("--limit", type=click.IntRange(0, 1_000), default=20, show_default=True)
@click.option("--json", "as_json", is_flag=True, help="One JSON object.")
@data_dir_option
@click.pass_context
def search(context: click.Context, /, text: str, as_json: bool, **asked: Any) -> None:
    """Search the library for TEXT; "-" reads one query a line and answers with one JSON object a line."""
    session = session_of(context)
    asked["area"] = load_settings(session.paths.data_dir).country
    with session.library() as library:
        if asked["open_now"]:
            say_of_clock(library)
        if text == "-":
            if isinstance(sys.stdin, io.TextIOWrapper):
                sys.stdin.reconfigure(errors="replace")
            for line in sys.stdin:
                echo_json(_plain(*_answer(library, line.rstrip("\n"), **asked)))
        elif as_json:
            echo_json(_plain(*_answer(library, text, **asked)))
        else:
            printing.results(*_answer(library, text, **asked)[:2], library)


def _answer(library: Library, text: str, **asked: Any) -> tuple[Results, FacetCounts, float]:
    request = request_of(library, text=text, **asked)
    started = time.perf_counter()
    results = library.search(request)
    facets = library.facets(request)
    took_ms = (time.perf_counter() - started) * 1000
    return library.with_help(request, results) if results.total else results, facets, took_ms


def request_of(
    library: Library, *, kind: str | None, filters: Sequence[str], near: str | None, within: float | None, **asked: Any
) -> Request:
    """What the options of a search ask for; ``asked`` are other fields of a ``Request``. Raises ``UsageError``."""
    return Request(filters=_filters(filters, kind), **_placed(library, near, within), **asked)


def _placed(library: Library, near: str | None, within: float | None) -> _Placed:
    """What options say of the place: a point and how near, or an area. Raises ``UsageError``."""
    place = library.place(near) if near else None
    if isinstance(place, Area):
        if within is not None:
            raise UsageError("within-area", place=near)
        return {"near": None, "within_km": None, "within_area": place}
    if within is not None and place is None:
        raise UsageError("within-needs-near")
    return {"near": place, "within_km": within, "within_area": None}


def _filters(given: Sequence[str], kind: str | None) -> dict[str, tuple[str, ...]]:
    """The filters that options name. Raises ``UsageError`` "filter-form"."""
    filters: dict[str, tuple[str, ...]] = {"kind": (kind,)} if kind else {}
    for text in given:
        facet, equals, value = text.partition("=")
        if not equals or not facet or not value:
            raise UsageError("filter-form", text=text)
        filters[facet.strip()] = (*filters.get(facet.strip(), ()), value.strip())
    return filters


def _plain(results: Results, facets: FacetCounts, took_ms: float) -> dict[str, object]:
    return {
        "total": results.total,
        "step": results.step,
        "did_you_mean": results.did_you_mean,
        "exact_total": results.exact_total,
        "crisis": results.crisis,
        "facets": facets,
        "took_ms": round(took_ms, 2),
        "hits": [_hit(hit) for hit in results.hits],
        "relaxations": results.relaxations,
        "instead": [_hit(hit) for hit in results.instead],
        "finders": results.finders,
    }


def _hit(hit: Hit) -> dict[str, object]:
    return {
        "id": hit.ref,
        "kind": hit.kind,
        "title": hit.title,
        "pack": hit.pack_id,
        "score": hit.score,
        "distance_km": hit.distance_km,
        "direction": hit.direction,
        "serves_here": hit.serves_here,
        "page": hit.page,
        "more_pages": hit.more_pages,
        "heading": hit.heading,
        "snippet": "".join(piece.text for piece in hit.snippet),
        "phones": [_phone(phone) for phone in hit.phones],
        "checked_on": hit.assurance.as_of or None,
        "checked": assurance_sentence(hit.assurance, hit.kind),
        "open_now": hit.open_now,
        "open_until": hit.open_until,
        "opens_next": hit.opens_next,
        "organization": hit.organization,
        "place": hit.place,
        "country": hit.country,
        "types": [code.code for code in hit.type_codes],
        "status": hit.status,
        "year": hit.year,
        "role": hit.role,
        "fictional": hit.fictional,
        "reported": hit.reported,
    }


def _phone(phone: Phone) -> dict[str, str]:
    return {"number": phone.number, "dialling": phone.dialling, "type": phone.type, "checked_on": phone.assurance.as_of}


@click.command()
@click.argument("ref", metavar="ID")
@click.option("--json", "as_json", is_flag=True, help="The record as JSON.")
@click.option("--as", "form", type=click.Choice(["text", "html", "vcard"]), default="text", show_default=True)
@data_dir_option
@click.pass_context
def show(context: click.Context, ref: str, as_json: bool, form: str) -> None:
    """Show the entry called ID, as a search names it."""
    session: Session = session_of(context)
    with session.library() as library:
        try:
            entry = library.show(ref)
        except NotFound:
            left = vanished(library, ref)
            if left is None:
                raise
            _show_vanished(left, library, as_json=as_json)
            return
        if as_json:
            named = {"id": library.ref(ref), "kind": kind_of(entry)}
            said = named | _standing(library, ref) | _reported(library, entry, ref)
            echo_json(msgspec.to_builtins(entry) | said)
        elif form == "vcard":
            click.echo(vcard(entry, assurance_sentence(leading_assurance(entry), kind_of(entry))), nl=False)
        elif form == "html":
            click.echo(printing.as_html(entry, library.body_html(ref), library, ref))
        else:
            printing.record(entry, library.passages(ref), library, ref)


def _standing(library: Library, ref: str) -> dict[str, object]:
    """Whether a document still holds, in the same words as above its text; nothing where it does."""
    standing = library.standing(ref)
    lines = standing_lines(standing, ENGLISH)
    if not lines:
        return {}
    newer = standing.successor
    return {
        "notices": lines,
        "status": standing.status,
        "superseded_by": {"id": newer.ref, "title": newer.title} if newer else None,
        "review_passed": standing.review_passed or None,
    }


def _reported(library: Library, entry: Entry, ref: str) -> dict[str, object]:
    """What was reported on this computer, beside the record and not in it; nothing where nothing was."""
    found = library.reported.noted(entry, library.ref(ref))
    if not any(found):
        return {}
    plain = {name: [one._asdict() for one in reports] for name, reports in found._asdict().items()}
    return {"reported_here": plain | {"dead_numbers": found.dead}}


def _show_vanished(left: Vanished, library: Library, *, as_json: bool) -> None:
    if as_json:
        facts = {"gone": left.gone, "instead": [_hit(hit) for hit in left.instead]}
        echo_json({"id": left.gone.id, "kind": left.gone.kind, **facts})
        return
    click.echo(f"{left.gone.name} is no longer in the library since {left.gone.since}. {left.gone.reason}".rstrip())
    if left.instead:
        click.echo("Try instead:")
    printing.rows(left.instead, library)
