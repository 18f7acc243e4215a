"""Rows of who does what where, to services: one for each organization, activity and place.

Rows that say the same for other months or other people become part of the first one. Counts of people are no sums:
the largest one is told with what it counts, and none below ten, which could point to a person. Contact persons are
staff and are left out; a number that belongs to the organization is kept.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date

from phcdesk.formats.checked_points import checked_point
from phcdesk.formats.context import ReadContext
from phcdesk.formats.hxl.columns import (
    PERSON_WORDS,
    STATUSES,
    TOTALS,
    Said,
    facet_of,
    first_cell,
    is_note,
    is_told,
    merged,
    says_what,
)
from phcdesk.formats.hxl.fourws import FACET, Activity, activity_of
from phcdesk.formats.hxl.tags import TagRow
from phcdesk.formats.identity import natural_id, plain
from phcdesk.formats.report import Report
from phcdesk.formats.restricted import hidden, sounds_secret
from phcdesk.formats.sheets.cells import CellReader
from phcdesk.formats.sheets.dates import checked_date
from phcdesk.formats.sheets.looks import filled
from phcdesk.formats.sheets.recipe import Recipe, same_header
from phcdesk.formats.sheets.terms import Terms
from phcdesk.model import (
    Address,
    Assurance,
    Code,
    Location,
    Organization,
    Phone,
    Service,
    ServiceArea,
    ServiceAtLocation,
)

SMALLEST_COUNT = 10
MAX_NAME = 200
PEOPLE = ("reached", "beneficiary", "targeted", "inneed", "affected", "population")
CODES = ("code", "id", "pcode")
ADMINS = ("adm1", "adm2", "adm3", "adm4", "adm5")


class ActivityReader:
    """Makes services of the rows of one sheet. ``add`` takes each row; ``services`` gives what they come to."""

    def __init__(self, file: str, row: TagRow, context: ReadContext, report: Report, *, is_4ws: bool) -> None:
        self._columns = [
            (at, tag, row.headings[at]) for at, tag in enumerate(row.tags) if tag is not None and tag.name != "x"
        ]
        self._context = context
        self._report = report
        self._is_4ws = is_4ws
        self._cells = CellReader(file, Recipe(), context, Terms(context.vocabulary), report)
        self._found: dict[str, Service] = {}
        self._people: dict[str, tuple[int, str]] = {}
        self._suspected: set[str] = set()

    def add(self, number: int, cells: Sequence[str]) -> None:
        """Take a row; it is counted as kept, merged or refused here."""
        self._cells.row = number
        said = [
            Said(tag, heading, cells[at]) for at, tag, heading in self._columns if at < len(cells) and filled(cells[at])
        ]
        if reason := self._is_total(said):
            self._report.refused += 1
            self._cells.note("RW01", "", reason)
            return
        service = self._service(said)
        if service is None:
            self._report.refused += 1
            self._cells.note("RQ02", "", "")
            return
        self._count_people(service.id, said)
        known = self._found.get(service.id)
        if known is None:
            self._report.kept += 1
            self._found[service.id] = service
        else:
            self._report.merged += 1
            self._cells.note("ID03" if known == service else "MG01", "", service.name)
            self._found[service.id] = merged(known, service)

    def services(self) -> Iterator[Service]:
        """The services, in the order in which they were first met."""
        for identity, service in self._found.items():
            people = self._people.get(identity)
            note = f"{people[1]}: {people[0]}" if people else ""
            fields = {name: getattr(service, name) for name in Service.__struct_fields__}
            yield hidden(Service(**{**fields, "evidence_note": note}))

    def _service(self, said: list[Said]) -> Service | None:
        activity = self._activity(said)
        words = [one.cell for one in said if says_what(one.tag)]
        organization = first_cell(
            said, "org", without=("code", "id", "type", "partner", "funder", "prog", "phone", "email")
        )
        name = (activity.label if activity else "") or first_cell(
            said, "activity", without=("code", "description", "type")
        )
        name = name or next(iter(words), "") or organization
        if not name:
            return None
        country = self._country(said)
        areas = list(filter(None, (first_cell(said, level, without=CODES) for level in ADMINS)))
        pcodes = [one.cell for one in said if one.tag.name in (*ADMINS, "loc") and one.tag.has(*CODES)]
        place = self._place(said, country, areas)
        where = place.location.name if place else ""
        key = activity.code if activity else "|".join(map(plain, words))
        detail = first_cell(said, "activity", needs=("description",)) if self._is_4ws else ""
        identity = natural_id(self._context.namespace, "activity", organization, key, *areas, *pcodes, where, country)
        if sounds_secret(where, name) and where not in self._suspected:
            self._suspected.add(where)
            self._cells.note("SN01", "", where or name)
        codes, keywords = self._classes(said, activity)
        return Service(
            identity,
            name[:MAX_NAME],
            description="\n".join(dict.fromkeys(self._described(said, words, name, detail))),
            language=self._context.language,
            organization=self._organization(said, organization, country),
            status=self._status(said),
            phones=tuple(self._phones(said, country)),
            service_areas=(ServiceArea(", ".join(reversed(areas)), country),) if areas else (),
            service_at_locations=(place,) if place else (),
            codes=codes,
            keywords=tuple(dict.fromkeys((*keywords, *pcodes))),
            country=country,
            assurance=Assurance(as_of=self._date(said, "reported")),
        )

    def _activity(self, said: list[Said]) -> Activity | None:
        cells = [one.cell for one in said if one.tag.name == "activity" and one.tag.has("code")]
        if not self._is_4ws and not any("4ws" in same_header(one.heading) for one in said):
            return None
        found = activity_of(*reversed(cells))
        if found is None and cells:
            self._cells.note("EN01", "activity code", cells[0])
        return found

    def _country(self, said: list[Said]) -> str:
        for one in said:
            if one.tag.name == "country" and (code := self._cells.country(one.cell, one.heading)):
                return code
        return self._context.country

    def _place(self, said: list[Said], country: str, areas: list[str]) -> ServiceAtLocation | None:
        """The named place of an activity; areas alone are no place."""
        name = first_cell(said, "loc", without=("code", "type", "id", "served"))
        north, east = first_cell(said, "geo", needs=("lat",)), first_cell(said, "geo", needs=("lon",))
        pair = first_cell(said, "geo", needs=("coord",))
        point: tuple[float, float] | None = None
        if north or east or pair:
            point, rule = checked_point(north or pair, east, country)
            if rule:
                self._cells.note(rule, "#geo", f"{north or pair} / {east}", f"{point}" if point else "")
        if not name and point is None:
            return None
        if not name:  # a point without a name is the middle of an area, which is no place to go to
            return None
        address = Address(city=name, region=", ".join(reversed(areas[1:])), state_province=next(iter(areas), ""),
                          country=country, address_type="physical")  # fmt: skip
        identity = natural_id(self._context.namespace, "location", name, *areas, country)
        return ServiceAtLocation(
            Location(
                identity,
                name,
                location_type="physical",
                latitude=point[0] if point else None,
                longitude=point[1] if point else None,
                addresses=(address,),
            )
        )

    def _organization(self, said: list[Said], name: str, country: str) -> Organization:
        if not name:
            return Organization()
        phones = [one for one in said if one.tag.name == "org" and one.tag.has("phone")]
        url = next((self._cells.web_address(one.cell, one.heading) for one in said if one.tag.has("url")), "")
        return Organization(
            natural_id(self._context.namespace, "organization", name),
            name,
            first_cell(said, "org", needs=("acronym",)),
            website=url,
            email=first_cell(said, "org", needs=("email",)),
            phones=tuple(phone for one in phones for phone in self._cells.phones(one.cell, one.heading, country)),
        )

    def _phones(self, said: list[Said], country: str) -> Iterator[Phone]:
        """Numbers for everybody; those that stand beside a person's name or say so are that person's."""
        person = any(one.tag.name == "contact" and one.tag.has("name") for one in said)
        for one in said:
            if one.tag.name != "contact" or not one.tag.has("phone", "email", "name"):
                continue
            heading = same_header(one.heading)
            if one.tag.has("phone") and not self._is_4ws and not person and not any(w in heading for w in PERSON_WORDS):
                yield from self._cells.phones(one.cell, one.heading, country)
            else:
                self._cells.note("PI01", one.heading, "")

    def _classes(self, said: list[Said], activity: Activity | None) -> tuple[tuple[Code, ...], tuple[str, ...]]:
        codes: dict[Code, None] = {}
        words: dict[str, None] = {}
        if activity is not None:
            main = activity.code.partition(".")[0]
            codes[Code(FACET, main, activity.code if activity.code != main else "")] = None
            if activity.layer:
                codes[Code("emergency_layer", activity.layer)] = None
        for one in said:
            facet = facet_of(one.tag)
            if facet is None:
                continue
            found, whole = self._cells.codes(one.cell, facet)
            codes.update(dict.fromkeys(found))
            if not whole and len(one.cell) <= 80:
                words[one.cell] = None
        return tuple(codes), tuple(words)

    def _status(self, said: list[Said]) -> str:
        end = self._date(said, "end", future=True)
        if end and end < self._context.today.isoformat():
            return "inactive"
        for one in said:
            if one.tag.name == "status":
                word = same_header(one.cell)
                found = next(
                    (status for status in ("inactive", "active") if any(w in word for w in STATUSES[status])), ""
                )
                if found:
                    return found
                self._cells.note("EN01", one.heading, one.cell)
        return ""

    def _date(self, said: list[Said], attribute: str, *, future: bool = False) -> str:
        for one in said:
            if one.tag.name == "date" and one.tag.has(attribute):
                latest = date(self._context.today.year + 5, 12, 31) if future else self._context.today
                found = checked_date(one.cell, "", latest)
                if not found:
                    self._cells.note("DT01", one.heading, one.cell)
                return found
        return ""

    def _described(self, said: list[Said], words: list[str], name: str, detail: str) -> Iterator[str]:
        if detail:
            yield detail
        for one in said:
            is_what = one.cell in words or one.tag.name in ("description", "indicator", "output") or is_note(one.tag)
            if is_told(one.tag) or (is_what and one.cell not in (name, detail)):
                yield f"{one.heading}: {one.cell}"

    def _count_people(self, identity: str, said: list[Said]) -> None:
        for one in said:
            if one.tag.name not in PEOPLE or one.tag.has("type", "code"):
                continue
            digits = one.cell.replace(",", "").replace(" ", "")
            if not digits.isdigit() or len(digits) > 9:
                continue
            if int(digits) < SMALLEST_COUNT:
                self._cells.note("SM01", one.heading, "")
            else:
                known = self._people.get(identity)
                if known is None or known[0] < int(digits):
                    self._people[identity] = (int(digits), one.heading)

    def _is_total(self, said: list[Said]) -> str:
        """Why a row is no activity: it is a sum, or says neither who nor where."""
        for one in said:
            if (
                one.tag.name in ("org", "loc", "country", "activity", "sector", *ADMINS)
                and same_header(one.cell) in TOTALS
            ):
                return one.cell
        if self._is_4ws:
            who = any(one.tag.name == "org" and one.tag.has("impl") for one in said)
            where = any(one.tag.name in ("loc", "country", "geo", *ADMINS) for one in said)
            if not who or not where:
                return next((one.cell for one in said), "–")
        return ""
