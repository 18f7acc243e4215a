"""Building and signing: equal input gives equal bytes, thresholds count people, and a delta is the same edition."""

from __future__ import annotations

from datetime import date

import pytest
from msgspec.structs import replace
from tuf.api.metadata import Metadata, Timestamp

from phcdesk.errors import Damaged, SourceError, UsageError
from phcdesk.model import PackContent, PackManifest, Service, Withdrawal
from phcdesk.packs.build import Earlier, UnsignedPack, build_pack, one_line
from phcdesk.packs.sign import add_signature, new_root, signatures_of, targets_of, years_after
from phcdesk.packs.trust.publishers import read_root
from tests.store.signed import Publisher, key

MANIFEST = PackManifest("clinics", "Clinics", "somebody", "Some Body", 3, "2026-11-20", ("en",), "CC0")
CLINICS = PackContent(MANIFEST, tuple(Service(f"c{number:03d}", f"Clinic {number}") for number in range(100)))
NORTH = Publisher("north", people=3, threshold=2)


def files_of(pack: UnsignedPack) -> dict[str, bytes]:
    return {name.removeprefix("META/"): data for name, data in pack.members if name.startswith("META/")}


def test_a_pack_is_in_the_name_of_whose_keys_sign_it() -> None:
    targets = targets_of(files_of(build_pack(CLINICS, NORTH.roots))).signed
    assert targets.unrecognized_fields["x-phc-publisher"] == "north"
    assert targets.unrecognized_fields["x-phc-channel"] == "clinics"
    assert targets.version == 3


def test_building_twice_gives_the_same_members_in_the_order_of_their_names() -> None:
    first, second = (build_pack(CLINICS, NORTH.roots) for _ in range(2))
    assert first == second
    assert [name for name, _ in first.members] == sorted(name for name, _ in first.members)


def test_an_unsigned_pack_has_no_signature_and_needs_two() -> None:
    signatures = signatures_of(files_of(build_pack(CLINICS, NORTH.roots)))
    assert (signatures.have, signatures.need, signatures.sealed) == (0, 2, False)


def test_signatures_are_added_one_at_a_time_and_in_any_order() -> None:
    files = files_of(build_pack(CLINICS, NORTH.roots))
    one, first = add_signature(files, NORTH.keys[2])
    two, second = add_signature(one, NORTH.keys[0])
    assert (first.have, first.sealed, second.have, second.sealed) == (1, False, 2, True)
    again, third = add_signature(two, NORTH.keys[0])
    assert (again, third.have) == (two, 2)


def test_only_a_publishing_key_of_the_publisher_signs_a_pack() -> None:
    files = files_of(build_pack(CLINICS, NORTH.roots))
    with pytest.raises(UsageError) as root_key:
        add_signature(files, NORTH.root_keys[0])
    with pytest.raises(UsageError) as stranger:
        add_signature(files, key("publishing-1", "publishing", "south"))
    assert (root_key.value.code, stranger.value.code) == ("key-is-for-roots", "key-of-another-publisher")


def test_a_root_is_signed_by_all_its_keys_and_says_how_many_must_agree() -> None:
    facts = read_root(NORTH.root)
    assert (facts.publisher, facts.threshold, len(facts.keys), facts.signed) == ("north", 2, 3, 3)
    assert facts.expires == "2036-11-01"


def test_a_delta_leaves_out_what_the_older_edition_had_and_lists_the_same() -> None:
    old = build_pack(CLINICS, NORTH.roots)
    known = frozenset(name.removeprefix("blobs/") for name, _ in old.members if name.startswith("blobs/"))
    entries = (Service("c000", "Moved"), *CLINICS.entries[1:])
    new = replace(CLINICS, entries=entries, manifest=replace(MANIFEST, edition=4))
    full, delta = build_pack(new, NORTH.roots), build_pack(new, NORTH.roots, since=Earlier(3, known))
    assert (full.left_out, delta.blobs - delta.left_out) == (0, 1)
    assert targets_of(files_of(full)).payload == targets_of(files_of(delta)).payload
    stamp = Metadata[Timestamp].from_bytes(files_of(delta)["timestamp.json"]).signed
    assert stamp.unrecognized_fields["x-phc-since"] == 3


def test_the_edition_that_a_delta_builds_on_is_still_said_when_it_is_signed() -> None:
    files = files_of(build_pack(CLINICS, NORTH.roots, since=Earlier(2, frozenset())))
    signed, _ = add_signature(files, NORTH.keys[0])
    stamp = Metadata[Timestamp].from_bytes(signed["timestamp.json"]).signed
    assert stamp.unrecognized_fields["x-phc-since"] == 2


def test_a_notice_has_no_blob_and_lists_all_of_them() -> None:
    wrong = replace(CLINICS, withdrawn=(Withdrawal("c001", "Line one\nline two"),))
    pack = build_pack(wrong, NORTH.roots, notice=True)
    targets = targets_of(files_of(pack)).signed
    assert (pack.left_out, len(targets.targets)) == (pack.blobs, pack.blobs)
    (withdrawn,) = targets.unrecognized_fields["x-phc-withdrawn"]
    assert withdrawn == {"id": "c001", "reason": "Line one line two", "replacement": ""}


def test_an_edition_is_not_built_on_one_that_is_as_new() -> None:
    with pytest.raises(UsageError) as caught:
        build_pack(CLINICS, NORTH.roots, since=Earlier(3, frozenset()))
    assert caught.value.code == "edition-not-newer"


@pytest.mark.parametrize(
    ("changes", "code"),
    [
        ({"id": "my.pack"}, "pack-id-unusable"),
        ({"issued": ""}, "pack-toml-invalid"),
        ({"issued": "soon"}, "pack-toml-invalid"),
    ],
)
def test_a_manifest_that_cannot_be_signed_is_told(changes: dict[str, str], code: str) -> None:
    with pytest.raises(SourceError) as caught:
        build_pack(replace(CLINICS, manifest=replace(MANIFEST, **changes)), NORTH.roots)
    assert caught.value.code == code


def test_an_id_that_cannot_stand_in_signed_metadata_is_told() -> None:
    with pytest.raises(SourceError) as caught:
        build_pack(replace(CLINICS, entries=(Service("a\u2066b", "A"),)), NORTH.roots)
    assert caught.value.code == "pack-text-unusable"


def test_metadata_without_a_root_or_a_list_is_damage() -> None:
    files = files_of(build_pack(CLINICS, NORTH.roots))
    for missing in ("1.root.json", "3.targets.json"):
        with pytest.raises(Damaged):
            signatures_of({name: data for name, data in files.items() if name != missing})


@pytest.mark.parametrize("text", ["a\nb", "x" * 5_000, "\u2066x\u2069", "e\u0301", "\x00"])
def test_any_text_becomes_one_line_that_may_be_signed(text: str) -> None:
    from phcdesk.packs.trust.strict_json import is_safe

    assert is_safe(one_line(text))


def test_a_leap_day_has_its_anniversary_too() -> None:
    assert years_after(date(2028, 2, 29), 5).date() == date(2033, 2, 28)


def test_a_publisher_with_a_threshold_that_nobody_reaches_is_no_publisher() -> None:
    keys = [key("publishing-1", "publishing", "x")]
    with pytest.raises(ValueError, match="threshold"):
        new_root("x", "X", [key("root-1", "root", "x")], keys, 0, date(2026, 11, 1))
