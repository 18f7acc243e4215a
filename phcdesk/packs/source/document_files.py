"""The file that a row of ``documents.csv`` names: read by whoever reads documents, and what is wrong with it told.

A file that cannot be read costs its entry the file and nothing else. A map is no document: it is only opened, as the
window opens it, to see whether it can be shown.
"""

from __future__ import annotations

from msgspec import Struct

from phcdesk.documents.readers import media_type_of, read_here
from phcdesk.documents.reading import MARKDOWN
from phcdesk.documents.reading import Reading as DocumentReading
from phcdesk.errors import DocumentError, FormatError, SourceError
from phcdesk.packs.payload import MAX_SIZE
from phcdesk.packs.source.folder import MAX_FILE_BYTES, OutsideFolder
from phcdesk.packs.source.reading import Reading
from phcdesk.store.map_files import MapFile, map_type_of, open_tiles
from phcdesk.tables.rows import Row

FOLDER = "documents"
FILE = f"{FOLDER}/documents.csv"
MAX_MARKDOWN = 4 * 1024 * 1024
MAX_MAP = MAX_SIZE

_REFUSED = {
    "document-unknown-kind": "FL04",
    "document-locked": "FL07",
    "document-damaged": "FL08",
    "document-too-large": "FL09",
    "document-too-complex": "FL17",
    "document-unsafe": "FL11",
    "document-old-word": "FL18",
    "document-macros": "FL18",
    "document-too-slow": "FL10",
    "document-too-much-memory": "FL11",
    "document-killed-reader": "FL11",
    "reader-missing": "FL12",
    "map-file-unreadable": "FL23",
    "map-file-of-drawings": "FL24",
}
"""The rule that is broken, by the code of the error."""
_REMARKS = {"no-text": "FL13", "cut": "FL14", "pictures-left-out": "FL20"}


class _Refusal(Struct, frozen=True):
    """A rule that is broken, and what to say instead of the name of the file."""

    rule: str
    raw: str = ""


class MarkdownOnly:
    """Reads Markdown in this process, and nothing else: for what comes with the program."""

    def read(self, data: bytes, media_type: str) -> DocumentReading:
        if media_type != MARKDOWN:
            raise DocumentError("document-unknown-kind", kind=media_type)
        return read_here(data, media_type)


def read_file(reading: Reading, row: Row, used: set[str]) -> DocumentReading | None:
    """The document that a row names; None, with the reason noted, if it names none that can be read.

    ``used`` are the names that rows before it took.
    """
    name = row["file"]
    if not name:
        return None
    map_type = map_type_of(name)
    media_type = map_type or media_type_of(name)
    found: DocumentReading | _Refusal
    if not media_type or name in used:
        found = _Refusal("FL06" if media_type else "FL04")
    else:
        found = _read(reading, name, media_type, is_map=bool(map_type))
    used.add(name)
    if isinstance(found, _Refusal):
        reading.log.add(found.rule, FILE, row.number, "file", found.raw or name)
        return None
    _remark(reading, name, found)
    return found


def _read(reading: Reading, name: str, media_type: str, *, is_map: bool) -> DocumentReading | _Refusal:
    """The document, or the rule that its file breaks."""
    limit = MAX_MAP if is_map else MAX_MARKDOWN if media_type == MARKDOWN else MAX_FILE_BYTES
    try:
        data = reading.folder.read(f"{FOLDER}/{name}", limit)
        if data is None:
            return _Refusal("FL01")
        reading.report()
        if is_map:
            _try_map(reading, name, media_type)
            return DocumentReading(media_type, data)
        return reading.documents.read(data, media_type)
    except OutsideFolder:
        return _Refusal("FL02")
    except SourceError:
        return _Refusal("FL03")
    except OSError as problem:
        return _Refusal("FL05", problem.strerror or type(problem).__name__)
    except (DocumentError, FormatError) as error:
        return _Refusal(_REFUSED.get(error.code, "FL08"))


def _try_map(reading: Reading, name: str, media_type: str) -> None:
    """Raise ``FormatError`` for a map that could not be shown."""
    path = reading.folder.path(f"{FOLDER}/{name}")
    if path is not None:
        open_tiles(MapFile(name, name, path, media_type)).close()


def _remark(reading: Reading, name: str, document: DocumentReading) -> None:
    for remark in document.remarks:
        rule = _REMARKS.get(remark.code)
        if rule == "FL13" and not document.pages:
            rule = "FL19"
        if rule:
            reading.log.add(rule, f"{FOLDER}/{name}", raw=str(remark.count))
