"""Paper as one HTML file: no script, nothing from elsewhere, the squares as vectors, every text with its direction."""

from __future__ import annotations

from collections.abc import Iterator
from html import escape

from phcdesk.paper.blocks import (
    Block,
    Caution,
    Facts,
    Heading,
    Line,
    NewPage,
    Number,
    Paper,
    Paragraph,
    Pointer,
    Square,
    Words,
)
from phcdesk.paper.squares import QUIET_MODULES, modules

_PAGE = {"A4": "A4", "A5": "A5", "card": "85mm 55mm"}
_STYLE = """
@page { size: %s; margin: 12mm }
body { font: 11pt/1.4 "Noto Sans", sans-serif; color: #000; background: #fff }
body { max-width: 46em; margin: 1em auto; padding: 0 1em }
h1 { font-size: 1.5em } h2 { font-size: 1.2em } h3 { font-size: 1.05em }
h1, h2, h3 { margin: .8em 0 .3em; break-after: avoid }
p { margin: .3em 0 } .strong { font-weight: bold } .small { font-size: .85em }
.caution { border: 2px solid #000; padding: .4em .6em; font-weight: bold }
.number { font-size: 2em; font-weight: bold; margin: .2em 0; direction: ltr; unicode-bidi: isolate }
dl { display: grid; grid-template-columns: max-content 1fr; gap: .2em 1em; margin: .5em 0 }
dt { font-weight: bold } dd { margin: 0; white-space: pre-line }
figure { margin: .6em 0; break-inside: avoid } svg { width: 32mm; height: 32mm }
.pointer { margin: .1em 0 } .new-page { break-before: page } a { color: inherit }
"""


def to_html(paper: Paper) -> Iterator[str]:
    """The file in pieces, so that a booklet needs not be held whole."""
    direction = "rtl" if paper.right_to_left else "ltr"
    yield f'<!DOCTYPE html>\n<html lang="{escape(paper.language)}" dir="{direction}"><head><meta charset="utf-8">\n'
    yield '<meta name="viewport" content="width=device-width">\n'
    yield "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n"
    yield f"<title>{escape(paper.title)}</title>\n<style>{_STYLE % _PAGE[paper.size]}</style></head><body>\n"
    for block in paper.blocks:
        yield _block(block) + "\n"
    if paper.footer:
        yield f'<hr><p class="small">{escape(paper.footer)}</p>\n'
    yield "</body></html>\n"


def _block(block: Block) -> str:  # noqa: PLR0911 - one for each kind
    match block:
        case Heading(words, level, anchor):
            name = f' id="{escape(anchor)}"' if anchor else ""
            return f"<h{level}{name}{_language(words)}>{escape(words.text)}</h{level}>"
        case Paragraph(words, weight):
            return f'<p class="{weight}"{_language(words)}>{_lines(words)}</p>'
        case Caution(words):
            return f'<p class="caution"{_language(words)}>{_lines(words)}</p>'
        case Number(number, about):
            below = "".join(f"<p{_language(words)}>{_lines(words)}</p>" for words in about)
            return f'<p class="number">{escape(number)}</p>{below}'
        case Facts(rows):
            return f"<dl>{''.join(map(_row, rows))}</dl>"
        case Square(data, caption):
            return f"<figure>{_svg(data)}<figcaption{_language(caption)}>{_lines(caption)}</figcaption></figure>"
        case Pointer(words, anchor):
            return f'<p class="pointer"{_language(words)}><a href="#{escape(anchor)}">{escape(words.text)}</a></p>'
        case Line():
            return "<hr>"
        case NewPage():
            return '<div class="new-page"></div>'


def _row(row: tuple[Words, Words]) -> str:
    name, text = row
    return f"<dt{_language(name)}>{_lines(name)}</dt><dd{_language(text)}>{escape(text.text)}</dd>"


def _language(words: Words) -> str:
    language = f' lang="{escape(words.language)}"' if words.language else ""
    return f'{language} dir="auto"'


def _lines(words: Words) -> str:
    return escape(words.text).replace("\n", "<br>")


def _svg(data: str) -> str:
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
