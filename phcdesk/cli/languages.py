"""The languages of what the command line writes for people to read: papers and reports."""

from __future__ import annotations

from collections.abc import Sequence

import click

from phcdesk.app.assurance import Speech
from phcdesk.app.speaking import ENGLISH, Languages
from phcdesk.cli.session import Session
from phcdesk.errors import UsageError

report_option = click.option(
    "--lang", "report_language", default=ENGLISH, metavar="CODE", help="The language of the report, such as fr."
)


def languages_with(session: Session, codes: Sequence[str]) -> Languages:
    """The languages that are carried, these among them. Raises ``UsageError`` "setting-value"."""
    languages = Languages(session.paths.resources / "translations")
    for code in codes:
        if code not in languages.codes():
            raise UsageError("setting-value", name="lang", value=code, values=", ".join(languages.codes()))
    return languages


def speech_of(session: Session, code: str) -> Speech:
    """How a language says things. Raises ``UsageError`` "setting-value"."""
    return languages_with(session, (code,)).speech(code)
