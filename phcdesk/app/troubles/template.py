"""The form of a sentence about a trouble: texts with {named} places, and the exit code of the command line."""

from __future__ import annotations

from msgspec import Struct


class Template(Struct, frozen=True):
    """What happened, the next step, and the exit code. Both texts are translated in the context "Errors"."""

    text: str
    next_step: str
    exit_code: int
