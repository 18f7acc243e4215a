"""A window on a library in memory that has the same calls as the real one.

It knows eight hand-made entries and can add any number of plain ones. Everything in it is invented.
"""

from __future__ import annotations

import gc
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QDir, QTranslator
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from shiboken6 import delete, isValid

from phcdesk.answers.coverage import Area, Cell, Coverage, Level
from phcdesk.answers.indicators import Comparison, Peers, compare
from phcdesk.answers.installed import InstalledPack
from phcdesk.answers.shelf import Shelf, Shelved
from phcdesk.answers.standing import Standing
from phcdesk.app.keeping import Keeping
from phcdesk.errors import NotFound, UsageError
from phcdesk.gui.desk import Desk
from phcdesk.gui.look import fonts, theme
from phcdesk.gui.port import Place
from phcdesk.gui.tasks import Tasks
from phcdesk.gui.window import MainWindow
from phcdesk.gui.words.languages import current_language, install
from phcdesk.gui.words.wording import Wording
from phcdesk.hours.clock import Judged
from phcdesk.hours.state import HoursState, service_state
from phcdesk.kept.corrections import Overlay, noted_row
from phcdesk.model import (
    Address,
    Assurance,
    Code,
    Country,
    Document,
    EmergencyNumber,
    Entry,
    Finder,
    Gone,
    Guide,
    Indicator,
    Language,
    Location,
    Organization,
    Passage,
    Phone,
    Placed,
    Schedule,
    Service,
    ServiceArea,
    ServiceAtLocation,
    kind_of,
)
from phcdesk.progress import CancelToken
from phcdesk.search.facet_order import FACETS, OF_DOCUMENTS
from phcdesk.search.facets import facet_values
from phcdesk.search.points import Points, points_of
from phcdesk.search.results import FacetCounts, Hit, Piece, Point, Relaxation, Request, Results, Suggestion
from phcdesk.store.map_files import MapFile
from phcdesk.text.snippets import Sought
from tests.gui.reading.fake_reader import PAGE_TEXTS, FakeReader

TODAY = date(2026, 11, 21)
NOW = datetime(2026, 11, 21, 10, 0, tzinfo=UTC)
RESOURCES = Path(__file__).resolve().parents[2] / "resources"
STYLES = RESOURCES / "styles"
TRANSLATIONS = STYLES.parent / "translations"
FICTIONAL = Assurance(method="fictional", as_of="2026-11-09")
AGREED = Assurance(
    method="sources-agree",
    as_of="2026-08-08",
    agreement=2,
    sources=(
        "https://example.org/lists/of/crisis-lines/with-a-long-address?edition=2026-08&format=json",
        "Example list",
    ),
)
LABELS = {
    "crisis-line": "Crisis helpline", "community-mh-centre": "Community mental health centre",
    "peer-support": "Peer support", "policy": "Policy", "guideline": "Guideline", "perinatal": "Perinatal",
    "perinatal-mh": "Perinatal mental health", "depression": "Depression", "pregnant-postpartum": "After birth",
    "free": "Free", "NV": "Norvania", "telephone": "Telephone", "in-person": "In person", "rights": "Rights",
    "women": "Women",
}  # fmt: skip


PLACED = {
    "example/clinic": ((0.5, -29.9), (0.52, -29.88)),
    "example/home": ((0.7, -29.8),),
    "example/house": ((0.70001, -29.80001),),
}
"""Where the services are that have a place on the map: (latitude, longitude) of each place."""
PLACES = (Point(0.5, -29.9, "Port Amary"), Point(0.7, -29.8, "Port Selwyn"), Point(0.9, -30.1, "Wadi Zahrin"))


def installed_pack(title: str, **facts: object) -> InstalledPack:
    """A pack of an invented publisher."""
    pack = InstalledPack(
        id="tavira-valley",
        title=title,
        publisher="example",
        publisher_name="Example office",
        edition=7,
        issued="2026-11-09",
        review_by="2027-11-09",
        licence="CC0-1.0",
        description="",
        fictional=True,
        entries=10,
    )
    return replace(pack, **facts)


def clinic() -> Service:
    return Service(
        id="clinic",
        name="Mother and Baby Wellbeing Clinic",
        alternate_name="عيادة صحة الأم والطفل",
        description="Listening, assessment and group support for parents during pregnancy and the first year. "
        "A midwife and a counsellor see people together; medicine advice on Tuesdays.",
        organization=Organization(name="Harbour Family Health Centre", website="https://harbour.example.org/"),
        application_process="None needed. Walk in, or call first.",
        eligibility_description="Pregnant people and parents of babies to 12 months",
        phones=(
            Phone(number="01632 960 144", description="Desk", dialling="then press 2", assurance=FICTIONAL),
            Phone(number="01632 960 145", type="text", languages=(Language("ar", "Arabic"),)),
        ),
        schedules=(
            Schedule(freq="WEEKLY", byday="MO,TU,WE,TH,FR", opens_at="09:00:00", closes_at="16:30:00"),
            Schedule(freq="MONTHLY", byday="1TU", opens_at="14:00", closes_at="18:00", description="First Tuesday"),
        ),
        languages=(Language("en", "English"), Language("ar", "Arabic", "interpreter Mon, Wed")),
        service_areas=(ServiceArea(name="Tavira Valley"),),
        service_at_locations=(
            ServiceAtLocation(
                Location(
                    id="harbour",
                    name="Harbour house",
                    accessibility=("Step-free entrance", "Private room"),
                    addresses=(Address(address_1="3 Quay Street", city="Port Amary", postal_code="PA1 2"),),
                )
            ),
        ),
        required_documents=("Maternity card, if you have one",),
        codes=(
            Code("service_type", "community-mh-centre"), Code("population", "pregnant-postpartum"),
            Code("cost", "free"), Code("condition", "perinatal-mh"), Code("modality", "in-person"),
        ),
        country="NV",
        email="desk@harbour.example.org",
        fictional=True,
        assurance=FICTIONAL,
    )  # fmt: skip


def line() -> Service:
    return Service(
        id="line",
        name="Norvania Listening Line",
        description="Somebody to talk to, day and night.",
        phones=(Phone(number="0800 960 001", description="National", assurance=AGREED),),
        hours_note="24 hours",
        codes=(Code("service_type", "crisis-line"), Code("cost", "free"), Code("modality", "telephone")),
        country="NV",
        assurance=AGREED,
    )


def example() -> Service:
    return Service(
        id="house",
        name="New Parents Circle",
        description="A weekly circle run by parents who have felt low themselves; babies welcome.",
        codes=(Code("service_type", "peer-support"), Code("population", "women")),
        role="example",
        evidence_note="Described in a report of 2021; no trial.",
        country="NV",
        assurance=Assurance(method="single-source", as_of="2021"),
    )


def arabic() -> Service:
    return Service(
        id="home",
        name="دعم ما بعد الولادة",
        description="زيارات منزلية للأمهات بعد الولادة",
        language="ar",
        phones=(Phone(number="01632 960 203"),),
        codes=(Code("service_type", "community-mh-centre"),),
        country="NV",
        fictional=True,
        assurance=Assurance(method="fictional", as_of="2026-03"),
    )


def policy() -> Document:
    return Document(
        id="policy",
        name="Scaling up mental health services in primary health care: lessons from a region with a very long name",
        description="A policy paper on building mental health into primary care, with country examples.",
        publisher_name="Example regional office",
        year="2025",
        languages=(Language("en", "English"),),
        audience=("policy-makers", "clinicians"),
        identifier="https://example.org/publications/scaling-up-mental-health-services-in-primary-health-care/2025",
        licence="CC BY-NC-SA 3.0 IGO",
        codes=(Code("document_type", "policy"), Code("topic", "rights")),
        assurance=Assurance(method="text-seen", as_of="2026-10", sources=("https://example.org/publications",)),
    )


def brief() -> Document:
    return Document(
        id="brief",
        name="Brief: perinatal mental health in the clinic",
        description="What a clinic can do.",
        publisher_name="Example office",
        year="2026",
        status="draft",
        licence="CC-BY-4.0",
        codes=(Code("document_type", "guideline"), Code("topic", "perinatal")),
        media_type="text/markdown",
        sha256="0" * 64,
        assurance=Assurance(method="draft", as_of="2026-11"),
    )


def manual() -> Document:
    return Document(
        id="manual",
        name="Manual of task sharing: supervision of people who listen in primary health care, with worked examples",
        description="How a district supervises people who listen.",
        publisher_name="Example office",
        year="2024",
        languages=(Language("en", "English"),),
        licence="CC-BY-4.0",
        codes=(Code("document_type", "guideline"), Code("topic", "perinatal")),
        media_type="application/pdf",
        sha256="1" * 64,
        assurance=Assurance(method="text-seen", as_of="2026-10"),
    )


def card() -> Guide:
    return Guide(
        id="card",
        name="Card: asking about mood after a birth",
        description="Three questions to ask, and when to refer the same day.",
        body="# Ask\n\nAsk about mood at every visit.",
        status="draft",
        licence="CC-BY-4.0",
        assurance=Assurance(method="draft", as_of="2026-11"),
    )


def country() -> Country:
    return Country(
        id="country-NV",
        name="Norvania",
        country="NV",
        alternate_name="Norvanie; نورفانيا",
        emergency_numbers=(
            EmergencyNumber("general", "112", AGREED),
            EmergencyNumber("ambulance", "118", Assurance(method="single-source", as_of="2019")),
        ),
        indicators=(
            Indicator("psychiatrists", "Psychiatrists", "1.4", "per 100 000 population", "2020", "1.1", "1.9", AGREED),
            Indicator("beds_general_hospitals", "Beds in general hospitals", "2.99", "per 100 000", "2016", "", "",
                      AGREED),
            Indicator("stand_alone_mental_health_law", "Mental health law", "yes", "yes/no", "2017", "", "", AGREED),
        ),
        finders=(
            Finder("f", "Find Help", "Ministry of Health", "https://findhelp.example.org/", "All public clinics",
                   "English; Arabic", "", "", Assurance(method="register", as_of="2026")),
        ),
        licence="CC-BY-4.0",
        fictional=True,
        assurance=FICTIONAL,
    )  # fmt: skip


PEERS = {
    ("psychiatrists", "per 100 000 population", True): Peers(146, 0.0, 0.2, 1.7, 6.5, 48.0, ("2013", "2017")),
    ("stand_alone_mental_health_law", "yes/no", True): Peers(188, years=("2016", "2017"), yes=111),
}
"""How the figures of invented countries spread."""

BRIEF_HTML = (
    "<h1>Perinatal mental health</h1><p>One in five.</p><h2>Ask</h2><p>Ask about <b>mood</b> at every visit.</p>"
    '<img src="file:///etc/hostname"><p><a href="https://example.org/far/away">more</a></p><ul><li>low mood</li>'
    "<li>sleep</li></ul>"
)
MARKED = (Piece("Listening and group support for parents … when you feel "), Piece("low", True),
          Piece(" after the birth of your "), Piece("baby", True), Piece(", in a quiet room."))  # fmt: skip


def hit_of(entry: Entry) -> Hit:
    """The row of an entry."""
    types = tuple(code for code in getattr(entry, "codes", ()) if code.facet in ("service_type", "document_type"))
    service = entry if isinstance(entry, Service) else Service(id="", name="")
    document = entry if isinstance(entry, Document) else Document(id="", name="")
    return Hit(
        ref=f"example/{entry.id}",
        kind=kind_of(entry),
        title=entry.name,
        pack="Tavira Valley (fictional)",
        score=1.0,
        type_codes=types,
        organization=service.organization.name,
        place="Harbour" if entry.id == "clinic" else "",
        country=getattr(entry, "country", ""),
        phones=service.phones,
        assurance=entry.assurance,
        status=getattr(entry, "status", ""),
        year=document.year,
        role=service.role,
        fictional=entry.fictional,
        page={"brief": 14, "manual": 2}.get(entry.id),
        heading="Ask" if entry.id == "brief" else "",
        snippet=MARKED if entry.id == "clinic" else (Piece(entry.description),),
    )


class FakeLibrary:
    """Answers from memory. ``before`` is called at the start of every search, to let a test hold it up.

    ``paged``: it has a document that is read page by page as well.
    """

    def __init__(self, plain: int = 0, before: Callable[[Request], None] | None = None, *, paged: bool = False) -> None:
        self.entries: dict[str, Entry] = {
            f"example/{one.id}": one
            for one in (clinic(), example(), arabic(), brief(), card(), policy(), line(), country())
        }
        if paged:
            self.entries["example/manual"] = manual()
        for number in range(plain):
            entry = Service(id=f"plain-{number}", name=f"Plain service {number}", description="nothing much")
            self.entries[f"example/plain-{number}"] = entry
        self.rows = [hit_of(entry) for entry in self.entries.values()]
        self.before = before
        self.requests: list[Request] = []
        self.closed = False
        self.carried: tuple[MapFile, ...] = ()
        self.reported = Overlay(self.show)

    def _found(self, request: Request) -> list[Hit]:
        words = request.text.casefold().replace('"', "").replace("most of these", "").split()
        rows = [row for row in self.rows if all(word in self._text(row) for word in words if ":" not in word)]
        for facet, value in self._typed(request):
            rows = [row for row in rows if value in self._values(row, facet)]
        if request.only is not None:
            rows = [self.rows[number] for number in request.only.entries]
        for facet, values in request.filters.items():
            if (facet, values) != ("pack", ("tavira-valley",)):  # all of it is in that pack
                rows = [row for row in rows if self._values(row, facet) & set(values)]
        noted = [noted_row(row, self.reported.noted(self.entries[row.ref], row.ref)) for row in rows]
        return [row for row in noted if row.open_now or not request.open_now]

    def _typed(self, request: Request) -> tuple[tuple[str, str], ...]:
        pairs = (word.partition(":") for word in request.text.split() if ":" in word)
        return tuple((facet, value) for facet, _, value in pairs if facet in FACETS)

    def _text(self, row: Hit) -> str:
        return f"{row.title} {''.join(piece.text for piece in row.snippet)}".casefold()

    def _values(self, row: Hit, facet: str) -> set[str]:
        named = {"kind": {row.kind}, "country": {row.country} - {""}, "pack": {row.pack}}
        sources = {
            "type": ("service_type", "document_type"),
            "delivery": ("modality",),
            "topic": ("topic", "condition"),
        }
        entry = self.entries[row.ref]
        if facet in OF_DOCUMENTS:
            return set(facet_values(entry, "").get(facet, ()))
        codes = getattr(entry, "codes", ())
        facets = sources.get(facet, (facet,))
        return named.get(facet, {code.code for code in codes if code.facet in facets})

    def search(self, request: Request, cancel: CancelToken | None = None) -> Results:
        if self.before is not None:
            self.before(request)
        self.requests.append(request)
        if request.text == "depresion":
            return Results(1, "spelling", (self.rows[3],), did_you_mean="depression")
        if request.text == "most of these":
            return Results(3, "most", tuple(self.rows[:3]), exact_total=1)
        rows = self._found(request)
        if not rows:
            relaxed = tuple(
                Relaxation(facet, value, 12) for facet, values in request.filters.items() for value in values
            )
            relaxed += (Relaxation("open-now", "", 3),) if request.open_now else ()
            relaxed += (Relaxation("within", "50", 5),) if request.within_km else ()
            return Results(
                0, "none", (), relaxations=relaxed, instead=(hit_of(line()),), crisis="suicide" in request.text
            )
        chips = (Code("topic", "perinatal-mh"), Code("topic", "depression")) if "low" in request.text else ()
        page = tuple(rows[request.offset : request.offset + request.limit])
        crisis = "night" in request.text
        return Results(len(rows), "all", page, chips=chips, crisis=crisis, typed_filters=self._typed(request))

    def with_help(self, request: Request, results: Results) -> Results:
        return replace(results, instead=(hit_of(line()),)) if results.step == "most" else results

    def found(self, request: Request) -> Iterator[Placed]:
        """Everything that a request finds, as entries."""
        yield from (Placed(row.ref, "tavira-valley", self.entries[row.ref]) for row in self._found(request))

    def facets(self, request: Request, cancel: CancelToken | None = None) -> FacetCounts:
        return {facet: self._counted(facet, request) for facet in FACETS}

    def _counted(self, facet: str, request: Request) -> dict[str, int]:
        others = {name: values for name, values in request.filters.items() if name != facet}
        rows = self._found(Request(request.text, others))
        return dict(Counter(value for row in rows for value in self._values(row, facet)))

    def points(self, request: Request, also: str = "", cancel: CancelToken | None = None) -> Points:
        refs = list(self.entries)
        found = [refs.index(row.ref) for row in self._found(request)]
        chosen = refs.index(also) if also else -1
        places = {refs.index(ref): points for ref, points in PLACED.items()}
        entries = dict.fromkeys([*found, chosen])
        return points_of(entries, places, ((), (refs.index("example/clinic"),), ()), len(found), chosen)

    def rows_of(self, entries: Sequence[int]) -> tuple[Hit, ...]:
        return tuple(self.rows[entry] for entry in entries)

    def coverage(self, facet: str, level: Level, country: str = "") -> Coverage:
        kinds = ("crisis-line", "community-mh-centre", "peer-support", "day-centre")
        first = Cell(1, 0, 0, (1,)), Cell(0, 1, 0, (0,)), Cell(0, 0, 0), Cell(2, 1, 0, (0, 1, 2))
        rows = (first, (Cell(0, 0, 2),) * 4)
        areas = (Area("NV", ""), Area("NV", "Tavira Valley"))
        return Coverage(facet, kinds, areas, rows).of(country)

    def suggest(self, text: str, limit: int = 8) -> tuple[Suggestion, ...]:
        titles = [row for row in self.rows if text.casefold() in row.title.casefold()]
        terms = [Suggestion("low mood", "term")] if "low".startswith(text[:3]) else []
        return tuple([*terms, *(Suggestion(row.title, "title", row.ref) for row in titles)][:limit])

    def shelf(self, text: str = "", cancel: CancelToken | None = None) -> Shelf:
        words = text.casefold().split()
        rows = [row for row in self.rows if row.kind in ("document", "guide")]
        rows = [row for row in rows if all(word in self._text(row) for word in words)]
        return Shelf(tuple(self._shelved(row) for row in rows), crisis="suicide" in text)

    def _shelved(self, row: Hit) -> Shelved:
        entry = self.entries[row.ref]
        publisher = entry.publisher_name if isinstance(entry, Document) else ""
        return Shelved(
            replace(row, organization=publisher),
            topics=tuple(sorted(self._values(row, "topic"))),
            types=tuple(sorted(self._values(row, "type") if isinstance(entry, Document) else ())),
            publishers=(publisher,) if publisher else (),
            languages=("en",),
            has_text=bool(self.body_html(row.ref)),
        )

    def standing(self, ref: str) -> Standing:
        identity = ref.rpartition("/")[2]
        newer = [row for row in self.rows if identity in getattr(self.entries[row.ref], "supersedes", ())]
        return Standing(getattr(self.entries[ref], "status", ""), newer[0] if newer else None)

    def pages_found(self, ref: str, text: str) -> tuple[int, ...]:
        words = text.casefold().split()
        passages = self.passages(ref) if words else ()
        return tuple(one.number for one in passages if all(word in one.text.casefold() for word in words))

    def sought(self, ref: str, text: str) -> Sought:
        return Sought.words(text.split(), self.show(ref).language or "en")

    def place(self, text: str) -> Point:
        found = [place for place in PLACES if place.name.casefold() == text.strip().casefold()]
        if not found:
            raise UsageError("unknown-place", place=text)
        return found[0]

    def places(self, beginning: str, limit: int = 8) -> tuple[Point, ...]:
        return tuple(place for place in PLACES if place.name.casefold().startswith(beginning.casefold()))

    def show(self, ref: str) -> Entry:
        if ref not in self.entries:
            raise NotFound(ref=ref)
        return self.entries[ref]

    def comparison(self, ref: str) -> tuple[Comparison, ...]:
        entry = self.show(ref)
        return compare(entry, PEERS) if isinstance(entry, Country) else ()

    clock_judged: Judged = "plausible"

    def hours(self, service: Service) -> HoursState:
        return service_state(service, NOW)

    def gone(self, ref: str) -> Gone | None:
        is_known = ref == "example/gone"
        return Gone("gone", "Old drop-in", "service", "2026-02-03") if is_known else None

    def pack_of(self, ref: str) -> str:
        return "tavira-valley"

    def passages(self, ref: str) -> tuple[Passage, ...]:
        texts = PAGE_TEXTS if ref == "example/manual" else ()
        return tuple(Passage(number, "", text) for number, text in enumerate(texts, 1) if text)

    def file_of(self, ref: str) -> Path:
        return Path("/no-such-folder/objects") / str(getattr(self.show(ref), "sha256", ""))

    def maps(self) -> tuple[MapFile, ...]:
        return self.carried

    def body_html(self, ref: str) -> str:
        return {"example/brief": BRIEF_HTML, "example/card": "<h1>Ask</h1><p>Ask about mood.</p>"}.get(ref, "")

    def label(self, facet: str, code: str, language: str = "en") -> str:
        return LABELS.get(code, code)

    @property
    def count(self) -> int:
        return len(self.rows)

    def packs(self) -> tuple[InstalledPack, ...]:
        return (installed_pack("Tavira Valley (fictional)", entries=len(self.rows)),)

    def pack_sizes(self) -> dict[str, int]:
        return {"example/tavira-valley": 2_345_678}

    def close(self) -> None:
        self.closed = True


@pytest.fixture(autouse=True)
def _collect_in_this_thread() -> Iterator[None]:
    """As in the program (gui/collecting.py): a worker of one test must not take apart the windows of the one before."""
    gc.disable()
    yield
    gc.collect(1)
    gc.enable()


@pytest.fixture(scope="session")
def qapp_args() -> list[str]:
    """The application is started in the style it has."""
    return ["phcdesk", *theme.STYLE_ARGUMENTS]


@pytest.fixture(autouse=True)
def english(qapp: QApplication) -> None:
    """The window is English, with whole plurals, unless a test asks for another language."""
    if current_language() != "en" or not qapp.findChildren(QTranslator):
        install(qapp, "en", TRANSLATIONS)


@pytest.fixture(autouse=True)
def plain_look(desk: QApplication) -> Iterator[None]:
    """Whatever a test made the application look like, the next one finds it light and of the plain size."""
    font, colours = desk.font(), desk.palette()
    yield
    if (desk.font(), desk.palette()) != (font, colours):
        theme.apply(desk, theme.LIGHT)


@pytest.fixture
def in_language(qapp: QApplication) -> Iterator[Callable[[str], object]]:
    """Puts a language on by its code; what is made afterwards speaks it. English again when the test is over."""
    yield lambda code: install(qapp, code, TRANSLATIONS)
    install(qapp, "en", TRANSLATIONS)


@pytest.fixture(scope="session")
def desk(qapp: QApplication) -> QApplication:
    """The application with its look, its letters and its icons."""
    QDir.setSearchPaths("icons", [str(RESOURCES / "icons")])
    fonts.load(RESOURCES / "fonts")
    theme.apply(qapp, theme.LIGHT)
    return qapp


@pytest.fixture
def library() -> FakeLibrary:
    return FakeLibrary()


@pytest.fixture
def make_library() -> type[FakeLibrary]:
    return FakeLibrary


@pytest.fixture
def wording(library: FakeLibrary) -> Wording:
    return Wording(library.label, TODAY)


def now() -> datetime:
    return NOW


@pytest.fixture
def bare_desk(desk: QApplication, library: FakeLibrary) -> Iterator[Desk]:
    """What a page holds, on the library in memory, without a window."""
    tasks = Tasks()
    made = Desk(tasks, theme.LIGHT, Keeping(), now)
    made.library = library
    made.packs = {f"{pack.publisher}/{pack.id}": pack for pack in library.packs()}
    yield made
    tasks.stop()


MakeWindow = Callable[..., MainWindow]


@pytest.fixture
def make_window(desk: QApplication, qtbot: QtBot) -> Iterator[MakeWindow]:
    """Makes windows on a library, shown and with the first answer painted; closes them."""
    windows: list[MainWindow] = []

    def make(library: FakeLibrary, width: int = 1280, height: int = 800, keeping: Keeping | None = None) -> MainWindow:
        window = MainWindow(Place(lambda: library, ("no-such-program",)), theme.LIGHT, keeping or Keeping(), now)
        window.desk.reading._reader = FakeReader(parent=window)  # type: ignore[assignment]
        theme.dress(window, theme.LIGHT, STYLES)
        windows.append(window)
        window.resize(width, height)
        with qtbot.waitSignal(window.facets_shown):
            window.show()
        return window

    yield make
    for window in filter(isValid, windows):  # one that was left quickly is gone already
        window.close()
        delete(window)  # here and now: what waits for Python's collector is restyled with every later look


@pytest.fixture
def window(make_window: MakeWindow, library: FakeLibrary) -> MainWindow:
    return make_window(library)
