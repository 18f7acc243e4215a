"""The choices: their page, and the keys for the size of text."""
