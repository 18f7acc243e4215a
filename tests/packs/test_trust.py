from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from contextlib import suppress
from datetime import UTC, datetime
from typing import Any

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st
from securesystemslib.formats import encode_canonical
from tuf.api.metadata import Metadata, Root, Targets, Timestamp

from phcdesk.errors import Damaged, NotTrusted, OlderThanInstalled, OverLimit, PackError
from phcdesk.packs.trust.fingerprint import fingerprint, words
from phcdesk.packs.trust.metadata import read_metadata, write_metadata
from phcdesk.packs.trust.publishers import add_publisher, read_root, remove_publisher
from phcdesk.packs.trust.state import TrustState, merged
from phcdesk.packs.trust.strict_json import NotStrict, canonical, is_safe, read_strictly
from phcdesk.packs.trust.walk import Walk

from .corpus import leaving_out, setting
from .making import NOW, Json, Key, Maker, signed, spelled

GOOD = Maker()
CHANNEL = ("north", "mh-north")


def walked(
    maker: Maker, trust: TrustState | None = None, now: datetime = NOW, mode: Any = "field", **options: Any
) -> Walk:
    walk = Walk(trust or GOOD.trust(), now, mode)
    walk.go(maker.metadata({}, **options))
    return walk


def counters(trust: TrustState) -> tuple[int, int, int]:
    known = trust.channel(*CHANNEL)
    return known.timestamp, known.edition, known.newest


def chain(steps: int, change: Callable[[int], Maker] = lambda _version: GOOD) -> list[bytes]:
    """A first root and so many after it, each signed by the keys of the one before."""
    makers = [change(version) for version in range(1, steps + 2)]
    pairs = zip([makers[0], *makers], makers, strict=False)
    return [new.root(version, old.root_keys) for version, (old, new) in enumerate(pairs, 1)]


def other_keys(version: int) -> Maker:
    """Every version has keys of its own; the first has the usual ones."""
    if version == 1:
        return GOOD
    return Maker(root_keys=tuple(Key(f"root-{version}-{name}") for name in "abc"), keys=(Key(f"desk-{version}"),))


# rotation


@pytest.mark.parametrize("steps", [0, 1, 2, 10, 255, 256])
@pytest.mark.parametrize("change", [lambda _version: GOOD, other_keys], ids=["same keys", "other keys each time"])
def test_new_roots_are_followed(steps: int, change: Callable[[int], Maker]) -> None:
    walk = walked(change(steps + 1), roots=chain(steps, change))
    assert read_root(walk.trust.publishers["north"].root).version == steps + 1


@pytest.mark.parametrize("steps", [257, 258, 300])
def test_no_more_than_256_new_roots_are_followed_at_once(steps: int) -> None:
    with pytest.raises(OverLimit):
        walked(GOOD, roots=chain(steps))


def test_what_is_too_far_ahead_for_one_pack_can_be_reached_by_two() -> None:
    roots = chain(300)
    halfway = walked(GOOD, roots=roots[:200]).trust
    assert read_root(walked(GOOD, halfway, roots=roots).trust.publishers["north"].root).version == 301


def test_a_pack_that_does_not_know_the_newest_root_still_counts() -> None:
    trust = walked(GOOD, roots=chain(3)).trust
    assert walked(GOOD, trust, roots=chain(1), edition=8).edition == 8


@pytest.mark.parametrize(
    ("signers", "trusted"),
    [
        (("root-a", "root-b", "new-a", "new-b"), True),
        (("root-a", "root-b", "root-c", "new-a", "new-b", "new-c"), True),
        (("root-b", "root-c", "new-a", "new-c"), True),
        (("root-a", "root-b", "new-a"), False),
        (("root-a", "new-a", "new-b"), False),
        (("new-a", "new-b", "new-c"), False),
        (("root-a", "root-b", "root-c"), False),
        (("root-a", "new-b"), False),
        (("desk", "new-desk"), False),
        ((), False),
    ],
)  # fmt: skip
def test_a_new_root_needs_enough_of_the_old_and_of_the_new_keys(signers: tuple[str, ...], trusted: bool) -> None:
    new = Maker(
        root_keys=(Key("new-a"), Key("new-b"), Key("new-c")), keys=(Key("new-desk"),),
        signers={"root": tuple(map(Key, signers))},
    )  # fmt: skip
    roots = [GOOD.root(), new.root(2)]
    if trusted:
        assert walked(new, roots=roots).signers["targets"] == (Key("new-desk").keyid,)
    else:
        with pytest.raises(NotTrusted):
            walked(new, roots=roots)


def test_a_lost_key_is_replaced_by_those_that_are_left() -> None:
    left = Maker(root_keys=(*GOOD.root_keys[:2], Key("root-d")))
    walk = walked(left, roots=[GOOD.root(), left.root(2, GOOD.root_keys[:2])])
    assert walk.root
    assert walk.root.signed.version == 2


@pytest.mark.parametrize("threshold", [1, 2, 3])
@pytest.mark.parametrize("count", [0, 1, 2, 3])
def test_a_threshold_counts_different_keys(threshold: int, count: int) -> None:
    keys = (Key("one"), Key("two"), Key("three"))
    maker = Maker(
        keys=keys, threshold=threshold, signers=dict.fromkeys(("timestamp", "snapshot", "targets"), keys[:count])
    )
    trust = add_publisher(TrustState(), maker.root())
    if count >= threshold:
        assert walked(maker, trust).signers["targets"] == tuple(key.keyid for key in keys[:count])
    else:
        with pytest.raises(NotTrusted) as caught:
            walked(maker, trust)
        assert (caught.value.fields["have"], caught.value.fields["need"]) == (count, threshold)


def test_a_threshold_that_can_never_be_reached_is_never_reached() -> None:
    maker = Maker(threshold=2)
    with pytest.raises(NotTrusted):
        walked(maker, add_publisher(TrustState(), maker.root()))


def test_a_signature_of_a_key_that_the_root_does_not_hold_counts_for_nothing() -> None:
    gone = Maker(changes={"root": lambda root: root["keys"].pop(GOOD.keys[0].keyid)})
    with pytest.raises(NotTrusted):
        walked(gone, add_publisher(TrustState(), gone.root()))


# rollback, fast-forward, freeze


def test_counters_rise_with_every_edition() -> None:
    trust = GOOD.trust()
    for edition in (1, 2, 5, 5, 9):
        trust = walked(GOOD, trust, edition=edition, timestamp_version=edition + 10).trust
        assert counters(trust) == (edition + 10, edition, edition)


@pytest.mark.parametrize(("edition", "timestamp"), [(6, 7), (7, 6), (6, 8), (1, 1), (8, 6)])
def test_neither_edition_nor_timestamp_may_go_back(edition: int, timestamp: int) -> None:
    trust = walked(GOOD).trust
    with pytest.raises(OlderThanInstalled):
        walked(GOOD, trust, edition=edition, timestamp_version=timestamp)


def test_the_same_edition_must_be_the_same() -> None:
    trust = walked(GOOD).trust
    assert walked(GOOD, trust).trust == trust
    other = Maker(changes={"targets": setting("x-phc-issued", "2026-11-02")})
    with pytest.raises(NotTrusted) as caught:
        walked(other, trust)
    assert caught.value.code == "edition-changed"
    assert walked(other, trust, edition=8).edition == 8


def test_one_more_signature_does_not_change_an_edition() -> None:
    trust = walked(GOOD).trust
    more = Maker(signers={"targets": (*GOOD.keys, Key("witness"))})
    assert walked(more, trust).edition == 7


def rotating(role_keys: Callable[[Json], object], old_edition: int = 2**31) -> None:
    """A thief publishes an edition far ahead; the publisher changes keys and goes on with 8."""
    trust = walked(GOOD, edition=old_edition).trust
    assert trust.channel(*CHANNEL).edition == old_edition
    new = Maker(keys=(Key("new-desk"),))
    root = new.root(2, GOOD.root_keys, role_keys)
    walk = walked(new, trust, edition=8, roots=[GOOD.root(), root])
    assert counters(walk.trust) == (8, 8, 8)


@pytest.mark.parametrize(
    "roles", [("timestamp",), ("snapshot",), ("timestamp", "snapshot"), ("timestamp", "snapshot", "targets")]
)
def test_new_keys_begin_the_counters_again(roles: tuple[str, ...]) -> None:
    def keep_the_others(root: Json) -> None:
        for role in {"timestamp", "snapshot", "targets"} - set(roles):
            root["roles"][role]["keyids"] += [GOOD.keys[0].keyid]
        root["keys"][GOOD.keys[0].keyid] = GOOD.keys[0].json

    rotating(keep_the_others)


@pytest.mark.parametrize("roles", [(), ("targets",)])
def test_as_long_as_old_signatures_count_the_counters_do_too(roles: tuple[str, ...]) -> None:
    trust = walked(GOOD, edition=9).trust
    new = Maker(keys=(Key("new-desk"),))

    def also_the_old(root: Json) -> None:
        root["keys"][GOOD.keys[0].keyid] = GOOD.keys[0].json
        for role in {"timestamp", "snapshot", "targets"} - set(roles):
            root["roles"][role]["keyids"].append(GOOD.keys[0].keyid)

    roots = [GOOD.root(), new.root(2, GOOD.root_keys, also_the_old)]
    with pytest.raises(OlderThanInstalled):
        walked(new, trust, edition=8, roots=roots)


def test_new_root_keys_alone_clear_nothing() -> None:
    trust = walked(GOOD, edition=9).trust
    new = Maker(root_keys=(Key("new-a"), Key("new-b")))
    with pytest.raises(OlderThanInstalled):
        walked(new, trust, edition=8, roots=[GOOD.root(), new.root(2, GOOD.root_keys)])


def test_keys_that_came_and_went_on_the_way_have_cleared_the_counters() -> None:
    trust = walked(GOOD, edition=2**31).trust
    away = Maker(keys=(Key("other"),))
    roots = [GOOD.root(), away.root(2, GOOD.root_keys), GOOD.root(3)]
    assert walked(GOOD, trust, edition=8, roots=roots).edition == 8


def test_new_keys_of_one_publisher_clear_nothing_of_another() -> None:
    south = Maker("south", root_keys=(Key("s"),), root_threshold=1, keys=(Key("s-desk"),))
    trust = walked(south, GOOD.trust(south), edition=9, channel="south").trust
    new = Maker(keys=(Key("new-desk"),))
    trust = walked(new, trust, roots=[GOOD.root(), new.root(2, GOOD.root_keys)]).trust
    assert trust.channel("south", "south").edition == 9


def test_a_new_root_is_learned_even_from_a_pack_that_is_refused() -> None:
    new = Maker(root_keys=(Key("new-a"), Key("new-b")))
    walk = Walk(walked(GOOD, edition=9).trust, NOW)
    with pytest.raises(OlderThanInstalled):
        walk.go(new.metadata({}, edition=8, roots=[GOOD.root(), new.root(2, GOOD.root_keys)]))
    assert read_root(walk.trust.publishers["north"].root).version == 2
    assert walk.trust.channel(*CHANNEL).edition == 9


# publishers


def test_a_publisher_is_added_by_its_root() -> None:
    trust = add_publisher(TrustState(), GOOD.root())
    facts = read_root(trust.publishers["north"].root)
    assert (facts.publisher, facts.version, facts.threshold, facts.signed, len(facts.keys)) == ("north", 1, 2, 3, 3)
    assert trust.publishers["north"].anchor == facts.fingerprint


def test_a_publisher_may_be_added_twice_and_keeps_its_counters() -> None:
    trust = walked(GOOD).trust
    assert add_publisher(trust, GOOD.root()) == trust


def test_nobody_takes_over_a_name() -> None:
    thief = Maker(root_keys=(Key("thief"),), root_threshold=1)
    with pytest.raises(NotTrusted) as caught:
        add_publisher(GOOD.trust(), thief.root())
    assert caught.value.code == "publisher-known"


def test_a_publisher_can_be_removed() -> None:
    assert remove_publisher(GOOD.trust(), "north").publishers == {}


@pytest.mark.parametrize(
    "data",
    [
        b"", b"{}", b"[]", GOOD.root()[:-1], GOOD.root() + b"\n", bytes(600 * 1024),
        Maker(changes={"root": leaving_out("x-phc-publisher")}).root(),
        Maker(changes={"root": setting("x-phc-publisher", "../north")}).root(),
        Maker(changes={"root": setting("x-phc-publisher", "North")}).root(),
        Maker(changes={"root": setting("x-phc-name", 5)}).root(),
        Maker(signers={"root": (Key("root-a"),)}).root(),
        Maker(signers={"root": (Key("thief"), Key("desk"))}).root(),
        Maker(signers={"root": ()}).root(),
        GOOD.metadata({})["timestamp.json"],
    ],
)  # fmt: skip
def test_what_is_no_root_is_not_trusted(data: bytes) -> None:
    with pytest.raises(NotTrusted) as caught:
        add_publisher(TrustState(), data)
    assert caught.value.code == "root-unusable"


def test_the_state_goes_to_json_and_back() -> None:
    trust = walked(GOOD, roots=chain(2)).trust
    kept = msgspec.json.decode(msgspec.json.encode(msgspec.to_builtins(trust)))
    assert msgspec.convert(kept, TrustState) == trust


def test_a_lost_state_is_made_again_from_the_metadata_that_was_kept() -> None:
    kept = [GOOD.metadata({}, edition=edition) for edition in (3, 9, 7)]
    states = []
    for files in kept:
        walk = Walk(GOOD.trust(), NOW)
        walk.go(files)
        states.append(walk.trust)
    again = merged(merged(states[0], states[1]), states[2])
    assert again.channel(*CHANNEL) == states[1].channel(*CHANNEL)
    assert counters(again) == (9, 9, 9)


def test_of_two_states_the_newer_root_counts() -> None:
    new = Maker(keys=(Key("new-desk"),))
    old_state = walked(GOOD, edition=2**31).trust
    new_state = walked(new, old_state, edition=8, roots=[GOOD.root(), new.root(2, GOOD.root_keys)]).trust
    for state in (merged(old_state, new_state), merged(new_state, old_state)):
        assert state.channel(*CHANNEL).edition == 8
        assert read_root(state.publishers["north"].root).version == 2


def test_a_newer_root_without_other_keys_loses_no_counter() -> None:
    before = walked(GOOD, edition=3).trust
    by_old_root = walked(GOOD, before, edition=9).trust
    by_new_root = walked(GOOD, before, roots=chain(1), channel="another").trust
    for state in (merged(by_old_root, by_new_root), merged(by_new_root, by_old_root)):
        assert state.channel(*CHANNEL).edition == 9
        assert state.channel("north", "another").edition == 7


# the fingerprint


@given(st.binary(max_size=50))
def test_a_fingerprint_has_eight_groups_and_six_words(payload: bytes) -> None:
    assert re.fullmatch("([0-9A-HJKMNP-TV-Z]{5}-){7}[0-9A-HJKMNP-TV-Z]{5}", fingerprint(payload))
    assert all(re.fullmatch("([bdfghjklmnprstvz][aiou]){2}[bdfghjklmnprstvz]", word) for word in words(payload))
    assert len(words(payload)) == 6


def test_a_fingerprint_is_that_of_what_was_signed_and_not_of_the_signatures() -> None:
    fewer = Maker(signers={"root": GOOD.root_keys[:2]})
    assert read_root(fewer.root()).fingerprint == read_root(GOOD.root()).fingerprint


def test_the_fingerprint_of_nothing_is_as_worked_out_by_hand() -> None:
    """SHA-256 of nothing begins e3b0c442 98fc: 11100 01110 11000 01100 01000, and v-a-v-u-b for e3b0."""
    assert fingerprint(b"").startswith("WERC8-")
    assert words(b"")[0] == "vavub"


# single files


json_values = st.recursive(
    st.none() | st.booleans() | st.integers(-(2**53) + 1, 2**53 - 1) | st.text(max_size=20),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=8), inner, max_size=4),
)


@given(json_values)
def test_the_one_spelling_is_what_tuf_signs(value: Any) -> None:
    try:
        read_strictly(spelled(value))
    except (NotStrict, UnicodeEncodeError):
        return
    assert canonical(value) == spelled(value) == encode_canonical(value).encode()


@given(st.binary(max_size=200) | json_values.map(lambda value: repr(value).encode("utf-8", "replace")))
def test_bytes_have_one_meaning_or_none(data: bytes) -> None:
    with suppress(NotStrict):
        assert canonical(read_strictly(data)) == data


@given(st.text(max_size=40))
def test_what_is_safe_survives_being_written_and_read(text: str) -> None:
    try:
        found = read_strictly(spelled([text]))
    except (NotStrict, UnicodeEncodeError):
        assert not is_safe(text) or "\\" not in spelled(text).decode("utf-8", "replace")
    else:
        assert found == [text]
        assert is_safe(text)


@pytest.mark.parametrize(
    "text",
    ["राष्ट्रिय", "خط نجات", "می‌خواهم", "សុខភាពផ្លូវចិត្ត", "Größe", "👩‍⚕️", 'a "quoted" word', "back\\slash", "x" * 2000],
)
def test_text_of_any_language_may_stand_in_metadata(text: str) -> None:
    assert read_strictly(spelled({"title": text})) == {"title": text}


@pytest.mark.parametrize("depth", [32, 33])
def test_thirty_two_levels_are_enough(depth: int) -> None:
    data = b"[" * depth + b"]" * depth
    if depth == 32:
        assert canonical(read_strictly(data)) == data
    else:
        with pytest.raises(NotStrict):
            read_strictly(data)


@pytest.mark.parametrize("size", [10_000, 1_000_000, 4_000_000])
def test_endless_depth_ends_soon(size: int) -> None:
    for data in (b"[" * size, b'{"a":' * size):
        with pytest.raises(NotStrict):
            read_strictly(data)


def test_metadata_is_written_as_it_was_read() -> None:
    for kind, data in ((Root, GOOD.root()), (Timestamp, GOOD.metadata({})["timestamp.json"])):
        assert write_metadata(Metadata.from_bytes(data)) == data
        assert read_metadata("x", data, kind).data == data


def test_one_kind_of_metadata_is_not_another() -> None:
    with pytest.raises(Damaged):
        read_metadata("x", GOOD.root(), Targets)


@given(st.data())
def test_changed_metadata_is_never_trusted(data: st.DataObject) -> None:
    files = GOOD.metadata({}, roots=chain(1))
    name = data.draw(st.sampled_from(sorted(files)))
    changed = bytearray(files[name])
    for _ in range(data.draw(st.integers(1, 3))):
        changed[data.draw(st.integers(0, len(changed) - 1))] = data.draw(st.integers(0, 255))
    if bytes(changed) == files[name]:
        return
    walk = Walk(GOOD.trust(), NOW)
    try:
        walk.go(files | {name: bytes(changed)})
    except PackError:
        return
    parts = (payload_of(files[name]), payload_of(bytes(changed)))
    assert parts[0] == parts[1], "only a signature that was not needed may differ"


def payload_of(data: bytes) -> bytes:
    return data[data.index(b'"signed":') :]


def test_a_day_of_issue_raises_the_floor_and_never_lowers_it() -> None:
    walk = walked(GOOD)
    for day, floor in (("2020-01-01", "2026-11-01"), ("2027-01-01", "2027-01-01"), ("2026-12-01", "2027-01-01")):
        walk.learn_issued(day)
        assert walk.trust.floor == floor


def test_a_day_of_issue_far_ahead_is_not_believed() -> None:
    walk = walked(GOOD)
    walk.learn_issued("2099-01-01")
    assert walk.trust.floor == "2026-11-01"


def test_a_clock_before_the_floor_counts_as_the_floor() -> None:
    ran_out = Maker(changes={"targets": setting("expires", "2026-10-31T00:00:00Z")})
    assert walked(ran_out, now=datetime(1970, 1, 1, tzinfo=UTC)).expired
    assert not walked(GOOD, now=datetime(1970, 1, 1, tzinfo=UTC)).expired


def test_signatures_in_any_order_count() -> None:
    payload = read_strictly(GOOD.root())["signed"]
    for keys in permutations(GOOD.root_keys):
        assert read_root(signed(payload, keys)).signed == 3


def permutations(keys: Iterable[Key]) -> list[tuple[Key, ...]]:
    first, second, third = keys
    return [(first, second, third), (third, first, second), (second, third, first), (third, second, first)]


@pytest.mark.parametrize("before", [0, 1, 499, 998, 999, 1_000, 1_001, 1_998, 1_999])
def test_a_text_that_is_too_long_is_found_wherever_it_stands(before: int) -> None:
    for length, is_legal in ((2_000, True), (2_001, False)):
        data = canonical({"a": "x" * before, "b": "y" * length, "c": ["z" * before] * 3})
        if is_legal:
            assert read_strictly(data)["b"] == "y" * length
        else:
            with pytest.raises(NotStrict):
                read_strictly(data)
    with pytest.raises(NotStrict):
        read_strictly(canonical({"k" * 2_001: "x" * before}))
