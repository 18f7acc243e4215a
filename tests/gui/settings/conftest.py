"""A desk on a data folder of its own, with the vocabulary of the program and a library one can look at."""

from collections.abc import Callable, Iterator, Sequence
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from phcdesk.app.keeping import Keeping
from phcdesk.gui.desk import Desk
from phcdesk.gui.look.theme import LIGHT
from phcdesk.gui.port import LibraryPort, Place
from phcdesk.gui.tasks import Tasks
from phcdesk.store.checking import Finding
from phcdesk.taxonomy import load_vocabulary

TAXONOMY = Path(__file__).parents[3] / "resources" / "taxonomy"
MakeDesk = Callable[..., Desk]


@pytest.fixture
def make_desk(desk: QApplication, library: LibraryPort, tmp_path: Path) -> Iterator[MakeDesk]:
    """Makes desks that do with settings what the program does, but for building the window anew."""
    made: list[Desk] = []

    def make(folder: Path | None = None, findings: Sequence[Finding] = (), is_portable: bool = False) -> Desk:
        keeping = Keeping(folder or tmp_path / "data", is_portable=is_portable)
        one = Desk(Tasks(), LIGHT, keeping, lambda: datetime(2026, 11, 21, 10, tzinfo=UTC))
        place = Place(lambda: library, (), lambda: load_vocabulary(TAXONOMY), lambda _token: findings)
        one.place = lambda: place
        one.library = library
        one.settings_wanted.connect(keeping.choose)
        made.append(one)
        return one

    yield make
    for one in made:
        one.tasks.stop()
