"""The shortlist: what is on it, and its page."""
