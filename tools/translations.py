"""Bring the translations of the window up to date with its sources, show what is missing, and take in what is new.

    translations.py                      sources -> resources/translations/phcdesk_XX.ts -> .qm   (`make translations`)
    translations.py --check              change nothing; say what is not up to date or not translated, and exit with 1
    translations.py --missing fr         print what is not translated into French, as JSON
    translations.py --fill fr FILE.json  take that JSON in again, with each "translation" filled in, and make the .qm

In the JSON a "translation" is a text, or for a plural a list with one text for each form; what is still blank is passed
over. A text that needs nothing but its English is not in phcdesk_en.ts, which has the plurals alone.
"""

from __future__ import annotations

import argparse
import json
import os
import re
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from core_texts import CORE, core_texts, path_in
from translatable import Found, Text, as_cpp, find

from phcdesk.app.translating import english

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "resources" / "translations"
FORMS = {"en": 2, "fr": 2, "es": 2, "ar": 6, "ru": 3, "pt": 2, "uk": 3}
"""How many forms a plural has, by language."""

_PLACE = re.compile(r"%L?n|\{[a-z_0-9]*\}")


class Translation(NamedTuple):
    """A text and what it is in one language: one form, or all the forms of a plural."""

    text: Text
    forms: tuple[str, ...]
    finished: bool


def ts_path(language: str, folder: Path = FOLDER) -> Path:
    return folder / f"phcdesk_{language}.ts"


def read(path: Path) -> Iterator[Translation]:
    """The messages of a .ts file."""
    for context in ET.parse(path).getroot().iter("context"):  # noqa: S314 - our own file
        name = context.findtext("name", "")
        for message in context.iter("message"):
            text = Text(name, message.findtext("source", ""), message.findtext("comment", ""), _is_plural(message))
            element = message.find("translation")
            if element is None:
                continue
            forms = [form.text or "" for form in element.iter("numerusform")] if text.plural else [element.text or ""]
            yield Translation(text, tuple(forms), element.get("type") is None)


def _is_plural(message: ET.Element) -> bool:
    return message.get("numerus") == "yes"


def update(language: str, texts: tuple[Text, ...], folder: Path = FOLDER) -> None:
    """Bring one .ts file up to date with ``texts``, and make its .qm."""
    _merge(language, texts, folder)
    if language == "en":
        new = (one.text for one in read(ts_path("en", folder)) if not (one.finished and all(one.forms)))
        fill("en", {text: english_forms(text) for text in new}, folder)
        _merge(language, texts, folder)
    release(ts_path(language, folder))


def _merge(language: str, texts: tuple[Text, ...], folder: Path) -> None:
    with tempfile.TemporaryDirectory() as scratch:
        source = Path(scratch) / "texts.cpp"
        source.write_text("".join(as_cpp(texts)), encoding="utf-8")
        options = ["-no-obsolete", "-locations", "none", "-disable-heuristic", "similartext", "-silent"]
        options += ["-source-language", "en", "-target-language", language, *(["-pluralonly"] * (language == "en"))]
        _qt("lupdate", *options, str(source), "-ts", str(ts_path(language, folder)))


def release(ts: Path, qm: Path | None = None) -> None:
    """Make the .qm of a .ts file; the same text gives the same bytes.

    It takes the old one's place at once: a program that runs has that mapped, and would die of a file cut short.
    """
    target = qm or ts.with_suffix(".qm")
    fresh = target.with_suffix(f".{os.getpid()}.qm")
    _qt("lrelease", "-silent", str(ts), "-qm", str(fresh))
    fresh.replace(target)


def _qt(tool: str, *arguments: str) -> None:
    subprocess.run([str(Path(sys.executable).with_name(f"pyside6-{tool}")), *arguments], check=True)


def english_forms(text: Text) -> tuple[str, ...]:
    """The two English forms of a plural that is written as "%n day(s)"."""
    return tuple(english(text.context, text.source.replace("%n", "\0"), "", n).replace("\0", "%n") for n in (1, 2))


def fill(language: str, translations: dict[Text, tuple[str, ...]], folder: Path = FOLDER) -> None:
    """Put translations into a .ts file, in place of what is there."""
    tree = ET.parse(ts_path(language, folder))  # noqa: S314 - our own file
    for context in tree.getroot().iter("context"):
        for message in context.iter("message"):
            source, comment = message.findtext("source", ""), message.findtext("comment", "")
            text = Text(context.findtext("name", ""), source, comment, _is_plural(message))
            element = message.find("translation")
            if text in translations and element is not None:
                _put(element, translations[text], plural=text.plural)
    tree.write(ts_path(language, folder), encoding="utf-8", xml_declaration=True)


def _put(element: ET.Element, forms: tuple[str, ...], *, plural: bool) -> None:
    element.clear()
    if not plural:
        element.text = forms[0]
    for form in forms if plural else ():
        ET.SubElement(element, "numerusform").text = form


def missing(language: str, folder: Path = FOLDER) -> list[dict[str, object]]:
    """What is not translated, as the JSON that ``--fill`` takes; a text known from elsewhere is offered."""
    return [
        {
            **{name: value for name, value in one.text._asdict().items() if name != "plural" and value},
            "translation": list(one.forms) if one.text.plural else one.forms[0],
        }
        for one in read(ts_path(language, folder))
        if not (one.finished and all(one.forms))
    ]


def take_in(language: str, rows: list[dict[str, object]], folder: Path = FOLDER) -> list[str]:
    """Fill from the JSON of ``missing``; gives back what is wrong with it, and that is left out."""
    translations: dict[Text, tuple[str, ...]] = {}
    known = {one.text for one in read(ts_path(language, folder))}
    faults = []
    for row in rows:
        given = row.get("translation") or ""
        forms = tuple(map(str, given)) if isinstance(given, list) else (str(given),)
        source = str(row["source"])
        if any(forms):
            text = Text(str(row["context"]), source, str(row.get("comment", "")), isinstance(given, list))
            wrong = list(_faults(language, text, forms))
            wrong += [] if text in known else [f"{text.context}: “{text.source}” is nowhere in the sources"]
            faults += wrong
            translations |= {} if wrong else {text: forms}
    fill(language, translations, folder)
    return faults


def faults_of(language: str, texts: tuple[Text, ...], folder: Path = FOLDER) -> list[str]:
    """What is wrong with the translations of one language, each in one sentence."""
    there = list(read(ts_path(language, folder)))
    wanted = {text for text in texts if text.plural or language != "en"}
    known = {one.text for one in there}
    faults = [f"{text.context}: “{text.source}” is not in the .ts" for text in sorted(wanted - known)]
    faults += [f"{text.context}: “{text.source}” is nowhere in the sources" for text in sorted(known - wanted)]
    for one in there:
        unfinished = [f"{one.text.context}: “{one.text.source}” is not finished"]
        faults += list(_faults(language, one.text, one.forms)) if one.finished else unfinished
    return [f"{language}: {fault}" for fault in faults]


def _faults(language: str, text: Text, forms: tuple[str, ...]) -> Iterator[str]:
    if text.plural and len(forms) != FORMS[language]:
        yield f"{text.context}: “{text.source}” has {len(forms)} forms, not {FORMS[language]}"
    if not all(forms):
        yield f"{text.context}: “{text.source}” is not translated"
    for form in forms:
        if form and not _keeps_places(text, form):
            yield f"{text.context}: “{text.source}” has other places than “{form}”"


def _keeps_places(text: Text, form: str) -> bool:
    """A form of a plural may say its number in a word ("one", "two"); every other place is kept, and none added."""
    wanted, given = (sorted(_PLACE.findall(words)) for words in (text.source, form))
    return given == wanted or (text.plural and given == [place for place in wanted if "%" not in place])


def stale(language: str, folder: Path = FOLDER) -> bool:
    """Whether the .qm is another than its .ts gives."""
    with tempfile.TemporaryDirectory() as scratch:
        fresh = Path(scratch) / "fresh.qm"
        release(ts_path(language, folder), fresh)
        qm = ts_path(language, folder).with_suffix(".qm")
        return not qm.exists() or fresh.read_bytes() != qm.read_bytes()


def core_file(folder: Path = FOLDER) -> str:
    """What core.json must hold, by the .ts files as they are."""
    known = {language: {one.text: one.forms for one in read(ts_path(language, folder))} for language in FORMS}
    return core_texts(find(ROOT / "phcdesk", CORE).texts, known)


def check(found: Found) -> list[str]:
    """Everything that is not as it should be."""
    faults = [*found.faults, *(fault for language in FORMS for fault in faults_of(language, found.texts))]
    faults += [f"{language}: the .qm is not up to date" for language in FORMS if stale(language)]
    return faults + (["core.json is not up to date"] if path_in(FOLDER).read_text("utf-8") != core_file() else [])


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--check", action="store_true")
    parser.add_argument("--missing", choices=FORMS)
    parser.add_argument("--fill", nargs=2, metavar=("LANGUAGE", "FILE"))
    options = parser.parse_args()
    found = find(ROOT / "phcdesk")
    if options.missing:
        _merge(options.missing, found.texts, FOLDER)
        json.dump(missing(options.missing), sys.stdout, ensure_ascii=False, indent=1)
        return 0
    faults: list[str] = []
    if options.fill:
        language, file = options.fill
        _merge(language, found.texts, FOLDER)
        faults = take_in(language, json.loads(Path(file).read_text(encoding="utf-8")))
        update(language, found.texts)
    elif options.check:
        faults = check(found)
    else:
        FOLDER.mkdir(exist_ok=True)
        for language in FORMS:
            update(language, found.texts)
            print(
                f"{language}: {len(missing(language))} of {len(list(read(ts_path(language))))} texts are not translated"
            )
    if not options.check:
        path_in(FOLDER).write_text(core_file(), "utf-8")
    print(*faults, sep="\n", file=sys.stderr)
    return 1 if faults else 0


if __name__ == "__main__":
    raise SystemExit(main())
