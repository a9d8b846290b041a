"""Colours, sizes and type as tokens."""
