"""HSDS as JSON: an object, an array, one object a line, or the pages that an API gives, in one file or in several."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from phcdesk.errors import FormatError
from phcdesk.formats.chosen import Chosen
from phcdesk.formats.hsds.records import Records
from phcdesk.formats.json_stream import JsonStream
from phcdesk.progress import CancelToken, Progress

if TYPE_CHECKING:
    from phcdesk.formats.hsds.nested import Flattening

HEAD = 65_536
REPORTED = 256
ENDINGS = (".json", ".ndjson", ".jsonl")
MAX_LOOKED_AT = 8
PAGE_LISTS = ("contents", "content", "items", "results", "data", "services", "organizations", "locations")

_MEMBER = re.compile(r'"([A-Za-z_]{2,40})"\s*:')
_CLUES = frozenset(
    "service_at_locations service_areas service_area location_type eligibility_description application_process"
    " assured_date interpretation_services cost_options taxonomy_term taxonomy_detail organization_identifiers"
    " regular_schedules physical_addresses state_province address_1 wait_time legal_status tax_status total_items"
    " year_incorporated service_taxonomys minimum_age fees_description opens_at organization_id accreditations"
    " parent_organization_id totalElements term_uri link_entity attending_type deliverable_type".split()
)
_OTHER_FORMS = frozenset(("resourceType", "services_attributes", "address_attributes", "geometry", "phones_attributes"))
_OF_3_1 = frozenset(("additional_urls", "additional_websites", "capacities"))
_OF_UK_1 = frozenset(("totalElements", "service_taxonomys", "deliverable_type", "attending_access", "eligibilitys"))
_UK_3 = re.compile(r"HSDS-UK|openreferraluk", re.IGNORECASE)


def json_files(chosen: Chosen) -> list[str]:
    """The files of a source that begin as JSON does."""
    return [
        name
        for name in chosen.names()
        if (name.casefold().endswith(ENDINGS) or len(chosen.names()) == 1)
        and _text(chosen.head(name, HEAD)).startswith(("{", "["))
    ]


def _text(head: bytes) -> str:
    """The beginning of a file as text, without what may stand before JSON."""
    text = head.decode("utf-16" if head[:2] in (b"\xff\xfe", b"\xfe\xff") else "utf-8-sig", "replace")
    return text.lstrip("\ufeff\x1e \t\r\n")


def looked_at(chosen: Chosen) -> tuple[float, str]:
    """How much the files look like HSDS (0 to 1), and which version."""
    best, version = 0.0, "3.0"
    for name in json_files(chosen)[:MAX_LOOKED_AT]:
        text = _text(chosen.head(name, HEAD))
        members = set(_MEMBER.findall(text))
        if members & _OTHER_FORMS:
            continue
        clues = len(members & _CLUES) + 2 * (members >= {"id", "name", "organization", "status"})
        clues += members >= {"id", "name", "organization"}
        score = min(0.95, 0.5 + clues / 10) if clues >= 2 else 0.0
        if score > best:
            best, version = score, _version(text, members)
    return best, version


def _version(text: str, members: set[str]) -> str:
    if members & _OF_UK_1:
        return "UK 1.0"
    if "regular_schedules" in members:
        return "1.1"
    if "physical_addresses" in members:
        return "2.0"
    if _UK_3.search(text):
        return "UK 3.0"
    return "3.1" if members & _OF_3_1 else "3.0"


def read_json(chosen: Chosen, files: list[str], records: Records, progress: Progress, cancel: CancelToken) -> None:
    """Take in the objects of all files. Raises ``FormatError`` when the only file cannot be read."""
    from phcdesk.formats.hsds.nested import Flattening  # late: every table is looked at here, and few files are JSON

    flattening = Flattening(records)
    pages: dict[int, set[int]] = {}
    for name in files:
        try:
            for page in _read_file(chosen, name, records, flattening, progress, cancel):
                _count_page(page, pages)
        except FormatError as problem:
            if len(files) == 1:
                raise
            records.report.read += 1
            records.report.refused += 1
            records.report.note("JS01", name, raw=problem.code)
    for total, seen in pages.items():
        missing = [number for number in range(1, total + 1) if number not in seen]
        if missing and not seen >= set(range(total)):  # some count their pages from 0
            records.report.note("PG01", chosen.name, raw=", ".join(map(str, missing[:20])))


def _read_file(
    chosen: Chosen, name: str, records: Records, flattening: Flattening, progress: Progress, cancel: CancelToken
) -> Iterator[dict[str, object]]:
    """Take in the objects of a file; gives what its pages say of themselves."""
    from phcdesk.formats.hsds.nested import Place, objects_in

    head: dict[str, object] | None = None
    with chosen.open(name) as stream:
        items = JsonStream(stream, name, _list_of(chosen, name))
        for item in items:
            cancel.check()
            if item.head is not head and item.head is not None:
                head = item.head
            if item.broken:
                records.report.read += 1
                records.report.refused += 1
                records.report.note("JS01", name, item.number, raw=item.broken)
                continue
            found = False
            for value, lift in objects_in(item.value):
                found = True
                flattening.add(value, lift, Place(name, item.number))
            if isinstance(item.value, dict) and "total_pages" in item.value:
                yield item.value
            elif not found:
                records.report.read += 1
                records.report.refused += 1
                records.report.note("JS02", name, item.number, raw=str(item.value)[:80])
            if item.number % REPORTED == 0:
                progress("convert", records.report.read, 0)
        if items.odd_letters:
            records.report.note("EC01", name)
    if head is not None:
        yield head


def _list_of(chosen: Chosen, name: str) -> str:
    """The member of a page that has the list."""
    text = chosen.head(name, HEAD).decode("utf-8", "replace")
    members = [(match.start(), match[1]) for word in PAGE_LISTS if (match := re.search(rf'"({word})"\s*:\s*\[', text))]
    return min(members)[1] if members and entityless(text, min(members)[0]) else PAGE_LISTS[0]


def entityless(text: str, at: int) -> bool:
    """Whether a list stands in the outermost object, and not inside of one of its members."""
    before = text[:at]
    return before.count("{") - before.count("}") == 1 and not before.lstrip("\ufeff \t\r\n").startswith("[")


def _count_page(page: dict[str, object], pages: dict[int, set[int]]) -> None:
    total = page.get("total_pages", page.get("totalPages"))
    number = page.get("page_number", page.get("number"))
    if isinstance(total, int) and isinstance(number, int) and 0 < total < 100_000:
        pages.setdefault(total, set()).add(number)
