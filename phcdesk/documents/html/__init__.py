"""HTML to a text that is safe to show, and to the passages in it.

Nothing of the source is shown as it came. It is taken apart (``tokens.py``), rebuilt from a short list of elements
(``building.py``, ``allowed.py``) and looked over by a second, independent cleaner (``rebuilding.py``). The same is
done again before it is shown, because what somebody signed may be hostile: rebuilding what was rebuilt changes nothing.
"""

from __future__ import annotations

from html import escape

from phcdesk.documents.html.allowed import MAX_BYTES
from phcdesk.documents.html.blocks import blocks_of
from phcdesk.documents.html.letters import text_of
from phcdesk.documents.html.rebuilding import Rebuilt, agreed, rebuild
from phcdesk.documents.html.tree import markup
from phcdesk.documents.language import MOST, guess_language
from phcdesk.documents.reading import HTML, Reading, Remark
from phcdesk.documents.sections import divided
from phcdesk.errors import DocumentError

MAX_TITLE = 300


def read(data: bytes) -> Reading:
    """Read HTML. What is stored is the rebuilt text.

    Raises ``DocumentError``: "document-too-large", "document-too-complex" for more elements than a laptop can show,
    "document-unsafe" if the two cleaners do not agree on it.
    """
    if len(data) > MAX_BYTES:
        raise DocumentError("document-too-large", limit=MAX_BYTES // 1024**2, unit="MB")
    rebuilt = rebuild(text_of(data))
    if rebuilt.is_cut:
        raise DocumentError("document-too-complex")
    html = agreed(markup(rebuilt.root))
    if html is None:
        raise DocumentError("document-unsafe")
    stored = html.encode()
    if len(stored) > MAX_BYTES:
        raise DocumentError("document-too-large", limit=MAX_BYTES // 1024**2, unit="MB")
    passages, outline = divided(blocks_of(rebuilt.root))
    language, guessed = _language(rebuilt)
    remarks = [
        Remark("no-text", int(not passages)),
        Remark("language-guessed", int(guessed), language),
        Remark("pictures-left-out", rebuilt.pictures),
    ]
    title = rebuilt.title or (outline[0].title if outline else "")
    return Reading(
        HTML, stored, passages, title[:MAX_TITLE], language, outline=outline,
        remarks=tuple(remark for remark in remarks if remark.count),
    )  # fmt: skip


def shown_html(data: bytes) -> str:
    """The HTML to show of a stored text. Nothing raises; what cannot be made safe is shown as plain words."""
    source = text_of(data[:MAX_BYTES])
    rebuilt = rebuild(source)
    html = agreed(markup(rebuilt.root), source)
    return html if html is not None else markup(rebuild(escape(rebuilt.root.words(), quote=False)).root)


def words_of(text: str) -> str:
    """The words of a text, without its tags."""
    return rebuild(text).root.words()


def _language(rebuilt: Rebuilt) -> tuple[str, bool]:
    if rebuilt.language:
        return rebuilt.language, False
    guessed = guess_language(rebuilt.root.words()[: 2 * MOST])
    return guessed, bool(guessed)
