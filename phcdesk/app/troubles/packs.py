"""What can go wrong with packs from outside, and with publishers and their keys."""

from __future__ import annotations

from phcdesk.app.troubles.template import Template

_COPY_AGAIN = "Copy the file again from where it came, or use another stick."
_ASK_PUBLISHER = "Do not use it. Ask the publisher."

TABLE: dict[str, Template] = {
    # packs that came from outside
    "pack-refused": Template("The pack cannot be used.", _COPY_AGAIN, 2),
    "no-pack": Template(
        "This is no pack.", "Choose the file that the publisher gave you: its name ends in “.phcpack”.", 2
    ),
    "pack-structure": Template("The file is no sound pack: bytes {start} to {end} are wrong.", _COPY_AGAIN, 2),
    "pack-cut-short": Template("The file ends too early: bytes {start} to {end} are missing.", _COPY_AGAIN, 2),
    "pack-metadata": Template("A part of the pack is not in the form that it must have.", _COPY_AGAIN, 2),
    "pack-metadata-missing": Template("A part that every pack has is missing from this one.", _COPY_AGAIN, 2),
    "pack-mismatch": Template("A part of another pack is in this one.", _COPY_AGAIN, 2),
    "pack-damaged": Template("The file is damaged, in bytes {start} to {end}.", _COPY_AGAIN, 2),
    "pack-unlisted": Template("Something is in the pack that its publisher did not sign for.", _COPY_AGAIN, 2),
    "pack-not-trusted": Template("The pack is not trusted.", _ASK_PUBLISHER, 1),
    "publisher-unknown": Template(
        "The publisher “{publisher}” is not known on this computer.",
        "Get its root.json and its printed card from the publisher, then “phcdesk trust add root.json”.",
        1,
    ),
    "publisher-known": Template(
        "Another publisher is known as “{publisher}” already.", "Ask the publisher which one is right.", 1
    ),
    "root-unusable": Template("The file is not the root of a publisher, or it was changed.", _ASK_PUBLISHER, 1),
    "root-changed": Template(
        "The pack shows other keys of {publisher} than this computer knows (version {version}).", _ASK_PUBLISHER, 1
    ),
    "root-missing": Template(
        "Version {version} of the keys of {publisher} is missing from the pack.", _ASK_PUBLISHER, 1
    ),
    "edition-changed": Template(
        "Two different packs of {channel} say that they are edition {edition}.",
        "Ask the publisher to raise the edition and make the pack again.",
        1,
    ),
    "signatures-missing": Template(
        "The pack has {have} of the {need} signatures that {publisher} demands.", _ASK_PUBLISHER, 1
    ),
    "pack-stale": Template(
        "The signatures of {channel} ran out on {expired}.", "Ask the publisher for a newer edition.", 3
    ),
    "pack-older": Template(
        "The file holds edition {edition} of {channel}; this computer has edition {installed}.",
        "Nothing needs to be done.",
        4,
    ),
    "pack-needs-earlier": Template(
        "Edition {edition} of {channel} needs edition {since} first: {count} parts ({bytes}) are not here.",
        "Import that edition, or take the full pack.",
        5,
    ),
    "pack-content": Template(
        "The pack is signed, but what is in it is not in a form that can be used.", _ASK_PUBLISHER, 2
    ),
    "pack-queries-fail": Template(
        "The pack {pack} fails its own test: “{query}” does not find what it should.", _ASK_PUBLISHER, 2
    ),
    "stick-unreadable": Template(
        "{path} cannot be read: {reason}.", "Look whether the stick is in, and try again: it goes on where it was.", 6
    ),
    "stick-missing": Template("There is no file {path}.", "Look whether the stick is in, or name another file.", 6),
    "no-packs-here": Template("There is no pack (*.phcpack) in {path}.", "Name the file, or another folder.", 64),
    # publishers and their keys
    "publisher-reserved": Template(
        "Nobody else may publish as “{publisher}”.", "Ask the publisher for a root of their own name.", 1
    ),
    "publisher-not-found": Template(
        "No publisher called “{publisher}” is trusted.", "“phcdesk trust list” shows who is.", 64
    ),
    "fingerprint-differs": Template(
        "The fingerprint is another one, so {publisher} is not trusted.", "Look at the card again.", 1
    ),
    "publisher-name-unusable": Template(
        "“{name}” cannot be a publisher's short name.", "Name one with --id: small letters, digits and hyphens.", 64
    ),
    "no-publisher": Template("{path} is no folder of a publisher.", "Make one with “phcdesk publisher new”.", 64),
    "folder-in-use": Template("{path} is not empty.", "Name a new folder with --out.", 64),
    "key-holder-unknown": Template(
        "The publisher has no keys with the number {holder}.", "The number stands in the name of the key file.", 64
    ),
    "root-signers-missing": Template(
        "{have} of the {need} root keys that must sign were given.", "Name more of them with --key.", 64
    ),
    "keys-number": Template(
        "The threshold must be at least 1, and no more than the keys, of which there are at most {most}.",
        "Choose other numbers.",
        64,
    ),
    "passphrase-missing": Template("There is no passphrase.", "Type one, or give one with --passphrase-fd.", 64),
    "passphrase-wrong": Template("The passphrase does not open {key}.", "Try again.", 64),
    "key-file-unreadable": Template("The file is no key of a publisher.", "Name a file such as publishing-1.key.", 64),
    "key-is-for-roots": Template("{key} is no key for packs.", "Sign with a publishing key.", 64),
    "key-of-another-publisher": Template(
        "{key} is no key of the publisher of this pack.", "Sign with one of that publisher's publishing keys.", 64
    ),
    "pack-id-unusable": Template(
        "The id “{id}” in pack.toml cannot be used for a pack.", "Use small letters, digits and hyphens.", 64
    ),
    "edition-not-newer": Template(
        "The source has edition {edition}, and the pack it builds on has edition {since}.",
        "Raise the edition in pack.toml.",
        64,
    ),
    "pack-over-limit": Template(
        "A part of the pack is beyond what PHC Desk reads ({limit} {unit}).", "Ask the publisher for a smaller pack.", 7
    ),
    "pack-too-new": Template(
        "The pack needs PHC Desk {needs} or later.", "Install the newer PHC Desk, then import again.", 7
    ),
}
