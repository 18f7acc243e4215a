"""An index whose files change while it is open is noticed before a row of it is shown, and built anew."""

import shutil
from datetime import datetime
from pathlib import Path
from random import Random

import pytest

from phcdesk.bundled import Bundle, prepare
from phcdesk.errors import DamagedLibrary, UsageError
from phcdesk.importing import Store, verify
from phcdesk.library import Library
from phcdesk.search.results import Request

ROOT = Path(__file__).parents[2]
NOW = datetime.fromisoformat("2026-11-21T12:00:00-02:00")


@pytest.fixture
def store(bundled_data: Path, tmp_path: Path) -> Store:
    """A library of its own, to be spoilt."""
    shutil.copytree(bundled_data, tmp_path / "data")
    return Store(tmp_path / "data")


def index_of(store: Store) -> Path:
    """The folder of the newest index."""
    return max((store.folder / "cache" / "index").iterdir())


def spoil(store: Store, ending: str) -> None:
    """Overwrite a file of the index with chance, in its place."""
    file = next(index_of(store).glob(f"*{ending}"))
    with file.open("r+b") as there:
        there.write(Random(1).randbytes(file.stat().st_size))


@pytest.mark.parametrize("ending", [".term", ".store", "lookups.json"])
def test_damage_to_an_open_index_is_noticed_by_the_next_search(store: Store, ending: str) -> None:
    with Library.open(store, clock=lambda: NOW) as library:
        assert library.search(Request(text="depression")).total
        spoil(store, ending)
        for ask in (library.search, library.facets):
            with pytest.raises(DamagedLibrary) as caught:
                ask(Request(text="suicide"))
            assert caught.value.code == "index-damaged"


def test_a_damaged_index_is_built_anew_by_preparing_and_by_opening(store: Store) -> None:
    bundle = Bundle(ROOT / "resources" / "packs", ROOT / "resources" / "taxonomy")
    with Library.open(store, clock=lambda: NOW) as library:
        before = library.search(Request(text="depression")).total
    for mend in (lambda: prepare(store, bundle, now=NOW), lambda: None):
        spoil(store, ".term")
        mend()
        with Library.open(store, clock=lambda: NOW) as library:
            assert library.search(Request(text="depression")).total == before
        assert [found for found in verify(store, deep=True) if found.current] == []


def test_files_that_are_touched_or_gone_are_no_damage(store: Store) -> None:
    with Library.open(store, clock=lambda: NOW) as library:
        before = library.search(Request(text="depression")).total
        folder = index_of(store)
        for file in folder.iterdir():
            file.touch()
        assert library.search(Request(text="depression")).total == before
        shutil.rmtree(folder)
        assert library.search(Request(text="depression")).total == before


def test_what_cannot_be_asked_is_no_damage(library: Library) -> None:
    with pytest.raises(UsageError):
        library.search(Request(filters={"no-facet": ("x",)}))
