"""``phcdesk slip`` and ``phcdesk booklet``: what they write, and what they refuse in plain words."""

import os
import re
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pypdfium2
import pytest

from phcdesk.__main__ import main

pytest.importorskip("PySide6")

Ran = tuple[int, str, str]
Run = Callable[..., Ran]
LINE = ("--kind", "service", "--filter", "country=FR")


@pytest.fixture
def run(bundled_data: Path, capsys: pytest.CaptureFixture[str], qapp: object) -> Run:
    """Run a command on the bundled library; gives (exit code, standard output, standard error)."""

    def call(*arguments: str) -> Ran:
        code = main(["--data-dir", str(bundled_data), *arguments])
        captured = capsys.readouterr()
        return code, captured.out, captured.err

    return call


def first_ref(run: Run) -> str:
    return re.findall(r'"id":"([^"]+)"', run("search", "suicide", *LINE, "--json")[1])[0]


def pdf_text(path: Path) -> str:
    document = pypdfium2.PdfDocument(path)
    return "\n".join(page.get_textpage().get_text_bounded() for page in document)


@pytest.mark.parametrize("ending", ["pdf", "html"])
def test_a_slip_is_written_in_the_languages_asked_for(run: Run, tmp_path: Path, ending: str) -> None:
    target = tmp_path / f"slip.{ending}"
    code, out, err = run("slip", first_ref(run), "-o", str(target), "--lang", "fr", "--lang", "en", "--form", "both")
    assert (code, out) == (0, "")
    assert str(target) in err
    said = pdf_text(target) if ending == "pdf" else target.read_text("utf-8")
    assert "personne n" in said
    assert "nobody has called" in said
    assert [path.name for path in tmp_path.iterdir()] == [target.name]


@pytest.mark.parametrize("ending", ["pdf", "html"])
def test_a_booklet_has_what_the_filters_leave_and_no_number_of_another_country(
    run: Run, tmp_path: Path, ending: str
) -> None:
    target = tmp_path / f"book.{ending}"
    assert run("booklet", "--filter", "country=KE", "-o", str(target), "--lang", "en")[0] == 0
    said = pdf_text(target) if ending == "pdf" else target.read_text("utf-8")
    assert "Kenya" in said
    assert "999" in said
    assert "3114" not in said


def test_a_file_is_not_written_over_unless_asked(run: Run, tmp_path: Path) -> None:
    target = tmp_path / "slip.html"
    target.write_text("mine")
    assert run("slip", first_ref(run), "-o", str(target))[0] == 64
    assert target.read_text() == "mine"
    assert run("slip", first_ref(run), "-o", str(target), "--replace")[0] == 0
    assert target.read_text("utf-8").startswith("<!DOCTYPE html>")


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("slip", "nobody/nothing", "-o", "x.pdf"), "Nothing here is called"),
        (("slip", "{ref}", "-o", "x.txt"), "is no kind of paper"),
        (("slip", "{ref}", "-o", "x.html", "--lang", "tlh"), "cannot be “tlh”"),
        (("booklet", "qqxzz wwvvkk", "-o", "x.html"), "There is nothing to print"),
        (("booklet", "-o", "x.html", "--within", "5"), "needs a place"),
    ],
)
def test_what_cannot_be_done_is_said_in_a_sentence(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, arguments: tuple[str, ...], said: str
) -> None:
    ref = first_ref(run)
    monkeypatch.chdir(tmp_path)
    code, _, err = run(*(word.format(ref=ref) for word in arguments))
    assert code == 64
    assert said in err
    assert list(tmp_path.iterdir()) == []


def test_a_document_has_no_slip(run: Run, tmp_path: Path) -> None:
    ref = re.findall(r'"id":"([^"]+)"', run("search", "policy", "--kind", "document", "--json")[1])[0]
    code, _, err = run("slip", ref, "-o", str(tmp_path / "x.pdf"))
    assert code == 64
    assert "which has no slip" in err


def test_without_qt_html_is_written_and_pdf_is_refused_in_plain_words(bundled_data: Path, tmp_path: Path) -> None:
    program = (
        "import sys\n"
        "class Blocked:\n"
        "    def find_spec(self, name, path=None, target=None):\n"
        "        if name.split('.')[0] in ('PySide6', 'shiboken6'):\n"
        "            raise ImportError(name)\n"
        "sys.meta_path.insert(0, Blocked())\n"
        "from phcdesk.__main__ import main\n"
        f"at = ['--data-dir', {str(bundled_data)!r}, 'booklet', '--filter', 'country=KE', '-o']\n"
        f"sys.exit(main([*at, {str(tmp_path / 'a.html')!r}]) * 100 + main([*at, {str(tmp_path / 'a.pdf')!r}]))\n"
    )
    ran = subprocess.run([sys.executable, "-W", "ignore", "-c", program], capture_output=True, text=True, check=False)
    assert ran.returncode == 64, ran.stderr
    assert "Qt is not installed" in ran.stderr
    assert [path.name for path in tmp_path.iterdir()] == ["a.html"]


def test_a_pdf_needs_no_screen(bundled_data: Path, tmp_path: Path) -> None:
    names = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    environment = {name: value for name, value in os.environ.items() if name not in names}
    target = tmp_path / "a.pdf"
    words = ["--data-dir", str(bundled_data), "booklet", "--filter", "country=KE", "-o", str(target)]
    ran = subprocess.run([sys.executable, "-m", "phcdesk", *words], capture_output=True, env=environment, check=False)
    assert ran.returncode == 0, ran.stderr
    assert len(pypdfium2.PdfDocument(target)) > 3
