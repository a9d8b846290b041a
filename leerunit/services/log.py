"""The log about me: who opened, shared, exported, reset. Nobody can change it, and only I see it."""

from __future__ import annotations

from collections.abc import Sequence
from uuid import UUID

from sqlalchemy import func, or_, select

from leerunit.access.guard import Guard, Sitting
from leerunit.access.policy import Permission
from leerunit.access.visibility import visible_evaluations, visible_questions
from leerunit.domain.views.log import LogLine
from leerunit.services.use_case import use_case
from leerunit.services.wordbook import read_words
from leerunit.store.schema import AuditLine, Evaluation, LearningQuestion, Person, StoryEntry, TemplateVersion

MOST_LINES = 300

_OWN_DEEDS = frozenset(
    {
        Permission.CHANGE_OWN_ACCESS,
        Permission.RELEASE_PORTFOLIO,
        Permission.EXPORT_OWN_PORTFOLIO,
        Permission.SIGN_EVALUATION,
    }
)
"""What of my own doing stands in the log, besides every change of who may read."""


class Log:
    """Use case of the log."""

    def __init__(self, guard: Guard) -> None:
        self._guard = guard

    @use_case(Permission.SEE_LOG_ABOUT_ME)
    def about_me(self) -> tuple[LogLine, ...]:
        """Return the latest lines about my records, the newest first: all deeds of others, and my sharing."""
        with self._guard.reading(Permission.SEE_LOG_ABOUT_ME) as sitting:
            lines = sitting.session.execute(
                select(AuditLine, Person.name)
                .outerjoin(Person, Person.id == AuditLine.actor_id)
                .where(
                    AuditLine.about_id == sitting.me,
                    or_(
                        AuditLine.actor_id != sitting.me,
                        AuditLine.action.startswith("share_"),
                        AuditLine.action.in_([deed.value for deed in _OWN_DEEDS]),
                    ),
                )
                .order_by(AuditLine.seq.desc())
                .limit(MOST_LINES)
            ).all()
            titles = _titles(sitting, [line.subject_id for line, _ in lines if line.subject_id is not None])
            return tuple(_line(sitting, line, name, titles) for line, name in lines)


def _line(sitting: Sitting, line: AuditLine, name: str | None, titles: dict[UUID, str]) -> LogLine:
    return LogLine(
        at=line.at,
        actor_id=line.actor_id,
        actor_name=name or "",
        is_me=line.actor_id == sitting.me,
        action=line.action,
        item_kind=line.subject_kind,
        item_id=line.subject_id,
        title="" if line.subject_id is None else titles.get(line.subject_id, ""),
    )


def _titles(sitting: Sitting, ids: Sequence[UUID]) -> dict[UUID, str]:
    """Return the words of the questions (also of an entry's question) and the moments of evaluations."""
    actor, session = sitting.actor, sitting.session
    question = LearningQuestion
    asked = session.execute(
        select(question.id, question.text_id).where(question.id.in_(ids), visible_questions(actor))
    )
    told = session.execute(
        select(StoryEntry.id, question.text_id)
        .join(question, question.id == StoryEntry.question_id)
        .where(StoryEntry.id.in_(ids), visible_questions(actor))
    )
    texts: dict[UUID, UUID] = {row[0]: row[1] for rows in (asked, told) for row in rows}
    talks = session.execute(
        select(Evaluation.id, func.coalesce(func.nullif(Evaluation.moment, ""), TemplateVersion.name))
        .join(TemplateVersion, TemplateVersion.id == Evaluation.template_version_id)
        .where(Evaluation.id.in_(ids), visible_evaluations(actor))
    )
    words = read_words(sitting, texts.values())
    titles = {item_id: words.text(text_id) for item_id, text_id in texts.items()}
    return titles | {row[0]: row[1] for row in talks}
