"""``phcdesk gaps``: what there is where, and what is missing or not known."""

from __future__ import annotations

from pathlib import Path

import click
from rich.console import Console
from rich.table import Table

from phcdesk.answers.coverage import Coverage
from phcdesk.app.gap_words import LAYERS, SERVICE_TYPES, Name, area_words, cell_words, legend, to_csv, to_html
from phcdesk.cli.session import Session, data_dir_option, echo_json, now, session_of
from phcdesk.errors import UsageError
from phcdesk.whole_file import beside

LEVELS = ("country", "state_province", "city")


@click.command()
@click.option("--country", metavar="CODE", help="Only this country, such as KE.")
@click.option("--level", type=click.Choice(LEVELS), default="state_province", show_default=True)
@click.option("--layers", is_flag=True, help="The layers of help in an emergency instead of the types of services.")
@click.option("-o", "--output", type=click.Path(path_type=Path, dir_okay=False), help="A .csv or .html file.")
@click.option("--json", "as_json", is_flag=True, help="One JSON object.")
@data_dir_option
@click.pass_context
def gaps(
    context: click.Context, country: str | None, level: str, *, layers: bool, output: Path | None, as_json: bool
) -> None:
    """Count the services of each area by their type: what is there, none, not known, or known but old."""
    session: Session = session_of(context)
    if output is not None and output.suffix.lower() not in (".csv", ".html"):
        raise UsageError("gaps-form", path=str(output))
    code = session.country(country) if country else ""
    with session.library() as library:
        table = library.coverage(LAYERS if layers else SERVICE_TYPES, level, code)  # type: ignore[arg-type]
        if output is not None:
            _write(table, library.label, output)
        if as_json:
            echo_json(_plain(table))
        elif output is None:
            _print(table, library.label)


def _write(table: Coverage, name: Name, output: Path) -> None:
    is_html = output.suffix.lower() == ".html"
    text = to_html(table, name, "What there is where", now().date()) if is_html else to_csv(table, name)
    with beside(output) as part:
        part.write_bytes(text.encode("utf-8") if is_html else text.encode("utf-8-sig"))


def _plain(table: Coverage) -> dict[str, object]:
    rows = [
        {
            "country": area.country,
            "area": area.name,
            "cells": {
                kind: {"state": cell.state, "fresh": cell.fresh, "old": cell.old}
                for kind, cell in zip(table.kinds, cells, strict=True)
            },
        }
        for area, cells in zip(table.areas, table.cells, strict=True)
    ]
    return {"facet": table.facet, "kinds": table.kinds, "areas": rows}


def _print(table: Coverage, name: Name) -> None:
    """A table that fits no terminal is written row by row: an area, and a line for each kind."""
    console = Console(highlight=False)
    if not table.areas:
        console.print("No service is listed there.")
        return
    grid = Table(show_lines=False)
    for title in ("Area", "Kind", "What is known"):
        grid.add_column(title)
    for area, cells in zip(table.areas, table.cells, strict=True):
        known = [(kind, cell) for kind, cell in zip(table.kinds, cells, strict=True) if cell.state in ("there", "old")]
        rest = {cell_words(cell) for cell in cells if cell.state not in ("there", "old")}
        for at, (kind, cell) in enumerate(known):
            grid.add_row("" if at else area_words(area, name), name(table.facet, kind), cell_words(cell))
        grid.add_row("" if known else area_words(area, name), "everything else", ", ".join(sorted(rest)))
    console.print(grid)
    for one in legend():
        console.print(f"{one.word}: {one.meaning}", markup=False)
