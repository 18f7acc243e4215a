"""Photograph every page in every look: `make pictures`.

Three themes, two sizes of text, two directions and two widths, on the library that comes with the program; the pictures
and a page that shows them all are in build/pictures. What is cut off or overlaps is listed, and the exit code is 1.
"""

from __future__ import annotations

import argparse
import html
import itertools
import os
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import NamedTuple

ROOT = Path(__file__).resolve().parent.parent
OUT = ROOT / "build" / "pictures"
QUIET_ROUNDS = 20  # of the event loop, with nothing left to do
PATIENCE = 120.0  # seconds for one page, with the preparing of the library before the first


class Look(NamedTuple):
    """How the window is made to look."""

    theme: str
    text_size: str
    language: str
    width: int

    @property
    def name(self) -> str:
        return f"{self.theme}-{self.text_size}-{self.language}-{self.width}"


LOOKS = tuple(
    Look(*one)
    for one in itertools.product(("light", "dark", "high-contrast"), ("100", "200"), ("en", "ar"), (800, 1280))
)
HEIGHTS = {800: 600, 1280: 800}


def main(arguments: list[str]) -> int:
    """Photograph; 0 when nothing is cut off."""
    parser = argparse.ArgumentParser(prog="pictures", description="Photograph every page in every look.")
    parser.add_argument("--only", default="", help="only looks whose name has this in it, such as dark-200")
    parser.add_argument("--country", default="FR", help="the area that is chosen")
    given = parser.parse_args(arguments)
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    looks = [look for look in LOOKS if given.only in look.name]
    wrong: dict[str, list[str]] = {}
    taken: dict[str, list[str]] = {}
    for look in looks:
        for name, found in photograph(look, given.country):
            taken.setdefault(name, []).append(look.name)
            if found:
                wrong[f"{look.name}/{name}"] = found
        print(f"{look.name}: {len(taken)} pages", flush=True)
    write_index(taken, wrong)
    for place, found in wrong.items():
        print(place, *found, sep="\n  ")
    print(f"{sum(map(len, taken.values()))} pictures in {OUT.relative_to(ROOT)}, faults in {len(wrong)}")
    return 1 if wrong else 0


def photograph(look: Look, country: str) -> Iterator[tuple[str, list[str]]]:
    """Take every page in one look; gives its name and what is wrong with it."""
    from gallery import faults, walk
    from PySide6.QtWidgets import QApplication

    from phcdesk.app.keeping import Keeping
    from phcdesk.app.paths import find_paths
    from phcdesk.app.settings import Settings
    from phcdesk.gui.app import make_application, make_window

    paths = find_paths(ROOT / "build" / "pictures-data", {})
    existing = QApplication.instance()
    application = existing if isinstance(existing, QApplication) else make_application(paths, ["phcdesk"])
    keeping = Keeping()
    keeping.choose(Settings(country, look.language, look.theme, look.text_size))
    window = make_window(paths, keeping)
    window.resize(look.width, HEIGHTS[look.width])
    window.show()
    folder = OUT / look.name
    folder.mkdir(parents=True, exist_ok=True)

    def wait(holds: Callable[[], bool]) -> None:
        end = time.monotonic() + PATIENCE
        still = 0
        while still < QUIET_ROUNDS:
            application.processEvents()
            still = still + 1 if holds() else 0
            if time.monotonic() > end:
                raise TimeoutError(look.name)

    for name in walk(window, wait):
        window.grab().save(str(folder / f"{name}.png"))
        yield name, faults(window)
    window.close()
    window.deleteLater()
    application.processEvents()


def write_index(taken: dict[str, list[str]], wrong: dict[str, list[str]]) -> None:
    """A page with all pictures, by page of the window."""
    parts = [
        "<!doctype html><meta charset=utf-8><title>Pictures</title><style>img{width:400px;border:1px solid}</style>"
    ]
    for name, looks in taken.items():
        parts.append(f"<h2>{html.escape(name)}</h2>")
        for look in looks:
            said = "; ".join(wrong.get(f"{look}/{name}", []))
            parts.append(f'<a href="{look}/{name}.png"><img loading=lazy src="{look}/{name}.png" alt="{look}"></a>')
            parts.append(f"<small>{html.escape(look)} {html.escape(said)}</small>")
    OUT.mkdir(parents=True, exist_ok=True)
    (OUT / "index.html").write_text("\n".join(parts), encoding="utf-8")


if __name__ == "__main__":
    sys.path.insert(0, str(ROOT))
    sys.exit(main(sys.argv[1:]))
