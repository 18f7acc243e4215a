"""The window. The only importer of PySide6; it calls the library through ``port`` and never touches a disk itself."""
