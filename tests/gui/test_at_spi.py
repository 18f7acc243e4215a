"""A real assistive program sees what the window says: asked over AT-SPI, where that is installed."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

from tests.gui.at_spi.client import missing

CLIENT = Path(__file__).with_name("at_spi") / "client.py"
PATIENCE = 180  # seconds


@pytest.mark.skipif(bool(missing()), reason=f"not installed: {', '.join(missing())}")
def test_every_control_that_is_named_inside_arrives_outside() -> None:
    words = ["dbus-run-session", "--", sys.executable, str(CLIENT), "crisis", "settings"]
    told = subprocess.run(words, capture_output=True, text=True, timeout=PATIENCE, check=False)
    pages = [json.loads(line) for line in told.stdout.splitlines() if line.startswith("{")]  # the registry speaks too
    assert [page["page"] for page in pages] == ["crisis", "settings"], told.stderr
    assert all(page["inside"] for page in pages)
    assert [page["absent"] for page in pages] == [[], []]
