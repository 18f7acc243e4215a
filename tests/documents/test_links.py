"""The links on a page of a PDF: where they stand and where they lead."""

from pathlib import Path

from reportlab.pdfgen.canvas import Canvas

from phcdesk.documents.pdf.viewing import Look

from . import making

ADDRESS = "https://example.org/a?b=1&c=2"


def first(canvas: Canvas) -> None:
    canvas.drawString(72, 700, "To the next chapter")
    canvas.linkRect("", "chapter", (72, 695, 172, 712))
    canvas.linkURL(ADDRESS, (72, 640, 172, 652))
    canvas.linkURL("javascript:app.alert(1)", (72, 600, 172, 612))


def second(canvas: Canvas) -> None:
    canvas.bookmarkPage("chapter")
    canvas.drawString(72, 700, "The chapter")


def test_links_are_told_with_their_places_and_their_ends(tmp_path: Path) -> None:
    file = tmp_path / "linked.pdf"
    file.write_bytes(making.pdf([first, second]))
    look = Look(file)
    links = {link[4:]: [round(side) for side in link[:4]] for link in look.words(1).links}
    top = round(making.HEIGHT)
    assert links[2, ""] == [72, top - 712, 172, top - 695]
    assert links[0, ADDRESS] == [72, top - 652, 172, top - 640]
    assert links[0, "javascript:app.alert(1)"], "words like others: nothing is run, it is shown and can be copied"
    assert look.words(2).links == ()
    look.close()


def test_a_link_to_a_page_that_is_not_there_is_none(tmp_path: Path) -> None:
    file = tmp_path / "linked.pdf"
    file.write_bytes(making.pdf([first, second]).replace(b"/Type /Annot", b"/Type /Annox"))
    look = Look(file)
    assert all(0 <= link[4] <= 2 for link in look.words(1).links)
    look.close()
