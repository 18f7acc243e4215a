"""PHC Desk: an offline directory of community mental health services and the documents around them.

Importing this package loads nothing else: no Qt, no index, no file is opened.
"""

__version__ = "0.1.0"
RELEASED = "2026-11-21"
"""ISO date of this version: no clock of a computer that runs it can be earlier."""
