"""A name for a file, made of a title that somebody else wrote: it hides nothing, and works on every computer."""

from __future__ import annotations

import re
import unicodedata

_LONGEST = 80  # characters; with letters of three bytes that stays below what file systems allow
_UNWANTED = re.compile(r'[<>:"/\\|?*]+')
_RESERVED = re.compile(r"(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(?:\..*)?", re.IGNORECASE)
_PLAIN = "document"


def file_name(title: str, extension: str) -> str:
    """The title as the name of a file with this extension.

    Marks of direction and other letters that take no room are left out, because they can make one name look like
    another; so are the signs that parts of a path are made of, and names that Windows keeps for itself.
    """
    visible = "".join(
        letter
        for letter in " ".join(title.split())
        if unicodedata.category(letter) not in ("Cc", "Cf", "Cs", "Co", "Cn")
    )
    name = " ".join(_UNWANTED.sub(" ", visible).split())[:_LONGEST].strip(" .")
    if not name or _RESERVED.fullmatch(name):
        name = f"{_PLAIN} {name}".strip()
    return f"{name}.{extension}"
