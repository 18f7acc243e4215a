"""The command line: everything the window does, minus looking."""
