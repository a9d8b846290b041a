"""What a student wants to say about coordinating."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class CoordinatingNote:
    """Own words with the version to hand back; 0 before anything was written."""

    text: str = ""
    version: int = 0
    is_sealed: bool = False
