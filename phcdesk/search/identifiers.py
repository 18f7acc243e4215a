"""Addresses and numbers of documents, as they are printed and as they are typed: with a scheme or not, with hyphens.

A document is found by the whole of its identifier, by the DOI or ISBN in it, and by the number at the end of an
address ("https://www.who.int/publications/i/item/WHO-MSD-MER-16.4").
"""

from __future__ import annotations

import re
from collections.abc import Iterator

_SCHEME = re.compile(r"^(?:https?://)?(?:www\.)?(?:(?:dx\.)?doi\.org/|doi:\s*)?|^(?:urn:)?isbn[:\s]*", re.IGNORECASE)
_DOI = re.compile(r"10\.\d{4,9}/\S+")
_ISBN = re.compile(r"(?:97[89]\d{10}|\d{9}[\dx])", re.IGNORECASE)
_LEAST = 4
_LEAST_DIGITS = 10
"""Characters of a form that is looked for by itself, and of one of digits alone: short ones are telephone numbers."""


def written_forms(identifier: str) -> tuple[str, ...]:
    """The forms of an identifier by which its document is found; none for a blank."""
    return tuple(dict.fromkeys(form for form in _forms(identifier) if _is_telling(form)))


def typed_form(text: str) -> str:
    """What was typed as one of the forms of an identifier; "" if it cannot be one: with spaces, or no digit or dot."""
    text = text.strip()
    isbn = _isbn(_SCHEME.sub("", text))
    if isbn:
        return isbn
    whole = _bare(text)
    return whole if _is_telling(whole) and " " not in whole and re.search(r"[\d./]", whole) else ""


def number_in(identifier: str) -> str:
    """The number of a document, without the address that leads to it: for finding it among other words."""
    last = _bare(identifier).rpartition("/")[2] if "://" in identifier else identifier
    return last if any(map(str.isdigit, last)) else ""


def _is_telling(form: str) -> bool:
    return len(form) >= (_LEAST_DIGITS if form.isdigit() else _LEAST)


def _forms(identifier: str) -> Iterator[str]:
    whole = _bare(identifier)
    yield whole
    doi = _DOI.search(whole)
    if doi:
        yield doi.group()
    last = whole.rpartition("/")[2]
    for part in (whole, last):
        if any(map(str.isdigit, part)):
            yield part
            yield _isbn(part)


def _bare(text: str) -> str:
    """Small letters, without scheme, "www", the name of the DOI service, and what ends an address or a sentence."""
    return _SCHEME.sub("", text.strip()).rstrip("/.,;").lower()


def _isbn(text: str) -> str:
    digits = re.sub(r"[\s\-‐‑–]", "", text)
    return digits.lower() if _ISBN.fullmatch(digits) else ""
