"""The child as the window sees it: it is started on demand, it may die of a document, and the window goes on."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from phcdesk.documents.protocol import Answer, Open, Opened, Picture, PictureOf, Request, Words, WordsOf
from phcdesk.errors import DocumentError
from phcdesk.gui.reading import reader as reader_module
from phcdesk.gui.reading.reader import LOST, NO_READER, REFUSED, Reader, Urgency

CHILD = Path(__file__).with_name("child.py")


class Asking:
    """Asks a reader, and keeps what it hears in the order in which it comes."""

    def __init__(self, reader: Reader, starts: Path, qtbot: QtBot) -> None:
        self.reader, self._starts, self._qtbot = reader, starts, qtbot
        self.heard: list[Answer | str] = []

    def ask(self, path: str, request: Request, urgency: Urgency = Urgency.SIGHT) -> int:
        return self.reader.ask(path, request, self.heard.append, self._fail, urgency)

    def _fail(self, error: DocumentError) -> None:
        self.heard.append(error.code)

    def wait(self) -> list[Answer | str]:
        """All that was heard, when nothing more is to come."""
        self._qtbot.waitUntil(lambda: self.reader.is_idle, timeout=20_000)
        return self.heard

    @property
    def starts(self) -> int:
        """How often a child was started."""
        return len(self._starts.read_text().splitlines()) if self._starts.exists() else 0


@pytest.fixture
def asking(tmp_path: Path, qtbot: QtBot) -> Iterator[Asking]:
    starts = tmp_path / "starts"
    reader = Reader((sys.executable, str(CHILD), str(starts)))
    yield Asking(reader, starts, qtbot)
    reader.stop()


def test_what_is_asked_is_answered_by_one_child_which_opens_the_document_first(asking: Asking) -> None:
    asking.ask("plain", Words(1))
    asking.ask("plain", Picture(2, 4.0))
    asking.ask("plain", Open("plain"))
    words, picture, opened = asking.wait()
    assert isinstance(words, WordsOf)
    assert isinstance(picture, PictureOf)
    assert len(picture.pixels) == 1600 * 800
    assert isinstance(opened, Opened)
    assert opened.title == "plain"
    assert asking.starts == 1


def test_two_documents_may_be_asked_about_in_turn(asking: Asking) -> None:
    for path in "one", "two", "one":
        asking.ask(path, Words(1))
    assert [answer.words[0][0] for answer in asking.wait() if isinstance(answer, WordsOf)] == ["one", "two", "one"]


def test_what_is_urgent_goes_first_and_what_is_dropped_is_not_answered(asking: Asking) -> None:
    asking.ask("plain", Words(1), Urgency.SMALL)
    dropped = asking.ask("plain", Words(2))
    asking.ask("plain", Words(3), Urgency.NOW)
    asking.reader.drop(dropped)
    assert [answer.page for answer in asking.wait() if isinstance(answer, WordsOf)] == [3, 1]


def test_a_document_that_kills_its_reader_when_opened_fails_and_is_not_tried_again(asking: Asking) -> None:
    asking.ask("dies", Open("dies"))
    asking.ask("dies", Words(1))
    assert asking.wait() == [LOST, LOST]
    asking.ask("dies", Words(1))
    assert asking.wait()[2:] == [REFUSED]
    assert asking.starts == 1


def test_another_document_is_read_by_another_child_after_that(asking: Asking) -> None:
    asking.ask("dies", Open("dies"))
    asking.ask("plain", Words(1))
    lost, words = asking.wait()
    assert lost == LOST
    assert isinstance(words, WordsOf)
    assert asking.starts == 2


def test_a_page_that_kills_its_reader_fails_alone(asking: Asking) -> None:
    for page in 1, 2, 3:
        asking.ask("dies-2", Picture(page, 4.0))
    first, second, third = asking.wait()
    assert isinstance(first, PictureOf)
    assert second == LOST
    assert isinstance(third, PictureOf)


def test_a_document_that_kills_several_readers_is_given_up_until_it_is_forgiven(asking: Asking) -> None:
    for _ in range(4):
        asking.ask("dies-2", Picture(2, 4.0))
    assert asking.wait() == [LOST, LOST, LOST, REFUSED]
    asking.reader.forgive("dies-2")
    asking.ask("dies-2", Picture(1, 4.0))
    assert isinstance(asking.wait()[-1], PictureOf)


def test_a_child_that_says_nothing_is_ended_after_a_while(asking: Asking) -> None:
    asking.reader._clock.setInterval(1500)
    asking.ask("silent", Open("silent"))
    assert asking.wait() == [LOST]


def test_a_child_that_talks_nonsense_is_ended(asking: Asking) -> None:
    asking.ask("nonsense", Open("nonsense"))
    assert asking.wait() == [LOST]


def test_an_answer_longer_than_any_may_be_ends_the_child(asking: Asking, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(reader_module, "MAX_ANSWER", 1000)
    asking.ask("plain", Picture(1, 4.0))
    assert asking.wait() == [LOST]


def test_a_document_that_is_refused_says_why_and_the_child_lives(asking: Asking) -> None:
    asking.ask("refused", Open("refused"))
    asking.ask("plain", Words(1))
    assert asking.wait()[0] == "document-damaged"
    assert asking.starts == 1


@pytest.mark.parametrize("command", [(), ("no-such-program",)])
def test_where_there_is_no_child_every_wish_fails(command: tuple[str, ...], tmp_path: Path, qtbot: QtBot) -> None:
    asking = Asking(Reader(command), tmp_path / "starts", qtbot)
    asking.ask("plain", Words(1))
    asking.ask("plain", Words(2))
    assert asking.wait() == [NO_READER, NO_READER]


def test_stopping_ends_the_child_and_forgets_what_was_asked(asking: Asking, qtbot: QtBot) -> None:
    asking.ask("plain", Words(1))
    asking.wait()
    asking.ask("plain", Words(2))
    asking.reader.stop()
    assert asking.reader.is_idle
    assert len(asking.heard) == 1


def test_a_wish_made_by_an_answer_is_answered_too(asking: Asking) -> None:
    def again(_answer: Answer) -> None:
        asking.ask("plain", Words(2))

    quiet: Callable[[DocumentError], None] = lambda _error: None  # noqa: E731
    asking.reader.ask("plain", Words(1), again, quiet)
    [words] = asking.wait()
    assert isinstance(words, WordsOf)
    assert words.page == 2
