"""What a file is by its first bytes, for telling somebody why it cannot be converted."""

from __future__ import annotations

from phcdesk.formats.chosen import Chosen

_STARTS: tuple[tuple[bytes, str], ...] = (
    (b"\xff\xd8\xff", "picture"),
    (b"\x89PNG\r\n\x1a\n", "picture"),
    (b"GIF8", "picture"),
    (b"BM", "picture"),
    (b"II*\x00", "picture"),
    (b"MM\x00*", "picture"),
    (b"%PDF-", "pdf"),
    (b"SQLite format 3\x00", "database"),
    (b"PHCP", "pack"),
    (b"MZ", "program"),
    (b"\x7fELF", "program"),
    (b"Rar!", "archive"),
    (b"7z\xbc\xaf\x27\x1c", "archive"),
    (b"BZh", "archive"),
    (b"\xfd7zXZ\x00", "archive"),
    (b"{\\rtf", "document"),
    (b"ID3", "sound"),
    (b"OggS", "sound"),
)
_WEB = (b"<!doctype html", b"<html")


def kind_of_file(chosen: Chosen) -> str:
    """A word for what a source looks like.

    "empty", "picture", "pdf", "database", "pack", "program", "archive", "document", "sound", "web-page", "text",
    "binary", and "folder" for several files.
    """
    names = chosen.names()
    if not names:
        return "empty"
    if len(names) > 1:
        return "folder"
    head = chosen.head(names[0], 4096)
    if not head.strip(b"\xef\xbb\xbf \t\r\n\x00"):
        return "empty"
    found = next((kind for start, kind in _STARTS if head.startswith(start)), "")
    if found:
        return found
    if head[8:12] == b"WEBP" or head[4:8] == b"ftyp":
        return "picture" if head[8:12] in (b"WEBP", b"heic", b"avif") else "sound"
    if head.startswith(b"PK\x03\x04"):
        return "document"
    if head.lstrip()[:20].lower().startswith(_WEB):
        return "web-page"
    return "binary" if b"\x00" in head and not head.startswith((b"\xff\xfe", b"\xfe\xff")) else "text"
