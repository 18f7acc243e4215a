"""Try a bundle as its first user would: moved elsewhere, on a machine that knows nothing of Python or of this project.

Both programs start with an almost empty environment and a throw-away home. The console program must answer a search,
the window must open and stay open, and neither may say anything it was not asked.
"""

import json
import os
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from pathlib import Path

WINDOW, CONSOLE = ("PHCDesk", "phcdesk") if sys.platform.startswith("linux") else ("PHC Desk", "phcdesk")
QUESTION = "feeling low after baby"
# The platform without a screen says this of any window with a least size; no other platform does.
NOISE = "This plugin does not support propagateSizeHints()"
SECONDS_OPEN = 8.0
SECONDS_AT_MOST = 180.0


class Failed(Exception):
    """What the bundle did that it should not have."""


def bare_environment(home: Path) -> dict[str, str]:
    """Nothing of this machine but where its own programs are."""
    kept = {name: os.environ[name] for name in ("SYSTEMROOT", "TEMP") if name in os.environ}
    return {
        **kept,
        "PATH": os.defpath,
        "LANG": "C.UTF-8",
        "HOME": str(home),
        "PHCDESK_DATA": str(home / "data"),
        "QT_QPA_PLATFORM": "offscreen",
    }


def ask(program: Path, environment: dict[str, str], *arguments: str) -> str:
    """What the console program answers. Raises Failed when it complains."""
    command = [str(program), *arguments]
    done = subprocess.run(
        command,
        cwd=environment["HOME"],
        env=environment,
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        encoding="utf-8",
        timeout=SECONDS_AT_MOST,
        check=False,
    )
    asked = " ".join([program.name, *arguments])
    if done.returncode:
        raise Failed(f"{asked} ended with {done.returncode}: {done.stderr[-2000:]}")
    if done.stderr:
        raise Failed(f"{asked} was not silent: {done.stderr[-2000:]}")
    return done.stdout


def try_the_console(program: Path, environment: dict[str, str]) -> None:
    version = ask(program, environment, "--version").strip()
    if not version:
        raise Failed("phcdesk --version says nothing")
    # The first search may speak of the library it makes; the second must only answer.
    ask(program, environment, "--quiet", "search", QUESTION)
    answer = json.loads(ask(program, environment, "--quiet", "search", QUESTION, "--json"))
    if not answer["hits"]:
        raise Failed(f"the search for {QUESTION!r} found nothing: {answer}")
    print(f"{version}: the search for {QUESTION!r} found {answer['total']}, first {answer['hits'][0]['title']!r}")


def try_the_window(program: Path, environment: dict[str, str]) -> None:
    """It must still be open after a while, have said nothing, and close when it is asked to."""
    with tempfile.TemporaryFile() as said:
        started = subprocess.Popen(
            [str(program)],
            cwd=environment["HOME"],
            env=environment,
            stdin=subprocess.DEVNULL,
            stdout=said,
            stderr=subprocess.STDOUT,
        )
        try:
            code = started.wait(SECONDS_OPEN)
        except subprocess.TimeoutExpired:
            code = None
        finally:
            close(started)
        said.seek(0)
        words = said.read().decode("utf-8", "replace").replace(NOISE, "").strip()
    if code is not None:
        raise Failed(f"{program.name} closed by itself with {code}: {words[-2000:]}")
    if words:
        raise Failed(f"{program.name} was not silent: {words[-2000:]}")
    print(f"{program.name} opened, stayed open for {SECONDS_OPEN:.0f} s and said nothing")


def close(started: subprocess.Popen[bytes]) -> None:
    """End the program, the hard way when it does not listen."""
    if started.poll() is not None:
        return
    started.send_signal(signal.SIGTERM)
    deadline = time.monotonic() + 10
    while started.poll() is None and time.monotonic() < deadline:
        time.sleep(0.1)
    if started.poll() is None:
        started.kill()
        started.wait()


def main(bundle: Path) -> int:
    suffix = ".exe" if sys.platform == "win32" else ""
    # A space and a letter beyond ASCII, as the folders of real people have.
    with tempfile.TemporaryDirectory(prefix="a désk ") as folder:
        home = Path(folder) / "home"
        home.mkdir()
        moved = Path(shutil.copytree(bundle, Path(folder) / "PHCDesk", symlinks=True))
        environment = bare_environment(home)
        try:
            try_the_console(moved / f"{CONSOLE}{suffix}", environment)
            try_the_window(moved / f"{WINDOW}{suffix}", environment)
        except (Failed, OSError, ValueError, KeyError, subprocess.TimeoutExpired) as failure:
            print(f"The bundle does not work: {failure}", file=sys.stderr)
            return 1
    return 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
