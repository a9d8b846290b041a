"""What is offered in the unit, read at once with whose it is and what it is about."""

from __future__ import annotations

from collections.abc import Iterable
from uuid import UUID

from sqlalchemy import ColumnElement, select, true

from leerunit.access.guard import Sitting
from leerunit.access.visibility import visible_offers
from leerunit.domain.views.beside import ThemeView
from leerunit.domain.views.knowledge import KnowledgeBoard, OfferView
from leerunit.domain.vocabulary import Role
from leerunit.services.member_roles import role_today
from leerunit.services.question_themes import themes_of_unit
from leerunit.services.wordbook import Wordbook, read_words
from leerunit.store.schema import KnowledgeOffer, OfferTheme, Person, Theme
from leerunit.store.spelling import fold


def read_board(sitting: Sitting) -> KnowledgeBoard:
    """Return all that is offered in the actor's unit."""
    return KnowledgeBoard(read_offers(sitting, true()), themes_of_unit(sitting, sitting.unit()))


def read_offers(sitting: Sitting, condition: ColumnElement[bool]) -> tuple[OfferView, ...]:
    """Return the offers in the actor's unit that meet a condition, by name; the nameless come last."""
    rows = sitting.session.execute(
        select(KnowledgeOffer, Person.name)
        .outerjoin(Person, Person.id == KnowledgeOffer.person_id)
        .where(KnowledgeOffer.unit_id == sitting.unit(), visible_offers(sitting.actor), condition)
        .order_by(KnowledgeOffer.created_at, KnowledgeOffer.id)
    ).all()
    offers = [row.KnowledgeOffer for row in rows]
    words = read_words(sitting, [text for one in offers for text in (one.text_id, one.when_text_id)])
    roles = role_today(sitting, {one.person_id for one in offers if one.person_id is not None})
    themes = _themes(sitting, offers)
    shown = [
        _view(
            sitting,
            one,
            name,
            words,
            themes.get(one.id, ()),
            None if one.person_id is None else roles.get(one.person_id),
        )
        for one, name in rows
    ]
    return tuple(sorted(shown, key=lambda one: (not one.name, fold(one.name))))


def _view(
    sitting: Sitting,
    offer: KnowledgeOffer,
    name: str | None,
    words: Wordbook,
    themes: tuple[ThemeView, ...],
    role: Role | None,
) -> OfferView:
    is_mine = offer.person_id == sitting.me
    return OfferView(
        offer_id=offer.id,
        kind=offer.kind,
        text=words.text(offer.text_id),
        when=words.text(offer.when_text_id),
        themes=themes,
        person_id=offer.person_id,
        name=name or offer.first_name,
        role=role,
        voice=offer.voice,
        is_mine=is_mine,
        may_withdraw=is_mine or offer.person_id is None,
    )


def _themes(sitting: Sitting, offers: Iterable[KnowledgeOffer]) -> dict[UUID, tuple[ThemeView, ...]]:
    """Return what each offer is about, in the order of the unit."""
    found: dict[UUID, tuple[ThemeView, ...]] = {}
    rows = sitting.session.execute(
        select(OfferTheme.offer_id, Theme.id, Theme.name, Theme.deleted_at)
        .join(Theme, Theme.id == OfferTheme.theme_id)
        .where(OfferTheme.offer_id.in_([one.id for one in offers]))
        .order_by(Theme.position, Theme.name)
    )
    for offer_id, theme_id, name, deleted_at in rows:
        theme = ThemeView(theme_id, name, deleted_at is not None)
        found[offer_id] = (*found.get(offer_id, ()), theme)
    return found
