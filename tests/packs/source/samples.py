"""A source folder to write tables into, and the reading of it. Everything in these tests is invented."""

from __future__ import annotations

from pathlib import Path

from phcdesk.documents.readers import DocumentReader
from phcdesk.model import Concept, Service
from phcdesk.packs.source.pack_source import SourceReading, read_source
from phcdesk.taxonomy import Vocabulary

PACK = """
id = "made-up"
title = "Made up"
publisher = "nobody"
publisher_name = "Nobody at all"
edition = 3
issued = 2026-11-21
languages = ["en"]
licence = "CC0-1.0"
"""

VOCABULARY = Vocabulary(
    (
        Concept("service_type", "crisis-line", {"en": "Crisis line"}),
        Concept("topic", "workforce", {"en": "Workforce"}),
        Concept("condition", "depression", {"en": "Depression"}),
        Concept("document_type", "policy", {"en": "Policy"}),
        Concept("country", "KE", {"en": "Kenya", "fr": "Kenya", "ar": "كينيا"}),
        Concept("country", "DE", {"en": "Germany", "fr": "Allemagne"}),
        Concept("language", "sw", {"en": "Swahili"}),
    )
)


class Source:
    """A folder with a sound pack.toml. ``write`` makes a file in it, ``read`` reads the whole."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.write("pack.toml", PACK)

    def write(self, name: str, content: str | bytes) -> None:
        path = self.folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content if isinstance(content, bytes) else content.encode())

    def read(self, reader: DocumentReader | None = None) -> SourceReading:
        return read_source(self.folder, VOCABULARY, reader=reader)

    def service(self) -> Service:
        """The only service of the source."""
        (service,) = (entry for entry in self.read().content.entries if isinstance(entry, Service))
        return service

    def rules(self) -> list[str]:
        """The rules that were broken, in order."""
        return [problem.rule for problem in self.read().problems]
