"""What stands at a question beside its story, as the actor may read it."""

from __future__ import annotations

from uuid import UUID

from sqlalchemy import ColumnElement, exists, select

from leerunit.access.guard import Sitting
from leerunit.access.visibility import visible_questions, wholly_visible_questions
from leerunit.domain.views.beside import Beside, ChainLink, RuleEndingView
from leerunit.domain.vocabulary import ItemKind
from leerunit.services.question_files import attachments_at
from leerunit.services.question_owners import owners_of
from leerunit.services.question_themes import themes_at, themes_of_unit
from leerunit.services.wordbook import read_words
from leerunit.services.words_requests import asked_at
from leerunit.store.schema import LearningQuestion, PortfolioChoice, QuestionKind, RuleEnding

LONGEST_CHAIN = 12
"""Questions to either side that are followed: more than anyone reads in one line."""

_Row = tuple[UUID, UUID, UUID | None]


def read_beside(sitting: Sitting, question: LearningQuestion) -> Beside:
    """Return all of it for a question that the door has found readable."""
    return Beside(
        themes=themes_at(sitting, [question.id]).get(question.id, ()),
        is_rule=question.kind is QuestionKind.RULE,
        rule_ending=_rule_ending(sitting, question),
        chain=_chain(sitting, question),
        offered_themes=themes_of_unit(sitting, question.unit_id) if sitting.owns else (),
        owners=owners_of(sitting, question),
        is_first_owner=question.owner_id == sitting.me,
        attachments=attachments_at(sitting, question.id),
        words_asked=asked_at(sitting, question),
    )


def goes_along(sitting: Sitting, question: LearningQuestion) -> bool:
    """Tell whether the actor, one of its owners, takes the question along in their portfolio."""
    chosen = exists().where(
        PortfolioChoice.person_id == sitting.me,
        PortfolioChoice.item_kind == ItemKind.QUESTION,
        PortfolioChoice.item_id == question.id,
    )
    return sitting.owns and bool(sitting.session.scalar(select(chosen)))


def _rule_ending(sitting: Sitting, question: LearningQuestion) -> RuleEndingView | None:
    if question.kind is not QuestionKind.RULE:
        return None
    whole = select(LearningQuestion.id).where(wholly_visible_questions(sitting.actor))
    ending = sitting.session.scalar(
        select(RuleEnding).where(RuleEnding.question_id == question.id, RuleEnding.question_id.in_(whole))
    )
    if ending is None:
        return None
    line = read_words(sitting, [ending.text_id]).text(ending.text_id)
    return RuleEndingView(ending.proved, line, ending.on)


def _chain(sitting: Sitting, question: LearningQuestion) -> tuple[ChainLink, ...]:
    """Return the line of questions this one stands in, from the oldest; empty when it stands alone."""
    here: _Row = (question.id, question.text_id, question.leads_to_id)
    before = _before(sitting, here)
    after = _after(sitting, here)
    if not before and not after:
        return ()
    rows = (*reversed(before), here, *after)
    words = read_words(sitting, [text_id for _, text_id, _ in rows])
    return tuple(ChainLink(row[0], words.text(row[1]), row is here) for row in rows)


def _before(sitting: Sitting, here: _Row) -> list[_Row]:
    found: list[_Row] = []
    while len(found) < LONGEST_CHAIN:
        last = found[-1] if found else here
        row = _one(sitting, LearningQuestion.leads_to_id == last[0])
        if row is None or row[0] in {here[0], *(each[0] for each in found)}:
            return found
        found.append(row)
    return found


def _after(sitting: Sitting, here: _Row) -> list[_Row]:
    found: list[_Row] = []
    while len(found) < LONGEST_CHAIN:
        last = found[-1] if found else here
        row = None if last[2] is None else _one(sitting, LearningQuestion.id == last[2])
        if row is None or row[0] in {here[0], *(each[0] for each in found)}:
            return found
        found.append(row)
    return found


def _one(sitting: Sitting, condition: ColumnElement[bool]) -> _Row | None:
    found = sitting.session.execute(
        select(LearningQuestion.id, LearningQuestion.text_id, LearningQuestion.leads_to_id)
        .where(condition, visible_questions(sitting.actor))
        .order_by(LearningQuestion.id)
        .limit(1)
    ).one_or_none()
    return None if found is None else (found[0], found[1], found[2])
