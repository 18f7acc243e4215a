"""What a row of the Library says: what it is, whose, of which year, in which languages, whether it is here."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from phcdesk.gui.words.marks import LTR
from phcdesk.gui.words.wording import Wording, kind_words, listed

if TYPE_CHECKING:
    from phcdesk.answers.shelf import Shelved
    from phcdesk.search.results import Hit

_NAMED = 3  # languages that are named; more are counted


class ShelfWording(Wording):
    """The words of the rows that are on the shelf."""

    def know(self, rows: Iterable[Shelved]) -> None:
        """Speak of these rows from now on."""
        self._shelved = {one.hit.ref: one for one in rows}

    def what_and_where(self, hit: Hit, brief: bool = False) -> str:
        one = self._shelved[hit.ref]
        what = listed(self.name("type", code) for code in one.types) or kind_words(hit.kind)
        if brief:
            return what
        year = LTR.format(hit.year) if hit.year else ""
        return " · ".join(part for part in (what, hit.organization, year, self._languages(one)) if part)

    def _languages(self, one: Shelved) -> str:
        if len(one.languages) > _NAMED:
            return QCoreApplication.translate("Library", "%n language(s)", "", len(one.languages))
        return listed(self.name("language", code) for code in one.languages)

    def warnings(self, hit: Hit) -> list[tuple[str, str]]:
        one = self._shelved[hit.ref]
        badges = super().warnings(hit)
        if one.has_map:
            badges.append((QCoreApplication.translate("Library", "Map here"), "fresh"))
        elif one.has_text:
            badges.append((QCoreApplication.translate("Library", "Text here"), "fresh"))
        elif hit.assurance.method != "reference-only":
            link, nothing = (
                QCoreApplication.translate("Library", "Link only"),
                QCoreApplication.translate("Library", "Text not here"),
            )
            badges.append((link if one.has_link else nothing, "unknown"))
        return badges
