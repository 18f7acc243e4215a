"""The beginning: what is shown until the library is ready."""
