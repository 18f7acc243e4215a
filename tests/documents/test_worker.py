"""The process in which documents are read: what it may do, what its death means, and that the next one is read."""

from __future__ import annotations

import importlib.util
import io
import os
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

import pytest

from phcdesk.app.paths import own_command
from phcdesk.documents import pdf, protocol, serving
from phcdesk.documents.pdf.both_halves import FEWEST_PAGES, may_copy_itself
from phcdesk.documents.protocol import Open, Opened, Picture, PictureOf, Read, Text, TextOf, Words, WordsOf
from phcdesk.documents.reading import HTML, MARKDOWN, PDF, Reading
from phcdesk.documents.worker import Limits, Worker
from phcdesk.errors import DocumentError

from . import making

COMMAND = own_command([serving.COMMAND])
MUTATED = 520
MOST_MEMORY = 200 * 1024**2
MOST_SECONDS = 1.0

needs_proc = pytest.mark.skipif(not Path("/proc/self/status").exists(), reason="only Linux tells of other processes")


def saying(program: str) -> list[str]:
    """A child that does something else than reading."""
    return [sys.executable, "-c", program]


def refusal(worker: Worker, data: bytes, media_type: str = PDF) -> DocumentError:
    with pytest.raises(DocumentError) as caught:
        worker.read(data, media_type)
    return caught.value


def held_by(pid: int) -> int:
    """The most memory that a process has had."""
    lines = Path(f"/proc/{pid}/status").read_text(encoding="ascii").splitlines()
    (most,) = (line for line in lines if line.startswith("VmHWM:"))
    return int(most.split()[1]) * 1024


class TestReading:
    def test_a_document_comes_back_as_if_it_were_read_here(self, worker: Worker) -> None:
        data = making.report(3)
        assert worker.read(data, PDF) == pdf.read(data)

    def test_one_child_reads_many_documents(self, worker: Worker) -> None:
        worker.read(making.report(1), PDF)
        child = worker.pid
        for number in range(5):
            worker.read(making.report(1, seed=number), PDF)
        assert worker.pid == child

    def test_what_the_reader_says_is_raised_and_the_child_lives(self, worker: Worker) -> None:
        worker.read(making.report(1), PDF)
        child = worker.pid
        error = refusal(worker, making.many_pages(10_000))
        assert (error.code, error.fields) == ("document-too-large", {"limit": 2_000, "unit": "pages"})
        assert worker.pid == child

    def test_a_long_document_is_the_same_when_two_processes_read_a_half_each(self, worker: Worker) -> None:
        data = making.report(FEWEST_PAGES + 11, count=3)
        assert worker.read(data, PDF) == pdf.read(data)

    @pytest.mark.skipif(not may_copy_itself(), reason="processes cannot be copied here")
    def test_a_half_that_is_not_read_is_no_half_document(self) -> None:
        program = (
            "import os, sys; from phcdesk.documents.pdf.both_halves import both; from phcdesk.errors import PhcError\n"
            "for second in (lambda: os.kill(os.getpid(), 9), lambda: 1 / 0):\n"
            "    try: both(lambda: [1], second, int)\n"
            "    except PhcError as error: sys.stdout.write(error.code + ' ')\n"
            "sys.stdout.write(str(both(lambda: [1], lambda: [2], int)))"
        )
        said = subprocess.run(saying(program), capture_output=True, text=True, check=True)
        assert said.stdout == "document-killed-reader document-killed-reader [1, 2]"

    def test_markdown_is_read_too(self, worker: Worker) -> None:
        assert worker.read(b"# One\n\nfirst\n", MARKDOWN).passages[0].text == "first"

    def test_an_unknown_kind_is_refused(self, worker: Worker) -> None:
        assert refusal(worker, b"x", "image/png").code == "document-unknown-kind"

    def test_a_document_that_became_nothing_is_not_taken_for_itself(self, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr(serving, "read_here", lambda *_given, **_named: Reading(HTML, b""))
        monkeypatch.setattr(serving, "_allow", lambda _memory: None)  # it would limit the tests themselves
        answers = io.BytesIO()
        serving.serve(io.BytesIO(protocol.frame(Read(b"<script>x()</script>", HTML))), answers)
        answer = protocol.answer_of(answers.getvalue()[4:])
        assert isinstance(answer, protocol.ReadAnswer)
        assert not answer.is_same

    @pytest.mark.parametrize(("is_same", "data"), [(True, b"sent"), (False, b"")])
    def test_what_was_sent_is_kept_only_if_the_child_says_so(self, is_same: bool, data: bytes) -> None:
        answer = protocol.frame(protocol.ReadAnswer(Reading(HTML, b""), is_same))
        with Worker(saying(f"import os; os.read(0, 9); os.write(1, {answer!r}); os.read(0, 99)")) as worker:
            assert worker.read(b"sent", HTML).data == data


class TestDeath:
    def test_a_child_that_never_answers_is_killed_in_time(self) -> None:
        began = time.monotonic()
        with Worker(saying("import time; time.sleep(60)"), Limits(seconds=0.2, start_seconds=0)) as worker:
            assert refusal(worker, b"x").code == "document-too-slow"
        assert time.monotonic() - began < 30

    def test_a_child_that_dies_is_said_to_have_died(self) -> None:
        with Worker(saying("import os; os.read(0, 9); os.kill(os.getpid(), 11)")) as worker:
            assert refusal(worker, b"x").code == "document-killed-reader"

    def test_a_child_that_cannot_start_is_missing(self, tmp_path: Path) -> None:
        with Worker([str(tmp_path / "nothing")]) as worker:
            assert refusal(worker, b"x").code == "reader-missing"

    def test_a_child_that_ends_with_an_error_at_once_is_missing(self) -> None:
        with Worker(saying("import sys; sys.exit(3)")) as worker:
            assert refusal(worker, b"x").code == "reader-missing"

    @pytest.mark.parametrize("answer", [b"\xff" * 8, b"\0\0\0\2hi", b"\0\0\0\1", b"\0\0\0\1\xc1"])
    def test_a_child_that_talks_nonsense_is_not_listened_to(self, answer: bytes) -> None:
        program = f"import os; os.read(0, 9); os.write(1, {answer!r})"
        with Worker(saying(program)) as worker:
            assert refusal(worker, b"x").code == "document-killed-reader"

    @needs_proc
    def test_a_document_that_wants_too_much_memory_ends_its_child_alone(self, worker: Worker) -> None:
        assert refusal(worker, making.unpacked_bomb()).code in ("document-too-much-memory", "document-killed-reader")
        assert worker.read(making.report(2), PDF).pages == 2

    def test_the_next_document_is_read_by_another_child(self, worker: Worker) -> None:
        worker.read(making.report(1), PDF)
        child = worker.pid
        assert child
        os.kill(child, 9)
        with suppress(DocumentError):  # this one may still meet the dying child
            worker.read(making.report(2), PDF)
        assert worker.read(making.report(2), PDF).pages == 2
        assert worker.pid not in (child, None)

    def test_no_child_is_left_behind(self) -> None:
        with Worker(COMMAND) as worker:
            worker.read(making.report(1), PDF)
            child = worker.pid
        assert child
        with pytest.raises(ProcessLookupError):
            os.kill(child, 0)

    def test_more_time_is_given_to_a_larger_document_up_to_an_end(self) -> None:
        limits = Limits()
        assert limits.seconds_for(0) == 10
        assert (
            10 < limits.seconds_for(8 * 1024**2) < limits.seconds_for(64 * 1024**2) <= 60 == limits.seconds_for(10**9)
        )


class TestTheChild:
    def test_it_loads_neither_the_window_nor_the_search(self) -> None:
        data = making.report(1)
        program = (
            "import sys; from phcdesk.__main__ import main; sys.argv[1:] = ['serve-documents']; main();"
            "sys.stderr.write(' '.join(sorted({name.split('.')[0] for name in sys.modules})))"
        )
        said = subprocess.run(saying(program), input=protocol.frame(Read(data, PDF)), capture_output=True, check=True)
        assert isinstance(protocol.answer_of(said.stdout[4:]), protocol.ReadAnswer)
        loaded = set(said.stderr.decode().split())
        assert "pypdfium2" in loaded
        assert not {"PySide6", "tantivy", "whoosh", "sqlite3", "click", "socket", "ssl", "tuf"} & loaded

    def test_it_ends_when_its_pipe_closes(self) -> None:
        assert subprocess.run(COMMAND, input=b"", capture_output=True, check=False).returncode == 0

    @pytest.mark.parametrize("request_", [b"\0\0\0\1\xc1", b"\xff\xff\xff\xff", b"\0\0", b"\0\0\0\5ab"])
    def test_it_ends_at_what_is_no_request(self, request_: bytes) -> None:
        ran = subprocess.run(COMMAND, input=request_, capture_output=True, check=False)
        assert (ran.returncode, ran.stdout) == (0, b"")

    @needs_proc
    def test_it_may_neither_grow_nor_write(self, worker: Worker) -> None:
        worker.read(making.report(1), PDF)
        limits = Path(f"/proc/{worker.pid}/limits").read_text(encoding="ascii")
        soft = {line[:26].strip(): line[26:].split()[0] for line in limits.splitlines()[1:]}
        assert int(soft["Max data size"]) <= 640 * 1024**2
        assert int(soft["Max cpu time"]) <= 120
        assert (soft["Max file size"], soft["Max core file size"]) == ("0", "0")

    @needs_proc
    def test_scripts_forms_and_attachments_are_neither_run_nor_opened(self, worker: Worker) -> None:
        worker.read(making.report(1), PDF)
        before = _open_files(worker)
        for data in (making.with_script(), making.with_form()):
            assert worker.read(data, PDF).passages
        assert _open_files(worker) == before
        children = Path(f"/proc/{worker.pid}/task/{worker.pid}/children")
        assert not children.exists() or children.read_text(encoding="ascii").split() == []

    def test_the_library_can_neither_run_scripts_nor_reach_a_network(self) -> None:
        found = importlib.util.find_spec("pypdfium2_raw")
        assert found
        assert found.submodule_search_locations
        (library,) = (
            path for folder in found.submodule_search_locations for path in Path(folder).iterdir()
            if path.suffix in (".so", ".dll", ".dylib")
        )  # fmt: skip
        data = library.read_bytes()
        assert not [name for name in (b"getaddrinfo", b"v8::Isolate", b"WSAStartup", b"gethostbyname") if name in data]


def _open_files(worker: Worker) -> list[str]:
    folder = Path(f"/proc/{worker.pid}/fd")
    return sorted(f"{path.name} {path.readlink()}" for path in folder.iterdir())


class TestLooking:
    @pytest.fixture
    def opened(self, worker: Worker, tmp_path: Path) -> Iterator[Worker]:
        path = tmp_path / "document"
        path.write_bytes(making.with_outline([("One", 1, 1), ("Two", 2, 1)], 3))
        answer = worker.ask(Open(str(path)), 10)
        assert isinstance(answer, Opened)
        assert (answer.pages, [heading.title for heading in answer.outline]) == (3, ["One", "Two"])
        assert [(round(width), round(height)) for width, height in answer.sizes] == [(595, 842)] * 3
        return worker

    def test_a_page_is_painted_at_the_scale_asked_for(self, opened: Worker) -> None:
        picture = opened.ask(Picture(1, 0.5), 10)
        assert isinstance(picture, PictureOf)
        assert (picture.width, picture.height, picture.scale) == (297, 420, 0.5)
        assert len(picture.pixels) == picture.stride * picture.height
        assert picture.pixels[:3] == b"\xff\xff\xff"

    def test_a_dark_page_is_dark_with_light_letters(self, opened: Worker) -> None:
        light, dark = (opened.ask(Picture(1, 1, dark=dark), 10) for dark in (False, True))
        assert isinstance(light, PictureOf)
        assert isinstance(dark, PictureOf)
        assert max(dark.pixels[:3]) < 60
        assert max(dark.pixels[at] for at in range(0, len(dark.pixels), 4)) > 200

    def test_a_picture_is_never_larger_than_a_window_can_hold(self, worker: Worker, tmp_path: Path) -> None:
        path = tmp_path / "huge"
        path.write_bytes(making.huge_page())
        worker.ask(Open(str(path)), 10)
        picture = worker.ask(Picture(1, 4.0), 10)
        assert isinstance(picture, PictureOf)
        assert picture.width * picture.height <= protocol.MAX_PIXELS
        assert picture.scale < 4.0

    def test_words_have_their_places_in_reading_order(self, opened: Worker) -> None:
        answer = opened.ask(Words(1), 10)
        assert isinstance(answer, WordsOf)
        words = [word for word, *_ in answer.words]
        assert words == " ".join(making.prose(1, 4)).split()
        _, left, top, right, bottom = answer.words[0]
        assert 71 < left < right < 150
        assert 55 < top < bottom < 80

    @pytest.mark.parametrize("angle", [90, 180, 270])
    def test_words_of_a_turned_page_stand_where_they_are_shown(
        self, worker: Worker, tmp_path: Path, angle: int
    ) -> None:
        path = tmp_path / "turned"
        path.write_bytes(making.turned(angle))
        opened = worker.ask(Open(str(path)), 10)
        answer = worker.ask(Words(1), 10)
        assert isinstance(opened, Opened)
        assert isinstance(answer, WordsOf)
        (width, height), (word, left, top, right, bottom) = opened.sizes[0], answer.words[0]
        assert word == "The"
        assert 0 < left < right < width
        assert 0 < top < bottom < height
        assert right - left > bottom - top
        assert answer.words[1][1] > right

    def test_a_divided_word_is_marked_at_both_its_places(self, worker: Worker, tmp_path: Path) -> None:
        path = tmp_path / "divided"
        path.write_bytes(making.pdf([making.lines(["the nearest shel-", "ter is open"])]))
        worker.ask(Open(str(path)), 10)
        answer = worker.ask(Words(1), 10)
        assert isinstance(answer, WordsOf)
        assert [word for word, *_ in answer.words] == ["the", "nearest", "shelter", "shelter", "is", "open"]
        assert answer.words[2][2] < answer.words[3][2]

    def test_the_text_of_a_page_is_that_which_is_searched(self, worker: Worker, tmp_path: Path) -> None:
        data = making.report(8)
        path = tmp_path / "report"
        path.write_bytes(data)
        worker.ask(Open(str(path)), 10)
        answer = worker.ask(Text(5), 10)
        assert isinstance(answer, TextOf)
        assert answer.text == worker.read(data, PDF).passages[4].text

    @pytest.mark.parametrize("number", [0, 4, -1, 10**9])
    def test_a_page_that_is_not_there_is_refused(self, opened: Worker, number: int) -> None:
        with pytest.raises(DocumentError) as caught:
            opened.ask(Words(number), 10)
        assert caught.value.code == "document-no-page"

    @pytest.mark.parametrize("scale", [0.0, -1.0, float("inf"), float("nan")])
    def test_a_scale_that_is_none_is_refused(self, opened: Worker, scale: float) -> None:
        with pytest.raises(DocumentError):
            opened.ask(Picture(1, scale), 10)

    def test_nothing_can_be_looked_at_before_it_is_opened(self) -> None:
        with Worker(COMMAND) as fresh, pytest.raises(DocumentError) as caught:
            fresh.ask(Words(1), 10)
        assert caught.value.code == "document-not-open"


@needs_proc
def test_changed_documents_are_read_or_refused_quickly_and_in_little_memory(worker: Worker) -> None:
    """Deaths are told, and rare; nothing takes a second of a processor, or 200 MB."""
    seeds = making.seeds()
    codes: dict[str, int] = {}
    for data in making.mutated(seeds, MUTATED):
        worker.read(seeds[0], PDF) if worker.pid is None else None
        child = worker.pid
        before = _processor_seconds(child)
        try:
            worker.read(data, PDF)
        except DocumentError as error:
            codes[error.code] = codes.get(error.code, 0) + 1
        if worker.pid == child and child:
            assert _processor_seconds(child) - before < MOST_SECONDS
            assert held_by(child) < MOST_MEMORY
    assert set(codes) <= {"document-damaged", "document-locked", "document-too-large", "document-killed-reader",
                          "document-too-much-memory"}  # fmt: skip
    assert codes.get("document-killed-reader", 0) + codes.get("document-too-much-memory", 0) <= MUTATED // 50
    assert sum(codes.values()) < MUTATED, "every one was refused: the changes are too coarse to test anything"


def _processor_seconds(pid: int | None) -> float:
    fields = Path(f"/proc/{pid}/stat").read_text(encoding="ascii").rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")
