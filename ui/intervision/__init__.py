"""Intervision: the sessions one was at, and one session."""
