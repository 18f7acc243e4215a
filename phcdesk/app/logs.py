"""A log for the person who mends the program: what it did, never what somebody looked for.

Only codes, counts and durations are written; no words of a search, no ids of entries, no path inside a home folder.
The file is in the data folder, small, and turned over once.
"""

from __future__ import annotations

import logging
import logging.handlers
from pathlib import Path

_MAX_BYTES = 256_000

log = logging.getLogger("phcdesk")
log.addHandler(logging.NullHandler())


def log_fault(fault: BaseException) -> None:
    """Note a fault of ours: its kind and where, but not its message, which may hold what somebody typed."""
    last = fault.__traceback__
    while last and last.tb_next:
        last = last.tb_next
    where = f"{Path(last.tb_frame.f_code.co_filename).name}:{last.tb_lineno}" if last else "nowhere"
    log.error("fault %s at %s", type(fault).__name__, where)


def write_log_to(data_dir: Path) -> None:
    """Write the log into ``data_dir``; where that cannot be written to, there is no log."""
    try:
        handler = logging.handlers.RotatingFileHandler(
            data_dir / "phcdesk.log", maxBytes=_MAX_BYTES, backupCount=1, encoding="utf-8", delay=False
        )
    except OSError:
        return
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(message)s"))
    log.addHandler(handler)
    log.setLevel(logging.INFO)
