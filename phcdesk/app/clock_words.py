"""What is said where the date of the computer cannot be right: by the window, and by the command line."""

from __future__ import annotations

from datetime import date

from phcdesk.app.assurance import ENGLISH, Speech


def clock_sentence(today: date, speech: Speech = ENGLISH) -> str:
    """That no opening times are told by this date."""
    words = speech.translate(
        "MainWindow",
        "The date of this computer, {date}, cannot be right. Opening times are not told until it is set.",
    )
    return words.format(date=speech.isolate(today.isoformat()))
