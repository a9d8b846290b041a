"""Themes to gather questions under: the owner of a question sets them, the unit's educator keeps the list."""

from __future__ import annotations

from collections.abc import Sequence
from uuid import UUID

from leerunit.access.guard import Guard, Sitting
from leerunit.access.policy import Permission, Reach
from leerunit.access.subjects import About, AboutKind
from leerunit.domain.refusals import RefusalCode, Refused
from leerunit.domain.views.beside import ThemeList
from leerunit.domain.vocabulary import Area
from leerunit.domain.wording import clean_line
from leerunit.services.question_themes import kept_themes, set_themes, themes_of_unit
from leerunit.services.question_writing import the_question
from leerunit.services.use_case import use_case
from leerunit.store.schema import Theme

_CHANGES = frozenset({Area.QUESTIONS})
NAME_LIMIT = 60


class Themes:
    """Use cases of themes."""

    def __init__(self, guard: Guard) -> None:
        self._guard = guard

    @use_case(Permission.LIST_QUESTIONS)
    def all(self) -> ThemeList:
        """Return the themes of my unit, in order."""
        with self._guard.reading(Permission.LIST_QUESTIONS) as sitting:
            may_keep = sitting.actor.reach(Permission.KEEP_THEMES) is not Reach.NONE
            return ThemeList(themes_of_unit(sitting, sitting.unit()), may_keep)

    @use_case(Permission.WRITE_QUESTION)
    def set_for(self, question_id: UUID, theme_ids: Sequence[UUID]) -> None:
        """Give my question exactly these themes. Refused: NOT_FOUND for one its unit does not offer."""
        about = About(AboutKind.QUESTION, question_id)
        with self._guard.writing(
            Permission.WRITE_QUESTION, about, areas=_CHANGES, action="set_themes"
        ) as sitting:
            set_themes(sitting, the_question(sitting, question_id), theme_ids)

    @use_case(Permission.KEEP_THEMES)
    def add(self, name: str) -> UUID:
        """Add a theme at the end; one that was removed comes back.

        Refused: NAME_MISSING, NAME_TAKEN, TEXT_TOO_LONG.
        """
        with self._guard.writing(Permission.KEEP_THEMES, areas=_CHANGES, action="add_theme") as sitting:
            themes, line = kept_themes(sitting, sitting.unit()), _name(name)
            _check_free(themes, line)
            last = max((theme.position for theme in themes), default=-1)
            theme = next((one for one in themes if _same(one.name, line)), None)
            if theme is None:
                theme = Theme(created_at=sitting.now, unit_id=sitting.unit(), name=line)
                sitting.session.add(theme)
            theme.name, theme.position, theme.deleted_at = line, last + 1, None
            return theme.id

    @use_case(Permission.KEEP_THEMES)
    def rename(self, theme_id: UUID, name: str) -> None:
        """Give a theme another name, also at the questions it stands at.

        Refused: NOT_FOUND, NAME_MISSING, NAME_TAKEN, TEXT_TOO_LONG.
        """
        with self._guard.writing(Permission.KEEP_THEMES, areas=_CHANGES, action="rename_theme") as sitting:
            theme, line = _theme(sitting, theme_id), _name(name)
            others = [one for one in kept_themes(sitting, sitting.unit()) if one.id != theme_id]
            if any(_same(one.name, line) for one in others):
                raise Refused(RefusalCode.NAME_TAKEN)
            theme.name = line

    @use_case(Permission.KEEP_THEMES)
    def remove(self, theme_id: UUID) -> None:
        """Offer a theme no more; questions that have it keep it. Refused: NOT_FOUND."""
        with self._guard.writing(Permission.KEEP_THEMES, areas=_CHANGES, action="remove_theme") as sitting:
            _theme(sitting, theme_id).deleted_at = sitting.now

    @use_case(Permission.KEEP_THEMES)
    def put_back(self, theme_id: UUID) -> None:
        """Offer a removed theme again, where it stood. Refused: NOT_FOUND."""
        with self._guard.writing(Permission.KEEP_THEMES, areas=_CHANGES, action="put_back_theme") as sitting:
            themes = kept_themes(sitting, sitting.unit())
            theme = next((one for one in themes if one.id == theme_id), None)
            if theme is None:
                raise Refused(RefusalCode.NOT_FOUND)
            theme.deleted_at = None

    @use_case(Permission.KEEP_THEMES)
    def order(self, theme_ids: Sequence[UUID]) -> None:
        """Put the themes in this order; any that are not named follow. Refused: NOT_FOUND."""
        with self._guard.writing(Permission.KEEP_THEMES, areas=_CHANGES, action="order_themes") as sitting:
            wanted = [_theme(sitting, theme_id) for theme_id in dict.fromkeys(theme_ids)]
            rest = [one for one in kept_themes(sitting, sitting.unit()) if one not in wanted]
            for position, theme in enumerate((*wanted, *rest)):
                theme.position = position


def _name(name: str) -> str:
    return clean_line(name, empty=RefusalCode.NAME_MISSING, limit=NAME_LIMIT)


def _same(one: str, other: str) -> bool:
    return one.casefold() == other.casefold()


def _check_free(themes: Sequence[Theme], name: str) -> None:
    if any(_same(theme.name, name) and theme.deleted_at is None for theme in themes):
        raise Refused(RefusalCode.NAME_TAKEN)


def _theme(sitting: Sitting, theme_id: UUID) -> Theme:
    """Return a theme on offer in my unit. Refused: NOT_FOUND."""
    for theme in kept_themes(sitting, sitting.unit()):
        if theme.id == theme_id and theme.deleted_at is None:
            return theme
    raise Refused(RefusalCode.NOT_FOUND)
