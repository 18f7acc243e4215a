"""Packs: what is installed, taking packs in, seeing what they would change first, and going back."""
