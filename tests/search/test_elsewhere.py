"""Nobody is led to an example, nor to a number that cannot be dialled from here, before what is of use here."""

from collections.abc import Sequence

import pytest

from phcdesk.model import Code, Document, Entry, Guide, Service
from phcdesk.search.results import Area, Point, Request

from .samples import FRESH, TODAY, clinic, engine_of, line

HERE = line("Listening line", "KE", "1199", description="For people who feel sad.")
FOREIGN = line("Sad people line", "FR", "3114", description="Sad? For people who are sad, sad, sad.")
CARD = Guide(id="card", name="First response", body="Stay with a person who is sad.", language="en")
POLICY = Document(id="policy", name="Sad people: policy", country="FR", language="en", assurance=FRESH)
EXAMPLE = Service(
    id="example", name="Bench of the sad", description="Sad people and grandmothers.", country="KE", role="example",
    language="en", codes=(Code("condition", "depression"),), assurance=FRESH,
)  # fmt: skip
OTHERS = tuple(line(f"Number {number}", "FR", str(number)) for number in range(9))


def order(entries: Sequence[Entry], text: str, **asked: object) -> list[str]:
    """The ids of what is found, best first."""
    engine = engine_of((*entries, *OTHERS))
    request = Request(text=text, **asked)  # type: ignore[arg-type]
    found = engine.search(request, today=TODAY, open_entries=lambda: ())
    return [entries[one.entry].id for one in found.ranked if one.entry < len(entries)]


def test_a_line_of_another_country_comes_after_lines_cards_and_documents_that_can_be_used() -> None:
    assert order((FOREIGN, HERE, CARD), "sad") == ["line-3114", "card", "line-1199"]
    assert order((FOREIGN, HERE, CARD), "sad", area="KE") == ["line-1199", "card", "line-3114"]
    assert order((FOREIGN, POLICY), "sad people", area="KE") == ["policy", "line-3114"]


def test_a_document_of_another_country_is_of_use_anywhere() -> None:
    assert order((POLICY, CARD), "sad", area="KE")[0] == "policy"


def test_a_country_that_is_named_or_chosen_decides_and_not_the_one_where_somebody_works() -> None:
    assert order((HERE, FOREIGN, CARD), "sad france", area="KE")[0] == "line-3114"
    assert order((HERE, FOREIGN, CARD), "sad people", area="KE", within_area=Area("FR/", "France"))[0] == "line-3114"


def test_a_town_of_another_country_that_is_named_brings_its_services_back() -> None:
    there = clinic(1, "Sad people's clinic", "For sad people.", -1.28)
    assert order((there, CARD), "sad nairobi", area="FR")[0] == "clinic-1"
    assert order((there, CARD), "sad", area="FR") == ["card", "clinic-1"]


def test_a_place_across_the_border_that_is_near_is_not_elsewhere() -> None:
    there = clinic(1, "Sad people's clinic", "For sad people.", -1.28)
    assert order((there, CARD), "sad", area="FR", near=Point(-1.3, 36.8))[0] == "clinic-1"
    assert order((there, CARD), "sad", area="FR", near=Point(48.8, 2.3))[0] == "card"


def test_without_a_country_nothing_is_elsewhere() -> None:
    assert order((FOREIGN, HERE), "sad")[0] == "line-3114"


@pytest.mark.parametrize("asked", [{"area": "KE"}, {"within_area": Area("KE/", "Kenya")}])
def test_an_example_comes_after_what_can_help(asked: dict[str, object]) -> None:
    help_ = line("Line", "KE", "5", description="For people who now and then, and for whatever reason, feel sad.")
    assert order((EXAMPLE, help_), "sad") == ["example", "line-5"]
    assert order((EXAMPLE, help_), "sad", **asked) == ["line-5", "example"]


def test_where_nothing_has_all_of_the_words_an_example_is_no_answer_in_any_country() -> None:
    assert order((EXAMPLE, CARD), "sad alone tonight")[0] == "card"


def test_an_example_is_found_first_by_its_own_words() -> None:
    assert order((CARD, EXAMPLE), "bench grandmothers", area="KE")[0] == "example"


def test_words_that_count_besides_bring_what_says_them_first_and_leave_nothing_out() -> None:
    there = line("Sad line of Mombasa", "KE", "7")
    assert order((HERE, CARD), "sad", also="Mombasa") == order((HERE, CARD), "sad")
    assert order((HERE, CARD, there), "sad", also="mombasa")[0] == "line-7"


def test_pressing_a_key_reads_three_columns_of_the_hits(monkeypatch: pytest.MonkeyPatch) -> None:
    engine = engine_of((HERE, FOREIGN, CARD))
    read: list[str] = []
    searcher = engine._order._searcher

    class Counting:
        def __getattr__(self, name: str) -> object:
            return getattr(searcher, name)

        def fast_field_values(self, name: str, addresses: object) -> object:
            read.append(name)
            return searcher.fast_field_values(name, addresses)

    monkeypatch.setattr(engine._order, "_searcher", Counting())
    engine.search(Request(text="sad", area="KE"), today=TODAY, open_entries=lambda: ())
    assert read == ["entry", "checked", "marks"]
