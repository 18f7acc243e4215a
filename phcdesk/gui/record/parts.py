"""The pieces a record is laid out with. They are made once and reused: showing the next record builds no widget.

All text is plain text: nothing that a pack says is ever read as markup. Whatever can be copied has a button for it, and
nothing is opened.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QKeySequence, QShowEvent
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLayout,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from phcdesk.gui.look.flow import FlowLabel, FlowLayout
from phcdesk.gui.look.headings import heading
from phcdesk.gui.look.sides import reading_side
from phcdesk.gui.look.theme import MARGIN, ROOMY, TIGHT

Copy = Callable[[str], None]
_SELECTABLE = Qt.TextInteractionFlag.TextSelectableByMouse
_BREAKS = re.compile(r"(?<=[/?&=@_#.:;+-])(?=[^\s/])")
_NUMBER = re.compile(r"(?=[A-Za-z]*\d)[0-9A-Za-z]{14}(?=[0-9A-Za-z])")  # a part of something that is no word
_IN_SIGHT = 24  # pixels of what is around a text that has the focus
_TEXT_TO_NAME = 3  # how much wider than its name a fact may be
_LONG = 16  # characters of a word that may have to be broken


def plain_label(role: str = "", wrap: bool = True) -> QLabel:
    """A label for text from a pack: never markup, selectable."""
    label = QLabel()
    _as_pack_text(label, role, wrap)
    return label


def _as_pack_text(label: QLabel, role: str, wrap: bool) -> None:
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(wrap)
    label.setTextInteractionFlags(_SELECTABLE)
    label.setAlignment(reading_side())
    if role:
        label.setProperty("role", role)


class CopyLabel(QLabel):
    """A text that takes the focus, so that Ctrl+C copies it: what is selected in it, else all of it."""

    left = Signal(int)  # the arrow keys ask for the text before (-1) or after (1)

    def __init__(self, copy: Copy, *, among_others: bool = False) -> None:
        super().__init__()
        self._among_others = among_others
        self._copy = copy
        self._said = ""
        _as_pack_text(self, "copied", wrap=True)
        self.setIndent(0)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def show_copied(self, text: str, spoken: str = "") -> None:
        """Show a text, and hide the label when there is none. ``spoken`` is what a screen reader says instead."""
        self._said = text
        self.setAccessibleName(spoken)
        show_text(self, breakable(text))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()), 0)
        if event.matches(QKeySequence.StandardKey.Copy):
            self._copy(self.selectedText().replace("\u200b", "") or self._said)
        elif step and self._among_others:
            self.left.emit(step)
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        above = self.parentWidget()
        while above is not None and not isinstance(above, QScrollArea):
            above = above.parentWidget()
        if above is not None and event.reason() != Qt.FocusReason.MouseFocusReason:
            above.ensureWidgetVisible(self, 0, _IN_SIGHT)


def show_text(label: QLabel, text: str) -> None:
    """Set the text of a label, and hide it when there is none."""
    label.setText(text)
    label.setVisible(bool(text))


def breakable(text: str) -> str:
    """Let long addresses wrap, by marks that take no room. For showing only: what is copied stays as it is."""
    words = re.split(r"(\s+)", text)
    return "".join(_broken(word) if len(word) > _LONG else word for word in words)


def _broken(word: str) -> str:
    return _NUMBER.sub("\\g<0>\u200b", _BREAKS.sub("\u200b", word))


class Badges(QWidget):
    """A line of badges: words on a coloured ground, so that the colour is never alone."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._flow = FlowLayout(self)
        self._labels: list[FlowLabel] = []

    def show_badges(self, badges: Sequence[tuple[str, str]]) -> None:
        """Show badges as (words, kind), the kinds being those of the style sheet."""
        while len(self._labels) < len(badges):
            label = FlowLabel()
            self._labels.append(label)
            self._flow.addWidget(label)
        for at, label in enumerate(self._labels):
            label.setVisible(at < len(badges))
            if at < len(badges):
                words, kind = badges[at]
                label.setText(words)
                _set_kind(label, "badge", kind)
        self.setVisible(bool(badges))


class Banners(QWidget):
    """What nobody may overlook, above everything: sentences on a coloured ground, one below the other."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(TIGHT)
        self._labels: list[QLabel] = []

    def show_banners(self, banners: Sequence[tuple[str, str]]) -> None:
        """Show banners as (words, kind), the kinds being those of badges."""
        while len(self._labels) < len(banners):
            label = plain_label()
            self._labels.append(label)
            self._column.addWidget(label)
        for at, label in enumerate(self._labels):
            show_text(label, banners[at][0] if at < len(banners) else "")
            if at < len(banners):
                _set_kind(label, "banner", banners[at][1])
        self.setVisible(bool(banners))


def _set_kind(label: QLabel, name: str, kind: str) -> None:
    """Give a label another kind of the style sheet; polishing it anew takes time."""
    if label.property(name) != kind:
        label.setProperty(name, kind)
        label.style().unpolish(label)
        label.style().polish(label)
        from PySide6.QtCore import QEvent

        # Without it the label keeps the edge and the padding it had.
        QCoreApplication.sendEvent(label, QEvent(QEvent.Type.StyleChange))


class CopyButton(QPushButton):
    """Puts a text on the clipboard and says so."""

    def __init__(self, copy: Copy, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text = ""
        self.setAutoDefault(False)
        self.clicked.connect(lambda: copy(self._text))

    def offer(self, text: str, caption: str) -> None:
        self._text = text
        self.setText(caption)
        self.setAccessibleName(QCoreApplication.translate("Record", "{what} {text}").format(what=caption, text=text))


class CopyRow(QWidget):
    """A number or an address in full, a button that copies it, and what has to be known about it."""

    def __init__(self, copy: Copy, role: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name = heading(level=3)
        self._value = plain_label(role, wrap=not role)
        self._button = CopyButton(copy)
        self._badges = Badges()
        self._note = plain_label("muted")
        # A number stands beside its button however wide the page is; an address takes the width that it needs.
        line: QLayout
        if role:
            line = FlowLayout(gap=MARGIN)
            line.addWidget(self._value)
            line.addWidget(self._button)
        else:
            line = QHBoxLayout()
            line.addWidget(self._value, 1)
            line.addWidget(self._button, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 2, 0, 6)
        column.setSpacing(3)
        column.addWidget(self._name)
        column.addLayout(line)
        column.addWidget(self._note)
        column.addWidget(self._badges)

    def show_copy(
        self,
        name: str,
        value: str,
        caption: str,
        note: str = "",
        badges: Sequence[tuple[str, str]] = (),
        *,
        struck: bool = False,
    ) -> None:
        """``struck``: a line through the value, whose badges must say why."""
        font = self._value.font()
        font.setStrikeOut(struck)
        self._value.setFont(font)
        show_text(self._name, name)
        show_text(self._value, breakable(value))
        self._button.offer(value, caption)
        self._button.setVisible(bool(value))
        show_text(self._note, note)
        self._badges.show_badges(badges)


class CopyRows(QWidget):
    """As many copy rows as are needed."""

    def __init__(self, copy: Copy, role: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._copy = copy
        self._role = role
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(2)
        self.rows: list[CopyRow] = []

    def row(self, at: int) -> CopyRow:
        """The row at a place, made when it is first needed."""
        while len(self.rows) <= at:
            made = CopyRow(self._copy, self._role)
            self.rows.append(made)
            self._column.addWidget(made)
        self.rows[at].show()
        return self.rows[at]

    def end(self, used: int) -> None:
        """Hide the rows after the first ``used``."""
        for row in self.rows[used:]:
            row.hide()
        self.setVisible(used > 0)


class Facts(QWidget):
    """Pairs of a name and what is said about it. A pair that says nothing is left out.

    The whole is one step of the Tab key; the arrow keys go from fact to fact, and Ctrl+C copies the one with the focus.
    """

    def __init__(self, copy: Copy, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._copy = copy
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(ROOMY)
        self._grid.setVerticalSpacing(TIGHT)
        self._grid.setColumnStretch(0, 1)
        self._grid.setColumnStretch(1, _TEXT_TO_NAME)
        self._pairs: list[tuple[QLabel, CopyLabel]] = []

    def show_facts(self, facts: Sequence[tuple[str, str]]) -> None:
        """Show facts as (name, text)."""
        said = [(name, text.strip()) for name, text in facts if text.strip()]
        while len(self._pairs) < len(said):
            self._add_pair()
        together = QCoreApplication.translate("Record", "{name}: {text}")
        for at, (label, fact) in enumerate(self._pairs):
            name, text = said[at] if at < len(said) else ("", "")
            show_text(label, name)
            fact.show_copied(text, together.format(name=name, text=text))
            fact.setFocusPolicy(Qt.FocusPolicy.ClickFocus if at else Qt.FocusPolicy.StrongFocus)
        self.setVisible(bool(said))

    def showEvent(self, event: QShowEvent) -> None:
        """Labels get their padding from the style sheet when they are first shown, and tell no layout of it."""
        super().showEvent(event)
        self._grid.invalidate()
        self.updateGeometry()

    def _add_pair(self) -> None:
        row = len(self._pairs)
        name, text = plain_label("fact-name"), CopyLabel(self._copy, among_others=True)
        for label in (name, text):
            label.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeading)  # of one line in a higher row
        name.setIndent(0)  # as the text has it: an indent also pushes down what stands at the top
        text.left.connect(lambda step: self._go(row, step))
        self._grid.addWidget(name, row, 0, Qt.AlignmentFlag.AlignTop)
        self._grid.addWidget(text, row, 1, Qt.AlignmentFlag.AlignTop)
        self._pairs.append((name, text))

    def _go(self, row: int, step: int) -> None:
        """Give the focus to the next fact; it is the one that the Tab key comes back to."""
        to = row + step
        if 0 <= to < len(self._pairs) and not self._pairs[to][1].isHidden():
            self._pairs[row][1].setFocusPolicy(Qt.FocusPolicy.ClickFocus)
            self._pairs[to][1].setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            self._pairs[to][1].setFocus(Qt.FocusReason.TabFocusReason)

    def said(self) -> list[tuple[str, str]]:
        """What is shown, for those who cannot see it."""
        return [(name.text(), text.text().replace("\u200b", "")) for name, text in self._pairs if not text.isHidden()]


def rule() -> QFrame:
    """A line that parts two areas."""
    line = QFrame()
    line.setProperty("role", "rule")
    return line
