"""An entry as a vCard."""

from hypothesis import given
from hypothesis import strategies as st

from phcdesk.formats.vcard import vcard
from phcdesk.model import Address, Country, EmergencyNumber, Location, Organization, Phone, Service, ServiceAtLocation

CLINIC = Service(
    id="clinic",
    name="Talking clinic; the quiet one",
    organization=Organization(name="District, north"),
    phones=(Phone("0800 960 001"),),
    service_at_locations=(
        ServiceAtLocation(Location("a", addresses=(Address(address_1="1 Long Row", city="Tavira", country="XN"),))),
    ),
)


def lines(card: str) -> list[str]:
    return card.replace("\r\n ", "").split("\r\n")


def test_a_card_has_the_name_the_number_and_the_address() -> None:
    card = lines(vcard(CLINIC, "Called, May 2026"))
    assert card[0] == "BEGIN:VCARD"
    assert "TEL;VALUE=text:0800 960 001" in card
    assert "ADR:;;1 Long Row;Tavira;;;XN" in card
    assert "NOTE:Called\\, May 2026" in card


def test_signs_with_a_meaning_in_the_format_are_escaped() -> None:
    assert "FN:Talking clinic\\; the quiet one" in lines(vcard(CLINIC, ""))
    assert "ORG:District\\, north" in lines(vcard(CLINIC, ""))


def test_an_example_has_no_number() -> None:
    example = Service(id="ex", name="Example", role="example", phones=(Phone("123"),), email="a@b", url="https://c")
    assert [line.split(":")[0] for line in lines(vcard(example, ""))[:-1]] == [
        "BEGIN", "VERSION", "KIND", "FN", "NOTE", "END",
    ]  # fmt: skip


def test_a_country_has_its_emergency_numbers() -> None:
    country = Country(
        id="country-XN", name="Norvania", country="XN", emergency_numbers=(EmergencyNumber("police", "110"),)
    )
    assert "TEL;VALUE=text:110 (police)" in lines(vcard(country, ""))


@given(st.text(max_size=300))
def test_no_line_is_longer_than_the_standard_allows_and_no_text_breaks_out_of_its_line(name: str) -> None:
    card = vcard(Service(id="x", name=name), name)
    assert all(len(line.encode("utf-8", "surrogatepass")) <= 75 for line in card.split("\r\n"))
    starts = [line.split(":")[0] for line in lines(card) if line]
    assert starts == ["BEGIN", "VERSION", "KIND", "FN", "NOTE", "END"]
