"""Word files for the tests, made here: the few parts that a .docx needs."""

from __future__ import annotations

import io
import zipfile

_W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"
TYPES = f"""<?xml version="1.0" encoding="UTF-8"?>
<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
<Default Extension="xml" ContentType="application/xml"/>
<Override PartName="/word/document.xml" ContentType="{_TYPE}"/></Types>"""
_INNER = "http://schemas.openxmlformats.org/package/2006/relationships"
_RELATION = '<Relationship Id="{}" Type="' + _R + '/{}" Target="{}"/>'
STYLES = f"""<w:styles xmlns:w="{_W}">
<w:style w:type="paragraph" w:styleId="Heading1"><w:name w:val="heading 1"/></w:style>
<w:style w:type="paragraph" w:styleId="Heading2"><w:name w:val="heading 2"/></w:style></w:styles>"""
NUMBERING = f"""<w:numbering xmlns:w="{_W}"><w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0">
<w:numFmt w:val="bullet"/></w:lvl></w:abstractNum>
<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>"""


def relations(*targets: tuple[str, str]) -> str:
    """The part that says which part belongs to which: (kind, path) of each."""
    inner = "".join(_RELATION.format(f"r{place}", kind, path) for place, (kind, path) in enumerate(targets))
    return (
        f'<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">{inner}</Relationships>'
    )


def run(text: str, marks: str = "") -> str:
    """Words with marks such as ``<w:b/>``."""
    return f'<w:r><w:rPr>{marks}</w:rPr><w:t xml:space="preserve">{text}</w:t></w:r>'


def paragraph(inner: str, style: str = "", extra: str = "") -> str:
    """A paragraph of runs; plain text is made one."""
    runs = inner if inner.startswith("<") else run(inner)
    said = f'<w:pStyle w:val="{style}"/>' if style else ""
    return f"<w:p><w:pPr>{said}{extra}</w:pPr>{runs}</w:p>"


def item(text: str) -> str:
    """A line of a list."""
    return paragraph(text, extra='<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>')


def table(*rows: tuple[str, ...]) -> str:
    """A table of plain cells."""
    made = ("".join(f"<w:tc>{paragraph(cell)}</w:tc>" for cell in row) for row in rows)
    return f"<w:tbl>{''.join(f'<w:tr>{row}</w:tr>' for row in made)}</w:tbl>"


def body(inner: str) -> str:
    """The part with the text."""
    return f'<w:document xmlns:w="{_W}" xmlns:r="{_R}"><w:body>{inner}</w:body></w:document>'


def notes(kind: str, inner: str) -> str:
    """The part with footnotes or comments: ``inner`` is the paragraph of the one with the id 2."""
    return f'<w:{kind}s xmlns:w="{_W}"><w:{kind} w:id="2">{inner}</w:{kind}></w:{kind}s>'


def archive(parts: dict[str, str | bytes]) -> bytes:
    """An archive of parts as they are."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as made:
        for name, part in parts.items():
            made.writestr(name, part)
    return out.getvalue()


def docx(inner: str, **others: str | bytes) -> bytes:
    """A .docx with this text. Other parts by the name of their file: ``footnotes="..."``."""
    kinds = {"styles": STYLES, "numbering": NUMBERING} | others
    named = [(kind, f"{kind}.xml") for kind in kinds if not kind.startswith("_")]
    parts: dict[str, str | bytes] = {
        "[Content_Types].xml": TYPES,
        "_rels/.rels": relations(("officeDocument", "word/document.xml")),
        "word/document.xml": body(inner),
        "word/_rels/document.xml.rels": relations(*named),
    }
    return archive(parts | {f"word/{kind}.xml": part for kind, part in kinds.items()})


def seeds() -> list[bytes]:
    """Good files to begin with; in one the XML is not packed, so that changes reach it."""
    inner = paragraph("Care", "Heading1") + paragraph(run("so ") + run("b", "<w:b/>")) + item("one") + table(("a", "b"))
    plain = {"word/document.xml": body(inner), "_rels/.rels": relations(("officeDocument", "word/document.xml"))}
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as made:
        for name, part in plain.items():
            made.writestr(name, part)
    return [docx(inner), docx(inner, footnotes=notes("footnote", paragraph("note"))), out.getvalue()]
