"""One metadata file: from bytes to a checked object of TUF, and back.

Beyond what TUF asks, a file must be in its one legal spelling (``strict_json``), hold signatures in their one legal
form, and use Ed25519 keys; a root may not hold the same key twice under two names, or one person could sign as two.
"""

from __future__ import annotations

import re
from typing import Any, Generic, TypeVar

from tuf.api.exceptions import RepositoryError
from tuf.api.metadata import Metadata, Root, Signed, Snapshot, Targets, Timestamp

from phcdesk.errors import Damaged
from phcdesk.packs.trust.strict_json import NotStrict, canonical, read_strictly

T = TypeVar("T", Root, Timestamp, Snapshot, Targets)

_DATE = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z", re.ASCII)
_NAMES = ("x-phc-publisher", "x-phc-name")
_NOT_TUF = (KeyError, ValueError, TypeError, AttributeError)
"""What TUF's reader stumbles over; it does not look at the types of what it is given."""
_KEYID, _PUBLIC, _SIGNATURE = (re.compile(f"[0-9a-f]{{{size}}}") for size in (64, 64, 128))


class Document(Generic[T]):
    """A metadata file that is well formed. Its signatures are not checked yet: a delegator does that."""

    def __init__(self, member: str, data: bytes, payload: bytes, metadata: Metadata[T]) -> None:
        self.member = member
        self.data = data
        self.payload = payload  # the bytes that were signed
        self.signed: T = metadata.signed
        self.signatures = metadata.signatures

    def field(self, name: str, default: str = "") -> str:
        """A field of ours in the signed part, such as "x-phc-publisher". Raises ``Damaged`` if it is no text."""
        value = self.signed.unrecognized_fields.get(name, default)
        if not isinstance(value, str):
            raise Damaged("pack-metadata", member=self.member, reason=name)
        return value


def read_metadata(member: str, data: bytes, kind: type[T]) -> Document[T]:
    """Read one file as metadata of one kind. Raises ``Damaged`` "pack-metadata" (``member``, ``reason``)."""
    try:
        document = read_strictly(data)
        _check_form(document)
        before = len(b'{"signatures":,"signed":') + len(canonical(document["signatures"]))
        metadata = Metadata[T].from_dict(document)
        _check_kind(metadata.signed, kind)
    except (NotStrict, RepositoryError, *_NOT_TUF) as error:
        reason = str(error) if isinstance(error, NotStrict) else "not metadata of TUF"
        raise Damaged("pack-metadata", member=member, reason=reason) from error
    return Document(member, data, data[before:-1], metadata)


def write_metadata(metadata: Metadata[Any]) -> bytes:
    """The one legal spelling of a metadata file, signed or not yet. This is what goes into a pack and a root.json."""
    return canonical(metadata.to_dict())


def _check_form(document: Any) -> None:
    """What TUF's own reader leaves open: it would take ``true`` for 1, and keep fields that nobody signed."""
    if not isinstance(document, dict) or set(document) != {"signatures", "signed"}:
        raise NotStrict("not metadata of TUF")
    signed, signatures = document["signed"], document["signatures"]
    if not isinstance(signed, dict) or not isinstance(signatures, list) or len(signatures) > 64:
        raise NotStrict("not metadata of TUF")
    for signature in signatures:
        if not isinstance(signature, dict) or set(signature) != {"keyid", "sig"}:
            raise NotStrict("a signature of another form")
        if not _matches(_KEYID, signature["keyid"]) or not _matches(_SIGNATURE, signature["sig"]):
            raise NotStrict("a signature of another form")
    if not isinstance(signed.get("spec_version"), str):
        raise NotStrict("no version of the specification")
    if type(signed.get("version")) is not int or not _matches(_DATE, signed.get("expires")):
        raise NotStrict("a version or date of another form")


def _check_kind(signed: Signed, kind: type[Signed]) -> None:
    if not isinstance(signed, kind):
        raise NotStrict("another kind of metadata")
    if isinstance(signed, Root):
        if not all(isinstance(signed.unrecognized_fields.get(name, ""), str) for name in _NAMES):
            raise NotStrict("a name that is no text")
        _check_keys(signed)


def _check_keys(root: Root) -> None:
    publics = [key.keyval.get("public") for key in root.keys.values()]
    if any(key.scheme != "ed25519" or key.keytype != "ed25519" for key in root.keys.values()):
        raise NotStrict("a key that is not Ed25519")
    if not all(_matches(_PUBLIC, public) for public in publics) or not all(map(_KEYID.fullmatch, root.keys)):
        raise NotStrict("a key of another form")
    if len(set(publics)) != len(publics):
        raise NotStrict("one key under two names")
    for role in root.roles.values():
        if type(role.threshold) is not int or type(role.keyids) is not list:
            raise NotStrict("a role of another form")
        if not all(_matches(_KEYID, keyid) for keyid in role.keyids):
            raise NotStrict("a role of another form")


def _matches(form: re.Pattern[str], value: object) -> bool:
    return isinstance(value, str) and form.fullmatch(value) is not None
