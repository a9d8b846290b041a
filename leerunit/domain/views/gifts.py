"""Insights given to the unit, as its members read them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

GIFT_LIMIT = 300
"""Characters in one present: a line, not a story."""

SHOWN_AT_ONCE = 40
"""Presents that are read at first, and with each more."""


@dataclass(frozen=True, slots=True)
class GiftView:
    """A present of one line, with who gave it; `is_mine`: I can take it back."""

    gift_id: UUID
    line: str
    author_name: str
    given_at: datetime
    is_mine: bool


@dataclass(frozen=True, slots=True)
class GiftList:
    """The newest first; `has_more`: there are older ones."""

    gifts: tuple[GiftView, ...]
    has_more: bool
