"""Documents: how fast they are indexed, and how fast the text of a long PDF is taken out and indexed.

    python -m benchmarks.documents_time COUNT WORDS PAGES

Ours and stock Whoosh index the same documents in turns, a part at a time, so that what else the machine does burdens
both. Whoosh stems as its documentation shows; ours also folds accents and scripts, and keeps every page to be found by
itself. The vocabulary, which a library reads once, is left out. A PDF of PAGES pages is read by pypdfium2 alone, page
by page, and by our reader with its index (in memory, as a part of a large one), in turns.
"""

from __future__ import annotations

import io
import json
import sys
import tempfile
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from time import perf_counter, process_time
from typing import Any

from benchmarks.documents import PAGE, documents
from benchmarks.scoring import median
from phcdesk.model import Document, Passage
from phcdesk.search.index import build_index
from phcdesk.taxonomy import Vocabulary

_PARTS = 4
_REPEATS = 5
_LINES = 40  # of a page

Found = Sequence[tuple[Document, tuple[Passage, ...]]]


def indexing(count: int, words: int) -> dict[str, Any]:
    """Seconds, and processor seconds, of both, and how many times as long Whoosh takes."""
    own, whoosh = [0.0, 0.0], [0.0, 0.0]
    made = list(documents(count, words))
    size = -(-count // _PARTS)
    for at in range(0, count, size):
        part = made[at : at + size]
        for total, work in ((own, _own), (whoosh, _whoosh)):
            for place, seconds in enumerate(_timed(partial(work, part))):
                total[place] += seconds
    return {
        "documents": count,
        "words": words,
        "own": _figures(own),
        "whoosh": _figures(whoosh),
        "times_faster": round(whoosh[0] / own[0], 2),
        "times_less_processor": round(whoosh[1] / own[1], 2),
    }


def _figures(seconds: Sequence[float]) -> dict[str, float]:
    return {"seconds": round(seconds[0], 2), "processor_seconds": round(seconds[1], 2)}


def _timed(work: Callable[[], object]) -> tuple[float, float]:
    start, busy = perf_counter(), process_time()
    work()
    return perf_counter() - start, process_time() - busy


def _own(part: Found) -> None:
    rows = [(number, "pack", document, passages) for number, (document, passages) in enumerate(part)]
    with tempfile.TemporaryDirectory() as folder:
        build_index(Path(folder) / "index", rows, Vocabulary(()), "benchmark", total=len(rows))


def _whoosh(part: Found) -> None:
    from whoosh import fields
    from whoosh.analysis import StemmingAnalyzer
    from whoosh.index import create_in

    analyzer = StemmingAnalyzer()
    schema = fields.Schema(
        number=fields.STORED, title=fields.TEXT(analyzer=analyzer, field_boost=2.0), text=fields.TEXT(analyzer=analyzer)
    )
    with tempfile.TemporaryDirectory() as folder:
        writer = create_in(folder, schema).writer(limitmb=256)
        for number, (document, passages) in enumerate(part):
            text = "\n".join([document.description, *(passage.text for passage in passages)])
            writer.add_document(number=number, title=document.name, text=text)
        writer.commit()


def reading(pages: int) -> dict[str, Any]:
    """Seconds of pypdfium2 alone, and of reading and indexing by ours: medians of turns, and their ratio."""
    data, _ = pdf(pages)
    alone, own = [], []
    for _ in range(_REPEATS):
        alone.append(_timed(lambda: _extracted(data))[0])
        own.append(_timed(lambda: _read_and_indexed(data))[0])
    return {
        "pages": pages,
        "pypdfium2": round(median(alone), 3),
        "own": round(median(own), 3),
        "times_as_long": round(median([ours / theirs for ours, theirs in zip(own, alone, strict=True)]), 3),
    }


def _extracted(data: bytes) -> int:
    import pypdfium2

    letters = 0
    with pypdfium2.PdfDocument(data) as document:
        for number in range(len(document)):
            page = document[number]
            text_page = page.get_textpage()
            letters += len(text_page.get_text_bounded())
            text_page.close()
            page.close()
    return letters


def _read_and_indexed(data: bytes) -> None:
    from phcdesk.documents.pdf import read

    found = read(data)
    document = Document("long", found.title or "Long", language="en", sha256="0" * 64)
    build_index(None, [(0, "pack", document, found.passages)], Vocabulary(()), "benchmark", total=1)


def pdf(pages: int, number: int = 0) -> tuple[bytes, tuple[Passage, ...]]:
    """A PDF of so many pages in one column, with a running header and page numbers; and what its pages say."""
    from reportlab.pdfgen import canvas  # type: ignore[import-untyped]

    *_, (_, made) = documents(number + 1, pages * PAGE)
    out = io.BytesIO()
    paper = canvas.Canvas(out, pagesize=(595, 842), invariant=1)
    for passage in made:
        paper.setFont("Helvetica", 9)
        paper.drawString(60, 810, "A handbook that never was")
        paper.drawString(290, 30, str(passage.number))
        words = passage.text.encode("ascii", "replace").decode().split()
        step = -(-len(words) // _LINES)
        for line in range(_LINES):
            paper.drawString(60, 780 - 18 * line, " ".join(words[line * step : (line + 1) * step]))
        paper.showPage()
    paper.save()
    return out.getvalue(), made


if __name__ == "__main__":
    count, words, pages = map(int, sys.argv[1:4])
    print(json.dumps({"indexing": indexing(count, words), "reading": reading(pages)}))
