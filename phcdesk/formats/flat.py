"""Services as one flat table: a row for each service at each place, under headings that a person reads.

The headings are those that our own reader of sheets knows. A service without a place has one row. With a HXL row the
second row has the tag of each column (HXL 1.1).
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import NamedTuple

from phcdesk.formats.context import WriteContext
from phcdesk.formats.restricted import hidden
from phcdesk.model import Address, Location, Schedule, Service, ServiceAtLocation, all_phones

SOURCE_PACK = "source_pack"
"""The facet of the code that names the pack an entry came from; its value has title, edition and licence."""
TYPE_FACETS = ("service_type", "facility_type")
FICTIONAL = "FICTIONAL: "

_NOWHERE = ServiceAtLocation(Location(""))


class Row(NamedTuple):
    """What one row is made of."""

    service: Service
    at: ServiceAtLocation
    context: WriteContext

    @property
    def address(self) -> Address:
        """The first address of the place."""
        return next(iter(self.at.location.addresses), Address())


class Column(NamedTuple):
    """A column: its heading, its HXL tag and the text of a cell."""

    heading: str
    tag: str
    cell: Callable[[Row], str]


def _labels(row: Row, facets: Iterable[str]) -> str:
    codes = [code for code in (*row.service.codes, *row.at.codes) if code.facet in facets]
    return "; ".join(dict.fromkeys(row.context.vocabulary.label(code.facet, code.code) for code in codes))


def _phones(row: Row) -> str:
    here = (*row.at.phones, *row.at.location.phones)
    shown = dict.fromkeys([*row.service.phones, *here]) if here or row.service.phones else all_phones(row.service)
    return "; ".join(_dialled(phone.number, phone.extension, phone.dialling) for phone in shown)


def _dialled(number: str, extension: str, steps: str) -> str:
    return " ".join(filter(None, (number, f"ext. {extension}" if extension else "", steps)))


def _hours(row: Row) -> str:
    schedules = row.at.schedules or row.service.schedules or row.at.location.schedules
    return "; ".join(filter(None, (*map(hours_words, schedules), row.service.hours_note)))


def hours_words(schedule: Schedule) -> str:
    """A schedule in short: "MO,TU 09:00-17:00", with everything that is not simply weekly said beside it."""
    times = "-".join(filter(None, (schedule.opens_at, schedule.closes_at)))
    rare = schedule.freq if schedule.freq not in ("", "WEEKLY") else ""
    every = f"every {schedule.interval}" if schedule.interval not in ("", "1") else ""
    span = " - ".join(filter(None, (schedule.valid_from, schedule.valid_to)))
    by = " ".join(filter(None, (schedule.bymonthday, schedule.byweekno, schedule.byyearday)))
    parts = (rare, every, schedule.byday, by, times, f"({span})" if span else "", schedule.description, schedule.notes)
    return " ".join(filter(None, parts))


def _degrees(value: float | None) -> str:
    return "" if value is None else f"{value:.6f}".rstrip("0").rstrip(".")


def _from_pack(row: Row) -> str:
    return "; ".join(code.value or code.code for code in row.service.codes if code.facet == SOURCE_PACK)


COLUMNS: tuple[Column, ...] = (
    Column("id", "#service+id", lambda row: row.service.id),
    Column("name", "#service+name", lambda row: FICTIONAL * row.service.fictional + row.service.name),
    Column("alternate name", "#service+name+alt", lambda row: row.service.alternate_name),
    Column("organization", "#org+name", lambda row: row.service.organization.name),
    Column("service type", "#service+type", lambda row: _labels(row, TYPE_FACETS)),
    Column("status", "#status", lambda row: row.service.status),
    Column("alert", "#description+alert", lambda row: row.service.alert),
    Column("description", "#description", lambda row: row.service.description),
    Column("phone", "#contact+phone", _phones),
    Column("email", "#contact+email", lambda row: row.service.email),
    Column("website", "#contact+url", lambda row: row.service.url or row.service.organization.website),
    Column("location name", "#loc+name", lambda row: row.at.location.name),
    Column("address 1", "#loc+street", lambda row: row.address.address_1),
    Column("address 2", "#loc+street+extra", lambda row: row.address.address_2),
    Column("city", "#loc+town", lambda row: row.address.city),
    Column("district", "#adm2+name", lambda row: row.address.region),
    Column("province", "#adm1+name", lambda row: row.address.state_province),
    Column("postal code", "#loc+postcode", lambda row: row.address.postal_code),
    Column("country", "#country+code+iso2", lambda row: row.address.country or row.service.country),
    Column("latitude", "#geo+lat", lambda row: _degrees(row.at.location.latitude)),
    Column("longitude", "#geo+lon", lambda row: _degrees(row.at.location.longitude)),
    Column("restricted", "#loc+restricted", lambda row: "yes" if row.at.location.restricted else ""),
    Column("opening hours", "#date+hours", _hours),
    Column(
        "languages", "#service+languages", lambda row: "; ".join(one.name or one.code for one in row.service.languages)
    ),
    Column("eligibility", "#beneficiary", lambda row: row.service.eligibility_description),
    Column("minimum age", "#beneficiary+age+min", lambda row: row.service.minimum_age),
    Column("maximum age", "#beneficiary+age+max", lambda row: row.service.maximum_age),
    Column("cost", "#value+fee", lambda row: row.service.fees_description),
    Column("how to apply", "#access", lambda row: row.service.application_process),
    Column("waiting time", "#access+wait", lambda row: row.service.wait_time),
    Column("documents needed", "#access+documents", lambda row: "; ".join(row.service.required_documents)),
    Column("accessibility", "#access+disability", lambda row: "; ".join(row.at.location.accessibility)),
    Column("directions", "#access+directions", lambda row: row.at.location.transportation),
    Column("areas served", "#loc+served", lambda row: "; ".join(area.name for area in row.service.service_areas)),
    Column("keywords", "#service+keywords", lambda row: "; ".join(row.service.keywords)),
    Column("role", "#service+role", lambda row: row.service.role if row.service.role != "referral" else ""),
    Column("last checked", "#date+checked", lambda row: row.service.assurance.as_of),
    Column("how checked", "#meta+method", lambda row: row.service.assurance.method),
    Column("sources", "#meta+source", lambda row: " | ".join(row.service.assurance.sources)),
    Column("fictional", "#meta+fictional", lambda row: "yes" if row.service.fictional else ""),
    Column("pack and licence", "#meta+licence", _from_pack),
)


def headings() -> tuple[str, ...]:
    """The first row."""
    return tuple(column.heading for column in COLUMNS)


def tags() -> tuple[str, ...]:
    """The row of HXL tags."""
    return tuple(column.tag for column in COLUMNS)


def rows_of(service: Service, context: WriteContext) -> Iterator[tuple[str, ...]]:
    """The rows of a service; of restricted places only what may be known."""
    service = hidden(service)
    for at in service.service_at_locations or (_NOWHERE,):
        row = Row(service, at, context)
        yield tuple(column.cell(row) for column in COLUMNS)
