"""What is wrong with a source: one ``Problem`` a finding, and the plain sentence for each rule.

The sentences stand here, beside the rules, because the administrator who repairs a source reads them next to the file,
row and column. The ids up to LC01 are those of the import rules of our data standard; FL, GQ, GU, NU, PT and UR are
this reader's own. Severities: "error", the row or file could not be used; "warning", it is used, but somebody should
look; "info", it is good to know.
"""

from __future__ import annotations

from typing import Literal

from msgspec import Struct

Severity = Literal["error", "warning", "info"]

MAX_RAW = 200
MAX_OF_ONE_RULE = 10_000
"""Findings of one rule in one file that are kept one by one; the rest are counted (rule MO01)."""


class Problem(Struct, frozen=True):
    """One finding. ``row`` is the row as a spreadsheet shows it, the header being 1; 0 means the whole file."""

    file: str
    row: int
    column: str
    rule: str
    severity: Severity
    raw: str  # the offending value, clipped at 200 characters; blank where it must not be repeated
    kept: str = ""  # what was made of it, where something was


_RULES: dict[str, tuple[Severity, str]] = {
    "ID01": ("warning", "There is no id. One was made from the other cells; write one, so that it stays the same."),
    "ID02": ("info", "The id “{raw}” is no UUID. It was mapped to one that stays the same."),
    "ID03": ("info", "The row repeats another one word for word. It was read once."),
    "ID04": ("warning", "The id “{raw}” is used by two different rows. Only one of them was kept."),
    "ID05": ("error", "The id “{raw}” was damaged by a spreadsheet program. Format the column as text; row left out."),
    "ID06": ("error", "The id is longer than 200 characters. The row was left out."),
    "ID07": ("error", "The id “{raw}” already belongs to an entry of another kind. This one was left out."),
    "FK01": ("warning", "“{raw}” is not the id of any row it could point to. The link was left out."),
    "FK02": ("warning", "The row does not say what it belongs to. It was left out."),
    "FK03": (
        "info",
        "The row does not say what it belongs to, but there is only one thing it can be. It was attached.",
    ),
    "RQ01": ("warning", "A required cell is blank."),
    "RQ02": ("error", "The row has no name, and nothing to call it by. It was left out."),
    "RW01": ("info", "The row explains the columns, is an example or a total (“{raw}”). It was left out."),
    "DU01": ("warning", "Another row has the same name and place (“{raw}”). Both were kept; are they one?"),
    "CM01": ("info", "The column “{column}” was read as “{raw}”, by its heading and its values."),
    "EN01": ("warning", "“{raw}” is not one of the values that are known here."),
    "EN02": ("info", "Every row has the same value, “{raw}”. Is that meant?"),
    "DT01": ("warning", "“{raw}” is not a date such as 2026-11-21, or cannot be right. It is shown as it is written."),
    "HR01": ("info", "It cannot be worked out when this is open. The hours are shown as they are written."),
    "HR02": ("warning", "“{raw}” is a time of day, not a date. It was read as the time of opening or closing."),
    "HR03": ("info", "The row says no hours. It was left out, and the day counts as not known."),
    "HR04": ("info", "The time “{raw}” was put into the 24-hour form."),
    "GE01": ("warning", "“{raw}” is not a usable point on the map. Latitude and longitude are decimal degrees."),
    "GE02": (
        "warning",
        "“{raw}” lies outside the country that the source names. It was kept; look if it is right.",
    ),
    "GE03": ("warning", "“{raw}” was read as a point, but the cells look swapped, joined or have commas for points."),
    "PH01": ("info", "“{raw}” is no complete number of its country. It is shown as printed."),
    "PH02": ("warning", "“{raw}” holds several numbers. They were separated; give each its own row."),
    "PH03": ("info", "The number “{raw}” stands between quotation marks, which were left out."),
    "PH04": ("info", "“{raw}” says that there is no number. The row was left out."),
    "PH05": (
        "error",
        "A spreadsheet program has rounded “{raw}”. It is no number to call and was left out.",
    ),
    "TX01": ("info", "The text has HTML in it, which is shown as plain text."),
    "EC01": ("warning", "The file is not UTF-8. It was read as Windows-1252; look whether “{raw}” is right."),
    "EC02": ("warning", "The file is not UTF-8. It was read as {column}; look whether “{raw}” is right."),
    "CS01": ("warning", "Quotes, line ends or the number of cells are broken ({raw}). Read as far as possible."),
    "CS02": ("warning", "The cell has more than 200,000 characters. The end was cut off."),
    "CL01": ("info", "The column “{column}” is not known and was not read."),
    "CL03": ("error", "The column “{column}” is missing."),
    "CL04": ("warning", "The column “{column}” is there twice. The first one was read."),
    "AT01": ("info", "Classifications of “{raw}” are not carried. This one was not read."),
    "TB01": ("warning", "The table is empty."),
    "TB02": ("info", "This file is not part of a source and was not read."),
    "TB03": ("info", "What “{column}” says has no place in our records. Left out: {raw}."),
    "TB04": (
        "warning",
        "The table that says which service is where is empty. Places were joined by what else names both.",
    ),
    "SN01": ("warning", "“{raw}” sounds like a place that must stay secret. If so, mark it sensitivity:restricted."),
    "SN02": ("info", "The place is marked as secret. Its address, point, phones and hours were left out."),
    "PI02": ("info", "Names of contact persons are not taken over. Left out: {raw}."),
    "PI03": (
        "warning",
        "“{raw}” is the number of a contact. It was kept without the name; look if it is for the public.",
    ),
    "PI04": (
        "warning",
        "“{raw}” in a text looks like the name or the number of a person. Leave it out unless it is for the public.",
    ),
    "PI01": ("info", "This is about a person, or about whom to ask for. Persons are not carried."),
    "KD01": ("info", "Entries of the kind “{raw}” are not carried."),
    "DL01": ("info", "“{raw}” was deleted in the source."),
    "DL02": ("info", "This is not the newest version of “{raw}”, which took its place."),
    "RD01": ("error", "The entry cannot be read ({raw}). It was left out."),
    "MX01": ("error", "The entry has a mark that changes its meaning and is not known here ({raw}). It was left out."),
    "RS01": ("warning", "The source does not want everybody to know this number or address. It was left out."),
    "RS02": ("warning", "The source keeps this place secret. Its address, point and numbers were left out."),
    "IN01": ("info", "The place “{raw}” is marked as no longer used. It was left out."),
    "OL01": ("info", "The number or address “{raw}” is marked as no longer used. It was left out."),
    "MG01": ("info", "The row says more of “{raw}”, which was read from an earlier row. It became part of it."),
    "SM01": ("info", "A count below ten could point to a person. It was left out."),
    "LC01": ("warning", "There is no licence. Say under which terms the text may be passed on."),
    "FL01": ("warning", "The file “{raw}” is not there. The entry was read without it."),
    "FL02": ("error", "“{raw}” lies outside the folder of the pack. It was not opened."),
    "FL03": ("warning", "The file “{raw}” is too large to be read."),
    "FL04": ("warning", "“{raw}” is no PDF, HTML, Word (.docx) or Markdown file. The entry was read without it."),
    "FL05": ("error", "The file could not be read ({raw})."),
    "FL06": ("warning", "The file “{raw}” already belongs to another document."),
    "FL07": ("warning", "“{raw}” is locked with a password. Save it without one. The entry was read without it."),
    "FL08": ("warning", "“{raw}” is damaged, or not what its name says. The entry was read without it."),
    "FL09": ("warning", "“{raw}” is larger than can be carried. Divide it. The entry was read without it."),
    "FL10": ("warning", "Reading “{raw}” took too long, so it was given up. The entry was read without it."),
    "FL11": ("warning", "“{raw}” cannot be read safely: reading it broke down. The entry was read without it."),
    "FL12": ("error", "“{raw}” was not read, because the part of the program that reads documents does not start."),
    "FL13": ("warning", "Pages that are pictures without text: {raw}. What stands on them cannot be found."),
    "FL14": ("warning", "It holds more text than is read. {raw} of its pages or parts were cut off."),
    "FL15": ("info", "The table has no title. The file says “{raw}”."),
    "FL16": ("info", "The table has no language. By its file it is “{raw}”."),
    "FL17": ("warning", "“{raw}” has more text, tables and marks than can be shown. The entry was read without it."),
    "FL18": ("warning", "“{raw}” is an old Word file (.doc) or has macros. Save it as .docx without them."),
    "FL19": ("warning", "It has no text. Nothing of it but its title can be found."),
    "FL20": ("info", "Pictures that are not carried: {raw}."),
    "GQ01": ("warning", "The query expects “{raw}”, which is not an entry of this pack."),
    "GQ02": ("warning", "The query has no words, or nothing that it should find. It was left out."),
    "GU01": ("error", "The lines between the two +++ are not valid TOML ({raw}). The card was read without them."),
    "GU02": ("warning", "The card does not begin with a header between two lines +++."),
    "NU01": ("warning", "“{raw}” is not a number that can be right here. It was left out."),
    "UR01": ("warning", "“{raw}” is not a web address that may be opened. It was left out."),
    "PT01": ("info", "The key “{column}” of pack.toml is not known."),
    "PT02": ("warning", "pack.toml does not say “{column}”."),
    "PT03": ("warning", "“{raw}” cannot be used for “{column}” in pack.toml."),
    "WD01": ("error", "A withdrawn entry needs its id and the reason that people will read. The row was left out."),
    "WD02": ("warning", "“{raw}” is not an entry of this pack, so nothing can be used in its place."),
    "UN01": ("warning", "Nothing that was taken over has to do with “{raw}”. The row was left out."),
    "LO01": ("warning", "No service is at the place “{raw}”. It was kept as an entry of its own."),
    "OR01": ("warning", "“{raw}” has no service and no place. It was kept as an entry of its own."),
    "PG01": ("warning", "Pages are missing: {raw}. What they hold is not here."),
    "JS01": ("error", "This is no JSON, or broken off: “{raw}”. It was left out."),
    "JS02": ("info", "This is not a part of the form that was looked for: “{raw}”. It was left out."),
    "JS03": ("error", "Objects stand too deep inside each other. The innermost were left out."),
    "MO01": ("info", "There are {raw} more findings of rule {column} in this file."),
}


def describe(problem: Problem) -> str:
    """The finding as a plain sentence, with the place it was found at."""
    place = problem.file
    if problem.row:
        place += f", row {problem.row}"
    if problem.column and "{column}" not in _sentence(problem):
        place += f", column {problem.column}"
    return f"{place}: {words_of(problem)}"


def words_of(problem: Problem) -> str:
    """The finding as a plain sentence, without its place."""
    return _sentence(problem).replace("{column}", problem.column).replace("{raw}", problem.raw or "?")


def _sentence(problem: Problem) -> str:
    return _RULES.get(problem.rule, ("warning", "Something is not as it should be: “{raw}”."))[1]


class ProblemLog:
    """Collects findings in the order they are met, and stops a broken table from filling the memory with them."""

    def __init__(self) -> None:
        self._problems: list[Problem] = []
        self._counts: dict[tuple[str, str], int] = {}

    def add(self, rule: str, file: str, row: int = 0, column: str = "", raw: str = "", kept: str = "") -> None:
        """Note a finding. ``raw`` and ``kept`` are clipped."""
        count = self._counts[file, rule] = self._counts.get((file, rule), 0) + 1
        if count <= MAX_OF_ONE_RULE:
            self._problems.append(Problem(file, row, column, rule, _RULES[rule][0], raw[:MAX_RAW], kept[:MAX_RAW]))

    def problems(self) -> tuple[Problem, ...]:
        """All findings, and one more for each rule of which there were too many."""
        uncounted = (
            Problem(file, 0, rule, "MO01", "info", str(count - MAX_OF_ONE_RULE))
            for (file, rule), count in self._counts.items()
            if count > MAX_OF_ONE_RULE
        )
        return (*self._problems, *uncounted)
