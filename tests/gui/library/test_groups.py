"""The groups of the Library: what is in each, in which order, and what always comes first."""

from __future__ import annotations

from phcdesk.answers.shelf import Shelved
from phcdesk.gui.library.groups import CARDS, DOCUMENTS, GROUPINGS, PUBLISHER, TOPIC, TYPE, YEAR, groups
from phcdesk.gui.words.wording import Wording
from phcdesk.search.results import Hit


def shelved(name: str, year: str = "", kind: str = "document", **places: tuple[str, ...]) -> Shelved:
    return Shelved(Hit(f"p/{name}", kind, name, "Pack", 1.0, year=year), **places)  # type: ignore[arg-type]


ROWS = (
    shelved("a", "2026", topics=("rights", "perinatal"), types=("policy",), publishers=("Zeta", "alpha")),
    shelved("b", "2024", topics=("rights",), types=("guideline",), publishers=("Beta",)),
    shelved("c", "", kind="document"),
    shelved("card", kind="guide", topics=("rights",)),
)


def of(grouping: str, wording: Wording) -> list[tuple[str, list[str]]]:
    return [(group.name, [one.hit.title for one in group.rows]) for group in groups(ROWS, grouping, wording)]


def test_quick_cards_and_all_documents_come_first_whatever_the_grouping(wording: Wording) -> None:
    for grouping in GROUPINGS:
        found = groups(ROWS, grouping, wording)
        assert [group.key for group in found[:2]] == [CARDS, DOCUMENTS]
        assert [one.hit.title for one in found[0].rows] == ["card"]
        assert [one.hit.title for one in found[1].rows] == ["a", "b", "c"]


def test_topics_come_by_how_many_there_are_and_those_without_one_last(wording: Wording) -> None:
    assert of(TOPIC, wording)[2:] == [("Rights", ["a", "b"]), ("Perinatal", ["a"]), ("No topic given", ["c"])]


def test_years_come_newest_first(wording: Wording) -> None:
    assert [name for name, _ in of(YEAR, wording)[2:]] == ["2026", "2024", "No year given"]


def test_publishers_come_by_name_and_a_document_of_two_stands_under_both(wording: Wording) -> None:
    assert of(PUBLISHER, wording)[2:] == [
        ("alpha", ["a"]), ("Beta", ["b"]), ("Zeta", ["a"]), ("No publisher given", ["c"]),
    ]  # fmt: skip


def test_types_are_named_and_not_coded(wording: Wording) -> None:
    assert [name for name, _ in of(TYPE, wording)[2:]] == ["Guideline", "Policy", "No type given"]
