"""Find: the search box, the filters, the results."""
