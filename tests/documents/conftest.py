"""The child that reads documents, as the program starts it; one for all tests of a file, as long as it lives."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from phcdesk.app.paths import own_command
from phcdesk.documents.serving import COMMAND
from phcdesk.documents.worker import Worker

ROOT = Path(__file__).parent.parent.parent


@pytest.fixture(scope="session", autouse=True)
def found_by_children() -> Iterator[None]:
    """A child finds the program wherever the tests are started from."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("PYTHONPATH", str(ROOT))
        yield


@pytest.fixture(scope="module")
def worker(found_by_children: None) -> Iterator[Worker]:
    with Worker(own_command([COMMAND])) as started:
        yield started
