"""Humanitarian tables: HXL of today and of before the standard (3W to 5W, facilities), and the IASC 4Ws workbook."""

from phcdesk.formats.hxl.reading import likeness, read

__all__ = ["likeness", "read"]
