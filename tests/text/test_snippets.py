"""The part of a text that shows why it was found."""

from hypothesis import given
from hypothesis import strategies as st

from phcdesk.text.analysis import stems_of
from phcdesk.text.snippets import snippet

LONG = (
    "Nothing of interest happens here. " * 20 + "She was feeling low after the baby came. " + "More of the same. " * 20
)


def marked(text: str, words: str, beginnings: tuple[str, ...] = (), language: str = "en") -> list[str]:
    stems = frozenset(stems_of(language).terms(words))
    return [run for run, mark in snippet(text, stems, beginnings, language) if mark]


def test_the_words_are_marked_where_they_stand_in_any_form() -> None:
    assert marked(LONG, "feel babies") == ["feeling", "baby"]


def test_the_snippet_is_around_the_words_and_says_that_more_is_before_and_after() -> None:
    runs = snippet(LONG, frozenset(["feel", "low"]), (), "en")
    text = "".join(run for run, _ in runs)
    assert "feeling low" in text
    assert text.startswith("…")
    assert text.endswith("…")
    assert len(text) < 300


def test_an_unfinished_word_marks_what_begins_so() -> None:
    assert marked("Post-natal depression clinic", "", ("depr",)) == ["depression"]


def test_without_the_words_the_text_is_shown_from_its_beginning() -> None:
    runs = snippet(LONG, frozenset(["zebra"]), (), "en")
    assert runs[0][0].startswith("Nothing of interest")
    assert not any(mark for _, mark in runs)


def test_arabic_words_are_marked_without_regard_to_their_article() -> None:
    assert marked("خدمات الصحة النفسية للأمهات", "نفسي", language="ar") == ["النفسية"]


def test_a_word_after_a_word_of_an_unspaced_script_is_marked() -> None:
    assert "".join(marked("心理健康服务中心", "健康", language="zh")) == "健康"


@given(st.text(max_size=500), st.sampled_from(["en", "ar", "zh"]))
def test_a_snippet_invents_no_text(text: str, language: str) -> None:
    stems = frozenset(stems_of(language).terms(text)[:3])
    shown = "".join(run for run, _ in snippet(text, stems, ("a",), language))
    plain = " ".join(text.split())
    for part in shown.split("…"):
        assert part.strip() in plain
