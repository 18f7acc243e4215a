"""A service in the terms of HSDS 3.0, with its phones, places, hours and costs inside it."""

from typing import Literal

from msgspec import Struct

from phcdesk.model.facts import Assurance, Code, Language


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
    attending_type: str = ""  # in person, by phone; nothing here shows it, and it goes on to others as it came


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


def all_phones(service: Service) -> tuple[Phone, ...]:
    """The numbers of a service: its own, those at its places, those of the places, and at last its organization's.

    Those of a restricted place are no numbers to give, should a reader have left any.
    """
    places = [at for at in service.service_at_locations if not at.location.restricted]
    at_places = [phone for at in places for phone in at.phones]
    of_places = [phone for at in places for phone in at.location.phones]
    return tuple(dict.fromkeys([*service.phones, *at_places, *of_places])) or service.organization.phones
