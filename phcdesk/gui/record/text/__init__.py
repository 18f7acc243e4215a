"""A text that flows: its headings beside or above it, the words that were looked for, what to know before."""
