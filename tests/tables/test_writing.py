"""CSV as it is written: what the standard writer writes, with formulas defused."""

from __future__ import annotations

import csv
import io

from hypothesis import given
from hypothesis import strategies as st

from phcdesk.tables.writing import CsvWriter

PLAIN = st.text(st.sampled_from('ab ,;"\n\r1é'), max_size=6).filter(lambda cell: cell[:1] != "\r")


@given(st.lists(st.lists(PLAIN, min_size=3, max_size=3), max_size=5))
def test_what_is_written_reads_back_as_it_was(rows: list[list[str]]) -> None:
    stream = io.StringIO(newline="")
    writer = CsvWriter(stream, ("one", "two", "three"))
    writer.write(rows)
    assert list(csv.reader(io.StringIO(stream.getvalue(), newline=""))) == [["one", "two", "three"], *rows]
    assert writer.rows == len(rows)


def test_a_row_of_one_blank_cell_is_no_blank_line() -> None:
    stream = io.StringIO(newline="")
    CsvWriter(stream, ("one",)).row(("",))
    assert stream.getvalue() == 'one\n""\n'


def test_only_cells_that_need_it_stand_in_quotes() -> None:
    stream = io.StringIO(newline="")
    CsvWriter(stream, ("one", "two")).row(("a, b", 'say "no"'))
    assert stream.getvalue() == 'one,two\n"a, b","say ""no"""\n'
