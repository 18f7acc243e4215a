"""Texts of documents: from files to passages that can be found, and to HTML that is safe to show."""
