"""``phcdesk convert``: a registry's export, a facility list or a spreadsheet to the source of a pack."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

import click
import msgspec

from phcdesk.cli import reporting
from phcdesk.cli.languages import report_option, speech_of
from phcdesk.cli.session import data_dir_option, echo_json, now, session_of
from phcdesk.errors import UsageError
from phcdesk.formats.chosen import Chosen
from phcdesk.formats.context import ReadContext, WriteContext
from phcdesk.formats.converting import Converted, NothingKept, convert, try_out
from phcdesk.formats.looking import look, rows_at
from phcdesk.formats.names import CountryNames
from phcdesk.formats.report import Report
from phcdesk.formats.report_files import counted, findings, numbers, write_report
from phcdesk.formats.sheets import reading as sheets
from phcdesk.formats.sheets.recipe import MAX_BYTES, Recipe, decode, encode
from phcdesk.problems import describe
from phcdesk.progress import CancelToken, Progress
from phcdesk.taxonomy import Vocabulary
from phcdesk.whole_file import beside

_ANY = click.Path(path_type=Path)
_FILE = click.Path(path_type=Path, dir_okay=False)


@click.command("convert")
@click.argument("source", type=_ANY, metavar="INPUT")
@click.option("-o", "--out", "target", type=_ANY, metavar="SOURCE", help="The folder to make.")
@click.option("--from", "wanted", default="", metavar="FORMAT", help="Read it as this form, whatever it looks like.")
@click.option("--map", "map_file", type=_FILE, help="A saved map of columns (JSON).")
@click.option("--save-map", type=_FILE, help="Save the map of columns that is used.")
@click.option("--country", default="", help="The country of rows that name none, such as KE.")
@click.option("--language", default="", help="The language of names and descriptions, such as fr.")
@click.option("--title", default="", help="What the pack is called.")
@click.option("--publisher", default="", help="Who publishes it.")
@click.option("--licence", default="", help="Under which terms the list may be passed on.")
@click.option("--languages", default="", help="The languages of the pack, such as en,fr.")
@click.option("--id", "pack_id", default="", help="The short name of the pack; the name of the folder, if not given.")
@click.option("--edition", type=click.IntRange(1), default=1, help="Which edition it is.")
@click.option("--review-by", type=click.DateTime(["%Y-%m-%d"]), help="When somebody is to look at it again.")
@click.option("--report", "report_files", type=_FILE, multiple=True, help="Write what was found: .csv, .html or .json.")
@report_option
@click.option("--row", "rows", type=(str, int), multiple=True, metavar="FILE ROW", help="Only show this row, as JSON.")
@click.option("--trial", is_flag=True, help="Read all of it and report, but make no folder.")
@click.option("--replace", is_flag=True, help="Replace the folder if it is there.")
@click.option("--look", is_flag=True, help="Only show what was recognised and the proposed map, as JSON.")
@click.option("--json", "as_json", is_flag=True, help="End with one JSON object.")
@reporting.option
@data_dir_option
@click.pass_context
def convert_(context: click.Context, /, progress_json: bool, **given: object) -> int:
    """Convert INPUT, whatever form it has, to a folder that “phcdesk pack build” accepts.

    Read are HSDS, FHIR, GeoJSON and plain tables (CSV, XLSX, XLS, ODS), also in a zip or a folder. Nothing is lost
    silently: every row is kept, merged or refused, and the report says why.
    """
    asked = msgspec.convert(given, _Asked)
    if progress_json:
        return reporting.for_window(lambda progress: _for_window(context, asked, progress))
    if asked.look or asked.rows:
        shown = _look(context, asked) if asked.look else _rows(context, asked)
        click.echo(msgspec.json.format(msgspec.json.encode(shown), indent=2).decode())
        return 0
    with session_of(context).progress() as progress:
        converted = _run(context, asked, progress)
    if asked.as_json:
        echo_json(_told(converted))
    else:
        _say(converted, is_trial=asked.trial)
    return 0


class _Asked(msgspec.Struct, frozen=True):
    source: Path
    target: Path | None
    wanted: str
    map_file: Path | None
    save_map: Path | None
    country: str
    language: str
    title: str
    publisher: str
    licence: str
    languages: str
    pack_id: str
    edition: int
    review_by: datetime | None
    report_files: tuple[Path, ...]
    report_language: str
    rows: tuple[tuple[str, int], ...]
    trial: bool
    replace: bool
    look: bool
    as_json: bool


def _run(context: click.Context, asked: _Asked, progress: Progress) -> Converted:
    if asked.target is None and not asked.trial:
        raise UsageError("no-target")
    vocabulary = session_of(context).vocabulary()
    reading = _reading(asked, vocabulary)
    if asked.save_map is not None:
        _save_map(asked, reading)
    try:
        converted = _converted(asked, reading, progress)
    except NothingKept as error:
        _write_reports(context, asked, error.report)
        _say_rows(error.report, err=True)
        raise
    _write_reports(context, asked, converted.report)
    return converted


def _converted(asked: _Asked, reading: ReadContext, progress: Progress) -> Converted:
    if asked.trial or asked.target is None:
        return try_out(asked.source, reading, progress, CancelToken(), wanted=asked.wanted)
    return convert(
        asked.source, asked.target, reading, _writing(asked, reading), progress, CancelToken(),
        wanted=asked.wanted, replace=asked.replace,
    )  # fmt: skip


def _write_reports(context: click.Context, asked: _Asked, report: Report) -> None:
    speech = speech_of(session_of(context), asked.report_language)
    for file in asked.report_files:
        write_report(file, report, asked.source.name, speech.translate, asked.report_language)


def _writing(asked: _Asked, reading: ReadContext) -> WriteContext:
    return WriteContext(
        vocabulary=reading.vocabulary,
        namespace=reading.namespace,
        today=reading.today,
        title=asked.title,
        publisher_name=asked.publisher,
        licence=asked.licence,
        language=asked.language,
        pack_id=asked.pack_id,
        languages=tuple(filter(None, map(str.strip, asked.languages.split(",")))),
        edition=asked.edition,
        review_by=asked.review_by.date().isoformat() if asked.review_by else "",
    )


def _reading(asked: _Asked, vocabulary: Vocabulary) -> ReadContext:
    country = CountryNames(vocabulary).find(asked.country) if asked.country else ""
    if asked.country and not country:
        raise UsageError("unknown-value", value=asked.country, facet="country")
    namespace = asked.pack_id or (asked.target.name if asked.target else asked.source.name)
    return ReadContext(vocabulary, namespace, now().date(), country, asked.language, _recipe(asked))


def _recipe(asked: _Asked) -> Recipe | None:
    if asked.map_file is None:
        return None
    with Chosen(asked.map_file) as chosen:
        return decode(chosen.head(chosen.names()[0], MAX_BYTES))


def _save_map(asked: _Asked, reading: ReadContext) -> None:
    """Save the map that is going to be used: the given one, or the proposal for the best table."""
    recipe = reading.recipe
    if recipe is None:
        with Chosen(asked.source) as chosen:
            looks = sheets.look(chosen, reading)
        recipe = looks[0].recipe if looks else None
    if recipe is not None and asked.save_map is not None:
        with beside(asked.save_map) as part:
            part.write_bytes(encode(recipe))


def _look(context: click.Context, asked: _Asked) -> dict[str, object]:
    """What was recognised, and for plain tables each table with the proposal for its columns."""
    reading = _reading(asked, session_of(context).vocabulary())
    with Chosen(asked.source) as chosen:
        return dict(msgspec.to_builtins(look(chosen, reading, asked.wanted)))


def _rows(context: click.Context, asked: _Asked) -> dict[str, object]:
    """The cells of the rows that were asked for, with their headings."""
    reading = _reading(asked, session_of(context).vocabulary())
    with Chosen(asked.source) as chosen:
        found = rows_at(chosen, asked.rows, reading, asked.wanted)
    return {"rows": msgspec.to_builtins(found)}


def _for_window(context: click.Context, asked: _Asked, progress: Progress) -> dict[str, object]:
    """What the window shows: a look, some rows, or the numbers, the findings by rule and the first services."""
    if asked.look:
        return {"looked": _look(context, asked)}
    if asked.rows:
        return _rows(context, asked)
    converted = _run(context, asked, progress)
    found = findings(converted.report.problems())
    return {**_told(converted), **msgspec.to_builtins({"findings": found, "first": converted.first})}


def _told(converted: Converted) -> dict[str, object]:
    return {"format": converted.format, "version": converted.version, **numbers(converted.report)}


def _say(converted: Converted, *, is_trial: bool) -> None:
    click.echo(f"Recognised as {f'{converted.format} {converted.version}'.strip()}. ", nl=False)
    _say_rows(converted.report)
    if is_trial:
        click.echo("Nothing was written.")
        return
    click.echo(f"The pack source is in {converted.written.path}. Look at its pack.toml, then run “phcdesk pack build”.")


def _say_rows(report: Report, *, err: bool = False) -> None:
    """What became of the rows, and why: the gravest and most frequent findings first."""
    ends = f"{report.kept} kept, {report.merged} merged, {report.refused} refused."
    click.echo(f"{report.read} rows read: {ends}", err=err)
    for one in counted(report.problems()):
        times = f"{one.count} × " if one.count > 1 else ""
        click.echo(f"  {one.rule}  {times}{describe(one.example)}", err=err)
