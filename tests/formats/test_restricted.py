"""What is left of a place that must stay secret."""

from __future__ import annotations

import msgspec
import pytest

from phcdesk.formats.restricted import hidden, sounds_secret
from phcdesk.model import Address, Code, Location, Phone, Schedule, Service, ServiceAtLocation

NUMBER = Phone("020 555 0199", "+44205550199")
HOTLINE = Phone("0800 555 0100")
PLACE = Location(
    "l1", "House at Rose Lane 7", "Rose House", "Ring at 14 Rose Lane", transportation="Bus 9",
    latitude=51.5, longitude=-0.12,
    addresses=(Address("14 Rose Lane", city="Ham", postal_code="TW10 7RS", country="GB"),),
    phones=(NUMBER,), schedules=(Schedule("09:00", "17:00"),),
)  # fmt: skip


def service(**changes: object) -> Service:
    at = ServiceAtLocation(PLACE, "second door of 14 Rose Lane", (NUMBER,), (Schedule("10:00"),))
    plain = Service(
        "s1", "Rose", description="Come to 14 rose lane.", phones=(HOTLINE, NUMBER), service_at_locations=(at,)
    )
    return msgspec.structs.replace(plain, **changes)


def marked(value: Service) -> Service:
    return msgspec.structs.replace(value, codes=(Code("sensitivity", "restricted"),))


def test_an_open_place_stays_as_it_is() -> None:
    assert hidden(service()) == service()


def test_nothing_that_leads_to_the_place_is_left() -> None:
    left = msgspec.json.encode(hidden(marked(service()))).decode().casefold()
    for word in ("rose lane", "tw10", "ham", "51.5", "5550199", "555 0199", "bus 9", "ring", "09:00", "10:00"):
        assert word not in left


def test_the_number_of_the_service_itself_and_its_country_stay() -> None:
    left = hidden(marked(service()))
    assert left.phones == (HOTLINE,)
    assert left.country == "GB"
    assert left.service_at_locations[0].location.restricted


def test_a_code_at_the_place_or_its_mark_restrict_it_as_well() -> None:
    by_code = ServiceAtLocation(PLACE, codes=(Code("sensitivity", "unclear"),))
    by_mark = ServiceAtLocation(msgspec.structs.replace(PLACE, restricted=True))
    for at in (by_code, by_mark):
        assert hidden(service(service_at_locations=(at,))).service_at_locations[0].location.addresses == ()


def test_another_place_of_the_service_keeps_what_it_has() -> None:
    other = ServiceAtLocation(Location("l2", "Day centre", addresses=(Address("1 High Street"),)))
    secret = ServiceAtLocation(msgspec.structs.replace(PLACE, restricted=True))
    assert hidden(service(service_at_locations=(secret, other))).service_at_locations[1] == other


def test_hiding_twice_changes_nothing_more() -> None:
    once = hidden(marked(service()))
    assert hidden(once) == once


@pytest.mark.parametrize(
    "remark",
    [
        "adresse SECRÈTE, maison des femmes", "Ne pas communiquer", "Do not share the address", "secret location",
        "Adresse tenue secrète", "No divulgar", "عنوان سري", "Не разглашать", "Не розголошувати",
    ],
)  # fmt: skip
def test_a_remark_that_an_address_is_not_to_be_given_is_noticed(remark: str) -> None:
    assert sounds_secret("Health post", remark)


@pytest.mark.parametrize(
    "remark",
    [
        "soumis au secret professionnel", "Secrétariat ouvert le matin", "Santé des femmes", "Do not share needles",
        "n'accepte pas les femmes seules", "التدريب السريري", "Hospital público",
    ],
)  # fmt: skip
def test_ordinary_remarks_are_not_suspected(remark: str) -> None:
    assert not sounds_secret("Health post", remark)
