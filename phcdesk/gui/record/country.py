"""The record of a country: emergency numbers first, then official finders, then published figures with their year."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QLabel, QTableWidget, QTableWidgetItem, QWidget

from phcdesk.gui.desk import Desk
from phcdesk.gui.record.page import RecordPage
from phcdesk.gui.record.parts import CopyRows, breakable, plain_label, show_text
from phcdesk.gui.record.shown import Shown
from phcdesk.gui.words.wording import kind_words, notices
from phcdesk.model import Country, EmergencyNumber, Finder, Indicator


class CountryPage(RecordPage):
    """Shows one country."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.numbers_heading = self._heading(self.tr("Emergency numbers"))
        self.numbers = CopyRows(desk.copy, "number")
        self.finders_heading = self._heading(self.tr("Official finders and registers"))
        self.finders = CopyRows(desk.copy)
        self.indicators_heading = self._heading(self.tr("Published figures"))
        self.indicators = IndicatorTable()
        self.sources = plain_label("muted")
        self.description = plain_label()
        for widget in (
            self.description, self.numbers_heading, self.numbers, self.finders_heading, self.finders,
            self.indicators_heading, self.indicators, self.sources,
        ):  # fmt: skip
            self.body.addWidget(widget)
        self.add_provenance()

    @staticmethod
    def _heading(text: str) -> QLabel:
        label = plain_label("heading")
        label.setText(text)
        return label

    def show_country(self, country: Country, shown: Shown) -> None:
        self.show_head(
            [kind_words("country")], country.name, country.alternate_name, notices(country.fictional, "", "")
        )
        show_text(self.description, country.description)
        self._show_numbers(country.emergency_numbers)
        self._show_finders(country.finders)
        sources = self.indicators.show_indicators(country.indicators)
        self.indicators_heading.setVisible(bool(country.indicators))
        numbered = (f"[{at}] {source}" for at, source in enumerate(sources, 1))
        show_text(self.sources, breakable("\n".join(numbered)))
        self.provenance.show_provenance(country.assurance, "country", shown, country.licence)

    def _show_numbers(self, numbers: Sequence[EmergencyNumber]) -> None:
        for at, number in enumerate(numbers):
            note = self.wording.assurance(number.assurance, "country")
            badges = self.phone_badges(number.assurance)
            name = self._emergency_service(number.service)
            self.numbers.row(at).show_copy(name, number.number, self.tr("Copy number"), note, badges)
        self.numbers.end(len(numbers))
        self.numbers_heading.setVisible(bool(numbers))

    def _emergency_service(self, service: str) -> str:
        names = {
            "police": self.tr("Police"),
            "ambulance": self.tr("Ambulance"),
            "fire": self.tr("Fire"),
            "general": self.tr("All emergencies"),
        }
        return names.get(service, service)

    def _show_finders(self, finders: Sequence[Finder]) -> None:
        for at, finder in enumerate(finders):
            name = " · ".join(part for part in (finder.name, finder.operator, finder.area) if part)
            note = "\n".join(part for part in (finder.what_it_lists, finder.languages, finder.note) if part)
            row = self.finders.row(at)
            row.show_copy(name, finder.url, self.tr("Copy link"), note, self.phone_badges(finder.assurance))
        self.finders.end(len(finders))
        self.finders_heading.setVisible(bool(finders))


class IndicatorTable(QTableWidget):
    """Published figures, each with its year and the number of its source below the table."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(0, 4, parent)
        self.setAccessibleName(self.tr("Published figures"))
        self.setHorizontalHeaderLabels([self.tr("Figure"), self.tr("Value"), self.tr("Year"), self.tr("Source")])
        self.verticalHeader().hide()
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setTabKeyNavigation(False)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        header = self.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        header.setHighlightSections(False)

    def show_indicators(self, indicators: Sequence[Indicator]) -> list[str]:
        """Show figures; returns their sources in the order of their numbers."""
        sources: dict[str, int] = {}
        self.setRowCount(len(indicators))
        for row, indicator in enumerate(indicators):
            source = " | ".join(indicator.assurance.sources)
            number = f"[{sources.setdefault(source, len(sources) + 1)}]" if source else ""
            for column, text in enumerate((indicator.name, _value(indicator), indicator.year, number)):
                item = QTableWidgetItem(text)
                item.setToolTip(text)
                self.setItem(row, column, item)
        self.setVisible(bool(indicators))
        self._fit()
        return list(sources)

    def _fit(self) -> None:
        self.resizeRowsToContents()
        height = self.horizontalHeader().sizeHint().height() + self.verticalHeader().length() + 4
        self.setFixedHeight(height)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()


def _value(indicator: Indicator) -> str:
    bounds = f" ({indicator.low}–{indicator.high})" if indicator.low and indicator.high else ""
    return f"{indicator.value}{bounds} {indicator.unit}".strip()
