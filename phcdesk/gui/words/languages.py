"""The languages of the window: what each calls itself, which way it reads, and putting one on.

A language is put on before the first window is made; a change takes effect when the window is made again. Each language
has one locale of ours, whatever the country of the machine, so that a date or a count looks the same on every laptop
and in every picture: British dates for English, and for Arabic the locale that writes Western digits, because numbers
to dial are Western digits too and a line must not mix the two kinds.
"""

from __future__ import annotations

from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QLibraryInfo, QLocale, QObject, Qt, QTranslator
from PySide6.QtWidgets import QApplication


class Language(NamedTuple):
    """One language of the window."""

    code: str
    """ISO 639-1, as in the vocabulary."""
    name: str
    """What its speakers call it, in its own script."""
    locale: str
    """How counts, dates and names of months are written."""
    qt: str = ""
    """The name of Qt's own translation; blank where Qt's source text is in this language."""
    draft: bool = True
    """Whether no native speaker has reviewed the translation yet; resources/translations/README.md says who has."""

    @property
    def direction(self) -> Qt.LayoutDirection:
        """Which way the window is laid out."""
        return QLocale(self.locale).textDirection()


ENGLISH = Language("en", "English", "en_GB", draft=False)
LANGUAGES = (
    ENGLISH,
    Language("fr", "Français", "fr_FR", "fr"),
    Language("es", "Español", "es_ES", "es"),
    Language("ar", "العربية", "ar_001", "ar"),
    Language("ru", "Русский", "ru_RU", "ru"),
    Language("pt", "Português", "pt_PT", "pt_BR"),
    Language("uk", "Українська", "uk_UA", "uk"),
)
"""In the order in which a person chooses one."""

_TRANSLATORS = "translators"  # found by this name: to look through all children of the application costs 8 ms
_BY_CODE = {language.code: language for language in LANGUAGES}


def language_of(code: str) -> Language:
    """The language of a code such as "fr" or "pt-BR"; the system's own, or English, where it is blank or not ours."""
    wanted = [code, *QLocale.system().uiLanguages()]
    found = (_BY_CODE.get(name.replace("_", "-").partition("-")[0].lower()) for name in wanted)
    return next((language for language in found if language), ENGLISH)


def current_language() -> str:
    """The code of the language that is put on."""
    code = QLocale().name().partition("_")[0]
    return code if code in _BY_CODE else ENGLISH.code


def install(application: QApplication, code: str, translations_dir: Path) -> Language:
    """Put a language on, in place of the one before, and give back which one it is.

    A blank or unknown ``code`` is the language of the system. Where a translation is missing, English shows, with its
    own plurals.
    """
    language = language_of(code)
    take_off(application)
    ours, of_qt = str(translations_dir), QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    files = {f"phcdesk_{ENGLISH.code}": ours, f"qtbase_{language.qt}": of_qt, f"phcdesk_{language.code}": ours}
    translators = QObject(application)
    translators.setObjectName(_TRANSLATORS)
    for name, folder in files.items():  # the last is asked first
        translator = QTranslator()
        if translator.load(name, folder):
            translator.setParent(translators)
            application.installTranslator(translator)
    QLocale.setDefault(QLocale(language.locale))
    application.setLayoutDirection(language.direction)
    return language


def take_off(application: QApplication) -> None:
    """Back to the source text, the locale of the system, and left to right."""
    translators = application.findChild(QObject, _TRANSLATORS)
    if translators is not None:
        for translator in translators.findChildren(QTranslator):
            application.removeTranslator(translator)
        translators.setParent(None)
    QLocale.setDefault(QLocale.system())
    application.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
