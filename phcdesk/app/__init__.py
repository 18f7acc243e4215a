"""Shared by the window and the command line, and still without Qt: where things lie, and the words for people."""
