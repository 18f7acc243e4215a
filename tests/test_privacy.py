"""Nothing that somebody types stays: a session end to end, in the real window and on the command line.

Twenty words are typed wherever one can type. Afterwards none of them is on the disk, in a log, in the settings, or was
in the title of a window, and no socket was asked for. What is kept because a person asked for it, the name of a list
and the note of a report, is in one file, and gone after "clear". A slip lies where it was saved, and nothing else tells
of that place.
"""

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any, NamedTuple

import pytest

ROOT = Path(__file__).parent.parent
WORDS = tuple(f"zq{chr(97 + at)}xwvk{chr(122 - at)}jq" for at in range(20))
LIST_NAME, NOTE, FOLDER = "qvlistnamezx", "qvnoteofareportzx", "qvfolderofafilezx"


class Session(NamedTuple):
    """What is left of a session: a folder with everything it could write to, and what it said of itself."""

    root: Path
    data: Path
    environment: dict[str, str]
    said: dict[str, Any]


def run(session_folder: Path, environment: dict[str, str], *arguments: str) -> str:
    done = subprocess.run(
        [sys.executable, *arguments], cwd=session_folder, env=environment, capture_output=True, text=True, timeout=300,
        check=False,
    )  # fmt: skip
    assert "Traceback" not in done.stderr, done.stderr
    return done.stdout


@pytest.fixture(scope="module")
def session(bundled_data: Path, tmp_path_factory: pytest.TempPathFactory) -> Session:
    root = tmp_path_factory.mktemp("everything")
    data = root / "data"
    shutil.copytree(
        bundled_data, data, ignore=shutil.ignore_patterns("user.*", "settings.json", "window.json", "*.log*")
    )
    environment = {"PATH": os.environ.get("PATH", ""), "PYTHONPATH": str(ROOT), "QT_QPA_PLATFORM": "offscreen",
                   "PYTHONDONTWRITEBYTECODE": "1", "LANG": "C.UTF-8"}  # fmt: skip
    places = {
        "HOME": "home", "TMPDIR": "tmp", "TEMP": "tmp", "TMP": "tmp", "XDG_DATA_HOME": "xdg/data",
        "XDG_CONFIG_HOME": "xdg/config", "XDG_CACHE_HOME": "xdg/cache", "XDG_STATE_HOME": "xdg/state",
        "XDG_RUNTIME_DIR": "xdg/run", "USERPROFILE": "home", "APPDATA": "xdg/roaming", "LOCALAPPDATA": "xdg/local",
    }  # fmt: skip
    for name, place in places.items():
        (root / place).mkdir(parents=True, exist_ok=True, mode=0o700)
        environment[name] = str(root / place)
    child = str(ROOT / "tests" / "typed_everywhere.py")
    stick = root / "tmp" / FOLDER
    stick.mkdir()
    given = (str(data), json.dumps(WORDS), LIST_NAME, NOTE, str(stick))
    said = json.loads(run(root, environment, child, *given).splitlines()[-1])
    for arguments in (
        ("search", WORDS[0]), ("search", WORDS[1], "--near", WORDS[2]),
        ("search", "x", "--filter", f"topic={WORDS[3]}"),
        ("show", WORDS[4]), ("settings", f"country={WORDS[5]}"), ("shortlist", "add", WORDS[6]),
        ("shortlist", "--list", WORDS[7], "list"), ("corrections", "remove", WORDS[8]), ("crisis", WORDS[9]),
    ):  # fmt: skip
        run(root, environment, "-m", "phcdesk", "--data-dir", str(data), *arguments)
    return Session(root, data, environment, said)


def files_with(root: Path, word: str) -> list[str]:
    """The files that have a word in them or in their names, in any of the ways a program writes letters."""
    forms = (word.encode(), word.upper().encode(), word.encode("utf-16-le"), word.encode("utf-16-be"))
    found = []
    for path in root.rglob("*"):
        data = path.read_bytes() if path.is_file() else b""
        if word in path.name or any(form in data for form in forms):
            found.append(path.relative_to(root).as_posix())
    return found


def test_the_words_were_typed_in_every_kind_of_place(session: Session) -> None:
    typed = " ".join(session.said["typed"])
    assert len(session.said["typed"]) >= 10
    for place in ("find: ", "settings: ", "library: ", "service: What is right", "service: A short note"):
        assert place in typed, typed


@pytest.mark.parametrize("word", WORDS)
def test_a_word_that_was_typed_is_nowhere_on_the_disk(session: Session, word: str) -> None:
    assert files_with(session.root, word) == []


def test_no_title_of_a_window_had_a_word_that_was_typed_or_kept(session: Session) -> None:
    titles = " ".join(session.said["titles"])
    assert [word for word in (*WORDS, LIST_NAME, NOTE) if word in titles] == []


def test_a_slip_lies_where_it_was_saved_and_printed_and_nothing_else_tells_of_it(session: Session) -> None:
    assert sorted(files_with(session.root, FOLDER)) == [f"tmp/{FOLDER}", f"tmp/{FOLDER}/{FOLDER}.pdf"]
    left = {path.name for path in (session.root / "tmp").iterdir()}
    assert left == {FOLDER, "spool.pdf"}
    assert session.said["prints"] == ["Page"]


def test_no_socket_was_asked_for(session: Session) -> None:
    assert session.said["sockets"] == []


def test_no_widget_has_a_word_that_was_typed_or_kept_after_somebody_left_quickly(session: Session) -> None:
    for word in (WORDS[0], LIST_NAME, NOTE):
        assert [text for text in session.said["shown"] if word in text], word
    assert session.said["left"] == []


def test_what_a_person_keeps_is_in_one_file_and_gone_after_clearing(session: Session, tmp_path: Path) -> None:
    copy = tmp_path / "data"
    shutil.copytree(session.data, copy)
    for word in (LIST_NAME, NOTE):
        assert files_with(session.root, word) == ["data/user.sqlite"]
    run(tmp_path, session.environment, "-m", "phcdesk", "--data-dir", str(copy), "shortlist", "clear")
    assert files_with(tmp_path, LIST_NAME) == files_with(tmp_path, NOTE) == []
