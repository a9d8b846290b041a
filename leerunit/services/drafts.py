"""Drafts: words of mine that belong to no record yet, kept at the place where I was typing them."""

from __future__ import annotations

from uuid import UUID

from sqlalchemy import delete, select

from leerunit.access.guard import Guard, Sitting
from leerunit.access.policy import Permission
from leerunit.domain.refusals import RefusalCode
from leerunit.domain.wording import clean_line, clean_text
from leerunit.services.use_case import use_case
from leerunit.services.wordbook import read_words
from leerunit.store.schema import Draft
from leerunit.store.texts import erase_texts, new_text, write_text


class Drafts:
    """Use cases of drafts. A `place` names a field on screen and holds no words: `composer/<id>`."""

    def __init__(self, guard: Guard) -> None:
        self._guard = guard

    @use_case(Permission.KEEP_DRAFT)
    def mine(self) -> tuple[tuple[str, str], ...]:
        """Return (place, my words there)."""
        with self._guard.reading(Permission.KEEP_DRAFT) as sitting:
            rows = sitting.session.execute(
                select(Draft.place, Draft.text_id).where(Draft.person_id == sitting.me)
            ).all()
            words = read_words(sitting, [row.text_id for row in rows])
            found = [(row.place, words.text(row.text_id)) for row in rows]
        return tuple((place, text) for place, text in found if text)

    @use_case(Permission.KEEP_DRAFT)
    def keep(self, place: str, text: str) -> None:
        """Keep what stands at a place now; without words nothing of it stays. Refused: TEXT_TOO_LONG."""
        at = clean_line(place, empty=RefusalCode.EMPTY_TEXT)
        words = clean_text(text, may_be_empty=True)
        with self._guard.writing(Permission.KEEP_DRAFT, quiet=True) as sitting:
            known = sitting.session.scalar(
                select(Draft.text_id).where(Draft.person_id == sitting.me, Draft.place == at)
            )
            if not words.strip():
                _drop(sitting, known)
            elif known is not None:
                write_text(sitting, known, words)
            else:
                text_id = new_text(sitting, words, sealed_for=sitting.me)
                draft = Draft(created_at=sitting.now, person_id=sitting.me, place=at, text_id=text_id)
                sitting.session.add(draft)


def _drop(sitting: Sitting, text_id: UUID | None) -> None:
    if text_id is not None:
        erase_texts(sitting.session, [text_id])
        sitting.session.execute(delete(Draft).where(Draft.text_id == text_id))
