"""Paper as one HTML file: no script, nothing from elsewhere, the squares as vectors, every line with its direction."""

from __future__ import annotations

from collections.abc import Iterator
from html import escape
from pathlib import Path

from phcdesk.paper.blocks import (
    CARD_MM,
    Block,
    Caution,
    CutOut,
    Facts,
    Heading,
    Line,
    Lines,
    NewPage,
    Number,
    Paper,
    Paragraph,
    Pointer,
    Square,
    Words,
)
from phcdesk.paper.squares import QUIET_MODULES, modules
from phcdesk.progress import CancelToken, Progress
from phcdesk.whole_file import beside

_PAGE = {"A4": "A4", "A5": "A5", "card": "{}mm {}mm".format(*CARD_MM)}
_MARGIN = {"A4": "14mm", "A5": "11mm", "card": "3.5mm"}
_STYLE = """
@page { size: %(page)s; margin: %(margin)s }
body { font: 11pt/1.4 "Noto Sans", "Noto Sans Arabic", sans-serif; color: #000; background: #fff }
body { text-align: %(side)s }
body { max-width: 46em; margin: 1em auto; padding: 0 1em }
h1 { font-size: 1.5em } h2 { font-size: 1.2em } h3 { font-size: 1.05em }
h1, h2, h3 { margin: .8em 0 .3em; break-after: avoid }
p { margin: 0 } .paragraph { margin: .3em 0 } .strong { font-weight: bold } .small { font-size: .85em }
.caution { border: 2px solid #000; padding: .3em .6em; margin: .4em 0; font-weight: bold }
.number { font-size: 1.8em; font-weight: bold; margin: .2em 0 }
.number bdi { direction: ltr; unicode-bidi: isolate; white-space: nowrap }
table { border-collapse: collapse; margin: .5em 0 }
th { text-align: inherit; font-weight: bold; min-width: 6em }
th, td { vertical-align: top; padding: .15em 0; padding-inline-end: 1em }
tr { break-inside: avoid }
figure { margin: .2em 0; margin-inline-start: 1em; float: inline-end; max-width: 40mm; text-align: center }
figcaption { font-size: .8em } svg { width: 34mm; height: 34mm }
.pointer { display: flex; gap: .6em; margin: .1em 0 } .level-2 { margin-inline-start: 1.5em }
.new-page { break-before: page; clear: both } a { color: inherit } hr { clear: both }
.card { width: 78mm; min-height: 48mm; padding: 3mm; border: 1px dashed #000; clear: both; margin-top: 1em }
.card { font-size: .8em; break-inside: avoid } .card h1 { margin-top: 0 } .card svg { width: 27mm; height: 27mm }
@media print { body { max-width: none; margin: 0; padding: 0%(scale)s } }
"""


def write_html(paper: Paper, target: Path, progress: Progress, cancel: CancelToken) -> None:
    """Write the file, whole or not at all. Raises ``DiskError``, ``Cancelled``."""
    with beside(target) as part, part.open("w", encoding="utf-8", newline="\n") as file:
        for piece in to_html(paper, progress, cancel):
            file.write(piece)


def to_html(paper: Paper, progress: Progress, cancel: CancelToken) -> Iterator[str]:
    """The file in pieces, so that a booklet needs not be held whole. Raises ``Cancelled``."""
    direction = "rtl" if paper.right_to_left else "ltr"
    scale = "; font-size: 8pt" if paper.size == "card" else "; font-size: 9.5pt" if paper.size == "A5" else ""
    side = "right" if paper.right_to_left else "left"
    style = _STYLE % {"page": _PAGE[paper.size], "margin": _MARGIN[paper.size], "scale": scale, "side": side}
    yield f'<!DOCTYPE html>\n<html lang="{escape(paper.language)}" dir="{direction}"><head><meta charset="utf-8">\n'
    yield '<meta name="viewport" content="width=device-width">\n'
    yield "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n"
    yield f"<title>{escape(paper.title)}</title>\n<style>{style}</style></head><body>\n"
    done = 0
    for block in paper.blocks:
        cancel.check()
        if isinstance(block, Heading) and block.anchor:
            done += 1
            progress("print", done, paper.parts)
        yield _block(block) + "\n"
    if paper.footer:
        yield f'<hr><p class="small">{escape(paper.footer)}</p>\n'
    yield "</body></html>\n"


def _block(block: Block) -> str:  # noqa: PLR0911 - one for each kind
    match block:
        case Heading(words, level, anchor):
            name = f' id="{escape(anchor)}"' if anchor else ""
            return f"<h{level}{name}{_language(words)}>{escape(words.text)}</h{level}>"
        case Paragraph(lines, weight):
            return f'<div class="paragraph {weight}">{_lines(lines)}</div>'
        case Caution(lines):
            return f'<div class="caution">{_lines(lines)}</div>'
        case Number(number, about):
            return f'<p class="number"><bdi>{escape(number)}</bdi></p>{_lines(about)}'
        case Facts(rows, small):
            size = ' class="small"' if small else ""
            return f"<table{size}>{''.join(map(_row, rows))}</table>"
        case Square(data, caption):
            return f"<figure>{svg(data)}<figcaption>{_lines(caption)}</figcaption></figure>"
        case Pointer(words, anchors, level):
            return _pointer(words, anchors, level)
        case Line():
            return "<hr>"
        case NewPage():
            return '<div class="new-page"></div>'
        case CutOut(blocks):
            return f'<div class="card">{"".join(map(_block, blocks))}</div>'


def _row(row: tuple[Lines, Lines]) -> str:
    return f'<tr><th scope="row">{_lines(row[0])}</th><td>{_lines(row[1])}</td></tr>'


def _pointer(words: Words, anchors: tuple[str, ...], level: int) -> str:
    """The words lead to the first place; further ones have numbers of their own, since a browser has no pages."""
    first, *others = anchors
    links = "".join(f'<a href="#{escape(anchor)}">{number}</a>' for number, anchor in enumerate(others, 2))
    named = f'<a href="#{escape(first)}"{_language(words)}>{escape(words.text)}</a>'
    return f'<p class="pointer level-{level}">{named}{links}</p>'


def _lines(lines: Lines) -> str:
    return "".join(f"<p{_language(words)}>{escape(words.text)}</p>" for words in lines if words.text)


def _language(words: Words) -> str:
    language = f' lang="{escape(words.language)}"' if words.language else ""
    return f'{language} dir="auto"'


def svg(data: str) -> str:
    """A square as a picture of vectors."""
    rows = modules(data)
    side = len(rows) + 2 * QUIET_MODULES
    dark = "".join(
        f"M{column + QUIET_MODULES} {line + QUIET_MODULES}h1v1h-1z"
        for line, row in enumerate(rows)
        for column, module in enumerate(row)
        if module
    )
    return (
        f'<svg viewBox="0 0 {side} {side}" shape-rendering="crispEdges" role="img" aria-label="QR">'
        f'<path fill="#fff" d="M0 0h{side}v{side}h-{side}z"/><path d="{dark}"/></svg>'
    )
