"""What to mend first, and why, in plain sentences; and the rows of each finding in words."""

from __future__ import annotations

from typing import NamedTuple

from phcdesk.app.assurance import Speech, month_words
from phcdesk.app.translating import marked
from phcdesk.quality.dead_numbers import Look
from phcdesk.quality.duplicates import Proposal, Reason, ReasonCode
from phcdesk.quality.measuring import Finding, FindingCode, Quality, Row
from phcdesk.quality.plots import field_words

_TITLES: dict[FindingCode, str] = {
    "dead-number": marked("Quality", "Numbers that look dead"),
    "outside": marked("Quality", "Points outside the country"),
    "no-phone": marked("Quality", "No phone"),
    "never": marked("Quality", "No date of a check"),
    "old": marked("Quality", "Checked over a year ago"),
    "duplicates": marked("Quality", "May be one and the same"),
    "personal": marked("Quality", "People named in a text"),
    "no-hours": marked("Quality", "No hours"),
    "no-kind": marked("Quality", "No kind of service"),
    "one-value": marked("Quality", "One value everywhere"),
}
_WHY: dict[FindingCode, str] = {
    "dead-number": marked("Quality", "Call them, or look them up again: a person in danger may call nobody."),
    "outside": marked("Quality", "People would be sent to another country. Correct the point, or leave it out."),
    "no-phone": marked("Quality", "Nobody can ask before a long way. Add a number, or say how else to ask."),
    "never": marked("Quality", "Nobody can tell whether it is still true. Call, and write down the day."),
    "old": marked("Quality", "Numbers and hours change within a year. Call again, the oldest first."),
    "duplicates": marked("Quality", "Two entries for one place soon say different things. Decide on each pair."),
    "personal": marked("Quality", "Names and numbers of people need their consent. Leave them out otherwise."),
    "no-hours": marked("Quality", "People come to closed doors, or call in vain. Ask for the hours when you call."),
    "no-kind": marked("Quality", "It is not found by what it offers, and gaps cannot be told. Choose a kind."),
    "one-value": marked("Quality", "A value that is the same everywhere was often filled in by a program."),
}
_LOOKS: dict[Look, str] = {
    "too-short": marked("Quality", "too short"),
    "all-equal": marked("Quality", "all digits are equal"),
    "counting": marked("Quality", "the digits only count up or down"),
    "fictional": marked("Quality", "kept free for films and examples"),
    "impossible": marked("Quality", "not a possible number of its country"),
}
_REASONS: dict[ReasonCode, str] = {
    "same-name": marked("Quality", "the names are the same"),
    "like-name": marked("Quality", "the names are alike ({value} of 100)"),
    "near": marked("Quality", "{value} km apart"),
    "same-phone": marked("Quality", "the same number {value}"),
    "same-place": marked("Quality", "the same address"),
    "same-town": marked("Quality", "the same town"),
}


class Advice(NamedTuple):
    """A finding in words: what it is called, how often it is there, and why it matters."""

    code: FindingCode
    title: str
    times: str
    why: str


def summary(quality: Quality, speech: Speech) -> str:
    """How many services there are, and whether much has to be mended."""
    translate = speech.translate
    if not quality.services:
        return translate("Quality", "There are no services in it that could be looked at.")
    said = [translate("Quality", "%n service(s) were looked at.", "", quality.services)]
    if quality.left_out:
        said.append(translate("Quality", "%n closed or example entry(s) were left out.", "", quality.left_out))
    if quality.findings:
        said.append(translate("Quality", "Mend them in this order:"))
    else:
        said.append(translate("Quality", "Nothing was found that has to be mended."))
    return " ".join(said)


def advice(quality: Quality, speech: Speech) -> tuple[Advice, ...]:
    """The findings in the order in which they should be mended."""
    return tuple(
        Advice(
            finding.code,
            finding_title(finding.code, speech),
            count_words(finding, speech),
            speech.translate("Quality", _WHY[finding.code]),
        )
        for finding in quality.findings
    )


def finding_title(code: FindingCode, speech: Speech) -> str:
    """What a finding is called."""
    return speech.translate("Quality", _TITLES[code])


def count_words(finding: Finding, speech: Speech) -> str:
    """How often something was found."""
    translate = speech.translate
    match finding.code:
        case "duplicates":
            return translate("Quality", "%n pair(s)", "", finding.count)
        case "one-value":
            return translate("Quality", "%n field(s)", "", finding.count)
        case "dead-number":
            return translate("Quality", "%n number(s)", "", finding.count)
    return translate("Quality", "%n service(s)", "", finding.count)


def row_words(finding: Finding, row: Row, speech: Speech) -> tuple[str, str]:
    """The entry and what is to be said of it."""
    translate = speech.translate
    match finding.code:
        case "dead-number":
            words, why = translate("Quality", "{number} ({why})"), translate("Quality", _LOOKS[_look(row.kind)])
            return row.name, words.format(number=speech.isolate(row.detail), why=why)
        case "outside":
            return row.name, speech.isolate(row.detail)
        case "old":
            return row.name, month_words(row.detail, speech)
        case "one-value":
            return field_words(row.kind, speech), row.detail
    return row.name, row.detail


def reasons_words(proposal: Proposal, speech: Speech) -> str:
    """Why two services may be one."""
    return "; ".join(_reason_words(reason, speech) for reason in proposal.reasons)


def _reason_words(reason: Reason, speech: Speech) -> str:
    return speech.translate("Quality", _REASONS[reason.code]).format(value=speech.isolate(reason.value))


def _look(kind: str) -> Look:
    return next(look for look in _LOOKS if look == kind)
