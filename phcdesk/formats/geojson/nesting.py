"""Properties that hold objects and lists, as headings and cells: "address": {"city": ...} is "address / city".

Answers with boxes ({"Every Day": true}) are lists of what is true in them. Of an object that is only named, the name is
what it says; of a text in several languages, English or the first; a list of objects gives each of its columns once.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from phcdesk.formats.geojson.features import identity_text
from phcdesk.formats.sheets.heading_rows import BETWEEN
from phcdesk.formats.sheets.recipe import same_header
from phcdesk.formats.sheets.suggesting import heading_score

MAX_DEPTH = 4
MAX_LISTED = 1_000

_NUMBERED = re.compile(r"\s*\d{1,2}\s*[.):]\s*")
_CAMEL = re.compile(r"(?<=[a-z0-9])(?=[A-Z])")
_LANGUAGE = re.compile(r"[a-z]{2,3}(?:[-_][A-Za-z]{2,4})?\Z")
_NUMBER = re.compile(r"[+(]?\d[\d\s()./-]+\Z", re.ASCII)
_KNOWN = 0.8
_NAMES = frozenset(("name", "title", "label"))
_KINDS = ("type", "kind", "system")
_VALUES = ("value", "number")
_IDS = frozenset(("id", "uuid", "code", "uri", "pk"))
Item = tuple[str, object]


def flat(properties: Mapping[str, object], whole: frozenset[str] = frozenset()) -> dict[str, str]:
    """Properties as headings and cells. Those whose heading is in ``whole`` stay one cell, whatever they hold."""
    found: dict[str, str] = {}
    for heading, value in _items(properties, "", 0, whole):
        cell = cell_of(value)
        if heading and cell and cell not in found.get(heading, "").split("; "):
            found[heading] = f"{found[heading]}; {cell}" if heading in found else cell
    return found


def _items(value: Mapping[str, object], above: str, depth: int, whole: frozenset[str]) -> Iterator[Item]:
    for key, inner in value.items():
        name = " ".join(_CAMEL.sub(" ", _NUMBERED.sub("", str(key), count=1)).replace("_", " ").split())
        plain = same_header(name)
        if above and plain in _NAMES:
            heading = above
        elif above and plain in _IDS:
            heading = f"{above} {name}"  # which is no id of the feature itself
        else:
            heading = f"{above}{BETWEEN}{name}" if above else name
        if depth >= MAX_DEPTH or same_header(heading) in whole:
            yield heading, inner
        elif isinstance(inner, list) and inner and all(isinstance(one, dict) and _is_record(one) for one in inner):
            for one in inner[:MAX_LISTED]:
                yield from _of_object(one, heading, depth, whole)
        elif isinstance(inner, dict) and _is_record(inner) and heading_score(heading)[0] != "hours":
            yield from _of_object(inner, heading, depth, whole)
        else:
            yield heading, inner


def _of_object(value: Mapping[str, object], heading: str, depth: int, whole: frozenset[str]) -> Iterator[Item]:
    kind = next((value[name] for name in _KINDS if name in value), None)
    said = next((value[name] for name in _VALUES if name in value), None)
    if isinstance(kind, str) and isinstance(said, str):
        yield f"{heading}{BETWEEN}{kind}", said
    elif value and all(isinstance(text, str) and _LANGUAGE.match(key) for key, text in value.items()):
        first = "en" if "en" in value else next(iter(value))
        yield heading, value[first]
        yield from ((f"{heading}{BETWEEN}{key}", text) for key, text in value.items() if key != first)
    else:
        yield from _items(value, heading, depth + 1, whole)


def _is_record(value: Mapping[str, object]) -> bool:
    """Whether an object has members of its own kind each, and is no answer with boxes that were ticked."""
    if not any(inner is True for inner in value.values()):
        return any(inner not in (None, False) for inner in value.values())
    return any(not isinstance(inner, bool) and heading_score(str(key))[1] >= _KNOWN for key, inner in value.items())


def cell_of(value: object, depth: int = 0) -> str:
    """What a value says; of an answer with boxes, those that were ticked."""
    if depth > MAX_DEPTH:
        return ""
    if isinstance(value, dict):
        parts = [(str(key).strip(), inner) for key, inner in value.items()]
        said = [key if inner is True else f"{key}: {cell}" for key, inner in parts
                if inner is not False and (inner is True or (cell := cell_of(inner, depth + 1)))]  # fmt: skip
        return "; ".join(said)
    if isinstance(value, list):
        cells = list(filter(None, (cell_of(inner, depth + 1) for inner in value[:MAX_LISTED])))
        # Numbers are told apart by line: "135; 5275 1135" in one cell might be one number with an extension.
        return ("\n" if all(map(_NUMBER.match, cells)) else "; ").join(cells)
    if isinstance(value, str):
        return "\n".join(line.strip() for line in value.splitlines() if line.strip())
    if isinstance(value, bool):
        return "yes" if value else "no"
    return identity_text(value)
