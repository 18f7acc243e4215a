"""What can go wrong with what administrators bring: sources, documents and files of other forms."""

from __future__ import annotations

from phcdesk.app.troubles.template import Template

_COPY_AGAIN = "Copy the file again from where it came, or use another stick."
_SAVE_AGAIN = "Open it in a spreadsheet program, save it again without a password, and convert that."
_ASK_SENDER = "Ask those who made it for another copy."
_FILE_HELP = "Correct the file and try again."
_INSTALL = "Install PHC Desk again: a part of the program is gone or damaged."

TABLE: dict[str, Template] = {
    # pack sources
    "source-unreadable": Template("{path} cannot be read as a pack source.", _FILE_HELP, 64),
    "pack-toml-missing": Template(
        "The folder has no pack.toml, so it is no pack source.", "Add one: docs/pack-source.md says how.", 64
    ),
    "pack-toml-invalid": Template("pack.toml cannot be used: “{key}” is {reason}.", _FILE_HELP, 64),
    "pack-name-unusable": Template(
        "The pack “{publisher}/{pack}” has a name that cannot be kept.", "Use small letters, digits and hyphens.", 64
    ),
    "pack-text-unusable": Template("The pack {pack} holds text that cannot be stored.", _FILE_HELP, 64),
    "pack-twice": Template("The pack {pack} is there twice.", "Leave one of the two out.", 64),
    "over-limit": Template("{file} is larger than PHC Desk reads ({limit} {unit}).", "Split it into smaller files.", 7),
    # sources of other forms
    "source-missing": Template("There is no file {file}.", "Look whether the name is right.", 64),
    "only-an-answer": Template(
        "{file} has no entries, only what a server said: “{said}”.", "Ask the server again, or those who run it.", 64
    ),
    "archive-damaged": Template("{file} is damaged and cannot be unpacked.", _COPY_AGAIN, 2),
    "archive-paths": Template("{file} has files that want to be put elsewhere. It was not opened.", _ASK_SENDER, 2),
    "archive-twice": Template("{file} has two files of one name. It was not opened.", _ASK_SENDER, 2),
    "archive-locked": Template(
        "{file} is locked with a password.", "Unlock it with the program it was made with, and save it again.", 64
    ),
    "archive-bomb": Template("{file} would unpack to far more than it should. It was not opened.", _ASK_SENDER, 7),
    "file-empty": Template("There is nothing in {file}.", "Look whether it was saved or copied to its end.", 64),
    "file-is-picture": Template(
        "{file} is a picture, whatever its name says.", "Ask for the table that the picture shows.", 64
    ),
    "file-is-document": Template(
        "{file} is a document, no table.", "Copy the table in it into a spreadsheet and convert that.", 64
    ),
    "file-is-pack": Template("{file} is a finished pack.", "Take it in with “phcdesk pack import”.", 64),
    "file-is-archive": Template(
        "{file} is packed in a way that is not read here.", "Unpack it, and convert what is in it.", 64
    ),
    "format-unknown": Template(
        "What {file} holds was not recognised.", "Save it as CSV or XLSX with a row of headings, and try again.", 64
    ),
    "format-not-this": Template("{file} is not of the form “{format}”.", "Leave out --from, to see what it is.", 64),
    "workbook-damaged": Template("{file} is damaged and cannot be read as a workbook.", _SAVE_AGAIN, 2),
    "workbook-locked": Template("{file} is locked with a password.", _SAVE_AGAIN, 64),
    "no-name-column": Template(
        "No column of {file} was recognised as names of services.",
        "Write “Name” above the names, or choose the columns: “phcdesk convert {file} --look” shows them.",
        64,
    ),
    "recipe-does-not-fit": Template(
        "The saved map of columns is for another table: {file} lacks some of them.", "Convert it without --map.", 64
    ),
    "nothing-to-convert": Template(
        "There is no service in it that could be kept. Nothing was written.", "Look at it with --look first.", 64
    ),
    "target-is-no-source": Template(
        "{path} is no pack source, so it was not replaced.", "Name another folder with -o.", 64
    ),
    "no-target": Template("It was not said where to put the pack source.", "Name a new folder with -o.", 64),
    "recipe-unreadable": Template(
        "The saved map of columns cannot be used: {reason}.", "Convert without it, and save it anew.", 64
    ),
    "json-damaged": Template("{file} is no complete JSON; it goes wrong near line {line}.", _COPY_AGAIN, 2),
    "json-too-deep": Template("{file} is nested deeper than any directory. It was not read.", _ASK_SENDER, 7),
    "xml-damaged": Template("{file} is no complete XML; it goes wrong near line {line}.", _COPY_AGAIN, 2),
    "xml-refused": Template("{file} declares entities, which can ask for files. It was not read.", _ASK_SENDER, 2),
    "xml-too-deep": Template("{file} is nested deeper than any directory. It was not read.", _ASK_SENDER, 7),
    "vocabulary-missing": Template("The vocabulary {path} is missing.", _INSTALL, 2),
    "vocabulary-unreadable": Template("The vocabulary {path} cannot be read ({reason}).", _INSTALL, 2),
    # documents
    "document-unreadable": Template("The document cannot be read.", _COPY_AGAIN, 6),
    "document-damaged": Template("The document is damaged, or not what its name says.", _COPY_AGAIN, 2),
    "document-locked": Template(
        "The document is locked with a password.", "Ask whoever made it for one without a password.", 2
    ),
    "document-too-large": Template(
        "The document is larger than PHC Desk reads ({limit} {unit}).", "Divide it into smaller ones.", 7
    ),
    "document-too-slow": Template(
        "Reading the document took too long, so it was given up.", "Save it anew with another program.", 7
    ),
    "document-too-much-memory": Template(
        "The document needs more memory than a document may have.", "Divide it into smaller ones.", 7
    ),
    "document-killed-reader": Template(
        "The document cannot be read safely: reading it broke down.", "Save it anew with another program.", 2
    ),
    "document-unknown-kind": Template(
        "Documents of this kind ({kind}) cannot be read.", "Save it as PDF, HTML, Word (.docx) or Markdown.", 64
    ),
    "document-too-complex": Template(
        "The document has more text, tables and marks than an old computer can show.", "Divide it into smaller ones.", 7
    ),
    "document-unsafe": Template(
        "The document could not be made safe, so it was refused.", "Save it anew with another program.", 2
    ),
    "document-old-word": Template(
        "The document is of an old kind of Word (.doc) that is not read.", "Save it as .docx and take that.", 64
    ),
    "document-macros": Template(
        "The document has a program (macros) in it.", "Save it as .docx without macros and take that.", 64
    ),
    "document-no-page": Template("The document has no page {page}.", "Choose another page.", 64),
    "document-not-open": Template("No document is open.", "Open it again.", 64),
    "reader-missing": Template("The part of the program that reads documents does not start.", _INSTALL, 2),
    "ids-damaged": Template(
        "A spreadsheet program has damaged the ids in {file} (they look like 1.35E+15).",
        "Ask for the file as it was before, and open it with all columns as text.",
        64,
    ),
    "decisions-unreadable": Template(
        "{file} has no decisions about pairs.",
        "It needs the columns decision, first_id and second_id: “phcdesk quality SOURCE --duplicates -o FILE.csv”.",
        64,
    ),
    "no-such-source": Template(
        "There is neither a file nor an installed pack called {source}.",
        "“phcdesk pack list” shows the packs; look whether the name is right.",
        64,
    ),
    "nothing-to-merge": Template(
        "No two services of this source are said to be the same.", "Write “same” in the column decision.", 64
    ),
    # handing on
    "target-exists": Template("{path} is there already.", "Name another file, or add --replace.", 64),
    "only-services-leave": Template("Only services can be exported, no {kind}.", "Leave out --kind.", 64),
    "form-not-written": Template("This program cannot write {form} yet.", "Use hsds, csv or xlsx.", 64),
    "no-hxl-row": Template("A row of HXL tags is no part of {form}.", "Leave out --hxl, or use csv or xlsx.", 64),
}
