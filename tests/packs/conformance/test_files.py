"""Files and names: a client takes the file that was signed for and no other, and no name becomes a path."""

from __future__ import annotations

import io

import pytest

from phcdesk.errors import PackError
from phcdesk.packs.trust.state import TrustState
from phcdesk.packs.verify import open_pack
from tests.packs.corpus import by_hand, with_listed
from tests.packs.making import NOW, Maker, digest, listed, stored_as, zipped

GOOD = Maker()


def files_in(data: bytes, trust: TrustState | None = None) -> dict[str, bytes]:
    """What a client takes out of a pack: by the name that was signed for."""
    pack = open_pack(io.BytesIO(data), len(data), trust or GOOD.trust(), now=NOW)
    return {target.facts.sha256: b"".join(pack.stream(member)) for member, target in pack.blobs()}


def test_the_file_that_was_signed_for_is_taken() -> None:
    assert files_in(GOOD.pack([b"contents"])) == {digest(b"contents"): b"contents"}


@pytest.mark.parametrize("other", [b"malicious data", b"contentz", b"content", b"contents!", b""])
def test_another_file_in_its_place_is_refused(other: bytes) -> None:
    members = GOOD.members([b"contents", b"other contents"])
    for name in [name for name in members if name.startswith("blobs/")]:
        with pytest.raises(PackError):
            files_in(zipped(members | {name: other}))


def test_a_file_changes_from_edition_to_edition() -> None:
    trust = GOOD.trust()
    for edition in range(1, 12, 5):
        content = f"edition {edition}".encode()
        data = GOOD.pack([content], edition=edition)
        assert files_in(data, trust) == {digest(content): content}
        with pytest.raises(PackError):
            files_in(data.replace(content, content.upper()), trust)
        trust = open_pack(io.BytesIO(data), len(data), trust, now=NOW).trust


@pytest.mark.parametrize(
    "name", ["?", "#", "/delegated", "../delegated", "a/b", "", "con", "blobs/../x", "blobs/%2e%2e"]
)
def test_an_unusual_name_is_refused(name: str) -> None:
    stored, facts = stored_as(b"contents")
    with pytest.raises(PackError):
        files_in(with_listed({name: listed(stored, facts)}, stored))


@pytest.mark.parametrize("role", ["?", "#", "/delegated", "../delegated", "section-a"])
def test_delegated_roles_are_no_part_of_format_1(role: str) -> None:
    delegated = {"name": role, "keyids": [], "threshold": 1, "terminating": False, "paths": ["*"]}
    delegations = {"keys": {}, "roles": [delegated]}
    with pytest.raises(PackError):
        files_in(Maker(changes={"targets": lambda part: part.update(delegations=delegations)}).pack())


@pytest.mark.parametrize(("role", "size"), [("timestamp", 17), ("snapshot", 65), ("targets", 8_193)])
def test_endless_metadata_ends(role: str, size: int) -> None:
    members = GOOD.members()
    name = "META/timestamp.json" if role == "timestamp" else f"META/7.{role}.json"
    with pytest.raises(PackError):
        files_in(by_hand(members | {name: bytes(size * 1024)}))
