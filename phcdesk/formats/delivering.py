"""Archives whose bytes depend on nothing but what is in them."""

from __future__ import annotations

import shutil
import zipfile
from collections.abc import Iterable
from pathlib import Path

_FIRST_DAY = (1980, 1, 1, 0, 0, 0)


def write_zip(path: Path, files: Iterable[tuple[str, Path]]) -> None:
    """Write files into an archive in the order given, stored as they are: the same files give the same bytes."""
    with zipfile.ZipFile(path, "w", zipfile.ZIP_STORED) as archive:
        for name, file in files:
            member = zipfile.ZipInfo(name, _FIRST_DAY)
            member.create_system = 3
            member.external_attr = 0o644 << 16
            with archive.open(member, "w", force_zip64=False) as out, file.open("rb") as content:
                shutil.copyfileobj(content, out, 262_144)
