"""A language is put on whole: our words, Qt's words, counts and dates, and the way the window reads."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, Qt, QTranslator
from PySide6.QtWidgets import QApplication, QWidget

from phcdesk.app import settings
from phcdesk.gui.words.languages import LANGUAGES, Language, current_language, install, language_of
from phcdesk.gui.words.wording import Wording, count_words
from phcdesk.model import Assurance
from phcdesk.taxonomy import LANGUAGES as OF_THE_VOCABULARY

InLanguage = Callable[[str], Language]
CODES = [language.code for language in LANGUAGES]


def test_the_window_speaks_the_languages_of_the_vocabulary_and_of_the_settings() -> None:
    assert set(CODES) == set(OF_THE_VOCABULARY) == set(settings.LANGUAGES)


def test_all_but_english_say_that_they_are_drafts() -> None:
    assert [language.code for language in LANGUAGES if not language.draft] == ["en"]


@pytest.mark.parametrize("code", CODES)
def test_each_language_brings_its_own_and_qts_words(code: str, in_language: InLanguage, qapp: QApplication) -> None:
    language = in_language(code)
    assert current_language() == language.code == code
    assert len(qapp.findChildren(QTranslator)) == (1 if code == "en" else 3)
    assert (QCoreApplication.translate("QPlatformTheme", "Cancel") == "Cancel") is (code == "en")
    assert (QCoreApplication.translate("Kinds", "Services") == "Services") is (code in ("en", "fr"))


def test_only_arabic_is_laid_out_from_right_to_left(in_language: InLanguage, qapp: QApplication) -> None:
    mirrored = []
    for code in CODES:
        in_language(code)
        mirrored += [code] if qapp.layoutDirection() == Qt.LayoutDirection.RightToLeft else []
    assert mirrored == ["ar"]


@pytest.mark.parametrize("code", CODES)
def test_every_language_writes_the_digits_that_are_on_a_telephone(code: str, in_language: InLanguage) -> None:
    in_language(code)
    assert "".join(filter(str.isalnum, count_words(1234567890))) == "1234567890"


@pytest.mark.parametrize(("asked", "given"), [("fr", "fr"), ("pt-BR", "pt"), ("ar_SY", "ar"), ("xx", "uk"), ("", "uk")])
def test_a_language_that_is_not_ours_is_that_of_the_system(
    asked: str, given: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QLocale, "uiLanguages", lambda _self: ["so-SO", "uk-UA", "ru"])
    assert language_of(asked).code == given


def test_a_system_without_a_language_of_ours_gets_english(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(QLocale, "uiLanguages", lambda _self: ["C"])
    assert language_of("").code == "en"


def test_without_its_files_a_language_shows_english_and_its_own_dates(qapp: QApplication, tmp_path: Path) -> None:
    try:
        assert install(qapp, "uk", tmp_path).code == "uk"
        assert QCoreApplication.translate("Kinds", "Services") == "Services"
        assert QLocale().standaloneMonthName(8) == "серпень"
    finally:
        install(qapp, "en", Path(__file__).parents[3] / "resources" / "translations")


@pytest.mark.parametrize(
    ("code", "as_of", "words"),
    [
        ("en", "2026-11-20", "checked yesterday"),
        ("en", "2026-10-15", "checked 5 weeks ago"),
        ("ru", "2026-11-18", "проверено 3 дня назад"),
        ("ru", "2026-11-10", "проверено 11 дней назад"),
        ("uk", "2026-11-10", "перевірено 11 днів тому"),
        ("ar", "2026-11-18", "تم التحقق قبل 3 أيام"),
    ],
)
def test_the_age_of_a_check_is_said_in_the_language_with_its_plural(
    code: str, as_of: str, words: str, in_language: InLanguage, wording: Wording
) -> None:
    in_language(code)
    assert wording.age_of(Assurance("called", as_of))[0] == words


def test_a_month_is_named_in_the_language(in_language: InLanguage, wording: Wording) -> None:
    in_language("es")
    assert "agosto de 2026" in wording.assurance(Assurance("sources-agree", "2026-08", 2), "service")


class _Base(QWidget):
    def plain(self) -> str:
        return self.tr("a record")

    def plural(self) -> str:
        return self.tr("%n record(s)", "", 3)


class _Sub(_Base):
    pass


class _KnowsBase(QTranslator):
    def translate(self, context: str, source: str, comment: str | None = None, n: int = -1) -> str | None:
        return f"translated {source}" if context == "_Base" else None


def test_why_a_class_with_subclasses_says_its_plurals_with_a_literal_context(qapp: QApplication) -> None:
    """Qt asks for the class of the object, then for its bases, until an answer differs: a filled %n always does."""
    translator = _KnowsBase()
    qapp.installTranslator(translator)
    try:
        assert _Sub().plain() == "translated a record"
        assert (_Base().plural(), _Sub().plural()) == ("translated 3 record(s)", "3 record(s)")
    finally:
        qapp.removeTranslator(translator)
