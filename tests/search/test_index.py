"""The index on disk: sealed, checked, and never trusted when in doubt."""

from pathlib import Path

import msgspec
import pytest

from phcdesk.errors import Cancelled, DamagedLibrary, DiskError
from phcdesk.progress import CancelToken
from phcdesk.search.engine import Engine
from phcdesk.search.index import SEAL, build_index, open_index
from phcdesk.search.results import Request
from phcdesk.search.writing import day_number

from .samples import ENTRIES, TODAY, VOCABULARY

ROWS = [(number, "pack", entry, ()) for number, entry in enumerate(ENTRIES)]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    build_index(tmp_path / "index", ROWS, VOCABULARY, "g1", total=len(ROWS))
    return tmp_path / "index"


def test_an_index_answers_after_it_is_opened_again(folder: Path) -> None:
    engine = Engine(open_index(folder, "g1"))
    found = engine.search(Request(text="worried people"), today=TODAY, open_entries=lambda: ())
    assert found.total == 1


def test_the_index_of_another_generation_is_not_opened(folder: Path) -> None:
    with pytest.raises(DamagedLibrary):
        open_index(folder, "g2")


def test_an_index_of_another_version_is_not_opened(folder: Path) -> None:
    seal = msgspec.json.decode((folder / SEAL).read_bytes())
    (folder / SEAL).write_bytes(msgspec.json.encode(seal | {"version": 0}))
    with pytest.raises(DamagedLibrary):
        open_index(folder, "g1")


def test_any_file_that_is_changed_cut_or_gone_is_noticed(folder: Path) -> None:
    for path in sorted(folder.iterdir()):
        if path.name.endswith(".lock"):
            continue
        whole = path.read_bytes()
        for harmed in (whole[:-1], b"", bytes([whole[0] ^ 1]) + whole[1:]):
            path.write_bytes(harmed)
            with pytest.raises(DamagedLibrary):
                open_index(folder, "g1")
        path.unlink()
        with pytest.raises(DamagedLibrary):
            open_index(folder, "g1")
        path.write_bytes(whole)
    open_index(folder, "g1")


def test_an_index_that_is_half_built_has_no_seal(tmp_path: Path) -> None:
    token = CancelToken()
    token.cancel()
    with pytest.raises(Cancelled):
        build_index(tmp_path / "index", ROWS, VOCABULARY, "g1", cancel=token)
    with pytest.raises(DamagedLibrary):
        open_index(tmp_path / "index", "g1")


def test_a_folder_that_cannot_be_made_is_a_fault_of_the_disk(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    with pytest.raises(DiskError):
        build_index(tmp_path / "file" / "index", ROWS, VOCABULARY, "g1")


@pytest.mark.parametrize(
    ("as_of", "day"),
    [("2026-08-08", 739_836), ("2026-08", 739_829), ("2026", 739_617), ("", 0), ("soon", 0), ("2026-13-40", 0)],
)
def test_a_partial_date_counts_from_its_first_day(as_of: str, day: int) -> None:
    assert day_number(as_of) == day
