"""Features with the tags of OpenStreetMap, as healthsites.io and other extracts give them, to services.

The table ``osm_tags.csv`` says which tags are codes of ours. A social facility that is a shelter, or one for people who
fled from violence, never comes in with its position. Who edited the map is not read.
"""

from __future__ import annotations

import csv
from collections.abc import Iterator, Mapping
from datetime import UTC, datetime
from functools import cache
from importlib.resources import files

from phcdesk.formats.context import ReadContext
from phcdesk.formats.geojson.features import Feature, identity_text
from phcdesk.formats.geojson.geometry import Point, point_of
from phcdesk.formats.geojson.osm_hours import osm_hours
from phcdesk.formats.identity import natural_id, uuid_of
from phcdesk.formats.report import Report
from phcdesk.formats.restricted import hidden, sounds_secret
from phcdesk.formats.sheets.cells import CellReader
from phcdesk.formats.sheets.recipe import Recipe
from phcdesk.formats.sheets.terms import Terms
from phcdesk.model import (
    Address,
    Assurance,
    Code,
    Language,
    Location,
    Organization,
    Phone,
    Schedule,
    Service,
    ServiceAtLocation,
)
from phcdesk.tables.values import iso_date

MARKS = frozenset(("osm_id", "osm_type", "amenity", "healthcare", "social_facility", "@id", "healthcare:speciality"))
"""Properties by one of which features of the map are told from others."""

_STATUSES = {
    "operational": "active", "yes": "active", "open": "active", "functional": "active",
    "non operational": "temporarily closed", "non-operational": "temporarily closed", "no": "temporarily closed",
    "non_operational": "temporarily closed", "closed": "temporarily closed", "not functional": "temporarily closed",
}  # fmt: skip
_CLASSES = ("amenity", "healthcare", "office", "social_facility", "social_facility:for", "counselling:type", "fee")
_KINDS = ("healthcare", "amenity", "social_facility", "office", "shop", "building")
_NUMBERS = ("phone", "contact:phone", "contact_number", "contact:mobile", "mobile", "phone:mobile", "contact:whatsapp",
            "fax", "contact:fax", "contact:sms", "sms")  # fmt: skip
_TOLD = ("operator_type", "operator:type", "beds", "capacity:beds", "staff_doctors", "staff_nurses", "emergency",
         "insurance", "dispensing")  # fmt: skip
_CUT = {
    key[:10]: key
    for key in (
        "operational_status", "opening_hours", "contact_number", "operator_type", "staff_doctors", "staff_nurses",
        "health_amenity_type", "changeset_timestamp", "social_facility", "healthcare:speciality",
    )
}  # fmt: skip
"""Shapefiles cut names to ten letters, and people convert them to GeoJSON."""
_SECRET_KINDS = ("shelter", "refuge", "safe_house", "safehouse")
_SECRET_FOR = ("abuse", "victim", "women", "violence", "survivor", "traffick")


class MapReader:
    """Makes services of features of the map."""

    def __init__(self, context: ReadContext, report: Report) -> None:
        self._context = context
        self._report = report
        self._cells = CellReader("", Recipe(), context, Terms(context.vocabulary), report)
        self._known = context.vocabulary.concept

    def service(self, feature: Feature) -> Service:
        """The service of a feature."""
        tags = tags_of(feature)
        self._cells.file, self._cells.row = feature.file, feature.number
        country = self._country(tags)
        secret = is_secret(tags)
        point = self._point(feature, country, secret=secret)
        kind = next((tags[key] for key in _KINDS if tags.get(key) not in (None, "", "yes")), "")
        name = next((tags[key] for key in ("name", "name:en", "official_name", "operator") if tags.get(key)), "")
        if not name:
            self._cells.note("RQ01", "name", "")
            name = kind.replace("_", " ").replace(";", ", ").capitalize() or "?"
        if not secret and sounds_secret(name):
            self._cells.note("SN01", "name", name)
        codes, words = self._classes(tags)
        identity = self._identity(feature, tags, name, point)
        hours = "" if secret else tags.get("opening_hours", "")
        place = self._place(tags, identity, point, country, secret=secret)
        return hidden(
            Service(
                identity,
                name,
                "; ".join(dict.fromkeys(value for key, value in _alternate_names(tags) if value != name)),
                "\n".join(_described(tags)),
                self._context.language,
                self._organization(tags, country),
                self._status(tags),
                url=self._url(tags),
                email=tags.get("email") or tags.get("contact:email") or "",
                phones=() if secret else self._phones(tags, country),
                schedules=self._hours(hours),
                hours_note=hours,
                languages=tuple(_languages(tags)),
                service_at_locations=(place,) if place else (),
                codes=codes,
                keywords=words,
                country=country,
                assurance=Assurance(as_of=self._changed(tags)),
            )
        )

    def _country(self, tags: Mapping[str, str]) -> str:
        for key in ("addr:country", "iso3c", "iso3", "country", "is_in:country"):
            if code := self._cells.country(tags.get(key, ""), ""):
                return code
        return self._context.country

    def _point(self, feature: Feature, country: str, *, secret: bool) -> Point | None:
        point, rule, raw = point_of(feature.geometry, country)
        if rule and not secret:
            self._cells.note(rule, "geometry", raw, f"{point}" if point else "")
        return point

    def _identity(self, feature: Feature, tags: Mapping[str, str], name: str, point: Point | None) -> str:
        number = tags.get("osm_id") or tags.get("@id") or feature.id
        kind = tags.get("osm_type", "")
        raw = tags.get("uuid") or (f"{kind}/{number}" if kind and number and "/" not in number else number)
        if raw:
            return uuid_of(self._context.namespace, "service", raw)
        where = f"{point[0]:.4f} {point[1]:.4f}" if point else tags.get("addr_full", "")
        return natural_id(self._context.namespace, "service", name, where)

    def _classes(self, tags: Mapping[str, str]) -> tuple[tuple[Code, ...], tuple[str, ...]]:
        codes: dict[Code, None] = {}
        words: dict[str, None] = {}
        said = [(key, value) for key in _CLASSES for value in _listed(tags.get(key, ""))]
        for value in (*_listed(tags.get("healthcare:speciality", "")), *_listed(tags.get("speciality", ""))):
            said += [
                ("speciality", value),
                *((f"{kind}+speciality", value) for kind in _listed(tags.get("amenity", ""))),
            ]
        if tags.get("social_facility") in ("group_home", "assisted_living"):
            said += [("social_facility+for", value) for value in _listed(tags.get("social_facility:for", ""))]
        for key, value in said:
            found = [code for code in _table().get((key, value), ()) if self._known(code.facet, code.code)]
            codes.update(dict.fromkeys(found))
            if not found and "+" not in key and key != "fee" and value not in ("yes", "no"):
                words[value.replace("_", " ")] = None
        words.update(dict.fromkeys(kind.replace("_", " ") for kind in _listed(tags.get("health_amenity_type", ""))))
        return tuple(codes), tuple(words)

    def _place(
        self, tags: Mapping[str, str], identity: str, point: Point | None, country: str, *, secret: bool
    ) -> ServiceAtLocation | None:
        street = " ".join(filter(None, (tags.get("addr:housenumber"), tags.get("addr:street"))))
        full = tags.get("addr_full") or tags.get("addr:full") or ""
        fields = (
            street or full,
            full if street and full != street else tags.get("addr:place", ""),
            tags.get("addr:city") or tags.get("addr:village") or tags.get("addr:suburb") or "",
            tags.get("addr:district") or tags.get("addr:county") or "",
            tags.get("addr:state") or tags.get("addr:province") or "",
            tags.get("addr:postcode", ""),
        )
        if point is None and not any(fields) and not secret:
            return None
        access = tuple(f"{key}: {tags[key]}" for key in ("wheelchair", "toilets:wheelchair") if tags.get(key))
        if secret:
            self._cells.note("SN02", "social_facility", "")
        place = Location(
            uuid_of(self._context.namespace, "location", f"{identity}/place"),
            location_type="physical",
            latitude=point[0] if point else None,
            longitude=point[1] if point else None,
            restricted=secret,
            addresses=(Address(*fields, country, "physical"),) if any(fields) else (),
            accessibility=access,
        )
        return ServiceAtLocation(place)

    def _organization(self, tags: Mapping[str, str], country: str) -> Organization:
        name = tags.get("operator", "")
        if not name:
            return Organization()
        return Organization(natural_id(self._context.namespace, "organization", name, country), name)

    def _status(self, tags: Mapping[str, str]) -> str:
        if any(key.startswith(("disused:amenity", "disused:healthcare", "abandoned:")) for key in tags):
            return "defunct"
        said = tags.get("operational_status", "")
        found = _STATUSES.get(said.casefold(), "")
        if said and not found:
            self._cells.note("EN01", "operational_status", said)
        return found

    def _phones(self, tags: Mapping[str, str], country: str) -> tuple[Phone, ...]:
        said = [(key, tags[key]) for key in _NUMBERS if tags.get(key)]
        heading = {"contact_number": "phone", "contact:phone": "phone"}
        return tuple(
            dict.fromkeys(
                phone for key, cell in said for phone in self._cells.phones(cell, heading.get(key, key), country)
            )
        )

    def _url(self, tags: Mapping[str, str]) -> str:
        said = next((tags[key] for key in ("website", "contact:website", "url") if tags.get(key)), "")
        return self._cells.web_address(said, "website") if said else ""

    def _hours(self, said: str) -> tuple[Schedule, ...]:
        found = osm_hours(said) if said else ()
        if found is None:
            self._cells.note("HR01", "opening_hours", said)
        return found or ()

    def _changed(self, tags: Mapping[str, str]) -> str:
        for key in ("check_date", "survey:date", "changeset_timestamp", "@timestamp", "timestamp"):
            said = tags.get(key, "")
            if said.isdigit() and len(said) in (9, 10):
                said = datetime.fromtimestamp(int(said), UTC).date().isoformat()
            found = iso_date(said) if said else None
            if found and found <= self._context.today.isoformat():
                return found
        return ""


def tags_of(feature: Feature) -> dict[str, str]:
    """The tags of a feature as text; extracts keep them among the properties or in a member of their own."""
    inner = feature.properties.get("tags")
    properties = {**feature.properties, **(inner if isinstance(inner, dict) else {})}
    found = {key.strip(): text for key, value in properties.items() if (text := tag_text(value))}
    for short, key in _CUT.items():
        if short in found:
            found.setdefault(key, found[short])
    return found


def tag_text(value: object) -> str:
    """A property as text; "" for what is none."""
    if isinstance(value, bool):
        return "yes" if value else "no"
    text = " ".join(identity_text(value).split())
    return text if text.isprintable() else "".join(letter for letter in text if letter.isprintable())


def is_secret(tags: Mapping[str, str]) -> bool:
    """Whether a place of the map may not be shown where it is."""
    kind = tags.get("social_facility", "").casefold()
    for_whom = f"{tags.get('social_facility:for', '')} {tags.get('shelter:for', '')}".casefold()
    return any(word in kind for word in _SECRET_KINDS) or any(word in for_whom for word in _SECRET_FOR)


def _listed(text: str) -> list[str]:
    return [part for one in text.replace(",", ";").split(";") if (part := one.strip().casefold())]


def _alternate_names(tags: Mapping[str, str]) -> Iterator[tuple[str, str]]:
    for key, value in tags.items():
        if key in ("alt_name", "official_name", "short_name", "loc_name", "int_name") or key.startswith("name:"):
            yield key, value


def _described(tags: Mapping[str, str]) -> Iterator[str]:
    if tags.get("description"):
        yield tags["description"]
    for key in _TOLD:
        if tags.get(key):
            yield f"{key.replace('_', ' ').replace(':', ' ')}: {tags[key].replace('_', ' ')}"


def _languages(tags: Mapping[str, str]) -> Iterator[Language]:
    for key, value in tags.items():
        if key.startswith("language:") and value == "yes" and len(key) in (11, 12):
            yield Language(key.removeprefix("language:"))


@cache
def _table() -> dict[tuple[str, str], tuple[Code, ...]]:
    found: dict[tuple[str, str], tuple[Code, ...]] = {}
    for row in csv.DictReader((files(__package__) / "osm_tags.csv").read_text("utf-8").splitlines()):
        key = (row["key"], row["value"])
        found[key] = (*found.get(key, ()), Code(row["facet"], row["ours"]))
    return found
