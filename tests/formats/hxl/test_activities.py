"""Who does what where: one service for each organization, activity and place; nobody's name, no small counts."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from phcdesk.formats.hxl.fourws import activities
from tests.formats.reading import vocabulary

Read = Callable[[Any], Any]

HEAD = (
    "Agency,What,Where,Date,People,Focal,Phone\n"
    "#org,#activity,#adm1,#period_date,#reached,#contact+name,#contact+phone\n"
)
WORKBOOK: list[list[str]] = [
    ["Who is where, when, doing what"],
    [],
    ["A. Date of update",
     "B. Name of implementing agency", "C. Other organizations involved", "D. Name of focal point",
     "E. Phone number of focal point",
     "F. Email", "G. Region/District", "H. Town/Neighbourhood", "I. Geographical code",
     "J. MHPSS activity code", "K. Activity subcode", "L. Description of activity in one sentence",
     "M. Target group(s)",
     "N. Number of people in target group directly supported in previous 30 days", "O. Status", "P. Start date",
     "Q. End date"],
    ["2026-11-01", "Red Moon", "Blue Sun", "Ada Person", "0722 111222", "ada@example.org", "North", "Lodwar", "KE023",
     "8. Psychological intervention", "8.1", "Counselling for mothers", "women; children", "120",
     "currently being implemented", "2026-01-05", "2027-01-05"],
    ["2026-11-01", "Red Moon", "", "", "", "", "North", "Lodwar", "KE023", "10", "10.3", "Ward", "adults", "7",
     "funded but not yet implemented", "", ""],
    ["", "", "", "", "", "", "", "", "", "", "", "", "", "127", "", "", ""],
    ["", "Total", "", "", "", "", "North", "", "", "", "", "", "", "127", "", "", ""],
]  # fmt: skip


def test_rows_of_other_months_become_part_of_the_first(read_csv: Read) -> None:
    row = "Red Moon,Counselling,North,{},{},,\n"
    result = read_csv(HEAD + row.format("June", "120") + row.format("July", "340"))
    assert (result.report.kept, result.report.merged) == (1, 1)
    service = result.only
    assert (service.name, service.organization.name, service.service_areas[0].name) == (
        "Counselling",
        "Red Moon",
        "North",
    )
    assert service.description == "Date: June\nDate: July"
    assert service.evidence_note == "People: 340"


def test_another_place_or_organization_is_another_service(read_csv: Read) -> None:
    result = read_csv(
        HEAD + "Red Moon,Counselling,North,,,,\nRed Moon,Counselling,South,,,,\nSun,Counselling,North,,,,\n"
    )
    assert result.report.kept == 3


def test_contact_persons_and_their_numbers_are_left_out(read_csv: Read) -> None:
    result = read_csv(HEAD + "Red Moon,Counselling,North,,,Ada Person,0722 111222\n")
    assert result.only.phones == ()
    assert "Ada" not in repr(result.services) + repr(result.report.problems())
    assert "0722" not in repr(result.services) + repr(result.report.problems())
    assert "PI01" in result.rules


def test_a_number_of_the_organization_is_kept(read_csv: Read) -> None:
    text = "Agency,What,Where,Hotline\n#org,#activity,#country,#contact+phone\nRed Moon,Help,Kenya,020 2345678\n"
    assert [phone.e164 for phone in read_csv(text).only.phones] == ["+254202345678"]


def test_counts_below_ten_are_not_carried(read_csv: Read) -> None:
    result = read_csv(HEAD + "Red Moon,Counselling,North,,9,,\n")
    assert result.only.evidence_note == ""
    assert "SM01" in result.rules


@pytest.mark.parametrize("word", ["Total", "SUB-TOTAL", "Grand total", "المجموع"])
def test_totals_are_left_out_and_counted(read_csv: Read, word: str) -> None:
    result = read_csv(HEAD + f"Red Moon,Counselling,North,,,,\n{word},,North,,55,,\n")
    assert (result.report.kept, result.report.refused) == (1, 1)
    assert "RW01" in result.rules


def test_the_4ws_workbook_is_told_by_its_headings(read_table: Read) -> None:
    result = read_table(WORKBOOK)
    assert (result.report.read, result.report.kept, result.report.refused) == (4, 2, 2)
    counselling, ward = result.services
    assert {(code.facet, code.code, code.value) for code in counselling.codes} == {
        ("iasc-4ws", "8", "8.1"),
        ("emergency_layer", "layer-3", ""),
        ("population", "women", ""),
        ("population", "children", ""),
    }
    assert counselling.organization.name == "Red Moon"
    assert counselling.service_at_locations[0].location.name == "Lodwar"
    assert counselling.status == "active"
    assert counselling.assurance.as_of == "2026-11-01"
    assert "120" in counselling.evidence_note
    assert ("emergency_layer", "layer-4") in {(code.facet, code.code) for code in ward.codes}
    assert ward.status == "inactive"
    assert ward.evidence_note == ""
    assert "Ada" not in repr(result.services)
    assert "0722" not in repr(result.services)


@pytest.mark.parametrize(
    "headings",
    [
        [
            "Agence d'exécution",
            "Région",
            "Ville / quartier",
            "Code de l'activité",
            "Sous-code",
            "Groupe cible",
            "Statut",
        ],
        ["Agencia ejecutora", "Departamento", "Ciudad", "Código de actividad", "Subcódigo", "Grupo objetivo", "Estado"],
        ["الوكالة المنفذة", "المحافظة", "المدينة", "رمز النشاط", "الرمز الفرعي", "الفئة المستهدفة", "الحالة"],
    ],
    ids=["fr", "es", "ar"],
)
def test_headings_of_other_languages_are_known(read_table: Read, headings: list[str]) -> None:
    result = read_table([["4Ws"], headings, ["Red Moon", "North", "Lodwar", "7", "7.1", "", ""]])
    service = result.only
    assert ("iasc-4ws", "7", "7.1") in {(code.facet, code.code, code.value) for code in service.codes}
    assert service.organization.name == "Red Moon"
    assert service.service_areas[0].name == "North"
    assert service.service_at_locations[0].location.name == "Lodwar"


def test_an_activity_that_has_ended_is_not_active(read_csv: Read) -> None:
    text = (
        "Agency,What,Where,End,Status\n#org,#activity,#adm1,#date+end,#status\nRed Moon,Help,North,2014-12-31,ongoing\n"
    )
    assert read_csv(text).only.status == "inactive"


def test_the_middle_of_an_area_is_no_place(read_csv: Read) -> None:
    text = "a,b,c,d,e\n#org,#activity,#adm1,#lat_deg,#lon_deg\nRed Moon,Help,North,3.1,35.6\n"
    assert read_csv(text).only.service_at_locations == ()


def test_a_place_in_two_languages_is_one_and_its_code_is_kept(read_csv: Read) -> None:
    text = "a,b,c,d,e\n#org,#activity,#adm1+name+en,#adm1+name+fr,#adm1+code\nRed Moon,Help,North,Nord,KE023\n"
    service = read_csv(text).only
    assert service.service_areas[0].name == "North"
    assert service.keywords == ("KE023",)


def test_the_list_of_2012_has_11_codes_and_45_subcodes_that_are_known_to_the_vocabulary() -> None:
    codes = [code for code in activities() if "." not in code]
    assert (len(codes), len(activities()) - len(codes)) == (11, 45)
    assert all(vocabulary().concept("iasc-4ws", code) for code in codes)
    layers = {activity.layer for activity in activities().values()} - {""}
    assert all(vocabulary().concept("emergency_layer", layer) for layer in layers)
