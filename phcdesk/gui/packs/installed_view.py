"""What is installed: one card a pack, and what can be done with it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QPushButton, QVBoxLayout, QWidget

from phcdesk.gui.desk import Desk
from phcdesk.gui.look.flow import FlowLayout
from phcdesk.gui.look.headings import heading
from phcdesk.gui.look.scrolling import scrolling
from phcdesk.gui.look.theme import GAP, MARGIN, ROOMY, WIDE
from phcdesk.gui.page_names import GAPS, QUALITY
from phcdesk.gui.record.parts import Badges, CopyButton, Facts, plain_label, show_text
from phcdesk.gui.settings.kept_here import LibraryHealth
from phcdesk.gui.words.marks import LTR
from phcdesk.gui.words.wording import count_words, size_words
from phcdesk.model import BUNDLED_PUBLISHER

if TYPE_CHECKING:
    from phcdesk.answers.installed import InstalledPack


class InstalledView(QWidget):
    """The packs in their order, a banner for what has just happened, and the buttons above them."""

    import_wanted = Signal()
    back_wanted = Signal()
    trust_wanted = Signal()
    make_wanted = Signal()
    remove_wanted = Signal(str)  # "publisher/pack"

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.take_in = QPushButton(self.tr("Import a pack…"))
        self.take_in.setProperty("role", "main")
        self.take_in.setToolTip(self.tr("Ctrl+O"))
        self.take_in.clicked.connect(self.import_wanted)
        self.back = QPushButton(self.tr("Go back to the library before"))
        self.back.clicked.connect(self.back_wanted)
        self.trust = QPushButton(self.tr("Trust a publisher…"))
        self.trust.clicked.connect(self.trust_wanted)
        self.make = QPushButton(self.tr("Make a pack…"))
        self.make.clicked.connect(self.make_wanted)
        self.gaps = QPushButton(self.tr("What is missing where"))
        self.gaps.clicked.connect(lambda: desk.page_wanted.emit(GAPS))
        self.health = LibraryHealth(desk)
        self._banner = QFrame()
        self._banner.setProperty("role", "banner")
        self._said = plain_label()
        self._hint = plain_label("muted")
        self._hint.setText(self.tr("You can also drop packs onto this page. Looking at a pack changes nothing."))
        self._column = QVBoxLayout()
        self._cards: list[PackCard] = []
        self._lay_out()

    def _lay_out(self) -> None:
        banner = QVBoxLayout(self._banner)
        banner.setContentsMargins(MARGIN, ROOMY, MARGIN, ROOMY)
        banner.addWidget(self._said)
        self._banner.hide()
        buttons = FlowLayout(gap=GAP)
        buttons.addWidget(self.take_in)
        buttons.addWidget(self.make)
        buttons.addWidget(self.trust)
        buttons.addWidget(self.back)
        buttons.addWidget(self.health.check)
        buttons.addWidget(self.gaps)
        inside = QWidget()
        inside.setObjectName("page")
        column = QVBoxLayout(inside)
        column.setContentsMargins(WIDE + ROOMY, WIDE, WIDE + ROOMY, WIDE)
        column.setSpacing(MARGIN)
        column.addWidget(heading(self.tr("Packs"), level=1))
        column.addLayout(buttons)
        column.addWidget(self._hint)
        column.addWidget(self._banner)
        column.addWidget(self.health)
        self._column.setSpacing(MARGIN)
        column.addLayout(self._column)
        column.addStretch(1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(scrolling(inside, self.tr("Packs")))

    def enter(self) -> None:
        self.take_in.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def say(self, words: str, *, is_problem: bool = False) -> None:
        """Say what has happened, until something else does."""
        self._banner.setProperty("role", "error-banner" if is_problem else "banner")
        self._banner.style().unpolish(self._banner)
        self._banner.style().polish(self._banner)
        self._said.setText(words)
        self._banner.setVisible(bool(words))
        self._desk.noticed.emit(words)

    def be_busy(self, is_busy: bool) -> None:
        """While the library is being changed nothing else may be asked of it."""
        for button in (self.take_in, self.trust, self.back, *(card.remove for card in self._cards)):
            button.setEnabled(not is_busy)

    def show_packs(
        self,
        packs: Sequence[InstalledPack],
        fingerprints: Mapping[str, str] | None,
        sizes: Mapping[str, int] | None = None,
    ) -> None:
        """Show the installed packs, those that did not come with the program first.

        ``fingerprints`` are those of the publishers that are trusted, ``sizes`` the bytes of each pack by
        "publisher/pack"; None: not known yet.
        """
        packs = sorted(packs, key=lambda pack: pack.publisher == BUNDLED_PUBLISHER)
        while len(self._cards) < len(packs):
            card = PackCard(self._desk)
            card.remove_wanted.connect(self.remove_wanted)
            self._cards.append(card)
            self._column.addWidget(card)
        for at, card in enumerate(self._cards):
            card.setVisible(at < len(packs))
            if at < len(packs):
                card.show_pack(packs[at], fingerprints, sizes or {})


class PackCard(QFrame):
    """One installed pack."""

    remove_wanted = Signal(str)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        self._desk = desk
        self._key = ""
        self._asked = False
        self._title = heading()
        self._badges = Badges()
        self._description = plain_label()
        self._facts = Facts(desk.copy)
        self.copy = CopyButton(desk.copy)
        self.quality = QPushButton(self.tr("Look at the quality"))
        self.quality.clicked.connect(lambda: desk.show_on(QUALITY, self._key))
        self.remove = QPushButton()
        self.remove.clicked.connect(self._press_remove)
        buttons = FlowLayout(gap=GAP)
        for button in (self.copy, self.quality, self.remove):
            buttons.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(WIDE, MARGIN, WIDE, MARGIN)
        column.setSpacing(GAP)
        for widget in (self._title, self._badges, self._description, self._facts):
            column.addWidget(widget)
        column.addLayout(buttons)

    def show_pack(self, pack: InstalledPack, fingerprints: Mapping[str, str] | None, sizes: Mapping[str, int]) -> None:
        fingerprint = (fingerprints or {}).get(pack.publisher, "")
        self._key = f"{pack.publisher}/{pack.id}"
        self._asked = False
        self._title.setText(pack.title)
        self._badges.show_badges(self._badges_of(pack, is_trusted=fingerprints is None or bool(fingerprint)))
        show_text(self._description, pack.description)
        edition = self.tr("{edition}, issued {issued} ({ago})")
        issued = {"issued": LTR.format(pack.issued), "ago": self._ago(pack.issued)}
        self._facts.show_facts(
            [
                (self.tr("Publisher"), pack.publisher_name),
                (self.tr("Edition"), edition.format(edition=pack.edition, **issued)),
                (self.tr("Review by"), LTR.format(pack.review_by) if pack.review_by else ""),
                (self.tr("Entries"), count_words(pack.entries)),
                (self.tr("Size"), size_words(sizes[self._key]) if self._key in sizes else ""),
                (self.tr("Licence"), pack.licence),
                (self.tr("Fingerprint"), LTR.format(fingerprint) if fingerprint else ""),
            ]
        )
        self.copy.offer(fingerprint, self.tr("Copy fingerprint"))
        self.copy.setVisible(bool(fingerprint))
        words = self.tr("Look at the quality of {title}")
        self.quality.setAccessibleName(words.format(title=pack.title))
        self.remove.setVisible(pack.publisher != BUNDLED_PUBLISHER or pack.fictional)  # the others come back
        self._name_remove(pack.title)

    def _ago(self, issued: str) -> str:
        """How old an edition is."""
        try:
            days = (self._desk.clock().date() - date.fromisoformat(issued)).days
        except ValueError:
            return "–"
        return self.tr("%n day(s) old", "", max(days, 0))

    def _badges_of(self, pack: InstalledPack, *, is_trusted: bool) -> list[tuple[str, str]]:
        badges = [(self.tr("FICTIONAL"), "fictional")] if pack.fictional else []
        if pack.publisher == BUNDLED_PUBLISHER:
            badges.append((self.tr("came with the program"), "unknown"))
        elif not is_trusted:
            badges.append((self.tr("its publisher is not trusted any more"), "old"))
        today = self._desk.clock().date().isoformat()
        if pack.review_by and pack.review_by < today:
            badges.append((self.tr("should have been reviewed by now"), "old"))
        return badges

    def _name_remove(self, title: str) -> None:
        words = self.tr("Take out for good? Press again") if self._asked else self.tr("Take out")
        self.remove.setText(words)
        self.remove.setAccessibleName(self.tr("{action}: {pack}").format(action=words, pack=title))

    def _press_remove(self) -> None:
        """Take a pack out only when it was asked for twice."""
        if self._asked:
            self.remove_wanted.emit(self._key)
        self._asked = not self._asked
        self._name_remove(self._title.text())
