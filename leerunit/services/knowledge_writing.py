"""Keeping, changing and erasing what someone offers; the words are found by whoever may read them."""

from __future__ import annotations

from collections.abc import Iterable
from uuid import UUID

from sqlalchemy import delete, select

from leerunit.access.guard import Sitting
from leerunit.domain.refusals import RefusalCode, Refused
from leerunit.domain.views.knowledge import NewOffer, Offering
from leerunit.domain.vocabulary import OFFERING, ItemKind
from leerunit.domain.wording import clean_line, clean_text
from leerunit.privacy.traces import find_traces
from leerunit.services.question_themes import kept_themes
from leerunit.store.schema import KnowledgeOffer, OfferTheme
from leerunit.store.search import Entry, drop_entries, for_unit, put_entry
from leerunit.store.texts import erase_texts, new_text, write_text

NAME_LIMIT = 30


def the_offer(sitting: Sitting, offer_id: UUID) -> KnowledgeOffer:
    """Return an offer that the door has found."""
    offer = sitting.session.get(KnowledgeOffer, offer_id)
    if offer is None:
        raise Refused(RefusalCode.NOT_FOUND)
    return offer


def whose(sitting: Sitting, offering: Offering | None) -> KnowledgeOffer:
    """Return a new offer of the actor, or of someone beside them who agreed to it; without words yet."""
    offer = KnowledgeOffer(created_at=sitting.now, unit_id=sitting.unit())
    if offering is None:
        offer.person_id = sitting.me
        return offer
    if offering.voice not in OFFERING:
        raise Refused(RefusalCode.NOT_ALLOWED)
    if not offering.agreed:
        raise Refused(RefusalCode.CONSENT_MISSING)
    offer.voice, offer.agreed_at = offering.voice, sitting.now
    offer.first_name = clean_line(offering.first_name, limit=NAME_LIMIT)
    return offer


def keep_offer(sitting: Sitting, offer: KnowledgeOffer, new: NewOffer) -> UUID:
    """Keep the words of a new offer; the unit finds them from now on."""
    said, when = _words(offer, new)
    offer.kind, offer.text_id = new.kind, new_text(sitting, said)
    offer.when_text_id = new_text(sitting, when) if when else None
    sitting.session.add(offer)
    sitting.session.flush()
    _set_themes(sitting, offer, new.themes)
    _make_findable(sitting, offer, said, when)
    sitting.concerns(ItemKind.OFFER, offer.id, offer.person_id)
    return offer.id


def change_offer(sitting: Sitting, offer: KnowledgeOffer, new: NewOffer) -> None:
    """Write over the words of one's own offer. Refused: NOT_ALLOWED for those of someone without account."""
    if offer.person_id is None:
        raise Refused(RefusalCode.NOT_ALLOWED)
    said, when = _words(offer, new)
    offer.kind = new.kind
    write_text(sitting, offer.text_id, said)
    if offer.when_text_id is not None:
        write_text(sitting, offer.when_text_id, when)
    elif when:
        offer.when_text_id = new_text(sitting, when)
    _set_themes(sitting, offer, new.themes)
    _make_findable(sitting, offer, said, when)


def withdraw_offer(sitting: Sitting, offer: KnowledgeOffer) -> None:
    """Erase an offer with all versions of its words."""
    texts = [text_id for text_id in (offer.text_id, offer.when_text_id) if text_id is not None]
    drop_entries(sitting.session, [offer.id])
    erase_texts(sitting.session, texts)
    sitting.session.execute(delete(OfferTheme).where(OfferTheme.offer_id == offer.id))
    sitting.session.delete(offer)


def _words(offer: KnowledgeOffer, new: NewOffer) -> tuple[str, str]:
    said, when = clean_text(new.text).strip(), clean_line(new.when)
    if offer.person_id is None and any(map(find_traces, (said, when, offer.first_name))):
        raise Refused(RefusalCode.TRACEABLE)
    return said, when


def _set_themes(sitting: Sitting, offer: KnowledgeOffer, wanted: Iterable[UUID]) -> None:
    """Give an offer exactly these themes; one that the unit has removed may stay where it was."""
    chosen = frozenset(wanted)
    had = frozenset(
        sitting.session.scalars(select(OfferTheme.theme_id).where(OfferTheme.offer_id == offer.id))
    )
    offered = {theme.id for theme in kept_themes(sitting, offer.unit_id) if theme.deleted_at is None}
    if not chosen <= offered | had:
        raise Refused(RefusalCode.NOT_FOUND)
    gone = OfferTheme.theme_id.in_(had - chosen)
    sitting.session.execute(delete(OfferTheme).where(OfferTheme.offer_id == offer.id, gone))
    for theme_id in sorted(chosen - had):
        sitting.session.add(OfferTheme(created_at=sitting.now, offer_id=offer.id, theme_id=theme_id))


def _make_findable(sitting: Sitting, offer: KnowledgeOffer, said: str, when: str) -> None:
    entry = Entry(
        kind=ItemKind.OFFER,
        item_id=offer.id,
        owner_id=offer.person_id,
        title=offer.first_name,
        body=f"{said}\n{when}" if when else said,
        scope=frozenset({for_unit(offer.unit_id)}),
    )
    put_entry(sitting.session, entry)
