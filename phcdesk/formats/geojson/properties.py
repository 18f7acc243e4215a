"""Features with any other properties: their names are headings, and each feature is a row of a plain table.

Services Advisor and its like nest what was ticked under numbered questions ("6. Availability": {"Every Day": true});
such an answer is the list of what is true in it, under its question without the number.
"""

from __future__ import annotations

from collections.abc import Iterable

from phcdesk.formats.context import ReadContext
from phcdesk.formats.geojson.features import Feature
from phcdesk.formats.geojson.geometry import point_of
from phcdesk.formats.geojson.nesting import flat
from phcdesk.formats.names import CountryNames
from phcdesk.formats.report import Report
from phcdesk.formats.sheets.fields import MANY
from phcdesk.formats.sheets.recipe import Recipe, same_header
from phcdesk.formats.sheets.rows_to_services import RowReader
from phcdesk.formats.sheets.suggesting import suggested_recipe
from phcdesk.formats.sheets.terms import Terms
from phcdesk.model import Service

SAMPLE = 200
MAX_KEYS = 400
NORTH, EAST, ID = "latitude of the geometry", "longitude of the geometry", "id of the feature"

_MEANT = {
    "activity name": "name", "service name": "name", "partner name": "organization", "partner": "organization",
    "activity category": "services", "service category": "services", "location name": "city",
    "availability": "hours", "office open at": "hours", "office close at": "hours", "intake criteria": "eligibility",
    "nationality": "eligibility", "registration type requirement": "documents", "accreditation": "more",
    "accessibility": "accessibility", "coverage": "more", "referral method": "application_process",
    "immediate next step after referral": "application_process", "response delay after referral": "wait_time",
    "feedback mechanism": "more", "feedback delay": "more", "complaints mechanism": "more", "comments": "description",
    "activity details": "description", "additional details": "description", "public address": "address",
    "phone": "phone", "logo url": "", "activity id": "id", "focal point name": "private",
}  # fmt: skip
"""What the questions of such forms ask for, beside the headings of plain tables."""
_WHOLE = frozenset(_MEANT) - {"public address"}


class PropertyReader:
    """Makes services of features; the first ones show what their properties are."""

    def __init__(self, file: str, first: Iterable[Feature], context: ReadContext, report: Report) -> None:
        sample = list(first)
        keys: dict[str, None] = {}
        for feature in sample:
            keys.update(dict.fromkeys(flat(feature.properties, _WHOLE)))
        has_points = any(feature.geometry for feature in sample)
        self._keys = list(keys)[:MAX_KEYS]
        header = [*self._keys, *((NORTH, EAST) if has_points else ()), ID]
        self._has_points = has_points
        self._report = report
        self._countries = CountryNames(context.vocabulary)
        self._context = context
        rows = [self._cells(feature, note=False) for feature in sample[:SAMPLE]]
        recipe = self._recipe(header, rows, Terms(context.vocabulary), context)
        self._country_keys = [key for key in self._keys if recipe.columns.get(key) == "country"]
        self._secret_keys = [key for key in self._keys if recipe.columns.get(key) == "restricted"]
        self.has_names = bool({"name", "organization", "alternate_name"} & set(recipe.columns.values()))
        self._told = set(self._keys)
        for key in self._keys:
            if key not in recipe.columns:
                report.note("CL01", file, 0, key[:80])
            elif recipe.columns[key] == "private":
                report.note("PI01", file, 0, key)
        self._rows = RowReader(file, header, recipe, context, report)

    def service(self, feature: Feature) -> Service | None:
        """The service of a feature; None, counted and noted, when it makes none."""
        return self._rows.service(feature.number, self._cells(feature, note=True))

    def _cells(self, feature: Feature, *, note: bool) -> list[str]:
        said = flat(feature.properties, _WHOLE)
        cells = [said.get(key, "") for key in self._keys]
        if note:
            for key in said.keys() - self._told:  # the first features did not have it
                self._told.add(key)
                self._report.note("CL01", feature.file, feature.number, key[:80])
        if self._has_points:
            country = ""
            if note:
                country = next(
                    filter(None, (self._countries.find(said.get(key, "")) for key in self._country_keys)), ""
                )
            point, rule, raw = point_of(feature.geometry, country or self._context.country)
            if rule and note and not any(said.get(key) for key in self._secret_keys):
                self._report.note(rule, feature.file, feature.number, "geometry", raw, f"{point}" if point else "")
            cells += [_degrees(point[0]), _degrees(point[1])] if point else ["", ""]
        return [*cells, feature.id]

    def _recipe(self, header: list[str], rows: list[list[str]], terms: Terms, context: ReadContext) -> Recipe:
        proposed = suggested_recipe(header, rows, terms)
        meant = {key: field for key in self._keys if (field := _MEANT.get(same_header(key), ""))}
        given = {field for field in meant.values() if field not in MANY}
        made = {NORTH: "latitude", EAST: "longitude"} if self._has_points else {}
        if any(row[-1] for row in rows):
            made[ID] = "id"
        given.update(made.values(), ("point",) if self._has_points else ())
        offered = {key: field for key, field in proposed.columns.items() if field not in given and key in self._keys}
        columns = {**offered, **{key: field for key, field in meant.items() if field not in made.values()}, **made}
        return Recipe(columns=columns, language=context.language, date_order=proposed.date_order)


def _degrees(value: float) -> str:
    return f"{value:.7f}".rstrip("0").rstrip(".")
