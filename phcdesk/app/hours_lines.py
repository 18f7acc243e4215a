"""Opening hours in few lines: days that follow each other and have the same hours share one."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from phcdesk.app.record_facts import Fact, Teller, hours_facts

if TYPE_CHECKING:
    from phcdesk.model import Service

_WEEK = 7


def hours_lines(service: Service, tell: Teller) -> list[str]:
    """The hours of a service, such as "Monday–Friday: 08:00–17:00"; a place with hours of its own is named first."""
    return [line for place, facts in hours_facts(service, tell) for line in (place, *_lines(facts, tell)) if line]


def _lines(facts: Sequence[Fact], tell: Teller) -> Iterator[str]:
    if len(facts) > _WEEK:
        yield from _week(facts[:_WEEK], tell)
        facts = facts[_WEEK:]
    yield from (fact.text for fact in facts)


def _week(days: Sequence[Fact], tell: Teller) -> Iterator[str]:
    translate = tell.speech.translate
    runs: list[list[Fact]] = []
    for day in days:
        if runs and runs[-1][0].text == day.text:
            runs[-1].append(day)
        else:
            runs.append([day])
    if len(runs) == 1:
        yield translate("Facts", "Every day: {hours}").format(hours=_hours(runs[0], tell))
        return
    for run in runs:
        if len(run) == 1:
            yield translate("Facts", "{day}: {hours}").format(day=run[0].name, hours=_hours(run, tell))
        else:
            words = translate("Facts", "{first}–{last}: {hours}")
            yield words.format(first=run[0].name, last=run[-1].name, hours=_hours(run, tell))


def _hours(run: Sequence[Fact], tell: Teller) -> str:
    return tell.speech.translate("Lists", ", ").join(run[0].text.splitlines())
