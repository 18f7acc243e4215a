"""Small packs and vocabularies that the tests of the store share."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

from phcdesk.importing import Store
from phcdesk.model import (
    Assurance,
    Body,
    Concept,
    Country,
    Document,
    EmergencyNumber,
    GoldenQuery,
    Guide,
    Indicator,
    PackContent,
    PackManifest,
    Passage,
    Phone,
    Service,
)
from phcdesk.taxonomy import Vocabulary

from .faults import FaultFs

NOW = datetime(2026, 11, 21, 12, 0, tzinfo=UTC)
VOCABULARY = Vocabulary((Concept("condition", "depression", {"en": "Depression"}, ("low mood",)),), ("end my life",))


def manifest(pack_id: str = "lines", publisher: str = "phcdesk", edition: int = 1) -> PackManifest:
    return PackManifest(
        id=pack_id,
        title=pack_id.title(),
        publisher=publisher,
        publisher_name="PHC Desk project",
        edition=edition,
        issued="2026-11-21",
        languages=("en",),
        licence="CC-BY-4.0",
    )


def lines(edition: int = 1, publisher: str = "phcdesk") -> PackContent:
    """Services, a guide, and the emergency numbers of a country; the number of the service tells the edition."""
    return PackContent(
        manifest("lines", publisher, edition),
        (
            Service("line-1", "Night line", phones=(Phone(f"116 {edition:03d}"),)),
            Service("line-2", "خط النجدة", language="ar", phones=(Phone("112"),)),
            Guide("first-steps", "First steps", body="Look, listen, link."),
            Country("country-KE", "Kenya", "KE", emergency_numbers=(EmergencyNumber("police", "999"),)),
        ),
        golden_queries=(GoldenQuery("night", ("line-1",)),),
    )


def papers(edition: int = 1, publisher: str = "phcdesk") -> PackContent:
    """Documents, one with a file, and the indicators of the same country."""
    passages = (Passage(1, "Start", "Ask about sleep."), Passage(2, "Next", f"Edition {edition}."))
    indicator = Indicator("beds", "Beds", "1.5", year="2020", assurance=Assurance("statistics", "2020"))
    return PackContent(
        manifest("papers", publisher, edition),
        (
            Document("who-1", "A guideline", language="en"),
            Document("who-2", "A reference only"),
            Country("country-KE", "Kenya (indicators)", "KE", description="East Africa", indicators=(indicator,)),
        ),
        (Body("who-1", "text/markdown", f"# A guideline {edition}".encode(), passages),),
    )


def training() -> PackContent:
    """An invented pack of another publisher."""
    return PackContent(manifest("training", "training"), (Service("line-1", "Invented line", fictional=True),))


def library(folder: Path) -> Store:
    """The store of a data folder two levels below ``folder``, as a first start finds it."""
    return Store(folder / "profile" / "data", FaultFs())
