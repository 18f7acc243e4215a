"""What a person has chosen: the country they work in, and how the window looks. Nothing about what they did.

One small file of JSON in the data folder, written beside itself and then put in place, so that a power cut leaves the
old choices or the new ones. A file that cannot be read is as good as none: choices are made again in a moment, and a
program that will not start because of them is worse. The window reads it before it paints, so nothing heavy is
imported here.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path
from typing import NamedTuple

from phcdesk.errors import DiskError, UsageError

FILE = "settings.json"
WINDOW_FILE = "window.json"
THEMES = ("light", "dark", "high-contrast")
LANGUAGES = ("en", "fr", "es", "ar", "ru", "pt", "uk")
TEXT_SIZES = (90, 100, 115, 130, 150, 175, 200)  # per cent


class Settings(NamedTuple):
    """The choices. A blank means "not chosen"."""

    country: str = ""  # ISO 3166-1 alpha-2: whose entries come a little earlier, and whom to call
    language: str = ""  # of the window, one of LANGUAGES; blank is the language of the computer
    theme: str = ""  # one of THEMES; blank is light
    text_size: str = ""  # per cent, one of TEXT_SIZES; blank is 100
    background: str = ""  # of the map: the key of a file, as map_background.py reads it; blank is the first there is

    @property
    def text_scale(self) -> float:
        """The size of text as a factor."""
        return int(self.text_size or 100) / 100

    def changed(self, name: str, value: str) -> Settings:
        """These settings with one choice changed.

        Raises ``UsageError`` for a name that does not exist, and for a language, theme or size that does not.
        """
        if name not in self._fields:
            raise UsageError("unknown-setting", name=name, names=", ".join(self._fields))
        if value and name in _ALLOWED and value not in _ALLOWED[name]:
            raise UsageError("setting-value", name=name, value=value, values=", ".join(_ALLOWED[name]))
        return self._replace(**{name: value})


_ALLOWED = {"language": LANGUAGES, "theme": THEMES, "text_size": tuple(map(str, TEXT_SIZES))}


def load_settings(data_dir: Path) -> Settings:
    """The choices kept in a data folder; none if there are none, and without those that cannot be."""
    settings = Settings()
    for name, value in _read(data_dir / FILE).items():
        try:
            settings = settings.changed(name, value)
        except UsageError:
            continue
    return settings


def save_settings(settings: Settings, data_dir: Path) -> None:
    """Keep the choices. Raises ``DiskError`` when the disk refuses; the old ones are then still there."""
    _write(data_dir / FILE, {name: value for name, value in settings._asdict().items() if value})


def has_settings(data_dir: Path) -> bool:
    """Whether anything was ever chosen, or the choice was passed over."""
    return (data_dir / FILE).exists()


def forget_settings(data_dir: Path) -> None:
    """Remove the choices, and the sizes of the window. Raises ``DiskError`` when the disk refuses."""
    for name in (FILE, WINDOW_FILE):
        try:
            (data_dir / name).unlink(missing_ok=True)
        except OSError as refused:
            raise DiskError.of(data_dir / name, refused) from refused


def load_window(data_dir: Path) -> dict[str, str]:
    """The sizes and the position of the window, as it gave them; nothing if there are none."""
    return _read(data_dir / WINDOW_FILE)


def save_window(sizes: Mapping[str, str], data_dir: Path) -> None:
    """Keep the sizes and the position of the window. Raises ``DiskError`` when the disk refuses."""
    _write(data_dir / WINDOW_FILE, sizes)


def _read(path: Path) -> dict[str, str]:
    try:
        found = json.loads(path.read_bytes())
    except (OSError, ValueError, RecursionError):
        return {}
    return {name: value for name, value in found.items() if isinstance(value, str)} if isinstance(found, dict) else {}


def _write(target: Path, values: Mapping[str, str]) -> None:
    from phcdesk.whole_file import beside

    try:
        target.parent.mkdir(parents=True, exist_ok=True)
    except OSError as refused:
        raise DiskError.of(target, refused) from refused
    with beside(target) as part:
        part.write_text(json.dumps(values, ensure_ascii=False), "utf-8")
