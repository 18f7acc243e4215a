"""The report of a conversion as a file: CSV for a spreadsheet, JSON for a program, HTML for a person.

The page stands by itself: no scripts, nothing from elsewhere. It counts first, and has the findings of each rule below,
a thousand at most, because a real file gives tens of thousands; the CSV has them all. Sentences are in the language of
whoever reads them; rules, severities and the names of columns are codes, and stay as they are for programs.
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
from phcdesk.problems import Problem, Severity, Translate, as_written, describe, severity_words, words_of
from phcdesk.tables.writing import CsvWriter
from phcdesk.whole_file import beside

COLUMNS = ("file", "row", "column", "rule", "severity", "raw", "kept", "words")
MAX_SHOWN = 1_000
_RIGHT_TO_LEFT = frozenset(("ar", "fa", "he", "ur"))
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
        Finding(one.rule, one.severity, one.count, words_of_all(one.example, one.count), tuple(first.get(one.rule, ())))
        for one in counted(problems)
    )


def words_of_all(example: Problem, count: int, translate: Translate = as_written) -> str:
    """The sentence of a rule that was met so often; what differs from finding to finding is left open."""
    return words_of(example if count == 1 else replace(example, column="…", raw="…"), translate)


def direction_of(language: str) -> str:
    """Which way HTML in this language reads."""
    return "rtl" if language.partition("-")[0] in _RIGHT_TO_LEFT else "ltr"


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


def write_report(
    path: Path, report: Report, name: str, translate: Translate = as_written, language: str = "en"
) -> None:
    """Write the report on the source of this name in the form that the ending of ``path`` names; else as CSV.

    ``translate`` says things in ``language``. Raises ``DiskError``.
    """
    match path.suffix.lower():
        case ".html" | ".htm":
            text = "".join(_page(report, name, translate, language))
        case ".json":
            text = msgspec.json.encode(as_json(report)).decode()
        case _:
            text = _csv(report, translate)
    with beside(path) as part:
        part.write_text(text, encoding="utf-8", newline="")


def as_json(report: Report) -> dict[str, object]:
    """The report for a program. Sentences are in English."""
    problems = [msgspec.structs.asdict(one) | {"words": describe(one)} for one in report.problems()]
    return {**numbers(report), "problems": problems}


def numbers(report: Report) -> dict[str, int]:
    """What became of the rows."""
    return {"read": report.read, "kept": report.kept, "merged": report.merged, "refused": report.refused}


def _csv(report: Report, translate: Translate) -> str:
    stream = io.StringIO()
    writer = CsvWriter(stream, COLUMNS)
    for one in report.problems():
        row = str(one.row) if one.row else ""
        words = describe(one, translate)
        writer.row((one.file, row, one.column, one.rule, one.severity, one.raw, one.kept, words))
    return stream.getvalue()


def _page(report: Report, name: str, translate: Translate, language: str) -> Iterator[str]:
    problems = report.problems()
    title = html.escape(translate("Report", "Conversion of {file}").format(file=name))
    yield f'<!doctype html><html lang="{html.escape(language)}" dir="{direction_of(language)}"><head>'
    yield f'<meta charset="utf-8"><title>{title}</title>'
    yield f"<style>{_STYLE}</style></head><body><h1>{title}</h1>"
    yield f"<table><caption>{html.escape(translate('Report', 'Rows'))}</caption>"
    for words, count in zip(_words_of_numbers(translate), numbers(report).values(), strict=True):
        yield f"<tr><th>{html.escape(words)}</th><td>{count}</td></tr>"
    yield f"</table><h2>{html.escape(translate('Report', 'What was found'))}</h2><table>"
    yield _headings(
        translate("Report", "Rule"),
        translate("Report", "Kind"),
        translate("Report", "Times"),
        translate("Report", "For example"),
    )
    rules = counted(problems)
    for one in rules:
        kind = html.escape(severity_words(one.severity, translate))
        yield f'<tr><td><a href="#{one.rule}">{one.rule}</a></td><td>{kind}</td><td>{one.count}</td>'
        yield f"<td>{html.escape(describe(one.example, translate))}</td></tr>"
    yield "</table>"
    by_rule: dict[str, list[Problem]] = {}
    for problem in problems:
        by_rule.setdefault(problem.rule, []).append(problem)
    columns = _headings(translate("Report", "Finding"), translate("Report", "Kept as"))
    for one in rules:
        yield f'<h2 id="{one.rule}">{one.rule}</h2><table>{columns}'
        for problem in by_rule.get(one.rule, [])[:MAX_SHOWN]:
            words = html.escape(describe(problem, translate))
            yield f"<tr><td>{words}</td><td>{html.escape(problem.kept)}</td></tr>"
        yield "</table>"
    yield "</body></html>\n"


def _headings(*words: str) -> str:
    return f"<tr>{''.join(f'<th>{html.escape(one)}</th>' for one in words)}</tr>"


def _words_of_numbers(translate: Translate) -> tuple[str, ...]:
    """What the numbers are called, in their order."""
    return (
        translate("Report", "Read"),
        translate("Report", "Kept"),
        translate("Report", "Merged into others"),
        translate("Report", "Left out"),
    )
