"""Which reader reads which media type, and the ports by which others have documents read.

What is in a document comes from outside: whoever reads one that did not come with the program has it read by a
``Worker``, in a process that may die of it.
"""

from __future__ import annotations

from typing import Protocol

from phcdesk.documents.reading import HTML, MARKDOWN, PDF, WORD, Reading
from phcdesk.errors import DocumentError

MEDIA_TYPES = {
    "pdf": PDF,
    "html": HTML,
    "htm": HTML,
    "docx": WORD,
    "md": MARKDOWN,
    "markdown": MARKDOWN,
}
"""The media type of a file by the end of its name, in small letters."""


class DocumentReader(Protocol):
    """Reads documents, here or elsewhere."""

    def read(self, data: bytes, media_type: str) -> Reading:
        """The document. Raises ``DocumentError``."""


def media_type_of(name: str) -> str:
    """The media type that a file's name says, or ""."""
    _, _, suffix = name.rpartition(".")
    return MEDIA_TYPES.get(suffix.lower(), "")


def read_here(data: bytes, media_type: str, *, alone: bool = False) -> Reading:
    """Read a document in this very process. Raises ``DocumentError``; may end the process, or never come back.

    ``alone`` says that the process has no other threads, and may copy itself to be quicker.
    """
    if media_type == PDF:
        from phcdesk.documents import pdf

        return pdf.read(data, alone=alone)
    if media_type == HTML:
        from phcdesk.documents import html

        return html.read(data)
    if media_type == WORD:
        from phcdesk.documents.word import read

        return read(data)
    if media_type == MARKDOWN:
        from phcdesk.documents import markdown

        return markdown.read(data)
    raise DocumentError("document-unknown-kind", kind=media_type)
