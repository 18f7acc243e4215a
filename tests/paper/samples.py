"""Services, languages and readers that the tests of paper share. All of it is invented."""

from collections.abc import Callable
from pathlib import Path

from phcdesk.app.assurance import ENGLISH
from phcdesk.app.speaking import Languages
from phcdesk.model import (
    Address,
    Assurance,
    Code,
    CostOption,
    Country,
    EmergencyNumber,
    Guide,
    Language,
    Location,
    Organization,
    Phone,
    Schedule,
    Service,
    ServiceAtLocation,
)
from phcdesk.paper.blocks import (
    Block,
    Caution,
    CutOut,
    Facts,
    Heading,
    Number,
    Paper,
    Paragraph,
    Pointer,
    Square,
    Words,
)
from phcdesk.paper.voices import Voice, voices_of

RESOURCES = Path(__file__).parents[2] / "resources"
CHECKED = Assurance(method="called", as_of="2026-10-02")
LABELS = {("service_type", "clinic"): "Clinic", ("cost", "free"): "Free", ("country", "NV"): "Norvania"}


def label(facet: str, code: str, language: str) -> str:
    """The English name with its language behind it, so that each can be told apart."""
    name = LABELS.get((facet, code), code)
    return name if language == "en" else f"{name} ({language})"


def voices(*codes: str) -> tuple[Voice, ...]:
    return voices_of(codes or ("en",), Languages(RESOURCES / "translations"), label)


def english() -> Voice:
    """English without the table of translations."""
    return Voice("en", False, ENGLISH, lambda facet, code: label(facet, code, "en"))


def clinic(number: int = 1, city: str = "Port Amary", **fields: object) -> Service:
    """A service that says a little about everything."""
    given: dict[str, object] = {
        "id": f"clinic-{number}",
        "name": f"Clinic at the harbour {number}",
        "language": "en",
        "organization": Organization(name="Harbour Family Health"),
        "phones": (
            Phone("+254 722 178 177", description="Desk", dialling="then press 2"),
            Phone("0800 723 253", extension="14"),
        ),
        "schedules": (
            Schedule(freq="WEEKLY", byday="MO,TU,WE,TH,FR", opens_at="08:00", closes_at="17:00"),
            Schedule(freq="WEEKLY", byday="SA", opens_at="09:00", closes_at="12:30"),
        ),
        "languages": (Language("en", "English"),),
        "required_documents": ("Maternity card",),
        "cost_options": (CostOption(option="free"),),
        "application_process": "Walk in.",
        "service_at_locations": (
            ServiceAtLocation(
                Location(
                    f"house-{number}",
                    "Harbour house",
                    transportation="Bus 4 to the quay",
                    addresses=(Address(address_1="3 Quay Street", city=city),),
                )
            ),
        ),
        "codes": (Code("service_type", "clinic"), Code("condition", "depression")),
        "country": "NV",
        "assurance": CHECKED,
    }
    return Service(**(given | fields))  # type: ignore[arg-type]


def country() -> Country:
    return Country(
        id="country-NV",
        name="Norvania",
        country="NV",
        emergency_numbers=(EmergencyNumber("general", "112", CHECKED), EmergencyNumber("ambulance", "118", CHECKED)),
        assurance=CHECKED,
    )


def guide() -> Guide:
    body = "# Ask\n\nAsk about **mood**.\n\n- sleep\n- food\n"
    return Guide("card", "Asking about mood", language="en", body=body, assurance=Assurance(method="draft"))


def texts(paper: Paper) -> list[str]:
    """Everything a paper says, in order."""
    return [text for block in paper.blocks for text in texts_of(block)]


def texts_of(block: Block) -> list[str]:
    def said(lines: tuple[Words, ...]) -> list[str]:
        return [words.text for words in lines]

    match block:
        case Heading(words) | Pointer(words):
            return [words.text]
        case Paragraph(lines) | Caution(lines):
            return said(lines)
        case Number(number, about):
            return [number, *said(about)]
        case Facts(rows):
            return [text for names, facts in rows for text in (*said(names), *said(facts))]
        case Square(data, caption):
            return [data, *said(caption)]
        case CutOut(blocks):
            return [text for part in blocks for text in texts_of(part)]
    return []


def fact(paper: Paper, name: str) -> list[str]:
    """What is said under a name."""
    rows = [row for block in paper.blocks if isinstance(block, Facts) for row in block.rows]
    return [words.text for names, lines in rows if any(one.text == name for one in names) for words in lines]


def digits(text: str) -> str:
    return "".join(filter(str.isdigit, text))


Draw = Callable[[Paper, Path], None]
