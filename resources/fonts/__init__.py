"""Typefaces, with their licence."""
