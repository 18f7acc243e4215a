"""When a place is open, by the clock it lives by; and whether the clock of this computer can be right."""
