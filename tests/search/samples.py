"""A small library in memory: a few entries of each kind in three languages, and a vocabulary of a few words."""

from collections.abc import Callable, Sequence

from phcdesk.model import (
    Address,
    Assurance,
    Code,
    Concept,
    Country,
    Document,
    EmergencyNumber,
    Entry,
    Guide,
    Language,
    Location,
    Passage,
    Phone,
    Service,
    ServiceAtLocation,
)
from phcdesk.search.engine import Engine, Found
from phcdesk.search.index import build_index
from phcdesk.taxonomy import Vocabulary

TODAY = 740_000
"""An ordinal day in 2027."""

VOCABULARY = Vocabulary(
    (
        Concept(
            "condition", "depression", {"en": "Depression", "fr": "Dépression", "es": "Depresión"}, ("low mood", "sad")
        ),
        Concept("condition", "perinatal-mh", {"en": "Perinatal mental health"}, ("baby blues", "after baby")),
        Concept("service_type", "crisis-line", {"en": "Crisis helpline", "fr": "Ligne de crise"}, ("hotline",)),
        Concept("service_type", "peer-support", {"en": "Peer support"}),
        Concept("population", "people-living-with-hiv", {"en": "People living with HIV"}, ("AIDS",)),
        Concept("population", "carers", {"en": "Carers", "fr": "Aidants"}),
        Concept("cost", "free", {"en": "Free of charge", "es": "Gratuito"}, ("free",)),
        Concept("country", "KE", {"en": "Kenya", "ar": "كينيا"}),
        Concept("country", "FR", {"en": "France"}),
        Concept("language", "ar", {"en": "Arabic", "ar": "العربية"}),
    ),
    ("want to die", "suicide", "أريد أن أموت"),
)

FRESH = Assurance("called", "2026-12-01")


def line(name: str, country: str, number: str, **more: object) -> Service:
    codes = (Code("service_type", "crisis-line"), *more.pop("codes", ()))  # type: ignore[misc]
    return Service(
        id=f"line-{number}",
        name=name,
        country=country,
        codes=codes,
        phones=(Phone(number),),
        assurance=FRESH,
        **({"language": "en"} | more),  # type: ignore[arg-type]
    )


def clinic(number: int, name: str, description: str, latitude: float, *codes: Code) -> Service:
    place = Location(
        id=f"place-{number}",
        name=f"House {number}",
        latitude=latitude,
        longitude=36.8,
        addresses=(Address(city="Nairobi" if latitude < 0 else "Kitale", country="KE"),),
    )
    return Service(
        id=f"clinic-{number}",
        name=name,
        description=description,
        language="en",
        codes=codes,
        service_at_locations=(ServiceAtLocation(place),),
        assurance=FRESH,
    )


ENTRIES: tuple[Entry, ...] = (
    line("Befrienders", "KE", "0722 178177", codes=(Code("cost", "free"),), description="Somebody listens."),
    line("Suicide Écoute", "FR", "01 45 39 40 00", language="fr", description="Écoute des personnes déprimées."),
    line("خط المساعدة النفسية", "KE", "1190", language="ar", languages=(Language("ar", "Arabic"),)),
    clinic(1, "Talking clinic", "For people who feel low and worried.", -1.28, Code("condition", "depression")),
    clinic(2, "Mothers' group", "Meets weekly.", 1.01, Code("condition", "perinatal-mh"), Code("cost", "free")),
    clinic(3, "Peer house", "Support by people who were there.", -1.30, Code("service_type", "peer-support")),
    Document(
        id="brief",
        name="Task sharing",
        description="Who may do what.",
        language="en",
        media_type="text/markdown",
        sha256="0" * 64,
        assurance=Assurance("draft", "2026-11-21"),
    ),
    Guide(id="card", name="First response", body="Stay with the person who thinks of suicide.", language="en"),
    Country(id="country-KE", name="Kenya", country="KE", emergency_numbers=(EmergencyNumber("police", "999"),)),
)
PASSAGES = {
    "brief": (
        Passage(1, "Why", "Most countries have too few specialists."),
        Passage(2, "Supervision", "Without supervision training fades; supervision is the work."),
    )
}


Ask = Callable[..., Found]


def engine_of(entries: Sequence[Entry]) -> Engine:
    """An engine over these entries, in memory."""
    rows = [(number, "pack", entry, PASSAGES.get(entry.id, ())) for number, entry in enumerate(entries)]
    return Engine(build_index(None, rows, VOCABULARY, "test", total=len(rows)))


def ids(found: Found) -> list[str]:
    """The ids of the entries found, in their order."""
    return [ENTRIES[ranked.entry].id for ranked in found.ranked]
