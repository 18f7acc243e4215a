"""What a person keeps on this computer: the choices, and the sizes of the window.

Where nothing can be written, it is kept for this session, and ``is_kept`` says so. Until the first start is over,
choices are made but not written: a window that is closed in the middle of it asks again.
"""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from phcdesk.app.settings import (
    Settings,
    forget_settings,
    has_settings,
    load_settings,
    load_window,
    save_settings,
    save_window,
)
from phcdesk.errors import DiskError


class Keeping:
    """The kept things of one data folder; without a folder they last as long as this object."""

    def __init__(self, folder: Path | None = None, *, is_portable: bool = False) -> None:
        """``is_portable``: the folder lies beside the program and goes where it goes."""
        self._folder = folder
        self._settings = load_settings(folder) if folder else Settings()
        self._is_first = folder is not None and not has_settings(folder)
        self._is_forgotten = False
        self.is_portable = is_portable
        self.is_kept = folder is not None

    def look(self) -> None:
        """Try whether the folder takes a file, and have ``is_kept`` say it. A folder that is not there is not made."""
        from tempfile import TemporaryFile

        if self._folder and self._folder.is_dir():
            try:
                with TemporaryFile(dir=self._folder):
                    pass
            except OSError:
                self.is_kept = False

    @property
    def folder(self) -> Path | None:
        return self._folder

    @property
    def settings(self) -> Settings:
        return self._settings

    @property
    def is_first(self) -> bool:
        """Whether nobody has ever chosen anything here, nor passed it over."""
        return self._is_first

    def choose(self, settings: Settings) -> None:
        """Keep other choices."""
        self._settings = settings
        if not self._is_first:
            self._save()

    def end_first_start(self) -> None:
        """Keep what was chosen at the first start, if anything was; nobody is asked again."""
        if self._is_first:
            self._is_first = self._is_forgotten = False
            self._save()

    def forget(self) -> None:
        """Forget the choices and the sizes, as if nobody had ever been here. Raises ``DiskError``."""
        if self._folder:
            forget_settings(self._folder)
        self._settings = Settings()
        self._is_first, self._is_forgotten = self._folder is not None, True

    def window_sizes(self) -> Mapping[str, str]:
        return load_window(self._folder) if self._folder else {}

    def keep_window_sizes(self, sizes: Mapping[str, str]) -> None:
        """Keep the sizes of the window; if the disk refuses, they are found anew the next time."""
        if self._folder and not self._is_forgotten:
            try:
                save_window(sizes, self._folder)
            except DiskError:
                self.is_kept = False

    def _save(self) -> None:
        if self._folder:
            try:
                save_settings(self._settings, self._folder)
            except DiskError:
                self.is_kept = False
