"""Help: pages that come with the program, searchable, without a network."""
