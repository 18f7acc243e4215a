"""What is wrong with a source: one ``Problem`` a finding, and the plain sentence for each rule.

The sentences stand here, beside the rules, because the administrator who repairs a source reads them next to the file,
row and column; they are translated in the context "Rules". The ids up to LC01 are those of the import rules of our data
standard; FL, GQ, GU, NU, PT and UR are this reader's own. Severities: "error", the row or file could not be used;
"warning", it is used, but somebody should look; "info", it is good to know.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Literal, NamedTuple

from msgspec import Struct

Severity = Literal["error", "warning", "info"]
Translate = Callable[[str, str], str]
"""(context, text) -> the text in somebody's language."""

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


class Rule(NamedTuple):
    """How grave it is, and the sentence, which is translated."""

    severity: Severity
    words: str


_RULES: dict[str, Rule] = {
    "ID01": Rule("warning", "There is no id. One was made from the other cells; write one, so that it stays the same."),
    "ID02": Rule("info", "The id “{raw}” is no UUID. It was mapped to one that stays the same."),
    "ID03": Rule("info", "The row repeats another one word for word. It was read once."),
    "ID04": Rule("warning", "The id “{raw}” is used by two different rows. Only one of them was kept."),
    "ID05": Rule(
        "error", "The id “{raw}” was damaged by a spreadsheet program. Format the column as text; row left out."
    ),
    "ID06": Rule("error", "The id is longer than 200 characters. The row was left out."),
    "ID07": Rule("error", "The id “{raw}” already belongs to an entry of another kind. This one was left out."),
    "ID08": Rule(
        "warning", "The id “{raw}” stands in rows with different names or services. Each became an entry of its own."
    ),
    "FK01": Rule("warning", "“{raw}” is not the id of any row it could point to. The link was left out."),
    "FK02": Rule("warning", "The row does not say what it belongs to. It was left out."),
    "FK03": Rule(
        "info",
        "The row does not say what it belongs to, but there is only one thing it can be. It was attached.",
    ),
    "RQ01": Rule("warning", "A required cell is blank."),
    "RQ02": Rule("error", "The row has no name, and nothing to call it by. It was left out."),
    "RW01": Rule("info", "The row explains the columns, is an example or a total (“{raw}”). It was left out."),
    "RW02": Rule(
        "warning", "Only one cell of the row says anything (“{raw}”). It was kept; is it the title of the rows below?"
    ),
    "RW03": Rule(
        "info",
        "Other rows are a part of “{raw}”, and nobody can be reached there: an area, no service. It was left out.",
    ),
    "DU01": Rule("warning", "Another row has the same name and place (“{raw}”). Both were kept; are they one?"),
    "CM01": Rule("info", "The column “{column}” was read as “{raw}”, by its heading and its values."),
    "EN01": Rule("warning", "“{raw}” is not one of the values that are known here."),
    "EN02": Rule("info", "Every row has the same value, “{raw}”. Is that meant?"),
    "DT01": Rule(
        "warning", "“{raw}” is not a date such as 2026-11-21, or cannot be right. It is shown as it is written."
    ),
    "DT02": Rule(
        "warning", "“{raw}” is the number by which spreadsheets count days. It was read as a date; look if it is right."
    ),
    "HR01": Rule("info", "It cannot be worked out when this is open. The hours are shown as they are written."),
    "HR02": Rule("warning", "“{raw}” is a time of day, not a date. It was read as the time of opening or closing."),
    "HR03": Rule("info", "The row says no hours. It was left out, and the day counts as not known."),
    "HR04": Rule("info", "The time “{raw}” was put into the 24-hour form."),
    "GE01": Rule("warning", "“{raw}” is not a usable point on the map. Latitude and longitude are decimal degrees."),
    "GE02": Rule(
        "warning",
        "“{raw}” lies outside the country that the source names. It was kept; look if it is right.",
    ),
    "GE03": Rule(
        "warning", "“{raw}” was read as a point, but the cells look swapped, joined or have commas for points."
    ),
    "GE04": Rule(
        "warning",
        "“{raw}” is not in degrees (but in metres, or without a decimal point), so it was not read. Write degrees, such"
        " as -1.2921 and 36.8219.",
    ),
    "GE05": Rule(
        "info", "The file says that its points are in metres of the map of the web (EPSG:3857). They became degrees."
    ),
    "PH01": Rule("info", "“{raw}” is no complete number of its country. It is shown as printed."),
    "PH02": Rule("warning", "“{raw}” holds several numbers. They were separated; give each its own row."),
    "PH03": Rule("info", "The number “{raw}” stands between quotation marks, which were left out."),
    "PH04": Rule("info", "“{raw}” says that there is no number. The row was left out."),
    "PH05": Rule(
        "error",
        "A spreadsheet program has rounded “{raw}”. It is no number to call and was left out.",
    ),
    "PH06": Rule("warning", "“{raw}” is no number to call. It was left out."),
    "PH07": Rule(
        "warning",
        "“{raw}” has no zero in front, which a spreadsheet program may have taken away. Look if it is right.",
    ),
    "TX01": Rule("info", "The text has HTML in it, which is shown as plain text."),
    "EC01": Rule("warning", "The file is not UTF-8. It was read as Windows-1252; look whether “{raw}” is right."),
    "EC02": Rule("warning", "The file is not UTF-8. It was read as {column}; look whether “{raw}” is right."),
    "CS01": Rule("warning", "Quotes, line ends or the number of cells are broken ({raw}). Read as far as possible."),
    "CS02": Rule("warning", "The cell has more than 200,000 characters. The end was cut off."),
    "CL01": Rule("info", "The column “{column}” is not known and was not read."),
    "CL03": Rule("error", "The column “{column}” is missing."),
    "CL04": Rule("warning", "The column “{column}” is there twice. The first one was read."),
    "AT01": Rule("info", "Classifications of “{raw}” are not carried. This one was not read."),
    "TB01": Rule("warning", "The table is empty."),
    "TB02": Rule("info", "This file or sheet is not part of the source, or not wanted. It was not read."),
    "TB03": Rule("info", "What “{column}” says has no place in our records. Left out: {raw}."),
    "TB05": Rule(
        "info", "The sheet “{raw}” is hidden and was not read. Show it in the workbook if it is part of the list."
    ),
    "AR01": Rule("error", "This archive inside of another was not opened. Unpack it, and convert what is in it."),
    "MC01": Rule(
        "info",
        "Cells of the column “{column}” are merged over several rows. They were read in each of them: rows {raw}.",
    ),
    "TB04": Rule(
        "warning",
        "The table that says which service is where is empty. Places were joined by what else names both.",
    ),
    "SN01": Rule(
        "warning",
        "“{raw}” sounds like a place that must stay secret. If so, write “yes” for it in a column “Confidential”"
        " of the list, or mark it sensitivity:restricted.",
    ),
    "SN02": Rule("info", "The place is marked as secret. Its address, point, phones and hours were left out."),
    "PI02": Rule("info", "Names of contact persons are not taken over. Left out: {raw}."),
    "PI03": Rule(
        "warning",
        "“{raw}” is the number of a contact. It was kept without the name; look if it is for the public.",
    ),
    "PI04": Rule(
        "warning",
        "“{raw}” in a text looks like the name or the number of a person. Leave it out unless it is for the public.",
    ),
    "PI01": Rule("info", "This is about a person, or about whom to ask for. Persons are not carried."),
    "KD01": Rule("info", "Entries of the kind “{raw}” are not carried."),
    "DL01": Rule("info", "“{raw}” was deleted in the source."),
    "DL02": Rule("info", "This is not the newest version of “{raw}”, which took its place."),
    "RD01": Rule("error", "The entry cannot be read ({raw}). It was left out."),
    "MX01": Rule(
        "error", "The entry has a mark that changes its meaning and is not known here ({raw}). It was left out."
    ),
    "RS01": Rule("warning", "The source does not want everybody to know this number or address. It was left out."),
    "RS02": Rule("warning", "The source keeps this place secret. Its address, point and numbers were left out."),
    "IN01": Rule("info", "The place “{raw}” is marked as no longer used. It was left out."),
    "OL01": Rule("info", "The number or address “{raw}” is marked as no longer used. It was left out."),
    "MG01": Rule("info", "The row says more of “{raw}”, which was read from an earlier row. It became part of it."),
    "SM01": Rule("info", "A count below ten could point to a person. It was left out."),
    "LC01": Rule("warning", "There is no licence. Say under which terms the text may be passed on."),
    "FL01": Rule("warning", "The file “{raw}” is not there. The entry was read without it."),
    "FL02": Rule("error", "“{raw}” lies outside the folder of the pack. It was not opened."),
    "FL03": Rule("warning", "The file “{raw}” is too large to be read."),
    "FL04": Rule(
        "warning", "“{raw}” is no PDF, HTML, Word (.docx), Markdown or map file. The entry was read without it."
    ),
    "FL05": Rule("error", "The file could not be read ({raw})."),
    "FL06": Rule("warning", "The file “{raw}” already belongs to another document."),
    "FL07": Rule("warning", "“{raw}” is locked with a password. Save it without one. The entry was read without it."),
    "FL08": Rule("warning", "“{raw}” is damaged, or not what its name says. The entry was read without it."),
    "FL09": Rule("warning", "“{raw}” is larger than can be carried. Divide it. The entry was read without it."),
    "FL10": Rule("warning", "Reading “{raw}” took too long, so it was given up. The entry was read without it."),
    "FL11": Rule("warning", "“{raw}” cannot be read safely: reading it broke down. The entry was read without it."),
    "FL12": Rule("error", "“{raw}” was not read, because the part of the program that reads documents does not start."),
    "FL13": Rule("warning", "Pages that are pictures without text: {raw}. What stands on them cannot be found."),
    "FL14": Rule("warning", "It holds more text than is read. {raw} of its pages or parts were cut off."),
    "FL15": Rule("info", "The table has no title. The file says “{raw}”."),
    "FL16": Rule("info", "The table has no language. By its file it is “{raw}”."),
    "FL17": Rule(
        "warning", "“{raw}” has more text, tables and marks than can be shown. The entry was read without it."
    ),
    "FL18": Rule("warning", "“{raw}” is an old Word file (.doc) or has macros. Save it as .docx without them."),
    "FL19": Rule("warning", "It has no text. Nothing of it but its title can be found."),
    "FL20": Rule("info", "Pictures that are not carried: {raw}."),
    "FL21": Rule("error", "The workbook is damaged and was not read. Save it again, and convert it by itself."),
    "FL22": Rule("error", "The workbook is locked with a password and was not read. Save it without one."),
    "FL23": Rule("error", "The map file “{raw}” is damaged, or has no pictures that the map can show."),
    "FL24": Rule("error", "The map file “{raw}” holds vector tiles, which are not drawn. Take one with pictures."),
    "GQ01": Rule("warning", "The query expects “{raw}”, which is not an entry of this pack."),
    "GQ02": Rule("warning", "The query has no words, or nothing that it should find. It was left out."),
    "GU01": Rule("error", "The lines between the two +++ are not valid TOML ({raw}). The card was read without them."),
    "GU02": Rule("warning", "The card does not begin with a header between two lines +++."),
    "NU01": Rule("warning", "“{raw}” is not a number that can be right here. It was left out."),
    "UR01": Rule("warning", "“{raw}” is not a web address that may be opened. It was left out."),
    "PT01": Rule("info", "The key “{column}” of pack.toml is not known."),
    "PT02": Rule("warning", "pack.toml does not say “{column}”."),
    "PT03": Rule("warning", "“{raw}” cannot be used for “{column}” in pack.toml."),
    "WD01": Rule("error", "A withdrawn entry needs its id and the reason that people will read. The row was left out."),
    "WD02": Rule("warning", "“{raw}” is not an entry of this pack, so nothing can be used in its place."),
    "UN01": Rule("warning", "Nothing that was taken over has to do with “{raw}”. The row was left out."),
    "LO01": Rule("warning", "No service is at the place “{raw}”. It was kept as an entry of its own."),
    "OR01": Rule("warning", "“{raw}” has no service and no place. It was kept as an entry of its own."),
    "PG01": Rule("warning", "Pages are missing: {raw}. What they hold is not here."),
    "PG02": Rule("warning", "The source says that it is not whole: “{raw}”. What is missing is not here."),
    "JS01": Rule("error", "This is no JSON, or broken off: “{raw}”. It was left out."),
    "JS02": Rule("info", "This is not a part of the form that was looked for: “{raw}”. It was left out."),
    "JS03": Rule("error", "Objects stand too deep inside each other. The innermost were left out."),
    "MO01": Rule("info", "There are {raw} more findings of rule {column} in this file."),
}


_UNKNOWN = Rule("warning", "Something is not as it should be: “{raw}”.")


def as_written(_context: str, text: str) -> str:
    """A ``Translate`` for English."""
    return text


def describe(problem: Problem, translate: Translate = as_written) -> str:
    """The finding as a plain sentence, with the place it was found at."""
    words = translate("Rules", "{place}: {words}")
    place = place_of(problem, translate, names_column="{column}" not in _rule(problem).words)
    return words.format(place=place, words=words_of(problem, translate))


def place_of(problem: Problem, translate: Translate = as_written, *, names_column: bool = True) -> str:
    """Where it was found, in words."""
    column = problem.column if names_column else ""
    words = problem.file
    if problem.row and column:
        words = translate("Rules", "{file}, row {row}, column {column}")
    elif problem.row:
        words = translate("Rules", "{file}, row {row}")
    elif column:
        words = translate("Rules", "{file}, column {column}")
    else:
        return words
    return words.format(file=problem.file, row=problem.row, column=column)


def words_of(problem: Problem, translate: Translate = as_written) -> str:
    """The finding as a plain sentence, without its place."""
    words = translate("Rules", _rule(problem).words)
    return words.replace("{column}", problem.column).replace("{raw}", problem.raw or "?")


def severity_words(severity: Severity, translate: Translate = as_written) -> str:
    """What a severity means for whoever repairs the source."""
    return {
        "error": translate("Rules", "Left out"),
        "warning": translate("Rules", "Please look"),
        "info": translate("Rules", "Good to know"),
    }[severity]


def _rule(problem: Problem) -> Rule:
    return _RULES.get(problem.rule, _UNKNOWN)


class ProblemLog:
    """Collects findings in the order they are met, and stops a broken table from filling the memory with them."""

    def __init__(self) -> None:
        self._problems: list[Problem] = []
        self._counts: dict[tuple[str, str], int] = {}

    def add(self, rule: str, file: str, row: int = 0, column: str = "", raw: str = "", kept: str = "") -> None:
        """Note a finding. ``raw`` and ``kept`` are clipped."""
        count = self._counts[file, rule] = self._counts.get((file, rule), 0) + 1
        if count <= MAX_OF_ONE_RULE:
            self._problems.append(
                Problem(file, row, column, rule, _RULES[rule].severity, raw[:MAX_RAW], kept[:MAX_RAW])
            )

    def problems(self) -> tuple[Problem, ...]:
        """All findings, and one more for each rule of which there were too many."""
        uncounted = (
            Problem(file, 0, rule, "MO01", "info", str(count - MAX_OF_ONE_RULE))
            for (file, rule), count in self._counts.items()
            if count > MAX_OF_ONE_RULE
        )
        return (*self._problems, *uncounted)
