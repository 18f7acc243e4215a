from __future__ import annotations

import io
import os
import zipfile
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from phcdesk.errors import Damaged, OverLimit, PackError
from phcdesk.packs.archive import MAX_BLOB, MAX_FILE, MAX_MEMBERS, Member, read_archive, write_archive

from .corpus import by_hand, ending
from .making import digest, zipped

GIB = 1024**3

blob_names = st.binary(max_size=40).map(lambda content: f"blobs/{digest(content)}")
metadata_names = st.sampled_from(
    ["META/timestamp.json", "META/1.root.json", "META/10.root.json", "META/7.targets.json"]
)
member_sets = st.dictionaries(blob_names | metadata_names, st.binary(max_size=300), max_size=8)


class Endless:
    """A stream that seems to be as large as it is told, and holds zeros where nothing was put."""

    def __init__(self, size: int, parts: dict[int, bytes]) -> None:
        self.size, self.parts, self.place = size, parts, 0

    def seek(self, place: int, whence: int = 0) -> int:
        self.place = self.size + place if whence == 2 else place
        return self.place

    def read(self, size: int) -> bytes:
        for start, part in self.parts.items():
            if start <= self.place < start + len(part):
                found = part[self.place - start :][:size]
                self.place += len(found)
                return found
        found = bytes(min(size, self.size - self.place))
        self.place += len(found)
        return found


class Dribbling(io.BytesIO):
    """A stream that gives a few bytes at a time, as a slow stick may."""

    def read(self, size: int | None = -1) -> bytes:
        return super().read(min(size, 7) if size and size > 0 else 7)


def contents(data: bytes) -> dict[str, bytes]:
    archive = read_archive(io.BytesIO(data), len(data))
    return {member.name: archive.read(member) for member in archive.members}


@given(member_sets)
def test_what_is_written_is_read(members: dict[str, bytes]) -> None:
    assert contents(zipped(members)) == members


@given(member_sets)
def test_the_same_members_give_the_same_bytes_whatever_they_come_from(members: dict[str, bytes]) -> None:
    streamed = io.BytesIO()
    size = write_archive(streamed, ((name, io.BytesIO(data)) for name, data in sorted(members.items())))
    assert streamed.getvalue() == zipped(members)
    assert size == len(streamed.getvalue())


@given(member_sets)
def test_any_zip_tool_opens_it(members: dict[str, bytes]) -> None:
    with zipfile.ZipFile(io.BytesIO(zipped(members))) as file:
        assert file.testzip() is None
        assert {name: file.read(name) for name in file.namelist()} == members


@given(member_sets, st.data())
def test_no_other_bytes_are_read_as_the_same(members: dict[str, bytes], data: st.DataObject) -> None:
    pack = bytearray(zipped(members))
    place = data.draw(st.integers(0, len(pack) - 1))
    pack[place] ^= data.draw(st.integers(1, 255))
    with pytest.raises(PackError):
        contents(bytes(pack))


@given(st.binary(max_size=400))
def test_any_bytes_are_an_archive_or_an_error(data: bytes) -> None:
    with suppress(PackError):
        assert zipped(contents(data)) == data


@given(member_sets, st.integers(1, 200), st.binary(min_size=1, max_size=60))
def test_what_was_added_or_cut_is_noticed(members: dict[str, bytes], cut: int, added: bytes) -> None:
    pack = zipped(members)
    for other in (pack[:-cut], pack + added, added + pack):
        with pytest.raises(PackError):
            contents(other)


def test_a_stream_may_give_less_than_was_asked_for() -> None:
    members = {"META/timestamp.json": b"x" * 100}
    data = zipped(members)
    archive = read_archive(Dribbling(data), len(data))
    assert archive.read(archive.members[0]) == members["META/timestamp.json"]


def test_an_error_names_the_member_and_its_bytes() -> None:
    data = bytearray(zipped({"META/1.root.json": b"one", "META/timestamp.json": b"two"}))
    place = data.index(b"two")
    data[place] ^= 1
    with pytest.raises(Damaged) as caught:
        contents(bytes(data))
    assert caught.value.fields == {"member": "META/timestamp.json", "start": place, "end": place + 3}


@pytest.mark.parametrize("name", ["../evil", "META/evil.txt", "blobs/short", "META/01.root.json", ""])
def test_the_writer_takes_legal_names_only(name: str) -> None:
    with pytest.raises(ValueError, match="not a legal name"):
        write_archive(io.BytesIO(), [(name, b"")])


def test_the_writer_takes_names_in_order_only() -> None:
    with pytest.raises(ValueError, match="not a legal name"):
        write_archive(io.BytesIO(), [("META/timestamp.json", b""), ("META/1.root.json", b"")])


def test_the_writer_holds_to_the_limits() -> None:
    with pytest.raises(OverLimit):
        write_archive(io.BytesIO(), [("META/timestamp.json", bytes(16 * 1024 + 1))])


def test_the_reader_needs_seek_and_read_and_nothing_else() -> None:
    pack = zipped({"META/timestamp.json": b"{}"})
    stream = Endless(len(pack), {0: pack})
    archive = read_archive(stream, len(pack))  # type: ignore[arg-type]
    assert archive.read(archive.members[0]) == b"{}"


def sparse(sizes: list[int], crc: int = 0) -> Endless:
    """A pack of blobs of zeros that are as large as they are said to be, without the memory."""
    parts: dict[int, bytes] = {}
    directory, place = b"", 0
    for number, size in enumerate(sizes):
        member = Member(f"blobs/{number:064x}", place, size, crc)
        parts[place] = member.local_header()
        directory += member.central_record()
        place = member.end
    parts[place] = ending(directory, len(sizes), place)
    return Endless(place + len(parts[place]), parts)


def sizes_of(total: int) -> list[int]:
    """Sizes of blobs that together make a pack of so many bytes."""
    around = 30 + 46 + 2 * len(f"blobs/{0:064x}")
    left, sizes = total - 22, []
    while left > around + MAX_BLOB:
        sizes.append(MAX_BLOB)
        left -= around + MAX_BLOB
    return [*sizes, left - around]


@pytest.mark.parametrize("total", [2 * GIB - 1, 2 * GIB, 2 * GIB + 1, MAX_FILE - 1, MAX_FILE])
def test_sizes_around_two_and_four_gibibytes_are_kept_exactly(total: int) -> None:
    stream = sparse(sizes_of(total))
    assert stream.size == total
    archive = read_archive(stream, total)  # type: ignore[arg-type]
    assert [member.size for member in archive.members] == sizes_of(total)


def test_a_file_beyond_the_limit_is_refused_before_it_is_read() -> None:
    with pytest.raises(OverLimit):
        read_archive(io.BytesIO(), MAX_FILE + 1)


def test_a_blob_beyond_the_limit_is_refused() -> None:
    stream = sparse([MAX_BLOB + 1])
    with pytest.raises(OverLimit):
        read_archive(stream, stream.size)  # type: ignore[arg-type]


def test_a_blob_may_be_empty() -> None:
    stream = sparse([0])
    archive = read_archive(stream, stream.size)  # type: ignore[arg-type]
    assert archive.read(archive.members[0]) == b""


@pytest.mark.parametrize(("count", "legal"), [(MAX_MEMBERS, True), (MAX_MEMBERS + 1, False)])
def test_as_many_members_as_a_plain_zip_can_count(count: int, legal: bool) -> None:
    data = by_hand({f"blobs/{number:064x}": b"" for number in range(count)})
    if legal:
        assert len(read_archive(io.BytesIO(data), len(data)).members) == count
    else:
        with pytest.raises(OverLimit):
            read_archive(io.BytesIO(data), len(data))


def test_the_writer_streams_a_file_that_it_does_not_keep(tmp_path: Path) -> None:
    source = tmp_path / "blob"
    source.write_bytes(os.urandom(3 * 1024**2))
    with (tmp_path / "pack").open("w+b") as out, source.open("rb") as stream:
        size = write_archive(out, [(f"blobs/{digest(source.read_bytes())}", stream)])
        archive = read_archive(out, size)
        assert digest(archive.read(archive.members[0])) == archive.members[0].sha256


def pieces(data: bytes) -> Iterator[bytes]:
    archive = read_archive(io.BytesIO(data), len(data))
    return archive.stream(archive.members[0])


def test_a_large_member_comes_in_pieces() -> None:
    content = os.urandom(1_000_000)
    found = list(pieces(zipped({f"blobs/{digest(content)}": content})))
    assert len(found) > 3
    assert b"".join(found) == content
