"""What a status says: a wrong answer here sends a person to a closed door."""

from __future__ import annotations

import pytest

from phcdesk.model import (
    Country,
    Document,
    Phone,
    Service,
    holds,
    is_over,
    is_there,
    may_be_called,
    may_be_closed,
    takes_people,
)

PHONE = Phone("123")


@pytest.mark.parametrize(
    ("status", "takes", "there"),
    [
        ("", True, True),
        ("active", True, True),
        ("temporarily closed", False, True),
        ("inactive", False, False),
        ("defunct", False, False),
        ("moved to another town", False, True),
        ("Active", False, True),
    ],
)
def test_nobody_is_sent_where_it_may_be_closed(status: str, takes: bool, there: bool) -> None:
    service = Service("s", "S", status=status, phones=(PHONE,))
    assert (takes_people(service), is_there(service), may_be_called(service)) == (takes, there, takes)
    assert (may_be_closed(status), is_over(service)) == (not takes, not takes)


def test_nobody_is_sent_to_an_example() -> None:
    example = Service("s", "S", role="example", phones=(PHONE,))
    assert not any(judged(example) for judged in (takes_people, is_there, may_be_called))


def test_without_a_number_there_is_nothing_to_call() -> None:
    assert not may_be_called(Service("s", "S"))
    assert not may_be_called(Document("d", "D"))


@pytest.mark.parametrize(("status", "use"), [("", True), ("current", True), ("draft", True), ("superseded", False)])
def test_a_document_is_used_until_it_says_otherwise(status: str, use: bool) -> None:
    assert (holds(status), is_over(Document("d", "D", status=status))) == (use, not use)


def test_a_country_is_never_over() -> None:
    assert not is_over(Country("c", "C", country="GB"))
