"""The report of a conversion as a file: CSV for a spreadsheet, JSON for a program, HTML for a person.

The page stands by itself: no scripts, nothing from elsewhere. It counts first, and has the findings of each rule below,
a thousand at most, because a real file gives tens of thousands; the CSV has them all.
"""

from __future__ import annotations

import html
import io
from collections.abc import Iterator
from pathlib import Path

import msgspec
from msgspec import Struct
from msgspec.structs import replace

from phcdesk.formats.report import Report
from phcdesk.problems import Problem, Severity, describe, words_of
from phcdesk.tables.writing import CsvWriter
from phcdesk.whole_file import beside

COLUMNS = ("file", "row", "column", "rule", "severity", "raw", "kept", "words")
MAX_SHOWN = 1_000
_ORDER: dict[Severity, int] = {"error": 0, "warning": 1, "info": 2}
_STYLE = (
    "body{font:16px/1.5 sans-serif;max-width:60em;margin:2em auto;padding:0 1em;color:#1b1f23;background:#fff}"
    "table{border-collapse:collapse;width:100%}th,td{text-align:start;vertical-align:top;padding:.3em .6em;"
    "border-bottom:1px solid #d0d7de;overflow-wrap:anywhere}caption{text-align:start;font-weight:bold;padding:.5em 0}"
)


class RuleCount(Struct, frozen=True):
    """The findings of one rule: how many there are, and one of them."""

    rule: str
    severity: Severity
    count: int
    example: Problem


class Finding(Struct, frozen=True):
    """All findings of one rule as a window shows them: one sentence, how often, and the first places."""

    rule: str
    severity: Severity
    count: int
    words: str
    examples: tuple[Problem, ...]


def findings(problems: tuple[Problem, ...], examples: int = 5) -> tuple[Finding, ...]:
    """The rules that were met, the gravest and most frequent first, each with its first examples."""
    first: dict[str, list[Problem]] = {}
    for problem in problems:
        met = first.setdefault(problem.rule, [])
        if len(met) < examples:
            met.append(problem)
    return tuple(
        Finding(one.rule, one.severity, one.count, _words_of_all(one), tuple(first.get(one.rule, ())))
        for one in counted(problems)
    )


def _words_of_all(one: RuleCount) -> str:
    """The sentence of a rule; what differs from finding to finding is left open."""
    return words_of(one.example if one.count == 1 else replace(one.example, column="…", raw="…"))


def counted(problems: tuple[Problem, ...]) -> list[RuleCount]:
    """The rules that were met, the gravest and most frequent first."""
    first: dict[str, Problem] = {}
    counts: dict[str, int] = {}
    for problem in problems:
        rule = problem.column if problem.rule == "MO01" else problem.rule
        first.setdefault(rule, problem)
        counts[rule] = counts.get(rule, 0) + (int(problem.raw) if problem.rule == "MO01" else 1)
    found = [RuleCount(rule, first[rule].severity, count, first[rule]) for rule, count in counts.items()]
    return sorted(found, key=lambda one: (_ORDER[one.severity], -one.count))


def write_report(path: Path, report: Report, title: str) -> None:
    """Write the report in the form that the ending of ``path`` names; without one that is known, as CSV.

    Raises ``DiskError``.
    """
    match path.suffix.lower():
        case ".html" | ".htm":
            text = "".join(_page(report, title))
        case ".json":
            text = msgspec.json.encode(as_json(report)).decode()
        case _:
            text = _csv(report)
    with beside(path) as part:
        part.write_text(text, encoding="utf-8", newline="")


def as_json(report: Report) -> dict[str, object]:
    """The report for a program."""
    problems = [msgspec.structs.asdict(one) | {"words": describe(one)} for one in report.problems()]
    return {**numbers(report), "problems": problems}


def numbers(report: Report) -> dict[str, int]:
    """What became of the rows."""
    return {"read": report.read, "kept": report.kept, "merged": report.merged, "refused": report.refused}


def _csv(report: Report) -> str:
    stream = io.StringIO()
    writer = CsvWriter(stream, COLUMNS)
    for one in report.problems():
        row = str(one.row) if one.row else ""
        writer.row((one.file, row, one.column, one.rule, one.severity, one.raw, one.kept, describe(one)))
    return stream.getvalue()


def _page(report: Report, title: str) -> Iterator[str]:
    problems = report.problems()
    yield f'<!doctype html><html lang="en"><head><meta charset="utf-8"><title>{html.escape(title)}</title>'
    yield f"<style>{_STYLE}</style></head><body><h1>{html.escape(title)}</h1><table><caption>Rows</caption>"
    for name, count in numbers(report).items():
        yield f"<tr><th>{name}</th><td>{count}</td></tr>"
    yield "</table><h2>What was found</h2><table><tr><th>Rule</th><th>Kind</th><th>Times</th><th>For example</th></tr>"
    rules = counted(problems)
    for one in rules:
        yield f'<tr><td><a href="#{one.rule}">{one.rule}</a></td><td>{one.severity}</td><td>{one.count}</td>'
        yield f"<td>{html.escape(describe(one.example))}</td></tr>"
    yield "</table>"
    by_rule: dict[str, list[Problem]] = {}
    for problem in problems:
        by_rule.setdefault(problem.rule, []).append(problem)
    for one in rules:
        yield f'<h2 id="{one.rule}">{one.rule}</h2><table><tr><th>Finding</th><th>Kept as</th></tr>'
        for problem in by_rule.get(one.rule, [])[:MAX_SHOWN]:
            yield f"<tr><td>{html.escape(describe(problem))}</td><td>{html.escape(problem.kept)}</td></tr>"
        yield "</table>"
    yield "</body></html>\n"
