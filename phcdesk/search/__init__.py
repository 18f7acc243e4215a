"""The index, on Tantivy: terms in, ranked entries, facet counts and suggestions out."""
