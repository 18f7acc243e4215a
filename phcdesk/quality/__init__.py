"""How good a directory is: entries that may be one and the same, and what to mend first. Nothing is mended silently."""
