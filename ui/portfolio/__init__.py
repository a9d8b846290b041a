"""Putting a portfolio together, and exporting it."""
