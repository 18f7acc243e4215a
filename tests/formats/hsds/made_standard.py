"""Services in the form of HSDS 3.0 for hypothesis, as another publisher would write them: objects, and tables of them.

Every field is filled now and then that docs/formats.md lists as coming back with the same value.
"""

from __future__ import annotations

import csv
import io
import zipfile
from datetime import date
from pathlib import Path
from typing import Any

from hypothesis import strategies as st

from tests.formats.hsds.standard_fields import singular, tables

Row = dict[str, Any]

TEXT = st.builds(
    lambda first, rest: " ".join(f"{first}{rest}".split()),
    st.sampled_from("abcéñжع"),
    st.text("abcdeéñöжи 0123'’\",;:()-", max_size=15),
)
IDS = st.uuids(version=4).map(str)
DATES = st.dates(date(1990, 1, 1), date(2026, 11, 1)).map(str)
TIMES = st.times().map(lambda time: f"{time:%H:%M}:00")
_TEXTS = {
    "organization": "alternate_name",
    "service": "alternate_name description interpretation_services application_process fees_description wait_time"
    " eligibility_description alert",
    "location": "name alternate_name description transportation",
}


def with_id(required: dict[str, st.SearchStrategy[Any]], **optional: st.SearchStrategy[Any]) -> st.SearchStrategy[Row]:
    """A row that has an id, what it must have, and any of the rest."""
    return st.fixed_dictionaries({"id": IDS, **required}, optional=optional)


def texts(entity: str) -> dict[str, st.SearchStrategy[Any]]:
    """The fields of an entity that hold any text."""
    return dict.fromkeys(_TEXTS[entity].split(), TEXT)


def few(part: st.SearchStrategy[Row], alike: str) -> st.SearchStrategy[list[Row]]:
    """A few rows that differ in ``alike``."""
    return st.lists(part, max_size=2, unique_by=lambda row: row[alike])


def degrees(most: int) -> st.SearchStrategy[float]:
    """A coordinate that is not zero."""
    return st.integers(1, most * 10_000 - 1).map(lambda number: number / 10_000)


PHONES = few(
    with_id(
        {"number": st.from_regex(r"020 79[0-9]{2} [0-9]{4}", fullmatch=True)},
        extension=st.integers(1, 9999), type=st.sampled_from(["voice", "fax", "text"]), description=TEXT,
    ),
    "number",
)  # fmt: skip
SCHEDULES = few(
    with_id(
        {"freq": st.sampled_from(["WEEKLY", "MONTHLY"]), "opens_at": TIMES, "closes_at": TIMES},
        valid_from=DATES, valid_to=DATES, dtstart=DATES, until=DATES, timezone=st.integers(-11, 12),
        count=st.integers(1, 9), wkst=st.sampled_from(["MO", "SU"]), interval=st.integers(1, 4),
        byday=st.sampled_from(["MO", "MO,TU", "2MO", "-1FR"]), byweekno=st.just("5"), bymonthday=st.just("1,15"),
        byyearday=st.just("20"), description=TEXT, attending_type=TEXT, notes=TEXT,
    ),
    "opens_at",
)  # fmt: skip
LANGUAGES = few(with_id({"code": st.sampled_from(["en", "fr", "cy"])}, name=TEXT, note=TEXT), "code")
ADDRESSES = few(
    with_id(
        {
            "address_1": TEXT, "city": TEXT, "state_province": TEXT, "postal_code": TEXT,
            "country": st.just("GB"), "address_type": st.sampled_from(["physical", "postal"]),
        },
        attention=TEXT, address_2=TEXT, region=TEXT,
    ),
    "address_1",
)  # fmt: skip
ORGANIZATION = with_id(
    {"name": TEXT, "description": TEXT}, email=st.just("a@example.org"), website=st.just("https://example.org/"),
    **texts("organization"),
)  # fmt: skip
LOCATION = with_id(
    {
        "location_type": st.just("physical"), "addresses": ADDRESSES, "phones": PHONES, "schedules": SCHEDULES,
        "languages": LANGUAGES, "accessibility": few(with_id({"description": TEXT}), "description"),
        "latitude": degrees(90), "longitude": degrees(180),
    },
    **texts("location"),
)  # fmt: skip
TAXONOMY = {"id": "77777777-7777-4777-8777-777777777777", "name": "Council list", "description": "A list of services"}
TERM = with_id(
    {
        "name": TEXT, "description": TEXT, "code": st.from_regex(r"[a-z]{2,6}-[0-9]{2}", fullmatch=True),
        "taxonomy_detail": st.just(TAXONOMY),
    },
)  # fmt: skip
SERVICES: st.SearchStrategy[Row] = with_id(
    {
        "name": TEXT, "status": st.sampled_from(["active", "inactive", "defunct", "temporarily closed"]),
        "organization": ORGANIZATION, "phones": PHONES, "schedules": SCHEDULES, "languages": LANGUAGES,
        "service_areas": few(with_id({"name": TEXT}, description=TEXT), "name"),
        "cost_options": few(
            with_id(
                {"option": TEXT, "currency": st.just("GBP"), "amount": st.integers(0, 900)}, amount_description=TEXT
            ),
            "option",
        ),
        "required_documents": few(with_id({"document": TEXT}), "document"),
        "attributes": few(with_id({"link_entity": st.just("service"), "taxonomy_term": TERM}, value=TEXT), "id"),
        "service_at_locations": few(
            with_id({"location": LOCATION, "phones": PHONES, "schedules": SCHEDULES}, description=TEXT), "id"
        ),
    },
    url=st.just("https://example.org/s"), email=st.just("s@example.org"), minimum_age=st.integers(1, 20),
    maximum_age=st.integers(21, 99), assured_date=DATES, **texts("service"),
)  # fmt: skip


def as_tables(services: list[Row], target: Path) -> Path:
    """The same services as a tabular package."""
    rows: dict[str, dict[str, Row]] = {}
    for service in services:
        _flatten("service", service, {}, rows)
    files = {entity: file for file, (entity, _) in tables().items()}
    with zipfile.ZipFile(target, "w") as archive:
        for entity, listed in rows.items():
            fields = [name for name, _, _ in tables()[files[entity]][1]]
            out = io.StringIO(newline="")
            writer = csv.DictWriter(out, fields, extrasaction="raise")
            writer.writeheader()
            writer.writerows(listed.values())
            archive.writestr(f"{files[entity]}.csv", out.getvalue())
    return target


def _flatten(entity: str, value: Row, links: Row, rows: dict[str, dict[str, Row]]) -> None:
    """Put an object into the table of its kind, and what is in it into theirs."""
    own = {f"{entity}_id": value["id"]} if entity in ("service", "location", "service_at_location") else {}
    row = {**links, **{name: cell for name, cell in value.items() if not isinstance(cell, (list, dict))}}
    for name, held in value.items():
        for part in held if isinstance(held, list) else [held] if isinstance(held, dict) else []:
            kind = {"taxonomy_detail": "taxonomy"}.get(name, singular(name))
            if isinstance(held, dict):  # one that others may share: the row points to it
                row[f"{kind}_id"] = part["id"]
                _flatten(kind, part, {}, rows)
            else:
                _flatten(kind, part, {"link_id": value["id"]} if kind == "attribute" else own, rows)
    rows.setdefault(entity, {})[value["id"]] = row
