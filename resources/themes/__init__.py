"""Themes a new unit begins with."""
