"""The record of a country: whom to call, its lines, finders and documents, and its figures beside those of others."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from phcdesk.app.record_facts import Teller
from phcdesk.app.record_text import record_text
from phcdesk.crisis.sheet import calls_of
from phcdesk.gui.desk import Desk
from phcdesk.gui.look.headings import heading
from phcdesk.gui.record.actions import Actions
from phcdesk.gui.record.entry_rows import EntryRows
from phcdesk.gui.record.page import RecordPage
from phcdesk.gui.record.parts import CopyLabel, CopyRows
from phcdesk.gui.record.plots.figures import Figures
from phcdesk.gui.record.shown import AboutCountry, Shown
from phcdesk.gui.words.calling import emergency_service_words
from phcdesk.gui.words.wording import SPEECH, kind_words, listed
from phcdesk.kept.corrections import Noted
from phcdesk.model import Country, EmergencyNumber, Finder


class CountryPage(RecordPage):
    """Shows one country."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._tell = Teller(self.wording.name, SPEECH)
        self.description = CopyLabel(desk.copy)
        self.numbers_heading = heading(self.tr("Emergency numbers"))
        self.numbers = CopyRows(desk.copy, "large-number")
        self.buttons = Actions(desk, prints=True)
        self.lines = EntryRows(desk, self.tr("Crisis lines"))
        self.finders_heading = heading(self.tr("Official finders and registers"))
        self.finders = CopyRows(desk.copy)
        self.documents = EntryRows(desk, self.tr("Documents about this country"))
        self.figures = Figures(desk)
        for widget in (
            self.numbers_heading, self.numbers, self.buttons, self.description, self.lines, self.finders_heading,
            self.finders, self.documents, self.figures,
        ):  # fmt: skip
            self.body.addWidget(widget)
        self.add_provenance()

    def show_country(self, country: Country, shown: Shown) -> None:
        """Show a country, and what the library has about it where that was read."""
        about = shown.about or AboutCountry()
        name = self.wording.country(country.country, country.name)
        fictional = [(self.tr("Fictional: for training. Do not call."), "fictional")]
        self.banners.show_banners(fictional if country.fictional else [])
        self.show_head([kind_words("country")], name, country.alternate_name, [])
        found = self.reporting.show(country, shown.ref)
        self._show_numbers(country.emergency_numbers, found)
        self.buttons.offer(
            shown.ref,
            name,
            "",
            lambda: record_text(country, self._tell, about.comparisons, self.provenance.pack_words(shown), found),
        )
        self.description.show_copied(country.description)
        self.lines.show_entries(about.lines)
        self._show_finders(country.finders)
        self.documents.show_entries(about.documents)
        self.figures.show_figures(about.comparisons)
        self.provenance.show_provenance(country.assurance, "country", shown, country.licence)
        self.set_tab_order()

    def _show_numbers(self, numbers: tuple[EmergencyNumber, ...], found: Noted) -> None:
        calls = calls_of(numbers, found.marks)
        for at, call in enumerate(calls):
            assurance = call.first.assurance
            name = listed(emergency_service_words(service) for service in call.services)
            note = "\n".join(part for part in (self.wording.assurance(assurance, "country"), assurance.note) if part)
            is_dead = bool(call.reported)
            badges = self.dead_badges(is_dead) + self.phone_badges(assurance)
            row = self.numbers.row(at)
            row.show_copy(name, call.number, self.tr("Copy number"), note, badges, struck=is_dead)
        self.numbers.end(len(calls))
        self.numbers_heading.setVisible(bool(calls))

    def _show_finders(self, finders: Sequence[Finder]) -> None:
        for at, finder in enumerate(finders):
            name = " · ".join(part for part in (finder.name, finder.operator, finder.area) if part)
            checked = self.wording.assurance(finder.assurance, "country")
            parts = (finder.what_it_lists, finder.languages, finder.note, finder.assurance.note, checked)
            note = "\n".join(dict.fromkeys(part for part in parts if part))
            row = self.finders.row(at)
            row.show_copy(name, finder.url, self.tr("Copy link"), note, self.phone_badges(finder.assurance))
        self.finders.end(len(finders))
        self.finders_heading.setVisible(bool(finders))
