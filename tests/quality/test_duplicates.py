"""Which services are proposed as one, and which never are."""

from __future__ import annotations

from pathlib import Path

import pytest

from phcdesk.errors import Cancelled, FormatError
from phcdesk.model import Code, Service
from phcdesk.progress import CancelToken
from phcdesk.quality import duplicates
from phcdesk.quality.decisions import Decision, judged_pairs, read_decisions, write_decisions
from phcdesk.quality.duplicates import MAX_COMPARED, proposals
from phcdesk.quality.merging import merged
from tests.quality.made import service

HERE = (-1.2864, 36.8172)
NEAR = (-1.2866, 36.8174)
FAR = (-4.0435, 39.6682)


def pairs(*services: Service) -> list[tuple[str, str]]:
    return [(one.first, one.second) for one in proposals(services)]


def test_the_same_name_at_the_same_spot_is_proposed_with_its_reasons() -> None:
    (found,) = proposals([service("a", "Rose Clinic", point=HERE), service("b", "rose clinic", point=NEAR)])
    assert (found.first, found.second) == ("a", "b")
    assert [reason.code for reason in found.reasons] == ["same-name", "near"]
    assert found.score >= 80


@pytest.mark.parametrize("other", ["Clínica Sao Jose", "Clinica São José", "São José Clínica"])
def test_accents_and_the_order_of_words_make_no_difference(other: str) -> None:
    assert pairs(service("a", "Clínica São José", point=HERE), service("b", other, point=NEAR)) == [("a", "b")]


def test_a_misspelt_name_with_the_same_number_in_the_same_town_is_proposed() -> None:
    one = service("a", "Bujumbura Day Centre", phone="020 555 0101", town="Kisumu")
    other = service("b", "Bujumbora Day Centre", phone="(020) 5550101", town="Kisumu")
    (found,) = proposals([one, other])
    assert {reason.code for reason in found.reasons} == {"like-name", "same-phone", "same-town"}


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (service("a", "Rose Clinic", point=HERE), service("b", "Rose Clinic", point=FAR)),
        (service("a", "Rose Clinic", town="Kisumu"), service("b", "Rose Clinic", town="Mombasa")),
        (service("a", "Health Post 12", point=HERE), service("b", "Health Post 13", point=HERE)),
        (service("a", "Rose Clinic", phone="0205550101"), service("b", "Hill Hospital", phone="0205550101")),
        (service("a", "Rose Clinic", point=HERE), service("b", "Rose Clinic", point=HERE, country="TZ")),
        (
            service("a", "Counselling for adults", phone="0205550101", point=HERE, organization="rose"),
            service("b", "Counselling for adult men", phone="0205550101", point=HERE, organization="rose"),
        ),
        (service("a", "Rose Clinic"), service("b", "Rose Clinic")),
    ],
    ids=["far", "other-town", "other-number", "other-name", "other-country", "one-provider", "nothing-but-the-name"],
)
def test_what_only_looks_alike_is_not_proposed(one: Service, other: Service) -> None:
    assert pairs(one, other) == []


def test_what_was_judged_is_not_proposed_again_in_either_order() -> None:
    two = [service("a", "Rose Clinic", point=HERE), service("b", "Rose Clinic", point=HERE)]
    assert proposals(two, [("b", "a")]) == ()


def test_the_work_grows_with_the_number_of_services(monkeypatch: pytest.MonkeyPatch) -> None:
    def compared_of(count: int) -> int:
        asked = 0

        def counting(_one: object, _other: object) -> None:
            nonlocal asked
            asked += 1

        monkeypatch.setattr(duplicates, "compared", counting)
        proposals([service(str(number), "Health Post", phone="0205550101", point=HERE) for number in range(count)])
        return asked

    assert compared_of(400) <= 400 * MAX_COMPARED
    assert compared_of(800) <= 2.1 * compared_of(400)


def test_it_stops_when_asked_to() -> None:
    token = CancelToken()
    token.cancel()
    with pytest.raises(Cancelled):
        proposals([service("a", "Rose Clinic")], cancel=token)


def test_decisions_are_read_as_they_were_written_and_blank_ones_passed_over(tmp_path: Path) -> None:
    path = tmp_path / "pairs.csv"
    two = [service("=a", "=Rose Clinic", point=HERE), service("b", "Rose Clinic", point=HERE)]
    found = proposals(two)
    decided = Decision("different", "x", "=y", "One", "Other")
    write_decisions(path, [decided], [(one, "words") for one in found])
    assert read_decisions(path) == (decided,)
    path.write_text(path.read_text("utf-8").replace("\n,", "\nSame,"), "utf-8")
    assert [(one.judgement, one.first) for one in read_decisions(path)] == [("different", "x"), ("same", "=a")]
    assert proposals(two, judged_pairs(read_decisions(path))) == ()


def test_a_file_that_has_no_decisions_is_refused(tmp_path: Path) -> None:
    (tmp_path / "list.csv").write_text("name,phone\nRose,1\n", "utf-8")
    with pytest.raises(FormatError) as refused:
        read_decisions(tmp_path / "list.csv")
    assert refused.value.code == "decisions-unreadable"


def test_merging_keeps_what_was_checked_last_fills_its_blanks_and_says_what_was_taken() -> None:
    old = service(
        "a", "Rose Clinic", phone="020 555 0101", checked="2025-01-01", description="Old words", email="a@b.c"
    )
    new = service("b", "Rose Day Clinic", phone="020 555 0102", description="New words", keywords=("k",))
    other = service("c", "Hill")
    services, taken, lost = merged([old, new, other], [Decision("same", "a", "b")])
    assert lost == {"a": "b"}
    (one, left) = services
    assert left is other
    assert (one.id, one.name, one.description, one.email) == ("b", "Rose Day Clinic", "New words", "a@b.c")
    assert [phone.number for phone in one.phones] == ["020 555 0102", "020 555 0101"]
    assert one.keywords == ("k", "a")
    said = {(part.field, part.used) for part in taken}
    assert said == {("name", True), ("description", False), ("email", True), ("phones", True)}


def test_three_that_are_one_become_one_and_different_ones_stay() -> None:
    four = [service(identity, "Rose") for identity in "abcd"]
    decisions = [Decision("same", "a", "b"), Decision("same", "c", "b"), Decision("different", "a", "d")]
    services, _, lost = merged(four, decisions)
    assert [one.id for one in services] == ["a", "d"]
    assert lost == {"b": "a", "c": "a"}


def test_classifications_of_both_are_joined() -> None:
    one, other = service("a", "Rose", kind="outpatient"), service("b", "Rose", kind="day-centre")
    (made,), _, _ = merged([one, other], [Decision("same", "a", "b")])
    assert made.codes == (Code("service_type", "outpatient"), Code("service_type", "day-centre"))
