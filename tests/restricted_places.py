"""Services with places that must stay secret, which hold words and figures that nobody may ever see."""

from hypothesis import strategies as st

from phcdesk.model import (
    Address,
    Assurance,
    Code,
    Location,
    Organization,
    Phone,
    Schedule,
    Service,
    ServiceArea,
    ServiceAtLocation,
)

STREET, TOWN, WAY = "Zwqstreet 17", "Zwqtown", "Zwqbus to the zwqgate"
NUMBER, NUMBER_DIGITS = "+254 711 904 386", "711904386"
NORTH, EAST = 11.417393, 22.852917
OPEN = Location(
    "open",
    "Town hall",
    latitude=-1.25,
    longitude=36.75,
    addresses=(Address("1 Main Road", city="Nairobi", country="KE"),),
)
AT_NIGHT = Schedule("03:33", "04:44", freq="WEEKLY", byday="MO")
MARKERS = ("Zwq", "zwq", "711 904", "11.4173", "22.8529", "11.42", "22.85", "03:33", "04:44")


def secret_place(identity: str, *, marked: bool) -> Location:
    """A place with everything that must not be known. ``marked``: it says itself that it is restricted."""
    return Location(
        identity,
        "A quiet house",
        transportation=WAY,
        description=f"Behind {STREET}",
        latitude=NORTH,
        longitude=EAST,
        restricted=marked,
        addresses=(Address(STREET, city=TOWN, country="KE"),),
        phones=(Phone(NUMBER, e164="+254711904386", description=WAY),),
        schedules=(AT_NIGHT,),
    )


@st.composite
def services(draw: st.DrawFn) -> Service:
    """A service with one to three places, of which one is restricted, and with numbers of its own or without."""
    count = draw(st.integers(1, 3))
    which = draw(st.integers(0, count - 1))
    at_place = draw(st.booleans())
    places = tuple(
        ServiceAtLocation(
            secret_place(f"secret-{at}", marked=True) if at == which else OPEN,
            phones=(Phone(NUMBER, description="At the house"),) if at == which and at_place else (),
            schedules=(AT_NIGHT,) if at == which and at_place else (),
        )
        for at in range(count)
    )
    own = (Phone("0800 720 000", assurance=Assurance("called", "2026-10-01")),) if draw(st.booleans()) else ()
    return Service(
        draw(st.sampled_from(("one", "two", "three"))),
        draw(st.sampled_from(("Somebody to talk to", "Legal help", "مساعدة"))),
        organization=Organization("org", "An association", phones=own),
        phones=own if draw(st.booleans()) else (),
        service_at_locations=places,
        service_areas=(ServiceArea("Nairobi", "KE"),),
        codes=(Code("service_type", "violence-line"),),
        country="KE",
        status="active",
    )


def leaks(text: str) -> list[str]:
    """Which of the secrets a text has, also where a number is written otherwise."""
    digits = "".join(letter for letter in text if letter.isdigit())
    return [marker for marker in MARKERS if marker in text] + ([NUMBER_DIGITS] if NUMBER_DIGITS in digits else [])
