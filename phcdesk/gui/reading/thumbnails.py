"""Small pictures of the pages, to recognise one by its look. Only those in sight are painted."""

from __future__ import annotations

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QPainter, QPixmap, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QWidget

from phcdesk.gui.look.theme import DARK, LIGHT, Theme, sizes
from phcdesk.gui.reading.pictures import Pictures, image_size
from phcdesk.gui.reading.reader import Reader, Urgency
from phcdesk.gui.words.wording import count_words

_SIDE = 128  # pixels of the longer side, at the plain size of text
_MOST_BYTES = 8 * 1024 * 1024
_PAUSE = 60  # milliseconds without scrolling, before pictures are asked for

_Index = QModelIndex | QPersistentModelIndex


class _Model(QAbstractListModel):
    def __init__(self, pictures: Pictures, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._pictures = pictures
        self._line = QColor(theme.border)
        self.count = 0
        self.side = _SIDE
        self.is_dark = False

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008  (Qt's signature)
        return 0 if parent.isValid() else self.count

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        page = index.row() + 1
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return count_words(page)
            case Qt.ItemDataRole.AccessibleTextRole:
                return self.tr("Page {page}").format(page=count_words(page))
            case Qt.ItemDataRole.DecorationRole:
                return self._small(page)
        return None

    def _small(self, page: int) -> QPixmap:
        paper = QPixmap(self.side, self.side)
        paper.fill(Qt.GlobalColor.transparent)
        painter = QPainter(paper)
        image = self._pictures.get(page)
        size = image_size(image, self.side)
        place = QRect((self.side - size.width()) // 2, (self.side - size.height()) // 2, size.width(), size.height())
        if image is None:
            painter.fillRect(place, QColor((DARK if self.is_dark else LIGHT).surface))
        else:
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.drawImage(place, image)
        painter.setPen(self._line)
        painter.drawRect(place.adjusted(0, 0, -1, -1))
        painter.end()
        return paper


class Thumbnails(QListView):
    """The pages of a document as small pictures with their numbers."""

    page_wanted = Signal(int)

    def __init__(self, theme: Theme, reader: Reader, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pictures = Pictures(reader, _MOST_BYTES, self)
        self._model = _Model(self._pictures, theme, self)
        self._sizes: list[tuple[float, float]] = []
        self.setObjectName("thumbnails")
        self.setAccessibleName(self.tr("Small pictures of the pages"))
        self.setModel(self._model)
        self.setUniformItemSizes(True)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE)
        self._pause.timeout.connect(self._want)
        self._pictures.arrived.connect(self._take)
        self.verticalScrollBar().valueChanged.connect(lambda _value: self._pause.start())
        self.activated.connect(lambda index: self.page_wanted.emit(index.row() + 1))
        self.clicked.connect(lambda index: self.page_wanted.emit(index.row() + 1))

    def show_pages(self, path: str, page_sizes: list[tuple[float, float]], dark: bool) -> None:
        """Offer the pages of a document."""
        self._model.beginResetModel()
        self._pictures.begin(path, dark)
        self._sizes, self._model.count, self._model.is_dark = page_sizes, len(page_sizes), dark
        self._model.side = sizes(self.font()).px(_SIDE)
        self.setIconSize(QSize(self._model.side, self._model.side))
        self._model.endResetModel()
        self._pause.start()

    def set_dark(self, path: str, dark: bool) -> None:
        """Have the pictures painted anew, light on dark or as they are."""
        self.show_pages(path, self._sizes, dark)

    def show_current(self, page: int) -> None:
        """Show which page is in sight, without going there."""
        if not self.hasFocus():
            self.setCurrentIndex(self._model.index(page - 1, 0))

    def _want(self) -> None:
        if not self.isVisible() or not self._sizes:
            return
        first = self.indexAt(self.viewport().rect().topLeft()).row()
        last = self.indexAt(self.viewport().rect().bottomLeft()).row()
        last = len(self._sizes) - 1 if last < 0 else last
        ratio = self.devicePixelRatioF()
        wanted = []
        for row in range(max(first, 0), last + 1):
            longest = max(*self._sizes[row], 1.0)
            wanted.append((row + 1, self._model.side / longest * ratio))
        self._pictures.want(wanted, Urgency.SMALL)

    def _take(self, page: int) -> None:
        index = self._model.index(page - 1, 0)
        self._model.dataChanged.emit(index, index, [Qt.ItemDataRole.DecorationRole])

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._pause.start()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._pause.start()
