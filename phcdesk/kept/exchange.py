"""Small files that go from laptop to laptop on a stick: a shortlist (``.phclist``) and reports (``.phcreports``).

Both are one JSON object in UTF-8. What they say is never trusted: a file is read by its exact form or not at all,
within limits, and no text of it may steer a terminal or turn the direction of a line. A list names entries only; that
the library has them is looked up when it is shown. The forms are described in ``docs/user-guide.md``.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from datetime import date
from pathlib import Path
from typing import Annotated, Literal, TypeVar

import msgspec
from msgspec import Meta, Struct

from phcdesk.errors import DiskError, FormatError
from phcdesk.store.user_data import Correction, Entries, Kept, NamedList
from phcdesk.whole_file import beside

LIST_SUFFIX, REPORTS_SUFFIX = ".phclist", ".phcreports"
MAX_BYTES = 512 * 1024
MOST_ENTRIES = 500
MOST_REPORTS = 500
MOST_LETTERS = 300  # of a text of a report
PROBLEMS = ("dead-number", "moved", "closed", "wrong-hours", "other")

_REF = re.compile(r"[^\s/]{1,100}/[^\s/]{1,200}", re.ASCII)
_ID = re.compile(r"[0-9a-f]{16}")
_TURNING = frozenset("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\u2028\u2029")
_Text = Annotated[str, Meta(max_length=MOST_LETTERS)]
_Title = Annotated[str, Meta(max_length=1_000)]
_FileType = TypeVar("_FileType", bound="_ListFile | _ReportFile")


class _Listed(Struct, frozen=True, forbid_unknown_fields=True):
    ref: Annotated[str, Meta(max_length=301)]
    title: _Title


class _ListFile(Struct, frozen=True, forbid_unknown_fields=True):
    format: Literal["phcdesk-list"]
    version: Literal[1]
    name: Annotated[str, Meta(max_length=60, min_length=1)]
    entries: Annotated[tuple[_Listed, ...], Meta(max_length=MOST_ENTRIES)]


class _Reported(Struct, frozen=True, forbid_unknown_fields=True):
    id: Annotated[str, Meta(max_length=16)]
    ref: Annotated[str, Meta(max_length=301)]
    title: _Title
    problem: Literal["dead-number", "moved", "closed", "wrong-hours", "other"]
    place: Annotated[str, Meta(max_length=200)]
    was: Annotated[str, Meta(max_length=2_000)]
    proposed: _Text
    note: _Text
    reported_on: Annotated[str, Meta(max_length=10)]


class _ReportFile(Struct, frozen=True, forbid_unknown_fields=True):
    format: Literal["phcdesk-reports"]
    version: Literal[1]
    reports: Annotated[tuple[_Reported, ...], Meta(max_length=MOST_REPORTS)]


def written_list(one: NamedList) -> bytes:
    """A list as a file: its name, and of each entry what it is called and by which name the library knows it."""
    entries = tuple(_Listed(kept.ref, _plain(kept.title, 1_000)) for kept in one.entries[:MOST_ENTRIES])
    return _encoded(_ListFile("phcdesk-list", 1, _plain(one.name, 60) or "-", entries))


def read_list(path: Path, today: date) -> tuple[str, Entries]:
    """The name and the entries of a list file, each entry once, put aside today.

    Raises ``FormatError``: "list-file", "file-over-limit"; ``DiskError``.
    """
    return list_of(_bytes_of(path), path.name, today)


def list_of(data: bytes, file: str, today: date) -> tuple[str, Entries]:
    """The same for the bytes of a file."""
    refusal = FormatError("list-file", file=file)
    read = _decoded(data, _ListFile, refusal)
    for entry in read.entries:
        _require(_REF.fullmatch(entry.ref) is not None and _is_plain(entry.title), refusal)
    _require(_is_plain(read.name) and bool(read.name.strip()), refusal)
    kept = {entry.ref: Kept(entry.ref, entry.title, today.isoformat()) for entry in reversed(read.entries)}
    return read.name.strip(), tuple(reversed(kept.values()))


def written_reports(reports: Iterable[Correction]) -> bytes:
    """Reports as a file for the administrator. It says nothing of the computer it comes from, nor of who reports."""
    said = tuple(_sayable(one) for one in reports)[:MOST_REPORTS]
    return _encoded(_ReportFile("phcdesk-reports", 1, said))


def read_reports(path: Path) -> tuple[Correction, ...]:
    """The reports of a file. Raises ``FormatError``: "report-file", "file-over-limit"; ``DiskError``."""
    return reports_of(_bytes_of(path), path.name)


def reports_of(data: bytes, file: str) -> tuple[Correction, ...]:
    """The same for the bytes of a file."""
    refusal = FormatError("report-file", file=file)
    read = _decoded(data, _ReportFile, refusal)
    reports = tuple(Correction(*msgspec.structs.astuple(one)) for one in read.reports)
    for one in reports:
        sound = _REF.fullmatch(one.ref) and _ID.fullmatch(one.id) and _is_day(one.reported_on)
        _require(bool(sound) and all(map(_is_plain, one)), refusal)
    return tuple({one.id: one for one in reversed(reports)}.values())[::-1]


def save(path: Path, data: bytes) -> None:
    """Write such a file, whole or not at all. Raises ``DiskError``."""
    with beside(path) as part:
        part.write_bytes(data)


def _bytes_of(path: Path) -> bytes:
    try:
        with path.open("rb") as file:
            data = file.read(MAX_BYTES + 1)
    except OSError as error:
        raise DiskError.of(path, error) from error
    if len(data) > MAX_BYTES:
        raise FormatError("file-over-limit", file=path.name)
    return data


def _decoded(data: bytes, form: type[_FileType], refusal: FormatError) -> _FileType:
    try:
        return msgspec.json.decode(data, type=form)
    except (msgspec.MsgspecError, UnicodeError, RecursionError) as error:
        raise refusal from error


def _encoded(read: _ListFile | _ReportFile) -> bytes:
    return msgspec.json.format(msgspec.json.encode(read), indent=1) + b"\n"


def _require(holds: bool, refusal: FormatError) -> None:
    if not holds:
        raise refusal


def _is_plain(text: str) -> bool:
    """Whether a text has no letter that steers: line ends aside, which places and hours may have."""
    return not any(letter in _TURNING or (unicodedata.category(letter) == "Cc" and letter != "\n") for letter in text)


def _plain(text: str, most: int) -> str:
    return " ".join("".join(letter if _is_plain(letter) else " " for letter in text).split())[:most]


def _sayable(one: Correction) -> _Reported:
    return msgspec.convert({name: _tidy(text) for name, text in one._asdict().items()}, _Reported)


def _tidy(text: str) -> str:
    return "".join(letter for letter in text if _is_plain(letter))


def _is_day(text: str) -> bool:
    try:
        return date.fromisoformat(text).isoformat() == text
    except ValueError:
        return False
