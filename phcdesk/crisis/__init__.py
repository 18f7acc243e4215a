"""Whom to call now in one country, and in which order."""
