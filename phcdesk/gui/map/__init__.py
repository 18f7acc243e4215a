"""The map: what was found, where it is, and the same as a list."""
