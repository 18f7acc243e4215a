"""How large something is, in a terminal."""

import pytest

from phcdesk.app.sizes import size_words


@pytest.mark.parametrize(
    ("size", "words"),
    [
        (0, "0 bytes"), (1, "1 byte"), (999, "999 bytes"), (1_000, "1.0 kB"), (41_049, "41.0 kB"),
        (999_949, "999.9 kB"), (999_950, "1.0 MB"), (1_234_567, "1.2 MB"), (3_200_000_000, "3.2 GB"),
        (4_200_000_000_000, "4,200.0 GB"),
    ],
)  # fmt: skip
def test_a_size_is_told_in_thousands(size: int, words: str) -> None:
    assert size_words(size) == words
