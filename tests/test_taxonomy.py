"""The vocabulary: reading its tables and naming codes."""

from __future__ import annotations

from pathlib import Path

import msgspec
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from phcdesk.errors import SourceError
from phcdesk.taxonomy import Vocabulary, load_vocabulary

TABLES = {
    "taxonomy.csv": "facet,code,label_en,label_fr,synonyms,lay_words,definition\n"
    "topic,money,Financing,Financement,funding;budget,how to pay; budget,Paying for it\n",
    "countries.csv": "code,en,fr\nKE,Kenya,Kenya\nDE,Germany,Allemagne\n",
    "languages.csv": "code,en,fr\nsw,Swahili,swahili\n",
    "crisis_words.csv": "language,words\nen,want to die; overdose\nfr,overdose;me tuer\n",
}


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    for name, text in TABLES.items():
        (tmp_path / name).write_text(text, encoding="utf-8")
    return tmp_path


def test_synonyms_and_lay_words_become_the_words_of_a_concept(folder: Path) -> None:
    concept = load_vocabulary(folder).concept("topic", "money")
    assert concept is not None
    assert concept.synonyms == ("funding", "budget", "how to pay")
    assert concept.definition == "Paying for it"


def test_countries_and_languages_are_facets_of_their_own(folder: Path) -> None:
    vocabulary = load_vocabulary(folder)
    assert vocabulary.facets == ("topic", "country", "language")
    assert vocabulary.label("country", "DE", "fr") == "Allemagne"
    assert vocabulary.label("language", "sw") == "Swahili"


@pytest.mark.parametrize(
    ("code", "language", "label"),
    [
        ("money", "fr", "Financement"),
        ("money", "fr-CA", "Financement"),
        ("money", "ar", "Financing"),
        ("MONEY", "en", "Financing"),
        ("gold", "en", "gold"),
    ],
)
def test_a_label_falls_back_to_english_and_then_to_the_code(folder: Path, code: str, language: str, label: str) -> None:
    assert load_vocabulary(folder).label("topic", code, language) == label


def test_phrases_of_crisis_of_all_languages_are_there_once(folder: Path) -> None:
    assert load_vocabulary(folder).crisis_phrases == ("want to die", "overdose", "me tuer")


def test_a_vocabulary_survives_being_written_and_read(folder: Path) -> None:
    vocabulary = load_vocabulary(folder)
    again = msgspec.json.decode(msgspec.json.encode(vocabulary), type=Vocabulary)
    assert again == vocabulary
    assert again.label("topic", "money", "fr") == "Financement"


def test_only_the_taxonomy_itself_must_be_there(folder: Path) -> None:
    for name in ("countries.csv", "languages.csv", "crisis_words.csv"):
        (folder / name).unlink()
    assert len(load_vocabulary(folder).concepts) == 1


def test_without_a_taxonomy_there_is_no_vocabulary(tmp_path: Path) -> None:
    with pytest.raises(SourceError) as caught:
        load_vocabulary(tmp_path)
    assert caught.value.code == "vocabulary-missing"


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.binary(max_size=200))
def test_any_bytes_are_read_or_refused(folder: Path, data: bytes) -> None:
    (folder / "taxonomy.csv").write_bytes(b"facet,code\n" + data)
    code = ""
    try:
        load_vocabulary(folder)
    except SourceError as error:
        code = error.code
    assert code in ("", "vocabulary-unreadable")
