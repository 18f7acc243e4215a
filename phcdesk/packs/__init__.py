"""What comes from outside: pack sources, read and checked before anything is stored."""
