"""Cards: the one of this place, those that were accepted here, and what a file says about who signed it."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

from sqlalchemy import select
from sqlalchemy.orm import Session

from leerunit.access.guard import Sitting
from leerunit.clock import WARD_ZONE
from leerunit.domain.portfolio import Card, KnownCard
from leerunit.domain.refusals import FaultCode, RefusalCode, Refused, Unavailable
from leerunit.domain.views.portfolios import CardView
from leerunit.domain.vocabulary import StoreKind
from leerunit.exchange import answers, cards
from leerunit.portfolio.keys import SigningKey, card_of
from leerunit.portfolio.read import examine
from leerunit.portfolio.words import check_words
from leerunit.services.portfolio_content import teacher_key, unit_key
from leerunit.store import schema

_PDF = b"%PDF-"


def own_key(sitting: Sitting) -> SigningKey:
    """Return the key of this place: of the actor's unit, or of the teacher whose workplace it is.

    Refused: NOT_FOUND when there is none.
    """
    if sitting.actor.store_kind is StoreKind.TEACHER:
        return teacher_key(sitting.session, sitting.me)
    unit_id = sitting.unit_id or sitting.session.scalar(
        select(schema.Unit.id)
        .where(schema.Unit.deleted_at.is_(None))
        .order_by(schema.Unit.created_at, schema.Unit.id)
        .limit(1)
    )
    if unit_id is None:
        raise Refused(RefusalCode.NOT_FOUND)
    return unit_key(sitting.session, unit_id)


def known_cards(session: Session) -> tuple[KnownCard, ...]:
    """Return every card that was ever accepted here, the newest first."""
    rows = session.scalars(
        select(schema.KnownCard).order_by(schema.KnownCard.accepted_at.desc(), schema.KnownCard.id.desc())
    )
    return tuple(KnownCard(card_of(row.certificate_pem), row.withdrawn_at) for row in rows)


def card_view(session: Session, card: Card) -> CardView:
    """Return a card as it is shown, with what is known of it here."""
    row = session.execute(
        select(schema.KnownCard.accepted_at, schema.KnownCard.withdrawn_at).where(
            schema.KnownCard.fingerprint == card.fingerprint
        )
    ).one_or_none()
    return view_of(card, None if row is None else row.accepted_at, None if row is None else row.withdrawn_at)


def view_of(card: Card, accepted_at: datetime | None, withdrawn_at: datetime | None) -> CardView:
    """Return a card as it is shown; moments become dates on the ward."""
    return CardView(
        fingerprint=card.fingerprint,
        kind=card.kind.value,
        name=card.name,
        place=card.place,
        valid_until=card.valid_until.astimezone(WARD_ZONE).date(),
        check_words=check_words(card.fingerprint),
        accepted_on=None if accepted_at is None else accepted_at.astimezone(WARD_ZONE).date(),
        withdrawn_on=None if withdrawn_at is None else withdrawn_at.astimezone(WARD_ZONE).date(),
    )


def card_in(path: Path, now: datetime) -> Card:
    """Return the card that a file holds: a card, or that of whoever signed a portfolio or an answer.

    A portfolio is read in the child process. Refused: NOT_A_CARD, NOT_AUTHENTIC when nothing in the file
    proves who signed it, ANSWER_CHANGED, FILE_TOO_LARGE. Unavailable: FILE_UNREADABLE, PLACE_GONE.
    """
    head = start_of(path, len(_PDF) + 1019)
    if _PDF in head:
        examined = examine(path, (), now=now)
        if examined.card is None:
            raise Refused(RefusalCode.NOT_AUTHENTIC)
        return examined.card
    if path.suffix.casefold() == answers.SUFFIX:
        return answers.read_answers(start_of(path, answers.SIZE_LIMIT + 1), (), now=now).card
    return cards.read_card(start_of(path, cards.SIZE_LIMIT + 1))


def start_of(path: Path, most: int) -> bytes:
    """Return the first bytes of a file. Unavailable: FILE_UNREADABLE, PLACE_GONE when it is not there."""
    try:
        with path.open("rb") as file:
            return file.read(most)
    except FileNotFoundError as fault:
        raise Unavailable(FaultCode.PLACE_GONE, path.name) from fault
    except OSError as fault:
        raise Unavailable(FaultCode.FILE_UNREADABLE, path.name) from fault
