"""What a cell with telephone numbers holds, and the international form of a number, by Google's libphonenumber.

Nothing here hides or changes a number: one without an international form is dialled as it is printed.
"""

from __future__ import annotations

import re

WHOLE_NUMBER_DIGITS = 6

_SEPARATOR = re.compile(r"\s*;\s*|\s+/\s+|,\s+|\s+or\s+")
_DIGIT = re.compile(r"\d")


def numbers_in(cell: str) -> list[str]:
    """The numbers of a cell that holds several whole ones ("020 1234567 / 020 7654321"), or the cell as it is."""
    parts = [part for part in _SEPARATOR.split(cell) if part]
    if len(parts) < 2 or any(digits_in(part) < WHOLE_NUMBER_DIGITS for part in parts):
        return [cell]
    return parts


def digits_in(text: str) -> int:
    """How many digits a text has."""
    return len(_DIGIT.findall(text))


def international_form(number: str, country: str) -> str:
    """The E.164 form of a number that is valid in its country ("" for a number that says its own), or ""."""
    import phonenumbers  # its tables take a while to load, and many sources need none of them

    try:
        parsed = phonenumbers.parse(number, country or None)
    except phonenumbers.NumberParseException:
        return ""
    if parsed.extension or not phonenumbers.is_valid_number(parsed):
        return ""
    return str(phonenumbers.format_number(parsed, phonenumbers.PhoneNumberFormat.E164))


def has_lost_its_zero(number: str, country: str) -> bool:
    """Whether a number lacks the zero that comes first in its country: spreadsheets take it away from figures."""
    import phonenumbers
    from phonenumbers.phonenumberutil import ndd_prefix_for_region

    if not number.isascii() or not number.isdigit() or number.startswith("0"):
        return False
    try:
        parsed = phonenumbers.parse(number, country or None)
    except phonenumbers.NumberParseException:
        return False
    begins = ndd_prefix_for_region(country, True) if country else None
    return begins == "0" and str(parsed.national_number) == number and phonenumbers.is_valid_number(parsed)


def cannot_be(number: str, country: str) -> bool:
    """Whether a number is too short or too long for its country, or has a code of none. Short codes may always be."""
    import phonenumbers

    if digits_in(number) <= WHOLE_NUMBER_DIGITS:
        return False
    try:
        parsed = phonenumbers.parse(number, country or None)
    except phonenumbers.NumberParseException as problem:
        return bool(country or number.lstrip().startswith("+")) and problem.error_type in (
            phonenumbers.NumberParseException.TOO_LONG,
            phonenumbers.NumberParseException.TOO_SHORT_NSN,
            phonenumbers.NumberParseException.TOO_SHORT_AFTER_IDD,
        )
    return not phonenumbers.is_possible_number(parsed)


def is_mobile(number: str, country: str) -> bool:
    """Whether a number can only be that of a mobile phone; in some countries nothing tells them from others."""
    import phonenumbers

    try:
        parsed = phonenumbers.parse(number, country or None)
    except phonenumbers.NumberParseException:
        return False
    return bool(phonenumbers.number_type(parsed) == phonenumbers.PhoneNumberType.MOBILE)
