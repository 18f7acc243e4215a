"""The pictures of the pages around the one in sight: asked for when wanted, and kept within a few megabytes."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Collection, Sequence
from typing import NamedTuple

from PySide6.QtCore import QObject, QSize, Qt, Signal
from PySide6.QtGui import QImage

from phcdesk.documents.protocol import Answer, Picture, PictureOf
from phcdesk.errors import DocumentError
from phcdesk.gui.reading.reader import Reader, Urgency

MOST_BYTES = 64 * 1024 * 1024
"""Of pictures that are kept. What is in sight is kept whatever it takes."""

_CLOSE = 0.01  # a picture whose scale differs by less is as good


class Kept(NamedTuple):
    """A picture, and the scale it was asked for: that of the picture is less where the page is very large."""

    image: QImage
    asked: float


class Pictures(QObject):
    """The pictures of one document at a time."""

    arrived = Signal(int)  # page
    failed = Signal(int, object)  # page, DocumentError

    def __init__(self, reader: Reader, most: int = MOST_BYTES, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._reader = reader
        self._most = most
        self._path = ""
        self._dark = False
        self._kept: OrderedDict[int, Kept] = OrderedDict()
        self._asked: dict[int, tuple[int, float]] = {}  # page -> ticket, scale
        self.refused: set[int] = set()  # pages that cannot be painted

    def begin(self, path: str, dark: bool) -> None:
        """Forget all pictures; show the document at ``path`` from now on."""
        self.forget_wishes()
        self._kept.clear()
        self.refused.clear()
        self._path, self._dark = path, dark

    def forget_wishes(self) -> None:
        for ticket, _ in self._asked.values():
            self._reader.drop(ticket)
        self._asked.clear()

    def keep_only(self, pages: Collection[int]) -> None:
        """Let go of all other pictures, and of what is wanted."""
        self.forget_wishes()
        for page in [page for page in self._kept if page not in pages]:
            del self._kept[page]

    @property
    def bytes_kept(self) -> int:
        return sum(one.image.sizeInBytes() for one in self._kept.values())

    def get(self, page: int) -> QImage | None:
        """The picture of a page, perhaps of another scale than is wanted now; None if there is none yet."""
        kept = self._kept.get(page)
        if kept is None:
            return None
        self._kept.move_to_end(page)
        return kept.image

    def want(self, pages: Sequence[tuple[int, float]], urgency: Urgency = Urgency.SIGHT) -> None:
        """Have these pages painted, (page, pixels to the point), the first first; whatever else was wanted is not."""
        wanted = dict(pages)
        for page in [page for page, (_, scale) in self._asked.items() if not _close(scale, wanted.get(page, 0.0))]:
            self._reader.drop(self._asked.pop(page)[0])
        for at, (page, scale) in enumerate(pages):
            kept = self._kept.get(page)
            if page in self._asked or page in self.refused or (kept is not None and _close(kept.asked, scale)):
                continue
            self._asked[page] = self._ask(page, scale, urgency if at == 0 else max(urgency, Urgency.AROUND)), scale
        self._make_room(wanted)

    def _ask(self, page: int, scale: float, urgency: Urgency) -> int:
        request = Picture(page, scale, self._dark)
        return self._reader.ask(
            self._path,
            request,
            lambda answer: self._take(page, scale, answer),
            lambda error: self._refuse(page, error),
            urgency,
        )

    def _take(self, page: int, scale: float, answer: Answer) -> None:
        self._asked.pop(page, None)
        image = image_of(answer)
        if image is None:
            self._refuse(page, DocumentError())
            return
        self._kept[page] = Kept(image, scale)
        self._kept.move_to_end(page)
        self._make_room({page, *self._asked})
        self.arrived.emit(page)

    def _refuse(self, page: int, error: DocumentError) -> None:
        self._asked.pop(page, None)
        self.refused.add(page)
        self.failed.emit(page, error)

    def _make_room(self, needed: Collection[int]) -> None:
        """Let go of what was not looked at for longest."""
        taken = self.bytes_kept
        for page in [page for page in self._kept if page not in needed]:
            if taken <= self._most:
                break
            taken -= self._kept.pop(page).image.sizeInBytes()


def image_of(answer: Answer) -> QImage | None:
    """The picture in an answer; None if it holds none that is whole."""
    if not isinstance(answer, PictureOf):
        return None
    fits = 0 < answer.width * 4 <= answer.stride and answer.height > 0
    if not fits or len(answer.pixels) < answer.stride * answer.height:
        return None
    image = QImage(answer.pixels, answer.width, answer.height, answer.stride, QImage.Format.Format_RGB32)
    return image.copy()  # the bytes belong to the answer


def _close(one: float, other: float) -> bool:
    return abs(one - other) <= _CLOSE * other


def image_size(image: QImage | None, longest: int) -> QSize:
    """The size of a picture, or of a plain page where there is none, with a longer side of ``longest`` pixels."""
    size = QSize(210, 297) if image is None else image.size()
    return size.scaled(longest, longest, Qt.AspectRatioMode.KeepAspectRatio)
