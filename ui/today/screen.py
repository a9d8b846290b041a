"""Vandaag: the screen one starts at."""

from __future__ import annotations

from leerunit.domain.vocabulary import Role
from ui.screen import Screen, ScreenContext


def build(context: ScreenContext) -> Screen:
    """Return the day of a student, or of anyone who guides students."""
    from ui.today.guide import GuideDay
    from ui.today.student import StudentDay

    return StudentDay(context) if context.member.role is Role.STUDENT else GuideDay(context)
