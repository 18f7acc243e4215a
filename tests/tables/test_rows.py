"""Reading CSV, sound and otherwise."""

from __future__ import annotations

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from phcdesk.errors import SourceError
from phcdesk.problems import ProblemLog
from phcdesk.tables import delimited as tables
from phcdesk.tables.csv_repair import split_records
from phcdesk.tables.rows import Row, read_rows


def rows_of(data: bytes | str, columns: str = "id name") -> list[Row]:
    data = data if isinstance(data, bytes) else data.encode()
    return list(read_rows(data, "t.csv", columns.split(), (), ProblemLog()))


def problems_of(data: bytes | str, columns: str = "id name", required: str = "") -> list[tuple[str, int, str]]:
    log = ProblemLog()
    data = data if isinstance(data, bytes) else data.encode()
    list(read_rows(data, "t.csv", columns.split(), required.split(), log))
    return [(problem.rule, problem.row, problem.column) for problem in log.problems()]


def names(data: bytes | str) -> list[str]:
    return [row["name"] for row in rows_of(data)]


def test_rows_are_counted_as_a_spreadsheet_shows_them() -> None:
    rows = rows_of('id,name\n1,"two\nlines"\n\n,\n2,last\n')
    assert [(row.number, row["name"]) for row in rows] == [(2, "two\nlines"), (5, "last")]


def test_a_byte_order_mark_is_no_part_of_the_first_column() -> None:
    assert rows_of(b"\xef\xbb\xbfid,name\n7,a\n")[0]["id"] == "7"


def test_utf_16_of_a_spreadsheet_program_is_read() -> None:
    assert names("id\tname\n1\tكلام\n".encode("utf-16")) == ["كلام"]


def test_semicolons_part_cells_when_the_header_has_them() -> None:
    assert names("id;name\n1;a, b\n") == ["a, b"]


def test_lines_that_are_not_utf_8_are_read_as_windows_1252_and_the_others_as_they_are() -> None:
    data = "id,name\n1,صحة\n".encode() + "2,Santé\n".encode("cp1252")
    assert names(data) == ["صحة", "Santé"]


def test_a_text_that_is_not_utf_8_is_noted() -> None:
    assert problems_of("id,name\n2,Santé\n".encode("cp1252")) == [("EC01", 0, "")]


@pytest.mark.parametrize("data", ["id,name\r1,a\r2,b\r", "id,name\r\n1,a\r\n2,b\r\n", "id,name\n1,a\n2,b"])
def test_any_line_end_ends_a_line(data: str) -> None:
    assert names(data) == ["a", "b"]


def test_a_lone_carriage_return_does_not_break_a_row() -> None:
    assert names("id,name\n1,first\rsecond\n2,b\n") == ["first second", "b"]


def test_nul_bytes_are_dropped_and_noted() -> None:
    data = b"id,name\n1,a\0b\n"
    assert names(data) == ["ab"]
    assert problems_of(data) == [("CS01", 0, "")]


def test_a_short_row_keeps_its_cells_and_is_noted() -> None:
    assert rows_of("id,name\n1\n")[0]["id"] == "1"
    assert problems_of("id,name\n1\n") == [("CS01", 2, "")]


def test_a_long_row_keeps_its_first_cells_and_is_noted() -> None:
    assert names("id,name\n1,a,b,c\n") == ["a"]
    assert problems_of("id,name\n1,a,b,c\n") == [("CS01", 2, "")]


def test_an_unknown_column_is_mentioned_once_and_not_read() -> None:
    data = "id,colour,name\n1,red,a\n2,blue,b\n"
    assert problems_of(data) == [("CL01", 1, "colour")]
    assert "colour" not in rows_of(data)[0]


def test_of_a_column_that_is_there_twice_the_first_is_read() -> None:
    data = "id,name,name\n1,a,b\n"
    assert names(data) == ["a"]
    assert problems_of(data) == [("CL04", 1, "name")]


def test_a_missing_column_is_an_error_of_the_header() -> None:
    assert problems_of("name\na\n", required="id name") == [("CL03", 1, "id")]


def test_a_quote_that_is_never_closed_swallows_no_other_row() -> None:
    assert names('id,name\n1,"open\n2,b\n3,"with, comma"\n4,d\n') == ['"open', "b", "with, comma", "d"]


def test_a_quote_that_is_never_closed_to_the_end_swallows_no_other_row() -> None:
    assert names('id,name\n1,"open\n2,b\n3,c\n') == ['"open', "b", "c"]


def test_a_broken_quote_is_noted_at_its_row() -> None:
    assert problems_of('id,name\n1,a\n2,"open\n3,c\n') == [("CS01", 3, "")]


def test_quotes_inside_a_quoted_cell_need_not_be_doubled() -> None:
    assert names('id,name\n1,"the "old" clinic"\n2,b\n') == ['the "old" clinic', "b"]


def test_a_cell_of_many_lines_survives_a_broken_row_above() -> None:
    assert names('id,name\n1,"x" y\n2,"two\nlines, ""so"" it is"\n3,c\n')[1:] == ['two\nlines, "so" it is', "c"]


def test_a_huge_cell_is_cut_and_noted() -> None:
    data = f"id,name\n1,{'x' * 300_000}\n2,b\n"
    assert [len(name) for name in names(data)] == [200_000, 1]
    assert problems_of(data) == [("CS02", 2, "name")]


def test_a_table_of_too_many_rows_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(tables, "MAX_ROWS", 3)
    assert len(rows_of("id\n1\n2\n3\n")) == 3
    with pytest.raises(SourceError) as caught:
        rows_of("id\n1\n2\n3\n4\n")
    assert (caught.value.code, caught.value.fields["unit"]) == ("over-limit", "rows")


def test_a_thousand_opened_quotes_stay_a_thousand_rows() -> None:
    assert len(rows_of("id,name\n" + '1,"a""b\n' * 1000)) == 1000


@given(st.binary(max_size=300))
@example(b'id,name\n"')
@example(b'id\n"\n"a\n,"')
@example(b"\xff\xfe\x00")
def test_no_bytes_at_all_make_the_reader_fail(data: bytes) -> None:
    for row in rows_of(data):
        assert row.number >= 2


@given(st.text(alphabet='a1",;\n\r\t\0é ', max_size=120))
def test_no_mixture_of_marks_makes_the_reader_fail(text: str) -> None:
    rows_of(f"id,name\n{text}")


@given(st.lists(st.text(alphabet="ab ", min_size=1, max_size=5), min_size=1, max_size=8), st.data())
def test_a_good_row_survives_a_bad_neighbour(good: list[str], data: st.DataObject) -> None:
    bad = data.draw(st.sampled_from(['x,"open', 'x,"a"b', "x", "x,y,z", '"', 'x,"""']))
    at = data.draw(st.integers(0, len(good)))
    lines = [f"g,{name}x" for name in good]
    lines.insert(at, bad)
    read = [row["name"] for row in rows_of("id,name\n" + "\n".join(lines) + "\n") if row["id"] == "g"]
    assert read == [f"{name}x".strip() for name in good]


@given(st.lists(st.lists(st.text(alphabet='ab",\n', max_size=6), min_size=2, max_size=2), max_size=6))
def test_the_repairing_reader_reads_sound_text_as_it_was_meant(records: list[list[str]]) -> None:
    def quoted(cell: str) -> str:
        return '"' + cell.replace('"', '""') + '"'

    broken = 'x,"a"b\n'
    text = broken + "".join(",".join(map(quoted, record)) + "\n" for record in records)
    assert [cells for cells, _ in split_records(text)][1:] == records
