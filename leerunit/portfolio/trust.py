"""Who signed, and do we know them: pure rules over a card and the cards accepted here."""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence
from datetime import datetime

from leerunit.domain.portfolio import Card, KnownCard, Reason
from leerunit.domain.vocabulary import StoreKind


def objection(
    card: Card, known: Sequence[KnownCard], *, purpose: StoreKind, signed_at: datetime, now: datetime
) -> Reason | None:
    """Return why this card is not trusted to sign as a unit or a teacher; None when it is.

    Only the fingerprint counts; a name proves nothing. A withdrawn card is not trusted for anything it
    signed, before or after: the moment of signing is the signer's own word.
    """
    if card.kind is not purpose:
        return Reason.WRONG_PURPOSE
    accepted = [each for each in known if each.card.fingerprint == card.fingerprint]
    if not accepted:
        return _stranger(card, known)
    if any(each.withdrawn_at is not None and each.withdrawn_at <= now for each in accepted):
        return Reason.WITHDRAWN
    if min(now, signed_at) < card.valid_from:
        return Reason.NOT_YET_VALID
    if max(now, signed_at) > card.valid_until:
        return Reason.EXPIRED
    return None


def _stranger(card: Card, known: Sequence[KnownCard]) -> Reason:
    same = any(
        each.card.kind is card.kind and _folded(each.card.name) == _folded(card.name) for each in known
    )
    return Reason.SAME_NAME_OTHER_KEY if same else Reason.UNKNOWN_KEY


def _folded(name: str) -> str:
    spread = unicodedata.normalize("NFKD", name).casefold()
    return "".join(letter for letter in spread if letter.isalnum())
