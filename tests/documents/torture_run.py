"""Takes every case of ``torture.py`` through the reader and the real text view, and prints what took longest.

`python -m tests.documents.torture_run [--limit] [--every N] [NAME]...`: ``--limit`` bounds the memory where the system
can do that; ``--every`` takes each Nth case only.
Times are those of the processor. Ends with 1 if something was loaded, is shown otherwise a second time, or goes on.
"""

from __future__ import annotations

import functools
import os
import re
import sys
import time
from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QEvent, QUrl, qInstallMessageHandler
from PySide6.QtWidgets import QApplication

from phcdesk.documents import html
from phcdesk.documents.html.allowed import ATTRIBUTES, ELEMENTS
from phcdesk.errors import DocumentError
from phcdesk.gui.look.theme import LIGHT
from phcdesk.gui.record.text.browser import SafeBrowser
from tests.documents.torture import CASES

out = functools.partial(print, flush=True)

MEMORY = 600 * 1024**2
"""Bytes of data: what Qt and Python need themselves, and 200 MB for a document."""
PRINTED = 12

loads: list[str] = []


class Recording(SafeBrowser):
    """Remembers what it is asked to load."""

    def loadResource(self, kind: int, name: QUrl | str) -> object:  # noqa: N802
        loads.append(str(name))
        return super().loadResource(kind, name)


class Times(NamedTuple):
    """Seconds of reading, of making ready to show, and of showing."""

    read: float
    made: float
    shown: float
    name: str
    answer: str


def main(arguments: Sequence[str]) -> int:
    """Runs the cases whose names are given, or all."""
    if "--limit" in arguments:
        limit_memory()
    every = int(arguments[arguments.index("--every") + 1]) if "--every" in arguments else 1
    asked = [argument for argument in arguments if not argument.startswith("-") and not argument.isdigit()]
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    qInstallMessageHandler(lambda *_: None)  # the screen that is none says of each window that it cannot size it
    application = QApplication([])
    taken, faults = [], []
    for number, (name, make) in enumerate(CASES.items()):
        if name in asked or (not asked and number % every == 0):
            times, fault = one(name, make(), application)
            taken.append(times)
            faults += fault
    for times in sorted(taken, key=lambda times: max(times[:3]), reverse=True)[:PRINTED]:
        out(f"{times.read:5.2f} {times.made:5.2f} {times.shown:5.2f} {times.name} {times.answer}")
    refused = sum(times.answer != "" for times in taken)
    out(f"{len(taken)} cases, {refused} refused, {len(loads)} resources asked for")
    out("\n".join([*faults, *loads]))
    return 1 if faults or loads else 0


def one(name: str, data: bytes, application: QApplication) -> tuple[Times, list[str]]:
    """One case: how long it took, and what is wrong with what came out."""
    began = time.process_time()
    answer, faults = "", []
    try:
        stored = html.read(data).data
    except DocumentError as error:
        answer, stored = error.code, b""
    read = time.process_time()
    shown = html.shown_html(stored or data)
    made = time.process_time()
    browser = Recording(LIGHT)
    browser.resize(700, 500)
    browser.show()
    ready = time.process_time()
    browser.show_html(shown)
    browser.document().size()
    seen = time.process_time()
    browser.close()
    browser.deleteLater()
    application.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)  # or memory would grow with every case
    if html.shown_html(shown.encode()) != shown or (stored and shown.encode() != stored):
        faults.append(f"{name}: shown otherwise a second time")
    faults += [
        f"{name}: <{tag}{said}>" for tag, said in re.findall(r"<([^\s/>]+)([^>]*)>", shown) if not may(tag, said)
    ]
    return Times(read - began, made - read, seen - ready, name, answer), faults


def may(tag: str, attributes: str) -> bool:
    """Whether a tag, with its attributes, may stand in what is shown."""
    names = re.findall(r'\s([^\s=]+)="[^"]*"', attributes)
    return tag in ELEMENTS and set(names) <= ATTRIBUTES.get(tag, set()) and "script:" not in attributes


def limit_memory() -> None:
    """Bound the data of this process, on systems that can."""
    try:
        import resource
    except ImportError:
        return
    resource.setrlimit(resource.RLIMIT_DATA, (MEMORY, MEMORY))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
