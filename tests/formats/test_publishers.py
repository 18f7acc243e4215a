"""Files as publishers really deliver them, small and invented: what they are recognised as, and what comes out."""

from __future__ import annotations

import gzip
import json
from collections.abc import Callable
from datetime import date
from functools import cache
from pathlib import Path
from typing import NamedTuple

import pytest

from phcdesk.errors import FormatError
from phcdesk.formats.chosen import Chosen
from phcdesk.formats.context import ReadContext
from phcdesk.formats.converting import services_in
from phcdesk.formats.recognising import recognise_parts
from phcdesk.formats.report import Report
from phcdesk.model import Location, Service
from phcdesk.progress import CancelToken, silent
from phcdesk.taxonomy import Vocabulary, load_vocabulary

TABLE = "Facility name,District,Phone,Latitude,Longitude\nHill Clinic,Hill,020 555 0101,1.5,32.5\n"
MAP = {
    "type": "FeatureCollection",
    "features": [
        {
            "type": "Feature",
            "id": "node/7",
            "properties": {"amenity": "clinic", "name": "Map Clinic"},
            "geometry": {"type": "Point", "coordinates": [32.5, 1.5]},
        }
    ],
}
NOTES = "# Where this is from\n- Rows: 98,745; columns Country, Facility name, Phone, Latitude.\n- Accents, mixed\n"


class Delivered(NamedTuple):
    forms: list[str]
    services: list[Service]
    report: Report

    @property
    def names(self) -> list[str]:
        return [service.name for service in self.services]

    @property
    def place(self) -> Location:
        return self.services[0].service_at_locations[0].location

    @property
    def not_read(self) -> list[str]:
        return [problem.file for problem in self.report.problems() if problem.rule in ("TB01", "TB02")]


@cache
def vocabulary() -> Vocabulary:
    return load_vocabulary(Path(__file__).parents[2] / "resources" / "taxonomy")


@pytest.fixture
def deliver(tmp_path: Path) -> Callable[..., Delivered]:
    """Reads files of which each is given by its name, together as one folder, or one alone."""

    def reading(files: dict[str, str | bytes]) -> Delivered:
        for name, data in files.items():
            (tmp_path / name).write_bytes(data.encode() if isinstance(data, str) else data)
        report = Report()
        with Chosen(tmp_path if len(files) > 1 else tmp_path / next(iter(files))) as chosen:
            parts = recognise_parts(chosen)
            context = ReadContext(vocabulary(), "test", date(2026, 11, 22))
            services = list(services_in(parts, report, context, silent, CancelToken()))
        assert report.adds_up
        return Delivered([found.format for _, found in parts], services, report)

    return reading


Deliver = Callable[[dict[str, str | bytes]], Delivered]


def test_a_map_and_a_table_in_one_folder_are_both_read(deliver: Deliver) -> None:
    found = deliver({"a.geojson.gz": gzip.compress(json.dumps(MAP).encode()), "b.csv": TABLE, "NOTES.md": NOTES})
    assert found.forms == ["geojson", "sheet"]
    assert found.names == ["Map Clinic", "Hill Clinic"]
    assert found.not_read == ["NOTES.md"]


def test_what_is_in_two_files_of_a_folder_under_one_id_is_kept_once(deliver: Deliver) -> None:
    identity = "34c71b23-6fad-47ab-898e-220f646aa4b4"
    feature = {**MAP["features"][0], "properties": {"amenity": "clinic", "name": "Map Clinic", "uuid": identity}}  # type: ignore[index]
    table = f"Id,Name,District,Phone,Latitude,Longitude\n{identity},Map Clinic,Hill,020 555 0101,1.5,32.5\n"
    found = deliver({"a.geojson": json.dumps({**MAP, "features": [feature]}), "b.csv": table})
    assert (found.names, found.report.merged) == (["Map Clinic"], 1)


def test_a_list_of_words_beside_a_list_with_tags_is_no_list_of_services(deliver: Deliver) -> None:
    tagged = "Agency,Activity,District\n#org,#activity,#adm2\nAid A,Counselling,Goma\n"
    words = "tag,name,type,description\n#org,Group,Text,Who\n#adm2,District,Text,Where\n#activity,Work,Text,What\n"
    found = deliver({"3w.csv": tagged, "tags.csv": words})
    assert (found.forms, found.names) == (["hxl"], ["Counselling"])


def test_notes_alone_are_no_table(deliver: Deliver) -> None:
    with pytest.raises(FormatError) as caught:
        deliver({"NOTES.md": NOTES})
    assert caught.value.code in ("format-unknown", "no-name-column")


def test_columns_that_count_themselves_are_understood(deliver: Deliver) -> None:
    heading = "name1,name2,street1,city,state,zip,phone,latitude,longitude"
    text = f"{heading}\nBright Path,East,10 Elm St,Dayton,OH,45402,937 555 0100,39.75,-84.19\n"
    found = deliver({"list.csv": text})
    assert found.names == ["Bright Path"]
    assert (found.place.addresses[0].address_1, found.place.latitude) == ("10 Elm St", 39.75)


def test_headings_written_in_one_word_are_understood(deliver: Deliver) -> None:
    found = deliver({"list.csv": "FacilityName,PhoneNumber,PostalCode\nHill Clinic,020 555 0101,00100\n"})
    assert (found.names, found.services[0].phones[0].number) == (["Hill Clinic"], "020 555 0101")


def test_cells_may_be_parted_by_the_sign_for_not(deliver: Deliver) -> None:
    text = "FacilityName¬Address1¬City¬Phone\nHighbury¬Highbury Road¬Nottingham, north¬0115 555 0100\n"
    found = deliver({"list.csv": text.encode("cp1252")})
    assert (found.names, found.place.addresses[0].city) == (["Highbury"], "Nottingham, north")


def test_an_address_with_its_code_is_an_address(deliver: Deliver) -> None:
    found = deliver({"list.csv": 'Name,District,Address with Pin code\nCentre,Dharwad,"Belgaum Road 580008"\n'})
    assert found.place.addresses[0].address_1 == "Belgaum Road 580008"


def test_hours_under_an_arabic_heading_are_not_lost(deliver: Deliver) -> None:
    found = deliver({"list.csv": "اسم المركز,الهاتف,أوقات الدوام\nمركز الأمل,02 345 678,الأحد - الخميس\n"})
    assert found.services[0].hours_note == "الأحد - الخميس"


def test_codes_of_countries_are_not_taken_for_names(deliver: Deliver) -> None:
    rows = "".join(f"{number},MH_9,COUNTRY,{code},2016\n" for number, code in enumerate(("AFG", "ALB", "ARG", "AUS")))
    with pytest.raises(FormatError) as caught:
        deliver({"MH_9.csv": f"Id,IndicatorCode,SpatialDimension,SpatialDimensionValueCode,TimeDim\n{rows}"})
    assert caught.value.code == "no-name-column"


def test_what_a_server_of_esri_answers_is_read_as_a_map(deliver: Deliver) -> None:
    feature = {
        "attributes": {"OBJECTID": 1, "NAME": "Lake Clinic", "CITY": "Quito"},
        "geometry": {"x": -78.5, "y": -0.2},
    }
    said = {"spatialReference": {"wkid": 4326}, "fields": [{"name": "NAME"}], "features": [feature]}
    found = deliver({"query.json": json.dumps(said)})
    assert (found.names, found.place.latitude, found.place.longitude) == (["Lake Clinic"], -0.2, -78.5)


def test_an_id_that_was_made_here_is_no_keyword(deliver: Deliver) -> None:
    place = {
        "name": "Office",
        "phones_attributes": [{"number": "650 555 0134"}],
        "services_attributes": [{"name": "Groups"}],
    }
    found = deliver({"export.json": json.dumps([{"name": "Open Door", "locations": [place]}])})
    assert (found.names, found.services[0].keywords) == (["Groups"], ())


def test_a_unit_of_dhis2_is_in_the_district_it_is_a_part_of(deliver: Deliver) -> None:
    point = {"type": "Point", "coordinates": [-11.42, 8.1]}
    groups = [{"name": "Psychiatric hospital"}, {"name": "Public"}]
    unit = {
        "id": "DiszpKrYNg8", "name": "Ngelehun", "path": "/Imsp/YuQR/Disz", "level": 4, "geometry": point,
        "parent": {"id": "YuQRtpLP10I", "name": "Badjia"}, "organisationUnitGroups": groups,
    }  # fmt: skip
    other = {"id": "g8upMTyEZGZ", "name": "Njandama", "path": "/Imsp/Disz/g8up", "parent": {"id": "DiszpKrYNg8"}}
    found = deliver({"units.json": json.dumps({"organisationUnits": [unit, other]})})
    assert [one.service_at_locations[0].location.addresses[0].region for one in found.services] == [
        "Badjia",
        "Ngelehun",
    ]
    assert (found.place.latitude, found.place.longitude) == (8.1, -11.42)
    assert [code.code for code in found.services[0].codes] == ["psychiatric-hospital"]


def test_a_district_of_dhis2_is_no_service_and_the_report_says_so(deliver: Deliver) -> None:
    district = {"id": "YuQRtpLP10I", "name": "Badjia", "path": "/Imsp/YuQR", "parent": {"id": "Imsp"}}
    unit = {"id": "DiszpKrYNg8", "name": "Ngelehun", "path": "/Imsp/YuQR/Disz", "parent": {"id": "YuQRtpLP10I"}}
    found = deliver({"units.json": json.dumps({"organisationUnits": [district, unit]})})
    assert found.names == ["Ngelehun"]
    assert [one.raw for one in found.report.problems() if one.rule == "RW03"] == ["Badjia"]


@pytest.mark.parametrize("word", ["Rehabilitation", "Inpatient", "Hospitalisation", "Outreach", "Telemedicine"])
def test_what_any_hospital_has_is_not_taken_for_care_of_minds(deliver: Deliver, word: str) -> None:
    found = deliver({"list.csv": f"Name,District,Services\nHill Hospital,Hill,{word}\nOak,Hill,Day centre\n"})
    types = [[code.code for code in one.codes if code.facet == "service_type"] for one in found.services]
    assert types == [[], ["day-centre"]]
    assert word in found.services[0].description
