"""What a screen reader meets in a window: the accessibility tree, walked as an assistive program walks it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from PySide6.QtCore import QObject, QRect
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QWidget

_ROLES = QAccessible.Role
INTERACTIVE = {
    _ROLES.Button, _ROLES.CheckBox, _ROLES.EditableText, _ROLES.Table, _ROLES.ProgressBar, _ROLES.ButtonMenu,
    _ROLES.RadioButton, _ROLES.ComboBox, _ROLES.Link, _ROLES.List, _ROLES.Tree, _ROLES.Slider, _ROLES.SpinBox,
    _ROLES.PageTab, _ROLES.MenuItem, _ROLES.ButtonDropDown, _ROLES.PushButton,
}  # fmt: skip
_LAID_OUT_BY_ITSELF = {_ROLES.Table, _ROLES.List, _ROLES.Tree, _ROLES.ComboBox}


class Node(NamedTuple):
    """One thing that is spoken."""

    role: QAccessible.Role
    name: str
    thing: QObject | None
    place: QRect

    @property
    def words(self) -> str:
        """The node as a sentence of a failing test."""
        return f"{self.role.name} {type(self.thing).__name__} “{self.name[:60]}”"


def nodes(window: QWidget) -> Iterator[Node]:
    """Everything in the tree that can be met, in its order; rows and cells of tables and lists are left out."""
    root = QAccessible.queryAccessibleInterface(window)
    waiting: list[QAccessibleInterface | None] = [root]
    while waiting:
        one = waiting.pop()
        if one is None or not one.isValid() or one.state().invisible:
            continue
        role = one.role()
        yield Node(role, one.text(QAccessible.Text.Name), one.object(), one.rect())
        if role not in _LAID_OUT_BY_ITSELF:
            waiting.extend(one.child(at) for at in reversed(range(one.childCount())))


def controls(window: QWidget) -> list[Node]:
    """What can be acted on."""
    return [node for node in nodes(window) if node.role in INTERACTIVE]


def headings(window: QWidget) -> list[Node]:
    """What a person jumps between."""
    return [node for node in nodes(window) if node.role == _ROLES.Heading]
