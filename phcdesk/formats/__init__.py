"""The formats of the field, one module each."""
