"""Printing what ``phcdesk/paper`` has written: pages laid out and painted, as a file, on a printer, or as a picture."""
