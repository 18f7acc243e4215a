"""Booklets: their order, what leads to what, the page for the worst moment, and what they are made of."""

from datetime import date

import pytest
from msgspec.structs import replace

from phcdesk.answers.installed import InstalledPack
from phcdesk.crisis.sheet import CrisisSheet, calls_of
from phcdesk.errors import UsageError
from phcdesk.model import Assurance, Code, Entry, Location, ServiceAtLocation
from phcdesk.paper.blocks import Facts, Heading, Number, Paper, Pointer
from phcdesk.paper.booklet import MOST, Contents, booklet
from phcdesk.paper.booklet_order import plain
from phcdesk.search.results import Reported
from tests.paper.samples import clinic, country, english, guide, texts, voices

PRINTED = date(2026, 11, 22)
PACK = InstalledPack(
    "harbour",
    "Harbour pack",
    "office",
    "Harbour office",
    3,
    "2026-11-01",
    "",
    "CC-BY-4.0",
    "",
    fictional=False,
    entries=1,
)


def made(*entries: Entry, sheets: tuple[CrisisSheet, ...] = (), packs: tuple[InstalledPack, ...] = (PACK,)) -> Paper:
    return booklet(Contents("Harbour district", entries, sheets, packs, PRINTED), english())


def anywhere(number: int, name: str, kind: str = "clinic") -> Entry:
    return clinic(number, name=name, codes=(Code("service_type", kind),), service_at_locations=())


def headings(paper: Paper, level: int) -> list[str]:
    return [block.words.text for block in paper.blocks if isinstance(block, Heading) and block.level == level]


def test_the_parts_come_in_this_order() -> None:
    sheet = CrisisSheet("NV", calls=calls_of(country().emergency_numbers), steps=("Ask.",))
    assert headings(made(clinic(), sheets=(sheet,)), 1) == [
        "Harbour district", "Whom to call: Norvania", "Contents", "Clinic", "Names", "Towns",
    ]  # fmt: skip


def test_entries_stand_by_type_then_by_town_then_by_name_and_what_has_no_town_comes_first() -> None:
    found = (
        clinic(1, "Zeru", name="B"), clinic(2, "Äbo", name="Élan"), clinic(3, "Abo", name="zinc"),
        anywhere(4, "Line", "a-line"), anywhere(5, "Home"), guide(),
    )  # fmt: skip
    paper = made(*found)
    assert headings(paper, 1)[2:5] == ["a-line", "Clinic", "Other services and texts"]
    assert headings(paper, 2)[2:] == ["Abo", "Äbo", "Zeru"]
    assert headings(paper, 3)[:6] == ["Line", "Home", "zinc", "Élan", "B", "Asking about mood"]


def test_every_pointer_leads_to_an_entry_and_every_entry_is_in_the_index() -> None:
    paper = made(clinic(1, "Abo"), clinic(2, "Abo"), clinic(3, "Zeru"), anywhere(4, "Line"))
    anchors = [block.anchor for block in paper.blocks if isinstance(block, Heading) and block.anchor]
    pointers = [block for block in paper.blocks if isinstance(block, Pointer)]
    assert {anchor for pointer in pointers for anchor in pointer.anchors} == set(anchors)
    assert len(anchors) == len(set(anchors)) == paper.parts == 4
    assert [pointer.words.text for pointer in pointers][-6:] == [
        "Clinic at the harbour 1", "Clinic at the harbour 2", "Clinic at the harbour 3", "Line", "Abo", "Zeru",
    ]  # fmt: skip
    assert len(pointers[-2].anchors) == 2


def test_the_cover_says_what_it_was_made_of_and_what_the_signs_mean() -> None:
    other = InstalledPack("other", "Other", "office", "Office", 1, "2026", "", "", "", fictional=True, entries=1)
    said = texts(made(clinic(), packs=(PACK, other)))
    for words in (
        "Harbour district", "1 entry", "Printed on 2026-11-22", "Edition 3, 2026-11-01", "CC-BY-4.0",
        "licence not stated", "!", "!!", "?", "Some of this is invented for training. Do not call what is marked so.",
    ):  # fmt: skip
        assert words in said


@pytest.mark.parametrize(
    ("assurance", "line"),
    [
        (Assurance(method="called", as_of="2026-10-02"), "Called and answered, October 2026"),
        (Assurance(method="called", as_of="2026-03-02"), "! Called and answered, March 2026"),
        (Assurance(method="called", as_of="2025-03"), "!! Called and answered, March 2025"),
        (Assurance(), "? It is not known when this was checked"),
        (Assurance(method="sources-agree", agreement=2, as_of="2026-10"),
         "? 2 public sources agree, October 2026; nobody has called it"),
    ],
)  # fmt: skip
def test_an_entry_says_how_far_it_was_checked_with_the_sign_of_its_age(assurance: Assurance, line: str) -> None:
    assert line in texts(made(clinic(assurance=assurance)))


def test_an_entry_has_its_numbers_hours_address_languages_and_cost() -> None:
    said = texts(made(clinic()))
    for words in (
        "+254 722 178 177 · Desk · Dial +254 722 178 177: then press 2", "0800 723 253 ext. 14",
        "Monday–Friday: 08:00–17:00", "3 Quay Street, Port Amary", "English", "free", "Harbour Family Health",
    ):  # fmt: skip
        assert words in said


def test_a_page_for_the_worst_moment_without_numbers_says_so() -> None:
    assert "No number to call is known for this area." in texts(made(clinic(), sheets=(CrisisSheet("NV"),)))


def test_the_page_for_the_worst_moment_has_the_numbers_of_its_sheet_and_its_steps() -> None:
    sheet = CrisisSheet("NV", calls=calls_of(country().emergency_numbers), steps=("Ask openly.",))
    paper = made(clinic(), sheets=(sheet,))
    assert [block.number for block in paper.blocks if isinstance(block, Number)] == ["112", "118"]
    assert "1. Ask openly." in texts(paper)


def test_the_blocks_are_the_same_each_time() -> None:
    paper = made(clinic(1), clinic(2))
    assert list(paper.blocks) == list(paper.blocks)


def test_a_place_that_another_service_keeps_secret_is_kept_secret() -> None:
    house = clinic().service_at_locations[0].location
    contents = Contents("All", [clinic()], (), (), PRINTED, frozenset({house.id}))
    said = "\n".join(texts(booklet(contents, english())))
    assert "Quay" not in said
    assert "kept private" in said


def test_too_much_and_nothing_are_refused() -> None:
    with pytest.raises(UsageError) as refused:
        made()
    assert refused.value.code == "nothing-to-print"
    with pytest.raises(UsageError) as refused:
        made(*([clinic()] * (MOST + 1)))
    assert refused.value.fields == {"count": MOST + 1, "most": MOST}


def test_other_kinds_are_listed_with_their_facts() -> None:
    said = texts(made(guide(), country()))
    assert {"Asking about mood", "Norvania", "Emergency: general"} <= set(said)


def test_arabic_reads_from_right_to_left() -> None:
    paper = booklet(Contents("Harbour", [clinic()], (), (PACK,), PRINTED), voices("ar")[0])
    assert paper.right_to_left
    facts = next(block for block in paper.blocks if isinstance(block, Facts) and len(block.rows) > 3)
    assert {names[0].language for names, _ in facts.rows} == {"ar"}


def test_an_index_has_the_first_letter_before_its_names() -> None:
    paper = made(anywhere(1, "Élan"), anywhere(2, "zinc"))
    letters = [
        block.words.text
        for block in paper.blocks
        if isinstance(block, Heading) and block.level == 3 and not block.anchor
    ]
    assert letters[-2:] == ["E", "Z"]
    assert plain("Élan") == "elan"


def test_a_service_without_a_place_has_no_town_in_the_index() -> None:
    assert "Towns" not in headings(made(anywhere(1, "Line"), clinic(2, "", service_at_locations=(
        ServiceAtLocation(Location("x")),))), 1)  # fmt: skip


def test_a_number_reported_as_dead_comes_after_those_that_live_with_a_sentence_and_only_at_its_entry() -> None:
    dead = Reported("dead-number", "2026-11-22", "+254 722 178 177")
    there = replace(country(), fictional=True)
    contents = Contents(
        "All", [clinic(2, name="B"), clinic(1, name="A"), there], (), (), PRINTED,
        reported=((dead,), (), (replace(dead, number="112"),)),
    )  # fmt: skip
    said = texts(booklet(contents, english()))
    sentence = said.index("Reported here on 2026-11-22: the number +254 722 178 177 was dead.")
    lines = [text for text in said if "722 178 177" in text]
    assert len(lines) == 2  # its own sentence, and the other clinic, about which nothing was reported
    assert said[sentence - 1].startswith("0800 723 253")
    emergency = [text[:3] for text in said if text.startswith(("112 (", "118 ("))]
    assert emergency == ["118", "112"]
    assert "Reported here on 2026-11-22: the number 112 was dead." in said
