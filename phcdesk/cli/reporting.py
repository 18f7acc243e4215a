"""Speaking to the window: what a child of it does, as one JSON object a line.

Steps as ``{"step", "done", "total"}``, and at last ``{"done": true}`` with what was done, or a refusal.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping

import click

from phcdesk.app.messages import exit_code
from phcdesk.cli.session import echo_json, refusal
from phcdesk.errors import PhcError
from phcdesk.progress import Progress

option = click.option("--progress-json", is_flag=True, help="Report as JSON lines, for the window; nothing is asked.")


def for_window(work: Callable[[Progress], Mapping[str, object] | None]) -> int:
    """Do some work and report on it; returns the exit code. ``work`` may add to the line that says it is done."""
    try:
        told = work(_report)
    except PhcError as error:
        echo_json(refusal(error))
        return exit_code(error)
    echo_json({"done": True, **(told or {})})
    return 0


def _report(step: str, done: int, total: int) -> None:
    echo_json({"step": step, "done": done, "total": total})
