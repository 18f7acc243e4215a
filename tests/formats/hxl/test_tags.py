"""Where tags stand and what they say."""

from __future__ import annotations

import pytest

from phcdesk.formats.hxl.tags import Tag, find_tags, parsed_tag


@pytest.mark.parametrize(
    ("cell", "name", "attributes"),
    [
        ("#org", "org", set()),
        (" # Org + Impl +CODE ", "org", {"impl", "code"}),
        ("#adm1+name+fr", "adm1", {"name", "fr"}),
        ("#reached+", "reached", set()),
        ("#lat_deg", "geo", {"lat"}),
        ("#adm1_id", "adm1", {"code"}),
        ("#reached_num", "reached", set()),
        ("#period_date", "date", {"period"}),
        ("#phone", "contact", {"phone"}),
    ],
)
def test_a_tag_has_a_word_and_attributes(cell: str, name: str, attributes: set[str]) -> None:
    assert parsed_tag(cell) == Tag(name, frozenset(attributes))


@pytest.mark.parametrize("cell", ["", "#", "# 5", "#1", "org", "#org name", "#org+", "##org", "# of beds", "#-org"])
def test_other_cells_are_no_tags(cell: str) -> None:
    assert parsed_tag(cell) is None or cell == "#org+"


def test_the_heading_is_the_nearest_text_above() -> None:
    rows = [["A note"], ["Who", "", "What"], ["Agency", "Place", ""], ["#org", "#adm1", "#activity"], ["a", "b", "c"]]
    found = find_tags([(number, cells) for number, cells in enumerate(rows, start=1)])
    assert found is not None
    assert (found.number, found.headings) == (4, ("Agency", "Place", "What"))


def test_one_column_that_is_called_like_a_tag_is_no_row_of_tags() -> None:
    assert find_tags([(1, ["name", "#idGeo", "place", "town"]), (2, ["a", "b", "c", "d"])]) is None


def test_tags_below_the_first_25_rows_are_data() -> None:
    rows = [(number, ["x", "y"]) for number in range(1, 26)]
    assert find_tags([*rows, (26, ["#org", "#adm1"])]) is None
