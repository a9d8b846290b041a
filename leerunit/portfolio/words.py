"""Words for keys: six check words of a card, twelve words and a check word of a recovery key."""

from __future__ import annotations

from collections.abc import Sequence


def check_words(fingerprint: str) -> tuple[str, ...]:
    """Return the six words of a key's fingerprint (64 hex digits)."""
    raise NotImplementedError


def recovery_words(seed: bytes) -> tuple[str, ...]:
    """Return the twelve words of a seed of 16 bytes."""
    raise NotImplementedError


def check_word(words: Sequence[str]) -> str:
    """Return the check word of twelve words."""
    raise NotImplementedError


def seed_from_words(typed: str) -> bytes:
    """Return the seed (16 bytes) of twelve typed words, with or without the check word behind them.

    Case, accents and kind of white space do not matter. Refused: WRONG_WORDS with details
    ("count", number typed), ("unknown", position from 1, word) or ("check",).
    """
    raise NotImplementedError
