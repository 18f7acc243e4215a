"""What went wrong, in the words of the one table of sentences."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from phcdesk.errors import PhcError


def problem_words(error: PhcError) -> str:
    """What went wrong and what to do, as one text."""
    from phcdesk.app.messages import sentence

    message = sentence(error, QCoreApplication.translate)
    return f"{message.text} {message.next_step}".strip()
