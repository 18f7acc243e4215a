"""Working in batches: everything comes once, in its order, and no more is taken than was asked for."""

from __future__ import annotations

from collections.abc import Iterator

from phcdesk.formats.batches import in_batches


def test_everything_comes_once_and_in_its_order() -> None:
    assert list(in_batches(range(7), 3)) == [[0, 1, 2], [3, 4, 5], [6]]


def test_nothing_gives_no_batch() -> None:
    assert list(in_batches([])) == []


def test_no_more_is_taken_than_one_batch_ahead() -> None:
    taken: list[int] = []

    def numbers() -> Iterator[int]:
        for number in range(100):
            taken.append(number)
            yield number

    next(in_batches(numbers(), 5))
    assert taken == [0, 1, 2, 3, 4]
