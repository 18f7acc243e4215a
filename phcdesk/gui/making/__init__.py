"""Make a pack: from somebody's list to a pack that others can take in, in five steps."""
