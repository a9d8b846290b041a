"""Cards: handing out one's own, getting to know others once, and ending trust."""

from __future__ import annotations

from pathlib import Path

from sqlalchemy import select

from leerunit.access.guard import Guard, Sitting
from leerunit.access.policy import Permission
from leerunit.domain.portfolio import Card
from leerunit.domain.refusals import RefusalCode, Refused
from leerunit.domain.views.portfolios import CardView
from leerunit.domain.vocabulary import Area, StoreKind
from leerunit.exchange.cards import SUFFIX, write_card
from leerunit.portfolio.keys import card_of
from leerunit.services.cards_known import card_in, card_view, own_key, view_of
from leerunit.services.portfolio_files import safe_name, write_out
from leerunit.services.use_case import use_case
from leerunit.store.schema import KnownCard

_CHANGES = frozenset({Area.CARDS})
_USEFUL = {StoreKind.UNIT: StoreKind.TEACHER, StoreKind.TEACHER: StoreKind.UNIT}
"""Whose cards a kind of store gets to know."""


class Cards:
    """Use cases of cards. A file may be a card, or a portfolio or answer: then the key that signed it."""

    def __init__(self, guard: Guard) -> None:
        self._guard = guard

    @use_case(Permission.SEE_CARDS)
    def own(self) -> CardView:
        """Return the card of my unit, or of my workplace. Refused: NOT_FOUND when there is no key."""
        with self._guard.reading(Permission.SEE_CARDS) as sitting:
            return view_of(card_of(own_key(sitting).certificate_pem), None, None)

    @use_case(Permission.SEE_CARDS)
    def known(self) -> tuple[CardView, ...]:
        """Return the cards that were accepted here, by name; those no longer trusted too."""
        with self._guard.reading(Permission.SEE_CARDS) as sitting:
            rows = sitting.session.scalars(select(KnownCard).order_by(KnownCard.name, KnownCard.id))
            return tuple(
                view_of(card_of(row.certificate_pem), row.accepted_at, row.withdrawn_at) for row in rows
            )

    @use_case(Permission.HAND_OUT_CARD)
    def write_own(self, folder: Path) -> Path:
        """Write my card into a folder, never over another file; return where.

        Unavailable: DISK_FULL, READ_ONLY, PLACE_GONE, FILE_UNWRITABLE.
        """
        with self._guard.writing(Permission.HAND_OUT_CARD) as sitting:
            certificate = own_key(sitting).certificate_pem
            name = safe_name(card_of(certificate).name)
            return write_out(folder, name, SUFFIX, write_card(certificate))

    @use_case(Permission.LOOK_AT_CARD)
    def look(self, path: Path) -> CardView:
        """Return whose card a file holds, before anything is kept.

        Refused: NOT_A_CARD, NOT_AUTHENTIC (a PDF that proves no sender), ANSWER_CHANGED, FILE_TOO_LARGE.
        Unavailable: FILE_UNREADABLE, PLACE_GONE.
        """
        errand = self._guard.errand(Permission.LOOK_AT_CARD)
        with errand.reading():
            now = self._guard.clock.now()
        card = card_in(path, now)
        with errand.reading() as sitting:
            return card_view(sitting.session, card)

    @use_case(Permission.ACCEPT_CARD)
    def accept(self, path: Path) -> CardView:
        """Trust the card in a file from now on, after its check words were compared; return it.

        Refused: as `look`, CARD_EXPIRED, CARD_NOT_FOR_HERE (a unit knows teachers, a teacher units).
        """
        errand = self._guard.errand(Permission.ACCEPT_CARD)
        with errand.reading():
            now = self._guard.clock.now()
        card = card_in(path, now)
        with errand.writing(areas=_CHANGES) as sitting:
            _accept(sitting, card)
            return card_view(sitting.session, card)

    @use_case(Permission.WITHDRAW_CARD)
    def withdraw(self, fingerprint: str) -> None:
        """Trust a card no longer; what was read in stays. Refused: NOT_FOUND for a card not known here."""
        with self._guard.writing(Permission.WITHDRAW_CARD, areas=_CHANGES) as sitting:
            known = _row(sitting, fingerprint)
            if known is None:
                raise Refused(RefusalCode.NOT_FOUND)
            known.withdrawn_at = known.withdrawn_at or sitting.now


def _accept(sitting: Sitting, card: Card) -> None:
    if card.kind is not _USEFUL[sitting.actor.store_kind]:
        raise Refused(RefusalCode.CARD_NOT_FOR_HERE)
    if card.valid_until < sitting.now:
        raise Refused(RefusalCode.CARD_EXPIRED)
    known = _row(sitting, card.fingerprint)
    if known is not None:
        if known.withdrawn_at is not None:
            known.withdrawn_at, known.accepted_at, known.accepted_by_id = None, sitting.now, sitting.me
    else:
        sitting.session.add(
            KnownCard(
                created_at=sitting.now,
                fingerprint=card.fingerprint,
                kind=card.kind,
                name=card.name,
                place=card.place,
                certificate_pem=card.certificate_pem,
                valid_from=card.valid_from,
                valid_until=card.valid_until,
                accepted_by_id=sitting.me,
                accepted_at=sitting.now,
            )
        )
    sitting.session.flush()


def _row(sitting: Sitting, fingerprint: str) -> KnownCard | None:
    return sitting.session.scalar(select(KnownCard).where(KnownCard.fingerprint == fingerprint))
