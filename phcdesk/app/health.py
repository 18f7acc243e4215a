"""What looking at every file of the library found, in the same words on the command line and in the window."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Protocol

from phcdesk.app.messages import sentence
from phcdesk.app.translating import Translate, english
from phcdesk.errors import PhcError


class Finding(Protocol):
    """One thing that is wrong: the code and fields of an error, and whether it concerns what people look at now."""

    @property
    def code(self) -> str: ...
    @property
    def fields(self) -> Mapping[str, str]: ...
    @property
    def current(self) -> bool: ...


def health_words(findings: Iterable[Finding], translate: Translate = english) -> list[tuple[str, str]]:
    """The findings as (state, words). ``state`` is "wrong", "notice" for an older state of the library, or "ok"."""
    lines = [
        ("wrong" if finding.current else "notice", sentence(PhcError(finding.code, **finding.fields), translate).text)
        for finding in findings
    ]
    return lines or [("ok", translate("Health", "every file has the content it was stored with"))]
