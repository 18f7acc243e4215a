"""The record in the window and places that must stay secret: nothing of one is in any text, name or description."""

from typing import Any

from hypothesis import HealthCheck, given, settings
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLabel, QLineEdit, QWidget

from phcdesk.gui.record.shown import Shown
from phcdesk.model import Service
from tests.restricted_places import leaks, services


def words_of(widget: QWidget) -> str:
    """All that a widget shows or says, whether it is in sight or not."""
    said = [widget.accessibleName(), widget.accessibleDescription(), widget.toolTip()]
    if isinstance(widget, QLabel | QAbstractButton | QLineEdit):
        said.append(widget.text())
    if isinstance(widget, QComboBox):
        said += [widget.itemText(at) for at in range(widget.count())]
    return " ".join(said)


@given(service=services())
@settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_no_part_of_the_record_has_anything_of_it(record: Any, service: Service) -> None:
    record.pane.show_entry(service, Shown(f"example/{service.id}"))
    page = record.pane.page()
    assert [words for one in page.findChildren(QWidget) if leaks(words := words_of(one))] == []
