"""Which form a source has: the surest reader wins, and what nobody reads is named for what it is."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from phcdesk.errors import FormatError
from phcdesk.formats import recognising
from phcdesk.formats.chosen import Chosen
from phcdesk.formats.recognising import Likeness, recognise


class Seer:
    def __init__(self, likeness: Likeness | None) -> None:
        self._likeness = likeness

    def likeness(self, chosen: Chosen) -> Likeness | None:
        return self._likeness

    def read(self, *_: object) -> Iterator[object]:
        return iter(())


@pytest.fixture
def source(tmp_path: Path) -> Chosen:
    (tmp_path / "a.bin").write_bytes(b"abc")
    return Chosen(tmp_path / "a.bin")


def see(monkeypatch: pytest.MonkeyPatch, *found: Likeness | None) -> None:
    monkeypatch.setattr(recognising, "_readers", lambda _: iter([Seer(likeness) for likeness in found]))


def test_the_surest_reader_wins_and_the_others_are_named(monkeypatch: pytest.MonkeyPatch, source: Chosen) -> None:
    see(monkeypatch, Likeness("one", "", 0.3), None, Likeness("two", "3.0", 0.9))
    found = recognise(source)
    assert (found.format, found.version) == ("two", "3.0")
    assert [likeness.format for likeness in found.others] == ["one"]


def test_a_wanted_form_is_taken_if_it_is_there(monkeypatch: pytest.MonkeyPatch, source: Chosen) -> None:
    see(monkeypatch, Likeness("one", "", 0.3), Likeness("two", "3.0", 0.9))
    assert recognise(source, "one").format == "one"
    with pytest.raises(FormatError) as caught:
        recognise(source, "three")
    assert caught.value.code == "format-not-this"


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b"", "file-empty"),
        (b"\xef\xbb\xbf \r\n\r\n", "file-empty"),
        (b"\xff\xd8\xff\xe0\x00\x10JFIF", "file-is-picture"),
        (b"\x89PNG\r\n\x1a\n123", "file-is-picture"),
        (b"RIFF1234WEBPVP8 ", "file-is-picture"),
        (b"%PDF-1.7", "file-is-document"),
        (b"Rar!\x1a\x07", "file-is-archive"),
        (b"\x00\x01\x02\x03", "format-unknown"),
    ],
)
def test_what_nobody_reads_is_named_for_what_it_is(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, data: bytes, code: str
) -> None:
    see(monkeypatch)
    (tmp_path / "list.csv").write_bytes(data)
    with pytest.raises(FormatError) as caught:
        recognise(Chosen(tmp_path / "list.csv"))
    assert caught.value.code == code
