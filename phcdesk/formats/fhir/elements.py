"""Looking into FHIR elements that may be anything: absent, single where a list belongs, or of another type.

A resource is a plain dict as its JSON form nests it. Nothing here raises.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

Element = dict[str, object]

_CONTROL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff\ufffe\uffff\ufeff\u2028\u2029]")
_TAG = re.compile(r"<(?:/?[A-Za-z][^<>]{0,500}|!--[^<>]{0,500})>")
_BLOCK = re.compile(r"<(?:/?(?:p|div|li|ul|ol|tr|h[1-6])|br\s*/?)\b[^<>]{0,200}>", re.IGNORECASE)
_LINK = re.compile(r"!?\[([^\[\]]{1,300})\]\(([^()\s]{1,500})\)")
_MARKS = re.compile(r"(?m)^\s{0,3}#{1,6}\s+|^\s{0,3}>\s?|\*\*|__|`")
_ENTITIES = {"&amp;": "&", "&lt;": "<", "&gt;": ">", "&quot;": '"', "&#39;": "'", "&nbsp;": " "}
_ENTITY = re.compile("|".join(_ENTITIES))
MAX_TEXT = 200_000


def many(parent: Element, name: str) -> list[object]:
    """The values of a member, also where one stands without its list."""
    value = parent.get(name)
    if value is None:
        return []
    return [one for one in value if one is not None] if isinstance(value, list) else [value]


def objects(parent: Element, name: str) -> list[Element]:
    """The values of a member that are elements with members of their own."""
    value = parent.get(name)
    if value is None:
        return []
    return (
        [one for one in value if isinstance(one, dict)]
        if isinstance(value, list)
        else [value]
        if isinstance(value, dict)
        else []
    )


def first(parent: Element, name: str) -> Element:
    """The first element of a member, or an empty one."""
    return next(iter(objects(parent, name)), {})


def text(parent: Element, name: str) -> str:
    """A member as text: numbers and booleans as JSON writes them, white space around it taken away."""
    value = parent.get(name)
    if isinstance(value, str) and value.isprintable() and len(value) <= MAX_TEXT:
        return value.strip()
    return "" if value is None else _as_text(next(iter(many(parent, name)), ""))


def texts(parent: Element, name: str) -> list[str]:
    """All values of a member as text, blanks left out."""
    return [found for value in many(parent, name) if (found := _as_text(value))]


def truth(parent: Element, name: str) -> bool | None:
    """A boolean, also where it is written as text; None where it is neither."""
    return {"true": True, "false": False}.get(text(parent, name).casefold())


def extensions(parent: Element, *endings: str) -> Iterator[Element]:
    """The extensions of an element whose address ends in one of these names: profiles move theirs about."""
    for extension in (*objects(parent, "extension"), *objects(parent, "modifierExtension")):
        if text(extension, "url").rstrip("/").rpartition("/")[2].rpartition(":")[2] in endings:
            yield extension


def translations(parent: Element, name: str) -> str:
    """What a text is in the other languages that its element carries, each once."""
    found: dict[str, None] = {}
    for one in extensions(first(parent, f"_{name}"), "translation"):
        parts = {text(part, "url"): _as_text(extension_value(part)) for part in objects(one, "extension")}
        found[parts.get("content", "")] = None
    return "; ".join(other for other in found if other and other != text(parent, name))


def extension_value(extension: Element) -> object:
    """What an extension holds."""
    return next((value for name, value in extension.items() if name.startswith("value")), None)


def extension_text(parent: Element, *endings: str) -> str:
    """The text of the first such extension that has one."""
    found = (_as_text(extension_value(extension)) for extension in extensions(parent, *endings))
    return next(filter(None, found), "")


def codings(concepts: Iterable[Element]) -> Iterator[Element]:
    """The codings of concepts; a bare coding counts as one."""
    for concept in concepts:
        yield from objects(concept, "coding") if "coding" in concept else [concept]


def concept_text(concept: Element) -> str:
    """What a concept is called: its text, or the display of a coding, or at last a code that can be read aloud."""
    return (
        text(concept, "text")
        or next((shown for coding in codings([concept]) if (shown := text(coding, "display"))), "")
        or next((code for coding in codings([concept]) if (code := text(coding, "code")) and code.isalpha()), "")
    )


def prose(value: str) -> str:
    """Markdown or HTML as plain text: marks and tags gone, addresses of links kept in brackets."""
    if "<" in value:
        value = _TAG.sub("", _BLOCK.sub("\n", value))
    if "&" in value:
        value = _ENTITY.sub(lambda entity: _ENTITIES[entity[0]], value)
    value = _MARKS.sub("", _LINK.sub(r"\1 (\2)", value).replace("\\_", "_").replace("\\*", "*"))
    lines = [line.strip() for line in value.splitlines()]
    return re.sub(r"\n{3,}", "\n\n", "\n".join(lines)).strip()


def _as_text(value: object) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, float):
        return repr(value) if "e" not in repr(value) else f"{value:.12f}".rstrip("0").rstrip(".")
    if isinstance(value, int):
        return str(value)
    if isinstance(value, dict):  # a primitive of the XML form that has extensions
        value = value.get("value", "")
    return _CONTROL.sub("", value)[:MAX_TEXT].strip() if isinstance(value, str) else ""
