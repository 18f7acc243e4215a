"""What a publisher withdraws, and keys that no longer count: what a stick says of them is heeded before all else."""

from __future__ import annotations

from copy import copy
from pathlib import Path

import pytest
from msgspec.structs import replace

from phcdesk.errors import NeedsEarlier, NotTrusted, OlderThanInstalled
from phcdesk.importing import (
    Store,
    install,
    open_current,
    rebuild_catalog,
    remove,
    repair_state,
    rollback,
    verify,
    whole_packs,
)
from phcdesk.importing.preview import FieldChange, Touched, preview_packs
from phcdesk.importing.trusting import add_trust, current_trust, remove_trust
from phcdesk.importing.withdrawals import withdrawals
from phcdesk.model import GoldenQuery, PackContent, Service, Withdrawal
from phcdesk.packs.trust.publishers import read_root
from phcdesk.packs.trust.state import Withdrawn
from phcdesk.store.generations import BodyRecord

from .store.power import snapshot
from .store.promise import content_of
from .store.samples import NOW, VOCABULARY, library, lines, papers
from .store.signed import edition
from .test_importing_signed import NORTH, clinics, name_of, renamed, take


@pytest.fixture
def store(tmp_path: Path) -> Store:
    """A library that trusts the north."""
    store = library(tmp_path)
    install([lines(), papers()], VOCABULARY, store, now=NOW)
    add_trust(store, NORTH.root, now=NOW)
    return store


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    return tmp_path / "stick"


WRONG = (Withdrawal("c007", "The number belongs to a shop.", "c008"),)


def dialled(store: Store, ref: str) -> tuple[str, int, str]:
    """The status of a service, how many numbers it shows, and what it says first."""
    with open_current(store) as generation:
        number = generation.catalog.id_of(ref)
        assert number is not None
        service = generation.catalog.entry(number)
    assert isinstance(service, Service)
    return service.status, len(service.phones), service.alert


def is_set_aside(store: Store, ref: str = "north/c007") -> bool:
    status, numbers, alert = dialled(store, ref)
    assert (status == "withdrawn") == (not numbers) == (alert == "The number belongs to a shop.")
    return status == "withdrawn"


def moved(count: int = 40) -> PackContent:
    return renamed(clinics(count), "c003", name="Moved")


def third(stick: Path, *, notice: bool = True, withdrawn: tuple[Withdrawal, ...] = WRONG) -> Path:
    """Edition 3, which withdraws, as a notice or a delta that builds on edition 2."""
    second = NORTH.pack(stick / "2.phcpack", edition(moved(), 2))
    content = edition(replace(renamed(moved(), "c030", name="New"), withdrawn=withdrawn), 3)
    return NORTH.pack(stick / "3.phcpack", content, since=second, notice=notice)


@pytest.fixture
def first(store: Store, stick: Path) -> Store:
    """A library that holds the first edition."""
    take(store, NORTH.pack(stick / "1.phcpack", clinics()))
    return store


# an edition that lacks its content


@pytest.mark.parametrize("notice", [True, False], ids=["a notice", "a delta"])
def test_withdrawals_are_applied_although_the_content_of_the_edition_is_not_here(
    notice: bool, first: Store, stick: Path
) -> None:
    before = first.state().n
    done = take(first, third(stick, notice=notice))
    assert is_set_aside(first)
    assert not is_set_aside(first, "north/c008")
    assert done.packs == ()
    (heard,) = done.heard
    assert (heard.manifest.edition, heard.edition, heard.is_notice) == (1, 3, notice)
    assert isinstance(heard.lacking, NeedsEarlier)
    assert first.state().n == before + 1
    assert verify(first, deep=True) == []


def test_the_newer_edition_is_known_and_what_it_builds_on_can_still_be_taken_in(first: Store, stick: Path) -> None:
    delta = third(stick, notice=False)
    take(first, delta)
    counters = current_trust(first).channel("north", "clinics")
    assert (counters.edition, counters.newest, counters.heard) == (1, 3, 3)
    take(first, stick / "2.phcpack")
    assert is_set_aside(first)
    take(first, delta)
    assert is_set_aside(first)
    assert current_trust(first).channel("north", "clinics").edition == 3


def test_an_edition_between_does_not_bring_a_withdrawn_number_back(first: Store, stick: Path) -> None:
    take(first, third(stick))
    take(first, stick / "2.phcpack")
    assert is_set_aside(first)
    rebuild_catalog(first, now=NOW)
    assert is_set_aside(first)


def test_an_older_edition_does_not_bring_it_back_after_the_pack_was_removed(first: Store, stick: Path) -> None:
    take(first, third(stick))
    remove("north", "clinics", first, now=NOW)
    take(first, stick / "2.phcpack")
    assert is_set_aside(first)


def test_an_edition_that_takes_the_withdrawal_back_does_so(first: Store, stick: Path) -> None:
    take(first, third(stick))
    take(first, NORTH.pack(stick / "4.phcpack", edition(moved(), 4)))
    assert not is_set_aside(first)


def test_an_older_notice_does_not_take_back_what_a_newer_one_withdrew(first: Store, stick: Path) -> None:
    newer = third(stick)
    older = NORTH.pack(stick / "b.phcpack", edition(moved(), 2), notice=True)
    take(first, newer)
    take(first, older)
    assert is_set_aside(first)
    take(first, stick / "2.phcpack")
    assert is_set_aside(first)


def test_the_same_notice_again_changes_nothing(first: Store, stick: Path) -> None:
    notice = third(stick)
    done = take(first, notice)
    before = first.state()
    assert take(first, notice).generation == done.generation
    assert first.state() == before


def test_a_notice_gives_what_building_from_the_blobs_gives(first: Store, stick: Path) -> None:
    take(first, third(stick))
    made = content_of(first)
    rebuild_catalog(first, now=NOW)
    assert content_of(first) == made


def test_a_notice_of_a_pack_that_is_not_here_says_what_is_needed(store: Store, stick: Path) -> None:
    before = content_of(store)
    with pytest.raises(NeedsEarlier):
        take(store, third(stick))
    assert content_of(store) == before


def test_a_notice_of_a_pack_that_is_not_here_does_not_hold_up_the_others(store: Store, stick: Path) -> None:
    notice = third(stick)
    done = take(store, notice, NORTH.pack(stick / "p.phcpack", edition(papers(), 1)))
    assert [manifest.id for manifest in done.packs] == ["papers"]
    assert [(one.path, one.error.code) for one in done.skipped] == [(notice, "pack-needs-earlier")]


def test_a_notice_is_applied_together_with_other_packs(first: Store, stick: Path) -> None:
    before = first.state().n
    done = take(first, third(stick), NORTH.pack(stick / "p.phcpack", edition(papers(), 1)))
    assert ([one.id for one in done.packs], [one.edition for one in done.heard]) == (["papers"], [3])
    assert is_set_aside(first)
    assert first.state().n == before + 1


def test_a_withdrawal_of_one_version_of_a_document_leaves_another_version_alone() -> None:
    bodies = (BodyRecord("d", "text/plain", "a" * 64, "b" * 64),)
    listed = (Withdrawn("d", "Wrong dose.", "a" * 64), Withdrawn("d", "Other", "c" * 64), Withdrawn("s", "Closed"))
    assert withdrawals(listed, bodies) == (Withdrawal("d", "Wrong dose."), Withdrawal("s", "Closed"))


def test_queries_that_expect_what_is_withdrawn_do_not_keep_it_in_sight(store: Store, stick: Path) -> None:
    golden = replace(
        clinics(), golden_queries=(GoldenQuery("0800 007", ("c007",)), GoldenQuery("clinic", ("c001", "c002")))
    )
    take(store, NORTH.pack(stick / "1.phcpack", golden))
    take(store, NORTH.pack(stick / "2.phcpack", edition(replace(golden, withdrawn=WRONG), 2)))
    assert is_set_aside(store)


def test_a_preview_of_a_notice_tells_what_would_be_set_aside_and_that_nothing_else_is(
    first: Store, stick: Path
) -> None:
    path = third(stick)
    before = snapshot(first.folder)
    (found,) = preview_packs([path], first, now=NOW).packs
    assert snapshot(first.folder) == before
    assert found.withdrawals_only
    assert (found.installed, found.manifest.edition) == (1, 3)
    assert found.difference.closed == (Touched("c007", "Clinic 7", (), "The number belongs to a shop.", "Clinic 8"),)
    assert found.difference.unchanged == 39


def test_a_preview_tells_what_was_withdrawn_and_is_gone_from_what_is_only_gone(first: Store, stick: Path) -> None:
    fewer = replace(clinics(), entries=tuple(one for one in clinics().entries if one.id not in ("c005", "c007")))
    path = NORTH.pack(stick / "2.phcpack", edition(replace(fewer, withdrawn=WRONG), 2))
    (found,) = preview_packs([path], first, now=NOW).packs
    assert found.difference.removed == (
        Touched("c005", "Clinic 5"),
        Touched("c007", "Clinic 7", (), "The number belongs to a shop.", "Clinic 8"),
    )
    assert (found.difference.closed, found.difference.changed, found.difference.unchanged) == ((), (), 38)


def test_a_preview_tells_what_may_be_used_again(first: Store, stick: Path) -> None:
    take(first, NORTH.pack(stick / "2.phcpack", edition(replace(clinics(), withdrawn=WRONG), 2)))
    (found,) = preview_packs([NORTH.pack(stick / "3.phcpack", edition(clinics(), 3))], first, now=NOW).packs
    assert found.difference.changed == (Touched("c007", "Clinic 7", (FieldChange("status", "withdrawn", ""),)),)
    assert (found.difference.closed, found.difference.unchanged) == ((), 39)


def test_a_preview_does_not_promise_that_an_edition_between_brings_back_what_was_withdrawn(
    first: Store, stick: Path
) -> None:
    take(first, third(stick))
    (found,) = preview_packs([stick / "2.phcpack"], first, now=NOW).packs
    assert [touched.id for touched in found.difference.changed] == ["c003"]


def test_a_replacement_that_is_not_in_the_pack_is_named_by_its_id(first: Store, stick: Path) -> None:
    elsewhere = (replace(WRONG[0], replacement="line-1"),)
    path = NORTH.pack(stick / "2.phcpack", edition(replace(clinics(), withdrawn=elsewhere), 2))
    (found,) = preview_packs([path], first, now=NOW).packs
    assert found.difference.closed[0].replacement == "line-1"


# several editions on one stick


def two_editions(stick: Path, *, notice: bool = False) -> None:
    """Edition 2 whole, and edition 4, which withdraws and builds on an edition 3 that nobody brought."""
    NORTH.pack(stick / "2.phcpack", edition(moved(), 2))
    between = edition(renamed(moved(), "c020", name="Between"), 3)
    since = NORTH.pack(stick.parent / "elsewhere" / "3.phcpack", between)
    newest = edition(replace(renamed(between, "c030", name="New"), withdrawn=WRONG), 4)
    NORTH.pack(stick / "4.phcpack", newest, since=since, notice=notice)


@pytest.mark.parametrize("notice", [True, False], ids=["a notice", "a delta"])
@pytest.mark.parametrize("known", [True, False], ids=["an older one is here", "none is here"])
def test_the_newest_whole_edition_is_taken_in_and_what_the_newest_withdraws_is_applied(
    notice: bool, known: bool, store: Store, stick: Path
) -> None:
    if known:
        take(store, NORTH.pack(stick.parent / "elsewhere" / "1.phcpack", clinics()))
    before = store.state().n
    two_editions(stick, notice=notice)
    done = take(store, stick)
    assert ([pack.edition for pack in done.packs], done.skipped) == ([2], ())
    assert dialled(store, "north/c003")[1] == 1
    assert name_of(store, "north/c003") == "Moved"
    assert is_set_aside(store)
    (heard,) = done.heard
    assert (heard.manifest.edition, heard.edition, heard.is_notice) == (2, 4, notice)
    assert heard.lacking.fields["since"] == 3
    assert store.state().n == before + 1
    assert verify(store, deep=True) == []


def test_what_is_still_missing_can_follow_after_the_newest_whole_edition(store: Store, stick: Path) -> None:
    two_editions(stick)
    take(store, stick)
    counters = current_trust(store).channel("north", "clinics")
    assert (counters.edition, counters.newest, counters.heard) == (2, 4, 4)
    done = take(store, stick.parent / "elsewhere" / "3.phcpack", stick / "4.phcpack")
    assert [pack.edition for pack in done.packs] == [4]
    assert name_of(store, "north/c020") == "Between"
    assert is_set_aside(store)


def test_the_same_stick_again_changes_nothing(store: Store, stick: Path) -> None:
    two_editions(stick)
    first = take(store, stick)
    before = snapshot(store.folder)
    again = take(store, stick)
    assert (again.generation, again.packs) == (first.generation, ())
    assert snapshot(store.folder) == before


def test_of_three_editions_the_newest_whole_one_is_taken_in(store: Store, stick: Path) -> None:
    two_editions(stick)
    NORTH.pack(stick / "1.phcpack", clinics())
    assert [pack.edition for pack in take(store, stick).packs] == [2]


def test_a_preview_of_two_editions_tells_of_both(first: Store, stick: Path) -> None:
    two_editions(stick)
    (found,) = preview_packs([stick], first, now=NOW).packs
    assert (found.installed, found.manifest.edition, found.heard, found.withdrawals_only) == (1, 2, 4, False)
    assert [touched.id for touched in found.difference.changed] == ["c003"]
    assert [touched.reason for touched in found.difference.closed] == ["The number belongs to a shop."]


# going back


def test_going_back_keeps_what_was_withdrawn_and_going_back_again_the_newer(first: Store, stick: Path) -> None:
    take(first, NORTH.pack(stick / "2.phcpack", edition(replace(moved(), withdrawn=WRONG), 2)))
    newer = content_of(first)
    rollback(first)
    assert is_set_aside(first)
    with open_current(first) as generation:
        assert [pack.manifest.edition for pack in generation.catalog.packs()][-1] == 1
    assert verify(first, deep=True) == []
    rollback(first)
    assert content_of(first) == newer
    rollback(first)
    assert is_set_aside(first)


def test_there_is_nothing_to_go_back_to_where_a_notice_was_all_that_changed(first: Store, stick: Path) -> None:
    take(first, third(stick))
    before = first.state().current
    assert rollback(first) == before
    assert is_set_aside(first)


def test_going_back_keeps_it_although_the_publisher_is_not_trusted_any_more(first: Store, stick: Path) -> None:
    take(first, NORTH.pack(stick / "2.phcpack", edition(replace(moved(), withdrawn=WRONG), 2)))
    remove_trust(first, "north", now=NOW)
    rollback(first)
    assert is_set_aside(first)


def test_what_was_withdrawn_is_known_when_both_slots_are_lost(first: Store, stick: Path) -> None:
    take(first, third(stick))
    for slot in range(2):
        first.slots.path(slot).write_bytes(b"rot")
    repair_state(first)
    take(first, stick / "2.phcpack")
    assert is_set_aside(first)


def test_packs_kept_from_an_older_generation_keep_what_was_withdrawn(first: Store, stick: Path) -> None:
    take(first, NORTH.pack(stick / "2.phcpack", edition(replace(moved(), withdrawn=WRONG), 2)))
    first.generations.read(first.state().current).catalog.with_name("META").rename(stick / "gone")
    keep = [record for record in whole_packs(first) if record.manifest.publisher == "north"]
    assert [record.manifest.edition for record in keep] == [1]
    install([lines(), papers()], VOCABULARY, first, now=NOW, keep=keep)
    assert is_set_aside(first)


# keys that no longer count


def test_a_pack_of_a_stolen_key_is_refused_beside_the_pack_that_says_so(store: Store, stick: Path) -> None:
    NORTH.pack(stick / "a-stolen.phcpack", renamed(edition(clinics(), 8), "c007", name="Stolen"))
    NORTH.rotated().pack(stick / "b-honest.phcpack", edition(papers(), 1))
    done = take(store, stick)
    assert [manifest.id for manifest in done.packs] == ["papers"]
    assert [(one.path.name, one.error.code) for one in done.skipped] == [("a-stolen.phcpack", "signatures-missing")]
    with pytest.raises(NotTrusted):
        take(store, stick / "a-stolen.phcpack")


def test_newer_keys_are_learned_in_whatever_order_they_lie(store: Store, stick: Path) -> None:
    second = NORTH.rotated()
    last = second.rotated()
    only_last = copy(last)
    only_last.roots = {"3.root.json": last.root}
    only_last.pack(stick / "a.phcpack", edition(clinics(), 2))
    second.pack(stick / "b.phcpack", edition(papers(), 1))
    done = take(store, stick)
    assert [manifest.id for manifest in done.packs] == ["clinics"]
    assert [(one.path.name, one.error.code) for one in done.skipped] == [("b.phcpack", "signatures-missing")]


def test_keys_are_learned_from_a_pack_that_is_older_than_what_is_here(store: Store, stick: Path) -> None:
    take(store, NORTH.pack(stick / "9.phcpack", edition(clinics(), 9)))
    (stick / "9.phcpack").unlink()
    NORTH.rotated(publishing=False).pack(stick / "1.phcpack", edition(clinics(), 1))
    NORTH.pack(stick / "p.phcpack", edition(papers(), 1))
    done = take(store, stick)
    assert [one.error.code for one in done.skipped] == ["pack-older"]
    assert isinstance(done.skipped[0].error, OlderThanInstalled)
    assert read_root(current_trust(store).publishers["north"].root).version == 2
