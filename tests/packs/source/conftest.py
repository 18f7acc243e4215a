"""An empty source for every test that wants one."""

from __future__ import annotations

from pathlib import Path

import pytest

from .samples import Source


@pytest.fixture
def source(tmp_path: Path) -> Source:
    folder = tmp_path / "pack"
    folder.mkdir()
    return Source(folder)
