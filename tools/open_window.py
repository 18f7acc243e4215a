"""Open the window; where there is no screen, say so, search in the terminal, and save a picture of the window.

Rule: nothing here belongs to the program. It starts ``phcdesk`` as a person would, with the arguments it was given.
"""

import os
import shlex
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
PICTURE = Path("build") / "window.png"
QUESTION = "feeling low after baby"
# The first start makes the library from the bundled packs. Nobody is there to close what waits longer.
SECONDS_WITHOUT_A_SCREEN = 600


def has_a_screen() -> bool:
    """Only on Linux can there be none; a platform chosen by hand is taken at its word."""
    if not sys.platform.startswith("linux"):
        return True
    return any(os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"))


def start(*arguments: str, seconds: float | None = None, **changed_env: str) -> int:
    """Start a module of the program with this Python, and wait for its exit code; 1 when it takes too long."""
    command = [sys.executable, "-m", *arguments]
    try:
        return subprocess.run(
            command, cwd=ROOT, env={**os.environ, **changed_env}, timeout=seconds, check=False
        ).returncode
    except subprocess.TimeoutExpired:
        print(f"Given up after {seconds} seconds: {' '.join(arguments)}", file=sys.stderr)
        return 1


def show_without_a_screen() -> int:
    """A real search, and a picture. Gives the first exit code that is not 0."""
    print("There is no screen here (neither DISPLAY nor WAYLAND_DISPLAY is set), so the window cannot open.")
    print(
        f"The same search works in the terminal:\n\n    .venv/bin/phcdesk search {shlex.quote(QUESTION)}\n", flush=True
    )
    searched = start("phcdesk", "search", QUESTION, seconds=SECONDS_WITHOUT_A_SCREEN)
    (ROOT / PICTURE.parent).mkdir(exist_ok=True)
    pictured = start("phcdesk.gui.picture", str(PICTURE), seconds=SECONDS_WITHOUT_A_SCREEN, QT_QPA_PLATFORM="offscreen")
    if pictured == 0:
        print(f"\nA picture of the window is in {PICTURE}")
    return searched or pictured


def main(arguments: list[str]) -> int:
    if arguments or has_a_screen():
        return start("phcdesk", *arguments)
    return show_without_a_screen()


if __name__ == "__main__":
    try:
        sys.exit(main(sys.argv[1:]))
    except KeyboardInterrupt:
        sys.exit(130)
