"""The words: what is said about entries, in the language of the window. Nothing here paints."""
