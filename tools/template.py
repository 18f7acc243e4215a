"""Make ``resources/templates/directory.xlsx``: an empty directory for those who start from nothing.

    python tools/template.py [--check]

Headings that are read without a map, lists to choose from (from the vocabulary), an example row that is left out when
it is read, and a sheet that says what to write. The same vocabulary always gives the same bytes; ``--check`` says
whether the file is the one that would be made.
"""

from __future__ import annotations

import argparse
import io
import re
import sys
import zipfile
from collections.abc import Sequence
from datetime import datetime
from pathlib import Path

from openpyxl import Workbook
from openpyxl.styles import Alignment, Font, PatternFill
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.datavalidation import DataValidation
from openpyxl.worksheet.worksheet import Worksheet

from phcdesk.taxonomy import Vocabulary, load_vocabulary

ROOT = Path(__file__).parent.parent
TARGET = ROOT / "resources" / "templates" / "directory.xlsx"
ROWS = 5_000
_DAY = datetime(2026, 1, 1)  # noqa: DTZ001  (the form has no zone)
_ZIP_DAY = (1980, 1, 1, 0, 0, 0)

COLUMNS: tuple[tuple[str, int, str, str], ...] = (
    # heading, width, example, what to write
    ("Name", 34, "EXAMPLE: Rose Street Day Centre", "The name on the door, or of the service. Needed."),
    ("Organisation", 26, "Example Health Trust", "Who runs it, if that is another name."),
    ("Type of service", 30, "Day centre", "Choose from the list; several with ; between them."),
    ("Description", 44, "Groups and advice for adults.", "One or two sentences. No names of staff or of clients."),
    ("Phone", 20, "020 0000 0000", "As one dials it. One number a cell. The cells are text, so that zeros stay."),
    ("Second phone", 20, "", "Another number; write what it is for in the description."),
    ("Email", 26, "", "Of the service, not of a person."),
    ("Website", 26, "", "Beginning with https://"),
    ("Address", 34, "1 Rose Street", "Street and number, or how one finds it."),
    ("Town", 18, "Sampleton", "Town or village."),
    ("District", 18, "", "Second administrative level."),
    ("Region", 18, "", "First administrative level: region, province, county."),
    ("Postal code", 12, "", ""),
    ("Country", 18, "", "Choose from the list."),
    ("Latitude", 12, "", "Decimal degrees with a point, such as -1.2921."),
    ("Longitude", 12, "", "Decimal degrees with a point, such as 36.8219."),
    ("Opening hours", 30, "Mon-Fri 9:00-17:00", "Such as Mon-Fri 9:00-17:00; Sat 9:00-12:00, or 24/7."),
    ("Languages", 20, "English; French", "Several with ; between them."),
    ("Cost", 20, "Free", "Free, or what it costs."),
    ("Who it is for", 26, "Adults", "Age, groups, area."),
    ("How to be referred", 30, "Walk in", "Walk in, call first, letter of a clinic ..."),
    ("Status", 18, "active", "Choose from the list."),
    ("Confidential address", 20, "no", "yes: address, point and phones do not leave this workbook."),
    ("Last checked", 14, "2026-01-31", "Year-month-day, such as 2026-01-31."),
    ("Checked by", 20, "", "An organisation or a role."),
    ("How checked", 16, "called", "Choose from the list."),
    ("Notes", 30, "", "Anything else that people should read."),
    ("ID", 16, "", "Your own number of the service, if there is one. Do not change it later."),
)
_LISTS = {"Status": ("active", "inactive", "defunct", "temporarily closed"), "Confidential address": ("no", "yes"),
          "How checked": ("called", "visited", "website", "register")}  # fmt: skip
_RULES = (
    "One row is one service at one place.",
    "Leave a cell blank when you do not know: blank means “not known”.",
    "The grey example row is left out when the file is read. You may delete it.",
    "Do not change the headings in the first row. You may move columns, and leave out those that you do not need.",
    "Never write anything about a client, and no names or private numbers of staff.",
    "When you are done: phcdesk convert directory.xlsx -o my-district",
)


def template(vocabulary: Vocabulary) -> bytes:
    """The workbook."""
    book = Workbook()
    sheet = book.active
    if not isinstance(sheet, Worksheet):
        raise TypeError(sheet)
    sheet.title = "Services"
    lists = book.create_sheet("Lists")
    lists.sheet_state = "hidden"
    _fill(sheet)
    choices = {
        "Type of service": _labels(vocabulary, "service_type"),
        "Country": sorted(_labels(vocabulary, "country")),
        **_LISTS,
    }
    for number, (heading, words) in enumerate(choices.items(), start=1):
        _offer(sheet, lists, number, heading, words)
    _explain(book.create_sheet("How to fill this in"))
    return _same_bytes(book)


def _labels(vocabulary: Vocabulary, facet: str) -> tuple[str, ...]:
    return tuple(concept.labels["en"] for concept in vocabulary.concepts if concept.facet == facet)


def _fill(sheet: Worksheet) -> None:
    grey = PatternFill("solid", fgColor="E6E6E6")
    for at, (heading, width, example, _) in enumerate(COLUMNS, start=1):
        cell = sheet.cell(1, at, heading)
        cell.font, cell.alignment = Font(bold=True), Alignment(wrap_text=True, vertical="top")
        shown = sheet.cell(2, at, example)
        shown.fill, shown.font = grey, Font(italic=True)
        letter = get_column_letter(at)
        sheet.column_dimensions[letter].width = width
        sheet.column_dimensions[letter].number_format = "@"
        for row in range(2, 202):
            sheet.cell(row, at).number_format = "@"  # text: zeros stay, and no number becomes a date
    sheet.freeze_panes = "B2"


def _offer(sheet: Worksheet, lists: Worksheet, number: int, heading: str, words: Sequence[str]) -> None:
    for row, word in enumerate(words, start=1):
        lists.cell(row, number, word)
    letter = get_column_letter(number)
    column = get_column_letter(1 + [name for name, *_ in COLUMNS].index(heading))
    rule = DataValidation("list", formula1=f"Lists!${letter}$1:${letter}${len(words)}", allow_blank=True)
    rule.showErrorMessage = False  # a word that is not in the list may be written as well
    rule.add(f"{column}2:{column}{ROWS}")
    sheet.add_data_validation(rule)


def _explain(sheet: Worksheet) -> None:
    for row, rule in enumerate(_RULES, start=1):
        sheet.cell(row, 1, rule)
    first = len(_RULES) + 2
    for row, (heading, _, _, words) in enumerate(COLUMNS, start=first):
        sheet.cell(row, 1, heading).font = Font(bold=True)
        sheet.cell(row, 2, words)
    sheet.column_dimensions["A"].width, sheet.column_dimensions["B"].width = 30, 90


def _same_bytes(book: Workbook) -> bytes:
    """The file without the time at which it was made."""
    book.properties.created = _DAY
    book.properties.creator = "PHC Desk"
    written, made = io.BytesIO(), io.BytesIO()
    book.save(written)
    with zipfile.ZipFile(written) as old, zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as new:
        for name in sorted(old.namelist(), key=lambda name: (name != "[Content_Types].xml", name)):
            data = old.read(name)
            if name == "docProps/core.xml":
                data = re.sub(rb"(<dcterms:modified[^>]*>)[^<]*", rb"\g<1>2026-01-01T00:00:00Z", data)
            member = zipfile.ZipInfo(name, _ZIP_DAY)
            member.create_system = 3
            member.compress_type = zipfile.ZIP_DEFLATED
            member.external_attr = 0o644 << 16
            new.writestr(member, data)
    return made.getvalue()


def main(arguments: list[str]) -> int:
    """Write the file, or compare it; 1 when it is another one."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--check", action="store_true")
    given = parser.parse_args(arguments)
    data = template(load_vocabulary(ROOT / "resources" / "taxonomy"))
    if given.check:
        same = TARGET.is_file() and TARGET.read_bytes() == data
        print("The template is as it should be." if same else "The template is out of date: run tools/template.py.")
        return 0 if same else 1
    TARGET.parent.mkdir(exist_ok=True)
    TARGET.write_bytes(data)
    print(f"{TARGET.relative_to(ROOT)}: {len(data)} bytes")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
