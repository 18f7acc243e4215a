"""What somebody chose to convert, by the names in it; and archives that are refused."""

from __future__ import annotations

import errno
import gzip
import io
import struct
import zipfile
from pathlib import Path

import pytest

from phcdesk.errors import DiskError, FormatError
from phcdesk.formats import chosen as module
from phcdesk.formats.chosen import Chosen


def zipped(path: Path, **members: bytes) -> Path:
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in members.items():
            archive.writestr(name.replace("__", "/"), data)
    return path


def refusal(path: Path) -> str:
    with pytest.raises(FormatError) as caught:
        read_all(path)
    return caught.value.code


def read_all(path: Path) -> None:
    with Chosen(path) as chosen:
        for name in chosen.names():
            chosen.read(name)


def test_a_single_file_has_one_name(tmp_path: Path) -> None:
    (tmp_path / "a.csv").write_bytes(b"x")
    chosen = Chosen(tmp_path / "a.csv")
    assert (chosen.names(), chosen.size("a.csv"), chosen.read("a.csv")) == (("a.csv",), 1, b"x")


def test_a_stick_that_is_pulled_out_meanwhile_is_said_by_its_own_reason(tmp_path: Path) -> None:
    (tmp_path / "a.csv").write_bytes(b"x")

    class Pulled(io.BytesIO):
        def read(self, _count: int | None = -1, /) -> bytes:
            raise OSError(errno.EIO, "no such device")

    chosen = Chosen(tmp_path / "a.csv")
    chosen._openers["a.csv"] = Pulled
    with pytest.raises(DiskError) as caught:
        chosen.read("a.csv")
    assert caught.value.fields["reason"] == "EIO"


def test_a_folder_is_listed_without_hidden_files_and_links(tmp_path: Path) -> None:
    source = tmp_path / "source"
    (source / "deep").mkdir(parents=True)
    (source / "deep" / "b.csv").write_bytes(b"b")
    (source / ".hidden").write_bytes(b"h")
    (source / "link.csv").symlink_to(source / "deep" / "b.csv")
    assert Chosen(source).names() == ("deep/b.csv",)


def test_an_archive_is_known_by_its_content(tmp_path: Path) -> None:
    path = zipped(tmp_path / "data.txt", top__a=b"1", top__b=b"2")
    with Chosen(path) as chosen:
        assert chosen.names() == ("top/a", "top/b")
        assert chosen.read("top/b") == b"2"


def test_a_workbook_is_one_file_although_it_is_an_archive(tmp_path: Path) -> None:
    path = tmp_path / "book.xlsx"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("[Content_Types].xml", "<Types/>")
    assert Chosen(path).names() == ("book.xlsx",)


def test_a_file_packed_by_gzip_loses_the_ending(tmp_path: Path) -> None:
    path = tmp_path / "a.csv.gz"
    path.write_bytes(gzip.compress(b"name\nx\n"))
    chosen = Chosen(path)
    assert (chosen.names(), chosen.size("a.csv"), chosen.read("a.csv")) == (("a.csv",), 7, b"name\nx\n")


@pytest.mark.parametrize("is_zip", [False, True])
def test_a_file_packed_by_gzip_is_read_inside_a_folder_and_an_archive_too(tmp_path: Path, is_zip: bool) -> None:
    (tmp_path / "set").mkdir()
    (tmp_path / "set" / "a.csv.gz").write_bytes(gzip.compress(b"x,y"))
    (tmp_path / "set" / "plain.gz").write_bytes(b"only called so")
    if is_zip:
        zipped(tmp_path / "set.zip", **{one.name: one.read_bytes() for one in (tmp_path / "set").iterdir()})
    with Chosen(tmp_path / ("set.zip" if is_zip else "set")) as chosen:
        assert [(name, chosen.read(name)) for name in chosen.names()] == [
            ("a.csv", b"x,y"),
            ("plain.gz", b"only called so"),
        ]


def test_a_part_of_a_source_has_only_its_own_files(tmp_path: Path) -> None:
    path = zipped(tmp_path / "data.zip", a=b"1", b=b"2")
    with Chosen(path) as chosen:
        part = chosen.only(["b"])
        assert (part.names(), part.read("b")) == (("b",), b"2")
        part.close()
        assert chosen.read("a") == b"1"


@pytest.mark.parametrize("name", ["../a", "/a", "a/../../b", "C:/a", "a\\..\\b"])
def test_paths_that_lead_out_are_refused(tmp_path: Path, name: str) -> None:
    path = tmp_path / "a.zip"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr(zipfile.ZipInfo(name), "x")
    assert refusal(path) == "archive-paths"


@pytest.mark.filterwarnings("ignore:Duplicate name")
def test_two_files_of_one_name_are_refused(tmp_path: Path) -> None:
    path = tmp_path / "a.zip"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("a.csv", "1")
        archive.writestr("A.csv", "2")
    assert refusal(path) == "archive-twice"


def test_a_bomb_is_refused_before_it_is_unpacked(tmp_path: Path) -> None:
    assert refusal(zipped(tmp_path / "a.zip", bomb=bytes(80 * 1024**2))) == "archive-bomb"


def test_a_locked_archive_is_refused(tmp_path: Path) -> None:
    data = bytearray(zipped(tmp_path / "a.zip", a=b"x").read_bytes())
    at = data.index(b"PK\x01\x02")
    data[at + 8 : at + 10] = struct.pack("<H", 1)
    (tmp_path / "a.zip").write_bytes(data)
    assert refusal(tmp_path / "a.zip") == "archive-locked"


@pytest.mark.parametrize("keep", [10, 60, 100])
def test_an_archive_that_was_cut_short_is_damaged(tmp_path: Path, keep: int) -> None:
    path = zipped(tmp_path / "a.zip", a=b"some text" * 9)
    path.write_bytes(path.read_bytes()[:keep])
    assert refusal(path) == "archive-damaged"


def test_a_gzip_that_was_cut_short_is_damaged(tmp_path: Path) -> None:
    (tmp_path / "a.gz").write_bytes(gzip.compress(b"x" * 9000)[:-12])
    assert refusal(tmp_path / "a.gz") == "archive-damaged"


def test_too_many_files_are_too_many(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "MAX_MEMBERS", 2)
    assert refusal(zipped(tmp_path / "a.zip", a=b"", b=b"", c=b"")) == "over-limit"


def test_a_stream_stops_at_the_limit_whatever_was_promised(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "MAX_MEMBER_BYTES", 1000)
    (tmp_path / "a.gz").write_bytes(gzip.compress(bytes(5000)))
    assert refusal(tmp_path / "a.gz") == "over-limit"


def test_what_is_not_there_is_said_to_be_missing(tmp_path: Path) -> None:
    assert refusal(tmp_path / "a.csv") == "source-missing"


def test_a_stream_is_text_for_those_who_wrap_it(tmp_path: Path) -> None:
    path = zipped(tmp_path / "a.zip", a="é\n".encode())
    with Chosen(path) as chosen, io.TextIOWrapper(chosen.open("a"), "utf-8") as text:
        assert list(text) == ["é\n"]
