"""Reports against a source: what they would change, what takes a person, and that all else stays byte for byte."""

import contextlib
import shutil
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from phcdesk.errors import UsageError
from phcdesk.kept.corrections import CLOSED, DEAD, HOURS, MOVED, Correction, abouts, numbers_of
from phcdesk.packs.source.pack_source import read_source
from phcdesk.publishing.judging import PHONES, SERVICES, Proposal, Stated, apply, proposals
from phcdesk.tables.exact import ExactTable, NotExact
from phcdesk.taxonomy import load_vocabulary

RESOURCES = Path(__file__).parent.parent.parent / "resources"
VOCABULARY = load_vocabulary(RESOURCES / "taxonomy")
SHARED = "+44 1632 960144"
"""A number that two services of the training district list."""


@pytest.fixture
def source(tmp_path: Path) -> Path:
    """The training district, to be changed."""
    shutil.copytree(RESOURCES / "packs" / "training-district", tmp_path / "source")
    return tmp_path / "source"


def about(source: Path, problem: str, proposed: str = "", name: str = "0" * 16) -> Correction:
    """A report about the first service of the source that can be wrong in this way."""
    content = read_source(source, VOCABULARY).content
    for entry in content.entries:
        for one in abouts(entry):
            if one.problem == problem and one.was:
                ref = f"{content.manifest.publisher}/{entry.id}"
                return Correction(name, ref, entry.name, problem, one.place, one.was, proposed, "", "2026-11-22")
    raise LookupError(problem)


def proposed(source: Path, *reports: Correction, stated: Stated | None = None) -> tuple[Proposal, ...]:
    return proposals(source, [(one,) for one in reports], VOCABULARY, stated or Stated())


def test_a_number_is_changed_and_every_other_byte_stays(source: Path) -> None:
    before = (source / PHONES).read_bytes()
    report = about(source, DEAD, "+44 1632 960999")
    found = proposed(source, report)
    assert apply(source, found) == (PHONES,)
    expected = before.replace(report.was.encode(), b"+44 1632 960999")
    assert (source / PHONES).read_bytes() == expected
    assert [path.name for path in (source / "directory").glob(".*")] == []


def test_a_dead_number_without_another_loses_its_row_and_no_other(source: Path) -> None:
    before = (source / PHONES).read_text().splitlines()
    report = about(source, DEAD)
    apply(source, proposed(source, report))
    after = (source / PHONES).read_text().splitlines()
    assert [line for line in before if line not in after] == [line for line in before if report.was in line]


def test_a_closed_service_becomes_inactive_with_the_date_of_the_report(source: Path) -> None:
    (change,) = proposed(source, about(source, CLOSED))[0].changes
    assert (change.file, change.cells) == (SERVICES, (("status", "inactive"), ("assured_date", "2026-11-22")))
    (change,) = proposed(source, about(source, CLOSED), stated=Stated("2026-11-23"))[0].changes
    assert ("assured_date", "2026-11-23") in change.cells


@pytest.mark.parametrize(("problem", "why"), [(HOURS, "hours-are-rules"), (MOVED, "address-needs-parts")])
def test_what_needs_judgement_is_left_to_a_person(source: Path, problem: str, why: str) -> None:
    found = proposed(source, about(source, problem, "somewhere else"))
    assert found[0].by_hand == why
    with pytest.raises(UsageError):
        apply(source, found)


def test_laptops_that_agree_are_counted_and_one_file_counts_once(source: Path) -> None:
    one, other = about(source, CLOSED, name="1" * 16), about(source, CLOSED, name="2" * 16)
    copies = [one._replace(id=f"{number:016x}") for number in range(100, 120)]
    assert [found.computers for found in proposed(source, one, other, one)] == [2]
    assert [found.computers for found in proposals(source, [copies], VOCABULARY)] == [1]


def test_what_the_source_has_changed_or_never_had_is_only_shown(source: Path) -> None:
    report = about(source, DEAD, "120")
    found = proposed(source, report._replace(was="000"), report._replace(ref="example/nobody"))
    assert sorted(one.by_hand for one in found) == ["changed-since", "not-in-source"]


@pytest.mark.parametrize("value", ["=HYPERLINK(1)", "@cmd", "call me", "1\t2", '"1'])
def test_what_is_no_number_never_comes_into_a_table(source: Path, value: str) -> None:
    assert proposed(source, about(source, DEAD, value))[0].by_hand == "no-number"


def test_two_reports_that_want_different_things_are_not_both_accepted(source: Path) -> None:
    before = (source / PHONES).read_bytes()
    found = proposed(source, about(source, DEAD, "120"), about(source, DEAD, "121"))
    with pytest.raises(UsageError):
        apply(source, found)
    assert (source / PHONES).read_bytes() == before


CELLS = st.text(st.characters(codec="utf-8", exclude_characters="\r\0\ufeff"), max_size=6)


@given(st.lists(st.tuples(CELLS, CELLS), min_size=1, max_size=5), st.sampled_from(("\n", "\r\n")), st.booleans())
def test_a_table_that_is_not_changed_is_written_as_it_was(rows: list[tuple[str, str]], end: str, marked: bool) -> None:
    quoted = [tuple('"' + cell.replace('"', '""') + '"' for cell in row) for row in rows]
    text = end.join(["a,b", *(",".join(row) for row in quoted)]) + end
    data = (("\ufeff" if marked else "") + text).encode()
    table = ExactTable(data)
    assert table.written() == data
    assert [(table.get(at, "a"), table.get(at, "b")) for at in range(len(table))] == [
        (one.strip(), other.strip()) for one, other in rows
    ]


@given(st.binary(max_size=60))
def test_any_bytes_are_a_table_as_they_stand_or_none(data: bytes) -> None:
    with contextlib.suppress(NotExact):
        assert ExactTable(data).written() == data


def test_a_cell_that_was_quoted_stays_quoted_and_one_that_needs_it_is() -> None:
    table = ExactTable(b'id,name\n1,"Old"\n2,Old\n')
    table.set(0, "name", "New")
    table.set(1, "name", "New, and more")
    assert table.written() == b'id,name\n1,"New"\n2,"New, and more"\n'
    with pytest.raises(NotExact):
        table.set(0, "status", "x")


def test_computers_agree_on_a_number_under_whichever_entry_each_reported_it(source: Path) -> None:
    content = read_source(source, VOCABULARY).content
    listing = [entry for entry in content.entries if SHARED in numbers_of(entry)]
    assert len(listing) == 2
    reports = tuple(
        Correction(f"{at:016x}", f"{content.manifest.publisher}/{entry.id}", entry.name, DEAD, was=SHARED)
        for at, entry in enumerate(listing)
    )
    assert [found.computers for found in proposed(source, *reports)] == [2, 2]
    assert [found.computers for found in proposals(source, [reports], VOCABULARY)] == [1, 1]
    elsewhere = reports[1]._replace(ref="other/entry")
    assert [found.computers for found in proposed(source, reports[0], elsewhere)] == [1, 1]
