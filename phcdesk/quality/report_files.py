"""The quality report as a file: HTML that stands by itself, CSV with a row for each finding, or JSON for a program.

The page has no scripts and takes nothing from elsewhere. Its plots are SVG, with the same as a table below each. Parts
of a bar are told apart by pattern as well as by colour.
"""

from __future__ import annotations

import io
from collections.abc import Iterator
from html import escape
from pathlib import Path

import msgspec

from phcdesk.app.assurance import ENGLISH, Speech
from phcdesk.formats.report_files import direction_of
from phcdesk.quality.advice import advice, finding_title, reasons_words, row_words, summary
from phcdesk.quality.measuring import Finding, Quality
from phcdesk.quality.plots import Grid, Plot, grid_of, plots_of
from phcdesk.tables.writing import CsvWriter
from phcdesk.taxonomy import Vocabulary
from phcdesk.whole_file import whole_file

COLUMNS = ("finding", "id", "name", "detail", "other_id")
MAX_AREAS = 300

_STYLE = (
    "body{font:16px/1.5 sans-serif;max-width:60em;margin:2em auto;padding:0 1em;color:#1b1f23;background:#fff}"
    "table{border-collapse:collapse;width:100%}th,td{text-align:start;vertical-align:top;padding:.3em .6em;"
    "border-bottom:1px solid #d0d7de;overflow-wrap:anywhere}caption{text-align:start;font-weight:bold;padding:.5em 0}"
    "svg{width:100%;height:auto}figure{margin:1em 0}.wide{overflow-x:auto}li{margin:.4em 0}"
    "summary{cursor:pointer;padding:.3em 0}"
)
_PATTERNS = (
    '<pattern id="p0" width="4" height="4" patternUnits="userSpaceOnUse"><rect width="4" height="4" fill="#1f6f6b"/>'
    "</pattern>"
    '<pattern id="p1" width="6" height="6" patternUnits="userSpaceOnUse"><rect width="6" height="6" fill="#fff"/>'
    '<path d="M0 6L6 0" stroke="#1f6f6b" stroke-width="2"/></pattern>'
    '<pattern id="p2" width="6" height="6" patternUnits="userSpaceOnUse"><rect width="6" height="6" fill="#fff"/>'
    "</pattern>"
    '<pattern id="p3" width="6" height="6" patternUnits="userSpaceOnUse"><rect width="6" height="6" fill="#fff"/>'
    '<circle cx="3" cy="3" r="1.2" fill="#444"/></pattern>'
)
_WIDE, _LABEL, _ROW = 900, 260, 24
_BLANK = 2
"""The pattern of what is not there: an empty box."""


def write_quality(
    path: Path, quality: Quality, vocabulary: Vocabulary, speech: Speech = ENGLISH, language: str = "en"
) -> None:
    """Write the report in the form that the ending of ``path`` names: .csv, .json, else HTML. Raises ``DiskError``."""
    with whole_file(path) as file:
        match path.suffix.lower():
            case ".csv":
                file.write(_csv(quality, speech))
            case ".json":
                file.write(msgspec.json.encode(as_json(quality)).decode())
            case _:
                file.writelines(_page(quality, vocabulary, speech, language))


def as_json(quality: Quality) -> dict[str, object]:
    """The report for a program. Sentences are in English."""
    table = quality.coverage
    return {
        "title": quality.title,
        "date": quality.today.isoformat(),
        "services": quality.services,
        "left_out": quality.left_out,
        "ages": quality.ages,
        "fills": [msgspec.structs.asdict(one) for one in quality.fills],
        "languages": dict(quality.languages),
        "findings": [msgspec.to_builtins(one) for one in quality.findings],
        "mend_first": [one._asdict() for one in advice(quality, ENGLISH)],
        "duplicates": [msgspec.to_builtins(one) for one in quality.duplicates],
        "coverage": {
            "facet": table.facet,
            "areas": [
                {
                    "country": area.country,
                    "name": area.name,
                    "kinds": {
                        kind: {"state": cell.state, "fresh": cell.fresh, "old": cell.old}
                        for kind, cell in zip(table.kinds, cells, strict=True)
                    },
                }
                for area, cells in zip(table.areas, table.cells, strict=True)
            ],
        },
    }


def _csv(quality: Quality, speech: Speech) -> str:
    stream = io.StringIO()
    writer = CsvWriter(stream, COLUMNS)
    for finding in quality.findings:
        if finding.code == "duplicates":
            continue
        for row in finding.rows:
            name, words = row_words(finding, row, speech)
            writer.row((finding.code, row.id, name, words, ""))
    for one in quality.duplicates:
        names = f"{one.second_name}: {reasons_words(one, speech)}"
        writer.row(("duplicates", one.first, one.first_name, names, one.second))
    for fill in quality.fills:
        writer.row(("filled", "", fill.field, f"{fill.filled} / {fill.of}", ""))
    return stream.getvalue()


def _page(quality: Quality, vocabulary: Vocabulary, speech: Speech, language: str) -> Iterator[str]:
    translate = speech.translate
    title = translate("Quality", "Quality of {title}").format(title=quality.title)
    yield f'<!doctype html><html lang="{escape(language)}" dir="{direction_of(language)}"><head><meta charset="utf-8">'
    yield "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">"
    yield f"<title>{escape(title)}</title><style>{_STYLE}</style></head><body><h1>{escape(title)}</h1>"
    yield f'<svg width="0" height="0" style="position:absolute"><defs>{_PATTERNS}</defs></svg>'
    yield f"<p>{escape(summary(quality, speech))}</p><ol>"
    for one in advice(quality, speech):
        head = translate("Quality", "{title}: {count}.").format(title=one.title, count=one.times)
        yield f'<li><a href="#{one.code}"><b>{escape(head)}</b></a> {escape(one.why)}</li>'
    yield "</ol>"
    for plot in plots_of(quality, vocabulary, speech, language):
        yield from _figure(plot, speech)
    yield from _grid(grid_of(quality, vocabulary, speech, language), speech)
    for finding in quality.findings:
        yield from _rows(finding, quality, speech)
    yield "</body></html>\n"


def _figure(plot: Plot, speech: Speech) -> Iterator[str]:
    yield f"<h2>{escape(plot.title)}</h2><p>{escape(plot.said)}</p><figure>"
    yield from svg_of(plot)
    as_table = escape(speech.translate("Quality", "As a table"))
    yield f"</figure><details><summary>{as_table}</summary><table><tr><th></th>"
    yield "".join(f"<th>{escape(part)}</th>" for part in plot.legend) + "</tr>"
    for row in plot.rows:
        cells = "".join(f"<td>{count}</td>" for count in row.counts)
        yield f"<tr><th>{escape(row.label)}</th>{cells}</tr>"
    yield "</table></details>"


def svg_of(plot: Plot) -> Iterator[str]:
    """The bars of a plot as SVG, with the legend above them."""
    top = _ROW + 6
    high = top + _ROW * len(plot.rows)
    spoken = escape(f"{plot.title}. {plot.said}")
    yield f'<svg viewBox="0 0 {_WIDE} {high}" role="img" direction="ltr" aria-label="{spoken}">'
    x = 0
    for part, words in enumerate(plot.legend):
        yield _part(x, 2, 16, pattern_of(part, len(plot.legend)))
        yield f'<text x="{x + 22}" y="15" font-size="13">{escape(words)}</text>'
        x += 40 + 7 * len(words)
    room = _WIDE - _LABEL - 60
    for number, row in enumerate(plot.rows):
        y, left = top + number * _ROW, float(_LABEL)
        label = row.label if len(row.label) <= 38 else f"{row.label[:37]}…"
        yield f'<text x="{_LABEL - 8}" y="{y + 14}" font-size="13" text-anchor="end">{escape(label)}</text>'
        for part, count in enumerate(row.counts):
            width = room * count / plot.most
            if count:
                yield _part(left, y, width, pattern_of(part, len(row.counts)))
            left += width
        yield f'<text x="{left + 6:.1f}" y="{y + 14}" font-size="13">{row.counts[0]}</text>'
    yield "</svg>"


def pattern_of(part: int, parts: int) -> int:
    """The pattern of a part of a bar: of two parts the second is what is not there."""
    return _BLANK if parts == _BLANK and part == 1 else part


def _part(x: float, y: int, width: float, pattern: int) -> str:
    return (
        f'<rect x="{x:.1f}" y="{y}" width="{width:.1f}" height="16" fill="url(#p{pattern})" stroke="#1b1f23"'
        ' stroke-width="0.6"/>'
    )


def _grid(grid: Grid, speech: Speech) -> Iterator[str]:
    if not grid.rows:
        return
    yield f"<h2>{escape(grid.title)}</h2>"
    if len(grid.rows) > MAX_AREAS:
        words = speech.translate("Quality", "The first {shown} of {all} areas.")
        yield f"<p>{escape(words.format(shown=MAX_AREAS, all=len(grid.rows)))}</p>"
    yield '<div class="wide"><table><tr>' + "".join(f"<th>{escape(one)}</th>" for one in grid.columns) + "</tr>"
    for row in grid.rows[:MAX_AREAS]:
        yield f"<tr><th>{escape(row[0])}</th>" + "".join(f"<td>{escape(one)}</td>" for one in row[1:]) + "</tr>"
    yield "</table></div>"


def _rows(finding: Finding, quality: Quality, speech: Speech) -> Iterator[str]:
    yield f'<h2 id="{finding.code}">{escape(finding_title(finding.code, speech))}</h2>'
    if finding.count > len(finding.rows):
        words = speech.translate("Quality", "The first {shown} of {all}.")
        yield f"<p>{escape(words.format(shown=len(finding.rows), all=finding.count))}</p>"
    yield "<table>"
    if finding.code == "duplicates":
        for one in quality.duplicates[: len(finding.rows)]:
            yield f"<tr><td>{escape(one.first_name)}</td><td>{escape(one.second_name)}</td>"
            yield f"<td>{one.score}</td><td>{escape(reasons_words(one, speech))}</td></tr>"
    else:
        for row in finding.rows:
            name, words = row_words(finding, row, speech)
            yield f"<tr><td>{escape(name)}</td><td>{escape(words)}</td><td>{escape(row.id)}</td></tr>"
    yield "</table>"
