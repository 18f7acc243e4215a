"""PDFs for the tests, made here and invented throughout. Each is the plainest file that shows one difficulty."""

from __future__ import annotations

import io
import random
import unicodedata
import zlib
from collections.abc import Callable, Iterable, Iterator, Sequence
from pathlib import Path

from PIL import Image
from pypdf import PdfWriter
from pypdf.generic import ArrayObject, DictionaryObject, NameObject, NumberObject, TextStringObject
from reportlab.lib.pagesizes import A4
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas

FONTS = Path(__file__).parent.parent.parent / "resources" / "fonts"
WIDTH, HEIGHT = A4
WORDS = (
    "supervision task sharing community referral crisis recovery counsellor district nurse pathway assessment support "
    "family school shelter displaced worker training manual competence stepped remission anxiety grief trauma sleep "
    "perinatal adolescent older carer peer group session home visit follow dose tablet review record consent dignity "
    "rights law budget policy indicator survey household cluster outreach transport fee voucher insurance clinic ward"
).split()

Draw = Callable[[Canvas], None]
Make = Callable[[], bytes]
Line = tuple[float, float, str]


def pdf(pages: Iterable[Draw], *, title: str = "", size: tuple[float, float] = A4, compressed: bool = True) -> bytes:
    """A PDF of pages that are drawn one after the other."""
    out = io.BytesIO()
    canvas = Canvas(out, pagesize=size, pageCompression=int(compressed), invariant=1)
    if title:
        canvas.setTitle(title)
    for draw in pages:
        draw(canvas)
        canvas.showPage()
    canvas.save()
    return out.getvalue()


def font(name: str) -> str:
    """A font that comes with the program, ready for a canvas."""
    if name not in pdfmetrics.getRegisteredFontNames():
        pdfmetrics.registerFont(TTFont(name, FONTS / f"{name}.ttf"))
    return name


def lines(
    texts: Sequence[str], *, left: float = 72, top: float = 770, step: float = 14, size: float = 10, face: str = ""
) -> Draw:
    """Lines below each other, each an object of its own, as most writers of PDF make them."""

    def draw(canvas: Canvas) -> None:
        canvas.setFont(face or "Helvetica", size)
        for place, text in enumerate(texts):
            canvas.drawString(left, top - place * step, text)

    return draw


def at(places: Iterable[Line], *, size: float = 10) -> Draw:
    """Texts at places of the page, in this very order."""

    def draw(canvas: Canvas) -> None:
        canvas.setFont("Helvetica", size)
        for left, bottom, text in places:
            canvas.drawString(left, bottom, text)

    return draw


def both(*draws: Draw) -> Draw:
    def draw(canvas: Canvas) -> None:
        for one in draws:
            one(canvas)

    return draw


def prose(seed: int, count: int = 40, *, words: int = 9) -> list[str]:
    """Lines of words by chance, the same for the same seed."""
    chance = random.Random(seed)
    return [" ".join(chance.choices(WORDS, k=words)) for _ in range(count)]


def report(pages: int, *, count: int = 30, seed: int = 0, title: str = "A made-up report") -> bytes:
    """Pages of prose with a running header, and a footer with the number of the page."""

    def page(number: int) -> Draw:
        running = at([(72, 810, "Made-up Ministry of Health"), (290, 30, f"Page {number} of {pages}")], size=8)
        return both(running, lines(prose(seed * 10_000 + number, count)))

    return pdf((page(number) for number in range(1, pages + 1)), title=title)


COLUMNS = (
    [f"left {number} of the first column that runs down" for number in range(1, 31)],
    [f"right {number} of the second column after it" for number in range(1, 31)],
)


def columns(*, interleaved: bool) -> bytes:
    """A page in two columns, drawn one after the other or, as some programs do, row by row across both."""
    left = [(50.0, 760.0 - 14 * place, text) for place, text in enumerate(COLUMNS[0])]
    right = [(310.0, 760.0 - 14 * place, text) for place, text in enumerate(COLUMNS[1])]
    rows = [part for pair in zip(left, right, strict=True) for part in pair]
    heading = [(50.0, 790.0, "A heading over both of the columns of this page")]
    return pdf([at(heading + (rows if interleaved else left + right))])


def table() -> bytes:
    """A table of three columns: its rows must be read across."""
    names = ((60.0, "Drug"), (250.0, "Dose"), (420.0, "Days"))
    cells = [(left, 760.0 - 16 * row, f"{name} {row}") for row in range(30) for left, name in names]
    return pdf([at(cells)])


def turned(angle: int) -> bytes:
    """Upright text on a page that says it is to be turned: what a scanner or a wide table gives."""
    out = PdfWriter(clone_from=io.BytesIO(pdf([_turned_text(angle)])))
    for page in out.pages:
        page[NameObject("/Rotate")] = NumberObject(angle)
    return written(out)


def _turned_text(angle: int) -> Draw:
    def draw(canvas: Canvas) -> None:
        canvas.translate(*{90: (WIDTH, 0), 180: (WIDTH, HEIGHT), 270: (0, HEIGHT)}.get(angle, (0, 0)))
        canvas.rotate(angle)
        lines(["The first line of the turned page", "and the second below it"], top=500)(canvas)

    return draw


def sideways() -> bytes:
    """A page that stands upright with a text that runs up along it."""

    def draw(canvas: Canvas) -> None:
        canvas.translate(WIDTH, 0)
        canvas.rotate(90)
        lines(["The first line of the sideways table", "and the second below it"], top=500)(canvas)

    return pdf([draw])


ARABIC = "الصحة النفسية في الرعاية الأولية والدعم النفسي الاجتماعي للناجين من الأزمات"


def shaped(word: str) -> str:
    """A word in the letter forms in which old programs draw it, from the left to the right."""
    forms = []
    for place, letter in enumerate(word):
        joined_before = place > 0 and _form(word[place - 1], "INITIAL")
        joins_after = place + 1 < len(word) and _form(letter, "INITIAL") and _form(word[place + 1], "FINAL")
        name = {(0, 0): "ISOLATED", (0, 1): "INITIAL", (1, 0): "FINAL", (1, 1): "MEDIAL"}
        forms.append(_form(letter, name[bool(joined_before), bool(joins_after)]) or letter)
    return "".join(reversed(forms))


def _form(letter: str, name: str) -> str:
    try:
        return unicodedata.lookup(f"{unicodedata.name(letter)} {name} FORM")
    except KeyError:
        return ""


def arabic(text: str = ARABIC) -> bytes:
    """A line of Arabic as old programs write it: forms of letters instead of letters, and the last one first."""
    line = " ".join(shaped(word) for word in reversed(text.split()))
    return pdf([lines([line, line], face=font("NotoSansArabic-Regular"), size=14)])


def arabic_by_glyph(text: str = ARABIC) -> bytes:
    """A line of Arabic with each letter put at its own place, in the order in which it is read."""
    face = font("NotoSansArabic-Regular")

    def draw(canvas: Canvas) -> None:
        canvas.setFont(face, 14)
        right = 540.0
        for letter in text:
            right -= canvas.stringWidth(letter, face, 14)
            canvas.drawString(right, 700, letter)

    return pdf([draw])


def arabic_columns() -> bytes:
    """Two columns of Arabic, drawn row by row, so that the right one must be read first."""
    face = font("NotoSansArabic-Regular")
    words = ARABIC.split()

    def draw(canvas: Canvas) -> None:
        canvas.setFont(face, 12)
        for row in range(12):
            for right, column in ((540, words[:6]), (280, words[6:])):
                canvas.drawRightString(right, 760 - 20 * row, " ".join(map(shaped, reversed(column))))

    return pdf([draw])


def written_by_qt(text: str) -> bytes:
    """A page as Qt writes it, with the letters shaped and put in order by Qt. Needs its application."""
    from PySide6.QtCore import QBuffer, QRectF, Qt
    from PySide6.QtGui import QFont, QFontDatabase, QPageSize, QPainter, QPdfWriter

    for path in sorted(FONTS.glob("*-Regular.ttf")):
        QFontDatabase.addApplicationFont(str(path))
    buffer = QBuffer()
    buffer.open(QBuffer.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    writer.setResolution(72)
    painter = QPainter(writer)
    painter.setFont(QFont("Noto Sans Arabic", 12))
    painter.drawText(QRectF(20, 20, 500, 300), Qt.AlignmentFlag.AlignRight | Qt.TextFlag.TextWordWrap, text)
    painter.end()
    return bytes(buffer.data().data())


def wordy_page(letters: int) -> bytes:
    """A page with more letters than anybody could print on one."""
    return pdf([lines(["word " * 2_000] * (letters // 10_000), step=1, size=0.1)])


def scanned(pages: int, *, with_text: int = 0) -> bytes:
    """Pages that are pictures; ``with_text`` more have words."""
    picture = Image.new("L", (60, 80), 200)

    def draw(canvas: Canvas) -> None:
        canvas.drawInlineImage(picture, 40, 40, 500, 700)

    return pdf([*[draw] * pages, *(lines(prose(number, 5)) for number in range(with_text))])


def encrypted(password: str, *, owner: str = "owner") -> bytes:
    out = PdfWriter(clone_from=io.BytesIO(report(2, count=3)))
    out.encrypt(password, owner, algorithm="AES-128")
    return written(out)


def with_outline(titles: Iterable[tuple[str, int, int]], pages: int) -> bytes:
    """``titles``: what each says, its page and its level, counted from 1."""

    def page(number: int) -> Draw:
        def draw(canvas: Canvas) -> None:
            for title, at_page, level in marks:
                if at_page == number:
                    canvas.bookmarkPage(title)
                    canvas.addOutlineEntry(title, title, level - 1)
            lines(prose(number, 4))(canvas)

        return draw

    marks = list(titles)
    return pdf(page(number) for number in range(1, pages + 1))


def with_script() -> bytes:
    """What happens when it is opened, printed or closed, if anything ran it: scripts, a program, an address."""
    out = PdfWriter(clone_from=io.BytesIO(report(2, count=3)))
    calls = "app.launchURL('https://example.org/told', true); this.submitForm('https://example.org/told');"
    script = DictionaryObject({NameObject("/S"): NameObject("/JavaScript"), NameObject("/JS"): TextStringObject(calls)})
    launch = DictionaryObject(
        {NameObject("/S"): NameObject("/Launch"), NameObject("/F"): TextStringObject("/bin/true")}
    )
    named = DictionaryObject({NameObject("/Names"): ArrayObject([TextStringObject("a"), script])})
    out.root_object[NameObject("/Names")] = DictionaryObject({NameObject("/JavaScript"): named})
    out.root_object[NameObject("/OpenAction")] = launch
    out.root_object[NameObject("/AA")] = DictionaryObject({NameObject("/WC"): script})
    out.pages[0][NameObject("/AA")] = DictionaryObject({NameObject("/O"): script})
    out.add_attachment("secret.exe", b"MZ")
    return written(out)


def with_form() -> bytes:
    def draw(canvas: Canvas) -> None:
        lines(["Name of the clinic"])(canvas)
        canvas.acroForm.textfield(name="clinic", x=72, y=700, width=200, value="Hill")
        canvas.acroForm.checkbox(name="open", x=72, y=660, checked=True)

    return pdf([draw])


def raw(objects: Sequence[bytes]) -> bytes:
    """A PDF of objects as they are, numbered from 1; the first is the catalog."""
    out = bytearray(b"%PDF-1.4\n")
    places = []
    for number, one in enumerate(objects, 1):
        places.append(len(out))
        out += b"%d 0 obj\n%s\nendobj\n" % (number, one)
    start = len(out)
    out += b"xref\n0 %d\n0000000000 65535 f \n" % (len(objects) + 1)
    out += b"".join(b"%010d 00000 n \n" % place for place in places)
    out += b"trailer\n<< /Size %d /Root 1 0 R >>\nstartxref\n%d\n%%%%EOF\n" % (len(objects) + 1, start)
    return bytes(out)


CATALOG = b"<< /Type /Catalog /Pages 2 0 R >>"


def stream(content: bytes, also: bytes = b"") -> bytes:
    return b"<< /Length %d %s >>\nstream\n%s\nendstream" % (len(content), also, content)


def many_pages(count: int) -> bytes:
    """A small file that says it has so many pages: one page, named as often."""
    tree = b"<< /Type /Pages /Count %d /Kids [%s] >>" % (count, b"3 0 R " * count)
    return raw([CATALOG, tree, b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] >>"])


def nested_pages(depth: int, width: int) -> bytes:
    """A tree of pages in which every branch is the same, so that it has width to the power of depth leaves."""
    count = width**depth
    levels = [
        b"<< /Type /Pages /Count %d /Kids [%s] >>" % (min(count, 2**31 - 1), b"%d 0 R " % (level + 3) * width)
        for level in range(depth)
    ]
    return raw([CATALOG, *levels, b"<< /Type /Page /MediaBox [0 0 600 800] >>"])


def circular_pages() -> bytes:
    """A tree of pages that has itself for a branch."""
    return raw([CATALOG, b"<< /Type /Pages /Count 5 /Kids [2 0 R 2 0 R] >>"])


def huge_page() -> bytes:
    """A page of 350 by 350 kilometres."""
    page = b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 1000000000 1000000000] >>"
    return raw([CATALOG, b"<< /Type /Pages /Count 1 /Kids [3 0 R] >>", page])


def unpacked_bomb(size: int = 300_000_000) -> bytes:
    """A page whose content is small in the file, and ``size`` bytes when it is unpacked."""
    packer = zlib.compressobj(1)
    piece = b"0 0 m 1 1 l S " * 70_000
    packed = b"".join(packer.compress(piece) for _ in range(size // len(piece))) + packer.flush()
    page = b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Contents 4 0 R >>"
    tree = b"<< /Type /Pages /Count 1 /Kids [3 0 R] >>"
    return raw([CATALOG, tree, page, stream(packed, b"/Filter /FlateDecode")])


def without_letters() -> bytes:
    """A page in a font that draws letters and does not say which: nobody can search it."""
    content = b"BT /F1 12 Tf 72 700 Td <0001000200030004> Tj ET"
    font_facts = b"<< /Type /Font /Subtype /Type0 /BaseFont /Odd /Encoding /Identity-H /DescendantFonts [6 0 R] >>"
    descendant = (
        b"<< /Type /Font /Subtype /CIDFontType2 /BaseFont /Odd /CIDSystemInfo "
        b"<< /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /FontDescriptor 7 0 R >>"
    )
    fonts = b"/Resources << /Font << /F1 5 0 R >> >>"
    page = b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Contents 4 0 R %s >>" % fonts
    tree = b"<< /Type /Pages /Count 1 /Kids [3 0 R] >>"
    described = b"<< /Type /FontDescriptor /FontName /Odd /Flags 4 /FontBBox [0 0 1 1] /Ascent 1 /Descent 0 >>"
    return raw([CATALOG, tree, page, stream(content), font_facts, descendant, described])


def mutated(seeds: Sequence[bytes], count: int, seed: int = 1) -> Iterator[bytes]:
    """Good files with some bytes changed, cut out, doubled or put elsewhere."""
    chance = random.Random(seed)
    for _ in range(count):
        data = bytearray(chance.choice(seeds))
        for _ in range(chance.choice((1, 2, 4, 16))):
            place = chance.randrange(len(data))
            end = min(len(data), place + chance.choice((1, 2, 8, 64, 512)))
            match chance.randrange(6):
                case 0:
                    data[place] = chance.randrange(256)
                case 1 if len(data) > 200:
                    del data[place:end]
                case 2:
                    data[place:place] = data[place:end]
                case 3:
                    data[place:end] = chance.choice(
                        (b"999999999", b"-1", b"<<<<", b"[[[[", b"0 R", b"/Kids", b"stream")
                    )
                case 4 if len(data) > 2_000:
                    del data[max(1_000, place) :]
                case _:
                    found = data.find(b" 0 R", place)
                    if found > 0:
                        data[found - 1 : found] = b"%d" % chance.randrange(1, 30)
        yield bytes(data)


def seeds() -> list[bytes]:
    """Small files that differ in how they are made, to be changed by chance."""
    return [
        report(2, count=4),
        pdf([lines(prose(1, 6))], compressed=False),
        columns(interleaved=True),
        turned(90),
        arabic(),
        scanned(1),
        with_form(),
        with_script(),
        with_outline([("One", 1, 1), ("Two", 2, 2)], 2),
        without_letters(),
        nested_pages(3, 2),
    ]


def written(writer: PdfWriter) -> bytes:
    out = io.BytesIO()
    writer.write(out)
    return out.getvalue()
