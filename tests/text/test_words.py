"""Where words begin and end."""

import re
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from phcdesk.text.words import MAX_WORD, WORD, grams, words_of


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("l'écoute d’urgence", ["l", "écoute", "d", "urgence"]),
        ("здоров'я Київ", ["здоров'я", "Київ"]),
        ("كِتابٌ جديد", ["كِتابٌ", "جديد"]),
        ("परामर्श केंद्र", ["परामर्श", "केंद्र"]),
        ("សុខភាពផ្លូវចិត្ត", ["សុខភាពផ្លូវចិត្ត"]),
        ("24/7, self-harm!", ["24", "7", "self", "harm"]),
        ("می‌خواهم", ["می‌خواهم"]),
        ("😀 ;--", []),
    ],
)
def test_a_word_keeps_its_marks_and_its_joiners(text: str, words: list[str]) -> None:
    assert WORD.findall(text) == words


def test_every_combining_mark_of_a_living_script_belongs_to_its_word() -> None:
    symbols = [(0x20D0, 0x20FF), (0xA670, 0xA672), (0xFE00, 0xFE0F)]  # for keycaps and emoji, not for words
    for code_point in range(0x0300, 0xFFFF):
        mark = chr(code_point)
        if not unicodedata.category(mark).startswith("M") or any(low <= code_point <= high for low, high in symbols):
            continue
        assert re.fullmatch(WORD, f"ក{mark}") or re.fullmatch(WORD, f"a{mark}"), hex(code_point)


def test_a_run_without_spaces_is_cut_into_overlapping_pairs() -> None:
    assert grams("心理健康") == [("心理", 0, 2), ("理健", 1, 3), ("健康", 2, 4)]


def test_a_pair_keeps_the_marks_of_its_characters() -> None:
    assert [pair for pair, _, _ in grams("កម្ពុជា")] == ["កម្", "ម្ពុ", "ពុជា"]


def test_other_words_stay_whole_and_endless_ones_are_clipped() -> None:
    assert grams("health") == [("health", 0, 6)]
    assert len(grams("a" * 10_000)[0][0]) == MAX_WORD


@given(st.text())
def test_pairs_lie_inside_their_run(text: str) -> None:
    for word in WORD.findall(text):
        assert all(0 <= start < end <= len(word) for _, start, end in grams(word))


@given(st.text() | st.text(st.characters(max_codepoint=127)))
def test_the_quick_way_to_part_a_text_gives_the_same_words(text: str) -> None:
    assert words_of(text) == WORD.findall(text)
