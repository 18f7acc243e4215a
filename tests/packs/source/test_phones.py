"""Numbers: shown as printed, with an international form only where it is certain."""

from __future__ import annotations

import pytest

from phcdesk.model import Language, Phone

from .samples import PACK, Source


def phones(source: Source, table: str, country: str = "KE") -> tuple[Phone, ...]:
    source.write("directory/services.csv", f"id,name,country\ns,Line,{country}\n")
    source.write("directory/phones.csv", table)
    return source.service().phones


@pytest.mark.parametrize(
    ("number", "form"),
    [
        ("020 2712345", "+254202712345"),
        ("+49 30 123456", "+4930123456"),
        ("119", ""),
        ("1190", ""),
        ("no phone", ""),
        ("99999999999999999999", ""),
    ],
)
def test_the_international_form_is_given_only_to_valid_numbers(source: Source, number: str, form: str) -> None:
    (phone,) = phones(source, f"id,service_id,number\n1,s,{number}\n")
    assert (phone.number, phone.e164) == (number, form)


@pytest.mark.parametrize(
    ("number", "rules"), [("119", []), ("020 2712345", []), ("no phone", ["PH01"]), ("99 99 99 99 99 99", ["PH01"])]
)
def test_only_what_is_neither_short_nor_valid_is_remarked_on(source: Source, number: str, rules: list[str]) -> None:
    phones(source, f"id,service_id,number\n1,s,{number}\n")
    assert source.rules() == rules


def test_an_international_form_from_the_source_is_checked(source: Source) -> None:
    table = "id,service_id,number,e164\n1,s,0800 1,+254202712345\n2,s,0800 2,+999\n"
    assert [phone.e164 for phone in phones(source, table)] == ["+254202712345", ""]
    assert source.rules() == ["PH01"]


def test_everything_that_goes_with_a_number_is_kept(source: Source) -> None:
    source.write("directory/languages.csv", "id,phone_id,code,name\n1,p,sw,Swahili\n")
    (phone,) = phones(
        source,
        "id,service_id,number,extension,type,description,dialling,assured_date,assurance_method,agreement,sources\n"
        "p,s,119,8,voice,At night,then press 8,2026-08,called,3,A | B\n",
    )
    assert (phone.extension, phone.type, phone.description, phone.dialling) == (
        "8",
        "voice",
        "At night",
        "then press 8",
    )
    assert phone.languages == (Language("sw", "Swahili"),)
    assert (phone.assurance.method, phone.assurance.agreement, phone.assurance.sources) == ("called", 3, ("A", "B"))


@pytest.mark.parametrize(
    "cell", ["020 2712345; 020 2712346", "020 2712345 or 020 2712346", "020 2712345 / 020 2712346"]
)
def test_several_numbers_in_a_cell_become_several(source: Source, cell: str) -> None:
    assert [phone.e164 for phone in phones(source, f'id,service_id,number\n1,s,"{cell}"\n')] == [
        "+254202712345",
        "+254202712346",
    ]
    assert source.rules() == ["PH02"]


@pytest.mark.parametrize("cell", ["(202) 715-1950/2", "020 2712345, 6", "119 or 120", "800 4673 (800 HOPE)"])
def test_what_may_be_one_number_stays_one(source: Source, cell: str) -> None:
    assert [phone.number for phone in phones(source, f'id,service_id,number\n1,s,"{cell}"\n')] == [cell]


def test_invented_numbers_are_not_remarked_on(source: Source) -> None:
    source.write("pack.toml", f"{PACK}\nfictional = true")
    phones(source, "id,service_id,number\n1,s,+44 1632 960101\n")
    assert source.rules() == []


def test_a_blank_number_is_reported(source: Source) -> None:
    assert phones(source, "id,service_id,number,description\n1,s,,At night\n") == ()
    assert source.rules() == ["RQ01"]
