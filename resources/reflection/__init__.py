"""Reflection models and deepening questions."""
