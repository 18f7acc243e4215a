"""Says at the end of a run how much was tried."""

from __future__ import annotations

import pytest

from .stories import COUNTED


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    for what, count in sorted(COUNTED.items()):
        terminalreporter.write_line(f"{what}: {count:,}")
