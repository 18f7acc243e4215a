"""What a person has chosen: the country they work in. Nothing about what they did.

One small file of JSON in the data folder, written beside itself and then put in place, so that a power cut leaves the
old choices or the new ones. A file that cannot be read is as good as none: choices are made again in a moment, and a
program that will not start because of them is worse.
"""

from __future__ import annotations

import errno
import os
from pathlib import Path

import msgspec
from msgspec import Struct

from phcdesk.errors import DiskError, UsageError

FILE = "settings.json"


class Settings(Struct, frozen=True, omit_defaults=True):
    """The choices. A blank means "not chosen"."""

    country: str = ""  # ISO 3166-1 alpha-2: whose entries come a little earlier, and whom to call

    def changed(self, name: str, value: str) -> Settings:
        """These settings with one choice changed. Raises ``UsageError`` for a name that does not exist."""
        if name not in self.__struct_fields__:
            raise UsageError("unknown-setting", name=name, names=", ".join(self.__struct_fields__))
        return msgspec.structs.replace(self, **{name: value})


def load_settings(data_dir: Path) -> Settings:
    """The choices kept in a data folder; none if there are none, or they cannot be read."""
    try:
        return msgspec.json.decode((data_dir / FILE).read_bytes(), type=Settings)
    except (OSError, msgspec.MsgspecError):
        return Settings()


def save_settings(settings: Settings, data_dir: Path) -> None:
    """Keep the choices. Raises ``DiskError`` when the disk refuses; the old ones are then still there."""
    target = data_dir / FILE
    beside = target.with_suffix(".new")
    try:
        data_dir.mkdir(parents=True, exist_ok=True)
        with beside.open("wb") as file:
            file.write(msgspec.json.encode(settings))
            file.flush()
            os.fsync(file.fileno())
        beside.replace(target)
    except OSError as refused:
        raise DiskError(path=str(target), reason=errno.errorcode.get(refused.errno or 0, "EIO")) from refused
