"""Every set of real files that lies beside the project, whole, all the way: converted, built into a pack, signed, taken
into an empty library, and asked for ten of its names.

Skipped where the sets are not. ``--log-cli-level=INFO`` shows the numbers of each set.
"""

from __future__ import annotations

import logging
import random
import time
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from phcdesk.errors import FormatError, PhcError
from phcdesk.formats.context import ReadContext, WriteContext
from phcdesk.formats.converting import Converted, convert, try_out
from phcdesk.importing import Store, install
from phcdesk.importing.signed import import_packs
from phcdesk.importing.trusting import add_trust
from phcdesk.library import Library
from phcdesk.packs.source.pack_source import read_source
from phcdesk.progress import CancelToken, silent
from phcdesk.publishing import build, new_publisher, read_key, sign
from phcdesk.search.results import Request
from phcdesk.taxonomy import Vocabulary, load_vocabulary
from tests.fixtures_of_others import ROOT, fixture_of_others, folder_of_others

NOW = datetime(2026, 11, 22, 12, 0, tzinfo=UTC)
WORDS = "four words nobody joins"
ASKED = 10
FIRST_HITS = 5
WITHOUT_SERVICES = {"docs-open", "ir-scifact"}
"""Sets of documents and of questions about them: no list of services is in them, and that is to be said."""

SETS = sorted(path.name for path in folder_of_others().glob("*/")) or ["any set"]


@pytest.fixture(scope="module")
def vocabulary() -> Vocabulary:
    return load_vocabulary(ROOT / "resources" / "taxonomy")


def converted(path: Path, target: Path, vocabulary: Vocabulary) -> Converted:
    reading = ReadContext(vocabulary, path.name, NOW.date())
    writing = WriteContext(
        vocabulary, path.name, NOW.date(), title=path.name, publisher_name="Test Trust", licence="CC0-1.0",
        language="en", pack_id="a-set", review_by="2027-11-22",
    )  # fmt: skip
    return convert(path, target, reading, writing, silent, CancelToken())


def imported(source: Path, folder: Path, vocabulary: Vocabulary) -> Store:
    """An empty library with the signed pack of a source in it."""
    publisher = folder / "publisher"
    new_publisher("test-trust", "Test Trust", publisher, [WORDS], 1, date(2026, 11, 1))
    pack = folder / "one.phcpack"
    built = build(source, pack, publisher, vocabulary)
    assert built.pack is not None, [problem for problem in built.problems if problem.severity == "error"][:5]
    assert sign(pack, read_key(publisher / "keys" / "publishing-1.key", WORDS)).sealed
    store = Store(folder / "library")
    install([], vocabulary, store, now=NOW)
    add_trust(store, (publisher / "root.json").read_bytes(), now=NOW)
    import_packs([pack], store, now=NOW)
    return store


def not_found(store: Store, names: list[str]) -> list[str]:
    """The names that are not among the first hits for them. A minus before a word would mean "without" it."""
    with Library.open(store, clock=lambda: NOW) as library:
        hits = {name: library.search(Request(text=name.replace(" -", " "), limit=FIRST_HITS)).hits for name in names}
    return [name for name, found in hits.items() if name not in [hit.title for hit in found]]


@pytest.mark.parametrize("name", SETS)
def test_a_set_goes_all_the_way_and_answers_ten_of_its_names(
    name: str, tmp_path: Path, vocabulary: Vocabulary, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = fixture_of_others(name)
    if name in WITHOUT_SERVICES:
        with pytest.raises(FormatError) as caught:
            converted(path, tmp_path / "source", vocabulary)
        assert caught.value.code in ("format-unknown", "no-name-column")
        assert not (tmp_path / "source").exists()
        return
    monkeypatch.setattr("phcdesk.packs.keys._N", 2**10)  # stretching passphrases is slow on purpose
    started = time.monotonic()
    report = converted(path, tmp_path / "source", vocabulary).report
    converting = time.monotonic() - started
    assert report.read == report.kept + report.merged + report.refused
    names = sorted(entry.name for entry in read_source(tmp_path / "source", vocabulary).content.entries)
    asked = random.Random(20261122).sample(names, min(ASKED, len(names)))
    store = imported(tmp_path / "source", tmp_path, vocabulary)
    missed = not_found(store, asked)
    rows = f"{report.read} = {report.kept} + {report.merged} + {report.refused}"
    seconds = f"{converting:.1f} s, all the way {time.monotonic() - started:.1f} s"
    logging.getLogger(__name__).info(
        "%s: %s; %s; %d of %d names found", name, rows, seconds, len(asked) - len(missed), len(asked)
    )
    assert missed == []


@pytest.mark.parametrize("name", SETS)
def test_each_file_of_a_set_by_itself_is_read_or_refused_in_words(name: str, vocabulary: Vocabulary) -> None:
    for path in sorted(fixture_of_others(name).rglob("*")):
        if path.is_dir():
            continue
        try:
            report = try_out(path, ReadContext(vocabulary, name, NOW.date()), silent, CancelToken()).report
        except PhcError:
            continue
        assert report.adds_up, path.name
