"""Taking in packs on a real file system that runs full: ``python -m tests.store.full_disk MOUNT PRISTINE PACK LEVELS``.

The caller has mounted something small at MOUNT. For every level a copy of the library in PRISTINE is put there, and the
room is filled up but for so many blocks. The check for room is passed over: the room goes away after it, as it does
when something else writes. What is printed is one line of JSON a level.
"""

from __future__ import annotations

import json
import os
import shutil
import sys
from pathlib import Path
from unittest.mock import patch

from phcdesk.app.messages import sentence
from phcdesk.errors import DiskError
from phcdesk.importing import Store
from phcdesk.importing.signed import import_packs
from phcdesk.store.writing import Change

from .promise import content_of
from .samples import NOW

BLOCK = 4096


def fill_up(folder: Path, blocks: int) -> Path:
    """Leave so many blocks free."""
    filler = folder / "filler"
    with filler.open("wb") as file:
        room = os.statvfs(folder)
        file.write(bytes((room.f_bavail - blocks) * room.f_frsize))
    return filler


def try_level(mount: Path, pristine: Path, pack: Path, blocks: int) -> dict[str, object]:
    """One import with so many blocks of room, and one more after room was made."""
    data = mount / "data"
    shutil.rmtree(data, ignore_errors=True)
    shutil.copytree(pristine, data)
    store = Store(data)
    before, said = content_of(store), ""
    filler = fill_up(mount, blocks)
    try:
        with patch.object(Change, "check_room", lambda *_: None):
            import_packs([pack], store, now=NOW)
    except DiskError as error:
        said = sentence(error).text
    old_is_whole = not said or content_of(Store(data)) == before
    filler.unlink()
    import_packs([pack], Store(data), now=NOW)
    after = content_of(Store(data))
    leftovers = [str(path.relative_to(data)) for path in (data / "staging").rglob("*")]
    return {
        "blocks": blocks, "said": said, "old_is_whole": old_is_whole, "retried": after != before,
        "leftovers": leftovers, "entries": len(after[0]),  # type: ignore[arg-type]
    }  # fmt: skip


def main(mount: str, pristine: str, pack: str, levels: str) -> None:
    for blocks in json.loads(levels):
        sys.stdout.write(json.dumps(try_level(Path(mount), Path(pristine), Path(pack), blocks)) + "\n")


if __name__ == "__main__":
    main(*sys.argv[1:])
