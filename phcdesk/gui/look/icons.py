"""The icons: line drawings of our own, each in one ink, drawn sharp for the screen at the size that is asked for.

Qt's picture reader draws them (2 ms and 2 MB for the first, which most windows pay anyway for the arrows of the style
sheet); QtSvg as a module would cost half as much again, and a reader of our own only saves memory. An icon never
stands alone: what it means is beside it in words, or is the accessible name of the button it is on.
"""

from __future__ import annotations

from PySide6.QtCore import QBuffer, QByteArray, QFile, QIODevice, QSize, Qt
from PySide6.QtGui import QGuiApplication, QIcon, QImageReader, QPixmap, QPixmapCache

NAMES = (
    "back", "card", "chevron-down", "chevron-end", "chevron-start", "chevron-up", "clock", "close", "copy", "country",
    "crisis", "document", "edit", "export", "external", "filter", "find", "forward", "help", "home", "import", "info",
    "library", "mail", "map", "packs", "phone", "place", "plus", "print", "search-clear", "settings", "shield",
    "shortlist", "star", "star-filled", "tick", "trash", "undo", "warning", "zoom-in", "zoom-out",
)  # fmt: skip
_MIRRORED = frozenset({"back", "forward", "chevron-start", "chevron-end", "undo", "external"})


def icon(name: str, ink: str, size: int, disabled_ink: str = "") -> QIcon:
    """An icon of ``NAMES`` as an icon of Qt. ``ink`` is a colour of the theme, ``size`` the side in pixels.

    Without ``disabled_ink`` it pales by itself when its button is disabled.
    """
    answer = QIcon(picture(name, ink, size))
    if disabled_ink:
        answer.addPixmap(picture(name, disabled_ink, size), QIcon.Mode.Disabled)
    return answer


def picture(name: str, ink: str, size: int) -> QPixmap:
    """The same as a picture, as sharp as the sharpest screen. Drawn once and kept by Qt."""
    application = QGuiApplication.instance()
    ratio = application.devicePixelRatio() if isinstance(application, QGuiApplication) else 1.0
    mirrored = name in _MIRRORED and QGuiApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft
    key = f"phcdesk {name} {ink} {size} {ratio} {mirrored}"
    kept = QPixmap()
    if not QPixmapCache.find(key, kept):
        kept = _draw(name, ink, round(size * ratio), mirrored)
        kept.setDevicePixelRatio(ratio)
        QPixmapCache.insert(key, kept)
    return kept


def _draw(name: str, ink: str, pixels: int, mirrored: bool) -> QPixmap:
    file = QFile(f"icons:{name}.svg")
    if not file.open(QIODevice.OpenModeFlag.ReadOnly):
        raise FileNotFoundError(name)
    drawing = QByteArray(bytes(file.readAll().data()).replace(b"currentColor", ink.encode()))
    file.close()
    buffer = QBuffer(drawing)
    reader = QImageReader(buffer, b"svg")
    reader.setScaledSize(QSize(pixels, pixels))
    image = reader.read()
    return QPixmap.fromImage(image.flipped(Qt.Orientation.Horizontal) if mirrored else image)
