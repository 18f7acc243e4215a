"""The small files that go on a stick: what is written is read again, and nothing else is."""

import json
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from phcdesk.errors import DiskError, FormatError
from phcdesk.kept.exchange import (
    MAX_BYTES,
    PROBLEMS,
    list_of,
    read_list,
    read_reports,
    reports_of,
    save,
    written_list,
    written_reports,
)
from phcdesk.store.user_data import Correction, Kept, NamedList

TODAY = date(2026, 11, 22)
REFS = st.from_regex(r"[a-z]{1,9}/[a-z0-9-]{1,20}", fullmatch=True)
LINES = st.text(st.characters(codec="utf-8", exclude_categories=("Cc", "Cs", "Zl", "Zp", "Cf")), max_size=40)
ENTRIES = st.lists(st.builds(Kept, REFS, LINES, st.just(TODAY.isoformat())), unique_by=lambda one: one.ref, max_size=9)
REPORTS = st.lists(
    st.builds(
        Correction,
        st.from_regex(r"[0-9a-f]{16}", fullmatch=True), REFS, LINES, st.sampled_from(PROBLEMS), LINES, LINES, LINES,
        LINES, st.dates().map(date.isoformat),
    ),
    unique_by=lambda one: one.id, max_size=9,
)  # fmt: skip
LIST = {"format": "phcdesk-list", "version": 1, "name": "Night", "entries": [{"ref": "a/b", "title": "B"}]}
REPORT = {
    "id": "0" * 16, "ref": "a/b", "title": "B", "problem": "closed", "place": "", "was": "active", "proposed": "",
    "note": "",
    "reported_on": "2026-11-22",
}  # fmt: skip


@given(ENTRIES)
def test_a_list_comes_back_with_its_entries_in_order(entries: list[Kept]) -> None:
    kept = tuple(one._replace(title=" ".join(one.title.split())) for one in entries)
    assert list_of(written_list(NamedList(3, "Night duty", kept)), "f", TODAY) == ("Night duty", kept)


@given(REPORTS)
def test_reports_come_back_as_they_were(reports: list[Correction]) -> None:
    assert reports_of(written_reports(reports), "f") == tuple(reports)


@given(st.binary(max_size=300) | st.text(max_size=200).map(str.encode))
def test_whatever_is_in_a_file_only_our_own_error_comes_out(data: bytes) -> None:
    for read in (lambda: list_of(data, "f", TODAY), lambda: reports_of(data, "f")):
        with pytest.raises(FormatError):
            read()


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=9),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=9), inner, max_size=3),
    max_leaves=6,
)


@given(st.sampled_from(("name", "entries", "version", "format")), JSON)
def test_a_list_with_one_value_of_another_kind_is_read_whole_or_not_at_all(key: str, value: Any) -> None:
    try:
        name, entries = list_of(json.dumps(LIST | {key: value}).encode(), "f", TODAY)
    except FormatError:
        return
    assert name.strip()
    assert all("/" in one.ref for one in entries)


@pytest.mark.parametrize(
    "change",
    [
        {"more": 1}, {"version": 2}, {"name": ""}, {"name": " "}, {"name": "x" * 61}, {"name": "a\x1b[31mb"},
        {"name": "a\u202eb"}, {"entries": [{"ref": "a/b", "title": "B", "note": "x"}]},
        {"entries": [{"ref": "no slash", "title": "B"}]}, {"entries": [{"ref": "a/b", "title": "B\x00"}]},
        {"entries": [{"ref": f"a/{number}", "title": ""} for number in range(501)]},
    ],
)  # fmt: skip
def test_a_list_that_says_more_or_other_things_is_refused(change: dict[str, Any]) -> None:
    with pytest.raises(FormatError):
        list_of(json.dumps(LIST | change).encode(), "f", TODAY)


@pytest.mark.parametrize(
    "change",
    [
        {"who": "me"}, {"problem": "burnt"}, {"id": "x"}, {"ref": "../../etc"}, {"reported_on": "yesterday"},
        {"note": "x" * 301}, {"was": "\x9b2J"}, {"proposed": "\u202e119"},
    ],
)  # fmt: skip
def test_a_report_that_says_more_or_other_things_is_refused(change: dict[str, str]) -> None:
    file = {"format": "phcdesk-reports", "version": 1, "reports": [REPORT | change]}
    with pytest.raises(FormatError):
        reports_of(json.dumps(file).encode(), "f")


def test_a_file_that_is_too_large_or_not_there_is_told_so(tmp_path: Path) -> None:
    (tmp_path / "large").write_bytes(b" " * (MAX_BYTES + 1))
    with pytest.raises(FormatError) as raised:
        read_list(tmp_path / "large", TODAY)
    assert raised.value.code == "file-over-limit"
    with pytest.raises(DiskError):
        read_reports(tmp_path / "none")


def test_a_file_is_saved_whole(tmp_path: Path) -> None:
    save(tmp_path / "list.phclist", written_list(NamedList(1, "A")))
    assert [path.name for path in tmp_path.iterdir()] == ["list.phclist"]
    assert read_list(tmp_path / "list.phclist", TODAY) == ("A", ())
