"""Find the texts of the sources that are to be translated, and those that are written so that they never could be.

Qt's own reader of Python misses plural forms in ``translate``, keyword arguments, and the class after some calls, so
the sources are read as syntax trees. The contexts are those that Qt asks for when the program runs: the class around a
``self.tr``, or the literal context of ``QCoreApplication.translate``, ``translate`` and ``marked``. What stands in a
``Template`` (the table of errors) has the context "Errors", the words of a ``Rule`` the context "Rules".
"""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

PLACES = ("gui", "app", "paper", "quality", "problems.py", "formats/report_files.py")
"""The parts of the package that speak to a person in their language."""

_TABLES = {"Template": ("Errors", 0), "Rule": ("Rules", 1)}
"""What tables of sentences are made of: the context, and the first argument that is translated."""

_OWNERS = {"QCoreApplication", "QApplication", "QGuiApplication", "speech"}


class Text(NamedTuple):
    """One text to translate. A ``plural`` has "%n" ("%Ln": with separators) and as many forms as a language wants."""

    context: str
    source: str
    comment: str
    plural: bool


class Found(NamedTuple):
    """What a package says: its texts, each once and sorted, and a sentence for every text that is written wrongly."""

    texts: tuple[Text, ...]
    faults: tuple[str, ...]


def find(package: Path, places: tuple[str, ...] = PLACES) -> Found:
    """Read the sources under ``package``."""
    files = sorted(path for place in places for path in _sources(package / place))
    trees = {path: ast.parse(path.read_text(encoding="utf-8")) for path in files}
    inherited = {_last(base) for tree in trees.values() for node in ast.walk(tree) if isinstance(node, ast.ClassDef)
                 for base in node.bases}  # fmt: skip
    readings = [_Reading(path, package, inherited) for path in files]
    for reading in readings:
        reading.visit(trees[reading.path])
    texts = {text for reading in readings for text in reading.texts}
    return Found(tuple(sorted(texts)), tuple(fault for reading in readings for fault in reading.faults))


def _sources(place: Path) -> list[Path]:
    return [place] if place.is_file() else list(place.rglob("*.py"))


class _Reading(ast.NodeVisitor):
    """Reads one file."""

    def __init__(self, path: Path, package: Path, inherited: set[str]) -> None:
        self.path = path
        self.texts: list[Text] = []
        self.faults: list[str] = []
        self._place = path.relative_to(package.parent).as_posix()
        self._in_window = path.is_relative_to(package / "gui")
        self._inherited = inherited
        self._classes: list[str] = []
        self._constants: dict[str, str] = {}
        self._functions = 0

    def _blame(self, node: ast.expr, why: str) -> None:
        self.faults.append(f"{self._place}:{node.lineno} {why}")

    def visit_Module(self, node: ast.Module) -> None:
        for one in node.body:
            if isinstance(one, ast.Assign) and isinstance(one.targets[0], ast.Name) and (text := _text(one.value)):
                self._constants[one.targets[0].id] = text
        self.generic_visit(node)

    def visit_ClassDef(self, node: ast.ClassDef) -> None:
        self._classes.append(node.name)
        self.generic_visit(node)
        self._classes.pop()

    def visit_FunctionDef(self, node: ast.FunctionDef | ast.Lambda) -> None:
        self._functions += 1
        self.generic_visit(node)
        self._functions -= 1

    visit_Lambda = visit_FunctionDef  # noqa: N815 - named by ast

    def visit_BinOp(self, node: ast.BinOp) -> None:
        if isinstance(node.op, ast.Add) and (_is_translated(node.left) or _is_translated(node.right)):
            self._blame(node, "glues a translated text with +: write one sentence with {named} places")
        self.generic_visit(node)

    def visit_JoinedStr(self, node: ast.JoinedStr) -> None:
        if any(isinstance(part, ast.FormattedValue) and _is_translated(part.value) for part in node.values):
            self._blame(node, "glues a translated text into an f-string: write one sentence with {named} places")
        self.generic_visit(node)

    def visit_Call(self, node: ast.Call) -> None:
        match node.func:
            case ast.Attribute(attr="tr", value=owner):
                self._tr(node, owner)
            case ast.Attribute(attr="translate", value=owner) if _last(owner) in _OWNERS:
                self._translate(node)
            case ast.Name(id="translate" | "marked"):
                self._translate(node)
            case ast.Name(id=name) if name in _TABLES:
                self._row(node, *_TABLES[name])
        self.generic_visit(node)

    def _tr(self, node: ast.Call, owner: ast.expr) -> None:
        if not self._classes or _last(owner) != "self":
            self._blame(node, "tr() of another object: use self.tr() or QCoreApplication.translate()")
            return
        text = self._read(node, self._classes[-1], node.args)
        if text and text.plural and self._classes[-1] in self._inherited:
            self._blame(
                node, "plural self.tr() in a class with subclasses, where Qt looks no further than the subclass"
            )

    def _translate(self, node: ast.Call) -> None:
        context = _text(node.args[0]) if node.args else None
        if context is None:
            self._blame(node, "translate() without a literal context")
        elif self._in_window or len(node.args) < 2 or isinstance(node.args[1], ast.Constant):
            self._read(node, context, node.args[1:])
        # elsewhere a text may come from a table, where it is marked

    def _read(self, node: ast.Call, context: str, given: list[ast.expr]) -> Text | None:
        """Take in (source, comment, n)."""
        if not self._functions and _last(node.func) != "marked":
            self._blame(node, "translated when the module is loaded, before there is a language: do it in a function")
        source = _text(given[0]) if given else None
        if not source:
            self._blame(node, "the text to translate is not literal: write it out, and fill {named} places afterwards")
            return None
        named = {keyword.arg: keyword.value for keyword in node.keywords}
        comment = given[1] if len(given) > 1 else named.get("disambiguation", ast.Constant(""))
        if not isinstance(comment, ast.Constant):
            self._blame(node, "the comment for translators is not literal")
            return None
        plural = len(given) > 2 or "n" in named
        if plural != bool(re.search("%L?n", source)):
            self._blame(node, "a plural needs both %n in the text and a number")
        text = Text(context, source, str(comment.value or ""), plural)
        self.texts.append(text)
        return text

    def _row(self, node: ast.Call, context: str, first: int) -> None:
        for argument in node.args[first:]:
            source = self._constants.get(argument.id) if isinstance(argument, ast.Name) else _text(argument)
            if source:
                self.texts.append(Text(context, source, "", plural=False))


def _text(node: ast.expr) -> str | None:
    return node.value if isinstance(node, ast.Constant) and isinstance(node.value, str) else None


def _last(node: ast.expr) -> str:
    """The last part of a name such as ``QtCore.QObject``."""
    return node.attr if isinstance(node, ast.Attribute) else node.id if isinstance(node, ast.Name) else ""


def _is_translated(node: ast.expr) -> bool:
    """Whether an expression is a translated text, perhaps filled."""
    while isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr == "format":
        node = node.func.value
    return isinstance(node, ast.Call) and _last(node.func) in {"tr", "translate"}


def as_cpp(texts: tuple[Text, ...]) -> Iterator[str]:
    """The texts as lines of C++, which Qt's reader of sources understands in full."""
    for text in texts:
        arguments = [
            _quoted(text.context),
            _quoted(text.source),
            _quoted(text.comment),
            *(["n"] if text.plural else []),
        ]
        yield f"QCoreApplication::translate({', '.join(arguments)});\n"


def _quoted(text: str) -> str:
    escaped = text.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n").replace("\t", "\\t")
    return f'"{escaped}"'
