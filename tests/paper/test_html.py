"""The HTML of a paper: whole, safe, from nowhere else, and with squares that cameras read."""

import re
from pathlib import Path

import pytest
import zxingcpp
from PIL import Image

from phcdesk.errors import Cancelled, DiskError
from phcdesk.paper.blocks import Heading, Paper, Paragraph, Pointer, Words
from phcdesk.paper.html import svg, to_html, write_html
from phcdesk.paper.slip import slip
from phcdesk.progress import CancelToken, silent
from tests.paper.samples import clinic, english, voices


def html(paper: Paper) -> str:
    return "".join(to_html(paper, silent, CancelToken()))


def test_nothing_is_loaded_and_nothing_leads_outside() -> None:
    text = html(slip([clinic(alert="See https://example.org/<script>")], voices("ar", "en"), "both"))
    assert not re.search(r'(?:src|href)\s*=\s*"?(?!#)', text)
    assert "<script" not in text
    assert "url(" not in text
    assert "https://example.org/&lt;script&gt;" in text
    assert "default-src 'none'" in text


def test_every_line_has_its_language_and_direction() -> None:
    text = html(slip([clinic()], voices("ar", "en")))
    assert '<html lang="ar" dir="rtl">' in text
    assert '<p lang="ar" dir="auto">' in text
    assert '<p lang="en" dir="auto">Bring</p>' in text
    assert "<bdi>+254 722 178 177</bdi>" in text


@pytest.mark.parametrize("data", ["tel:+254722178177", "BEGIN:VCARD\r\nVERSION:3.0\r\nTEL:112\r\nEND:VCARD"])
def test_the_square_is_read_from_its_vectors(data: str) -> None:
    picture = svg(data)
    side = int(re.search(r'viewBox="0 0 (\d+)', picture)[1])  # type: ignore[index]
    image = Image.new("L", (side * 4, side * 4), 255)
    for x, y in re.findall(r"M(\d+) (\d+)h1v1h-1z", picture):
        image.paste(0, (int(x) * 4, int(y) * 4, int(x) * 4 + 4, int(y) * 4 + 4))
    assert zxingcpp.read_barcodes(image)[0].text == data


def test_a_line_of_the_contents_leads_to_each_of_its_places() -> None:
    blocks = [Pointer(Words("Port"), ("a", "b")), Heading(Words("One"), 3, "a"), Heading(Words("Two"), 3, "b")]
    text = html(Paper("T", "en", "A4", blocks))
    assert re.findall(r'href="#(\w)"', text) == re.findall(r'id="(\w)"', text) == ["a", "b"]


def test_a_file_is_there_whole_or_not_at_all(tmp_path: Path) -> None:
    target = tmp_path / "slip.html"
    stopped = CancelToken()
    stopped.cancel()
    with pytest.raises(Cancelled):
        write_html(slip([clinic()], [english()]), target, silent, stopped)
    assert list(tmp_path.iterdir()) == []
    write_html(slip([clinic()], [english()]), target, silent, CancelToken())
    assert target.read_text("utf-8").endswith("</body></html>\n")
    with pytest.raises(DiskError):
        write_html(slip([clinic()], [english()]), tmp_path / "none" / "slip.html", silent, CancelToken())


def test_progress_counts_the_entries() -> None:
    told: list[tuple[int, int]] = []
    blocks = [Heading(Words("A"), 3, "a"), Paragraph((Words("x"),)), Heading(Words("B"), 3, "b")]
    list(to_html(Paper("T", "en", "A4", blocks, parts=2), lambda _step, *rest: told.append(rest), CancelToken()))  # type: ignore[arg-type]
    assert told == [(1, 2), (2, 2)]
