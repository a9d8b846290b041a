"""The themes of a unit, and which of them stand at a question.

A unit in which nobody has touched the themes yet has those of the catalogue: they become rows, with the ids
under which they were shown, as soon as one is chosen or changed.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from uuid import UUID, uuid5

from sqlalchemy import delete, select

from leerunit.access.guard import Sitting
from leerunit.catalogue.themes import first_themes
from leerunit.domain.refusals import RefusalCode, Refused
from leerunit.domain.views.beside import ThemeView
from leerunit.store.schema import LearningQuestion, QuestionTheme, Theme


def themes_of_unit(sitting: Sitting, unit_id: UUID) -> tuple[ThemeView, ...]:
    """Return the themes on offer in a unit, in order."""
    rows = _rows(sitting, unit_id)
    if not rows:
        return tuple(ThemeView(_first_id(unit_id, name), name) for name in first_themes())
    return tuple(ThemeView(row.id, row.name) for row in rows if row.deleted_at is None)


def kept_themes(sitting: Sitting, unit_id: UUID) -> Sequence[Theme]:
    """Return the rows of a unit's themes, removed ones too; those of the catalogue if none."""
    if not _rows(sitting, unit_id):
        for position, name in enumerate(first_themes()):
            theme = Theme(id=_first_id(unit_id, name), unit_id=unit_id, name=name, position=position)
            theme.created_at = sitting.now
            sitting.session.add(theme)
        sitting.session.flush()
    return _rows(sitting, unit_id)


def themes_at(sitting: Sitting, question_ids: Iterable[UUID]) -> dict[UUID, tuple[ThemeView, ...]]:
    """Return the themes of each of these questions that has any, in the unit's order."""
    found: dict[UUID, tuple[ThemeView, ...]] = {}
    rows = sitting.session.execute(
        select(QuestionTheme.question_id, Theme.id, Theme.name, Theme.deleted_at)
        .join(Theme, Theme.id == QuestionTheme.theme_id)
        .where(QuestionTheme.question_id.in_(tuple(question_ids)))
        .order_by(Theme.position, Theme.name)
    )
    for question_id, theme_id, name, deleted_at in rows:
        theme = ThemeView(theme_id, name, deleted_at is not None)
        found[question_id] = (*found.get(question_id, ()), theme)
    return found


def set_themes(sitting: Sitting, question: LearningQuestion, wanted: Iterable[UUID]) -> None:
    """Give a question exactly these themes. Refused: NOT_FOUND for one that its unit does not offer.

    A removed theme may stay where it was.
    """
    chosen = frozenset(wanted)
    had = frozenset(theme.theme_id for theme in themes_at(sitting, [question.id]).get(question.id, ()))
    offered = {row.id for row in kept_themes(sitting, question.unit_id) if row.deleted_at is None}
    if not chosen <= offered | had:
        raise Refused(RefusalCode.NOT_FOUND)
    sitting.session.execute(
        delete(QuestionTheme).where(
            QuestionTheme.question_id == question.id, QuestionTheme.theme_id.in_(had - chosen)
        )
    )
    for theme_id in sorted(chosen - had):
        sitting.session.add(QuestionTheme(created_at=sitting.now, question_id=question.id, theme_id=theme_id))


def _rows(sitting: Sitting, unit_id: UUID) -> Sequence[Theme]:
    return sitting.session.scalars(
        select(Theme).where(Theme.unit_id == unit_id).order_by(Theme.position, Theme.name)
    ).all()


def _first_id(unit_id: UUID, name: str) -> UUID:
    """Return the id of a theme of the catalogue in a unit: the same each time it is shown."""
    return uuid5(unit_id, name)
