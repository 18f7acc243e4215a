"""From text to terms."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from phcdesk.text import analysis
from phcdesk.text.analysis import Lexicon, analyzer, exact_analyzer, exact_words, stems_of
from phcdesk.text.languages import language_of_word, stop_words
from phcdesk.text.words import WORD, pieces_of

SENTENCES = {
    "en": "Feeling low after the baby, psychologists helped her",
    "fr": "Ligne d’écoute pour les personnes déprimées",
    "es": "Psicólogos que ayudan con la depresión",
    "ru": "Телефон доверия для подростков",
    "ar": "خط المساعدة النفسية للأمهات",
    "hi": "मानसिक स्वास्थ्य परामर्श",
}


@pytest.mark.parametrize("language", SENTENCES)
def test_what_is_remembered_is_what_the_pipeline_says(language: str) -> None:
    text = SENTENCES[language]
    assert Lexicon(language).terms(text) == [token.text for token in analyzer(language)(text)]


@given(st.from_regex(r"[A-Za-z0-9]{1,20}", fullmatch=True), st.sampled_from(["en", "fr", "es", "ar", "ru", "sw"]))
def test_the_quick_way_for_plain_words_gives_what_the_pipeline_gives(word: str, language: str) -> None:
    piped = [token.text for token in analyzer(language_of_word(word, language))(word)]
    assert Lexicon(language).terms(word) == piped
    assert exact_words().terms(word) == [token.text for token in exact_analyzer()(word)]


@given(st.text(max_size=12), st.sampled_from(["en", "fr", "ar", "ru", "th", "sw"]))
def test_the_quick_way_for_words_of_any_script_gives_what_the_pipeline_gives(text: str, language: str) -> None:
    piped = [token.text for word in WORD.findall(text) for token in analyzer(language_of_word(word, language))(word)]
    assert Lexicon(language).terms(text) == piped
    assert exact_words().terms(text) == [token.text for token in exact_analyzer()(text)]


@given(
    st.text(max_size=80) | st.text(st.sampled_from("aB9 ’“”–—.,_-éß\u00ad\u00a0ж'İσ心"), max_size=40),
    st.sampled_from(["en", "fr", "ar"]),
)
def test_joined_terms_are_the_terms(text: str, language: str) -> None:
    for lexicon in (Lexicon(language), Lexicon("", stems=False)):
        assert lexicon.joined(pieces_of(text)).split() == lexicon.terms(text)


@pytest.mark.parametrize("language", SENTENCES)
def test_a_memory_that_is_full_starts_afresh_and_says_the_same(language: str, monkeypatch: pytest.MonkeyPatch) -> None:
    whole = Lexicon(language).terms(SENTENCES[language] * 2)
    monkeypatch.setattr(analysis, "_REMEMBERED", 2)
    small = Lexicon(language)
    assert small.terms(SENTENCES[language] * 2) == whole
    assert small.joined(pieces_of(SENTENCES[language] * 2)).split() == whole


def test_a_lexicon_gives_whoosh_the_places_of_words() -> None:
    tokens = [(token.text, token.startchar, token.endchar) for token in stems_of("en")("The feeling, of 心理健康")]
    assert tokens == [("feel", 4, 11), ("心理", 16, 18), ("理健", 17, 19), ("健康", 18, 20)]


@pytest.mark.parametrize(
    ("language", "one", "other"),
    [
        ("en", "psychologist", "psychologists"),
        ("fr", "déprimé", "deprime"),
        ("es", "psicólogos", "psicologo"),
        ("ru", "психолога", "психологи"),
        ("ar", "الصحة", "صِحَّة"),
        ("ar", "بالاكتئاب", "اكتئاب"),
        ("ar", "النفسية", "نفسي"),
        ("pt", "crianças", "crianca"),
    ],
)
def test_forms_of_a_word_meet_in_one_stem(language: str, one: str, other: str) -> None:
    assert stems_of(language).terms(one) == stems_of(language).terms(other) != []


def test_a_word_in_another_script_is_read_in_the_language_of_that_script() -> None:
    assert stems_of("en").terms("الصحة النفسية") == stems_of("ar").terms("الصحة النفسية")


def test_small_words_of_the_language_are_left_out() -> None:
    assert stems_of("en").terms("what to do after the war") == ["war"]
    assert stems_of("uk").terms("у мене немає сну") == stems_of("uk").terms("немає сну")


def test_exact_words_keep_small_words_and_endings() -> None:
    assert exact_words().terms("After the Wars") == ["after", "the", "wars"]


def test_an_unknown_language_is_matched_by_whole_words() -> None:
    assert stems_of("sw").terms("Afya ya akili") == ["afya", "ya", "akili"]
    assert stop_words("sw") == frozenset()


@given(st.text(), st.sampled_from(["en", "fr", "ar", "ru", "zh", ""]))
def test_no_text_makes_a_term_with_a_space_in_it(text: str, language: str) -> None:
    for term in stems_of(language).terms(text):
        assert term.strip() == term != ""
        assert len(term.split()) == 1


def test_a_word_is_taken_through_the_pipeline_once_even_if_it_is_left_out(monkeypatch: pytest.MonkeyPatch) -> None:
    lexicon = Lexicon("en")
    learned: list[str] = []
    really_learn = lexicon._learn
    monkeypatch.setattr(lexicon, "_learn", lambda word: (learned.append(word), really_learn(word))[1])
    for _ in range(2):
        lexicon.terms("the clinic")
        list(lexicon("the clinic"))
    assert learned == ["the", "clinic"]
