"""One spelling for the many ways a word is written."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from phcdesk.text.folding import fold


@pytest.mark.parametrize(
    ("written", "folded"),
    [
        ("Santé", "sante"),
        ("e\u0301te\u0301", "ete"),
        ("PSICÓLOGO", "psicologo"),
        ("Straße", "strasse"),
        ("ﬁnd", "find"),
        ("Łódź", "lodz"),
        ("ёлка", "елка"),
    ],
)
def test_case_accents_and_ligatures_make_no_difference(written: str, folded: str) -> None:
    assert fold(written) == folded


@pytest.mark.parametrize(
    ("written", "plain"),
    [
        ("كِتَابٌ", "كتاب"),
        ("أزمة", "ازمه"),
        ("إكتئاب", "اكتياب"),
        ("مستشفى", "مستشفي"),
        ("نفســـية", "نفسيه"),
        ("کمک", "كمك"),
    ],
)
def test_arabic_vowels_alef_yeh_and_tatweel_make_no_difference(written: str, plain: str) -> None:
    assert fold(written) == plain


def test_hebrew_points_make_no_difference() -> None:
    assert fold("שָׁלוֹם") == "שלום"


@pytest.mark.parametrize("word", ["परामर्श", "केंद्र", "ការថែទាំ", "สุขภาพ", "உதவி"])
def test_marks_of_indic_khmer_and_thai_stay_with_their_letters(word: str) -> None:
    assert fold(word) == word


def test_letters_that_are_no_accented_letters_stay() -> None:
    assert fold("Київ") == "київ"
    assert fold("йод") != fold("иод")


@pytest.mark.parametrize("digits", ["٠١٢٣٤٥٦٧٨٩", "۰۱۲۳۴۵۶۷۸۹", "०१२३४५६७८९", "០១២៣៤៥៦៧៨៩", "０１２３４５６７８９"])
def test_digits_of_every_script_are_digits(digits: str) -> None:
    assert fold(digits) == "0123456789"


@given(st.text())
def test_folding_twice_changes_nothing(text: str) -> None:
    assert fold(fold(text)) == fold(text)
