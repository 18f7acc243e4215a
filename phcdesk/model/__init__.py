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

Each kind has a module of its own, and ``packs`` what carries them; ``status`` judges what may be used, and where
somebody may be sent. The rest of the program imports all of it from here.
"""

from phcdesk.model.concepts import Concept
from phcdesk.model.countries import Country, EmergencyNumber, Finder, Indicator
from phcdesk.model.documents import MAP_TYPES, MBTILES, PMTILES, Body, Document, Guide, Passage
from phcdesk.model.entries import KINDS, Entry, Kind, Placed, kind_of
from phcdesk.model.facts import Assurance, Code, Language, Method
from phcdesk.model.packs import BUNDLED_PUBLISHER, GoldenQuery, Gone, PackContent, PackManifest, Withdrawal
from phcdesk.model.services import (
    Address,
    CostOption,
    Location,
    Organization,
    Phone,
    Schedule,
    Service,
    ServiceArea,
    ServiceAtLocation,
    all_phones,
)
from phcdesk.model.status import (
    CURRENT,
    NOT_NOW,
    document_status,
    holds,
    is_over,
    is_there,
    may_be_called,
    may_be_closed,
    takes_people,
)

__all__ = [
    "BUNDLED_PUBLISHER",
    "CURRENT",
    "KINDS",
    "MAP_TYPES",
    "MBTILES",
    "NOT_NOW",
    "PMTILES",
    "Address",
    "Assurance",
    "Body",
    "Code",
    "Concept",
    "CostOption",
    "Country",
    "Document",
    "EmergencyNumber",
    "Entry",
    "Finder",
    "GoldenQuery",
    "Gone",
    "Guide",
    "Indicator",
    "Kind",
    "Language",
    "Location",
    "Method",
    "Organization",
    "PackContent",
    "PackManifest",
    "Passage",
    "Phone",
    "Placed",
    "Schedule",
    "Service",
    "ServiceArea",
    "ServiceAtLocation",
    "Withdrawal",
    "all_phones",
    "document_status",
    "holds",
    "is_over",
    "is_there",
    "kind_of",
    "may_be_called",
    "may_be_closed",
    "takes_people",
]
