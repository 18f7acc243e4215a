"""The pinned Qt for Python must not lose references to None and bool, as 6.12.0 does on Python 3.11.

Each check runs in a process of its own, because a Python that has lost None dies instead of failing.
"""

import subprocess
import sys
import tomllib
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent

# Calls that give None and False, each often enough to use up what references an interpreter has to spare.
BUSY = """
from PySide6.QtCore import QObject
thing = QObject()
for _ in range(200_000):
    thing.parent()
    thing.isWidgetType()
print("alive")
"""

# It leaves without tidying up: a Python short of None dies of that, and the count is the better message.
COUNTED = """
import os, sys
from PySide6.QtCore import QObject
thing = QObject()
spare = [None] * 100_000, [False] * 100_000
before = sys.getrefcount(None), sys.getrefcount(False)
for _ in range(10_000):
    thing.parent()
    thing.isWidgetType()
print(before[0] - sys.getrefcount(None), before[1] - sys.getrefcount(False), flush=True)
os._exit(0)
"""


def run_python(program: str) -> str:
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr[-2000:]
    return done.stdout.strip()


def test_many_calls_into_qt_leave_python_alive() -> None:
    assert run_python(BUSY) == "alive"


def test_a_call_into_qt_keeps_every_reference_to_none_and_false() -> None:
    lost = [int(number) for number in run_python(COUNTED).split()]
    assert all(abs(number) < 100 for number in lost), f"references lost in 10,000 calls: {lost}"


def test_python_3_11_and_later_pythons_have_one_exact_qt_each() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    pins = [line for line in project["dependencies"] if line.startswith("PySide6_Essentials==")]
    older = [line for line in pins if "python_version < '3.12'" in line]
    newer = [line for line in pins if "python_version >= '3.12'" in line]
    assert (len(older), len(newer), len(pins)) == (1, 1, 2)
    assert "6.12.0" not in older[0]
