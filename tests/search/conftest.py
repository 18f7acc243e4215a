"""The small library, opened once."""

from collections.abc import Sequence

import pytest

from phcdesk.search.engine import Engine, Found
from phcdesk.search.results import Request

from .samples import ENTRIES, TODAY, Ask, engine_of


@pytest.fixture(scope="session")
def engine() -> Engine:
    return engine_of(ENTRIES)


@pytest.fixture
def ask(engine: Engine) -> Ask:
    """Search for a text; the keywords are those of a request, ``opened`` the entries that are open."""

    def search(text: str = "", opened: Sequence[int] = (), **asked: object) -> Found:
        request = Request(text=text, **asked)  # type: ignore[arg-type]
        return engine.search(request, today=TODAY, open_entries=lambda: opened)

    return search
