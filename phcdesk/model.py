"""The records people look up, in the terms of HSDS 3.0 (Open Referral) and our profile of it.

An *entry* is what a search finds. There are four kinds:

* ``Service``: a service in HSDS terms, with its organization, places, phones, hours and costs inside it, as the
  JSON form of HSDS nests them. A crisis line is a service that is reached by phone.
* ``Document``: a policy, guideline or brief, with or without a file.
* ``Guide``: a quick card of one page.
* ``Country``: emergency numbers, indicators with their year, and official finders.

The profile adds to HSDS: ``Assurance`` (how far a fact was checked), ``dialling`` steps of a phone, ``restricted``
places, and ``Code`` (a classification by one of our vocabularies, which HSDS writes as ``attribute`` rows).

Everything is frozen and knows no disk, no clock and no screen. Text fields are plain text; a blank is ``""`` and means
"the source does not say". Dates are ISO 8601 and may be partial ("2026", "2026-08"), because sources often are.
"""

from __future__ import annotations

from typing import Literal

from msgspec import Struct

Kind = Literal["service", "document", "guide", "country"]
KINDS: tuple[Kind, ...] = ("service", "document", "guide", "country")

Method = Literal[
    "sources-agree",  # independent public sources give the same fact; nobody has called
    "single-source",  # one public source
    "provider",  # the provider's own page or register
    "called",  # somebody called and was answered
    "visited",  # somebody went there
    "text-seen",  # a document: its text or abstract was read
    "reference-only",  # a document: only a reference to it was seen
    "draft",  # our own text, not reviewed by a clinician
    "register",  # a general register, not a mental health finder
    "statistics",  # a published figure, copied with its year
    "fictional",  # invented for training
    "",  # the source does not say
]


class Assurance(Struct, frozen=True, omit_defaults=True):
    """How far a fact was checked: by which method, from which sources, and when."""

    method: Method = ""
    as_of: str = ""  # ISO date, may be partial: when it was checked, or the date of the newest source
    agreement: int = 0  # how many independent sources give the same fact
    sources: tuple[str, ...] = ()
    assurer: str = ""  # who checked
    note: str = ""


class Code(Struct, frozen=True, omit_defaults=True):
    """One classification: a facet of ``resources/taxonomy`` and a code in it, such as ("condition", "depression")."""

    facet: str
    code: str
    value: str = ""  # what a source adds to the code, such as the 4Ws sub-activity "9.2"


class Language(Struct, frozen=True, omit_defaults=True):
    """A language that is spoken; ``code`` is BCP 47 where it is known, ``name`` as the source writes it."""

    code: str = ""
    name: str = ""
    note: str = ""


class Phone(Struct, frozen=True, omit_defaults=True):
    """A number as one dials it locally. A short code has no E.164 form, so ``number`` is the primary one."""

    number: str
    e164: str = ""
    extension: str = ""
    type: str = ""  # voice, text, chat, fax, video, textphone
    description: str = ""
    dialling: str = ""  # steps after the number, such as "then press 8"
    languages: tuple[Language, ...] = ()
    assurance: Assurance = Assurance()


class Schedule(Struct, frozen=True, omit_defaults=True):
    """HSDS schedule: an RFC 5545 rule with times of day. ``timezone`` is the offset from UTC in hours, as text."""

    opens_at: str = ""
    closes_at: str = ""
    freq: str = ""
    interval: str = ""
    byday: str = ""
    bymonthday: str = ""
    byweekno: str = ""
    byyearday: str = ""
    dtstart: str = ""
    until: str = ""
    count: str = ""
    wkst: str = ""
    valid_from: str = ""
    valid_to: str = ""
    timezone: str = ""
    description: str = ""
    notes: str = ""
    attending_type: str = ""


class Address(Struct, frozen=True, omit_defaults=True):
    address_1: str = ""
    address_2: str = ""
    city: str = ""
    region: str = ""
    state_province: str = ""
    postal_code: str = ""
    country: str = ""  # ISO 3166-1 alpha-2
    address_type: str = ""
    attention: str = ""


class Location(Struct, frozen=True, omit_defaults=True):
    """A place. A ``restricted`` one carries no address, point or phone: they are removed when it is read."""

    id: str
    name: str = ""
    alternate_name: str = ""
    description: str = ""
    location_type: str = ""
    transportation: str = ""
    latitude: float | None = None
    longitude: float | None = None
    restricted: bool = False
    addresses: tuple[Address, ...] = ()
    phones: tuple[Phone, ...] = ()
    schedules: tuple[Schedule, ...] = ()
    languages: tuple[Language, ...] = ()
    accessibility: tuple[str, ...] = ()


class ServiceAtLocation(Struct, frozen=True, omit_defaults=True):
    location: Location
    description: str = ""
    phones: tuple[Phone, ...] = ()
    schedules: tuple[Schedule, ...] = ()
    codes: tuple[Code, ...] = ()


class Organization(Struct, frozen=True, omit_defaults=True):
    id: str = ""
    name: str = ""
    alternate_name: str = ""
    description: str = ""
    website: str = ""
    email: str = ""
    phones: tuple[Phone, ...] = ()


class ServiceArea(Struct, frozen=True, omit_defaults=True):
    """The area a service serves; ``country`` (ISO 3166-1 alpha-2) when it is a whole country."""

    name: str = ""
    country: str = ""
    description: str = ""


class CostOption(Struct, frozen=True, omit_defaults=True):
    option: str = ""
    currency: str = ""
    amount: str = ""
    amount_description: str = ""


class Service(Struct, frozen=True, omit_defaults=True, tag="service"):
    id: str
    name: str
    alternate_name: str = ""
    description: str = ""
    language: str = ""  # of name and description, BCP 47
    organization: Organization = Organization()
    status: str = ""  # active, inactive, defunct, temporarily closed
    alert: str = ""
    url: str = ""
    email: str = ""
    role: Literal["referral", "example"] = "referral"  # an example is to learn from, never a place to refer to
    application_process: str = ""
    fees_description: str = ""
    wait_time: str = ""
    eligibility_description: str = ""
    minimum_age: str = ""
    maximum_age: str = ""
    interpretation_services: str = ""
    phones: tuple[Phone, ...] = ()
    schedules: tuple[Schedule, ...] = ()
    hours_note: str = ""  # hours as the source prints them, when they are no schedule
    languages: tuple[Language, ...] = ()
    service_areas: tuple[ServiceArea, ...] = ()
    service_at_locations: tuple[ServiceAtLocation, ...] = ()
    cost_options: tuple[CostOption, ...] = ()
    required_documents: tuple[str, ...] = ()
    codes: tuple[Code, ...] = ()
    keywords: tuple[str, ...] = ()
    country: str = ""  # ISO 3166-1 alpha-2
    evidence_note: str = ""
    fictional: bool = False
    assurance: Assurance = Assurance()


class Document(Struct, frozen=True, omit_defaults=True, tag="document"):
    id: str
    name: str
    description: str = ""  # our own summary
    language: str = ""  # of name and description
    languages: tuple[Language, ...] = ()  # in which the document exists
    languages_note: str = ""  # as the source says it, such as "en and others"
    publisher_name: str = ""
    year: str = ""
    year_note: str = ""  # such as "to be confirmed"
    edition: str = ""  # as the document says it, such as "second edition" or "2.0"
    audience: tuple[str, ...] = ()
    identifier: str = ""  # address or document number
    licence: str = ""
    status: str = ""  # current, draft, superseded, withdrawn
    withdrawn_because: str = ""  # why its publisher withdrew it
    use_instead: str = ""  # id of what its publisher names in its place when withdrawing it
    review_by: str = ""
    supersedes: tuple[str, ...] = ()
    codes: tuple[Code, ...] = ()
    keywords: tuple[str, ...] = ()
    country: str = ""
    media_type: str = ""  # of the file, blank for a record without one
    sha256: str = ""  # of the file, in ``objects/``
    pages: int = 0  # of the file, 0 for one without pages
    pages_without_text: int = 0  # of them, those that are pictures: their words cannot be found
    fictional: bool = False
    assurance: Assurance = Assurance()


class Guide(Struct, frozen=True, omit_defaults=True, tag="guide"):
    id: str
    name: str
    description: str = ""
    language: str = ""
    body: str = ""  # Markdown
    status: str = ""
    review_by: str = ""
    licence: str = ""
    codes: tuple[Code, ...] = ()
    keywords: tuple[str, ...] = ()
    fictional: bool = False
    assurance: Assurance = Assurance()


class EmergencyNumber(Struct, frozen=True, omit_defaults=True):
    service: str  # police, ambulance, fire, general
    number: str
    assurance: Assurance = Assurance()


class Indicator(Struct, frozen=True, omit_defaults=True):
    """A published figure of a country. ``low`` and ``high`` bound its uncertainty where the source gives them."""

    code: str
    name: str
    value: str
    unit: str = ""
    year: str = ""
    low: str = ""
    high: str = ""
    assurance: Assurance = Assurance()


class Finder(Struct, frozen=True, omit_defaults=True):
    """An official service finder or facility register of a country."""

    id: str
    name: str
    operator: str = ""
    url: str = ""
    what_it_lists: str = ""
    languages: str = ""
    note: str = ""
    area: str = ""  # part of the country it covers, blank for all of it
    assurance: Assurance = Assurance()


class Country(Struct, frozen=True, omit_defaults=True, tag="country"):
    """What the packs of one publisher say about a country; each fact carries its own assurance."""

    id: str  # "country-KE"
    name: str
    country: str  # ISO 3166-1 alpha-2
    alternate_name: str = ""  # names in the other languages of the vocabulary, separated by "; "
    description: str = ""
    language: str = "en"
    emergency_numbers: tuple[EmergencyNumber, ...] = ()
    indicators: tuple[Indicator, ...] = ()
    finders: tuple[Finder, ...] = ()
    codes: tuple[Code, ...] = ()
    keywords: tuple[str, ...] = ()
    licence: str = ""
    fictional: bool = False
    assurance: Assurance = Assurance()


Entry = Service | Document | Guide | Country


def kind_of(entry: Entry) -> Kind:
    """The kind of an entry, as search and the command line name it."""
    match entry:
        case Service():
            return "service"
        case Document():
            return "document"
        case Guide():
            return "guide"
        case Country():
            return "country"


def all_phones(service: Service) -> tuple[Phone, ...]:
    """The numbers of a service: its own, those at its places, those of the places, and at last its organization's.

    Those of a restricted place are no numbers to give, should a reader have left any.
    """
    places = [at for at in service.service_at_locations if not at.location.restricted]
    at_places = [phone for at in places for phone in at.phones]
    of_places = [phone for at in places for phone in at.location.phones]
    return tuple(dict.fromkeys([*service.phones, *at_places, *of_places])) or service.organization.phones


class Passage(Struct, frozen=True, omit_defaults=True):
    """A part of a document that can be found by itself: a page, or the section under a heading.

    ``number`` counts from 1 in reading order; it is the page number where there are pages.
    """

    number: int
    heading: str
    text: str


BUNDLED_PUBLISHER = "phcdesk"
"""Who publishes the packs that come with the program; nobody else can."""


class PackManifest(Struct, frozen=True, omit_defaults=True):
    """What ``pack.toml`` says. ``edition`` is a whole number that rises."""

    id: str
    title: str
    publisher: str  # the identity of an entry is (publisher, id)
    publisher_name: str
    edition: int
    issued: str  # ISO date
    languages: tuple[str, ...]
    licence: str
    review_by: str = ""
    default_area: str = ""
    description: str = ""
    fictional: bool = False


class GoldenQuery(Struct, frozen=True):
    """A query that must find one of ``expected`` (entry ids of the same pack) among its first five results."""

    query: str
    expected: tuple[str, ...]
    language: str = ""
    place: str = ""


class Body(Struct, frozen=True):
    """The file of a document, by its bytes, and the passages read from it."""

    document_id: str
    media_type: str
    data: bytes
    passages: tuple[Passage, ...]


class Withdrawal(Struct, frozen=True, omit_defaults=True):
    """An entry that must no longer be used: why, and the id of what to use instead, if there is something."""

    id: str
    reason: str
    replacement: str = ""


class Gone(Struct, frozen=True, omit_defaults=True):
    """What is left of an entry that a later edition of its pack no longer has, so that whoever kept it is told."""

    id: str
    name: str
    kind: Kind
    since: str = ""  # ISO date: when the first edition without it was issued
    reason: str = ""
    replacement: str = ""  # id of an entry of the same publisher
    country: str = ""
    codes: tuple[Code, ...] = ()


class PackContent(Struct, frozen=True):
    """A pack after reading: everything the store needs, nothing that points to a disk."""

    manifest: PackManifest
    entries: tuple[Entry, ...]
    bodies: tuple[Body, ...] = ()
    golden_queries: tuple[GoldenQuery, ...] = ()
    withdrawn: tuple[Withdrawal, ...] = ()


class Concept(Struct, frozen=True, omit_defaults=True):
    """A term of a vocabulary: what it is called in each language, and the words people use for it."""

    facet: str
    code: str
    labels: dict[str, str]  # language -> label
    synonyms: tuple[str, ...] = ()
    definition: str = ""
