"""Crisis: whom to call now, in a strip that is always in sight and on a page of its own."""
