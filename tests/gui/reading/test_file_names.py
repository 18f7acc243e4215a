"""A title from somebody else as the name of a file."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from phcdesk.gui.reading.file_names import file_name


@pytest.mark.parametrize(
    ("title", "name"),
    [
        ("Scaling up: care / near you?", "Scaling up care near you.pdf"),
        ("con", "document con.pdf"),
        ("LPT1.txt", "document LPT1.txt.pdf"),
        ("..", "document.pdf"),
        ("", "document.pdf"),
        ("invoice\u202efdp.exe", "invoicefdp.exe.pdf"),
        ("الصحة النفسية", "الصحة النفسية.pdf"),
        ("../../etc/passwd", "etc passwd.pdf"),
        ("a\nb\tc ", "a b c.pdf"),
    ],
)
def test_a_title_becomes_a_name_that_works_everywhere(title: str, name: str) -> None:
    assert file_name(title, "pdf") == name


@given(st.text(max_size=300))
def test_whatever_the_title_the_name_is_one_name(title: str) -> None:
    name = file_name(title, "pdf")
    assert name.endswith(".pdf")
    assert 5 <= len(name) <= 100
    assert not set(name) & set('/\\:*?"<>|\n\r\t\0')
    assert not name.startswith((".", " "))
