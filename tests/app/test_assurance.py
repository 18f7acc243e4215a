"""How far a fact was checked, in words: exactly what is known, never more."""

from datetime import date

import pytest

from phcdesk.app.assurance import age_words, assurance_sentence, month_words
from phcdesk.model import Assurance

TODAY = date(2026, 11, 21)


@pytest.mark.parametrize(
    ("assurance", "kind", "sentence"),
    [
        (
            Assurance("sources-agree", "2026-08-08", 2),
            "service",
            "2 public sources agree, August 2026; nobody has called it",
        ),
        (Assurance("draft", "2026-11-21"), "guide", "Draft of November 2026, not reviewed by a clinician"),
        (Assurance("register", "2026"), "country", "General register, not a mental health finder; as of 2026"),
        (
            Assurance("single-source", "2025-02"),
            "service",
            "One public source, February 2025; not confirmed, nobody has called it",
        ),
        (Assurance("called", "2026-05-01"), "service", "Called and answered, May 2026"),
        (Assurance(), "service", "It is not known when this was checked"),
    ],
)
def test_every_method_has_its_sentence(assurance: Assurance, kind: str, sentence: str) -> None:
    assert assurance_sentence(assurance, kind) == sentence  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("as_of", "words"),
    [("2026-08-08", "August 2026"), ("2026-08", "August 2026"), ("2026", "2026"), ("", "date not known")],
)
def test_a_date_is_said_as_far_as_it_is_known(as_of: str, words: str) -> None:
    assert month_words(as_of) == words


@pytest.mark.parametrize(
    ("as_of", "words", "level"),
    [
        ("2026-11-21", "checked today", "fresh"),
        ("2026-11-20", "checked yesterday", "fresh"),
        ("2026-11-09", "checked 12 days ago", "fresh"),
        ("2026-10-15", "checked 5 weeks ago", "fresh"),
        ("2026-03-01", "checked 8 months ago", "ageing"),
        ("2024-06-01", "checked 2 years ago", "old"),
        ("2026", "checked 2026", "ageing"),
        ("2027-01-01", "dated in the future: check the date of this computer", "unknown"),
        ("", "check date not known", "unknown"),
        ("long ago", "check date not known", "unknown"),
    ],
)
def test_the_age_of_a_check_is_said_in_words_and_never_looks_fresher_than_it_is(
    as_of: str, words: str, level: str
) -> None:
    assert age_words(Assurance("called", as_of), TODAY) == (words, level)


@pytest.mark.parametrize("method", ["sources-agree", "single-source", "statistics", "register"])
def test_what_nobody_called_is_never_said_to_be_checked_and_never_fresh(method: str) -> None:
    for as_of in ("2026-11-21", "2026-08", "2020-01-01"):
        words, level = age_words(Assurance(method, as_of), TODAY)  # type: ignore[arg-type]
        assert "checked" not in words
        assert words.endswith(month_words(as_of))
        assert level != "fresh"
