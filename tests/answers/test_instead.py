"""Whom to call where nothing that was found can be used in the country."""

import pytest

from phcdesk.answers.instead import with_help
from phcdesk.model import Country, Finder, Phone
from phcdesk.search.results import Hit, Request, Results

LINE = Hit("p/line", "service", "Line", "Pack", 1.0, country="KE", phones=(Phone("1199"),))
CARD = Hit("p/card", "guide", "Card", "Pack", 1.0)
KENYA = Hit("p/KE", "country", "Kenya", "Pack", 1.0, country="KE")
FOREIGN = Hit("p/far", "service", "Far", "Pack", 1.0, country="FR", phones=(Phone("3114"),))
EXAMPLE = Hit("p/example", "service", "Example", "Pack", 1.0, country="KE", role="example")
DOCUMENT = Hit("p/text", "document", "Text", "Pack", 1.0)


def search(request: Request) -> Results:
    rows = {"service": LINE, "country": KENYA, "guide": CARD}
    hit = rows[request.filters["kind"][0]] if "kind" in request.filters else LINE
    return Results(1, "all", (hit,))


def helped(step: str, *hits: Hit, area: str = "KE") -> Results:
    country = Country(id="KE", name="Kenya", country="KE", finders=(Finder("register", "Register"),))
    answer = Results(len(hits), step, hits)  # type: ignore[arg-type]
    return with_help(search, lambda _ref: country, Request(area=area), answer)


@pytest.mark.parametrize(
    ("step", "hits"),
    [("most", (FOREIGN,)), ("most", (DOCUMENT,)), ("most", (EXAMPLE,)), ("all", (FOREIGN, DOCUMENT)),
     ("all", (EXAMPLE,)), ("none", ())],
)  # fmt: skip
def test_where_no_service_of_the_country_is_found_there_are_its_lines_a_card_and_its_finder(
    step: str, hits: tuple[Hit, ...]
) -> None:
    found = helped(step, *hits)
    assert found.instead == (LINE, KENYA, CARD)
    assert [finder.name for finder in found.finders] == ["Register"]
    assert found.hits == hits


@pytest.mark.parametrize(
    ("step", "hits", "area"),
    [("most", (FOREIGN, LINE), "KE"), ("all", (DOCUMENT,), "KE"), ("most", (FOREIGN,), "")],
    ids=["a service of the country", "a document by its words", "no country"],
)
def test_otherwise_an_answer_stays_as_it_is(step: str, hits: tuple[Hit, ...], area: str) -> None:
    assert helped(step, *hits, area=area).instead == ()
