"""Rows of tables, whatever program wrote them: CSV with its faults mended, and the values of cells."""
