"""Evaluations: all voices side by side, and what came of it."""
