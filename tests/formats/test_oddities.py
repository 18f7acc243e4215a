"""What is pointed out of a service whatever form it came in: points outside the country, people named in texts."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from phcdesk.formats.context import ReadContext, WriteContext
from phcdesk.formats.converting import convert
from phcdesk.formats.oddities import personal_texts
from phcdesk.model import Phone, Service
from phcdesk.progress import CancelToken, silent
from phcdesk.taxonomy import load_vocabulary


def said(text: str, country: str = "KE", *phones: str) -> list[str]:
    service = Service("a", "Rose", description=text, country=country, phones=tuple(map(Phone, phones)))
    return [words for _, words in personal_texts(service)]


@pytest.mark.parametrize(
    "text",
    [
        "Ask for Mrs Rose Wanjiru at the gate.",
        "Contact person: John Otieno",
        "The nurse is Mme Diallo.",
        "Call 0712 345 678 at night.",
        "WhatsApp +254 712 345678",
    ],
)
def test_names_and_mobile_numbers_of_people_are_pointed_out(text: str) -> None:
    assert said(text)


@pytest.mark.parametrize(
    "text",
    [
        "Dr Martens Road, behind the market.",
        "The Dr Aggrey Memorial Hospital refers people here.",
        "Ask for help at the desk.",
        "Open since 2019-2024, 2026-11-22.",
        "Call 020 272 6781.",
        "Registered as 123456789012345678.",
        "Costs 1 000 000 shillings.",
        "Mr or Mrs, everybody is welcome.",
    ],
)
def test_what_only_looks_like_it_is_left_alone(text: str) -> None:
    assert said(text) == []


def test_a_mobile_number_that_is_the_services_own_is_public_already() -> None:
    assert said("Call 0712 345 678 at night.", "KE", "+254 712 345678") == []


def test_a_conversion_points_out_a_point_in_another_country_and_keeps_it(tmp_path: Path) -> None:
    vocabulary = load_vocabulary(Path(__file__).parents[2] / "resources" / "taxonomy")
    (tmp_path / "list.csv").write_text(
        "Name,Country,Latitude,Longitude\nRose Clinic,KE,-1.28,36.81\nHill Clinic,KE,-6.8,39.28\n", "utf-8"
    )
    day = date(2026, 11, 22)
    reading, writing = ReadContext(vocabulary, "x", day), WriteContext(vocabulary, "x", day)
    made = convert(tmp_path / "list.csv", tmp_path / "out", reading, writing, silent, CancelToken())
    assert [one.raw for one in made.report.problems() if one.rule == "GE02"] == ["-6.8, 39.28 (Hill Clinic)"]
    assert made.report.kept == 2
