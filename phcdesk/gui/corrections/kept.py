"""The reports of this computer as the window knows them. Whatever changes, the open library shows it at once."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from phcdesk.gui.personal import KeptByWorker

if TYPE_CHECKING:
    from phcdesk.kept.corrections import Correction, Corrections, Reports


class KeptCorrections(KeptByWorker):
    """All reports, oldest first."""

    lane = "corrections"

    def _make(self, folder: Path | None) -> Corrections:
        from phcdesk.kept.corrections import Corrections

        return Corrections(folder)

    @property
    def reports(self) -> Reports:
        self._ask()
        known: Reports | None = self._known
        return known or ()

    def add(self, one: Correction) -> None:
        """Keep a report; it takes the place of an earlier one about the same thing."""
        from phcdesk.kept.corrections import reported

        self.change(lambda reports: reported(reports, one))

    def take_back(self, identity: str) -> None:
        from phcdesk.kept.corrections import taken_back

        self.change(lambda reports: taken_back(reports, identity))
