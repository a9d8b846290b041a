"""Qualification files."""
