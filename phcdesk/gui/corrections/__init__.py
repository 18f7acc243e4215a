"""Reports from this computer: how one is made, how it is shown, and how all go to a stick."""
