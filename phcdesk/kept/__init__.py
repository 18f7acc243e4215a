"""What a person keeps on this computer, and carries to another on a stick: lists, and reports of faults."""
