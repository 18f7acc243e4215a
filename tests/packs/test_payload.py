"""From records to blobs and back; and what hostile blobs do: nothing but raise ``PackError``."""

from __future__ import annotations

import hashlib
import zlib
from collections.abc import Iterator
from contextlib import suppress

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from phcdesk.errors import Damaged, OverLimit, PackError
from phcdesk.model import Body, Document, GoldenQuery, Guide, PackContent, PackManifest, Passage, Service
from phcdesk.packs.checking import checked_entry, ordered_lines
from phcdesk.packs.payload import (
    MAX_RATIO,
    BlobFacts,
    Used,
    blobs_of,
    clean_content,
    read_facts,
    read_golden,
    read_layout,
    read_passages,
    unpacked,
)
from phcdesk.packs.texts import cleaned, is_clean
from phcdesk.shards import changes, cut, decode_entry, lines_of

MANIFEST = PackManifest("p", "P", "north", "North", 1, "2026-11-20", ("en",), "CC0")


def content(*entries: Service | Guide | Document, bodies: tuple[Body, ...] = ()) -> PackContent:
    return PackContent(MANIFEST, entries, bodies, (GoldenQuery("x", ("s",)),))


def facts_of(data: bytes, *, enc: str = "identity", kind: str = "file", **changes: object) -> BlobFacts:
    custom: dict[str, object] = {
        "enc": enc,
        "size": len(data),
        "sha256": hashlib.sha256(data).hexdigest(),
        "uses": [{"kind": kind, "id": "d", "media": "text/plain"}],
    }
    return msgspec.convert(custom | changes, BlobFacts)


def refused(pieces: Iterator[bytes]) -> str:
    with pytest.raises(PackError) as caught:
        b"".join(pieces)
    return str(caught.value.fields.get("what", caught.value.code))


# there and back


def test_what_goes_into_blobs_comes_out_again() -> None:
    body = Body("d", "text/markdown", b"# One", (Passage(1, "One", "Two"),))
    pack = content(Service("s", "S"), Document("d", "D"), bodies=(body,))
    blobs = {blob.facts.sha256: b"".join(unpacked([blob.stored], blob.facts)) for blob in blobs_of(pack)}
    layout = read_layout(blob.facts for blob in blobs_of(pack))
    lines = [line for _, sha256 in layout.shards for line in lines_of(blobs[sha256])]
    assert {decode_entry(line) for line in lines} == set(pack.entries)
    ((document, media, file, passages),) = layout.bodies
    assert (document, media, blobs[file]) == ("d", "text/markdown", b"# One")
    assert read_passages(blobs[passages]) == body.passages
    assert read_golden(blobs[layout.golden]) == pack.golden_queries


def test_equal_content_in_any_order_gives_equal_blobs() -> None:
    entries = [Service(f"s{number}", "S") for number in range(100)]
    assert blobs_of(content(*entries)) == blobs_of(content(*reversed(entries)))


def test_two_documents_with_one_file_share_its_blob() -> None:
    bodies = tuple(Body(name, "text/plain", b"same", (Passage(1, "", "same"),)) for name in ("a", "b"))
    blobs = blobs_of(content(Document("a", "A"), Document("b", "B"), bodies=bodies))
    assert [len(blob.facts.uses) for blob in blobs if blob.facts.uses[0].kind == "file"] == [2]
    assert len(read_layout(blob.facts for blob in blobs).bodies) == 2


def test_one_changed_entry_of_many_changes_one_blob() -> None:
    entries = [Service(f"s{number:04d}", "S") for number in range(2_000)]
    before = set(cut(entries))
    entries[777] = Service("s0777", "Other")
    after = set(cut(entries))
    assert len(after - before) == 1
    assert len(before) > 60


def test_a_new_entry_moves_no_border_but_its_own() -> None:
    entries = [Service(f"s{number:04d}", "S") for number in range(2_000)]
    before = set(cut(entries))
    after = set(cut([*entries, Service("s0500x", "New")]))
    assert len(after - before) <= 2


@given(
    st.dictionaries(st.text(min_size=1, max_size=3), st.text(max_size=3)),
    st.dictionaries(st.text(min_size=1, max_size=3), st.text(max_size=3)),
)
def test_the_changes_between_two_editions_lead_from_one_to_the_other(old: dict[str, str], new: dict[str, str]) -> None:
    def lines(names: dict[str, str]) -> list[bytes]:
        usable = {key: name for key, name in names.items() if key.isprintable()}
        return [line for shard in cut(Service(key, name) for key, name in usable.items()) for line in lines_of(shard)]

    found = {line: decode_entry(line).id for line in lines(old)}
    left = {identity: line for line, identity in found.items()}
    for change in changes(lines(old), lines(new)):
        assert left.get(change.id) == change.old
        left.pop(change.id, None)
        if change.new is not None:
            left[change.id] = change.new
    assert sorted(left.values()) == sorted(lines(new))


# text


@pytest.mark.parametrize("mark", ["\x00", "\x1b", "\x7f", "\x85", "\u202e", "\u202a", "\ufeff", "e\u0301"])
def test_marks_that_deceive_do_not_get_into_a_pack_and_are_refused_in_one(mark: str) -> None:
    made = clean_content(content(Service("s", f"Clinic{mark}")))
    assert is_clean(made.entries[0].name)
    line = msgspec.json.encode(Service("s", f"Clinic{mark}"))
    with pytest.raises(Damaged):
        checked_entry(line, fictional=False, latest_year=2027)


@given(st.text())
def test_a_cleaned_text_is_clean(text: str) -> None:
    try:
        text.encode()
    except UnicodeEncodeError:
        return
    assert is_clean(cleaned(text))


@pytest.mark.parametrize(
    "text", ["a\nb\tc", "خط النجدة\u200f", "\\u0000", 'say "no"', "مركز \u2067x\u2069", "n\u0303".encode().decode()]
)
def test_honest_text_passes(text: str) -> None:
    service = clean_content(content(Service("s", text))).entries[0]
    assert checked_entry(msgspec.json.encode(service), fictional=False, latest_year=2027) == service


# hostile blobs


def test_a_bomb_is_not_unpacked_beyond_what_was_signed() -> None:
    bomb = zlib.compress(b"\0" * 50_000_000, 9)
    facts = facts_of(b"\0" * 100, enc="deflate")
    taken: list[int] = []
    with pytest.raises(Damaged):
        taken.extend(len(piece) for piece in unpacked([bomb], facts))
    assert sum(taken) <= 101


def test_more_than_two_hundred_to_one_is_refused_before_anything_is_read() -> None:
    facts = {"enc": "deflate", "size": MAX_RATIO * 1_000 + 1, "sha256": "0" * 64, "uses": [{"kind": "file", "id": "d"}]}
    with pytest.raises(OverLimit):
        read_facts(facts, 1_000)


@pytest.mark.parametrize("cut_at", [0, 1, 5, -1])
def test_a_deflated_blob_that_ends_early_is_refused(cut_at: int) -> None:
    data = b"text " * 100
    assert refused(unpacked([zlib.compress(data)[:cut_at]], facts_of(data, enc="deflate"))) in ("deflate", "size")


def test_bytes_behind_the_end_of_a_deflated_blob_are_refused() -> None:
    data = b"text " * 100
    assert refused(unpacked([zlib.compress(data) + b"x"], facts_of(data, enc="deflate"))) == "deflate"


def test_another_content_of_the_same_size_is_refused() -> None:
    assert refused(unpacked([b"two"], facts_of(b"one"))) == "sha256"


@given(st.binary(max_size=200), st.sampled_from(["identity", "deflate"]))
def test_no_bytes_unpack_to_anything_but_what_was_signed(data: bytes, enc: str) -> None:
    facts = facts_of(b"what was meant", enc=enc)
    with suppress(PackError):
        assert b"".join(unpacked([data], facts)) == b"what was meant"


CUSTOM = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=5) | st.sampled_from(["deflate", "entries", "0" * 64]),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(st.sampled_from(["enc", "size", "sha256", "uses", "kind", "id", "media"]), inner, max_size=4)
    ),
)


@given(CUSTOM)
def test_no_facts_break_the_reader(custom: object) -> None:
    try:
        facts = read_facts(custom, 10)
    except PackError:
        return
    assert facts.size <= 10 * MAX_RATIO


@given(st.binary(max_size=120))
def test_no_bytes_break_the_readers_of_lists(data: bytes) -> None:
    for read in (read_golden, read_passages):
        try:
            read(data)
        except PackError:
            continue


@given(st.binary(max_size=120))
def test_no_bytes_break_the_readers_of_entries(data: bytes) -> None:
    try:
        for _, line in ordered_lines(data, "s"):
            checked_entry(line, fictional=False, latest_year=2027)
    except PackError:
        return


@pytest.mark.parametrize(
    "data",
    [
        b'{"type":"service","id":"s","name":"S"}',
        b'{"type":"service","id":"t","name":"S"}\n',
        b'{"type":"service","id":"s","name":"S"}\n{"type":"service","id":"s","name":"S"}\n',
        b'{"type":"service","id":"s","name":"S"}\n{"type":"service","id":"r","name":"S"}\n',
        b"\n",
        b"",
    ],
)
def test_entries_out_of_order_twice_or_without_an_end_are_refused(data: bytes) -> None:
    with pytest.raises(Damaged):
        list(ordered_lines(data, "s"))


@pytest.mark.parametrize(
    "line",
    [
        b'{"type":"service","id":"s","name":"S","extra":1}',
        b'{"type":"service","id":"s","name":"A","name":"S"}',
        b'{"id":"s","type":"service","name":"S"}',
        b'{"type":"service","id":"s","name":"S" }',
        b'{"type":"ship","id":"s","name":"S"}',
        b'{"type":"service","id":"s"}',
        b'{"type":"service","id":"s","name":"S","role":"king"}',
    ],
)
def test_a_line_in_any_other_spelling_is_refused(line: bytes) -> None:
    with pytest.raises(Damaged):
        checked_entry(line, fictional=False, latest_year=2027)


def test_a_document_with_two_files_or_none_for_its_passages_is_refused() -> None:
    def facts(kind: str, number: str) -> BlobFacts:
        return BlobFacts("identity", 1, number * 64, (Used(kind, "d"),))  # type: ignore[arg-type]

    for wrong in (
        [facts("file", "0"), facts("file", "1"), facts("passages", "2")],
        [facts("passages", "2")],
        [facts("file", "0")],
        [facts("golden", "0"), facts("golden", "1")],
        [facts("entries", "0"), facts("entries", "1")],
    ):
        with pytest.raises(Damaged):
            read_layout(wrong)
