"""Answers of a teacher that come home to the unit."""
