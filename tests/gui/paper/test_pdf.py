"""Pages of paper: squares that cameras read, numbers that are whole, mirrored pages, and files whole or not at all."""

import re
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pypdfium2
import pytest
import zxingcpp
from hypothesis import HealthCheck, given, settings
from PIL import Image
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QApplication

from phcdesk.answers.installed import InstalledPack
from phcdesk.errors import Cancelled, DiskError
from phcdesk.gui.paper.lettering import runs_right_to_left
from phcdesk.gui.paper.measures import SHEETS, page_layout
from phcdesk.gui.paper.pdf import pdf_steps, print_pdf
from phcdesk.gui.paper.printing import picture, print_steps
from phcdesk.model import Phone, Service
from phcdesk.paper.blocks import Block, Caution, Heading, NewPage, Paper, Paragraph, Pointer, Words
from phcdesk.paper.booklet import Contents, booklet
from phcdesk.paper.slip import FORMS, slip
from phcdesk.progress import CancelToken, silent
from tests.paper.samples import RESOURCES, clinic, country, digits, english, guide, voices
from tests.paper.test_restricted import NEVER, OPEN_NUMBER, SECRET_NUMBER, services

PRINTED = date(2026, 11, 22)
LONG = "A long word about what can be done there, and by whom, and when. " * 12
NUMBERS = ("+254 722 178 177", "0800 723 253", "119", "1-800-273-8255", "(020) 7946 0018")


@pytest.fixture(autouse=True)
def letters(desk: QApplication) -> QApplication:
    """The letters of the program."""
    return desk


def printed(paper: Paper, target: Path) -> pypdfium2.PdfDocument:
    print_pdf(paper, target, RESOURCES, silent, CancelToken())
    return pypdfium2.PdfDocument(target)


def words(document: pypdfium2.PdfDocument) -> list[str]:
    return [page.get_textpage().get_text_bounded() for page in document]


def squares(document: pypdfium2.PdfDocument) -> list[str]:
    """What a camera reads on each page at 150 dots to the inch."""
    pictures = [page.render(scale=150 / 72).to_pil() for page in document]
    return [found.text for one in pictures for found in zxingcpp.read_barcodes(one)]


def ink(image: Image.Image) -> tuple[int, int, int, int]:
    """Where there is something on a page."""
    return image.convert("L").point(lambda value: 255 * (value < 128)).getbbox()  # type: ignore[return-value]


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize("codes", [("en",), ("ar", "en"), ("fr", "en")])
def test_a_camera_reads_the_square_of_every_form(form: str, codes: tuple[str, ...], tmp_path: Path) -> None:
    for kind in ("tel", "vcard"):
        paper = slip([clinic()], voices(*codes), form, kind)  # type: ignore[arg-type]
        found = squares(printed(paper, tmp_path / f"{kind}.pdf"))
        assert len(found) == (2 if form == "both" else 1)
        assert all("+254722178177" in data for data in found)


@pytest.mark.parametrize("codes", [("en",), ("ar", "en"), ("ar",), ("fr", "en")])
@pytest.mark.parametrize("number", NUMBERS)
def test_the_text_of_the_pdf_has_every_number_exactly(number: str, codes: tuple[str, ...], tmp_path: Path) -> None:
    service = clinic(phones=(Phone(number), Phone("0800 555 019")))
    said = "\n".join(words(printed(slip([service], voices(*codes)), tmp_path / "a.pdf")))
    assert number in said
    assert "0800555019" in digits(said)


def test_the_letters_are_those_of_the_program_and_go_with_the_file(tmp_path: Path) -> None:
    printed(slip([clinic()], voices("ar", "en")), tmp_path / "a.pdf")
    data = (tmp_path / "a.pdf").read_bytes()
    assert b"NotoSans" in data
    assert b"NotoSansArabic" in data
    assert b"DejaVu" not in data


@pytest.mark.parametrize(("form", "size"), [("slip", (420, 595)), ("card", (241, 156)), ("both", (420, 595))])
def test_the_paper_has_its_right_size(form: str, size: tuple[int, int], tmp_path: Path) -> None:
    document = printed(slip([clinic()], [english()], form), tmp_path / "a.pdf")  # type: ignore[arg-type]
    assert document[0].get_size() == pytest.approx(size, abs=1.5)


def test_an_arabic_page_is_mirrored(tmp_path: Path) -> None:
    """The square stands at the left, and the names of facts at the right."""
    places = []
    for code in ("en", "ar"):
        page = printed(slip([clinic()], voices(code)), tmp_path / f"{code}.pdf")[0].render(scale=150 / 72).to_pil()
        corners = zxingcpp.read_barcodes(page)[0].position
        places.append((corners.top_left.x < page.width / 2, ink(page)))
    assert [at_left for at_left, _ in places] == [False, True]
    (left, _, right, _), (mirrored_left, _, mirrored_right, _) = (box for _, box in places)
    assert abs(left - (page.width - mirrored_right)) < 12
    assert abs(right - (page.width - mirrored_left)) < 30


def test_a_page_each_and_smaller_letters_before_a_second_page(tmp_path: Path) -> None:
    plain, full = clinic(1), clinic(2, eligibility_description=LONG[:400])
    overflowing = clinic(3, eligibility_description=LONG * 5)
    assert len(printed(slip([plain, full, country()], voices("ar", "en")), tmp_path / "a.pdf")) == 3
    assert len(printed(slip([overflowing], [english()]), tmp_path / "b.pdf")) > 1


def test_nothing_of_a_long_text_is_lost(tmp_path: Path) -> None:
    numbered = " ".join(f"word{number}" for number in range(3_000))
    said = " ".join(words(printed(slip([clinic(eligibility_description=numbered)], [english()]), tmp_path / "a.pdf")))
    assert [number for number in range(3_000) if f"word{number}" not in said] == []


@pytest.mark.parametrize("form", FORMS)
def test_no_ink_runs_over_the_edge(form: str, tmp_path: Path) -> None:
    long = clinic(name="Word" * 60, alert=LONG[:300], organization=clinic().organization)
    for page in printed(slip([long, clinic()], voices("ar", "en"), form), tmp_path / "a.pdf"):  # type: ignore[arg-type]
        image = page.render(scale=2).to_pil()
        left, top, right, bottom = ink(image)
        least = 0.8 * SHEETS["card" if form == "card" else "A5"].margin / 20 * 2
        assert min(left, top, image.width - right, image.height - bottom) >= least


@pytest.mark.parametrize("before", range(4))
def test_a_heading_stays_with_what_follows(before: int, tmp_path: Path) -> None:
    blocks: list[Block] = [Paragraph((Words("Line"),))] * before
    for number in range(400):
        if number % 3 == 0:
            blocks.append(Heading(Words(f"Head {number}"), 3))
        blocks.append(Paragraph((Words("Line"),)))
    for said in words(printed(Paper("T", "en", "A4", blocks, numbered=False), tmp_path / "a.pdf")):
        assert not re.search(r"Head \d+\s*$", said)


def test_a_pointer_has_the_page_of_its_entry_and_pages_are_numbered(tmp_path: Path) -> None:
    blocks = [Pointer(Words("Here"), ("a",)), NewPage(), Paragraph((Words("Nothing"),)), NewPage()]
    blocks += [Heading(Words("There"), 3, "a"), Pointer(Words("Index"), ("a", "a"), 2)]
    said = words(printed(Paper("T", "en", "A4", blocks, footer="Foot"), tmp_path / "a.pdf"))
    assert "Here" in said[0]
    assert "3" in said[0].replace("1 / 3", "")
    assert [f"{number} / 3" in page for number, page in enumerate(said, 1)] == [True] * 3
    assert all("Foot" in page for page in said)


def test_a_booklet_of_many_pages_names_the_right_ones(tmp_path: Path) -> None:
    found = [clinic(number, f"Town {number % 7}", name=f"Service {number:03}") for number in range(60)]
    pack = InstalledPack("pack", "Pack", "office", "Office", 1, "2026", "", "CC0", "", fictional=False, entries=1)
    said = words(printed(booklet(Contents("All", found, (), (pack,), PRINTED), english()), tmp_path / "a.pdf"))
    places = {
        number: next(at for at, page in enumerate(said, 1) if f"Service {number:03}" in page) for number in range(60)
    }
    index = next(page for page in said if page.startswith("Names"))
    named = dict(re.findall(r"Service (\d+)\s+(\d+)", index))
    assert len(named) > 40
    assert {number: int(at) for number, at in named.items()} == {number: places[int(number)] for number in named}


def test_a_file_is_whole_or_not_there(tmp_path: Path) -> None:
    target = tmp_path / "a.pdf"
    steps = pdf_steps(slip([clinic()] * 5, [english()]), target)
    next(steps)
    steps.close()
    assert list(tmp_path.iterdir()) == []
    stopped = CancelToken()
    stopped.cancel()
    target.write_bytes(b"before")
    with pytest.raises(Cancelled):
        print_pdf(slip([clinic()], [english()]), target, RESOURCES, silent, stopped)
    assert target.read_bytes() == b"before"
    assert len(list(tmp_path.iterdir())) == 1


def test_a_place_that_cannot_be_written_to_is_an_error_about_it(tmp_path: Path) -> None:
    with pytest.raises(DiskError) as refused:
        list(pdf_steps(slip([clinic()], [english()]), tmp_path / "none" / "a.pdf"))
    assert refused.value.fields == {"path": str(tmp_path / "none" / "a.pdf"), "reason": "ENOENT"}


def test_progress_rises_to_its_end(tmp_path: Path) -> None:
    steps = [step.done / step.total for step in pdf_steps(slip([clinic()] * 4, [english()]), tmp_path / "a.pdf")]
    assert steps[-1] == 1


def test_a_printer_with_other_paper_gets_the_page_in_its_right_size(tmp_path: Path) -> None:
    for size, paper in (("A4", slip([clinic()], [english()])), ("A5", booklet(_little(), english()))):
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        printer.setOutputFileName(str(tmp_path / f"{size}.pdf"))
        printer.setPageLayout(page_layout(size))  # type: ignore[arg-type]
        printer.setFullPage(True)
        list(print_steps(paper, printer))
        page = pypdfium2.PdfDocument(tmp_path / f"{size}.pdf")[0]
        left, top, right, bottom = ink(page.render(scale=1).to_pil())
        width, height = page.get_size()
        assert left > 10
        assert top > 10
        assert right < (420 if size == "A4" else width - 5)
        assert bottom < height


def _little() -> Contents:
    return Contents("All", [clinic()], (), (), PRINTED)


@pytest.mark.parametrize("page", [1, 9])
def test_a_picture_shows_a_page_or_none(page: int) -> None:
    image = picture(slip([clinic()], [english()]), 300, page=page)
    dark = sum(image.pixelColor(x, y).lightness() < 128 for x in range(0, 300, 3) for y in range(0, image.height(), 3))
    assert (dark > 50) == (page == 1)


@pytest.mark.parametrize(
    ("text", "language", "way"),
    [
        ("مركز", "", True), ("Clinic", "ar", False), ("\u2066a\u2069 مركز", "en", True), ("08:00–17:00", "ar", True),
        ("08:00–17:00", "en", False), ("3114 مركز", "", True), ("", "", True),
    ],
)  # fmt: skip
def test_a_text_runs_the_way_of_its_first_letter_and_without_one_of_its_language(
    text: str, language: str, way: bool
) -> None:
    assert runs_right_to_left(text, language, otherwise=True) == way


def papers(service: Service) -> Iterator[Paper]:
    for form in FORMS:
        yield slip([service], [english()], form)
    yield booklet(Contents("All", [service], (), (), PRINTED), english())


@settings(max_examples=12, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow])
@given(service=services())
def test_no_pdf_tells_of_a_secret_place(service: Service, tmp_path_factory: pytest.TempPathFactory) -> None:
    folder = tmp_path_factory.mktemp("pdf")
    for number, paper in enumerate(papers(service)):
        said = "\n".join(words(printed(paper, folder / f"{number}.pdf")))
        assert [secret for secret in NEVER if secret in said] == []
        assert digits(SECRET_NUMBER) not in digits(said).replace(digits(OPEN_NUMBER), "")


def test_a_quick_card_and_its_frames_are_painted(tmp_path: Path) -> None:
    paper = slip([guide()], voices("ar", "en"))
    assert any(isinstance(block, Caution) for block in paper.blocks)
    said = words(printed(paper, tmp_path / "a.pdf"))
    assert "sleep" in said[0]


def test_a_card_that_does_not_fit_below_has_a_page_of_its_own_so_that_letters_stay_large(tmp_path: Path) -> None:
    full = clinic(eligibility_description=LONG[:480])
    document = printed(slip([full], voices("ar", "en"), "both"), tmp_path / "a.pdf")
    assert len(document) == 2
    assert "Walk in." in words(document)[0]
    assert "Walk in." not in words(document)[1]
    assert len(printed(slip([clinic()], [english()], "both"), tmp_path / "b.pdf")) == 1
