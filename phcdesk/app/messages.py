"""From the code of an error to a sentence for a person, and what to do next.

Core raises codes and fields; this is the one table of words. A test demands an entry for every code that is raised.
What stands in a ``_Template`` is translated in the context "Errors": `make translations` finds it there.
"""

from __future__ import annotations

from msgspec import Struct

from phcdesk.app.sizes import size_words
from phcdesk.app.translating import Translate, english, marked
from phcdesk.errors import PhcError

_PLAIN_REASONS = {
    "ENOSPC": marked("Errors", "the disk is full"),
    "EROFS": marked("Errors", "the disk is read-only"),
    "EACCES": marked("Errors", "you may not write there"),
    "EPERM": marked("Errors", "you may not write there"),
    "EIO": marked("Errors", "the disk reports a fault"),
    "ENOENT": marked("Errors", "the folder does not exist"),
    "ENOTDIR": marked("Errors", "a part of the path is a file"),
    "EDQUOT": marked("Errors", "your share of the disk is used up"),
    "EMFILE": marked("Errors", "too many files are open"),
    "ENOMEM": marked("Errors", "this computer is out of memory"),
}


class Message(Struct, frozen=True):
    """What happened in one sentence, and the next step in another."""

    text: str
    next_step: str


class _Template(Struct, frozen=True):
    text: str
    next_step: str
    exit_code: int


_REPAIR = "Run “phcdesk doctor --repair”, or start the window: it repairs itself."
_COPY_AGAIN = "Copy the file again from where it came, or use another stick."
_ASK_PUBLISHER = "Do not use it. Ask the publisher."
_SAVE_AGAIN = "Open it in a spreadsheet program, save it again without a password, and convert that."
_ASK_SENDER = "Ask those who made it for another copy."
_FILE_HELP = "Correct the file and try again."
_OTHER_FOLDER = "Make room there, or name another folder with --data-dir."
_INSTALL = "Install PHC Desk again: a part of the program is gone or damaged."

TABLE: dict[str, _Template] = {
    # the library on disk
    "library-missing": _Template(
        "There is no library in {path} yet.", "Run “phcdesk prepare”, or start the window: it builds one.", 6
    ),
    "library-outdated": _Template(
        "The library in {path} is older than the program.", "Run “phcdesk prepare”, or start the window.", 6
    ),
    "library-damaged": _Template("The library is damaged.", _REPAIR, 2),
    "library-busy": _Template("Another PHC Desk is changing the library.", "Wait until it is done and try again.", 6),
    "library-closed": _Template("The library was closed.", "Start PHC Desk again.", 70),
    "library-too-new": _Template(
        "The library was made by a newer PHC Desk.", "Use that version, or another folder with --data-dir.", 2
    ),
    "library": _Template("The library cannot be used.", _REPAIR, 2),
    "state-damaged": _Template("The record of what is installed is damaged ({path}).", _REPAIR, 2),
    "state-slot-damaged": _Template("One of two records of what is installed is damaged ({path}).", _REPAIR, 2),
    "generation-damaged": _Template("A part of the library is damaged ({path}).", _REPAIR, 2),
    "generation-name": _Template("The library names a part that cannot exist ({name}).", _REPAIR, 2),
    "generation-not-found": _Template("There is no earlier library to go back to.", "Nothing was changed.", 64),
    "object-damaged": _Template("A file of the library is damaged ({path}).", _REPAIR, 2),
    "object-missing": _Template("A file of the library is missing ({path}).", _REPAIR, 2),
    "object-name": _Template("The library names a file that cannot exist ({name}).", _REPAIR, 2),
    "pack-unreadable": _Template("The pack {pack} in the library cannot be read.", _REPAIR, 2),
    "catalog-damaged": _Template("The catalog of the library is damaged.", _REPAIR, 2),
    "catalog-version": _Template("The catalog was made by another version of PHC Desk.", _REPAIR, 2),
    "index-damaged": _Template("The search index is damaged.", _REPAIR, 2),
    "index-of-another-generation": _Template("The search index is out of date.", _REPAIR, 2),
    # what a person put together
    "user-data-damaged": _Template(
        "The file with the shortlist was damaged. It is kept as {path}.", "The list goes on with what is known.", 2
    ),
    "user-data-too-new": _Template(
        "The shortlist was made by a newer PHC Desk.", "Use that version, or another folder with --data-dir.", 2
    ),
    "user-data-busy": _Template("Another PHC Desk is changing the shortlist.", "Wait a moment and try again.", 6),
    # the disk
    "disk": _Template("{path} cannot be used: {reason}.", _OTHER_FOLDER, 6),
    "index-unwritable": _Template("The search index cannot be written to {path} ({reason}).", _OTHER_FOLDER, 6),
    "nowhere-to-write": _Template(
        "There is no folder to keep the library in.", "Name one with --data-dir, on any disk that can be written to.", 6
    ),
    # pack sources
    "source-unreadable": _Template("{path} cannot be read as a pack source.", _FILE_HELP, 64),
    "pack-toml-missing": _Template(
        "The folder has no pack.toml, so it is no pack source.", "Add one: docs/pack-source.md says how.", 64
    ),
    "pack-toml-invalid": _Template("pack.toml cannot be used: “{key}” is {reason}.", _FILE_HELP, 64),
    "pack-name-unusable": _Template(
        "The pack “{publisher}/{pack}” has a name that cannot be kept.", "Use small letters, digits and hyphens.", 64
    ),
    "pack-text-unusable": _Template("The pack {pack} holds text that cannot be stored.", _FILE_HELP, 64),
    "pack-twice": _Template("The pack {pack} is there twice.", "Leave one of the two out.", 64),
    "over-limit": _Template(
        "{file} is larger than PHC Desk reads ({limit} {unit}).", "Split it into smaller files.", 7
    ),
    # sources of other forms
    "source-missing": _Template("There is no file {file}.", "Look whether the name is right.", 64),
    "archive-damaged": _Template("{file} is damaged and cannot be unpacked.", _COPY_AGAIN, 2),
    "archive-paths": _Template("{file} has files that want to be put elsewhere. It was not opened.", _ASK_SENDER, 2),
    "archive-twice": _Template("{file} has two files of one name. It was not opened.", _ASK_SENDER, 2),
    "archive-locked": _Template(
        "{file} is locked with a password.", "Unlock it with the program it was made with, and save it again.", 64
    ),
    "archive-bomb": _Template("{file} would unpack to far more than it should. It was not opened.", _ASK_SENDER, 7),
    "file-empty": _Template("There is nothing in {file}.", "Look whether it was saved or copied to its end.", 64),
    "file-is-picture": _Template(
        "{file} is a picture, whatever its name says.", "Ask for the table that the picture shows.", 64
    ),
    "file-is-document": _Template(
        "{file} is a document, no table.", "Copy the table in it into a spreadsheet and convert that.", 64
    ),
    "file-is-pack": _Template("{file} is a finished pack.", "Take it in with “phcdesk pack import”.", 64),
    "file-is-archive": _Template(
        "{file} is packed in a way that is not read here.", "Unpack it, and convert what is in it.", 64
    ),
    "format-unknown": _Template(
        "What {file} holds was not recognised.", "Save it as CSV or XLSX with a row of headings, and try again.", 64
    ),
    "format-not-this": _Template("{file} is not of the form “{format}”.", "Leave out --from, to see what it is.", 64),
    "workbook-damaged": _Template("{file} is damaged and cannot be read as a workbook.", _SAVE_AGAIN, 2),
    "workbook-locked": _Template("{file} is locked with a password.", _SAVE_AGAIN, 64),
    "no-name-column": _Template(
        "No column of {file} was recognised as names of services.",
        "Write “Name” above the names, or choose the columns: “phcdesk convert {file} --look” shows them.",
        64,
    ),
    "recipe-does-not-fit": _Template(
        "The saved map of columns is for another table: {file} lacks some of them.", "Convert it without --map.", 64
    ),
    "nothing-to-convert": _Template(
        "There is no service in it that could be kept. Nothing was written.", "Look at it with --look first.", 64
    ),
    "target-is-no-source": _Template(
        "{path} is no pack source, so it was not replaced.", "Name another folder with -o.", 64
    ),
    "no-target": _Template("It was not said where to put the pack source.", "Name a new folder with -o.", 64),
    "recipe-unreadable": _Template(
        "The saved map of columns cannot be used: {reason}.", "Convert without it, and save it anew.", 64
    ),
    "json-damaged": _Template("{file} is no complete JSON; it goes wrong near line {line}.", _COPY_AGAIN, 2),
    "json-too-deep": _Template("{file} is nested deeper than any directory. It was not read.", _ASK_SENDER, 7),
    "xml-damaged": _Template("{file} is no complete XML; it goes wrong near line {line}.", _COPY_AGAIN, 2),
    "xml-refused": _Template("{file} declares entities, which can ask for files. It was not read.", _ASK_SENDER, 2),
    "xml-too-deep": _Template("{file} is nested deeper than any directory. It was not read.", _ASK_SENDER, 7),
    "vocabulary-missing": _Template("The vocabulary {path} is missing.", _INSTALL, 2),
    "vocabulary-unreadable": _Template("The vocabulary {path} cannot be read ({reason}).", _INSTALL, 2),
    # documents
    "document-unreadable": _Template("The document cannot be read.", _COPY_AGAIN, 6),
    "document-damaged": _Template("The document is damaged, or not what its name says.", _COPY_AGAIN, 2),
    "document-locked": _Template(
        "The document is locked with a password.", "Ask whoever made it for one without a password.", 2
    ),
    "document-too-large": _Template(
        "The document is larger than PHC Desk reads ({limit} {unit}).", "Divide it into smaller ones.", 7
    ),
    "document-too-slow": _Template(
        "Reading the document took too long, so it was given up.", "Save it anew with another program.", 7
    ),
    "document-too-much-memory": _Template(
        "The document needs more memory than a document may have.", "Divide it into smaller ones.", 7
    ),
    "document-killed-reader": _Template(
        "The document cannot be read safely: reading it broke down.", "Save it anew with another program.", 2
    ),
    "document-unknown-kind": _Template(
        "Documents of this kind ({kind}) cannot be read.", "Save it as PDF, HTML, Word (.docx) or Markdown.", 64
    ),
    "document-too-complex": _Template(
        "The document has more text, tables and marks than an old computer can show.", "Divide it into smaller ones.", 7
    ),
    "document-unsafe": _Template(
        "The document could not be made safe, so it was refused.", "Save it anew with another program.", 2
    ),
    "document-old-word": _Template(
        "The document is of an old kind of Word (.doc) that is not read.", "Save it as .docx and take that.", 64
    ),
    "document-macros": _Template(
        "The document has a program (macros) in it.", "Save it as .docx without macros and take that.", 64
    ),
    "document-no-page": _Template("The document has no page {page}.", "Choose another page.", 64),
    "document-not-open": _Template("No document is open.", "Open it again.", 64),
    "reader-missing": _Template("The part of the program that reads documents does not start.", _INSTALL, 2),
    "ids-damaged": _Template(
        "A spreadsheet program has damaged the ids in {file} (they look like 1.35E+15).",
        "Ask for the file as it was before, and open it with all columns as text.",
        64,
    ),
    # handing on
    "target-exists": _Template("{path} is there already.", "Name another file, or add --replace.", 64),
    "only-services-leave": _Template("Only services can be exported, no {kind}.", "Leave out --kind.", 64),
    "form-not-written": _Template("This program cannot write {form} yet.", "Use hsds, csv or xlsx.", 64),
    "no-hxl-row": _Template("A row of HXL tags is no part of {form}.", "Leave out --hxl, or use csv or xlsx.", 64),
    # packs that came from outside
    "pack-refused": _Template("The pack cannot be used.", _COPY_AGAIN, 2),
    "no-pack": _Template(
        "This is no pack.", "Choose the file that the publisher gave you: its name ends in “.phcpack”.", 2
    ),
    "pack-structure": _Template("The file is no sound pack: bytes {start} to {end} are wrong.", _COPY_AGAIN, 2),
    "pack-cut-short": _Template("The file ends too early: bytes {start} to {end} are missing.", _COPY_AGAIN, 2),
    "pack-metadata": _Template("A part of the pack is not in the form that it must have.", _COPY_AGAIN, 2),
    "pack-metadata-missing": _Template("A part that every pack has is missing from this one.", _COPY_AGAIN, 2),
    "pack-mismatch": _Template("A part of another pack is in this one.", _COPY_AGAIN, 2),
    "pack-damaged": _Template("The file is damaged, in bytes {start} to {end}.", _COPY_AGAIN, 2),
    "pack-unlisted": _Template("Something is in the pack that its publisher did not sign for.", _COPY_AGAIN, 2),
    "pack-not-trusted": _Template("The pack is not trusted.", _ASK_PUBLISHER, 1),
    "publisher-unknown": _Template(
        "The publisher “{publisher}” is not known on this computer.",
        "Get its root.json and its printed card from the publisher, then “phcdesk trust add root.json”.",
        1,
    ),
    "publisher-known": _Template(
        "Another publisher is known as “{publisher}” already.", "Ask the publisher which one is right.", 1
    ),
    "root-unusable": _Template("The file is not the root of a publisher, or it was changed.", _ASK_PUBLISHER, 1),
    "root-changed": _Template(
        "The pack shows other keys of {publisher} than this computer knows (version {version}).", _ASK_PUBLISHER, 1
    ),
    "root-missing": _Template(
        "Version {version} of the keys of {publisher} is missing from the pack.", _ASK_PUBLISHER, 1
    ),
    "edition-changed": _Template(
        "Two different packs of {channel} say that they are edition {edition}.",
        "Ask the publisher to raise the edition and make the pack again.",
        1,
    ),
    "signatures-missing": _Template(
        "The pack has {have} of the {need} signatures that {publisher} demands.", _ASK_PUBLISHER, 1
    ),
    "pack-stale": _Template(
        "The signatures of {channel} ran out on {expired}.", "Ask the publisher for a newer edition.", 3
    ),
    "pack-older": _Template(
        "The file holds edition {edition} of {channel}; this computer has edition {installed}.",
        "Nothing needs to be done.",
        4,
    ),
    "pack-needs-earlier": _Template(
        "Edition {edition} of {channel} needs edition {since} first: {count} parts ({bytes}) are not here.",
        "Import that edition, or take the full pack.",
        5,
    ),
    "pack-content": _Template(
        "The pack is signed, but what is in it is not in a form that can be used.", _ASK_PUBLISHER, 2
    ),
    "pack-queries-fail": _Template(
        "The pack {pack} fails its own test: “{query}” does not find what it should.", _ASK_PUBLISHER, 2
    ),
    "stick-unreadable": _Template(
        "{path} cannot be read: {reason}.", "Look whether the stick is in, and try again: it goes on where it was.", 6
    ),
    "stick-missing": _Template("There is no file {path}.", "Look whether the stick is in, or name another file.", 6),
    "no-packs-here": _Template("There is no pack (*.phcpack) in {path}.", "Name the file, or another folder.", 64),
    # publishers and their keys
    "publisher-reserved": _Template(
        "Nobody else may publish as “{publisher}”.", "Ask the publisher for a root of their own name.", 1
    ),
    "publisher-not-found": _Template(
        "No publisher called “{publisher}” is trusted.", "“phcdesk trust list” shows who is.", 64
    ),
    "fingerprint-differs": _Template(
        "The fingerprint is another one, so {publisher} is not trusted.", "Look at the card again.", 1
    ),
    "publisher-name-unusable": _Template(
        "“{name}” cannot be a publisher's short name.", "Name one with --id: small letters, digits and hyphens.", 64
    ),
    "no-publisher": _Template("{path} is no folder of a publisher.", "Make one with “phcdesk publisher new”.", 64),
    "folder-in-use": _Template("{path} is not empty.", "Name a new folder with --out.", 64),
    "key-holder-unknown": _Template(
        "The publisher has no keys with the number {holder}.", "The number stands in the name of the key file.", 64
    ),
    "root-signers-missing": _Template(
        "{have} of the {need} root keys that must sign were given.", "Name more of them with --key.", 64
    ),
    "keys-number": _Template(
        "The threshold must be at least 1, and no more than the keys, of which there are at most {most}.",
        "Choose other numbers.",
        64,
    ),
    "passphrase-missing": _Template("There is no passphrase.", "Type one, or give one with --passphrase-fd.", 64),
    "passphrase-wrong": _Template("The passphrase does not open {key}.", "Try again.", 64),
    "key-file-unreadable": _Template("The file is no key of a publisher.", "Name a file such as publishing-1.key.", 64),
    "key-is-for-roots": _Template("{key} is no key for packs.", "Sign with a publishing key.", 64),
    "key-of-another-publisher": _Template(
        "{key} is no key of the publisher of this pack.", "Sign with one of that publisher's publishing keys.", 64
    ),
    "pack-id-unusable": _Template(
        "The id “{id}” in pack.toml cannot be used for a pack.", "Use small letters, digits and hyphens.", 64
    ),
    "edition-not-newer": _Template(
        "The source has edition {edition}, and the pack it builds on has edition {since}.",
        "Raise the edition in pack.toml.",
        64,
    ),
    "pack-over-limit": _Template(
        "A part of the pack is beyond what PHC Desk reads ({limit} {unit}).", "Ask the publisher for a smaller pack.", 7
    ),
    "pack-too-new": _Template(
        "The pack needs PHC Desk {needs} or later.", "Install the newer PHC Desk, then import again.", 7
    ),
    # what was asked for
    "not-found": _Template("Nothing here is called “{id}”.", "Copy the id from “phcdesk search … --json”.", 64),
    "pack-not-found": _Template("No pack is called “{pack}”.", "“phcdesk pack list” shows what is installed.", 64),
    "ambiguous-id": _Template("Several publishers have “{id}”: {candidates}.", "Write the publisher in front.", 64),
    "unknown-facet": _Template("There is no filter “{facet}”.", "Use one of: {facets}.", 64),
    "unknown-value": _Template("“{value}” is no {facet} that is known.", "Use its code, such as KE.", 64),
    "unknown-setting": _Template("There is no setting “{name}”.", "Use one of: {names}.", 64),
    "setting-value": _Template("“{name}” cannot be “{value}”.", "Use one of: {values}.", 64),
    "filter-form": _Template("“{text}” is not understood.", "Write it as NAME=VALUE, such as topic=rights.", 64),
    "unknown-place": _Template(
        "No place called “{place}” is in the library.", "Write a town of an installed pack, or LATITUDE,LONGITUDE.", 64
    ),
    "no-area": _Template("No country is chosen.", "Name one, such as KE, or set it: phcdesk settings country=KE.", 64),
    "within-needs-near": _Template("“--within” needs a place to measure from.", "Add --near PLACE.", 64),
    "usage": _Template("That cannot be done.", "See “phcdesk --help”.", 64),
    "internal": _Template("PHC Desk made a mistake ({what}).", "Nothing was lost. Please report what you did.", 70),
    "cancelled": _Template("Stopped.", "Nothing was changed.", 130),
}

_UNKNOWN = _Template("Something went wrong ({code}).", "Run “phcdesk doctor” and look at what it says.", 70)


class _Fields(dict[str, object]):
    """Fields for a sentence; one that the error does not have is left as a dash."""

    def __missing__(self, key: str) -> str:
        return "—"


def sentence(error: PhcError, translate: Translate = english) -> Message:
    """The sentence and the next step for an error; the window hands over Qt's ``translate``."""
    template = TABLE.get(error.code, _UNKNOWN)
    fields = _Fields(error.fields, code=error.code)
    if "reason" in fields:
        plain = _PLAIN_REASONS.get(str(fields["reason"]))
        fields["reason"] = translate("Errors", plain) if plain else fields["reason"]
    size = fields.get("bytes")
    if isinstance(size, int):
        fields["bytes"] = size_words(size)
    if isinstance(fields.get("candidates"), (tuple, list)):
        fields["candidates"] = ", ".join(map(str, error.fields["candidates"]))  # type: ignore[call-overload]
    said, next_step = (translate("Errors", words) for words in (template.text, template.next_step))
    return Message(said.format_map(fields), next_step.format_map(fields))


def exit_code(error: PhcError) -> int:
    """The exit code of the command line: 2 damaged, 6 disk, 7 over a limit, 64 usage, 70 a fault of ours."""
    return TABLE.get(error.code, _UNKNOWN).exit_code
