"""The language layer, on Whoosh: how text in any script becomes terms, and what was typed becomes a query."""
