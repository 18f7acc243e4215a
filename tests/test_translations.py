"""Every text of the window can be translated, and is: six languages, whole, with their plurals and their places."""

from __future__ import annotations

import importlib
import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from phcdesk.app.translating import english
from phcdesk.gui.words.languages import LANGUAGES

ROOT = Path(__file__).parent.parent
TRANSLATED = ("fr", "es", "ar", "ru", "pt", "uk")
HELP = "run `make translations`, and see resources/translations/README.md"


@pytest.fixture(scope="module")
def tools() -> Iterator[ModuleType]:
    """tools/translations.py, as it is run from its folder."""
    sys.path.insert(0, str(ROOT / "tools"))
    try:
        yield importlib.import_module("translations")
    finally:
        sys.path.remove(str(ROOT / "tools"))
        sys.modules.pop("translations")
        sys.modules.pop("translatable")


@pytest.fixture(scope="module")
def found(tools: ModuleType) -> Any:
    return tools.find(ROOT / "phcdesk")


def test_no_text_is_written_so_that_it_could_not_be_translated(found: Any) -> None:
    assert found.faults == ()


def test_every_text_has_a_context(found: Any) -> None:
    assert len(found.texts) > 200
    assert [text for text in found.texts if not text.context.strip()] == []


@pytest.mark.parametrize("language", ["en", *TRANSLATED])
def test_a_language_is_whole(language: str, tools: ModuleType, found: Any) -> None:
    """Nothing missing, left over or unfinished; all plural forms; every %n and {place} kept."""
    assert tools.faults_of(language, found.texts) == [], HELP


@pytest.mark.parametrize("language", ["en", *TRANSLATED])
def test_what_the_program_reads_is_made_from_what_was_translated(language: str, tools: ModuleType) -> None:
    assert not tools.stale(language), HELP


def test_there_is_a_translation_for_each_language_of_the_window(tools: ModuleType) -> None:
    there = {path.stem.removeprefix("phcdesk_") for path in tools.FOLDER.glob("*.ts")}
    assert there == set(tools.FORMS) == {language.code for language in LANGUAGES}


def test_the_bundle_carries_qts_own_words_in_these_languages() -> None:
    spec = (ROOT / "build.spec").read_text(encoding="utf-8")
    assert [language.qt for language in LANGUAGES if language.qt and f'"{language.qt}"' not in spec] == []


def test_the_command_line_says_the_same_plurals_as_the_window(tools: ModuleType) -> None:
    """But for the one that English does not make by adding an s."""
    differ = Counter(
        one.text.source
        for one in tools.read(tools.ts_path("en"))
        if one.text.context == "Checks" and one.forms != tools.english_forms(one.text)
    )
    assert not [source for source in differ if "agree" not in source]


@pytest.mark.parametrize(
    ("source", "one", "two"),
    [
        ("%n entry(s)", "1 entry", "2 entries"),
        ("%n day(s) of %n", "1 day of 1", "2 days of 2"),
        ("%n match(s)", "1 match", "2 matches"),
        ("%n found", "1 found", "2 found"),
    ],
)
def test_english_makes_its_own_plurals(source: str, one: str, two: str) -> None:
    assert (english("", source, "", 1), english("", source, "", 2)) == (one, two)


def read_source(tools: ModuleType, folder: Path, source: str) -> Any:
    place = folder / "desk" / "gui" / "page.py"
    place.parent.mkdir(parents=True)
    place.write_text(source, encoding="utf-8")
    return tools.find(folder / "desk")


@pytest.mark.parametrize(
    "line",
    [
        "self.tr(f'{n} found')",
        "self.tr(words)",
        "self.tr('a' + b)",
        "self.tr('a') + ' b'",
        "f'{self.tr(\"a\")}: {b}'",
        "f'{self.tr(\"a {b}\").format(b=b)}!'",
        "self.tr('%n found')",
        "self.tr('found', '', n)",
        "self.tr('found', note)",
        "self.child.tr('a')",
        "tr_of.tr('a')",
        "QCoreApplication.translate(context, 'a')",
        "QCoreApplication.translate('Page', a)",
        "QCoreApplication.translate('Page', a[0])",
        "translate('Page', f'{a}')",
    ],
)
def test_a_text_that_cannot_be_translated_is_named(line: str, tools: ModuleType, tmp_path: Path) -> None:
    assert read_source(tools, tmp_path, f"class Page:\n    def f(self):\n        {line}\n").faults


def test_a_text_that_is_translated_before_there_is_a_language_is_named(tools: ModuleType, tmp_path: Path) -> None:
    assert read_source(tools, tmp_path, "A = QCoreApplication.translate('Page', 'a')\n").faults


def test_a_text_outside_a_class_has_no_context(tools: ModuleType, tmp_path: Path) -> None:
    assert read_source(tools, tmp_path, "def f(self):\n    self.tr('a')\n").faults


def test_a_plural_in_a_class_with_subclasses_is_named(tools: ModuleType, tmp_path: Path) -> None:
    source = "class Page:\n    def f(self):\n        self.tr('%n a', '', 3)\nclass Sub(look.Page): pass\n"
    assert read_source(tools, tmp_path, source).faults


def test_texts_are_found_in_all_the_ways_they_are_written(tools: ModuleType, tmp_path: Path) -> None:
    source = """
WORDS = "the same for both"
class Outer:
    class Page:
        names = marked("Table", "in a table")
        def f(self):
            self.translate(3, 4)
            painter.translate(1.5, 2)
            self.tr("over "
                    "lines")
            self.tr("a", "with a comment")
            self.tr("%n b", "", n=len(x))
            QCoreApplication.translate("Rows", '%n quoted "c"', n=1, disambiguation="d")
            translate("Rows", "d")
            lambda: self.tr("“e”\\n")
    def g(self):
        return self.tr("{place} f")
Template("g", WORDS, 6)
Rule("warning", "h")
"""
    found = read_source(tools, tmp_path, source)
    assert found.faults == ()
    assert {tuple(text) for text in found.texts} == {
        ("Table", "in a table", "", False),
        ("Page", "over lines", "", False),
        ("Page", "a", "with a comment", False),
        ("Page", "%n b", "", True),
        ("Rows", '%n quoted "c"', "d", True),
        ("Rows", "d", "", False),
        ("Page", "“e”\n", "", False),
        ("Outer", "{place} f", "", False),
        ("Errors", "g", "", False),
        ("Errors", "the same for both", "", False),
        ("Rules", "h", "", False),
    }


@pytest.fixture
def folder(tools: ModuleType, tmp_path: Path) -> Path:
    """A .ts for Arabic with a plain text and a plural, nothing translated."""
    tools.update("ar", texts_of(tools), tmp_path)
    return tmp_path


def texts_of(tools: ModuleType) -> tuple[Any, ...]:
    text = tools.Text
    return text("Page", 'a “b” "c"\n{d}', "", False), text("Page", "%n e(s) of {f}", "note", True)


def test_what_is_missing_comes_out_as_json_and_goes_in_again(tools: ModuleType, folder: Path) -> None:
    rows = tools.missing("ar", folder)
    assert [row["translation"] for row in rows] == ["", [""] * 6]
    rows[0]["translation"] = "{d} <&>"
    rows[1]["translation"] = [f"{number} %n {{f}}" for number in range(6)]
    assert tools.take_in("ar", rows, folder) == []
    tools.update("ar", texts_of(tools), folder)
    assert (tools.missing("ar", folder), tools.faults_of("ar", texts_of(tools), folder)) == ([], [])


@pytest.mark.parametrize(
    ("number", "translation"),
    [(0, "no place"), (0, "{d} {d}"), (0, "{e}"), (0, "{d} %n"), (0, ["{d}"]), (1, ["%n {f}"] * 5), (1, ["%n"] * 6)],
)
def test_a_translation_that_loses_a_place_or_a_form_is_not_taken_in(
    number: int, translation: object, tools: ModuleType, folder: Path
) -> None:
    rows = tools.missing("ar", folder)
    rows[number]["translation"] = translation
    assert tools.take_in("ar", rows, folder)
    assert [row["translation"] for row in tools.missing("ar", folder)] == ["", [""] * 6]


def test_a_text_that_is_gone_goes_and_a_new_one_is_missing(tools: ModuleType, folder: Path) -> None:
    text = tools.Text("Page", "new", "", plural=False)
    assert len(tools.faults_of("ar", (text,), folder)) > 2
    tools.update("ar", (text,), folder)
    assert [one.text for one in tools.read(tools.ts_path("ar", folder))] == [text]
