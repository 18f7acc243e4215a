"""What was typed becomes a query."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from phcdesk.text.query import MAX_PARSED_WORDS, AllOf, AnyOf, Phrase, Query, Word, parse

FACETS = ("kind", "topic")


def typed(text: str) -> Query:
    return parse(text, FACETS)


def test_words_are_each_wanted_and_the_last_may_be_unfinished() -> None:
    assert typed("feeling low").required == (Word("feeling"), Word("low", prefix=True))


@pytest.mark.parametrize("ending", [" ", ".", "?", ")"])
def test_a_sign_or_a_space_finishes_the_last_word(ending: str) -> None:
    assert typed(f"feeling low{ending}").required == (Word("feeling"), Word("low"))


@pytest.mark.parametrize("text", ['"low mood" ', "“low mood” ", "«low mood» ", "„low mood“ "])
def test_quotation_marks_of_any_language_make_a_phrase(text: str) -> None:
    assert typed(text).required == (Phrase("low mood"),)


def test_signs_between_quotation_marks_part_words() -> None:
    assert typed('"self-harm" "low/mood" ').required == (Phrase("self harm"), Phrase("low mood"))


def test_a_minus_before_a_word_means_without() -> None:
    assert typed("help -men ").excluded == (Word("men"),)
    assert typed('help -"old men" ').excluded == (Phrase("old men"),)


@pytest.mark.parametrize("text", ["self-harm ", "low-cost ", "COVID-19 "])
def test_a_hyphen_inside_a_word_never_means_without(text: str) -> None:
    query = typed(text)
    assert query.excluded == ()
    assert len(query.required) == 2


def test_or_in_capitals_means_either() -> None:
    assert typed("anxiety OR worry ").required == (AnyOf((Word("anxiety"), Word("worry"))),)
    assert len(typed("sad or worried ").required) == 3


def test_brackets_group() -> None:
    query = typed("(anger OR fear) children ")
    assert query.required == (AnyOf((Word("anger"), Word("fear"))), Word("children"))


def test_a_facet_before_a_colon_is_a_filter_and_anything_else_is_words() -> None:
    assert typed("topic:rights kind:guide").filters == (("topic", "rights"), ("kind", "guide"))
    assert typed("note:rights ").required == (Word("note"), Word("rights"))


def test_a_star_leaves_a_word_open() -> None:
    assert typed("anx* help ").required == (Word("anx", prefix=True), Word("help"))


def test_a_long_text_is_a_description() -> None:
    query = typed("word -other " * MAX_PARSED_WORDS)
    assert query.is_description
    assert query.excluded == ()


@pytest.mark.parametrize(
    "text",
    ["", " ", "-", "((((", '"', '"unclosed', "NOT", "AND OR", "- -x", "'; DROP TABLE entry; --", ".*[a-z]+(?<x>", "^3",
     "😀", "a:b:c", "topic:", ":", "a\x00b\ud800", "(CD4 +CD25)", "*", "?*", "[a TO z]", "{!x}", "\u202e", "x^99", "~2",
     "--"],
)  # fmt: skip
def test_anything_can_be_typed(text: str) -> None:
    assert isinstance(typed(text), Query)


def test_ten_thousand_letters_are_one_clipped_word() -> None:
    assert [len(word.text) for word in typed("a" * 10_000).words] == [64]


@given(st.text(alphabet=st.sampled_from('ab "()-+:*?ANDORT é️ا心\x00'), max_size=200))
def test_nothing_typed_raises(text: str) -> None:
    typed(text)


@given(st.text(max_size=300))
def test_no_text_of_any_kind_raises(text: str) -> None:
    query = typed(text)
    assert all(isinstance(part, (Word, Phrase, AllOf, AnyOf)) for part in query.required)
