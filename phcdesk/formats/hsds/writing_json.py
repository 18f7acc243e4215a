"""HSDS 3.0 as JSON: an array of full services, one a line, so that a file of any size can be looked at and compared."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

import msgspec

from phcdesk.formats.context import WriteContext, Written
from phcdesk.formats.hsds.standard import TABLES
from phcdesk.formats.hsds.writing_tree import Node, Trees
from phcdesk.model import Service
from phcdesk.progress import CancelToken, Progress
from phcdesk.whole_file import beside

STEP = 256

_NUMBERS = {
    entity: {column.name for column in table.columns if column.kind == "number"} for entity, table in TABLES.items()
}


def write(
    services: Iterable[Service], target: Path, context: WriteContext, progress: Progress, cancel: CancelToken
) -> Written:
    """Write the services as an array of full services. Raises ``DiskError``, ``Cancelled``; then nothing is left."""
    trees = Trees(context)
    encode = msgspec.json.Encoder().encode
    count = 0
    with beside(target) as part, part.open("wb") as file:
        file.write(b"[")
        for service in services:
            file.write(b",\n" if count else b"\n")
            file.write(encode(plain(trees.of(service))))
            count += 1
            if count % STEP == 0:
                cancel.check()
                progress("export", count, 0)
        file.write(b"\n]\n")
    return Written(target, {"service": count})


def plain(node: Node) -> dict[str, object]:
    """An object as JSON has it: numbers as numbers, nothing for what is blank."""
    numbers = _NUMBERS[node.entity]
    held: dict[str, object] = {
        name: msgspec.json.decode(cell) if name in numbers else cell for name, cell in node.cells.items()
    }
    held |= {name: plain(one) for name, one in node.one.items()}
    held |= {name: [plain(one) for one in many] for name, many in node.many.items() if many}
    return held
