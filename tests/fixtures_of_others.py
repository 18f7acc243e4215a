"""Where real files of others lie, for tests that try them and are skipped where they are not.

They belong to others and are never copied into the project: ``PHCDESK_FIXTURES`` names their folder, or they lie in
``../shared/fixtures`` beside the project.
"""

from __future__ import annotations

import os
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent


def fixture_of_others(name: str) -> Path:
    """The file or folder called ``name``; skips the test that asks for one that is not there."""
    found = folder_of_others() / name
    if not found.exists():
        pytest.skip(f"{name} is not here")
    return found


def folder_of_others() -> Path:
    """The folder of all sets, whether it is there or not."""
    return Path(os.environ.get("PHCDESK_FIXTURES") or ROOT.parent / "shared" / "fixtures")
