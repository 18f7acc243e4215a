"""The record of a service: what nobody may overlook, the number, then for whom, hours, where, and where it comes from.

The number comes first and has the focus. That a service is invented, unconfirmed, closed or only an example is said
above everything in words, and again beside the number.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from phcdesk.app.record_facts import (
    Teller,
    dialling_words,
    hours_facts,
    languages_line,
    number_words,
    service_setting,
    service_terms,
    state_words,
)
from phcdesk.app.record_text import record_text
from phcdesk.gui.desk import Desk
from phcdesk.gui.look.headings import heading
from phcdesk.gui.record.actions import Actions
from phcdesk.gui.record.hours_table import HoursTables
from phcdesk.gui.record.page import RecordPage
from phcdesk.gui.record.parts import Badges, CopyLabel, CopyRows, Facts, plain_label, show_text
from phcdesk.gui.record.shown import Shown
from phcdesk.gui.words.calling import phone_type_words
from phcdesk.gui.words.wording import SPEECH, listed
from phcdesk.hours.state import HoursState, service_state
from phcdesk.kept.corrections import Noted
from phcdesk.model import Assurance, Phone, Service, all_phones, may_be_closed, takes_people
from phcdesk.search.points import shown_points


class ServicePage(RecordPage):
    """Shows one service."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._tell = Teller(self.wording.name, SPEECH)
        self.buttons = Actions(desk, prints=True)
        self.steps = plain_label("heading")
        self.about_number = plain_label("muted")
        self.number_badges = Badges()
        self.more_numbers_heading = heading(self.tr("More numbers"))
        self.more_numbers = CopyRows(desk.copy, "number")
        self.description = CopyLabel(desk.copy)
        self.terms = Facts(desk.copy)
        self.hours = HoursTables(desk.copy)
        self.setting = Facts(desk.copy)
        self.links = CopyRows(desk.copy)
        self.buttons.setAccessibleName(self.tr("What you can do"))
        self.terms.setAccessibleName(self.tr("For whom, and on which terms"))
        self.setting.setAccessibleName(self.tr("Getting in, and where it is"))
        for widget in (
            self.buttons, self.steps, self.about_number, self.number_badges, self.more_numbers_heading,
            self.more_numbers, self.description, self.terms, self.hours, self.setting, self.links,
        ):  # fmt: skip
            self.body.addWidget(widget)
        self.add_provenance()

    def show_service(self, service: Service, shown: Shown) -> None:
        """Show a service; every part that it does not speak of is absent."""
        now = self.desk.clock()
        state = service_state(service, now) if shown.clock_judged == "plausible" else HoursState()
        types = self.wording.names(service.codes, "service_type", "type")
        kicker = [listed(types), service.organization.name if service.organization.name != service.name else ""]
        self.banners.show_banners(service_banners(service))
        self.show_head(kicker, service.name, service.alternate_name, self._badges_of(service, state, shown))
        found = self.reporting.show(service, shown.ref)
        phones = found.phones(all_phones(service) if service.role == "referral" else ())
        callable_now = sum(1 for phone in phones[:1] if not found.is_dead(phone))
        self._show_number(service, shown, phones[:callable_now], found)
        self._show_more_numbers(service, phones[callable_now:], found)
        self.description.show_copied(service.description)
        self.terms.show_facts(service_terms(service, self._tell))
        self.hours.show_hours(hours_facts(service, self._tell, _weekday_there(state, now)))
        self.setting.show_facts(service_setting(service, self._tell))
        self._show_links(service)
        self.provenance.show_provenance(service.assurance, "service", shown)
        self.set_tab_order()

    def _badges_of(self, service: Service, state: HoursState, shown: Shown) -> list[tuple[str, str]]:
        """Whether it is open, how old the check is, and how far it is."""
        badges = []
        if takes_people(service):
            words = state_words(state, self.desk.clock(), SPEECH)
            if not words and not service.hours_note:
                words = self.tr("Hours not known")
            badges += [(words, "fresh" if state.open else "unknown")] if words else []
        badges += self.age_badge(service.assurance)
        away = self.wording.way(shown.hit) if shown.hit is not None else ""
        return [*badges, (away, "unknown")] if away else badges

    def _show_number(self, service: Service, shown: Shown, phones: Sequence[Phone], found: Noted) -> None:
        first = phones[0] if phones else Phone("")
        self.buttons.offer(
            shown.ref,
            service.name,
            number_words(first, SPEECH),
            lambda: record_text(service, self._tell, pack=self.provenance.pack_words(shown), noted=found),
            answers=not service.fictional,
            on_map=bool(shown_points(service)),
        )
        show_text(self.steps, dialling_words(first, SPEECH))
        show_text(self.about_number, self._about(first))
        self.number_badges.show_badges(self._number_badges(service, first.assurance) if phones else [])

    def _show_more_numbers(self, service: Service, phones: Sequence[Phone], found: Noted) -> None:
        self.more_numbers_heading.setVisible(bool(phones))
        for at, phone in enumerate(phones):
            note = "\n".join(part for part in (dialling_words(phone, SPEECH), self._about(phone)) if part)
            is_dead = found.is_dead(phone)
            badges = self.dead_badges(is_dead) + self._number_badges(service, phone.assurance)
            row = self.more_numbers.row(at)
            row.show_copy("", number_words(phone, SPEECH), self.tr("Copy number"), note, badges, struck=is_dead)
        self.more_numbers.end(len(phones))

    def _about(self, phone: Phone) -> str:
        parts = (phone.description, phone_type_words(phone.type), languages_line(phone.languages))
        return " · ".join(part for part in parts if part)

    def _number_badges(self, service: Service, assurance: Assurance) -> list[tuple[str, str]]:
        """That a number is invented, or how old its own check is; else that the service is not confirmed."""
        badges = []
        if service.fictional:
            badges.append((self.tr("Fictional: do not call"), "fictional"))
        if assurance.as_of:
            return badges + self.age_badge(assurance)
        return badges + (self.age_badge(service.assurance) if service.assurance.method == "single-source" else [])

    def _show_links(self, service: Service) -> None:
        links = [
            (self.tr("Website"), service.url or service.organization.website, self.tr("Copy link")),
            (self.tr("Email"), service.email or service.organization.email, self.tr("Copy address")),
        ]
        said = [link for link in links if link[1]]
        for at, (name, value, caption) in enumerate(said):
            self.links.row(at).show_copy(name, value, caption)
        self.links.end(len(said))


def _weekday_there(state: HoursState, now: datetime) -> int:
    """The weekday at the place, where its hours say how its clock goes; else that of this computer."""
    moment = state.until or state.next_opening
    return (now.astimezone(moment.tzinfo) if moment else now).weekday()


def service_banners(service: Service) -> list[tuple[str, str]]:
    """What nobody may overlook, as (words, kind of banner)."""
    translate = QCoreApplication.translate
    banners = []
    if service.fictional:
        banners.append((translate("Banners", "Fictional: for training. Do not call."), "fictional"))
    if service.role == "example":
        banners.append((translate("Banners", "An example to learn from, not a place to refer to."), "ageing"))
    closed = {
        "defunct": translate("Banners", "Closed for good. Do not refer anybody here."),
        "inactive": translate("Banners", "Not active at present. Do not refer anybody here."),
        "temporarily closed": translate("Banners", "Closed for now. Ask before you send anybody."),
    }
    if may_be_closed(service.status):
        perhaps = translate("Banners", "It may be closed. Ask before you send anybody.")
        banners.append((closed.get(service.status, perhaps), "old"))
    if service.assurance.method == "single-source" and service.role == "referral":
        unconfirmed = translate("Banners", "Unconfirmed: it rests on one public source, and nobody has called.")
        banners.append((unconfirmed, "ageing"))
    if service.alert:
        banners.append((service.alert, "danger"))
    return banners
