"""A quick card as a page: its text as its source wrote it, with headings, and how far it was checked."""

from __future__ import annotations

from collections.abc import Iterator

from phcdesk.app.assurance import assurance_sentence
from phcdesk.documents.markdown import read_markdown
from phcdesk.model import Guide
from phcdesk.paper.blocks import Block, Heading, Paragraph, Words
from phcdesk.paper.cautions import cautions
from phcdesk.paper.voices import Voices, as_written, spoken


def guide_page(guide: Guide, voices: Voices) -> Iterator[Block]:
    """The whole text; more than a page where it is longer."""
    yield Heading(Words(guide.name, guide.language), 1)
    yield from cautions(guide, voices)
    for section in read_markdown(guide.body.encode()):
        if section.heading and section.heading != guide.name:
            yield Heading(Words(section.heading, guide.language), 2)
        for paragraph in section.text.split("\n\n"):
            if paragraph.strip():
                yield Paragraph(as_written(paragraph, guide.language))
    if guide.licence:
        yield Paragraph((Words(guide.licence, ""),), "small")
    yield Paragraph(
        spoken((assurance_sentence(guide.assurance, "guide", voice.speech), voice) for voice in voices), "small"
    )
