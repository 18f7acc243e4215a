"""A pack source: a folder that a person can edit, read and checked; every problem by file, row and column."""
