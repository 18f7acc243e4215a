"""Packs: what comes from outside. A source that a person edits, the archive it becomes, and who is trusted."""
