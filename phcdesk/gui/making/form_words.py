"""What forms, fields and certainties are called in the window."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLocale

from phcdesk.formats.sheets.fields import DAYS, field_names

KEPT_IN_TEXT = "more"
PRIVATE = "private"
_SURE, _LIKELY = 0.9, 0.7


def form_words(form: str, version: str = "") -> str:
    """What a form is called."""
    words = {
        "sheet": QCoreApplication.translate("Forms", "A plain table (CSV or a workbook)"),
        "hsds": QCoreApplication.translate("Forms", "A directory in HSDS, the form of Open Referral"),
        "open-referral": QCoreApplication.translate("Forms", "A directory in an early form of Open Referral"),
        "fhir": QCoreApplication.translate("Forms", "A directory in FHIR, the form of health registries"),
        "geojson": QCoreApplication.translate("Forms", "Points on a map (GeoJSON)"),
        "hxl": QCoreApplication.translate("Forms", "A table with HXL tags, or a 4Ws workbook"),
    }
    if version == "4ws":
        return QCoreApplication.translate("Forms", "A 4Ws workbook: who does what, where and when")
    name = words.get(form, form)
    if not version[:1].isdigit():  # "json" and "xml" mean nothing to whoever has a list
        return name
    return QCoreApplication.translate("Forms", "{form}, version {version}").format(form=name, version=version)


def certainty_words(score: float) -> str:
    """How sure a suggestion is."""
    if score >= _SURE:
        return QCoreApplication.translate("Making", "Suggested, and sure")
    if score >= _LIKELY:
        return QCoreApplication.translate("Making", "Suggested, likely right")
    return QCoreApplication.translate("Making", "Suggested, but only a guess: look at it")


def field_choices() -> list[tuple[str, str]]:
    """Every field that a column can be, as (field, words), in the order in which they are offered."""
    return [(field, field_words(field)) for field in field_names() if field not in (KEPT_IN_TEXT, PRIVATE)]


def field_words(field: str) -> str:
    """What a field is called; its own name if it has no words."""
    if field.startswith("hours:"):
        day = QLocale().standaloneDayName(DAYS.index(field[-2:]) + 1)
        return QCoreApplication.translate("Fields", "Hours: {day}").format(day=day)
    return {**_whom(), **_where(), **_how(), **_checks()}.get(field, field)


def _whom() -> dict[str, str]:
    return {
        "id": QCoreApplication.translate("Fields", "Its number or code in the list"),
        "name": QCoreApplication.translate("Fields", "Name"),
        "alternate_name": QCoreApplication.translate("Fields", "Other name"),
        "organization": QCoreApplication.translate("Fields", "Organisation that runs it"),
        "type": QCoreApplication.translate("Fields", "Type of service"),
        "services": QCoreApplication.translate("Fields", "Services offered"),
        "description": QCoreApplication.translate("Fields", "Description"),
        "phone": QCoreApplication.translate("Fields", "Telephone"),
        "email": QCoreApplication.translate("Fields", "E-mail"),
        "url": QCoreApplication.translate("Fields", "Website"),
        "keywords": QCoreApplication.translate("Fields", "Keywords"),
        KEPT_IN_TEXT: QCoreApplication.translate("Fields", "Keep in the description, under its heading"),
        PRIVATE: QCoreApplication.translate("Fields", "Names of people: never read"),
    }


def _where() -> dict[str, str]:
    return {
        "address": QCoreApplication.translate("Fields", "Address, all in one"),
        "address_1": QCoreApplication.translate("Fields", "Street"),
        "address_2": QCoreApplication.translate("Fields", "Building or landmark"),
        "city": QCoreApplication.translate("Fields", "Town or village"),
        "admin1": QCoreApplication.translate("Fields", "Region or province"),
        "admin2": QCoreApplication.translate("Fields", "District"),
        "admin3": QCoreApplication.translate("Fields", "Ward or sub-district"),
        "postal_code": QCoreApplication.translate("Fields", "Postcode"),
        "country": QCoreApplication.translate("Fields", "Country"),
        "latitude": QCoreApplication.translate("Fields", "Latitude"),
        "longitude": QCoreApplication.translate("Fields", "Longitude"),
        "point": QCoreApplication.translate("Fields", "Latitude and longitude in one cell"),
        "transportation": QCoreApplication.translate("Fields", "How to get there"),
        "restricted": QCoreApplication.translate("Fields", "The place must stay secret (yes or no)"),
    }


def _how() -> dict[str, str]:
    return {
        "hours": QCoreApplication.translate("Fields", "Opening hours"),
        "languages": QCoreApplication.translate("Fields", "Languages spoken"),
        "cost": QCoreApplication.translate("Fields", "Cost"),
        "eligibility": QCoreApplication.translate("Fields", "Who can use it"),
        "minimum_age": QCoreApplication.translate("Fields", "Lowest age"),
        "maximum_age": QCoreApplication.translate("Fields", "Highest age"),
        "application_process": QCoreApplication.translate("Fields", "How to be referred"),
        "wait_time": QCoreApplication.translate("Fields", "Waiting time"),
        "documents": QCoreApplication.translate("Fields", "Papers to bring"),
        "accessibility": QCoreApplication.translate("Fields", "Access for disabled people"),
        "population": QCoreApplication.translate("Fields", "Groups of people it is for"),
        "modality": QCoreApplication.translate("Fields", "In person, by telephone or online"),
    }


def _checks() -> dict[str, str]:
    return {
        "alert": QCoreApplication.translate("Fields", "Warning to show"),
        "ownership": QCoreApplication.translate("Fields", "Public or private"),
        "status": QCoreApplication.translate("Fields", "Open or closed"),
        "assured_date": QCoreApplication.translate("Fields", "Date it was checked"),
        "assurer": QCoreApplication.translate("Fields", "Who checked it"),
        "assurance_method": QCoreApplication.translate("Fields", "How it was checked"),
        "sources": QCoreApplication.translate("Fields", "Source of the facts"),
    }


def flag_words(field: str, label: str) -> str:
    """What a yes/no column for one term is called."""
    return QCoreApplication.translate("Fields", "Yes or no: {term}").format(term=label) if label else field
