"""The sheet for the safe: twelve words and their check word on A4."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from leerunit.domain.vocabulary import Language


def write_recovery_sheet(unit_name: str, words: Sequence[str], language: Language, made_on: date) -> bytes:
    """Return an A4 PDF with the twelve words; the check word is computed from them."""
    raise NotImplementedError
