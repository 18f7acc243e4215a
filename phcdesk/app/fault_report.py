"""A report about a fault of ours, for a person to pass on: where it happened, in which versions, and nothing else.

What was typed, looked at or kept is not in it: no message of an exception, no values, no path above the package.
"""

from __future__ import annotations

import platform
import traceback
from collections.abc import Mapping
from pathlib import Path

import phcdesk

_MOST_STEPS = 12


def fault_report(fault: BaseException, where: str, versions: Mapping[str, str]) -> str:
    """The report as plain text. ``where`` is the page it happened on; ``versions`` are those of libraries in use."""
    known = {"PHC Desk": phcdesk.__version__, "Python": platform.python_version(), **versions}
    lines = [f"Fault: {type(fault).__name__}", f"Page: {where}"]
    lines += [f"{name}: {version}" for name, version in known.items()]
    lines.append(f"System: {platform.system()} {platform.release()} {platform.machine()}")
    steps = traceback.extract_tb(fault.__traceback__)[-_MOST_STEPS:]
    lines += [f"  {_place(step.filename)}:{step.lineno} {step.name}" for step in steps]
    return "\n".join(lines)


def _place(filename: str) -> str:
    """A file by its place in the package, or by its name alone when it is of another."""
    path = Path(filename)
    package = Path(phcdesk.__file__).parent
    return path.relative_to(package).as_posix() if path.is_relative_to(package) else path.name
