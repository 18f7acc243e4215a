from __future__ import annotations

import importlib.util
import io
import os
import subprocess
import sys
import tracemalloc
from collections import Counter
from datetime import UTC, datetime, timedelta
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from phcdesk.app.messages import exit_code, sentence
from phcdesk.errors import Damaged, OlderThanInstalled
from phcdesk.packs.trust.state import ChannelTrust, PublisherTrust, TrustState
from phcdesk.packs.verify import Verdict, open_pack, verify_pack

from .corpus import GOOD, NOTHING, Bad, corpus, setting
from .making import NOW, Maker, digest

ROOT = Path(__file__).parent.parent.parent
BITS = 40_000
PARTS = 8
"""The flips are shared out, so that several processes can try them."""
TRUSTED_ROOT = GOOD.root()


def loaded(path: str) -> ModuleType:
    spec = importlib.util.spec_from_file_location(Path(path).stem, ROOT / path)
    assert spec
    assert spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


independent = loaded("tools/verify_pack.py")


def verdict_on(data: bytes, trust: TrustState | None = None, **options: Any) -> Verdict:
    return verify_pack(io.BytesIO(data), trust or GOOD.trust(), **({"now": NOW, "app_version": "0.1.0"} | options))


def independent_exit_code(
    data: bytes, installed: ChannelTrust = NOTHING, now: datetime = NOW, strict: bool = False, have: Any = ()
) -> int:
    counters = (installed.timestamp, installed.edition)
    try:
        independent.verify(io.BytesIO(data), TRUSTED_ROOT, now, strict, counters, have)
    except independent.Refused as refusal:
        return refusal.args[0]
    return 0


def exit_of(verdict: Verdict) -> int:
    return exit_code(verdict.error) if verdict.error else 0


def named(bad: Bad) -> str:
    return bad.name


@pytest.mark.parametrize("bad", corpus(), ids=named)
def test_a_bad_pack_is_refused_with_its_code_and_a_plain_sentence(bad: Bad) -> None:
    verdict = verdict_on(bad.data, bad.trust, now=bad.now, mode=bad.mode, deep=True)
    assert (exit_of(verdict), verdict.code) == (bad.exit_code, bad.code), verdict.error
    error = verdict.error
    assert error is not None
    said = f"{sentence(error).text} {sentence(error).next_step}"
    assert not any(part in said for part in ("—", "blobs", "META", "targets", "snapshot", "timestamp")), said


@pytest.mark.parametrize("bad", corpus(), ids=named)
def test_the_independent_verifier_agrees(bad: Bad) -> None:
    assert independent_exit_code(bad.data, bad.installed, bad.now, bad.mode == "strict") == bad.exit_code


def test_the_corpus_is_large_and_has_many_of_each_kind() -> None:
    kinds = Counter(bad.exit_code for bad in corpus())
    assert sum(kinds.values()) >= 600
    assert all(kinds[code] >= 3 for code in (1, 2, 3, 4, 5, 7))
    assert len({bad.name for bad in corpus()}) == len(corpus())


@pytest.mark.parametrize("bad", corpus(), ids=named)
def test_a_refusal_teaches_no_lower_counter(bad: Bad) -> None:
    verdict = verdict_on(bad.data, bad.trust, now=bad.now, mode=bad.mode)
    learned = verdict.trust.publishers["north"]
    if learned.root == bad.trust.publishers["north"].root:
        after = learned.channels["mh-north"]
        assert (after.timestamp, after.edition) >= (bad.installed.timestamp, bad.installed.edition)


@pytest.mark.parametrize("part", range(PARTS))
@pytest.mark.parametrize("which", ["ours", "the independent one"])
def test_every_flipped_bit_of_a_pack_is_noticed(which: str, part: int) -> None:
    data = bytearray(GOOD.pack())
    assert len(data) * 8 >= BITS
    trust = GOOD.trust()
    accepted = []
    for place in range(part, len(data), PARTS):
        for bit in range(8):
            data[place] ^= 1 << bit
            changed = bytes(data)
            refused = exit_of(verdict_on(changed, trust)) if which == "ours" else independent_exit_code(changed)
            if not refused:
                accepted.append((place, bit))
            data[place] ^= 1 << bit
    assert not accepted


def test_a_good_pack_is_good() -> None:
    verdict = verdict_on(GOOD.pack(), deep=True)
    assert (exit_of(verdict), verdict.code, verdict.error) == (0, "ok", None)
    assert independent_exit_code(GOOD.pack()) == 0


def test_a_verdict_says_what_a_person_needs_to_know() -> None:
    verdict = verdict_on(GOOD.pack())
    assert (verdict.members, verdict.present, verdict.checked, verdict.missing) == (6, 2, 2, 0)
    assert (verdict.publisher, verdict.publisher_name) == ("north", "Northern Mental Health Trust")
    assert (verdict.channel, verdict.edition, verdict.installed, verdict.newest) == ("mh-north", 7, 0, 7)
    assert (verdict.root_version, verdict.clock, verdict.expired) == (1, "plausible", ())
    root, *_, targets = verdict.signatures
    assert (root.role, root.have, root.need, root.of) == ("root", 3, 2, 3)
    assert (targets.role, targets.have, [name for _, name in targets.keys]) == ("targets", 1, ["desk"])
    assert verdict.fingerprint == GOOD.trust().publishers["north"].anchor
    assert verdict.listing
    assert verdict.listing.facts.edition == "2026-11"


def test_nothing_that_a_stranger_claims_is_in_a_verdict() -> None:
    verdict = verdict_on(Maker("north", root_keys=Maker().keys, root_threshold=1).pack())
    assert (verdict.code, verdict.publisher, verdict.publisher_name, verdict.channel) == ("root-changed", "", "", "")


def test_what_is_installed_already_is_said_so() -> None:
    first = verdict_on(GOOD.pack())
    assert verdict_on(GOOD.pack(), first.trust).code == "installed-already"
    assert verdict_on(GOOD.pack(edition=8), first.trust).code == "ok"


def test_a_newer_edition_that_a_stick_tells_of_is_remembered() -> None:
    newest = GOOD.members(edition=9)["META/timestamp.json"]
    first = verdict_on(GOOD.pack(newest=newest))
    assert (exit_of(first), first.edition, first.newest) == (0, 7, 9)
    assert verdict_on(GOOD.pack(), first.trust).newest == 9
    assert verdict_on(GOOD.pack(edition=9), first.trust).code == "ok"


def test_even_a_pack_that_is_older_tells_of_a_newer_edition() -> None:
    newest = GOOD.members(edition=9)["META/timestamp.json"]
    installed = verdict_on(GOOD.pack()).trust
    older = verdict_on(GOOD.pack(edition=6, newest=newest), installed)
    assert exit_of(older) == 4
    known = older.trust.channel("north", "mh-north")
    assert (known.timestamp, known.edition, known.newest) == (7, 7, 9)


def test_a_delta_is_whole_with_what_is_here() -> None:
    data = GOOD.pack(carried=lambda content: content == b"one")
    alone = verdict_on(data)
    assert (exit_of(alone), alone.missing, alone.missing_bytes > 0, alone.checked) == (5, 1, True, 1)
    with_earlier = verdict_on(data, have=lambda target: target.facts.sha256 == digest(b"two" * 100))
    assert (exit_of(with_earlier), with_earlier.missing) == (0, 0)


def test_a_notice_without_files_is_whole_with_what_is_here() -> None:
    withdrawn = [{"id": "line-1", "sha256": "0" * 64, "reason": "wrong number", "replacement": "line-2"}]
    notice = Maker(changes={"targets": setting("x-phc-withdrawn", withdrawn)})
    verdict = verdict_on(notice.pack(carried=lambda _content: False, edition=8), have=lambda _target: True)
    assert (exit_of(verdict), verdict.present) == (0, 0)
    assert verdict.listing
    assert verdict.listing.facts.withdrawn[0].reason == "wrong number"


def test_damage_is_told_before_what_is_missing() -> None:
    data = bytearray(GOOD.pack(carried=lambda content: content == b"one"))
    data[data.index(b"one")] ^= 1
    assert exit_of(verdict_on(bytes(data))) == 2


def test_a_pack_for_a_later_program_says_which() -> None:
    later = Maker(changes={"targets": setting("x-phc-min-app", "99.0")}).pack()
    verdict = verdict_on(later)
    assert (verdict.code, verdict.error and verdict.error.fields) == ("pack-too-new", {"needs": "99.0"})
    assert exit_of(verdict_on(later, app_version="")) == 0
    assert exit_of(verdict_on(later, app_version="100.1.dev2")) == 0


def test_an_importer_takes_each_blob_once() -> None:
    data = GOOD.pack()
    pack = open_pack(io.BytesIO(data), len(data), GOOD.trust(), now=NOW)
    found = {target.name: b"".join(pack.stream(member)) for member, target in pack.blobs()}
    assert all(digest(stored) == name for name, stored in found.items())
    assert found.keys() == pack.listing.targets.keys()
    assert pack.trust.channel("north", "mh-north").edition == 7
    assert set(pack.metadata) == {"1.root.json", "timestamp.json", "7.snapshot.json", "7.targets.json"}


def test_an_importer_hears_of_damage_before_it_can_use_a_blob() -> None:
    data = bytearray(GOOD.pack())
    data[data.index(b"one")] ^= 1
    pack = open_pack(io.BytesIO(data), len(data), GOOD.trust(), now=NOW)
    damaged = next(member for member, target in pack.blobs() if target.length == 3)
    with pytest.raises(Damaged):
        list(pack.stream(damaged))


def test_an_importer_hears_of_an_older_pack_before_any_blob() -> None:
    data = GOOD.pack(edition=6)
    with pytest.raises(OlderThanInstalled) as caught:
        open_pack(io.BytesIO(data), len(data), verdict_on(GOOD.pack()).trust, now=NOW)
    assert caught.value.fields == {"channel": "mh-north", "edition": 6, "installed": 7}


def test_a_large_pack_is_never_held_in_memory() -> None:
    text = " ".join(map(str, range(500_000))).encode()
    large, trust = GOOD.pack([os.urandom(20_000_000), text]), GOOD.trust()
    stream = io.BytesIO(large)
    assert exit_of(verdict_on(GOOD.pack())) == 0, "so that everything is loaded before it is counted"
    tracemalloc.start()
    try:
        assert exit_of(verify_pack(stream, trust, now=NOW, deep=True)) == 0
        assert tracemalloc.get_traced_memory()[1] < 4 * 1024**2
    finally:
        tracemalloc.stop()


CLOCKS = [
    datetime(year, 6, 1, tzinfo=UTC)
    for year in (1970, 2000, 2020, 2026, 2027, 2030, 2031, 2032, 2033, 2036, 2038, 2099)
]
ISSUED = [datetime(2016 + year, 1, 15, tzinfo=UTC) for year in range(0, 20, 2)]


@pytest.mark.parametrize("mode", ["field", "strict"])
@pytest.mark.parametrize("issued", ISSUED, ids=lambda day: f"issued-{day.year}")
@pytest.mark.parametrize("clock", CLOCKS, ids=lambda day: f"clock-{day.year}")
def test_what_the_clock_decides(clock: datetime, issued: datetime, mode: str) -> None:
    """The floor is 2026-11-01, and signatures run for five years from the day of issue."""
    expires = issued.replace(year=issued.year + 5)
    dates = {"expires": expires.strftime("%Y-%m-%dT%H:%M:%SZ")}
    change = {role: lambda part: part.update(dates) for role in ("timestamp", "snapshot")}
    change["targets"] = lambda part: part.update(dates | {"x-phc-issued": issued.date().isoformat()})
    verdict = verdict_on(Maker(changes=change).pack(), now=clock, mode=mode)
    floor = datetime(2026, 11, 1, tzinfo=UTC)
    ran_out = max(clock, floor) >= min(expires, datetime(2036, 11, 22, tzinfo=UTC))
    assert exit_of(verdict) == (3 if ran_out and mode == "strict" else 0)
    assert bool(verdict.expired) == ran_out
    if exit_of(verdict) == 0:
        believed = issued <= max(clock, floor) + timedelta(days=5 * 365)
        new_floor = max(floor, issued) if believed else floor
        assert verdict.trust.floor == new_floor.date().isoformat()
        late = clock > new_floor + timedelta(days=5 * 365)
        assert verdict.clock == ("early" if clock < new_floor else "late" if late else "plausible")


def test_a_clock_never_moves_the_floor() -> None:
    for year in (1970, 2099):
        assert verdict_on(GOOD.pack(), now=datetime(year, 1, 1, tzinfo=UTC)).trust.floor == "2026-11-01"


def test_out_of_date_is_taken_in_the_field_if_it_is_newer() -> None:
    ran_out = Maker(changes={"targets": setting("expires", "2026-11-20T00:00:00Z")})
    first = verdict_on(ran_out.pack())
    assert (exit_of(first), first.expired) == (0, (("targets", "2026-11-20"),))
    assert exit_of(verdict_on(ran_out.pack(), first.trust)) == 3
    assert exit_of(verdict_on(ran_out.pack(edition=8), first.trust)) == 0


def test_publishers_stand_side_by_side() -> None:
    south = Maker("south", keys=(Maker().root_keys[2],))
    trust = GOOD.trust(south)
    for maker in (GOOD, south):
        trust = verdict_on(maker.pack(channel="same-name"), trust).trust
    assert {name: known.channels["same-name"].edition for name, known in trust.publishers.items()} == {
        "north": 7,
        "south": 7,
    }
    assert exit_of(verdict_on(GOOD.pack(edition=6), trust)) == 0, "another channel counts for itself"


def test_no_publisher_speaks_for_another() -> None:
    south = Maker("south", keys=(Maker().root_keys[2],))
    forged = Maker(keys=south.keys, root_keys=south.root_keys)
    assert exit_of(verdict_on(forged.pack(), GOOD.trust(south))) == 1
    for role in ("timestamp", "targets"):
        lying = Maker("south", keys=south.keys, changes={role: setting("x-phc-publisher", "north")})
        assert exit_of(verdict_on(lying.pack(), GOOD.trust(south))) == 2


def test_a_damaged_state_is_no_first_run() -> None:
    broken = TrustState({"north": PublisherTrust(GOOD.root()[:-1], "", {})})
    verdict = verdict_on(GOOD.pack(), broken)
    assert (exit_of(verdict), verdict.code) == (1, "root-unusable")


def test_nothing_that_reaches_a_network_is_loaded() -> None:
    program = (
        "import sys, phcdesk.packs.trust.walk, phcdesk.packs.verify\n"
        "loud = {'urllib3', 'requests', 'http', 'socket', 'ssl', 'asyncio'}\n"
        "print(sorted(loud & {name.split('.')[0] for name in sys.modules}))"
    )
    ran = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True, cwd=ROOT)
    assert ran.stdout.strip() == "[]"


def test_the_independent_verifier_runs_by_itself(tmp_path: Path) -> None:
    (tmp_path / "a.phcpack").write_bytes(GOOD.pack())
    (tmp_path / "root.json").write_bytes(GOOD.root())
    program = (
        "import sys; sys.modules['phcdesk'] = None; import runpy; runpy.run_path(sys.argv.pop(1), run_name='__main__')"
    )
    command = [
        sys.executable,
        "-c",
        program,
        str(ROOT / "tools/verify_pack.py"),
        "a.phcpack",
        "root.json",
        "--at",
        "2026-11-22",
    ]
    ran = subprocess.run(command, capture_output=True, text=True, check=False, cwd=tmp_path)
    assert (ran.returncode, ran.stdout) == (0, "SOUND: north mh-north, edition 7\n"), ran.stderr


def test_a_search_does_not_load_what_only_signatures_need() -> None:
    program = (
        "import sys, phcdesk.library, phcdesk.packs.verify\n"
        "print(sorted({'tuf', 'securesystemslib', 'cryptography'} & set(sys.modules)))"
    )
    ran = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True, cwd=ROOT)
    assert ran.stdout.strip() == "[]"
