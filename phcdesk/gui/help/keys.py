"""The keys of the program: the one table that the page Keys is made from, in the language of the window.

The places on the rail come from the rail itself. A test visits every page and demands that each shortcut it finds is in
this table, and that each shortcut of this table is found.
"""

from __future__ import annotations

from html import escape
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QKeySequence

from phcdesk.gui.pages import rail_places


class Key(NamedTuple):
    """What a key does. ``is_shortcut``: it works wherever the focus is on its page; else only on what is named."""

    keys: tuple[str, ...]  # as QKeySequence reads them; several are alternatives
    does: str
    is_shortcut: bool = True


class KeyGroup(NamedTuple):
    title: str
    rows: tuple[Key, ...]


def key_groups() -> tuple[KeyGroup, ...]:
    """All keys, by where they work."""
    return (_everywhere(), _finding(), _map(), _reading(), _pages(), _library(), _shortlist(), _packs())


def _everywhere() -> KeyGroup:
    go = QCoreApplication.translate("Keys", "Go to {place}")
    places = [Key((place.keys,), go.format(place=place.title)) for place in rail_places()]
    further = (
        Key(("Ctrl+K", "/"), QCoreApplication.translate("Keys", "Go to the search box")),
        Key(("Ctrl+D",), QCoreApplication.translate("Keys", "Put the record on the shortlist, or take it off")),
        Key(("F12",), QCoreApplication.translate("Keys", "Leave quickly: an empty window at once; F12 again ends")),
        Key(("Ctrl+P",), QCoreApplication.translate("Keys", "Print a slip of the record, to take along")),
        Key(("Alt+Left",), QCoreApplication.translate("Keys", "Back to where you were")),
        Key(("Esc",), QCoreApplication.translate("Keys", "One step back"), is_shortcut=False),
        Key(("Ctrl++",), QCoreApplication.translate("Keys", "Larger text in the whole window"), is_shortcut=False),
        Key(("Ctrl+-",), QCoreApplication.translate("Keys", "Smaller text in the whole window"), is_shortcut=False),
        Key(("Ctrl+0",), QCoreApplication.translate("Keys", "Text of the plain size"), is_shortcut=False),
        Key(("Tab",), QCoreApplication.translate("Keys", "On to the next thing that can be used"), is_shortcut=False),
        Key(("Enter",), QCoreApplication.translate("Keys", "Press the button, open the row"), is_shortcut=False),
    )
    return KeyGroup(QCoreApplication.translate("Keys", "Everywhere"), (*places, *further))


def _finding() -> KeyGroup:
    return KeyGroup(
        QCoreApplication.translate("Keys", "In Find"),
        (
            Key(("Down",), QCoreApplication.translate("Keys", "From the box to the results"), is_shortcut=False),
            Key(("Enter",), QCoreApplication.translate("Keys", "In the box: open the first result"), is_shortcut=False),
            Key(("Up",), QCoreApplication.translate("Keys", "From the first result to the box"), is_shortcut=False),
        ),
    )


def _map() -> KeyGroup:
    return KeyGroup(
        QCoreApplication.translate("Keys", "On the Map"),
        (
            Key(
                ("Left", "Right"),
                QCoreApplication.translate("Keys", "Move the map; up and down likewise"),
                is_shortcut=False,
            ),
            Key(("+", "-"), QCoreApplication.translate("Keys", "Closer, further away"), is_shortcut=False),
            Key(("Home",), QCoreApplication.translate("Keys", "Show everything that was found"), is_shortcut=False),
            Key(
                ("Enter",),
                QCoreApplication.translate(
                    "Keys", "Open what is nearest to the middle; zoom in where they are several"
                ),
                is_shortcut=False,
            ),
            Key(("Ctrl+P",), QCoreApplication.translate("Keys", "Print the map and what is in sight")),
        ),
    )


def _reading() -> KeyGroup:
    return KeyGroup(
        QCoreApplication.translate("Keys", "In a text"),
        (
            Key(("F3",), QCoreApplication.translate("Keys", "To the next marked word")),
            Key(("Shift+F3",), QCoreApplication.translate("Keys", "To the marked word before")),
            Key(("Ctrl++", "Ctrl+="), QCoreApplication.translate("Keys", "Larger letters in this text alone")),
            Key(("Ctrl+-",), QCoreApplication.translate("Keys", "Smaller letters in this text alone")),
            Key(("Ctrl+0",), QCoreApplication.translate("Keys", "Letters as they were")),
            Key(("Ctrl+C",), QCoreApplication.translate("Keys", "Copy what is selected"), is_shortcut=False),
            Key(("Space", "PgDown"), QCoreApplication.translate("Keys", "One screen down"), is_shortcut=False),
        ),
    )


def _pages() -> KeyGroup:
    return KeyGroup(
        QCoreApplication.translate("Keys", "In a document with pages"),
        (
            Key(("Ctrl+T",), QCoreApplication.translate("Keys", "From the picture of the page to its text, and back")),
            Key(("Ctrl+G",), QCoreApplication.translate("Keys", "To the page number")),
            Key(("F4",), QCoreApplication.translate("Keys", "Contents and small pictures, shown or hidden")),
            Key(("F11",), QCoreApplication.translate("Keys", "Read over the whole width")),
            Key(("Ctrl+P",), QCoreApplication.translate("Keys", "Print pages")),
            Key(
                ("Ctrl+PgDown", "Ctrl+PgUp"),
                QCoreApplication.translate("Keys", "To the next page, to the page before"),
                is_shortcut=False,
            ),
            Key(
                ("Ctrl+C",),
                QCoreApplication.translate("Keys", "Copy the area that was drawn, else the text of the page"),
                is_shortcut=False,
            ),
        ),
    )


def _library() -> KeyGroup:
    return KeyGroup(
        QCoreApplication.translate("Keys", "In the Library and in Help"),
        (
            Key(("Home",), QCoreApplication.translate("Keys", "In the groups: to the quick cards"), is_shortcut=False),
            Key(("Ctrl+F",), QCoreApplication.translate("Keys", "To the line that narrows the list")),
        ),
    )


def _shortlist() -> KeyGroup:
    return KeyGroup(
        QCoreApplication.translate("Keys", "In the Shortlist"),
        (
            Key(("Del",), QCoreApplication.translate("Keys", "Take the row off the list")),
            Key(("Alt+Up",), QCoreApplication.translate("Keys", "Move the row up")),
            Key(("Alt+Down",), QCoreApplication.translate("Keys", "Move the row down")),
            Key(("Ctrl+Z",), QCoreApplication.translate("Keys", "Take back what was done last")),
        ),
    )


def _packs() -> KeyGroup:
    take_in = Key(("Ctrl+O",), QCoreApplication.translate("Keys", "Choose the file of a pack to import"))
    return KeyGroup(QCoreApplication.translate("Keys", "In Packs"), (take_in,))


def keys_html() -> str:
    """The table as HTML of the safe kind."""
    return "\n".join(_group_html(group) for group in key_groups())


def _group_html(group: KeyGroup) -> str:
    head = QCoreApplication.translate("Keys", "Keys"), QCoreApplication.translate("Keys", "What they do")
    rows = "".join(
        f'<tr><td width="34%"><b>{_caps(key)}</b></td><td>{escape(key.does)}</td></tr>' for key in group.rows
    )
    titles = "".join(f"<th>{escape(title)}</th>" for title in head)
    return f'<h2>{escape(group.title)}</h2><table width="100%"><tr>{titles}</tr>{rows}</table>'


def _caps(key: Key) -> str:
    """The keys as this computer writes them on its own menus."""
    native = QKeySequence.SequenceFormat.NativeText
    either = QCoreApplication.translate("Keys", "{one} or {other}")
    caps = ["\u2066" + escape(QKeySequence(keys).toString(native)) + "\u2069" for keys in key.keys]
    return either.format(one=caps[0], other=caps[1]) if len(caps) > 1 else caps[0]
