"""The sizes of text, and the keys that change it from anywhere.

The keys are no shortcuts but what a window does with keys nobody in it wanted: a part that is zoomed by itself, such as
the reading view, takes them first while it has the focus.
"""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

from phcdesk.app.settings import TEXT_SIZES, Settings

PLAIN = 100  # per cent
_STEPS = {Qt.Key.Key_Plus: 1, Qt.Key.Key_Equal: 1, Qt.Key.Key_Minus: -1, Qt.Key.Key_Underscore: -1, Qt.Key.Key_0: 0}


def settings_by_key(event: QKeyEvent, settings: Settings) -> Settings | None:
    """The settings with the text larger (Ctrl and plus), smaller (Ctrl and minus) or plain (Ctrl+0).

    None when the key is another one, or there is no further size.
    """
    ctrl, others = (
        Qt.KeyboardModifier.ControlModifier,
        Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier,
    )
    step = _STEPS.get(Qt.Key(event.key()))
    if step is None or not event.modifiers() & ctrl or event.modifiers() & others:
        return None
    now = size_of(settings)
    at = TEXT_SIZES.index(now) + step if step else TEXT_SIZES.index(PLAIN)
    wanted = TEXT_SIZES[min(max(at, 0), len(TEXT_SIZES) - 1)]
    return None if wanted == now else with_size(settings, wanted)


def size_of(settings: Settings) -> int:
    """The size that holds, in per cent."""
    return int(settings.text_size or PLAIN)


def with_size(settings: Settings, size: int) -> Settings:
    """The settings with another size; the plain one is kept as "not chosen"."""
    return settings.changed("text_size", "" if size == PLAIN else str(size))
