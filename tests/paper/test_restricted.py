"""Places that must stay secret: no paper ever has their address, their point, or a number that is only theirs."""

from datetime import date

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from phcdesk.formats.exporting import secret_places
from phcdesk.model import Address, Code, Location, Phone, Schedule, Service, ServiceAtLocation
from phcdesk.paper.blocks import Paper
from phcdesk.paper.booklet import Contents, booklet
from phcdesk.paper.html import to_html
from phcdesk.paper.slip import FORMS, slip
from phcdesk.progress import CancelToken, silent
from tests.paper.samples import digits, english, texts

STREET, POSTCODE, BUS, DOOR = "Verborgen Lane 9", "ZQ9 7XK", "Bus 77 to the blue gate", "behind the mill"
SECRET_NUMBER, OPEN_NUMBER = "01632 960 777", "01632 960 111"
POINT = (51.987654, 4.123456)

SECRET = Location(
    "house", "A quiet house", description=DOOR, transportation=BUS, latitude=POINT[0], longitude=POINT[1],
    addresses=(Address(STREET, city="Port Amary", postal_code=POSTCODE),), phones=(Phone(SECRET_NUMBER),),
    schedules=(Schedule(freq="WEEKLY", byday="MO", opens_at="03:33", closes_at="04:44"),),
)  # fmt: skip
MARK = Code("sensitivity", "restricted")
NEVER = (STREET, POSTCODE, BUS, DOOR, "03:33", str(POINT[0]), str(POINT[1]))

TEXT = st.sampled_from(["", "Open to all", f"Come to {STREET}", f"We are at {POSTCODE}"])


@st.composite
def services(draw: st.DrawFn) -> Service:
    """A service at a secret place, marked in one of the three ways, among others, with texts that may tell of it."""
    way = draw(st.sampled_from(["place", "at", "service"]))
    place = SECRET if way != "place" else Location(**{**_fields(SECRET), "restricted": True})  # type: ignore[arg-type]
    at = ServiceAtLocation(
        place, phones=draw(st.sampled_from([(), (Phone(SECRET_NUMBER),)])), codes=(MARK,) if way == "at" else ()
    )
    known = ServiceAtLocation(Location("office", "Office", addresses=(Address("1 Open Street", city="Port Amary"),)))
    places = draw(st.sampled_from([(at,), (known, at), (at, known)]))
    return Service(
        id=draw(st.sampled_from(["a", "b", "c"])),
        name="Rest",
        description=draw(TEXT),
        application_process=draw(TEXT),
        fees_description=draw(TEXT),
        wait_time=draw(TEXT),
        eligibility_description=draw(TEXT),
        interpretation_services=draw(TEXT),
        alert=draw(TEXT),
        hours_note=draw(TEXT),
        phones=draw(st.sampled_from([(), (Phone(OPEN_NUMBER),), (Phone(SECRET_NUMBER), Phone(OPEN_NUMBER))])),
        service_at_locations=places,
        codes=(MARK,) if way == "service" else (),
        country="NV",
    )


def _fields(location: Location) -> dict[str, object]:
    return {name: getattr(location, name) for name in location.__struct_fields__}


def is_silent(paper: Paper) -> None:
    for said in ("\n".join(texts(paper)), "".join(to_html(paper, silent, CancelToken()))):
        for secret in NEVER:
            assert secret not in said
        assert digits(SECRET_NUMBER) not in digits(said.replace(digits(OPEN_NUMBER), ""))


@settings(max_examples=150, suppress_health_check=[HealthCheck.too_slow])
@given(services(), st.sampled_from(FORMS), st.sampled_from(["tel", "vcard"]))
def test_no_slip_and_no_card_tells_of_a_secret_place(service: Service, form: str, square: str) -> None:
    is_silent(slip([service], [english()], form, square))  # type: ignore[arg-type]


@settings(max_examples=60, suppress_health_check=[HealthCheck.too_slow])
@given(st.lists(services(), min_size=1, max_size=3))
def test_no_booklet_tells_of_a_secret_place_even_where_another_service_shows_it(found: list[Service]) -> None:
    careless = Service(id="careless", name="Tells", service_at_locations=(ServiceAtLocation(SECRET),), country="NV")
    secret = secret_places(found)
    is_silent(booklet(Contents("All", [*found, careless], (), (), date(2026, 11, 22), secret), english()))
