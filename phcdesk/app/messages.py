"""From the code of an error to a sentence for a person, and what to do next.

Core raises codes and fields; ``troubles/`` has the tables of words. A test demands an entry for every code that is
raised. What stands in a ``Template`` is translated in the context "Errors": `make translations` finds it there.
"""

from __future__ import annotations

from msgspec import Struct

from phcdesk.app.sizes import size_words
from phcdesk.app.translating import Translate, english, marked
from phcdesk.app.troubles import library, packs, sources
from phcdesk.app.troubles.template import Template
from phcdesk.errors import PhcError

_PLAIN_REASONS = {
    "ENOSPC": marked("Errors", "the disk is full"),
    "EROFS": marked("Errors", "the disk is read-only"),
    "EACCES": marked("Errors", "you may not write there"),
    "EPERM": marked("Errors", "you may not write there"),
    "EIO": marked("Errors", "the disk reports a fault"),
    "ENOENT": marked("Errors", "the file or its folder does not exist"),
    "ENOTDIR": marked("Errors", "a part of the path is a file"),
    "EDQUOT": marked("Errors", "your share of the disk is used up"),
    "EMFILE": marked("Errors", "too many files are open"),
    "ENOMEM": marked("Errors", "this computer is out of memory"),
}


class Message(Struct, frozen=True):
    """What happened in one sentence, and the next step in another."""

    text: str
    next_step: str


TABLE: dict[str, Template] = {**library.TABLE, **sources.TABLE, **packs.TABLE}

_UNKNOWN = Template("Something went wrong ({code}).", "Run “phcdesk doctor” and look at what it says.", 70)


class _Fields(dict[str, object]):
    """Fields for a sentence; one that the error does not have is left as a dash."""

    def __missing__(self, key: str) -> str:
        return "—"


def sentence(error: PhcError, translate: Translate = english) -> Message:
    """The sentence and the next step for an error; the window hands over Qt's ``translate``."""
    template = TABLE.get(error.code, _UNKNOWN)
    fields = _Fields(error.fields, code=error.code)
    if "reason" in fields:
        plain = _PLAIN_REASONS.get(str(fields["reason"]))
        fields["reason"] = translate("Errors", plain) if plain else fields["reason"]
    size = fields.get("bytes")
    if isinstance(size, int):
        fields["bytes"] = size_words(size)
    if isinstance(fields.get("candidates"), (tuple, list)):
        fields["candidates"] = ", ".join(map(str, error.fields["candidates"]))  # type: ignore[call-overload]
    said, next_step = (translate("Errors", words) for words in (template.text, template.next_step))
    return Message(said.format_map(fields), next_step.format_map(fields))


def exit_code(error: PhcError) -> int:
    """The exit code of the command line: 2 damaged, 6 disk, 7 over a limit, 64 usage, 70 a fault of ours."""
    return TABLE.get(error.code, _UNKNOWN).exit_code
