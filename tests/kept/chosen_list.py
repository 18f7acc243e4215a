"""The list that is chosen, read and changed as the tests want it; the program changes all lists at once."""

from __future__ import annotations

from phcdesk.kept.shortlist import Edit, Entries, Shortlist, edited
from phcdesk.store.user_data import UserData


def entries_of(data: UserData) -> Entries:
    """The chosen list in its order."""
    return data.lists().current.entries


def change(data: UserData | Shortlist, edit: Edit) -> Entries:
    """Change the chosen list alone; the list as it is now."""
    change_all = data.change_all if isinstance(data, Shortlist) else data.change_lists
    return change_all(lambda lists: edited(lists, edit)).current.entries
