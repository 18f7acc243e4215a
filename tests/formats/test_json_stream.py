"""JSON is taken apart item by item, whatever is around the list and however it is cut into windows."""

from __future__ import annotations

import io
import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from phcdesk.errors import FormatError
from phcdesk.formats import json_stream
from phcdesk.formats.json_stream import JsonStream

VALUES = st.recursive(
    st.none() | st.booleans() | st.integers(-(10**12), 10**12) | st.text(max_size=30),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3),
    max_leaves=8,
)


def values(data: bytes | str) -> list[Any]:
    stream = JsonStream(io.BytesIO(data.encode() if isinstance(data, str) else data), "f", "items")
    return [item.value for item in stream]


@given(st.lists(VALUES, max_size=6), st.sampled_from([None, 1, 4]), st.booleans(), st.integers(1, 40))
def test_the_items_of_a_list_are_those_that_json_reads(
    items: list[Any], indent: int | None, in_object: bool, window: int
) -> None:
    whole: Any = {"before": {"items": [1]}, "items": items, "after": [2]} if in_object else items
    data = json.dumps(whole, indent=indent, ensure_ascii=False)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(json_stream, "_CHUNK", window)
        assert values(data) == items


def test_an_object_without_the_list_is_one_item() -> None:
    assert values('{"a": 1, "items": {"b": 2}}') == [{"a": 1, "items": {"b": 2}}]


def test_the_head_says_what_came_before_the_list() -> None:
    (item,) = JsonStream(io.BytesIO(b'{"type": "x", "items": [5], "more": 1}'), "f", "items")
    assert item.head is not None
    assert item.head["type"] == "x"
    assert item.listed


def test_lines_and_values_after_each_other_are_items() -> None:
    assert values('{"a": 1}\n{"a": 2}\n\n{"a": 3}') == [{"a": 1}, {"a": 2}, {"a": 3}]
    assert values('{\n"a": 1}{\n"a": 2}') == [{"a": 1}, {"a": 2}]


def test_a_broken_line_costs_only_itself() -> None:
    items = list(JsonStream(io.BytesIO(b'{"a": 1}\n{"a": \n{"a": 3}\n'), "f", "items"))
    assert [(item.number, item.value, bool(item.broken)) for item in items] == [
        (1, {"a": 1}, False),
        (2, None, True),
        (3, {"a": 3}, False),
    ]


@pytest.mark.parametrize("coding", ["utf-8", "utf-8-sig", "utf-16", "cp1252"])
def test_letters_of_other_codings_are_read(coding: str) -> None:
    assert values('[{"a": "Clínica"}]'.encode(coding)) == [{"a": "Clínica"}]


def test_where_it_goes_wrong_is_said_by_line() -> None:
    with pytest.raises(FormatError) as refusal:
        values('{"items": [\n{"a": 1},\n{"a" 2}\n]}')
    assert (refusal.value.code, refusal.value.fields["line"]) == ("json-damaged", 3)
