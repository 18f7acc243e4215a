"""The record of a service: numbers first, then hours, for whom, how to get in, and where it comes from."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtWidgets import QWidget

from phcdesk.gui.desk import Desk
from phcdesk.gui.record.page import RecordPage
from phcdesk.gui.record.parts import CopyRows, Facts, plain_label, show_text
from phcdesk.gui.record.shown import Shown
from phcdesk.gui.words.hours import hours_line
from phcdesk.gui.words.wording import notices
from phcdesk.model import Address, CostOption, Language, Location, Phone, Service


class ServicePage(RecordPage):
    """Shows one service."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.alert = plain_label("heading")
        self.phones = CopyRows(desk.copy, "number")
        self.description = plain_label()
        self.facts = Facts()
        self.links = CopyRows(desk.copy)
        for widget in (self.alert, self.phones, self.description, self.facts, self.links):
            self.body.addWidget(widget)
        self.add_provenance()

    def show_service(self, service: Service, shown: Shown) -> None:
        """Show a service; every part that it does not speak of is absent."""
        types = self.wording.names(service.codes, "service_type", "type")
        kicker = [", ".join(types), service.organization.name if service.organization.name != service.name else ""]
        badges = notices(service.fictional, service.role, service.status)
        self.show_head(kicker, service.name, service.alternate_name, badges + self.age_badge(service.assurance))
        show_text(self.alert, service.alert)
        self._show_phones(service)
        show_text(self.description, service.description)
        self.facts.show_facts(self._facts(service))
        self._show_links(service)
        self.provenance.show_provenance(service.assurance, "service", shown)

    def _show_phones(self, service: Service) -> None:
        phones = _all_phones(service)
        for at, phone in enumerate(phones):
            note = _joined(
                phone.description, _phone_type(phone.type), phone.dialling, _languages(phone.languages), " · "
            )
            number = phone.number + (
                self.tr(" ext. {number}").format(number=phone.extension) if phone.extension else ""
            )
            badges = self.phone_badges(phone.assurance)
            self.phones.row(at).show_copy("", number, self.tr("Copy number"), note, badges)
        self.phones.end(len(phones))

    def _facts(self, service: Service) -> list[tuple[str, str]]:
        names = self.wording.names
        places = [place.location for place in service.service_at_locations]
        return [
            (self.tr("Hours"), _lines([*_hours(service), service.hours_note])),
            (self.tr("For whom"), _lines([*names(service.codes, "population"), service.eligibility_description,
                                         self._ages(service)])),
            (self.tr("Helps with"), ", ".join(names(service.codes, "condition", "topic"))),
            (self.tr("Bring"), _lines(service.required_documents)),
            (self.tr("Cost"), _lines([*names(service.codes, "cost"), service.fees_description,
                                     *map(_cost, service.cost_options)])),
            (self.tr("Languages"), _lines([_languages(_all_languages(service, places)),
                                          service.interpretation_services])),
            (self.tr("How"), ", ".join(names(service.codes, "modality", "delivery"))),
            (self.tr("Access"), _lines(step for place in places for step in place.accessibility)),
            (self.tr("Referral"), service.application_process),
            (self.tr("Waiting"), service.wait_time),
            (self.tr("Where"), "\n\n".join(filter(None, map(self._place, places)))),
            (self.tr("Area"), _lines(self._area(area.name, area.country) for area in service.service_areas)),
            (self.tr("Country"), self.wording.name("country", service.country) if service.country else ""),
            (self.tr("What is known"), service.evidence_note),
        ]  # fmt: skip

    def _ages(self, service: Service) -> str:
        if service.minimum_age and service.maximum_age:
            words = self.tr("Aged {from} to {to}")
        elif service.minimum_age:
            words = self.tr("Aged {from} and over")
        elif service.maximum_age:
            words = self.tr("Aged up to {to}")
        else:
            return ""
        return words.format_map({"from": service.minimum_age, "to": service.maximum_age})

    def _place(self, place: Location) -> str:
        if place.restricted:
            return _lines([place.name, self.tr("The address is kept private. Call first.")])
        return _lines([place.name, *map(_address, place.addresses), place.transportation])

    def _area(self, name: str, country: str) -> str:
        return name or (self.wording.name("country", country) if country else "")

    def _show_links(self, service: Service) -> None:
        links = [
            (self.tr("Website"), service.url or service.organization.website, self.tr("Copy link")),
            (self.tr("Email"), service.email or service.organization.email, self.tr("Copy address")),
        ]
        said = [link for link in links if link[1]]
        for at, (name, value, caption) in enumerate(said):
            self.links.row(at).show_copy(name, value, caption)
        self.links.end(len(said))


def _all_phones(service: Service) -> list[Phone]:
    """The service's own numbers, then those of its places, then those of its organization; each number once."""
    groups: list[Iterable[Phone]] = [service.phones]
    for place in service.service_at_locations:
        groups += [place.phones, place.location.phones]
    groups.append(service.organization.phones)
    phones: dict[tuple[str, str], Phone] = {}
    for group in groups:
        for phone in group:
            phones.setdefault((phone.number, phone.extension), phone)
    return list(phones.values())


def _phone_type(kind: str) -> str:
    return "" if kind == "voice" else kind


def _hours(service: Service) -> list[str]:
    schedules = list(service.schedules)
    for place in service.service_at_locations:
        schedules += [*place.schedules, *place.location.schedules]
    return list(dict.fromkeys(line for line in map(hours_line, schedules) if line))


def _all_languages(service: Service, places: list[Location]) -> list[Language]:
    return [*service.languages, *(language for place in places for language in place.languages)]


def _languages(languages: Iterable[Language]) -> str:
    said = (f"{one.name or one.code} ({one.note})" if one.note else one.name or one.code for one in languages)
    return ", ".join(dict.fromkeys(said))


def _cost(cost: CostOption) -> str:
    price = " ".join(part for part in (cost.amount, cost.currency) if part)
    return _joined(cost.option, price, cost.amount_description, "", ", ")


def _address(address: Address) -> str:
    lines = [address.attention, address.address_1, address.address_2]
    town = " ".join(part for part in (address.postal_code, address.city) if part)
    return ", ".join(part for part in (*lines, town, address.region, address.state_province) if part)


def _joined(first: str, second: str, third: str, fourth: str, between: str) -> str:
    return between.join(part for part in (first, second, third, fourth) if part)


def _lines(parts: Iterable[str]) -> str:
    return "\n".join(dict.fromkeys(part for part in parts if part))
