"""How close together words stand."""

from hypothesis import given
from hypothesis import strategies as st

from phcdesk.text.closeness import stretch

LETTERS = st.sampled_from("abcd")


def test_words_next_to_each_other_stand_as_close_as_they_are_many() -> None:
    assert stretch("what is the dose of it".split(), ["the", "dose", "of"]) == 3


def test_the_closest_of_several_places_counts() -> None:
    assert stretch("a x x b x a b".split(), ["a", "b"]) == 2


def test_a_word_that_is_wanted_twice_counts_once_and_one_that_is_nowhere_leaves_nothing() -> None:
    assert stretch("the dose".split(), ["the", "dose", "the"]) == 2
    assert stretch("the dose".split(), ["the", "lithium"]) is None
    assert stretch([], ["the"]) is None


@given(st.lists(LETTERS, max_size=12), st.sets(LETTERS, min_size=1))
def test_it_is_the_shortest_part_that_has_all(terms: list[str], wanted: set[str]) -> None:
    ends = range(len(terms) + 1)
    having = [end - start for start in ends for end in ends if start < end and wanted <= set(terms[start:end])]
    assert stretch(terms, wanted) == min(having, default=None)
