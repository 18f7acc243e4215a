"""What there is where, and what is missing or not known: a table of areas and kinds of service."""
