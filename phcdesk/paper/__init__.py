"""What is handed over on paper: slips and booklets as blocks, which a printer paints and a browser shows."""
