"""Step 3: what each column is, with a preview beside it; and what the list does not say."""

from __future__ import annotations

from collections.abc import Callable
from itertools import pairwise
from pathlib import Path

import msgspec
from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QPushButton, QWidget

from phcdesk.errors import FormatError
from phcdesk.formats.looking import Looked
from phcdesk.formats.sheets.recipe import MAX_BYTES, Recipe, decode, encode
from phcdesk.gui.desk import Desk
from phcdesk.gui.look.tab_order import in_reading_order
from phcdesk.gui.look.theme import sizes
from phcdesk.gui.making.column_list import ColumnList
from phcdesk.gui.making.constants import Constants
from phcdesk.gui.making.draft import Draft
from phcdesk.gui.making.errand import Told
from phcdesk.gui.making.meanings import DatesCard, StatusCard
from phcdesk.gui.making.preview_panel import PreviewPanel
from phcdesk.gui.making.step import Step
from phcdesk.gui.making.table_card import TableCard
from phcdesk.gui.record.parts import plain_label
from phcdesk.gui.words.problems import problem_words
from phcdesk.gui.words.wording import listed
from phcdesk.progress import CancelToken

_WIDE_ENOUGH = 860  # pixels at the plain size of text


class ColumnsStep(Step):
    """Where it is wide the preview stands beside the columns, else one looks at it in their place."""

    def __init__(self, desk: Desk, draft: Draft, parent: QWidget | None = None) -> None:
        super().__init__(desk, draft, self.tr("What is what in your list"), parent)
        self._shown: object = None
        self._is_wide = True
        self.known = plain_label()
        self.known.setText(self.tr("What is what in a list of this form is known. Country and language are not."))
        self.peek = QPushButton(self.tr("Show the first entries"))
        self.peek.clicked.connect(lambda: self._peek(on=True))
        self.table = TableCard(draft)
        self.columns = ColumnList(desk, draft)
        self.status = StatusCard(draft)
        self.dates = DatesCard(desk, draft)
        self.constants = Constants(desk, draft)
        self.preview = PreviewPanel(desk, draft)
        for widget in (self.known, self.peek, self.table, self.constants, self.dates, self.status, self.columns):
            self.column.addWidget(widget)
        self.column.setAlignment(self.peek, Qt.AlignmentFlag.AlignLeading)
        self.column.addStretch(1)
        self._put_beside()
        self._connect()

    def _put_beside(self) -> None:
        halves = QHBoxLayout()
        halves.setContentsMargins(0, 0, 0, 0)
        halves.setSpacing(0)
        self.outer.removeWidget(self.area)
        halves.addWidget(self.area, 11)
        halves.addWidget(self.preview, 9)
        self.outer.addLayout(halves)

    def _connect(self) -> None:
        self.table.table_chosen.connect(self._choose_table)
        self.table.read_chosen.connect(self._choose_read)
        self.table.header_wanted.connect(self._move_header)
        self.table.load_wanted.connect(self.choose_recipe)
        self.table.save_wanted.connect(self.choose_where_to_save)
        self.preview.closed.connect(lambda: self._peek(on=False))
        for part in (self.columns, self.status, self.dates, self.constants):
            part.changed.connect(self._change)

    @property
    def is_ready(self) -> bool:
        draft = self.draft
        return not draft.is_table or (bool(draft.read) and not draft.nameless())

    def arrive(self) -> None:
        if self._shown is not self.draft.looked:
            self._shown = self.draft.looked
            self._show_table()
        self._refresh()

    def enter(self) -> None:
        is_told = self.draft.is_table and self.draft.has_country
        first = self.columns.shown if is_told else self.constants.country
        first.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.area.verticalScrollBar().setValue(0)

    def leave(self) -> None:
        super().leave()
        self.desk.tasks.drop("making preview")

    def _show_table(self) -> None:
        self.say_problem("")
        self.table.refresh()
        self.columns.show_table()

    def _refresh(self) -> None:
        is_table = self.draft.is_table
        for widget in (self.table, self.columns):
            widget.setVisible(is_table)
        self.known.setVisible(not is_table)
        for part in (self.status, self.dates, self.constants):
            part.refresh()
        self._order()
        self._arrange()
        self.preview.refresh()

    def _order(self) -> None:
        """Cards and lists are made when a table needs them; the Tab key meets them where they stand."""
        parts = (self.table, self.constants, self.dates, self.status, self.columns)
        for before, after in pairwise(one for part in parts for one in in_reading_order(part)):
            QWidget.setTabOrder(before, after)

    def _change(self) -> None:
        self.draft.trial = None
        self.say_problem("")
        self.table.show_read()
        self.constants.warn()
        self.status.refresh()
        self.dates.refresh()
        self._order()
        self.preview.refresh()
        self.ready_changed.emit()

    def _choose_table(self, at: int) -> None:
        if at == self.draft.table:
            return
        self.draft.table = at
        self._show_table()
        self._refresh()

    def _choose_read(self, is_read: bool) -> None:
        (self.draft.read.add if is_read else self.draft.read.discard)(self.draft.table)
        self._change()

    def _move_header(self, row: int) -> None:
        look, recipe = self.draft.look, self.draft.recipe
        if look is not None and recipe is not None:
            moved = Recipe(file=look.file, sheet=look.sheet, header_row=row, direction=recipe.direction)
            self._look_again({self.draft.table: moved}, lambda: self._show_changed(""))

    def _look_again(self, told: dict[int, Recipe], done: Callable[[], None]) -> None:
        """Look at tables with their headings where these recipes say, and then go on."""
        first, *others = told.values()
        file = self.draft.folder / "headings.json"
        file.write_bytes(encode(replace(first, more=tuple(others))))
        words = ["convert", str(self.draft.source), "--look", "--map", str(file)]
        words += ["--from", self.draft.wanted] if self.draft.wanted else []
        self.table.say(self.tr("Looking at the table…"))

        def take(said: Told) -> None:
            if self.draft.move_headings(msgspec.convert(said.get("looked"), Looked), told):
                self._shown = self.draft.looked
                done()
            else:
                refuse("", self.tr("No headings can be read in that row. The row was left as it was."))

        def refuse(_code: str, why: str) -> None:
            self.table.refresh()
            self.say_problem(why)

        self.errand.send(words, take, refuse)

    def _show_changed(self, words: str) -> None:
        """Tables are read otherwise than before: show that, and say what there is to say of it."""
        self._show_table()
        self._refresh()
        self._change()
        self.table.say(words)
        if words:
            self.desk.noticed.emit(words)

    def choose_recipe(self) -> None:
        name, _ = QFileDialog.getOpenFileName(
            self, self.tr("Choose a saved recipe"), "", self.tr("Recipes (*.json);;All files (*)")
        )
        if name:
            self.load_recipe(Path(name))

    def load_recipe(self, file: Path) -> None:
        """Read the table by a recipe that was saved, if it has the columns."""

        def read(_token: CancelToken) -> Recipe:
            try:
                with file.open("rb") as stream:
                    return decode(stream.read(MAX_BYTES))
            except OSError as problem:
                raise FormatError("source-missing", file=file.name) from problem

        self.desk.tasks.ask("making recipe", read, self._use, lambda error: self.say_problem(problem_words(error)))

    def _use(self, recipe: Recipe) -> None:
        draft = self.draft
        told = draft.recipe_by_table(recipe)
        if not told:
            self.say_problem(self.tr("The recipe is for other tables. Nothing was changed."))
            return
        draft.country = recipe.constants.get("country", "") or draft.country
        draft.language = recipe.language or draft.language

        def use() -> None:
            missing = draft.use_recipes(told)
            words = self.tr("The recipe is used. Look at the columns once more.")
            if missing:
                words = self.tr("The recipe is used, but this table lacks: {columns}").format(columns=listed(missing))
            self._show_changed(words)

        if draft.stands_as(told):
            use()
        else:
            places = {at: (draft.tables[at].file, draft.tables[at].sheet) for at in told}
            elsewhere = {at: replace(told[at], file=file, sheet=sheet, more=()) for at, (file, sheet) in places.items()}
            self._look_again(elsewhere, use)

    def choose_where_to_save(self) -> None:
        name, _ = QFileDialog.getSaveFileName(
            self, self.tr("Save the recipe"), "recipe.json", self.tr("Recipes (*.json)")
        )
        if name:
            self.save_recipe(Path(name))

    def save_recipe(self, file: Path) -> None:
        """Save the choices of this step."""
        recipe = self.draft.whole_recipe()
        if recipe is None:
            return
        data = encode(recipe)

        def write(_token: CancelToken) -> str:
            try:
                file.write_bytes(data)
            except OSError as problem:
                return str(problem.strerror or "")
            return ""

        self.desk.tasks.ask("making recipe", write, lambda reason: self._say_saved(file, reason))

    def _say_saved(self, file: Path, reason: str) -> None:
        words = self.tr("Saved as {file}.").format(file=file)
        if reason:
            words = self.tr("The recipe could not be saved ({reason}).").format(reason=reason)
        self.table.say(words)
        self.desk.noticed.emit(words)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        is_wide = self.width() >= sizes(self.font()).px(_WIDE_ENOUGH)
        if is_wide != self._is_wide:
            self._is_wide = is_wide
            self._arrange()

    def _arrange(self) -> None:
        is_table = self.draft.is_table
        self.peek.setVisible(is_table and not self._is_wide)
        self.preview.back.setVisible(not self._is_wide)
        self.preview.setVisible(is_table and self._is_wide)
        self.area.show()

    def _peek(self, *, on: bool) -> None:
        """Where it is narrow, look at the entries in the place of the columns, or at these again."""
        if self._is_wide:
            return
        self.area.setVisible(not on)
        self.preview.setVisible(on)
        (self.preview.back if on else self.peek).setFocus(Qt.FocusReason.ShortcutFocusReason)

    def close_preview(self) -> bool:
        """Whether there was a preview in the place of the columns, which is gone now."""
        is_open = self.preview.isVisible() and not self._is_wide
        if is_open:
            self._peek(on=False)
        return is_open
