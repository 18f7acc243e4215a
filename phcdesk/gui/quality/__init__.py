"""The page on the quality of a pack or a source: what to mend first, plots, and the entries that are meant."""
