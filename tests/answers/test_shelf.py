"""The shelf of the bundled library: every document and card on it, sorted, and the words and the successor of one."""

from __future__ import annotations

from phcdesk.library import Library
from phcdesk.search.results import Request
from phcdesk.text.snippets import Sought


def test_the_shelf_holds_every_document_and_card_and_nothing_else(library: Library) -> None:
    rows = library.shelf().rows
    kinds = library.facets(Request())["kind"]
    assert len(rows) == len({one.hit.ref for one in rows}) == kinds["document"] + kinds["guide"]
    assert {one.hit.kind for one in rows} == {"document", "guide"}


def test_without_words_the_newest_come_first_and_what_has_no_year_last(library: Library) -> None:
    rows = library.shelf().rows
    years = [one.hit.year for one in rows if one.standing not in ("superseded", "withdrawn")]
    assert years == sorted(years, reverse=True)
    assert not years[-1]
    assert {one.standing for one in rows[len(years) :]} == {"superseded"}


def test_words_narrow_the_shelf_and_put_the_best_first(library: Library) -> None:
    rows = library.shelf("task sharing supervision").rows
    assert rows[0].hit.ref == "phcdesk/brief-04-workforce-and-task-sharing"
    assert len(rows) < len(library.shelf().rows)


def test_a_row_says_whether_the_text_is_here_or_elsewhere(library: Library) -> None:
    by_ref = {one.hit.ref: one for one in library.shelf().rows}
    brief, link = by_ref["phcdesk/brief-04-workforce-and-task-sharing"], by_ref["phcdesk/4ws-lebanon-2014"]
    assert (brief.has_text, brief.has_link) == (True, False)
    assert (link.has_text, link.has_link) == (False, True)
    assert link.hit.snippet[0].text
    assert len(by_ref["phcdesk/who-media-2023"].publishers) == 2


def test_words_of_danger_are_known_here_as_well(library: Library) -> None:
    assert library.shelf("suicide").crisis
    assert not library.shelf("financing").crisis


def test_what_took_the_place_of_a_document_is_found(library: Library) -> None:
    newer = library.standing("phcdesk/who-mhgap-ig1-2010").successor
    assert newer is not None
    assert newer.ref == "phcdesk/who-mhgap-ig2-2016"
    assert library.standing("phcdesk/who-mhgap-ig2-2016").successor is None


def test_the_words_of_a_text_are_those_that_were_looked_for_in_every_form(library: Library) -> None:
    ref = "phcdesk/brief-04-workforce-and-task-sharing"
    words = library.sought(ref, "supervising tasks").spellings(one.text for one in library.passages(ref))
    assert {word.casefold() for word in words} >= {"supervision", "supervise", "task", "tasks"}
    assert not library.sought(ref, " ").stems


def test_words_are_told_once_in_the_order_they_are_met_and_no_more_than_asked() -> None:
    found = Sought.words(["caring"], "en").spellings(["Care, cared, CARE.", "Caring"])
    assert found == ("Care", "cared", "Caring")
    assert len(Sought(frozenset(), ("aa", "ab", "ac")).spellings(["aa ab ac ad"], most=2)) == 2
