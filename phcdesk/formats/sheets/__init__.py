"""Plain tables of services or facilities: CSV, TSV, XLSX, XLS, ODS, one row a place, read by a recipe."""

from phcdesk.formats.sheets.reading import likeness, read

__all__ = ["likeness", "read"]
