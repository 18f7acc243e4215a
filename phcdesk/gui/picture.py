"""A picture of the window on the real library: ``python -m phcdesk.gui.picture OUT.png [--query TEXT]``.

It opens the window without a screen, prepares the library if needed, types the query letter by letter, waits for the
rows and the counts, opens the first result, and saves what is seen. Exit code 1 when that takes too long.
"""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Sequence
from pathlib import Path

QUERY = "feeling low after baby"
PATIENCE = 600_000  # milliseconds, with the preparing of a library


def main(argv: Sequence[str] | None = None) -> int:
    """Take the picture; returns the exit code."""
    options = _options(argv)
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

    from PySide6.QtCore import QTimer

    from phcdesk.app.paths import find_paths
    from phcdesk.gui.app import make_application, make_window

    paths = find_paths(options.data_dir, os.environ)
    application = make_application(paths, ["phcdesk"])
    window = make_window(paths)
    width, _, height = options.size.partition("x")
    window.resize(int(width), int(height))

    def type_query() -> None:
        window.find_page.bar.box.setFocus()
        for end in range(1, len(options.query) + 1):
            window.find_page.bar.box.setText(options.query[:end])

    def open_first(request: int) -> None:
        # Only the answer to the whole query counts: the empty box has been answered before.
        if window.find_page.searching.text != options.query or request != window.newest_request:
            return
        if window.find_page.model.rowCount():
            window.find_page.view.go_to(0)
            window.find_page.open_row(0)
        else:
            save()

    def save(_ref: str = "") -> None:
        QTimer.singleShot(0, lambda: application.exit(0 if window.grab().save(str(options.out)) else 1))

    def give_up() -> None:
        page = window.prepare_page
        sys.stderr.write(f"{page.text.text()} {page.next_step.text()}\n")
        application.exit(1)

    window.library_failed.connect(give_up)
    window.library_opened.connect(type_query)
    window.facets_shown.connect(open_first)
    window.find_page.record_shown.connect(save)
    QTimer.singleShot(PATIENCE, lambda: application.exit(1))
    window.show()
    code = application.exec()
    window.close()
    return code


def _options(argv: Sequence[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="phcdesk.gui.picture", description="Take a picture of the window.")
    parser.add_argument("out", type=Path, help="where to save the picture")
    parser.add_argument("--query", default=QUERY)
    parser.add_argument("--data-dir", type=Path, default=None)
    parser.add_argument("--size", default="1280x800", help="WIDTHxHEIGHT in pixels")
    return parser.parse_args(argv)


if __name__ == "__main__":
    raise SystemExit(main())
