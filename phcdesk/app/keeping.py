"""What a person keeps on this computer: the choices, and the sizes of the window.

Where nothing can be written, it is kept for this session, and ``is_kept`` says so.
"""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from phcdesk.app.settings import Settings, has_settings, load_settings, load_window, save_settings, save_window
from phcdesk.errors import DiskError


class Keeping:
    """The kept things of one data folder; without a folder they last as long as this object."""

    def __init__(self, folder: Path | None = None) -> None:
        self._folder = folder
        self._settings = load_settings(folder) if folder else Settings()
        self._is_first = folder is not None and not has_settings(folder)
        self.is_kept = folder is not None

    @property
    def folder(self) -> Path | None:
        return self._folder

    @property
    def settings(self) -> Settings:
        return self._settings

    @property
    def is_first(self) -> bool:
        """Whether nobody has ever chosen anything here."""
        return self._is_first

    def choose(self, settings: Settings) -> None:
        """Keep other choices."""
        self._settings = settings
        self._is_first = False
        if self._folder:
            try:
                save_settings(settings, self._folder)
            except DiskError:
                self.is_kept = False

    def window_sizes(self) -> Mapping[str, str]:
        return load_window(self._folder) if self._folder else {}

    def keep_window_sizes(self, sizes: Mapping[str, str]) -> None:
        """Keep the sizes of the window; if the disk refuses, they are found anew the next time."""
        if self._folder:
            try:
                save_window(sizes, self._folder)
            except DiskError:
                self.is_kept = False
