"""The look: colours, sizes and type in one place, icons, and ways to lay things out."""
