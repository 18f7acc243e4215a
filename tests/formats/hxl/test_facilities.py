"""Sheets of facilities with tags, files of others, and files that are broken."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import Any

import pytest

from phcdesk.errors import FormatError
from phcdesk.formats.chosen import Chosen
from phcdesk.formats.context import ReadContext
from phcdesk.formats.hxl import likeness, read
from phcdesk.formats.report import Report
from phcdesk.progress import CancelToken, silent
from tests.fixtures_of_others import fixture_of_others
from tests.formats.hxl.conftest import read_path
from tests.formats.reading import TODAY, vocabulary

Read = Callable[[Any], Any]


def test_a_tagged_list_of_facilities_is_read_by_its_tags(read_csv: Read) -> None:
    service = read_csv(
        "Nom,X,Y,Tel,Pays\n#loc+name,#geo+lat,#geo+lon,#contact+phone,#country\n"
        "Dispensaire,14.7,-17.4,33 889 00 00,SEN\n"
    ).only
    place = service.service_at_locations[0].location
    assert (service.name, place.latitude, place.longitude, service.country) == ("Dispensaire", 14.7, -17.4, "SN")
    assert service.phones[0].e164 == "+221338890000"


def test_untagged_columns_are_not_read(read_csv: Read) -> None:
    text = "Name,Secret phone\n#loc+name,\nClinic,0722 111222\n"
    assert "0722" not in repr(read_csv(text).services)


def test_the_number_beside_a_persons_name_is_left_out(read_csv: Read) -> None:
    text = "Name,Who,Phone\n#loc+name,#contact+name,#contact+phone\nClinic,Ada Person,0722 111222\n"
    result = read_csv(text)
    assert result.only.phones == ()
    assert "PI01" in result.rules
    assert "Ada" not in repr(result.services)


@pytest.mark.parametrize(
    ("file", "read_rows", "kept"),
    [("rowca-3w-hxl.csv", 244, 133), ("unhcr-3w.csv", 2250, 2240), ("iom-haiti-dtm.csv", 352, 352)],
)
def test_real_sheets_of_2014_are_read(file: str, read_rows: int, kept: int) -> None:
    result = read_path(fixture_of_others(f"hxl-3w/{file}"))
    assert (result.report.read, result.report.kept) == (read_rows, kept)


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"#org\n",
        b"#org,#activity\n",
        b"#org,#activity\n,,,,,\n\n\n",
        b"#org,#activity,#geo+lat,#geo+lon\nA,B,north,east\nA,C,0,0\nA,D,95,200\n",
        b'#org,#activity\n"A,B\nC,D\n',
        b"#org,#activity\n\xff\xfe\x00,B\n",
        b"#org,#activity,#date+end\nA,B,32/13/2014\nA,C,2071-01-12\n",
        b"#org,#activity,#reached\nA,B,many\nA,C,-5\nA,D,1e99\n",
        b"#org,#activity" + b",#x" * 2000 + b"\nA,B" + b",1" * 3000 + b"\n",
        b"#org,#activity\n=1+1,@SUM(A1)\n",
        b"#org,#activity\nA," + b"x" * 300_000 + b"\n",
    ],
)
def test_broken_sheets_are_read_as_far_as_they_go(tmp_path: Path, data: bytes) -> None:
    path = tmp_path / "table.csv"
    path.write_bytes(data)
    report = Report()
    with Chosen(path) as chosen:
        likeness(chosen)
        with suppress(FormatError):
            list(read(chosen, report, ReadContext(vocabulary(), "x", TODAY), silent, CancelToken()))
    assert report.adds_up
