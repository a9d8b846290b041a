"""Words for the roles; on their own, since the door says them before anything else is loaded."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from leerunit.domain.vocabulary import Role
from ui.common.wording import QT_TRANSLATE_NOOP

ROLE: dict[Role, str] = {
    Role.STUDENT: QT_TRANSLATE_NOOP("labels", "student"),
    Role.LEARNING_COACH: QT_TRANSLATE_NOOP("labels", "learning coach"),
    Role.WORK_SUPERVISOR: QT_TRANSLATE_NOOP("labels", "work supervisor"),
    Role.PRACTICE_EDUCATOR: QT_TRANSLATE_NOOP("labels", "practice educator"),
    Role.PRACTICE_GUIDE: QT_TRANSLATE_NOOP("labels", "practice guide"),
    Role.STUDENT_GUIDE: QT_TRANSLATE_NOOP("labels", "student guide"),
    Role.TEACHER: QT_TRANSLATE_NOOP("labels", "teacher on location"),
    Role.TRAINEE_GUIDE: QT_TRANSLATE_NOOP("labels", "trainee guide"),
}
ROLE_GROUP: dict[Role, str] = {
    Role.STUDENT: QT_TRANSLATE_NOOP("labels", "Students"),
    Role.LEARNING_COACH: QT_TRANSLATE_NOOP("labels", "Learning coaches"),
    Role.WORK_SUPERVISOR: QT_TRANSLATE_NOOP("labels", "Guidance"),
    Role.PRACTICE_EDUCATOR: QT_TRANSLATE_NOOP("labels", "Education"),
    Role.PRACTICE_GUIDE: QT_TRANSLATE_NOOP("labels", "Guidance"),
    Role.STUDENT_GUIDE: QT_TRANSLATE_NOOP("labels", "Guidance"),
    Role.TEACHER: QT_TRANSLATE_NOOP("labels", "Education"),
    Role.TRAINEE_GUIDE: QT_TRANSLATE_NOOP("labels", "Guidance"),
}


def role(value: Role) -> str:
    """Return a role as it stands under a name."""
    return QCoreApplication.translate("labels", ROLE[value])


def role_group(value: Role) -> str:
    """Return the group a role stands in on the sign-in window."""
    return QCoreApplication.translate("labels", ROLE_GROUP[value])


def role_groups() -> tuple[str, ...]:
    """Return the groups of roles in the order of the sign-in window."""
    return tuple(dict.fromkeys(role_group(value) for value in Role))
