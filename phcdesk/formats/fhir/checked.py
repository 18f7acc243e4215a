"""How far a record was checked, as an extension of our own; of others the time of their last change is taken."""

from __future__ import annotations

from datetime import date
from typing import cast, get_args

from phcdesk.formats.fhir.elements import Element, extension_text, extensions, first, text
from phcdesk.formats.fhir.own import EXTENSIONS
from phcdesk.model import Assurance, Method
from phcdesk.tables.values import iso_date

_NAME = "assurance"
_WORDS = {"method": "method", "as-of": "as_of", "assurer": "assurer", "note": "note"}
_METHODS = frozenset(get_args(Method))


def read_assurance(resource: Element, today: date) -> Assurance:
    """What a resource says of its own checking. A date to come would make old facts look fresh and is left out."""
    meta = first(resource, "meta")
    own = next(extensions(resource, _NAME), None)
    if own is None:
        source = text(meta, "source").partition("#")[0]
        return Assurance(as_of=_past(text(meta, "lastUpdated"), today), sources=(source,) if source else ())
    words = {field: extension_text(own, name) for name, field in _WORDS.items()}
    agreement = extension_text(own, "agreement")
    return Assurance(
        method=cast("Method", words["method"]) if words["method"] in _METHODS else "",
        as_of=_past(words["as_of"], today),
        agreement=int(agreement) if agreement.isdigit() and agreement.isascii() and len(agreement) < 4 else 0,
        sources=tuple(source for one in extensions(own, "source") if (source := text(one, "valueString"))),
        assurer=words["assurer"],
        note=words["note"],
    )


def write_assurance(assurance: Assurance) -> list[Element]:
    """The extension for it, or none where there is nothing to say."""
    words = {name: getattr(assurance, field) for name, field in _WORDS.items()}
    words["agreement"] = str(assurance.agreement or "")
    parts: list[Element] = [
        {"url": f"{EXTENSIONS}{name}", "valueString": value} for name, value in words.items() if value
    ]
    parts += [{"url": f"{EXTENSIONS}source", "valueString": source} for source in assurance.sources if source]
    return [{"url": f"{EXTENSIONS}{_NAME}", "extension": parts}] if parts else []


def last_changed(assurance: Assurance) -> str:
    """The instant of ``meta.lastUpdated``: FHIR has no partial ones, so a partial date gives ""."""
    whole = len(assurance.as_of) == 10 and iso_date(assurance.as_of)
    return f"{assurance.as_of}T00:00:00Z" if whole else ""


def _past(said: str, today: date) -> str:
    found = iso_date(said) or ""
    return found if found <= today.isoformat() else ""
