"""Made-up packs for the pictures: what the packs page shows of one that was looked at, and of a publisher."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from phcdesk.errors import Damaged
from phcdesk.gui.packs.page import PacksPage
from phcdesk.gui.port import LibraryPort, PackWork, Place
from phcdesk.gui.window import MainWindow
from phcdesk.importing.preview import Difference, FieldChange, Preview, Previews, Touched
from phcdesk.importing.trusting import RootFacts
from phcdesk.model import PackManifest

_FORGED = Path("forged.phcpack")
_MANIFEST = PackManifest(
    "tavira-valley", "Tavira Valley (fictional)", "district", "District Health Office (fictional)", 8, "2026-11-20",
    ("en",), "CC0-1.0", fictional=True,
)  # fmt: skip
_DIFFERENCE = Difference(
    added=(Touched("circle", "Village Peer Circle (fictional)"),),
    changed=(
        Touched(
            "team",
            "Harbour Crisis Team (fictional)",
            (
                FieldChange("phones", "01632 960139", "01632 960140"),
                FieldChange("schedules", "MO,TU,WE,TH,FR 08:00–20:00", "00:00–23:59 every day"),
            ),
        ),
    ),
    closed=(Touched("drop-in", "Youth Drop-in (fictional)", (FieldChange("status", "active", "defunct"),)),),
    removed=(
        Touched("line", "Evening Line (fictional)", (), "The number belongs to a shop.", "Night Line (fictional)"),
        Touched("house", "Old House (fictional)"),
    ),
    unchanged=2044,
)
_ROOT = RootFacts(
    "district", "District Health Office (fictional)", 1, "2036-11-20", 2, ("a1", "b2", "c3"), 3,
    "7K2QD-B0YTJ-4M8ZC-R5N1W-XE9HA-3VG6P-T2FQS-9XWPA", ("dabov", "lusin", "torak", "mipuf", "zahid", "gonup"),
)  # fmt: skip


def _unused(*_: object) -> LibraryPort:
    raise RuntimeError("no library is opened for a picture")


def _preview(files: Sequence[Path]) -> Previews:
    if _FORGED in files:
        raise Damaged("pack-damaged", member="blobs/8f…", start=5347, end=9102)
    return Previews((Preview(_MANIFEST, 7, _DIFFERENCE, heard=9),))


def packs_page(window: MainWindow) -> PacksPage:
    """The packs page of a window, with made-up packs to look at."""
    window.go("packs")
    page = window.page("packs")
    if not isinstance(page, PacksPage):
        raise TypeError(page)
    made_up = Place(_unused, (), packs=PackWork(dict, _preview, tuple, lambda _path: _ROOT))
    window.desk.place = lambda: made_up
    return page


def look_at_a_pack(window: MainWindow) -> None:
    packs_page(window).look_at([Path("valley.phcpack")])


def look_at_a_forged_pack(window: MainWindow) -> None:
    packs_page(window).look_at([_FORGED])


def look_at_a_publisher(window: MainWindow) -> None:
    packs_page(window).look_at_root(Path("root.json"))
