"""Which pages a person came by, and what leads back: Escape, and an area chosen for the page that asked for one."""

from __future__ import annotations

from phcdesk.gui.page_names import SETTINGS, WELCOME

_MOST = 10


class WayBack:
    """The names of the pages before the one that is shown, the last one last."""

    def __init__(self) -> None:
        self._came_by: list[str] = []
        self._asked_for_area = ""

    def note(self, before: str, name: str) -> None:
        """Another page is shown. There is no way back to the first start."""
        if name != SETTINGS:
            self._asked_for_area = ""
        if before and before != name:
            self._came_by = [*self._came_by[1 - _MOST :], before] if before != WELCOME else []

    def back(self) -> str:
        """The page before, which is then no longer on the way; blank if there is none."""
        return self._came_by.pop() if self._came_by else ""

    def forget(self, name: str) -> None:
        """Going back is no way one came by."""
        if self._came_by and self._came_by[-1] != name:
            self._came_by.pop()

    def ask_for_area(self, page: str) -> None:
        """This page leads to the settings for an area."""
        self._asked_for_area = page

    def has_area(self, page: str) -> bool:
        """An area was chosen on this page: whether another one asked for it. It is then answered."""
        asked, self._asked_for_area = self._asked_for_area, ""
        return bool(asked) and page == SETTINGS
