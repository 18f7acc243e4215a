"""The order in which a screen reader meets the parts of a splitter: that in which they stand."""

from __future__ import annotations

from PySide6.QtWidgets import QSplitter


def read_in_order(splitter: QSplitter) -> None:
    """Have the parts read from the first to the last. Qt puts every part that comes into a splitter before the others.

    Call it when all parts are there, and again when one comes back.
    """
    places = range(splitter.count())
    handles = [splitter.handle(at) for at in places]  # they reach over the parts, for the mouse
    for part in (*(splitter.widget(at) for at in places), *handles):
        if part is not None:
            part.raise_()
