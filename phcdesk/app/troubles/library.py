"""What can go wrong with the library, the disk and what was asked for, and what to do next."""

from __future__ import annotations

from phcdesk.app.troubles.template import Template

_REPAIR = "Run “phcdesk doctor --repair”, or start the window: it repairs itself."
_OTHER_FOLDER = "Make room there, or choose another folder."

TABLE: dict[str, Template] = {
    # the library on disk
    "library-missing": Template(
        "There is no library in {path} yet.", "Run “phcdesk prepare”, or start the window: it builds one.", 6
    ),
    "library-outdated": Template(
        "The library in {path} is older than the program.", "Run “phcdesk prepare”, or start the window.", 6
    ),
    "library-damaged": Template("The library is damaged.", _REPAIR, 2),
    "library-busy": Template("Another PHC Desk is changing the library.", "Wait until it is done and try again.", 6),
    "library-closed": Template("The library was closed.", "Start PHC Desk again.", 70),
    "library-too-new": Template(
        "The library was made by a newer PHC Desk.", "Use that version, or another folder with --data-dir.", 2
    ),
    "library": Template("The library cannot be used.", _REPAIR, 2),
    "state-damaged": Template("The record of what is installed is damaged ({path}).", _REPAIR, 2),
    "state-slot-damaged": Template("One of two records of what is installed is damaged ({path}).", _REPAIR, 2),
    "generation-damaged": Template("A part of the library is damaged ({path}).", _REPAIR, 2),
    "generation-name": Template("The library names a part that cannot exist ({name}).", _REPAIR, 2),
    "generation-not-found": Template("There is no earlier library to go back to.", "Nothing was changed.", 64),
    "object-damaged": Template("A file of the library is damaged ({path}).", _REPAIR, 2),
    "object-missing": Template("A file of the library is missing ({path}).", _REPAIR, 2),
    "object-name": Template("The library names a file that cannot exist ({name}).", _REPAIR, 2),
    "pack-unreadable": Template("The pack {pack} in the library cannot be read.", _REPAIR, 2),
    "catalog-damaged": Template("The catalog of the library is damaged.", _REPAIR, 2),
    "catalog-version": Template("The catalog was made by another version of PHC Desk.", _REPAIR, 2),
    "index-damaged": Template("The search index is damaged.", _REPAIR, 2),
    "index-of-another-generation": Template("The search index is out of date.", _REPAIR, 2),
    "map-file-unreadable": Template(
        "The map file {file} is damaged, or has no pictures that the map can show.", "Put a sound one in its place.", 2
    ),
    "map-file-of-drawings": Template(
        "The map file {file} holds vector tiles, which this program does not draw.",
        "Use one with pictures: PNG, JPEG or WebP.",
        64,
    ),
    # what a person put together
    "user-data-damaged": Template(
        "The file with the shortlists and reports was damaged. It is kept as {path}.",
        "They go on with what is known.",
        2,
    ),
    "user-data-too-new": Template(
        "The shortlists were made by a newer PHC Desk.", "Use that version, or another folder with --data-dir.", 2
    ),
    "user-data-busy": Template(
        "Another PHC Desk is changing the shortlists or the reports.", "Wait a moment and try again.", 6
    ),
    "list-name": Template("A list needs a name of at most {most} letters.", "Give it a short name.", 64),
    "list-exists": Template("There is a list called “{name}” already.", "Choose another name.", 64),
    "list-unknown": Template("No list is called “{name}”.", "“phcdesk shortlist lists” shows their names.", 64),
    "list-last": Template("The only list cannot be deleted.", "Take its entries off, or give it another name.", 64),
    "lists-too-many": Template("There are {most} lists already.", "Delete one that is not needed any more.", 64),
    "list-file": Template(
        "{file} is not a shortlist that PHC Desk can read.", "Ask for it again. Nothing was changed.", 2
    ),
    "report-file": Template(
        "{file} has no reports that PHC Desk can read.", "Ask for it again. Nothing was changed.", 2
    ),
    "file-over-limit": Template("{file} is larger than such a file can be.", "Ask for it again.", 7),
    "report-unknown": Template("No report is called “{id}”.", "“phcdesk corrections list” shows their names.", 64),
    "report-problem": Template("“{problem}” is no kind of report.", "Use one of: {problems}.", 64),
    "report-not-about": Template(
        "This entry has no “{value}” that a report could be about.", "Look at the entry with “phcdesk show”.", 64
    ),
    "report-too-long": Template("That is longer than a report may be.", "Say it in at most {most} letters.", 64),
    "report-by-hand": Template(
        "The report {id} cannot be put into the table from here.", "Change the source by hand and refuse it.", 64
    ),
    "reports-disagree": Template(
        "The report {id} wants something else of the same row than another one.", "Accept one of them.", 64
    ),
    "decisions-form": Template(
        "Line {line} of the decisions is not understood.", "Write the name of a report, and accept or refuse.", 64
    ),
    # the disk
    "disk": Template("{path} cannot be used: {reason}.", _OTHER_FOLDER, 6),
    "index-unwritable": Template("The search index cannot be written to {path} ({reason}).", _OTHER_FOLDER, 6),
    "nowhere-to-write": Template(
        "There is no folder to keep the library in.", "Name one with --data-dir, on any disk that can be written to.", 6
    ),
    # what was asked for
    "not-found": Template("Nothing here is called “{id}”.", "Copy the id from “phcdesk search … --json”.", 64),
    "pack-not-found": Template("No pack is called “{pack}”.", "“phcdesk pack list” shows what is installed.", 64),
    "ambiguous-id": Template("Several publishers have “{id}”: {candidates}.", "Write the publisher in front.", 64),
    "unknown-facet": Template("There is no filter “{facet}”.", "Use one of: {facets}.", 64),
    "unknown-value": Template("“{value}” is no {facet} that is known.", "Use its code, such as KE.", 64),
    "unknown-setting": Template("There is no setting “{name}”.", "Use one of: {names}.", 64),
    "setting-value": Template("“{name}” cannot be “{value}”.", "Use one of: {values}.", 64),
    "filter-form": Template("“{text}” is not understood.", "Write it as NAME=VALUE, such as topic=rights.", 64),
    "unknown-place": Template(
        "No place called “{place}” is in the library.",
        "Write a town or area of an installed pack, a country, or LATITUDE,LONGITUDE; or put it among the words.",
        64,
    ),
    "no-area": Template("No country is chosen.", "Name one, such as KE, or set it: phcdesk settings country=KE.", 64),
    "gaps-form": Template("{path} is no kind of table.", "End the name with .csv or .html.", 64),
    "within-area": Template(
        "“{place}” is an area, from which no distance is measured.", "Leave --within out, or name a town.", 64
    ),
    "within-needs-near": Template("“--within” needs a place to measure from.", "Add --near PLACE.", 64),
    # paper
    "paper-form": Template("{path} is no kind of paper.", "End the name with .pdf or .html.", 64),
    "nothing-to-print": Template("There is nothing to print.", "Choose other words or filters.", 64),
    "no-slip": Template("“{title}” is a document, which has no slip.", "Open it and print its pages.", 64),
    "no-card": Template("“{title}” is a text, which fits no card.", "Print it as a slip.", 64),
    "booklet-too-long": Template(
        "{count} entries are more than a booklet holds ({most}).", "Choose an area or a kind, with filters.", 64
    ),
    "no-pdf-here": Template("PDF cannot be made here: Qt is not installed.", "Write .html, and print it.", 64),
    "usage": Template("That cannot be done.", "See “phcdesk --help”.", 64),
    "internal": Template("PHC Desk made a mistake ({what}).", "Nothing was lost. Please report what you did.", 70),
    "cancelled": Template("Stopped.", "Nothing was changed.", 130),
}
