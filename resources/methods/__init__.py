"""Intervision methods."""
