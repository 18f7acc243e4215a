"""Plots of a country's figures, drawn by hand: one strip for each figure, with its words beside it."""
