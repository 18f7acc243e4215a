"""Places that must stay secret, on every way on which something leaves this program: nothing of one is ever found.

Given are services that hold what they should not: an address, a point, a number and directions of a restricted place.
Readers remove all of it; here it is as if one had not, and every surface still keeps it.
"""

import contextlib
import zlib
from collections.abc import Iterator
from datetime import UTC, date, datetime
from pathlib import Path
from tempfile import TemporaryDirectory

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from phcdesk.app.assurance import ENGLISH
from phcdesk.app.record_facts import Teller
from phcdesk.app.record_text import record_text
from phcdesk.formats.context import WriteContext
from phcdesk.formats.exporting import FORMS, Leaving, export, leaving, secret_places
from phcdesk.formats.pack_source import write as write_source
from phcdesk.formats.restricted import hidden
from phcdesk.kept.corrections import abouts
from phcdesk.model import Service
from phcdesk.packs.build import build_pack
from phcdesk.packs.source.pack_source import read_source
from phcdesk.paper.booklet import Contents, booklet
from phcdesk.paper.html import to_html
from phcdesk.paper.slip import FORMS as SLIPS
from phcdesk.paper.slip import slip
from phcdesk.progress import CancelToken, silent
from phcdesk.rows import row_of
from phcdesk.search.points import shown_points
from phcdesk.tables.workbooks import Workbook
from phcdesk.taxonomy import load_vocabulary
from tests.paper.samples import english
from tests.restricted_places import EAST, NUMBER, STREET, TOWN, WAY, leaks, services
from tests.restricted_places import NORTH as LATITUDE
from tests.store.signed import Publisher

NORTH = Publisher("north")
VOCABULARY = load_vocabulary(Path(__file__).parent.parent / "resources" / "taxonomy")
TODAY = date(2026, 11, 22)
CONTEXT = WriteContext(VOCABULARY, "test", TODAY, "Title", "Publisher", "CC-BY-4.0", "en")
TELLER = Teller(lambda _facet, code: code, ENGLISH)
PRINTED = datetime(2026, 11, 22, tzinfo=UTC)


def said(value: object) -> str:
    return msgspec.json.encode(value).decode()


@given(services())
def test_the_row_of_a_list_has_nothing_of_it(service: Service) -> None:
    assert leaks(said(row_of(service, f"example/{service.id}", "pack", "Pack"))) == []


@given(services())
def test_the_record_as_text_has_nothing_of_it(service: Service) -> None:
    assert leaks(record_text(service, TELLER)) == []


@given(services())
def test_it_is_no_point_of_the_map(service: Service) -> None:
    assert (LATITUDE, EAST) not in shown_points(service)


@given(services())
def test_a_report_of_something_wrong_can_not_be_about_it(service: Service) -> None:
    assert leaks(said(abouts(service))) == []


@pytest.mark.parametrize("form", SLIPS)
@given(service=services())
@settings(max_examples=15)
def test_a_slip_has_nothing_of_it(form: str, service: Service) -> None:
    paper = slip([service], [english()], form)  # type: ignore[arg-type]
    assert leaks("".join(to_html(paper, silent, CancelToken()))) == []


@given(st.lists(services(), min_size=1, max_size=3))
@settings(max_examples=15)
def test_a_booklet_has_nothing_of_it(found: list[Service]) -> None:
    paper = booklet(Contents("Area", found, (), (), TODAY, secret_places(found)), english())
    assert leaks("".join(to_html(paper, silent, CancelToken()))) == []


def written(target: Path) -> Iterator[str]:
    """All that stands in a file or folder that was written, cells of a workbook one by one."""
    for path in sorted(target.rglob("*")) if target.is_dir() else [target]:
        if path.suffix == ".xlsx":
            with path.open("rb") as stream:
                book = Workbook(stream, path.name)
                for sheet in book.sheets:
                    yield from (str(record) for record in book.records(sheet))
        elif path.is_file():
            yield path.read_bytes().decode("utf-8", "replace")


@pytest.mark.parametrize("form", FORMS)
@given(found=st.lists(services(), min_size=1, max_size=3))
@settings(max_examples=15)
def test_what_leaves_for_another_program_has_nothing_of_it(form: str, found: list[Service]) -> None:
    going = leaving((Leaving(one, "example", "pack", "Pack") for one in found), secret_places(found))
    with TemporaryDirectory() as folder:
        target = Path(folder) / f"out.{form}"
        export(form, going, target, CONTEXT, silent, CancelToken())
        assert [text for text in written(target) if leaks(text)] == []


@given(found=st.lists(services(), min_size=1, max_size=3, unique_by=lambda one: one.id))
@settings(max_examples=15)
def test_the_source_of_a_pack_and_the_pack_have_nothing_of_it(found: list[Service]) -> None:
    with TemporaryDirectory() as folder:
        target = Path(folder) / "source"
        write_source((hidden(one) for one in found), target, CONTEXT, silent, CancelToken())
        assert [text for text in written(target) if leaks(text)] == []
        assert packed(target) == []


OWNERS = {"location": "l", "organization": "o", "service": "s", "service_at_location": "sl"}
MARKS = st.sampled_from(tuple(OWNERS))
SPELLED = st.sampled_from(("restricted", " Restricted ", "RESTRICTED", ""))


@given(mark=MARKS, value=SPELLED, numbers_of=st.sampled_from(("location_id", "service_at_location_id")))
@settings(max_examples=24)
def test_a_source_that_holds_the_secret_makes_a_pack_that_does_not(mark: str, value: str, numbers_of: str) -> None:
    with TemporaryDirectory() as folder:
        source = Path(folder)
        write_tables(source, mark, value, numbers_of)
        assert leaks((source / "directory" / "addresses.csv").read_text())
        assert packed(source) == []


def write_tables(source: Path, mark: str, value: str, numbers_of: str) -> None:
    """A source as an office keeps it: the address of a shelter, and that it is restricted."""
    tables = {
        "services": ("id,organization_id,name,status", "s,o,Somebody to talk to,active"),
        "organizations": ("id,name,description", "o,An association,People"),
        "locations": (
            "id,organization_id,name,latitude,longitude,transportation,description",
            f"l,o,A quiet house,{LATITUDE},{EAST},{WAY},Behind {STREET}",
        ),
        "service_at_location": ("id,service_id,location_id,description", f"sl,s,l,Behind {STREET}"),
        "addresses": ("id,location_id,address_1,city,country", f"a,l,{STREET},{TOWN},KE"),
        "schedules": (f"id,{numbers_of},freq,byday,opens_at,closes_at",
                      f"h,{'l' if numbers_of == 'location_id' else 'sl'},WEEKLY,MO,03:33,04:44"),
        "phones": (f"id,{numbers_of},number", f"p,{'l' if numbers_of == 'location_id' else 'sl'},{NUMBER}"),
        "taxonomy_terms": ("id,code,name,taxonomy", "t,restricted,Restricted,sensitivity"),
        "attributes": (
            "id,link_id,taxonomy_term_id,link_type,link_entity,value",
            f"x,{OWNERS[mark]},t,sensitivity,{mark},{value}",
        ),
    }  # fmt: skip
    (source / "directory").mkdir()
    for name, lines in tables.items():
        (source / "directory" / f"{name}.csv").write_text("\n".join(lines) + "\n", encoding="utf-8")
    (source / "pack.toml").write_text(
        'id = "p"\ntitle = "P"\npublisher = "north"\npublisher_name = "North"\nedition = 1\nissued = "2026-11-22"\n'
        'languages = ["en"]\nlicence = "CC0-1.0"\n',
        encoding="utf-8",
    )


def packed(source: Path) -> list[str]:
    """The members of the pack made of a source that have a secret, packed or unpacked."""
    content = read_source(source, VOCABULARY).content
    assert content.entries
    found = []
    for name, data in build_pack(content, NORTH.roots).members:
        texts = [data.decode("utf-8", "replace")]
        with contextlib.suppress(zlib.error):
            texts.append(zlib.decompress(data).decode("utf-8", "replace"))
        found += [name for text in texts if [leak for leak in leaks(text) if leak != "711904386"]]
    return found
