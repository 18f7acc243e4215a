"""Finding documents: by filters of their own, by address and number, what holds before what does not."""

from collections.abc import Callable

import pytest

from phcdesk.errors import UsageError
from phcdesk.model import Assurance, Document, Service, is_over, may_be_called
from phcdesk.search.engine import Engine
from phcdesk.search.facet_order import OF_DOCUMENTS
from phcdesk.search.facets import licence_name
from phcdesk.search.identifiers import number_in, typed_form, written_forms
from phcdesk.search.index import build_index
from phcdesk.search.results import FacetCounts, Request
from phcdesk.taxonomy import Vocabulary

from .samples import TODAY

SEEN = Assurance("text-seen", "2026")
DOCUMENTS = (
    Document("v1", "Intervention guide", publisher_name="Health office", year="2010", status="superseded",
             licence="CC-BY-4.0", language="en", assurance=SEEN),
    Document("v2", "Intervention guide", publisher_name="Health office; Other office", year="2016-05",
             licence="CC BY 4.0 (confirm)", language="en", supersedes=("v1",), assurance=SEEN,
             identifier="https://www.office.example/item/9789241549790"),
    Document("article", "Grief after war", publisher_name="A journal", year="2020", status="draft", language="en",
             description="A summary of what helps.", identifier="https://doi.org/10.1016/j.jad.2020.01.001",
             licence="Publisher terms; link only"),
    Document("wrong", "Intervention guide, pocket form", year="2019", status="withdrawn", language="en",
             identifier="HO-MSD-16.4"),
)  # fmt: skip
SERVICE = Service("house", "Grief house", status="active", language="en", country="KE", assurance=SEEN)

Answer = Callable[..., list[str]]


@pytest.fixture(scope="module")
def engine() -> Engine:
    rows = [(number, "pack", entry, ()) for number, entry in enumerate((*DOCUMENTS, SERVICE))]
    return Engine(build_index(None, rows, Vocabulary(()), "test", total=len(rows)))


@pytest.fixture
def ids(engine: Engine) -> Answer:
    def found(text: str = "", **asked: object) -> list[str]:
        request = Request(text=text, **asked)  # type: ignore[arg-type]
        answer = engine.search(request, today=TODAY, open_entries=lambda: ())
        return [(*DOCUMENTS, SERVICE)[ranked.entry].id for ranked in answer.ranked]

    return found


def counts(engine: Engine, text: str = "", **filters: tuple[str, ...]) -> FacetCounts:
    return engine.facets(Request(text=text, filters=filters), open_entries=lambda: ())


@pytest.mark.parametrize(
    ("facet", "value", "wanted"),
    [
        ("status", "current", {"v2"}),
        ("status", "Withdrawn", {"wrong"}),
        ("year", "2016", {"v2"}),
        ("publisher", "Other office", {"v2"}),
        ("publisher", "Health office", {"v1", "v2"}),
        ("licence", "CC BY 4.0", {"v1", "v2"}),
        ("licence", "Publisher terms", {"article"}),
    ],
)
def test_documents_are_filtered_by_what_documents_have(ids: Answer, facet: str, value: str, wanted: set[str]) -> None:
    assert set(ids(filters={facet: (value,)})) == wanted
    if "." not in value:  # between quotation marks in the search box only words count
        assert set(ids(f'{facet}:"{value}"')) == wanted


def test_what_documents_have_is_counted_where_documents_are_found_and_nowhere_else(engine: Engine) -> None:
    found = counts(engine)
    assert found["status"] == {"current": 1, "superseded": 1, "draft": 1, "withdrawn": 1}
    assert found["licence"]["CC BY 4.0"] == 2
    assert found["publisher"]["Health office"] == 2
    assert not set(OF_DOCUMENTS) & counts(engine, kind=("service",)).keys()
    assert counts(engine, status=("current",))["status"] == found["status"]


def test_a_facet_that_does_not_exist_is_refused(ids: Answer) -> None:
    with pytest.raises(UsageError):
        ids(filters={"colour": ("red",)})


def test_what_is_superseded_or_withdrawn_comes_after_what_holds(ids: Answer) -> None:
    assert ids("intervention guide ")[0] == "v2"
    assert ids(filters={"kind": ("document",)})[-2:] in (["v1", "wrong"], ["wrong", "v1"])


def test_what_is_withdrawn_is_still_found_first_by_its_own_name(ids: Answer) -> None:
    assert ids("intervention guide pocket form ")[0] == "wrong"


def test_what_takes_the_place_of_a_document_is_known(engine: Engine) -> None:
    assert engine.superseding("v1") == (1,)
    assert engine.superseding("v2") == ()


@pytest.mark.parametrize(
    ("typed", "wanted"),
    [
        ("10.1016/j.jad.2020.01.001", "article"),
        ("doi:10.1016/J.JAD.2020.01.001", "article"),
        ("https://doi.org/10.1016/j.jad.2020.01.001", "article"),
        ("978-92-4-154979-0", "v2"),
        ("ISBN 9789241549790", "v2"),
        ("https://www.office.example/item/9789241549790/", "v2"),
        ("HO-MSD-16.4", "wrong"),
        ("msd 16.4 guide ", "wrong"),
    ],
)
def test_a_document_is_found_by_its_address_or_number_however_it_is_typed(ids: Answer, typed: str, wanted: str) -> None:
    assert ids(typed)[0] == wanted


@pytest.mark.parametrize("typed", ["what helps ", "journal ", "grief war "])
def test_a_document_of_which_there_is_only_a_link_is_found_by_title_summary_and_publisher(
    ids: Answer, typed: str
) -> None:
    assert "article" in ids(typed)


def test_a_number_does_not_hide_what_has_it_otherwise(ids: Answer) -> None:
    assert typed_form("116123") == ""
    assert typed_form("low mood") == ""
    assert typed_form("grief") == ""


@pytest.mark.parametrize(
    ("identifier", "number"),
    [
        ("https://office.example/item/HO-16.4", "ho-16.4"),
        ("https://office.example/guides", ""),
        ("ISO 9999", "ISO 9999"),
    ],
)
def test_the_number_of_a_document_is_found_among_other_words(identifier: str, number: str) -> None:
    assert number_in(identifier) == number


def test_a_blank_identifier_has_no_form() -> None:
    assert written_forms("") == ()


@pytest.mark.parametrize(
    ("licence", "name"),
    [
        ("CC BY-NC-SA 3.0 IGO (usual; confirm on the imprint page)", "CC BY-NC-SA 3.0 IGO"),
        ("CC-BY-NC-SA-3.0-IGO", "CC BY-NC-SA 3.0 IGO"),
        ("Publisher terms; link only", "Publisher terms"),
        ("", ""),
    ],
)
def test_equal_licences_are_one(licence: str, name: str) -> None:
    assert licence_name(licence) == name


@pytest.mark.parametrize("status", ["closed", "defunct", "withdrawn", "inactive", "temporarily closed"])
def test_what_is_closed_is_over_and_nobody_is_told_to_call_it(status: str) -> None:
    closed = Service("s", "S", status=status)
    assert is_over(closed)
    assert not may_be_called(closed)
