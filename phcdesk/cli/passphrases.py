"""Passphrases of a publisher: asked for without showing them, or read from an open file descriptor.

Never from an argument or the environment, where other programs of the machine can read them.
"""

from __future__ import annotations

import os

import click

from phcdesk.errors import UsageError

MAX_BYTES = 100_000
SHORT = 12

option = click.option(
    "--passphrase-fd", type=int, metavar="FD", help="Read passphrases from this file descriptor, one a line."
)


def new_passphrases(fd: int | None, count: int) -> list[str]:
    """A passphrase for each of ``count`` people. Where fewer lines are given, the last one is used for the others."""
    if fd is not None:
        lines = _lines(fd)
        return [lines[min(number, len(lines) - 1)] for number in range(count)]
    return [
        str(click.prompt(f"Passphrase for the keys {number}", hide_input=True, confirmation_prompt=True, err=True))
        for number in range(1, count + 1)
    ]


def passphrase(fd: int | None, name: str) -> str:
    """The passphrase of one key."""
    if fd is not None:
        return _lines(fd)[0]
    return str(click.prompt(f"Passphrase for {name}", hide_input=True, err=True))


def old_and_new(fd: int | None, names: list[str]) -> tuple[list[str], str]:
    """The passphrases of keys that exist, and one for the keys that are to be made."""
    if fd is not None:
        *old, new = new_passphrases(fd, len(names) + 1)
        return old, new
    return [passphrase(None, name) for name in names], new_passphrases(None, 1)[0]


def _lines(fd: int) -> list[str]:
    try:
        with os.fdopen(fd, "rb") as file:
            text = file.read(MAX_BYTES).decode()
    except (OSError, UnicodeDecodeError) as problem:
        raise UsageError("passphrase-missing") from problem
    lines = [line for line in text.splitlines() if line]
    if not lines:
        raise UsageError("passphrase-missing")
    return lines
