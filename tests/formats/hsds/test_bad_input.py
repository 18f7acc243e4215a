"""Sources that are broken in every way: a plain refusal or findings, and the counts add up; never anything else."""

# ruff: noqa: E501  (one broken source a line reads better than a hundred broken lines)

from __future__ import annotations

import gzip
import json
import tempfile
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from phcdesk.app.messages import TABLE
from phcdesk.errors import Cancelled, PhcError
from phcdesk.formats import hsds
from phcdesk.formats.chosen import Chosen
from phcdesk.formats.report import Report
from phcdesk.problems import describe
from phcdesk.progress import CancelToken, silent
from tests.formats.hsds.reading_hsds import reading

HEADER = "id,organization_id,name,status\n"
GOOD = {"id": "s1", "name": "Counselling", "status": "active", "organization": {"id": "o1", "name": "Open Door"}}


def known_code(problem: PhcError) -> str:
    """The code of a refusal, for which there must be a sentence."""
    assert problem.code in TABLE, problem.code
    return problem.code


def outcome(path: Path) -> tuple[str, int]:
    """What a source comes to: the code of its refusal or "", and how many services it gave."""
    report = Report()
    try:
        with Chosen(path) as chosen:
            hsds.likeness(chosen)
            services = list(hsds.read(chosen, report, reading(), silent, CancelToken()))
    except PhcError as problem:
        return known_code(problem), 0
    assert report.adds_up, (report.read, report.kept, report.merged, report.refused)
    assert len({service.id for service in services}) == len(services)
    for service in services:
        assert service.id
        assert service.name
        repr(service).encode("utf-8")
    for problem in report.problems():
        assert "{" not in describe(problem).replace(problem.raw, "")
    return "", len(services)


def table(text: str | bytes) -> Callable[[Path], Path]:
    """A folder with a services table of these bytes."""

    def make(folder: Path) -> Path:
        (folder / "s").mkdir()
        (folder / "s" / "services.csv").write_bytes(text if isinstance(text, bytes) else text.encode())
        return folder / "s"

    return make


def file(content: Any, name: str = "s.json") -> Callable[[Path], Path]:
    """A file of these bytes, or of a value as JSON."""

    def make(folder: Path) -> Path:
        data = content if isinstance(content, bytes) else json.dumps(content).encode()
        (folder / name).write_bytes(data)
        return folder / name

    return make


def several(**files: Any) -> Callable[[Path], Path]:
    """A folder of JSON files."""

    def make(folder: Path) -> Path:
        for name, content in files.items():
            file(content, f"{name}.json")(folder)
        return folder

    return make


def tables(**texts: str) -> Callable[[Path], Path]:
    """A folder of tables."""

    def make(folder: Path) -> Path:
        (folder / "s").mkdir()
        for name, text in texts.items():
            (folder / "s" / f"{name}.csv").write_text(text, encoding="utf-8")
        return folder / "s"

    return make


def archive(members: dict[str, bytes]) -> Callable[[Path], Path]:
    """A zip of these members."""

    def make(folder: Path) -> Path:
        with zipfile.ZipFile(folder / "s.zip", "w", zipfile.ZIP_DEFLATED) as out:
            for name, data in members.items():
                out.writestr(name, data)
        return folder / "s.zip"

    return make


def nested(depth: int) -> bytes:
    """Services in places in services, and so on."""
    start = b'{"id":"s","name":"x","status":"active","service_at_locations":[{"id":"l","service":'
    return start * depth + b"{}" + b"}]}" * depth


PAGE = {"total_items": 3, "total_pages": 3, "contents": [GOOD]}
BAD: dict[str, Callable[[Path], Path]] = {
    "nothing at all": file(b""),
    "blanks": file(b" \n\t\n"),
    "a mark and nothing": file(b"\xef\xbb\xbf"),
    "a picture": file(b"\xff\xd8\xff\xe0\x00\x10JFIF" + bytes(range(256)) * 40, "services.csv"),
    "zeros": table(b"\x00" * 5_000),
    "header alone": table(HEADER),
    "header in wide letters": table(b"\xff\xfe" + (HEADER + "1,2,Name,active\n").encode("utf-16-le")),
    "half a wide letter": table(b"\xff\xfe" + (HEADER + "1,2,Name,active\n").encode("utf-16-le")[:-1]),
    "two marks": table("\ufeff\ufeff" + HEADER + "1,2,Name,active\n"),
    "no UTF-8": table((HEADER + "1,2,Café,active\n").encode("cp1252")),
    "letters of all kinds": table(HEADER.encode() + bytes(range(1, 256)) * 20),
    "ragged rows": table(HEADER + "1\n2,3,4,5,6,7,8,9\n,,,,\n3,o,N,active\n"),
    "a quote that never ends": table(HEADER + '1,2,"Name,active\n2,3,Other,active\n' * 50),
    "carriage returns alone": table((HEADER + "1,2,Name,active\n").replace("\n", "\r")),
    "semicolons": table((HEADER + "1,2,Name,active\n").replace(",", ";")),
    "a cell of a million letters": table(HEADER + "1,2," + "x" * 1_000_000 + ",active\n"),
    "an id of a million letters": table(HEADER + "1" * 1_000_000 + ",2,Name,active\n"),
    "many columns": table("id,organization_id,name,status," + ",".join(f"c{n}" for n in range(60_000)) + "\n1,2,N,active\n"),
    "the same column twice": table("id,name,name,status,organization_id\n1,A,B,active,2\n"),
    "ids rounded by a spreadsheet": table(HEADER + "1.35E+15,2,A,active\n1.35E+15,2,B,active\n"),
    "one id rounded": table(HEADER + "1.35E+15,2,A,active\n5,2,B,active\n6,2,C,active\n"),
    "one id for all": table(HEADER + "".join(f"1,2,Name {n},active\n" for n in range(50))),
    "no ids": table(HEADER + ",,A,\n,,A,\n,,,\n"),
    "a formula": table(HEADER + "=1+1,=2,=cmd|' /C calc'!A0,@x\n"),
    "organizations that own each other": tables(
        organizations="id,name,parent_organization_id\n1,A,2\n2,B,1\n", services=HEADER + "1,1,N,active\n"
    ),
    "places and services in a ring": tables(
        services="id,organization_id,name,location_id\n1,1,A,1\n2,1,B,2\n",
        locations="id,organization_id,name\n1,1,L\n2,1,M\n",
        service_at_location="id,service_id,location_id\n1,1,2\n1,2,1\n1,1,2\n",
    ),
    "links to nowhere": tables(
        services=HEADER + "1,99,N,active\n",
        phones="id,service_id,location_id,contact_id,number\n1,77,88,99,123\n",
        attributes="id,link_id,taxonomy_term_id,link_entity\n1,99,98,service\n",
        service_at_location="id,service_id,location_id\n1,7,8\n2,1,8\n3,,\n",
    ),
    "children of nobody": tables(
        services=HEADER + "1,1,N,active\n2,1,M,active\n", phones="id,number\n,123\n,\n", schedules="id,byday\n1,MO\n"
    ),
    "all tables empty": tables(
        services=HEADER, organizations="id,name\n", locations="id,name,latitude\n", phones="id,service_id,number\n"
    ),
    "odd hours": tables(
        services=HEADER + "1,1,N,active\n",
        schedules="id,service_id,weekday,byday,opens_at,closes_at,dtstart,until,freq\n"
        + "".join(f"{n},1,{text}\n" for n, text in enumerate(["Funday,,25:99,99:99,,,", "Mo-,-We,9,17,x,y,z", ",,:,::,1,2,3"])),
    ),
    "odd points": tables(
        locations="id,organization_id,name,latitude,longitude\n"
        '1,1,A,x,y\n2,1,B,200,300\n3,1,C,0,0\n4,1,D,1e5,-1e5\n5,1,E,nan,inf\n6,1,F,"1,5","2,5"\n',
    ),
    "broken JSON": file(b'{"id": "s1", "name": "x", "status": "active", "organization": {'),
    "JSON that ends in the middle": file(json.dumps([GOOD] * 20).encode()[:-40]),
    "JSON of nothing": file(None),
    "JSON of a number": file(17),
    "an empty array": file([]),
    "an empty object": file({}),
    "arrays in arrays": file([[[GOOD]], [], [[[]]]]),
    "very deep arrays": file(b"[" * 100_000),
    "very deep objects": file(b'{"service":' * 100_000),
    "services in services": file(nested(200)),
    "services in services without end": file(nested(5_000)),
    "numbers without end": file(b'{"id": 1' + b"0" * 6_000 + b', "name": "x", "status": "active"}'),
    "no numbers": file(b'[{"id": "a", "name": NaN, "status": Infinity, "minimum_age": -Infinity}]'),
    "half letters": file(b'{"id": "\\ud800", "name": "\\udfff x", "status": "active", "description": "\\u0000"}'),
    "wrong types": file(
        {"id": ["a"], "name": {"x": 1}, "status": 5, "organization": "me", "phones": "116 123", "service_areas": {"a": []},
         "schedules": [1, None, "x", [2]], "service_at_locations": [None, {"location": 7}], "attributes": {"taxonomy_term": []}}
    ),
    "everything null": file(dict.fromkeys(["id", "name", "status", "organization", "phones", "service_at_locations"])),
    "a million letters": file({**GOOD, "description": "x" * 1_000_000, "name": "y" * 1_000_000}),
    "the same id for everything": file(
        {**GOOD, "id": "1", "organization": {"id": "1", "name": "O"}, "phones": [{"id": "1", "number": "1"}] * 9,
         "service_at_locations": [{"id": "1", "location": {"id": "1", "location_type": "physical"}}] * 3}
    ),
    "children that differ under one id": file([{**GOOD, "phones": [{"id": "p", "number": str(n)}]} for n in range(30)]),
    "lines with broken ones": file(b'{"id":"a","name":"A","status":"active"}\n{"id":\n\n[1,2]\n"x"\n{"id":"b","name":"B","status":"x"}'),
    "pages with holes": several(
        **{f"p{n}": {**PAGE, "page_number": n, "contents": [{**GOOD, "id": f"s{n}"}]} for n in (1, 3)}
    ),
    "pages that lie": several(a={**PAGE, "total_pages": -5, "page_number": "x"}, b={**PAGE, "total_pages": 10**30, "page_number": 1}),
    "a page of nothing": file({"total_items": 0, "total_pages": 0, "page_number": 1, "contents": []}),
    "a page whose list is none": file({"total_items": 1, "total_pages": 1, "contents": {"a": GOOD}}),
    "a mark within": several(a=json.dumps(GOOD).encode(), b=b"\xef\xbb\xbf" + json.dumps({**GOOD, "id": "s2"}).encode()),
    "one file of several broken": several(a=json.dumps(GOOD).encode(), b=b"[1,", c=b"\xff\xfe\x00"),
    "a damaged archive": file(b"PK\x03\x04" + b"\x00" * 200, "s.zip"),
    "a path that leads out": archive({"../services.csv": HEADER.encode()}),
    "a bomb": archive({"services.csv": b"\x00" * 100_000_000}),
    "an archive in an archive": archive({"inner.zip": b"PK\x03\x04 and so on", "services.csv": (HEADER + "1,2,N,active\n").encode()}),
    "half a gzip": file(gzip.compress(json.dumps(GOOD).encode() * 500)[:-30], "s.json.gz"),
    "web page": file(b"<!doctype html><html><body>404</body></html>"),
}  # fmt: skip
REFUSED = {
    "broken JSON", "JSON that ends in the middle", "very deep arrays", "very deep objects",
    "ids rounded by a spreadsheet", "a damaged archive", "a path that leads out", "a bomb", "half a gzip", "web page",
    "services in services without end", "numbers without end", "nothing at all", "blanks", "a mark and nothing",
    "a picture", "zeros", "many columns", "JSON of nothing", "JSON of a number",
}  # fmt: skip


@pytest.mark.parametrize("what", BAD)
def test_a_broken_source_ends_in_findings_or_in_a_sentence(tmp_path: Path, what: str) -> None:
    code, _ = outcome(BAD[what](tmp_path))
    assert bool(code) == (what in REFUSED), code


@pytest.mark.parametrize(
    ("what", "services"),
    [
        ("one id rounded", 2),
        ("no UTF-8", 1),
        ("carriage returns alone", 1),
        ("semicolons", 1),
        ("lines with broken ones", 2),
        ("pages with holes", 2),
        ("one file of several broken", 1),
        ("a cell of a million letters", 1),
        ("no ids", 2),
        ("children of nobody", 2),
    ],
)
def test_what_is_sound_in_a_broken_source_is_read(tmp_path: Path, what: str, services: int) -> None:
    assert outcome(BAD[what](tmp_path)) == ("", services)


KEYS = st.sampled_from(
    "id name status organization organization_id phones number schedules byday opens_at service_at_locations location"
    " latitude longitude addresses country attributes taxonomy_term taxonomy taxonomy_detail code languages contents"
    " contacts service services locations link_id link_entity link_type value total_pages page_number last_modified"
    " regular_schedules weekday physical_addresses eligibility".split()
)
SCALARS = (
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats()
    | st.text(max_size=6)
    | st.sampled_from(["1", "NA", "active"])
)
VALUES = st.recursive(
    SCALARS, lambda inner: st.lists(inner, max_size=4) | st.dictionaries(KEYS, inner, max_size=6), max_leaves=30
)


@given(st.lists(st.dictionaries(KEYS, VALUES, max_size=8), max_size=3) | VALUES)
@settings(max_examples=50, suppress_health_check=[HealthCheck.too_slow])
def test_no_shape_of_json_breaks_the_reader(value: Any) -> None:
    with tempfile.TemporaryDirectory() as folder:
        outcome(file(value)(Path(folder)))


CELLS = st.text(max_size=5) | st.sampled_from(["1", "2", "NA", "Mon-Fri", "9:00", "sensitivity:x", "1.5", '"', "\n"])


@given(
    st.dictionaries(
        st.sampled_from(
            "services organizations locations phones schedules service_at_location attributes taxonomy_terms"
            " regular_schedules addresses languages contacts physical_addresses eligibility".split()
        ),
        st.tuples(st.lists(KEYS, min_size=1, max_size=6), st.lists(st.lists(CELLS, max_size=7), max_size=5)),
        max_size=5,
    )
)
@settings(max_examples=50, suppress_health_check=[HealthCheck.too_slow])
def test_no_table_breaks_the_reader(made: dict[str, tuple[list[str], list[list[str]]]]) -> None:
    texts = {
        name: "\n".join([",".join(["id", "name", *header]), *(",".join(row) for row in rows)])
        for name, (header, rows) in made.items()
    }
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "s")
        path.mkdir()
        for name, text in texts.items():
            (path / f"{name}.csv").write_bytes(text.encode("utf-8", "replace"))
        outcome(path)


def test_reading_can_be_stopped(tmp_path: Path) -> None:
    rows = "".join(f"{number},1,Name,active\n" for number in range(2_000))
    cancel = CancelToken()
    cancel.cancel()
    with Chosen(table(HEADER + rows)(tmp_path)) as chosen, pytest.raises(Cancelled):
        list(hsds.read(chosen, Report(), reading(), silent, cancel))
