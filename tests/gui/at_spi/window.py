"""The window that the client looks at: goes to pages, one a line it reads, and says what it tells a screen reader."""

import json
import sys

from PySide6.QtCore import QDir, QSocketNotifier, QTimer
from PySide6.QtWidgets import QApplication
from spoken import controls

from phcdesk.app.keeping import Keeping
from phcdesk.gui.look import fonts, theme
from phcdesk.gui.port import Place
from phcdesk.gui.window import MainWindow
from phcdesk.gui.words.languages import install
from tests.gui.conftest import RESOURCES, STYLES, TRANSLATIONS, FakeLibrary, now

SETTLED = 1500  # milliseconds after which a page stands still


def main() -> int:
    """Runs until the lines end."""
    application = QApplication(["phcdesk", *theme.STYLE_ARGUMENTS])
    QDir.setSearchPaths("icons", [str(RESOURCES / "icons")])
    fonts.load(RESOURCES / "fonts")
    install(application, "en", TRANSLATIONS)
    theme.apply(application, theme.LIGHT)
    library = FakeLibrary()
    window = MainWindow(Place(lambda: library, ("no-such-program",)), theme.LIGHT, Keeping(), now)
    theme.dress(window, theme.LIGHT, STYLES)

    def say(page: str) -> None:
        names = [node.name for node in controls(window) if node.name]
        sys.stdout.write(json.dumps({"page": page, "names": names}) + "\n")
        sys.stdout.flush()

    def read() -> None:
        page = sys.stdin.readline().strip()
        if not page:
            application.quit()
            return
        window.go(page)
        QTimer.singleShot(SETTLED, window, lambda: say(page))

    lines = QSocketNotifier(sys.stdin.fileno(), QSocketNotifier.Type.Read)
    lines.activated.connect(read)
    window.show()
    application.exec()
    window.close()
    return 0


if __name__ == "__main__":
    sys.exit(main())
