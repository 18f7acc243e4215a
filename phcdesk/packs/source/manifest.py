"""``pack.toml``: who publishes what, and which edition this is. The only file of a source that must be sound."""

from __future__ import annotations

import datetime as dt
import re
import tomllib

from phcdesk.errors import SourceError
from phcdesk.model import PackManifest
from phcdesk.packs.source.folder import OutsideFolder, SourceFolder
from phcdesk.problems import ProblemLog
from phcdesk.tables.values import iso_date

FILE = "pack.toml"
MAX_BYTES = 1_000_000
MAX_EDITION = 2**53 - 1

_SHORT_NAME = re.compile(r"[a-z0-9][a-z0-9._-]{0,63}\Z", re.ASCII)
_LANGUAGE = re.compile(r"[a-z]{2,3}(-[A-Za-z0-9]{2,8})*\Z", re.ASCII)
_KEYS = frozenset(PackManifest.__struct_fields__)


def read_manifest(folder: SourceFolder, log: ProblemLog) -> PackManifest:
    """Read ``pack.toml``.

    Raises ``SourceError`` "pack-toml-missing" (no fields) and "pack-toml-invalid" (``key``, blank for the whole file,
    and ``reason``: "toml", "missing", "not-text", "not-a-short-name", "not-a-whole-number").
    """
    values = _values(folder)
    for key in values.keys() - _KEYS:
        log.add("PT01", FILE, column=key[:80])
    manifest = PackManifest(
        id=_short_name(values, "id"),
        title=_needed_text(values, "title"),
        publisher=_short_name(values, "publisher"),
        publisher_name=_text(values, "publisher_name", log) or _needed_text(values, "publisher"),
        edition=_edition(values),
        issued=_date(values, "issued", log),
        languages=_languages(values, log),
        licence=_text(values, "licence", log),
        review_by=_date(values, "review_by", log),
        description=_text(values, "description", log),
        fictional=_fictional(values, log),
    )
    for key in ("publisher_name", "issued", "languages"):
        if key not in values:
            log.add("PT02", FILE, column=key)
    if not manifest.licence:
        log.add("LC01", FILE, column="licence")
    return manifest


def _values(folder: SourceFolder) -> dict[str, object]:
    try:
        data = folder.read(FILE, MAX_BYTES)
    except OutsideFolder:
        data = None
    except OSError as problem:
        raise SourceError("pack-toml-missing") from problem
    if data is None:
        raise SourceError("pack-toml-missing")
    try:
        return tomllib.loads(data.decode("utf-8-sig").replace("\r\n", "\n"))
    except (ValueError, RecursionError) as problem:
        raise SourceError("pack-toml-invalid", key="", reason="toml") from problem


def _needed_text(values: dict[str, object], key: str) -> str:
    value = values.get(key)
    if value is None:
        raise SourceError("pack-toml-invalid", key=key, reason="missing")
    if not isinstance(value, str) or not value.strip():
        raise SourceError("pack-toml-invalid", key=key, reason="not-text")
    return value.strip()


def _short_name(values: dict[str, object], key: str) -> str:
    name = _needed_text(values, key)
    if not _SHORT_NAME.match(name):
        raise SourceError("pack-toml-invalid", key=key, reason="not-a-short-name")
    return name


def _edition(values: dict[str, object]) -> int:
    value = values.get("edition")
    if value is None:
        raise SourceError("pack-toml-invalid", key="edition", reason="missing")
    if not isinstance(value, int) or isinstance(value, bool) or not 1 <= value <= MAX_EDITION:
        raise SourceError("pack-toml-invalid", key="edition", reason="not-a-whole-number")
    return value


def _text(values: dict[str, object], key: str, log: ProblemLog) -> str:
    value = values.get(key, "")
    if isinstance(value, str):
        return value.strip()
    log.add("PT03", FILE, column=key, raw=_shown(value))
    return ""


def _date(values: dict[str, object], key: str, log: ProblemLog) -> str:
    value = values.get(key, "")
    if isinstance(value, dt.date):
        return value.isoformat()[:10]
    if value == "":
        return ""
    day = iso_date(value) if isinstance(value, str) else None
    if day is None:
        log.add("PT03", FILE, column=key, raw=_shown(value))
    return day or ""


def _fictional(values: dict[str, object], log: ProblemLog) -> bool:
    value = values.get("fictional", False)
    if not isinstance(value, bool):
        log.add("PT03", FILE, column="fictional", raw=_shown(value))
    return value is not False  # what is not clearly real is shown as invented


def _shown(value: object) -> str:
    try:
        return str(value)
    except ValueError:  # a whole number of more digits than Python writes
        return type(value).__name__


def _languages(values: dict[str, object], log: ProblemLog) -> tuple[str, ...]:
    value = values.get("languages", [])
    items = value if isinstance(value, list) else [value]
    languages = tuple(item for item in items if isinstance(item, str) and _LANGUAGE.match(item))
    if len(languages) < len(items):
        log.add("PT03", FILE, column="languages", raw=_shown(value))
    return languages or ("en",)
