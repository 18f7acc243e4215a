"""What both shells say of a document: where in it the words are, how long it is, and whether it still holds."""

from __future__ import annotations

from typing import TYPE_CHECKING

from phcdesk.app.assurance import Speech

if TYPE_CHECKING:
    from phcdesk.answers.standing import Standing
    from phcdesk.model import Document
    from phcdesk.search.results import Hit


def part_words(hit: Hit, speech: Speech) -> list[str]:
    """Where the words are, such as "page 12" and "3 more pages"; nothing where that is not known.

    A section is called by its heading, and by its number where it has none.
    """
    if hit.page is None:
        return []
    translate = speech.translate
    if hit.paged:
        more = translate("Rows", "%n more page(s)", "", hit.more_pages)
        parts = [translate("Rows", "page {number}").format(number=hit.page)]
    else:
        more = translate("Rows", "%n more section(s)", "", hit.more_pages)
        parts = [] if hit.heading else [translate("Rows", "section {number}").format(number=hit.page)]
    return [*parts, *([speech.quote(hit.heading)] if hit.heading else []), *([more] if hit.more_pages else [])]


def extent_words(document: Document, speech: Speech) -> str:
    """How many pages a document has, and how many of them cannot be searched; blank for one without pages."""
    if not document.pages:
        return ""
    pages = speech.translate("Facts", "%n page(s)", "", document.pages)
    if not document.pages_without_text:
        return pages
    words = speech.translate("Facts", "{pages}, {count} of them pictures without text")
    return words.format(pages=pages, count=speech.isolate(str(document.pages_without_text)))


def standing_lines(standing: Standing, speech: Speech) -> list[str]:
    """What has to be known before a document is read; nothing where it holds."""
    translate, lines = speech.translate, []
    if standing.status == "withdrawn":
        withdrawn = translate("Notices", "Withdrawn: do not use this any more.")
        lines.append(f"{withdrawn} {standing.reason}".rstrip())
    elif standing.status == "superseded" and standing.successor is None:
        lines.append(translate("Notices", "Superseded: there is a newer one, which is not in this library."))
    elif standing.status == "superseded":
        lines.append(translate("Notices", "Superseded: use the newer one."))
    if standing.successor is not None and lines:
        instead = translate("Facts", "Use instead: {title} ({ref})")
        lines.append(instead.format(title=standing.successor.title, ref=speech.isolate(standing.successor.ref)))
    if standing.review_passed and not lines:
        overdue = translate("Notices", "It was to be reviewed by {date}, which is over: look for a newer edition.")
        lines.append(overdue.format(date=speech.isolate(standing.review_passed)))
    return lines
