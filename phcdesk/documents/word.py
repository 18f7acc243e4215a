"""Word (.docx) to a safe HTML, once, when a pack is built: no laptop that reads the pack parses Word.

A .docx is an archive of XML, so it is opened with suspicion: only the parts that hold words are taken out, none longer
than a limit, and each is looked through for document types, entities and depth before ``mammoth`` sees it. What comes
of it goes through the same rebuild as any HTML. Comments, pictures and deleted words are left out; what was inserted
and not yet accepted stays.
"""

from __future__ import annotations

import io
import re
import zipfile
import zlib
from typing import Any, NoReturn
from xml.parsers import expat

import mammoth  # type: ignore[import-untyped]
from msgspec.structs import replace

from phcdesk.documents import html
from phcdesk.documents.language import guess_language
from phcdesk.documents.reading import Reading, Remark
from phcdesk.errors import DocumentError

MAX_BYTES = 64 * 1024 * 1024
MAX_MEMBERS = 5_000
MAX_PART = 16 * 1024 * 1024
MAX_PARTS = 24 * 1024 * 1024
"""Bytes of the XML of one part and of all that are read, unpacked."""
MAX_ELEMENTS = 250_000
MAX_DEPTH = 100

_OLD_FILE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_LOCKED = "EncryptedPackage".encode("utf-16-le")
_TYPES = "[Content_Types].xml"
_MACROS = b"macroEnabled"
_BODY = re.compile(r"word/document\d{0,2}\.xml\Z")
_PARTS = re.compile(
    r"\[Content_Types\]\.xml|_rels/\.rels|word/(?:document|styles|numbering|footnotes|endnotes)\d{0,2}\.xml"
    r"|word/_rels/(?:document|footnotes|endnotes)\d{0,2}\.xml\.rels"
)
_STYLES = """
p[style-name='Title'] => h1:fresh
p[style-name='Subtitle'] => p > strong:fresh
p[style-name='Quote'] => blockquote > p:fresh
p[style-name='Intense Quote'] => blockquote > p:fresh
r[style-name='Emphasis'] => em
b => strong
i => em
u =>
strike => s
"""
_RIGHT_TO_LEFT = ("ar", "fa", "ur", "he", "ps", "ckb", "yi")


def read(data: bytes) -> Reading:
    """Read a .docx; what is stored is HTML.

    Raises ``DocumentError``: "document-old-word" for a .doc, "document-locked", "document-macros", "document-damaged",
    and what ``html.read`` raises.
    """
    if len(data) > MAX_BYTES:
        _too_large(MAX_BYTES)
    if data.startswith(_OLD_FILE):
        if _LOCKED in data:
            raise DocumentError("document-locked")
        raise DocumentError("document-old-word")
    text = _html_of(_checked_copy(_parts(data)))
    if guess_language(html.words_of(text)) in _RIGHT_TO_LEFT:
        text = f'<div dir="rtl">{text}</div>'
    reading = html.read(text.encode())
    return replace(reading, remarks=(Remark("made-from-word", 1), *reading.remarks))


def _parts(data: bytes) -> dict[str, bytes]:
    """The parts that hold words, by name."""
    found: dict[str, bytes] = {}
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            members = archive.infolist()
            if len(members) > MAX_MEMBERS:
                _too_large(MAX_PARTS)
            if any(member.filename.lower().endswith("vbaproject.bin") for member in members):
                raise DocumentError("document-macros")
            room = MAX_PARTS
            for member in members:
                if _PARTS.fullmatch(member.filename) and member.filename not in found:
                    if member.flag_bits & 1:
                        raise DocumentError("document-locked")
                    most = min(room, MAX_PART)
                    with archive.open(member) as part:
                        found[member.filename] = part.read(most + 1)
                    if len(found[member.filename]) > most:
                        _too_large(MAX_PART)
                    room -= len(found[member.filename])
    except (zipfile.BadZipFile, zlib.error, EOFError, OSError, ValueError, NotImplementedError, RuntimeError) as error:
        raise DocumentError("document-damaged") from error
    if _MACROS in found.get(_TYPES, b""):
        raise DocumentError("document-macros")
    if not any(map(_BODY.match, found)):
        raise DocumentError("document-damaged")
    return found


def _checked_copy(parts: dict[str, bytes]) -> io.BytesIO:
    """A small archive that holds nothing but these parts, after each was looked through."""
    copy = io.BytesIO()
    with zipfile.ZipFile(copy, "w") as archive:
        for name, part in parts.items():
            _look_through(part)
            archive.writestr(name, part)
    copy.seek(0)
    return copy


def _look_through(part: bytes) -> None:
    """Refuse XML that defines anything, or that is too large or too deep for what comes after."""
    open_elements = elements = 0

    def start(_name: str, _attributes: dict[str, str]) -> None:
        nonlocal open_elements, elements
        elements += 1
        open_elements += 1
        if elements > MAX_ELEMENTS or open_elements > MAX_DEPTH:
            raise DocumentError("document-too-complex")

    def end(_name: str) -> None:
        nonlocal open_elements
        open_elements -= 1

    def refuse(*_said: object) -> NoReturn:
        raise DocumentError("document-unsafe")

    parser = expat.ParserCreate()
    parser.StartElementHandler, parser.EndElementHandler = start, end
    parser.StartDoctypeDeclHandler = parser.EntityDeclHandler = parser.ExternalEntityRefHandler = refuse
    try:
        parser.Parse(part, True)
    except expat.ExpatError as error:
        raise DocumentError("document-damaged") from error


def _html_of(archive: io.BytesIO) -> str:
    try:
        result: Any = mammoth.convert_to_html(
            archive,
            style_map=_STYLES,
            convert_image=_words_of_picture,
            include_embedded_style_map=False,
            external_file_access=False,
        )
    except Exception as error:  # mammoth trusts its input: a part it looks for may be missing, or be anything else
        raise DocumentError("document-damaged") from error
    return str(result.value)


def _words_of_picture(picture: Any) -> list[Any]:
    return [mammoth.html.element("img", {"alt": picture.alt_text or ""})]


def _too_large(limit: int) -> NoReturn:
    raise DocumentError("document-too-large", limit=limit // 1024**2, unit="MB")
