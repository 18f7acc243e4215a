"""Phone rows to phones. A number is kept as it is printed, whatever it looks like.

The international form is only added when the number is a valid one of its country, by Google's libphonenumber; a number
without it is dialled as printed. Nothing hides a number.
"""

from __future__ import annotations

from collections.abc import Iterator

from phcdesk.model import Language, Phone
from phcdesk.packs.source.reading import Reading
from phcdesk.phone_numbers import digits_in, international_form, numbers_in
from phcdesk.tables.rows import Row

FILE = "directory/phones.csv"
SHORT_CODE_DIGITS = 6


class PhoneReader:
    """Makes phones of rows, and remembers the international forms it has worked out."""

    def __init__(self, reading: Reading) -> None:
        self._reading = reading
        self._forms: dict[tuple[str, str], str] = {}

    def phones(self, row: Row, country: str, languages: tuple[Language, ...] = ()) -> Iterator[Phone]:
        """The phones of a row: one, or several if the cell holds several numbers."""
        if not row["number"]:
            self._reading.log.add("RQ01", FILE, row.number, "number")
            return
        assurance = self._reading.assurance(FILE, row, dated="assured_date")
        numbers = self._numbers(row)
        given = row["e164"] if len(numbers) == 1 else ""
        for number in numbers:
            yield Phone(
                number,
                self._international(row, number, given, country),
                row["extension"],
                row["type"],
                row["description"],
                row["dialling"],
                languages,
                assurance,
            )

    def _numbers(self, row: Row) -> list[str]:
        numbers = numbers_in(row["number"])
        if len(numbers) > 1:
            self._reading.log.add("PH02", FILE, row.number, "number", row["number"])
        return numbers

    def _international(self, row: Row, number: str, given: str, country: str) -> str:
        if given:
            form = self._form(given, "")
            if not form:
                self._reading.log.add("PH01", FILE, row.number, "e164", given)
            return form
        if 0 < digits_in(number) <= SHORT_CODE_DIGITS:
            return ""
        form = self._form(number, country)
        if not form and not self._reading.manifest.fictional:
            self._reading.log.add("PH01", FILE, row.number, "number", number)
        return form

    def _form(self, number: str, country: str) -> str:
        key = (number, country)
        form = self._forms.get(key)
        if form is None:
            form = self._forms[key] = international_form(number, country)
        return form
