"""The record: one page for each kind of entry."""
