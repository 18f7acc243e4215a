"""HSDS 1.1 and 2.0 in tables, and their faults: everything ends as in 3.0."""

from __future__ import annotations

import zipfile
from pathlib import Path

import pytest

from phcdesk.formats import hsds
from phcdesk.formats.chosen import Chosen
from phcdesk.model import Code, Language
from tests.formats.hsds.reading_hsds import Outcome, folder, read, reading

ONE_SERVICE = {
    "organizations": "id,name,url\n1,Open Door,www.example.org\n",
    "services": "id,organization_id,name,status,fees\n10,1,Counselling,active,Free\n",
    "locations": "id,organization_id,name,latitude,longitude\n100,1,Main office,1.5,30.25\n",
}


def version(path: Path) -> str:
    with Chosen(path) as chosen:
        found = hsds.likeness(chosen)
    assert found is not None
    return found.version


def one_one(path: Path, **more: str) -> Path:
    return folder(
        path,
        **ONE_SERVICE,
        services_at_location="id,service_id,location_id\n1000,10,100\n",
        **more,
    )


def test_regular_schedules_become_weekly_rules(tmp_path: Path) -> None:
    hours = "id,location_id,weekday,opens_at,closes_at\n,100,Monday,9:00,17:00\n,100,Sunday,,\n"
    found = read(one_one(tmp_path / "s", regular_schedules=hours))
    schedules = found.services[0].service_at_locations[0].location.schedules
    assert [(one.freq, one.byday, one.opens_at, one.closes_at) for one in schedules] == [
        ("WEEKLY", "MO", "09:00", "17:00")
    ]
    assert found.rules["HR03"] == 1  # the day without hours is not known, and not closed
    assert version(tmp_path / "s") == "1.1"


def test_holidays_with_hours_are_exceptions_and_closed_ones_are_told(tmp_path: Path) -> None:
    days = (
        "id,service_id,closed,start_date,end_date,opens_at,closes_at\n1,10,false,2026-12-24,2026-12-24,9:00,12:00\n"
        "2,10,true,2026-12-25,2026-12-26,,\n"
    )
    service = read(one_one(tmp_path / "s", holiday_schedules=days)).services[0]
    assert [(one.valid_from, one.opens_at, one.closes_at) for one in service.schedules] == [
        ("2026-12-24", "09:00", "12:00")
    ]
    assert service.hours_note == "Closed 2026-12-25 - 2026-12-26"


def test_both_kinds_of_addresses_are_addresses(tmp_path: Path) -> None:
    found = read(
        one_one(
            tmp_path / "s",
            physical_addresses="id,location_id,address_1,address_2,city,state_province,postal_code,country\n"
            "1,100,1 High St,Floor 2,Kampala,Central,256,Uganda\n",
            postal_addresses="id,location_id,address_1,city,state_province,postal_code,country\n"
            "2,100,PO Box 7,Kampala,C,2,UG\n",
            schedules="id,service_id,byday,opens_at,closes_at\n1,10,MO,10:00,11:00\n",
        )
    )
    addresses = found.services[0].service_at_locations[0].location.addresses
    assert [(one.address_type, one.address_1, one.country) for one in addresses] == [
        ("physical", "1 High St", "UG"),
        ("postal", "PO Box 7", "UG"),
    ]
    assert found.services[0].country == "UG"
    assert version(tmp_path / "s") == "2.0"


def test_old_classifications_become_codes_and_words(tmp_path: Path) -> None:
    found = read(
        one_one(
            tmp_path / "s",
            taxonomy="id,name,parent_id,parent_name,vocabulary\nT1,Grief groups,,,AIRS\n",
            services_taxonomy="id,service_id,taxonomy_id,taxonomy_detail\n1,10,T1,weekly\n",
            eligibility="id,service_id,eligibility\n1,10,adult\n",
            payments_accepted="id,service_id,payment\n1,10,cash\n",
        )
    )
    service = found.services[0]
    assert service.codes == (
        Code("eligibility", "adult"),
        Code("payment", "cash"),
        Code("airs", "Grief groups", "weekly"),
    )
    assert found.rules["FK01"] == 0


def test_languages_and_departments_of_phones_are_kept(tmp_path: Path) -> None:
    phones = 'id,service_id,number,language,department\n1,10,+256 414 123456,"en,Swahili",Intake\n'
    phone = read(one_one(tmp_path / "s", phones=phones)).services[0].phones[0]
    assert phone.languages == (Language("en", "en"), Language("sw", "Swahili"))
    assert phone.description == "Intake"


def test_fees_and_websites_have_other_names_now(tmp_path: Path) -> None:
    service = read(one_one(tmp_path / "s")).services[0]
    assert service.fees_description == "Free"
    assert service.organization.website == "www.example.org"


@pytest.mark.parametrize(
    ("row", "byday", "opens", "closes"),
    [
        ("monday,8:30AM,5:30PM,,,", "MO", "08:30", "17:30"),
        ("MO,,,8:30AM,5:30PM,", "MO", "08:30", "17:30"),
        (",9:00,17:00,,,Monday-Friday", "MO,TU,WE,TH,FR", "09:00", "17:00"),
        ("Mon; Wed & Fri,0:00,24:00,,,", "MO,WE,FR", "00:00", "24:00"),
        ("Sat-Mon,12:00 pm,12:00 am,,,", "SA,SU,MO", "12:00", "00:00"),
        ("2MO,10:00:00,18:00:00,,,", "2MO", "10:00", "18:00"),
        ("thursday,9h30,noon,,,", "TH", "09:30", "12:00"),
    ],
)
def test_hours_that_say_clearly_what_they_mean_are_read(
    tmp_path: Path, row: str, byday: str, opens: str, closes: str
) -> None:
    text = f"id,service_id,byday,opens_at,closes_at,dtstart,until,weekday\n1,10,{row}\n"
    schedule = read(one_one(tmp_path / "s", schedules=text)).services[0].schedules[0]
    assert (schedule.byday, schedule.opens_at, schedule.closes_at) == (byday, opens, closes)
    assert (schedule.dtstart, schedule.until) == ("", "")


@pytest.mark.parametrize(
    "row", ["monday,9:00,17:00,,,Monday-Friday", "by appointment,9:00,17:00,,,", "Mo-We-Fr,9,5,,,"]
)
def test_hours_that_are_not_clear_are_shown_as_they_are_written(tmp_path: Path, row: str) -> None:
    text = f"id,service_id,byday,opens_at,closes_at,dtstart,until,weekday\n1,10,{row}\n"
    found = read(one_one(tmp_path / "s", schedules=text))
    schedule = found.services[0].schedules[0]
    assert (schedule.byday, schedule.opens_at) == ("", "")
    assert row.split(",", maxsplit=1)[0] in schedule.description
    assert found.rules["HR01"] == 1


def test_a_time_in_a_column_for_dates_is_noted(tmp_path: Path) -> None:
    text = "id,service_id,byday,dtstart,until\n1,10,monday,8:30AM,5:30PM\n"
    assert read(one_one(tmp_path / "s", schedules=text)).raw("HR02") == ["8:30AM", "5:30PM"]


def joined(tmp_path: Path, **tables: str) -> Outcome:
    return read(folder(tmp_path / "s", **{**ONE_SERVICE, **tables}))


def test_the_only_service_of_an_organization_is_at_its_place(tmp_path: Path) -> None:
    found = joined(tmp_path)
    assert [at.location.name for at in found.services[0].service_at_locations] == ["Main office"]
    assert found.rules["TB04"] == found.rules["FK03"] == 1


def test_a_number_that_names_both_joins_a_service_to_a_place(tmp_path: Path) -> None:
    found = joined(
        tmp_path,
        services="id,organization_id,name\n10,1,Counselling\n11,1,Groups\n",
        phones="id,service_id,location_id,number\n1,11,100,0414 123456\n",
    )
    assert [len(service.service_at_locations) for service in found.services] == [0, 1]


def test_a_place_that_may_belong_to_several_services_is_an_entry_of_its_own(tmp_path: Path) -> None:
    found = joined(tmp_path, services="id,organization_id,name\n10,1,Counselling\n11,1,Groups\n")
    assert [service.name for service in found.services] == ["Counselling", "Groups", "Main office"]
    assert found.services[2].organization.name == "Open Door"
    assert found.rules["LO01"] == 1


def test_an_organization_without_anything_is_an_entry_of_its_own(tmp_path: Path) -> None:
    found = read(
        folder(tmp_path / "s", organizations="id,name,description,url,email\n1,Open Door,Help,,a@example.org\n")
    )
    assert [(service.name, service.email) for service in found.services] == [("Open Door", "a@example.org")]
    assert found.rules["OR01"] == 1


def test_a_status_of_everybody_is_kept_and_told(tmp_path: Path) -> None:
    rows = "".join(f"{number},1,Service {number},inactive\n" for number in range(12))
    found = joined(tmp_path, services=f"id,organization_id,name,status\n{rows}")
    assert {service.status for service in found.services if service.status} == {"inactive"}
    assert found.raw("EN02") == ["inactive"]


@pytest.mark.parametrize(
    ("number", "kept"),
    [
        ("854", ["854"]),
        ("(30`) 982-5025", ["(30`) 982-5025"]),
        ("(202) 715-1950/2", ["(202) 715-1950/2"]),
        ("(618) 453-3217; (618) 536-7711", ["(618) 453-3217", "(618) 536-7711"]),
        ("no phone", []),
        ("N/A", []),
        ('"""+44 1234 234567"""', ["+44 1234 234567"]),
        ("312-346-9766 x 715", ["312-346-9766 x 715"]),
    ],
)
def test_a_number_is_kept_as_it_is_printed(tmp_path: Path, number: str, kept: list[str]) -> None:
    found = joined(tmp_path, phones=f"id,service_id,number\n1,10,{number}\n")
    assert [phone.number for phone in found.services[0].phones] == kept


def test_the_number_of_a_contact_is_kept_without_the_name(tmp_path: Path) -> None:
    found = joined(
        tmp_path,
        contacts="id,service_id,name,email\n5,10,Ann Persona,ann@example.org\n",
        phones="id,contact_id,number\n1,5,0414 123456\n",
    )
    assert [phone.number for phone in found.services[0].phones] == ["0414 123456"]
    assert "Persona" not in repr(found.services)
    assert found.rules["PI03"] == 1


def test_links_that_say_nothing_are_no_links(tmp_path: Path) -> None:
    found = joined(tmp_path, phones="id,service_id,location_id,organization_id,number\n1,10,NA,0,0414 123456\n")
    assert found.rules["FK01"] == 0


def test_ids_are_text_and_stay_the_same(tmp_path: Path) -> None:
    tables = {
        "services": "id,organization_id,name\n1234567890123456,1,One\n1234567890123457,1,Two\n",
    }
    first = joined(tmp_path, **tables).services
    again = joined(tmp_path, **tables)
    assert [service.id for service in first] == [service.id for service in again.services]
    assert len({service.id for service in first}) == len(first)
    assert "1234567890123456" in again.raw("ID02")


def test_vendors_put_the_table_before_each_column(tmp_path: Path) -> None:
    services = "service_recordid,organization_id,service_name,service_status\n10,1,Counselling,active\n"
    found = joined(tmp_path, services=services)
    assert [(service.name, service.status) for service in found.services] == [("Counselling", "active")]


def test_an_unknown_column_is_told_once(tmp_path: Path) -> None:
    found = joined(tmp_path, services="id,organization_id,name,moon_phase\n10,1,A,full\n11,1,B,new\n")
    assert found.rules["CL01"] == 1


def test_the_table_is_known_by_its_columns_if_its_name_says_nothing(tmp_path: Path) -> None:
    source = folder(
        tmp_path / "s",
        export_2023_a="id,organization_id,name,description,status,application_process\n10,1,Counselling,,active,\n",
        export_2023_b="id,name,description,website,legal_status\n1,Open Door,,,\n",
    )
    found = read(source)
    assert [(service.name, service.organization.name) for service in found.services] == [("Counselling", "Open Door")]


@pytest.mark.parametrize("top", ["", "export/2026/"])
def test_an_archive_reads_like_a_folder(tmp_path: Path, top: str) -> None:
    with zipfile.ZipFile(tmp_path / "s.zip", "w") as archive:
        for name, text in ONE_SERVICE.items():
            archive.writestr(f"{top}{name}.csv", "\ufeff" + text)
        archive.writestr(f"{top}datapackage.json", '{"name": "x", "version": "9.9", "resources": []}')
    assert read(tmp_path / "s.zip").services == joined(tmp_path).services


def test_the_country_given_holds_where_the_source_says_none(tmp_path: Path) -> None:
    phones = "id,service_id,number\n1,10,(312) 341-1070\n"
    source = folder(tmp_path / "s", **ONE_SERVICE, phones=phones)
    service = read(source, reading(country="US")).services[0]
    assert (service.country, service.phones[0].e164) == ("US", "+13123411070")


def test_a_place_that_sounds_secret_is_proposed_for_restriction(tmp_path: Path) -> None:
    found = joined(tmp_path, locations="id,organization_id,name\n100,1,Family Shelter\n")
    assert found.rules["SN01"] == 1


def test_a_place_marked_as_sensitive_shows_nothing_of_where_it_is(tmp_path: Path) -> None:
    found = joined(
        tmp_path,
        addresses="id,location_id,address_1,city\n1,100,77 Hidden Lane,Kampala\n",
        phones="id,location_id,number\n1,100,0414 123456\n",
        taxonomy_terms="id,code,name,taxonomy\nT,sensitivity:restricted,Restricted,sensitivity\n",
        attributes="id,link_id,taxonomy_term_id,link_entity\n1,100,T,location\n",
    )
    assert found.services[0].service_at_locations[0].location.restricted
    for secret in ("Hidden Lane", "123456", "30.25"):
        assert secret not in repr(found.services)


def test_a_service_is_of_the_organization_that_its_place_names_and_a_fax_stays_a_fax(tmp_path: Path) -> None:
    found = read(
        folder(
            tmp_path / "s",
            organizations="id,name\n1,Open Door\n2,Other\n",
            locations="id,organization_id,name\n100,1,Main office\n",
            services="id,location_id,name,status,website,eligibility\n10,100,Counselling,active,www.example.org,Adults\n",
            phones="id,location_id,number,number_type\n1,100,7.22E+08,voice\n2,100,020 2712345,fax\n",
            mail_addresses="id,location_id,address_1,city\n1,100,PO Box 7,Kampala\n",
        )
    )
    service = next(one for one in found.services if one.name == "Counselling")
    place = service.service_at_locations[0].location
    assert service.organization is not None
    assert (service.organization.name, service.url) == ("Open Door", "www.example.org")
    assert service.eligibility_description == "Adults"
    assert [(one.number, one.type) for one in place.phones] == [("020 2712345", "fax")]
    assert [one.address_type for one in place.addresses] == ["postal"]
    assert found.rules["PH05"] == 1


def test_the_offset_of_a_clock_on_the_wall_is_left_out(tmp_path: Path) -> None:
    hours = "id,service_id,freq,byday,opens_at,closes_at\n1,10,WEEKLY,MO,09:00-05:00,17:00-05:00\n"
    schedule = read(one_one(tmp_path / "s", schedules=hours)).services[0].schedules[0]
    assert (schedule.opens_at, schedule.closes_at) == ("09:00", "17:00")
