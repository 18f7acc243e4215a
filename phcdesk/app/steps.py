"""What a long call is doing, in words: one table for the bar in the terminal and the bar in the window."""

from __future__ import annotations

from phcdesk.app.translating import Translate, english, marked

STEPS = {
    "verify": marked("Steps", "Verifying the pack"),
    "fields": marked("Steps", "Comparing with the library"),
    "write": marked("Steps", "Writing the pack"),
    "read": marked("Steps", "Reading the packs"),
    "store": marked("Steps", "Storing the packs"),
    "catalog": marked("Steps", "Building the catalog"),
    "check": marked("Steps", "Checking"),
    "commit": marked("Steps", "Putting the new library in place"),
    "index": marked("Steps", "Building the search index"),
    "convert": marked("Steps", "Converting"),
    "export": marked("Steps", "Writing the file"),
    "gather": marked("Steps", "Reading the entries"),
    "compare": marked("Steps", "Looking for entries that may be the same"),
    "quality": marked("Steps", "Looking at the quality of the data"),
    "print": marked("Steps", "Making the pages"),
}
"""Steps as ``phcdesk.progress.Progress`` reports them."""


def step_words(step: str, translate: Translate = english) -> str:
    """A step in words; "Working" for one that has none."""
    return translate("Steps", STEPS[step]) if step in STEPS else translate("Steps", "Working")
