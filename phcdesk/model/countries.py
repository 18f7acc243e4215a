"""What is known about a country as a whole."""

from msgspec import Struct

from phcdesk.model.facts import Assurance, Code


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
