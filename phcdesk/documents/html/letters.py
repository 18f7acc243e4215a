"""From bytes to characters, and which characters a text may have.

The letters of a file are told by its first bytes, then by what it says of itself, then by whether it is UTF-8; failing
all that it is taken for Western European of Windows, which most old pages are. Only encodings that browsers know are
believed: some others hide marks from whoever looks at the bytes.
"""

from __future__ import annotations

import codecs
import re

_BYTE_ORDER_MARKS = ((codecs.BOM_UTF8, "utf-8"), (codecs.BOM_UTF16_LE, "utf-16-le"), (codecs.BOM_UTF16_BE, "utf-16-be"))
_SAID = re.compile(
    rb"<(?:meta|\?xml)[^>]{0,500}?(?:charset|encoding)\s*=\s*[\"']?\s*([A-Za-z0-9_:.-]{1,40})", re.IGNORECASE
)
_LOOKED_AT = 4096
_FALLBACK = "cp1252"
_NAMES = {
    **{f"windows-{number}": f"cp{number}" for number in (874, *range(1250, 1259))},
    **{f"iso-8859-{number}": f"iso8859-{number}" for number in (2, 3, 4, 5, 6, 7, 8, 10, 13, 14, 15, 16)},
    "iso-8859-1": "cp1252", "latin1": "cp1252", "us-ascii": "cp1252", "ascii": "cp1252", "iso-8859-9": "cp1254",
    "iso-8859-11": "cp874", "tis-620": "cp874", "koi8-r": "koi8-r", "koi8-u": "koi8-u", "gb2312": "gb18030",
    "gbk": "gb18030", "gb18030": "gb18030", "big5": "big5hkscs", "shift_jis": "cp932", "euc-jp": "euc-jp",
    "euc-kr": "cp949",
}  # fmt: skip

_NEVER = re.compile(
    # controls; marks that turn the order of digits around; what Qt itself uses for the borders of a table or picture
    "[\x00-\x08\x0b\x0e-\x1f\x7f-\x9f\u202d\u202e\ud800-\udfff\ufdd0-\ufdef\ufeff\ufff9-\uffff]"
)
_LINES = re.compile("[\u2028\u2029\x0c]")


def text_of(data: bytes) -> str:
    """The characters of a file. What is not a letter in its encoding becomes U+FFFD; nothing raises."""
    for mark, encoding in _BYTE_ORDER_MARKS:
        if data.startswith(mark):
            return data[len(mark) :].decode(encoding, "replace")
    said = _SAID.search(data[:_LOOKED_AT])
    name = _NAMES.get(said.group(1).decode("ascii").lower()) if said else None
    if name:
        return data.decode(name, "replace")
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        return data.decode(_FALLBACK, "replace")


def clean(text: str) -> str:
    """The text without characters that are no letters, or that make digits read in another order than they stand."""
    if text.isascii() and text.isprintable():
        return text
    return _LINES.sub("\n", _NEVER.sub("", text))
