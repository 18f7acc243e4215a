"""What another program sees of the window: the controls that a screen reader would meet, asked for over AT-SPI.

Run under ``dbus-run-session`` with the names of pages. It starts a display of its own and the window of ``window.py``
on it, and prints for every page the names that the window gives to a screen reader and that do not arrive outside.
"""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from subprocess import PIPE
from typing import NamedTuple

ROOT = Path(__file__).resolve().parents[3]
TOOLS = ("Xvfb", "dbus-run-session", "gdbus")
REGISTRY = ("/usr/libexec/at-spi-bus-launcher", "/usr/lib/at-spi2-core/at-spi-bus-launcher")
_ESCAPED = re.compile(r"\\(?:u([0-9a-f]{4})|(.))")  # as gdbus writes marks and quotes
_VISIBLE = 1 << 30  # of the states of AT-SPI
_REFERENCE = re.compile(r"\('([^']+)', (?:objectpath )?'([^']+)'\)")
_NUMBERS = re.compile(r"\d+")
_PATIENCE = 30  # seconds for one answer


class Reference(NamedTuple):
    """One thing on the bus."""

    name: str
    path: str


_ROOT = Reference("org.a11y.atspi.Registry", "/org/a11y/atspi/accessible/root")


def missing() -> list[str]:
    """What this needs and the computer has not."""
    lacking = [tool for tool in TOOLS if shutil.which(tool) is None]
    return lacking if any(map(os.path.exists, REGISTRY)) else [*lacking, "at-spi-bus-launcher"]


class Outside:
    """Asks over the bus, as a screen reader does."""

    def __init__(self, address: str) -> None:
        self._address = address

    def _ask(self, thing: Reference, method: str, *arguments: str) -> str:
        words = ["gdbus", "call", "--address", self._address, "--dest", thing.name, "--object-path", thing.path]
        done = subprocess.run(
            [*words, "--method", method, *arguments], capture_output=True, text=True, timeout=_PATIENCE, check=False
        )
        return done.stdout

    def children(self, thing: Reference) -> list[Reference]:
        answer = self._ask(thing, "org.a11y.atspi.Accessible.GetChildren")
        return [Reference(*found) for found in _REFERENCE.findall(answer)]

    def name(self, thing: Reference) -> str:
        get = "org.freedesktop.DBus.Properties.Get"
        answer = self._ask(thing, get, "org.a11y.atspi.Accessible", "Name").strip()
        found = re.fullmatch(r"""\(<(['"])(.*)\1>,\)""", answer, re.DOTALL)
        return _ESCAPED.sub(lambda one: chr(int(one[1], 16)) if one[1] else one[2], found[2]) if found else ""

    def is_shown(self, thing: Reference) -> bool:
        states = _NUMBERS.findall(self._ask(thing, "org.a11y.atspi.Accessible.GetState").replace("uint32", ""))
        return bool(states) and bool(int(states[0]) & _VISIBLE)

    def windows(self) -> list[str]:
        """The names of all that is in sight in every window."""
        applications = self.children(_ROOT)
        return [name for one in applications for window in self.children(one) for name in self.names(window)]

    def names(self, thing: Reference) -> Iterator[str]:
        """The names of what is in sight, in its order."""
        if self.is_shown(thing):
            yield self.name(thing)
            for child in self.children(thing):
                yield from self.names(child)


def look(pages: tuple[str, ...]) -> Iterator[dict[str, object]]:
    """Go to every page; gives what the window says there and is not seen from outside. Runs on a bus of its own."""
    read, write = os.pipe()
    with subprocess.Popen(
        ["Xvfb", "-displayfd", str(write), "-screen", "0", "1280x900x24"], pass_fds=[write]
    ) as screen:
        try:
            address = a11y_address()
            environment = os.environ | {
                "DISPLAY": f":{os.read(read, 16).decode().strip()}",
                "QT_QPA_PLATFORM": "xcb",
                "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
                "AT_SPI_BUS_ADDRESS": address,
                "PYTHONPATH": os.pathsep.join(map(str, (ROOT, ROOT / "tools"))),
            }
            words = [sys.executable, str(Path(__file__).with_name("window.py"))]
            with subprocess.Popen(words, stdin=PIPE, stdout=PIPE, text=True, env=environment) as window:
                yield from _compared(window, Outside(address), pages)
        finally:
            screen.terminate()


def a11y_address() -> str:
    """Where the bus for assistive programs listens; asking starts it."""
    method = ("--dest", "org.a11y.Bus", "--object-path", "/org/a11y/bus", "--method", "org.a11y.Bus.GetAddress")
    asked = subprocess.run(["gdbus", "call", "--session", *method], capture_output=True, text=True, check=True)
    return asked.stdout.strip().removeprefix("('").removesuffix("',)")


def _compared(window: subprocess.Popen[str], outside: Outside, pages: tuple[str, ...]) -> Iterator[dict[str, object]]:
    assert window.stdin is not None
    assert window.stdout is not None
    for page in pages:
        print(page, file=window.stdin, flush=True)
        names = json.loads(window.stdout.readline())["names"]
        seen = outside.windows()
        yield {"page": page, "inside": len(names), "outside": len(seen), "absent": sorted(set(names) - set(seen))}
    window.stdin.close()


if __name__ == "__main__":
    for line in look(tuple(sys.argv[1:])):
        sys.stdout.write(json.dumps(line) + "\n")
