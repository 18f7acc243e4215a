"""Facts about countries, merged to one entry each."""

from __future__ import annotations

from phcdesk.model import Country, EmergencyNumber

from .samples import PACK, Source

NUMBERS = "countries/emergency_numbers.csv"


def countries(source: Source) -> list[Country]:
    return [entry for entry in source.read().content.entries if isinstance(entry, Country)]


def test_the_rows_of_a_country_become_one_entry(source: Source) -> None:
    source.write(NUMBERS, "country,service,number\nKE,Police,999\nDE,fire,112\nke,ambulance,999\n")
    source.write("countries/indicators.csv", "country,code,name,value,year\nKE,MH_6,Psychiatrists,0.2,2016\n")
    source.write("countries/finders.csv", "id,country,name,url\nf,KE,Register,https://example.org\n")
    germany, kenya = countries(source)
    assert (germany.id, germany.name, germany.alternate_name) == ("country-DE", "Germany", "Allemagne")
    assert (kenya.id, kenya.alternate_name) == ("country-KE", "كينيا")
    assert kenya.emergency_numbers == (EmergencyNumber("police", "999"), EmergencyNumber("ambulance", "999"))
    assert (kenya.indicators[0].value, kenya.finders[0].url) == ("0.2", "https://example.org")


def test_each_fact_has_its_own_check(source: Source) -> None:
    source.write(NUMBERS, "country,service,number,agreement,as_of\nKE,police,999,3,2026-04\nKE,fire,998,1,2024\n")
    assert [number.assurance.as_of for number in countries(source)[0].emergency_numbers] == ["2026-04", "2024"]


def test_a_row_without_a_number_is_reported_and_left_out(source: Source) -> None:
    source.write(NUMBERS, "country,service,number\nKE,police,\nKE,fire,998\n")
    assert [number.number for number in countries(source)[0].emergency_numbers] == ["998"]
    assert source.rules() == ["RQ01"]


def test_an_unknown_country_is_reported(source: Source) -> None:
    source.write(NUMBERS, "country,service,number\nAtlantis,police,1\n")
    assert countries(source) == []
    assert source.rules() == ["EN01"]


def test_codes_for_own_use_are_countries_too(source: Source) -> None:
    source.write(NUMBERS, "country,service,number\nXN,police,1\n")
    assert (countries(source)[0].name, source.rules()) == ("XN", [])


def test_countries_of_an_invented_pack_are_marked(source: Source) -> None:
    source.write("pack.toml", f"{PACK}\nfictional = true")
    source.write(NUMBERS, "country,service,number\nXN,police,1\n")
    (country,) = countries(source)
    assert (country.fictional, country.assurance.method) == (True, "fictional")
    assert country.emergency_numbers[0].assurance.method == "fictional"
