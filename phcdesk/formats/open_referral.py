"""Open Referral 0.x, the JSON of Ohana: organizations with their places inside, and services inside those.

Each organization is turned into objects as HSDS has them and goes the way of HSDS. Services are often without a name;
the place lends them its own. Members that have no place in HSDS are told, once each.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from phcdesk.errors import FormatError
from phcdesk.formats.chosen import Chosen
from phcdesk.formats.context import ReadContext
from phcdesk.formats.hsds.building import services_of
from phcdesk.formats.hsds.json_files import HEAD, json_files
from phcdesk.formats.hsds.lifting import Lift
from phcdesk.formats.hsds.nested import Flattening, Place
from phcdesk.formats.hsds.packed import words_in
from phcdesk.formats.hsds.records import Records
from phcdesk.formats.identity import natural_id, uuid_of
from phcdesk.formats.json_stream import JsonStream
from phcdesk.formats.recognising import Likeness
from phcdesk.formats.report import Report
from phcdesk.model import Service
from phcdesk.progress import CancelToken, Progress

FORMAT = "open-referral"
REPORTED = 256

_SIGNS = re.compile(rb'"(services|address|phones|contacts|faxes|mail_address)_attributes"\s*:')
Thing = dict[str, object]

_OF_ORGANIZATION = {"name": "name", "alternate_name": "alternate_name", "description": "description", "email": "email"}
_OF_PLACE = {
    "name": "name", "alternate_name": "alternate_name", "description": "description", "short_desc": "description",
    "transportation": "transportation",
}  # fmt: skip
_ADDRESSES = {
    "address_attributes": "physical", "address": "physical", "mail_address_attributes": "postal",
    "mail_address": "postal",
}  # fmt: skip
_OF_ADDRESS = {
    "street": "address_1", "street_1": "address_1", "address_1": "address_1", "street_2": "address_2",
    "address_2": "address_2", "city": "city", "state": "state_province", "state_province": "state_province",
    "zip": "postal_code", "postal_code": "postal_code", "country": "country", "country_code": "country",
    "attention": "attention",
}  # fmt: skip
_OF_PHONE = {
    "number": "number", "department": "department", "extension": "extension", "number_type": "type",
    "vanity_number": "description", "phone_hours": "description",
}  # fmt: skip
_OF_SERVICE = {
    "name": "name", "alternate_name": "alternate_name", "description": "description", "short_desc": "description",
    "eligibility": "eligibility_description", "audience": "eligibility_description", "fees": "fees_description",
    "how_to_apply": "application_process", "application_process": "application_process", "wait": "wait_time",
    "wait_time": "wait_time", "status": "status", "email": "email", "website": "url", "url": "url",
    "interpretation_services": "interpretation_services",
}  # fmt: skip


def likeness(chosen: Chosen) -> Likeness | None:
    """How much a source looks like Ohana."""
    try:
        found = {sign for name in json_files(chosen)[:8] for sign in _SIGNS.findall(chosen.head(name, HEAD))}
    except FormatError:
        return None
    return Likeness(FORMAT, "0.x", min(0.95, 0.7 + len(found) / 10)) if found else None


def read(
    chosen: Chosen, report: Report, context: ReadContext, progress: Progress, cancel: CancelToken
) -> Iterator[Service]:
    """The services of a source. Raises ``FormatError``, ``Cancelled``."""
    records = Records(report)
    flattening = Flattening(records)
    for name in json_files(chosen):
        with chosen.open(name) as stream:
            for item in JsonStream(stream, name, "organizations"):
                cancel.check()
                place = Place(name, item.number)
                if isinstance(item.value, dict) and item.value.get("name"):
                    _take(item.value, flattening, place, context.namespace)
                else:
                    report.read += 1
                    report.refused += 1
                    report.note("JS01" if item.broken else "JS02", name, item.number, raw=item.broken)
                if item.number % REPORTED == 0:
                    progress("convert", report.read, 0)
    yield from services_of(records, context, progress, cancel)


def _take(value: Thing, flattening: Flattening, place: Place, namespace: str) -> None:
    name = str(value.get("name"))
    organization = _renamed(value, _OF_ORGANIZATION)
    organization["id"] = _text(value.get("id")) or natural_id(namespace, "organization", name)
    organization["website"] = _first(value, "website", "url", "urls")
    organization["phones"] = _phones(value)
    flattening.add(organization, Lift("organization"), place)
    for number, held in enumerate(_things(value.get("locations"))):
        made = uuid_of(namespace, "location", f"{organization['id']}/{number}")
        _take_place(held, organization, flattening, place, made, namespace)
    told = {"id", "name", "locations", "website", "url", "urls", "phones", "phones_attributes", *_OF_ORGANIZATION}
    flattening.tell_unknown("organization", set(value) - told, place)


def _take_place(
    held: Thing, organization: Thing, flattening: Flattening, place: Place, made: str, namespace: str
) -> None:
    location = _renamed(held, _OF_PLACE)
    location["id"] = _text(held.get("id")) or made
    location["organization_id"] = organization["id"]
    location["location_type"] = "virtual" if held.get("virtual") is True else "physical"
    location["latitude"], location["longitude"] = _point(held)
    location["addresses"] = _addresses(held)
    location["phones"] = _phones(held)
    location["languages"] = [{"name": word} for word in _words(held.get("languages"), "languages")]
    location["accessibility"] = [{"description": word} for word in _words(held.get("accessibility"), "accessibility")]
    location["schedules"] = [{"description": text}] if (text := _text(held.get("hours"))) else []
    flattening.add(location, Lift("location"), place)
    told = {
        "id", "virtual", "latitude", "longitude", "coordinates", "languages", "accessibility", "hours", "services",
        "services_attributes", "address", "address_attributes", "mail_address", "mail_address_attributes", "phones",
        "phones_attributes", "faxes", "faxes_attributes", "emails", "urls", *_OF_PLACE,
    }  # fmt: skip
    flattening.tell_unknown("location", set(held) - told, place)
    for number, offered in enumerate(_things(held.get("services_attributes") or held.get("services"))):
        service = _service(offered, held, organization)
        service["id"] = _text(offered.get("id")) or uuid_of(namespace, "service", f"{location['id']}/{number}")
        link = {"id": f"{service['id']}@", "service_id": service["id"], "location_id": location["id"]}
        flattening.add(service, Lift("service"), place)
        flattening.add(link, Lift("service_at_location"), place)
        told = {"id", "service_areas", "keywords", "languages", "required_documents", "urls", *_OF_SERVICE}
        flattening.tell_unknown("service", set(offered) - told, place)


def _service(offered: Thing, held: Thing, organization: Thing) -> Thing:
    service = _renamed(offered, _OF_SERVICE)
    service["name"] = service.get("name") or _text(held.get("name")) or organization["name"]
    service["organization_id"] = organization["id"]
    service["url"] = service.get("url") or _first(offered, "urls") or _first(held, "urls")
    service["email"] = service.get("email") or _first(held, "emails")
    service["service_areas"] = [{"name": word} for word in _words(offered.get("service_areas"))]
    service["languages"] = [{"name": word} for word in _words(offered.get("languages"), "languages")]
    service["required_documents"] = [{"document": word} for word in _words(offered.get("required_documents"))]
    service["keywords"] = ";".join(_words(offered.get("keywords"), "keywords"))
    return service


def _renamed(value: Thing, names: dict[str, str]) -> Thing:
    """The members of a thing under the names of HSDS. Two that are one now stand in it one after the other."""
    found: Thing = {}
    for name, new in names.items():
        text = "; ".join(_words(value.get(name))) if isinstance(value.get(name), list) else _text(value.get(name))
        if text and text != found.get(new):
            found[new] = f"{found[new]}\n{text}" if found.get(new) else text
    return found


def _phones(value: Thing) -> list[Thing]:
    voices = [_renamed(one, _OF_PHONE) for one in _things(value.get("phones_attributes") or value.get("phones"))]
    faxes = [_renamed(one, _OF_PHONE) for one in _things(value.get("faxes_attributes") or value.get("faxes"))]
    return [one for one in (*voices, *({**fax, "type": "fax"} for fax in faxes)) if one.get("number")]


def _addresses(held: Thing) -> list[Thing]:
    return [
        {**address, "address_type": kind}
        for name, kind in _ADDRESSES.items()
        if isinstance(one := held.get(name), dict) and (address := _renamed(one, _OF_ADDRESS))
    ]


def _point(held: Thing) -> tuple[str, str]:
    pair = held.get("coordinates")
    if isinstance(pair, list) and len(pair) == 2:
        return _text(pair[1]), _text(pair[0])
    return _text(held.get("latitude")), _text(held.get("longitude"))


def _first(value: Thing, *names: str) -> str:
    return next((word for name in names for word in _words(value.get(name))), "")


def _things(value: object) -> list[Thing]:
    return [one for one in value if isinstance(one, dict)] if isinstance(value, list) else []


def _words(value: object, column: str = "") -> list[str]:
    """The words of a list, or of a text that holds one."""
    if isinstance(value, list):
        return [text for one in value if (text := _text(one))]
    return list(words_in(_text(value), column))


def _text(value: object) -> str:
    return str(value).strip() if isinstance(value, (str, int, float)) and not isinstance(value, bool) else ""
