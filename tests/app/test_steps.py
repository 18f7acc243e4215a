"""Every step that a long call reports has words, for the terminal and the window alike."""

import ast
from collections.abc import Iterator
from pathlib import Path

from phcdesk.app.steps import STEPS, step_words

PACKAGE = Path(__file__).parent.parent.parent / "phcdesk"


def reported_steps() -> Iterator[str]:
    """Steps in calls such as ``progress("index", done, total)`` and ``self._progress("commit", 1, 1)``."""
    for path in PACKAGE.rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            names = {"progress", "self._progress"}
            if isinstance(node, ast.Call) and ast.unparse(node.func) in names and len(node.args) == 3:
                first = node.args[0]
                if isinstance(first, ast.Constant) and isinstance(first.value, str):
                    yield first.value


def test_every_step_has_its_words_and_no_words_are_left_over() -> None:
    assert set(reported_steps()) == set(STEPS)


def test_a_step_is_said_in_words() -> None:
    assert step_words("catalog") == "Building the catalog"
    assert step_words("something new") == "Working"


def test_the_window_hears_the_step_in_its_language() -> None:
    assert step_words("check", lambda *words: "/".join(words[:2])) == "Steps/Checking"
