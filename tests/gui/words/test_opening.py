"""The hours of a row in the few words of a badge."""

from datetime import UTC, date, datetime

import pytest

from phcdesk.gui.words.opening import opening_words
from phcdesk.search.results import Hit

SATURDAY = date(2026, 11, 21)


def at(day: int, hour: int, minute: int = 0, month: int = 11) -> datetime:
    return datetime(2026, month, day, hour, minute, tzinfo=UTC)


@pytest.mark.parametrize(
    ("facts", "words"),
    [
        ({}, ""),
        ({"opens_next": at(23, 9)}, ""),
        ({"open_now": True}, "open now"),
        ({"open_now": True, "open_until": at(21, 16, 30)}, "open until \u206616:30\u2069"),
        ({"open_now": True, "open_until": at(22, 2)}, "open until \u206602:00\u2069"),
        ({"open_now": True, "open_until": at(23, 8)}, "open until Mon \u206608:00\u2069"),
        ({"open_now": False}, "closed now"),
        ({"open_now": False, "opens_next": at(21, 14)}, "opens \u206614:00\u2069"),
        ({"open_now": False, "opens_next": at(26, 10)}, "opens Thu \u206610:00\u2069"),
        ({"open_now": False, "opens_next": at(3, 10, month=12)}, "opens 03/12/2026 \u206610:00\u2069"),
    ],
)
def test_what_is_known_of_the_hours_is_said_and_nothing_else(facts: dict[str, object], words: str) -> None:
    hit = Hit("p/1", "service", "A title", "Pack", 1.0, **facts)  # type: ignore[arg-type]
    assert opening_words(hit, SATURDAY)[0] == words
