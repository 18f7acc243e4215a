"""The rules that keep the house as it is: who may import whom, and what nobody may use. Each rule says why.

Every file is read as a syntax tree, so imports inside functions and under TYPE_CHECKING count as well.
"""

from __future__ import annotations

import ast
import re
import subprocess
import sys
import textwrap
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
PACKAGE = ROOT / "phcdesk"


@dataclass(frozen=True)
class Only:
    """``module`` may be imported in files under one of ``where`` and nowhere else."""

    module: str
    where: tuple[str, ...]
    why: str


ONLY = (
    Only("PySide6", ("gui/",), "the core must run, and be tested, without a window"),
    Only("shiboken6", ("gui/",), "the core must run, and be tested, without a window"),
    Only("whoosh", ("text/",), "one language layer: the same terms for what is indexed and what is typed"),
    Only("Stemmer", ("text/",), "one language layer"),
    Only("tantivy", ("search/",), "the index can be replaced by changing one folder"),
    Only("rapidfuzz", ("search/", "quality/duplicates.py"), "spelling is part of searching; names that may be one"),
    Only("sqlite_utils", ("store/",), "what is on disk is one folder's business"),
    Only("sqlite3", ("store/",), "what is on disk is one folder's business"),
    Only("click", ("cli/",), "the core prints nothing and asks nobody"),
    Only("rich", ("cli/",), "the core prints nothing"),
    Only("dateutil", ("hours/state.py",), "hours are worked out in one place"),
    Only("zoneinfo", ("hours/time_zones.py",), "which clock a place lives by is decided in one place"),
    Only("phonenumbers", ("phone_numbers.py",), "numbers are checked when a source is read, and never again"),
    Only("nh3", ("documents/",), "what comes from outside is parsed in one place"),
    Only("mammoth", ("documents/",), "what comes from outside is parsed in one place"),
    Only("pypdfium2", ("documents/",), "what comes from outside is parsed in one place, by a process that may die"),
    Only("python_calamine", ("tables/",), "spreadsheets are read in one place"),
    Only("openpyxl", ("tables/",), "spreadsheets are written in one place"),
    Only("charset_normalizer", ("tables/",), "what letters a file is written in is guessed in one place"),
    Only("defusedxml", ("formats/",), "XML may ask for files and for more memory than there is"),
    Only("opening_hours", ("formats/",), "hours are worked out from schedules; other forms are read once, into those"),
    Only("segno", ("paper/",), "squares for cameras are made in one place"),
    Only("tuf", ("packs/",), "who is trusted is decided in one place"),
    Only("tuf.ngclient", (), "the client of TUF needs a network"),
    Only("securesystemslib", ("packs/",), "who is trusted is decided in one place"),
    Only("cryptography", ("packs/",), "secrets are handled in one place"),
    Only("markdown_it", ("documents/",), "what comes from outside is parsed in one place"),
    Only("ctypes", ("documents/pdf/",), "a wrong call ends the process: only one that may die makes any"),
    Only("importlib.import_module", (), "a module that is named by a text would pass by these rules"),
    Only("importlib.util", (), "a module that is named by a text would pass by these rules"),
    Only(
        "PySide6.QtCore.QProcess",
        ("gui/start/preparation.py", "gui/reading/reader.py"),
        "the window starts two kinds of children: its own command line, and the one in which documents are parsed",
    ),
    Only(
        "PySide6.QtCore.QSettings",
        ("gui/crisis/leaving_key.py",),
        "what is kept is in the data folder, where a person can find and clear it; what Qt notes itself is removed",
    ),
    Only("PySide6.QtCore.QThread", ("gui/tasks.py",), "there is one door to threads"),
    Only("PySide6.QtCore.QThreadPool", (), "there is one door to threads"),
    Only("concurrent", (), "there is one door to threads"),
    Only(
        "threading",
        ("gui/tasks.py", "store/", "text/", "search/", "documents/worker.py"),
        "threads start in one module; others only lock, or wait to kill a child that does not answer",
    ),
    Only("pickle", (), "opening a pickle runs what is in it"),
    Only("shelve", (), "a shelf is made of pickles"),
    Only("marshal", (), "marshal trusts its input"),
    Only(
        "zipfile",
        ("documents/word.py", "formats/chosen.py", "formats/delivering.py"),
        "it accepts archives that are not what they say; two doors read those of others, looking first, one writes",
    ),
    Only("tarfile", (), "it accepts archives that are not what they say"),
    Only("socket", (), "the program is offline, and this is the proof"),
    Only("ssl", (), "the program is offline"),
    Only("http", (), "the program is offline"),
    Only("urllib", (), "the program is offline"),
    Only("ftplib", (), "the program is offline"),
    Only("smtplib", (), "the program is offline"),
    Only("xmlrpc", (), "the program is offline"),
    Only("socketserver", (), "the program is offline"),
    Only("webbrowser", (), "nothing is opened outside without being shown and copied first"),
    Only("PySide6.QtGui.QDesktopServices", (), "nothing is opened outside without being shown and copied first"),
    Only("asyncio", (), "the program is offline, and one way of waiting is enough"),
    Only("PySide6.QtNetwork", ("gui/one_window.py",), "offline; a local socket only, to raise the first window"),
    Only("PySide6.QtWebEngineWidgets", (), "a browser engine is large, and silent to screen readers"),
    Only("PySide6.QtCharts", (), "its licence is the GPL"),
    Only("multiprocessing", (), "a child of the program is its own command line"),
    Only(
        "subprocess",
        ("documents/worker.py",),
        "a child of the window is started by Qt; the core starts one kind of child, in which documents are parsed",
    ),
)

LAYERS: dict[str, tuple[str, ...]] = {
    # part -> the parts it may import; the arrow points down
    "model": (),
    "errors": (),
    "partial_dates": (),
    "text": (),
    "problems": (),
    "phone_numbers": (),
    # the same parser for what is typed and for what a source has in its cells
    "coordinates": (),
    "progress": ("errors",),
    "whole_file": ("errors",),
    "taxonomy": ("errors", "model"),
    "hours": ("model",),
    "tables": ("coordinates", "problems", "errors"),
    "documents": ("model", "errors"),
    "shards": ("model",),
    "formats": (
        "tables", "problems", "phone_numbers", "hours", "taxonomy", "model", "errors", "progress", "whole_file",
        "coordinates",
    ),
    "search": ("coordinates", "text", "model", "errors", "partial_dates", "progress", "taxonomy"),
    "store": ("model", "shards", "errors", "progress", "taxonomy"),
    # store: a map can be carried if it can be shown, and only the store opens one
    "packs": (
        "hours", "documents", "shards", "store", "formats", "tables", "problems", "phone_numbers", "model", "errors",
        "partial_dates", "progress", "taxonomy",
    ),
    "rows": ("search", "documents", "model"),
    "map_background": ("store", "errors"),
    "crisis": ("search", "model"),
    "importing": (
        "store", "shards", "packs", "search", "documents", "model", "errors", "partial_dates", "progress", "taxonomy",
    ),
    "kept": ("store", "errors", "whole_file", "search", "model", "rows", "hours"),
    # search: what a country is called is known in one place
    "answers": ("model", "kept", "hours", "rows", "search", "store", "text", "partial_dates", "progress", "taxonomy"),
    "publishing": (
        "tables", "importing", "problems", "store", "packs", "documents", "model", "errors", "progress", "taxonomy",
        "kept", "phone_numbers", "whole_file",
    ),
    "bundled": ("problems", "importing", "store", "packs", "model", "errors", "progress", "taxonomy"),
    "library": (
        "answers", "hours", "kept", "bundled", "importing", "search", "store", "text", "documents", "model", "errors",
        "progress", "taxonomy",
    ),
    # what is missing where, in words and as a table that nothing is run in
    "app": ("answers", "tables", "kept", "search", "store", "errors", "hours", "model", "partial_dates", "whole_file"),
    "vanished": ("library", "rows", "search", "errors", "model"),
    # search: how far it is from one place to another; app: how things are said in each language
    "quality": (
        "app", "text", "answers", "formats", "packs", "search", "tables", "problems", "phone_numbers",
        "partial_dates", "model", "errors", "progress", "taxonomy", "whole_file",
    ),
    # a number that was reported here as dead is not handed on as one to call
    # formats: what must not leave is hidden in one place; documents: a quick card is read as it is everywhere
    "paper": (
        "answers", "app", "crisis", "documents", "formats", "search", "model", "errors", "progress", "whole_file",
        "kept",
    ),
    "cli": (
        "answers", "kept", "publishing", "paper", "problems", "quality", "whole_file", "app", "crisis", "library",
        "vanished", "bundled", "importing", "formats", "packs", "rows", "documents", "search", "model", "errors",
        "progress", "taxonomy",
    ),
    # making a pack shows what was recognised, the columns and the findings
    # documents: the pages of Help go through the same safe reader as the texts of a pack
    # the words marked on the picture of a page are those the search takes for the same
    "gui": (
        "answers", "crisis", "hours", "app", "library", "bundled", "importing", "search", "documents", "model",
        "errors", "progress", "kept", "rows", "map_background", "quality", "paper", "whole_file", "formats", "tables",
        "problems", "taxonomy", "text",
    ),
    # documents: a child that reads them loads nothing else
    "__main__": ("app", "cli", "documents", "errors", "gui", "paper", "progress"),
    "__init__": (),
}  # fmt: skip
WHY_LAYERS = "arrows point down: gui, cli -> library -> importing -> {search, store, packs, ...} -> text -> model"

MAX_LINES = 330
MAX_FUNCTION = 50


@dataclass(frozen=True)
class Import:
    path: Path
    line: int
    module: str

    def __str__(self) -> str:
        return f"{self.path.relative_to(ROOT)}:{self.line} imports {self.module}"

    @property
    def place(self) -> str:
        return self.path.relative_to(PACKAGE).as_posix()

    @property
    def part(self) -> str:
        return part_of(self.path)


def part_of(path: Path) -> str:
    return path.relative_to(PACKAGE).parts[0].removesuffix(".py")


def files() -> list[Path]:
    return sorted(PACKAGE.rglob("*.py"))


@cache
def tree(path: Path) -> ast.Module:
    return ast.parse(path.read_text(encoding="utf-8"))


@cache
def nodes(path: Path) -> tuple[ast.AST, ...]:
    return tuple(ast.walk(tree(path)))


@cache
def imports() -> tuple[Import, ...]:
    return tuple(found for path in files() for found in imports_of(path))


def imports_of(path: Path) -> Iterator[Import]:
    for node in nodes(path):
        if isinstance(node, ast.Import):
            yield from (Import(path, node.lineno, alias.name) for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            yield Import(path, node.lineno, node.module or "")
            yield from (Import(path, node.lineno, f"{node.module}.{alias.name}") for alias in node.names)


def is_of(module: str, parent: str) -> bool:
    return module == parent or module.startswith(f"{parent}.")


@pytest.mark.parametrize("rule", ONLY, ids=lambda rule: rule.module)
def test_a_library_is_used_only_where_it_belongs(rule: Only) -> None:
    strays = [
        found
        for found in imports()
        if is_of(found.module, rule.module) and not found.place.startswith(rule.where or "\0")
    ]
    assert not strays, f"{rule.why}\n" + "\n".join(map(str, strays))


def test_the_layers_hold() -> None:
    strays = []
    for found in imports():
        if not found.module.startswith("phcdesk."):
            continue
        target = found.module.split(".")[1]
        if target in LAYERS and target != found.part and target not in LAYERS[found.part]:
            strays.append(str(found))
    assert not strays, f"{WHY_LAYERS}\n" + "\n".join(strays)


def test_no_arrow_is_drawn_that_nobody_follows() -> None:
    drawn = {(part, target) for part, targets in LAYERS.items() for target in targets}
    ours = [found for found in imports() if found.module.startswith("phcdesk.")]
    followed = {(found.part, found.module.split(".")[1]) for found in ours}
    assert not drawn - followed


def test_no_arrow_leads_back_to_where_it_began() -> None:
    below = {part: set(targets) for part, targets in LAYERS.items()}
    while free := {part for part, targets in below.items() if not targets & set(below)}:
        below = {part: targets for part, targets in below.items() if part not in free}
    assert not below, f"each of these can reach itself: {sorted(below)}"


def test_imports_say_where_they_come_from() -> None:
    relative = [path for path in files() for node in nodes(path) if isinstance(node, ast.ImportFrom) and node.level]
    assert not relative, "a relative import would pass by the rules above"


def parts() -> set[str]:
    """The modules and folders that the package is made of."""
    return {part_of(path) for path in files()}


def test_every_part_has_its_place_in_the_layers() -> None:
    assert parts() == set(LAYERS)


def test_the_page_on_architecture_names_every_part_and_no_other() -> None:
    page = (ROOT / "docs" / "architecture.md").read_text(encoding="utf-8")
    house = page.split("```")[1].split("\nresources/")[0]
    named = set(re.findall(r"\b(\w+)(?:/ |\.py\b)", house))
    assert named == parts() - {"__init__", "__main__"}


@cache
def calls() -> tuple[tuple[str, str], ...]:
    """(file and line, what is called there)"""
    return tuple(
        (f"{path.relative_to(ROOT)}:{node.lineno}", ast.unparse(node.func))
        for path in files()
        for node in nodes(path)
        if isinstance(node, ast.Call)
    )


@pytest.mark.parametrize(
    ("names", "where", "why"),
    [
        ({"print"}, (), "the core prints nothing; the command line speaks through click and rich"),
        ({"eval", "exec", "compile", "__import__"}, (), "nothing that was read is ever run"),
        (
            {"datetime.now", "date.today", "time.time", "datetime.utcnow"},
            ("phcdesk/cli/session.py", "phcdesk/gui/"),
            "the clock is handed over, or a test could not set it",
        ),
        ({"Path.home", "os.path.expanduser", "Path.cwd", "os.getcwd"}, (), "folders are handed over (app/paths.py)"),
        ({"os.system", "os.popen", "os.execv", "os.spawnv", "os.startfile"}, (), "no other program is started"),
        (
            {"os.fork"},
            ("phcdesk/documents/pdf/",),
            "a copy of a process with threads may hang: only the reader has none",
        ),
        (
            {"QApplication.processEvents", "QCoreApplication.processEvents"},
            (),
            "an event loop inside another loses events",
        ),
    ],
    ids=lambda value: min(value) if isinstance(value, set) else None,
)
def test_nobody_calls(names: set[str], where: tuple[str, ...], why: str) -> None:
    strays = [
        f"{place} calls {called}"
        for place, called in calls()
        if called in names and not place.startswith(where or "\0")
    ]
    assert not strays, f"{why}\n" + "\n".join(strays)


def test_the_surroundings_are_read_where_the_program_begins() -> None:
    """``os.environ`` and the streams of a terminal: what is below is told what it needs."""
    doors = ("__main__.py", "cli/", "gui/picture.py", "documents/serving.py")
    names = {"os.environ", "os.getenv", "sys.stdin", "sys.stdout", "sys.stderr"}
    strays = [
        f"{path.relative_to(ROOT)}:{node.lineno} {ast.unparse(node)}"
        for path in files()
        for node in nodes(path)
        if isinstance(node, ast.Attribute) and ast.unparse(node) in names
        if not path.relative_to(PACKAGE).as_posix().startswith(doors)
    ]
    assert not strays, "\n".join(strays)


def test_no_module_is_so_long_that_it_must_hold_two_ideas() -> None:
    lengths = {path.relative_to(ROOT): len(path.read_text(encoding="utf-8").splitlines()) for path in files()}
    assert not {path: lines for path, lines in lengths.items() if lines > MAX_LINES}


def test_no_function_is_so_long_that_it_cannot_be_read_aloud() -> None:
    long = [
        f"{path.relative_to(ROOT)}:{node.lineno} {node.name} has {node.end_lineno - node.lineno + 1} lines"
        for path in files()
        for node in nodes(path)
        if isinstance(node, ast.FunctionDef) and node.end_lineno and node.end_lineno - node.lineno >= MAX_FUNCTION
    ]
    assert not long, "\n".join(long)


def test_every_module_says_what_it_is_for() -> None:
    silent = [str(path.relative_to(ROOT)) for path in files() if not ast.get_docstring(tree(path))]
    assert not silent


@pytest.mark.parametrize("word", ["utils", "helpers", "common", "manager", "misc"])
def test_no_module_has_a_name_that_says_nothing(word: str) -> None:
    assert not [path for path in files() if word in path.stem]


WITHOUT_QT = """
    import sys

    class Blocked:
        def find_spec(self, name, path=None, target=None):
            if name.split(".")[0] in ("PySide6", "shiboken6"):
                raise ImportError(f"{name} is blocked")

    sys.meta_path.insert(0, Blocked())
    from phcdesk.__main__ import main

    sys.exit(main(["search", "feeling low after baby", "--json", "--limit", "3"]))
"""


def test_a_real_search_runs_where_qt_does_not_exist(tmp_path: Path) -> None:
    environment = {"PHCDESK_DATA": str(tmp_path), "PYTHONPATH": str(ROOT), "PATH": "/usr/bin:/bin", "PYTHONUTF8": "1"}
    ran = subprocess.run(
        [sys.executable, "-W", "ignore", "-c", textwrap.dedent(WITHOUT_QT)],
        capture_output=True, text=True, env=environment, check=False,
    )  # fmt: skip
    assert ran.returncode == 0, ran.stderr
    assert '"hits":[{' in ran.stdout


def test_importing_the_package_loads_nothing_else() -> None:
    program = "import sys; import phcdesk; print([name for name in sys.modules if name.startswith('phcdesk.')])"
    ran = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True, cwd=ROOT)
    assert ran.stdout.strip() == "[]"
