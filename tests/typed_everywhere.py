"""A session in the real window, in a process of its own: words typed wherever one can type. See test_privacy.py.

Given: the data folder, the words, the name of a list, the note of a report, the folder of a stick. Says, as JSON: the
titles that windows had, where it typed, which sockets were asked for, and what widgets said before and after somebody
left quickly.
"""

import json
import sys
import time
from collections.abc import Callable
from itertools import cycle
from pathlib import Path

ASKED: list[str] = []


def note_sockets(event: str, arguments: tuple[object, ...]) -> None:
    """Everything that the interpreter does with sockets."""
    if event.startswith("socket."):
        ASKED.append(f"{event} {arguments!r}")


sys.addaudithook(note_sockets)

from PySide6.QtCore import QEvent, QObject, Qt, QTimer  # noqa: E402  (the hook is there before anything is imported)
from PySide6.QtPrintSupport import QPrinter  # noqa: E402
from PySide6.QtTest import QTest  # noqa: E402
from PySide6.QtWidgets import QAbstractItemView, QApplication, QFileDialog, QLineEdit, QWidget  # noqa: E402
from shiboken6 import isValid  # noqa: E402

from phcdesk.app.keeping import Keeping  # noqa: E402
from phcdesk.app.paths import find_paths  # noqa: E402
from phcdesk.app.settings import Settings  # noqa: E402
from phcdesk.gui.app import make_application, make_window  # noqa: E402
from phcdesk.gui.corrections.panel import WrongHere  # noqa: E402
from phcdesk.gui.crisis.leaving import leave_quickly  # noqa: E402
from phcdesk.gui.crisis.leaving_key import LeavingKey  # noqa: E402
from phcdesk.gui.one_window import OneWindow  # noqa: E402
from phcdesk.gui.page_names import ENTRY, FIND, LIBRARY, SHORTLIST  # noqa: E402
from phcdesk.gui.pages import MAKERS  # noqa: E402
from phcdesk.gui.paper.page import PaperPage  # noqa: E402
from phcdesk.gui.paper.wanted import Wanted  # noqa: E402
from phcdesk.gui.shortlist.lists_bar import ListsBar  # noqa: E402
from phcdesk.gui.window import MainWindow  # noqa: E402
from phcdesk.search.results import Request  # noqa: E402

PATIENCE = 120.0
QUIET_ROUNDS = 15


class Titles(QObject):
    """Notes the title of every window, whenever it changes."""

    def __init__(self) -> None:
        super().__init__()
        self.seen: set[str] = set()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        if event.type() in (QEvent.Type.WindowTitleChange, QEvent.Type.Show) and isinstance(watched, QWidget):
            self.seen.add(watched.windowTitle())
        return False


class Session:
    """One window, and the hands of a person."""

    def __init__(self, application: QApplication, window: MainWindow, words: list[str]) -> None:
        self.application, self.window, self.words = application, window, cycle(words)
        self.typed: list[str] = []
        self.titles_of_prints: list[str] = []

    def wait(self, holds: Callable[[], bool] = lambda: True) -> None:
        end, still = time.monotonic() + PATIENCE, 0
        while still < QUIET_ROUNDS:
            self.application.processEvents()
            still = still + 1 if holds() and self.window.tasks.is_idle else 0
            if time.monotonic() > end:
                raise TimeoutError

    def type_into_all(self, where: str) -> None:
        """Type a word into every line in sight, and press Enter in it."""
        for line in [one for one in self.window.findChildren(QLineEdit) if one.isVisible() and one.isEnabled()]:
            if line.isVisible() and not line.isReadOnly():
                word = next(self.words)
                self.typed.append(f"{where}: {line.accessibleName() or line.placeholderText()}")
                line.setFocus()
                QTest.keyClicks(line, f" {word}")
                self.wait()
                QTest.keyClick(line, Qt.Key.Key_Return)
                self.wait()

    def first(self, kind: str) -> str:
        library = self.window.desk.library
        assert library is not None
        return library.search(Request(filters={"kind": (kind,)}, limit=1)).hits[0].ref


def main(folder: Path, words: list[str], list_name: str, note: str, stick: Path) -> None:
    application = make_application(find_paths(folder, {}), ["phcdesk"])
    titles = Titles()
    application.installEventFilter(titles)
    LeavingKey(application, lambda: None)
    one = OneWindow(folder)
    assert one.is_first
    keeping = Keeping(folder)
    keeping.choose(Settings(country="KE"))
    keeping.end_first_start()
    window = make_window(find_paths(folder, {}), keeping)
    window.show()
    session = Session(application, window, words)
    session.wait(lambda: window.desk.library is not None)
    for name in MAKERS:
        window.go(name)
        session.wait()
        session.type_into_all(name)
    for kind in ("service", "document", "guide", "country"):
        window.open_entry(session.first(kind))
        session.wait(lambda: window.desk.reading.is_idle)
        for form in window.page(ENTRY).findChildren(WrongHere):
            if form.isVisible():
                form.ask()
        for keys in ("F", "G"):  # looking for something in a text, where there is one
            QTest.keyClick(window, getattr(Qt.Key, f"Key_{keys}"), Qt.KeyboardModifier.ControlModifier)
        session.wait()
        session.type_into_all(kind)
        for form in window.page(ENTRY).findChildren(WrongHere):
            form.cancel.click()
    keep_something(session, list_name, note)
    save_and_print(session, stick)
    window.go_to_box()
    QTest.keyClicks(window.find_page.bar.box, next(session.words))
    session.wait()
    window.close()
    gone(application, window)
    shown, left = leaving(application, make_window(find_paths(folder, {}), keeping), [*words, list_name, note])
    titles.seen.update(session.titles_of_prints)
    said = {
        "titles": sorted(titles.seen),
        "prints": session.titles_of_prints,
        "typed": session.typed,
        "sockets": ASKED,
        "shown": shown,
        "left": left,
    }
    print(json.dumps(said))  # noqa: T201


def gone(application: QApplication, window: MainWindow) -> None:
    """Throw a window away, if nobody else did, and wait until it is."""
    window.deleteLater()
    end = time.monotonic() + PATIENCE
    while isValid(window):
        application.processEvents()
        application.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        if time.monotonic() > end:
            raise TimeoutError


def leaving(application: QApplication, window: MainWindow, words: list[str]) -> tuple[list[str], list[str]]:
    """End a session by leaving quickly: what widgets said of the words before, and what they still say after."""
    window.show()
    session = Session(application, window, words)
    session.wait(lambda: window.desk.library is not None)
    for name in (LIBRARY, SHORTLIST, FIND):
        window.go(name)
        session.wait()
        session.type_into_all(name)
    window.open_entry(session.first("service"))
    session.wait()
    window.desk.copy(words[0])
    shown = texts_with(words)
    leave_quickly(window)
    end = time.monotonic() + PATIENCE
    while isValid(window) and time.monotonic() < end:
        application.processEvents()
        application.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    return shown, texts_with(words)


def texts_with(words: list[str]) -> list[str]:
    """Every text with one of the words that any widget has, in sight or not, in any of its texts or rows."""
    texts = [QApplication.clipboard().text()]
    for widget in QApplication.allWidgets():
        about = widget.metaObject()
        properties = [about.property(at) for at in range(about.propertyCount())]
        texts += [str(one.read(widget)) for one in properties if one.typeName() == "QString"]
        model = widget.model() if isinstance(widget, QAbstractItemView) else None
        texts += [str(model.index(row, 0).data()) for row in range(model.rowCount())] if model is not None else []
    return sorted({text for text in texts if any(word in text for word in words)})


def keep_something(session: Session, list_name: str, note: str) -> None:
    """Name a list and report something, as a person does who wants these words to be kept."""
    window = session.window
    window.go(SHORTLIST)
    bar = window.page(SHORTLIST).findChildren(ListsBar)[0]
    bar.make()
    QTest.keyClicks(bar.form.name, next(session.words))  # and thinks better of it
    QTest.keyClick(bar.form.name, Qt.Key.Key_Escape)
    session.wait()
    bar.make()
    bar.form.name.setText(list_name)
    bar.form.keep.click()
    session.wait()
    window.open_entry(session.first("service"))
    session.wait()
    form = next(one for one in window.page(ENTRY).findChildren(WrongHere) if one.isVisible())
    form.ask()
    form.note.setText(note)
    form.report.click()
    session.wait()


def save_and_print(session: Session, stick: Path) -> None:
    """Save a slip under a name of one's own by the dialog for files, and print it where a spooler takes it from."""
    window = session.window
    window.desk.put_on_paper(Wanted((session.first("service"),)))
    session.wait()
    page = window.page("paper")
    assert isinstance(page, PaperPage)

    def choose() -> None:
        dialog = next(one for one in QApplication.topLevelWidgets() if isinstance(one, QFileDialog) and one.isVisible())
        dialog.setDirectory(str(stick))
        dialog.findChildren(QLineEdit)[0].setText(f"{stick.name}.pdf")
        dialog.accept()

    QTimer.singleShot(200, choose)
    page.save_pdf.click()
    session.wait(lambda: not page.job.is_running)

    def spooled(printer: QPrinter) -> bool:
        printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        printer.setOutputFileName(str(stick.parent / "spool.pdf"))
        session.titles_of_prints.append(printer.docName())
        return True

    page.ask_printer = spooled
    page.print.click()
    session.wait(lambda: not page.job.is_running)


if __name__ == "__main__":
    main(Path(sys.argv[1]), json.loads(sys.argv[2]), sys.argv[3], sys.argv[4], Path(sys.argv[5]))
