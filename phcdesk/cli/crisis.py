"""``phcdesk crisis``: whom to call now in one country."""

from __future__ import annotations

from collections.abc import Sequence

import click
from rich.console import Console

from phcdesk.app.assurance import ENGLISH, assurance_sentence
from phcdesk.app.report_words import dead_words
from phcdesk.app.settings import load_settings
from phcdesk.cli.clock import say_of_clock
from phcdesk.cli.session import Session, data_dir_option, echo_json, session_of
from phcdesk.crisis.sheet import CrisisSheet, crisis_sheet
from phcdesk.errors import UsageError
from phcdesk.library import Library
from phcdesk.search.results import Hit, Point, Reported, dead_numbers


@click.command()
@click.argument("country", required=False, metavar="[COUNTRY]")
@click.option("--near", metavar="PLACE|LAT,LON", help="Where the person is, for the places to go.")
@click.option("--json", "as_json", is_flag=True, help="One JSON object.")
@data_dir_option
@click.pass_context
def crisis(context: click.Context, country: str | None, near: str | None, as_json: bool) -> None:
    """Show the emergency numbers and crisis lines of a country, such as KE; without one, of the country in settings."""
    session: Session = session_of(context)
    with session.library() as library:
        say_of_clock(library)
        point = library.place(near) if near else None
        sheet = crisis_sheet(library, _code(session, country), point if isinstance(point, Point) else None)
        if as_json:
            echo_json(sheet)
        else:
            _print(sheet, library)


def _code(session: Session, country: str | None) -> str:
    """The country asked for, or the one chosen. Raises ``UsageError`` for one that is not known, or when none is."""
    asked = country or load_settings(session.paths.data_dir).country
    if not asked:
        raise UsageError("no-area")
    return session.country(asked)


def _print(sheet: CrisisSheet, library: Library) -> None:
    console = Console(highlight=False)
    console.print(library.label("country", sheet.country), style="bold", markup=False)
    if not sheet.calls:
        console.print("No emergency number is known for this country.")
    for call in sheet.calls:
        services = ", ".join(call.services)
        console.print(f"  {call.number}  {services}", style="bold red", markup=False)
        _print_dead(console, call.reported, (call.number,))
        console.print(f"    {assurance_sentence(call.first.assurance, 'country')}", markup=False)
    if not sheet.lines:
        console.print("No line is known for this country.")
    for line in sheet.lines:
        _print_line(console, line)
    if sheet.walk_ins:
        console.print("Places to go, open now:", markup=False)
    for place in sheet.walk_ins:
        _print_line(console, place.row, place.way_in)
    for at, step in enumerate(sheet.steps, 1):
        console.print(f"{at}. {step}", markup=False)
    if sheet.steps and sheet.cards[0].status == "draft":
        console.print(f"From the card “{sheet.cards[0].title}”, a draft that no clinician has reviewed.", markup=False)


def _print_line(console: Console, line: Hit, way_in: str = "") -> None:
    console.print(f"  {line.title}", style="bold", markup=False)
    dead = dead_numbers(line.reported)
    for phone in line.phones:
        parts = (phone.number, phone.dialling, "" if phone.type == "voice" else phone.type)
        style = "strike" if phone.number in dead else "bold"
        console.print("    " + " · ".join(part for part in parts if part), style=style, markup=False)
    _print_dead(console, line.reported, [phone.number for phone in line.phones])
    hours = _hours(line)
    away = f"{line.distance_km} km" if line.distance_km is not None else ""
    invented = "FICTIONAL" if line.fictional else ""
    said = (hours, away, invented, way_in, assurance_sentence(line.assurance, line.kind))
    console.print("    " + " · ".join(part for part in said if part), markup=False)


def _print_dead(console: Console, reported: Sequence[Reported], numbers: Sequence[str]) -> None:
    for said in dead_words(reported, numbers, ENGLISH).splitlines():
        console.print(f"    {said}", style="yellow", markup=False)


def _hours(line: Hit) -> str:
    if line.open_now is None:
        return line.hours_note or "hours not known"
    if line.open_now:
        return f"open until {line.open_until:%H:%M}" if line.open_until else "open now"
    return f"opens {line.opens_next:%a %H:%M}" if line.opens_next else "closed now"
