"""What the columns of an activity sheet mean: what is done, how it stands, what is a sum, and what is told."""

from __future__ import annotations

from typing import NamedTuple

from phcdesk.formats.hxl.tags import Tag
from phcdesk.model import Service

TOTALS = frozenset(
    "total totals subtotal sub total grand total totaux sous total total general suma المجموع الاجمالي مجموع".split()
) | {"sub total", "grand total", "sous total", "total general", "المجموع الكلي"}
STATUSES = {
    "active": ("ongoing", "currently", "being implemented", "implementing", "en cours", "en curso", "active", "جاري",
               "قيد التنفيذ", "implementation"),
    "inactive": ("completed", "complete", "finished", "termine", "acheve", "finalizado", "completado", "planned",
                 "not yet", "unfunded", "suspended", "planifie", "pas encore", "planificado", "aun no", "مكتمل", "مخطط",
                 "منتهي", "لم ينفذ"),
}  # fmt: skip
PERSON_WORDS = ("contact", "focal", "person", "name", "punto", "point")


class Said(NamedTuple):
    """What a row says in one column."""

    tag: Tag
    heading: str
    cell: str


def merged(known: Service, other: Service) -> Service:
    """What two rows say together; the first one has named it."""
    lines = dict.fromkeys([*known.description.splitlines(), *other.description.splitlines()])
    fields = {name: getattr(known, name) for name in Service.__struct_fields__}
    fields |= {
        "description": "\n".join(list(lines)[:40]),
        "status": "active" if "active" in (known.status, other.status) else known.status or other.status,
        "phones": tuple(dict.fromkeys((*known.phones, *other.phones))),
        "codes": tuple(dict.fromkeys((*known.codes, *other.codes))),
        "keywords": tuple(dict.fromkeys((*known.keywords, *other.keywords)))[:40],
        "assurance": max(known.assurance, other.assurance, key=lambda one: one.as_of),
    }
    return Service(**fields)


def first_cell(said: list[Said], name: str, needs: tuple[str, ...] = (), without: tuple[str, ...] = ()) -> str:
    """The first cell of a tag with one of the attributes needed and none of those ruled out."""
    for one in said:
        if one.tag.name == name and not one.tag.has(*without) and (not needs or one.tag.has(*needs)):
            return one.cell
    return ""


def says_what(tag: Tag) -> bool:
    """Whether a column says what is done."""
    return tag.name in ("activity", "sector", "subsector", "service", "modality") and not tag.has(
        "code", "id", "cadre", "cost"
    )


def is_told(tag: Tag) -> bool:
    """Whether a column is told with its heading: when it runs, how it stands, and who else has to do with it."""
    if tag.name == "date":
        return tag.has("start", "end", "period")
    return tag.name == "status" or (tag.name == "org" and tag.has("partner", "funder", "prog"))


def is_note(tag: Tag) -> bool:
    """Whether a column holds remarks."""
    return tag.name == "meta" and tag.has("note")


def facet_of(tag: Tag) -> str | None:
    """Where the words of a column are looked for: "" anywhere, None for no words of ours."""
    if tag.name == "beneficiary" and not tag.has("ind", "hh"):
        return "population"
    if tag.name == "service" and tag.has("cadre"):
        return "cadre"
    if tag.name == "service" and tag.has("cost"):
        return "cost"
    if tag.name == "loc" and tag.has("type"):
        return "setting"
    if tag.name in ("sector", "subsector", "modality") and not tag.has("code"):
        return ""
    return None
