"""The next root of a publisher: other keys in the place of some that were lost or stolen. Bytes in, bytes out."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from copy import deepcopy
from datetime import date

from tuf.api.metadata import Metadata, Root

from phcdesk.errors import UsageError
from phcdesk.packs.keys import PublisherKey, Use
from phcdesk.packs.sign import NAME, ROOT_YEARS, named, signed_by, years_after
from phcdesk.packs.trust.metadata import read_metadata
from phcdesk.packs.trust.publishers import trusted_root


def next_root(before: bytes, instead: Mapping[str, PublisherKey], signers: Sequence[PublisherKey], made: date) -> bytes:
    """The root after ``before``, with new keys ``instead`` of those of these key ids.

    It is signed by ``signers``, who are holders of old root keys, and by the new root keys. Raises
    ``UsageError("root-signers-missing")`` (``have``, ``need``) when those are not as many as the old root and the new
    one ask for, ``NotTrusted("root-unusable")``.
    """
    old = trusted_root(before)
    new: Root = deepcopy(old.signed)
    new.version += 1
    new.expires = years_after(made, ROOT_YEARS)
    for role in new.roles.values():
        role.keyids = [instead[keyid].keyid if keyid in instead else keyid for keyid in role.keyids]
    new.keys.update({key.keyid: named(key) for key in instead.values()})
    new.keys = {keyid: key for keyid, key in new.keys.items() if keyid not in instead}
    both = {key.keyid: key for key in (*signers, *instead.values()) if key.use == "root"}
    data = signed_by(Metadata(new), _allowed(both, old.signed, new))
    document = read_metadata("root.json", data, Root)
    for root in (old.signed, document.signed):
        result = root.get_verification_result(Root.type, document.payload, document.signatures)
        if not result:
            raise UsageError("root-signers-missing", have=len(result.signed), need=result.threshold)
    return data


def keys_of(root: bytes, holder: int) -> dict[str, Use]:
    """Key id -> what it is for, of the keys of one holder, who is known by the number in their names."""
    found: dict[str, Use] = {}
    for keyid, key in trusted_root(root).signed.keys.items():
        use, _, rest = str(key.unrecognized_fields.get(NAME, "")).partition("-")
        if rest.split("-")[0] == str(holder):
            found[keyid] = "root" if use == "root" else "publishing"
    return found


def _allowed(keys: Mapping[str, PublisherKey], *roots: Root) -> list[PublisherKey]:
    """Keys that at least one of the roots asks for: others would sign for nothing."""
    wanted: Iterable[str] = dict.fromkeys(keyid for root in roots for keyid in root.roles[Root.type].keyids)
    return [keys[keyid] for keyid in wanted if keyid in keys]
