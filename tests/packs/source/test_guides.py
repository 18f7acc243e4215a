"""Quick cards: Markdown under a header."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from phcdesk.model import Code, Guide

from .samples import Source

CARD = """+++
id = "look"
title = "Look, listen, link"
topics = ["workforce", "condition:depression"]
keywords = ["first aid"]
sources = ["A; with a semicolon", "B"]
as_of = 2026-11-01
assurance_method = "draft"
+++

# Look

First of all.
"""


def guide(source: Source, text: str | bytes) -> Guide:
    source.write("guides/card.md", text)
    (entry,) = source.read().content.entries
    assert isinstance(entry, Guide)
    return entry


def test_a_card_is_read_with_its_header(source: Source) -> None:
    card = guide(source, CARD)
    assert (card.id, card.name, card.body, card.language) == (
        "look",
        "Look, listen, link",
        "# Look\n\nFirst of all.",
        "en",
    )
    assert card.codes == (Code("topic", "workforce"), Code("condition", "depression"))
    assert card.keywords == ("first aid",)
    assert (card.assurance.method, card.assurance.as_of) == ("draft", "2026-11-01")
    assert card.assurance.sources == ("A; with a semicolon", "B")
    assert source.rules() == []


def test_windows_line_ends_do_no_harm(source: Source) -> None:
    assert guide(source, CARD.replace("\n", "\r\n")).id == "look"


def test_a_card_without_a_header_is_named_by_its_heading(source: Source) -> None:
    card = guide(source, "# Look\n\nFirst of all.\n")
    assert (card.id, card.name) == ("card", "Look")
    assert source.rules() == ["GU02", "RQ01"]


def test_a_card_with_a_broken_header_is_kept(source: Source) -> None:
    card = guide(source, CARD.replace('id = "look"', "id = "))
    assert card.body.startswith("# Look")
    assert source.rules() == ["GU01", "RQ01"]


def test_an_unknown_key_is_mentioned(source: Source) -> None:
    guide(source, CARD.replace("+++\nid", '+++\ncolour = "red"\nid'))
    assert source.rules() == ["CL01"]


@pytest.mark.parametrize("value", ["[1]", "true", "{a = 1}", "1.5"])
def test_a_value_of_the_wrong_kind_is_reported(source: Source, value: str) -> None:
    guide(source, CARD.replace('id = "look"', f"id = {value}"))
    assert source.rules() == ["EN01"]


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.binary(max_size=100) | st.text(max_size=60).map(lambda text: f"+++\n{text}\n+++\nbody".encode()))
def test_no_card_makes_the_reading_fail(source: Source, data: bytes) -> None:
    assert guide(source, data).id
