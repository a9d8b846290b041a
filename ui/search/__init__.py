"""Ctrl+K: find in all one may read, and do what one looks for."""
