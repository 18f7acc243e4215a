"""Every code that is raised anywhere has its sentence, and every sentence its next step."""

import ast
import errno
from collections.abc import Iterator
from pathlib import Path

import pytest

from phcdesk import errors
from phcdesk.app.messages import TABLE, exit_code, sentence
from phcdesk.errors import DiskError, NotFound, PhcError, UsageError

PACKAGE = Path(__file__).parent.parent.parent / "phcdesk"
CLASSES = {name for name, value in vars(errors).items() if isinstance(value, type) and issubclass(value, PhcError)}


def raised_codes() -> Iterator[str]:
    """Codes in calls such as ``DamagedLibrary("index-damaged", ...)``; a call without one raises the class's own."""
    for path in PACKAGE.rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in CLASSES | {"Finding"}:
                first = node.args[0] if node.args else None
                if isinstance(first, ast.Constant) and isinstance(first.value, str):
                    yield first.value
                elif first is None and node.func.id in CLASSES:
                    yield getattr(errors, node.func.id).code


def test_every_code_that_is_raised_has_a_sentence() -> None:
    assert set(raised_codes()) - set(TABLE) == set()


def test_no_sentence_is_for_a_code_that_nobody_raises() -> None:
    own = {getattr(errors, name).code for name in CLASSES}
    assert "index-damaged" in set(raised_codes())
    assert set(TABLE) - set(raised_codes()) - own == set()


@pytest.mark.parametrize("code", TABLE)
def test_a_sentence_is_whole_even_without_its_fields(code: str) -> None:
    message = sentence(PhcError(code))
    assert message.text.endswith((".", ")."))
    assert message.next_step.endswith((".", "”"))
    assert "{" not in message.text + message.next_step


def test_reasons_of_the_system_are_said_in_words() -> None:
    assert sentence(DiskError(path="data", reason="ENOSPC")).text == "data cannot be used: the disk is full."


def test_a_file_that_is_not_there_is_told_as_that_and_not_as_a_fault_of_the_disk() -> None:
    refused = DiskError.of("pairs.csv", FileNotFoundError(errno.ENOENT, "no such file"))
    assert sentence(refused).text == "pairs.csv cannot be used: the file or its folder does not exist."


def test_names_are_put_into_the_sentence() -> None:
    assert "“x”" in sentence(NotFound(id="x")).text
    assert "a/x, b/x" in sentence(UsageError("ambiguous-id", id="x", candidates=("a/x", "b/x"))).text


@pytest.mark.parametrize(("error", "code"), [(DiskError(), 6), (NotFound(), 64), (PhcError("never heard of"), 70)])
def test_every_error_ends_the_program_with_its_code(error: PhcError, code: int) -> None:
    assert exit_code(error) == code


def test_the_window_hears_the_sentence_in_its_language() -> None:
    heard = []

    def translate(context: str, text: str, comment: str = "", n: int = -1, /) -> str:
        heard.append(context)
        return text.upper().replace("{PATH}", "{path}").replace("{REASON}", "{reason}")

    message = sentence(DiskError(path="data", reason="ENOSPC"), translate)
    assert message.text == "data CANNOT BE USED: THE DISK IS FULL."
    assert message.next_step.startswith("MAKE ROOM")
    assert set(heard) == {"Errors"}
