"""Vandaag: what a student and what a guide sees first."""

from __future__ import annotations

from leerunit.access.guard import Guard
from leerunit.access.policy import Permission
from leerunit.domain.views.today import GuideToday, StudentToday
from leerunit.services.today_guide import guide_today
from leerunit.services.today_student import student_today
from leerunit.services.use_case import use_case


class Today:
    """Use cases of the first screen."""

    def __init__(self, guard: Guard) -> None:
        self._guard = guard

    @use_case(Permission.SEE_STUDENT_DAY)
    def student(self) -> StudentToday:
        """Return a student's day: own questions, what others wrote there, what is coming, who guides me."""
        with self._guard.reading(Permission.SEE_STUDENT_DAY) as sitting:
            return student_today(sitting)

    @use_case(Permission.SEE_GUIDE_DAY)
    def guide(self) -> GuideToday:
        """Return a guide's day: the students of the circle in their own words, and what asks attention."""
        with self._guard.reading(Permission.SEE_GUIDE_DAY) as sitting:
            return guide_today(sitting)
