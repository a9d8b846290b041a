"""What a student could take along, and what they choose."""

from __future__ import annotations

from uuid import UUID

from sqlalchemy import delete, func, select, update

from leerunit.access.guard import Sitting
from leerunit.domain.portfolio import PortfolioContent
from leerunit.domain.refusals import RefusalCode, Refused
from leerunit.domain.views.portfolios import Choice, PortfolioDraft
from leerunit.domain.vocabulary import ItemKind, Visibility
from leerunit.portfolio.payload import item_hash
from leerunit.services.portfolio_content import compose, frozen_content
from leerunit.services.portfolio_coordinating import coordinating_choices
from leerunit.services.portfolio_findings import findings_in
from leerunit.services.portfolio_given import given_choices, keep_given
from leerunit.services.portfolio_period import (
    KINDS,
    OwnIds,
    Period,
    chosen_ids,
    own_ids,
    period_of,
    release_row,
)
from leerunit.services.wordbook import read_words
from leerunit.store.schema import (
    Evaluation,
    IntervisionSession,
    LearningQuestion,
    OwnYield,
    Person,
    PortfolioChoice,
    PortfolioMade,
    SignOff,
    TemplateVersion,
)


def draft_of(sitting: Sitting) -> PortfolioDraft:
    """Return the actor's portfolio as it stands: own items of the period, what is chosen, the check."""
    period = period_of(sitting)
    content = _composed(sitting)
    row = release_row(sitting)
    released_at = None if row is None else row.released_at
    return PortfolioDraft(
        student_name=sitting.session.scalar(select(Person.name).where(Person.id == sitting.me)) or "",
        period_from=period.first,
        period_to=period.last,
        choices=choices_of(sitting, period, chosen_ids(sitting)),
        findings=() if content is None else findings_in(content),
        is_released=released_at is not None,
        last_made=sitting.session.scalar(
            select(func.max(PortfolioMade.made_at)).where(PortfolioMade.student_id == sitting.me)
        ),
        released_on=None if released_at is None else released_at.date(),
        released_is_current=content is not None
        and _same(content, frozen_content(sitting.session, sitting.me)),
    )


def choices_of(sitting: Sitting, period: Period, chosen: frozenset[UUID]) -> tuple[Choice, ...]:
    """Return own items as they are chosen from, each kind in order of time."""
    ids = own_ids(sitting, period)
    found = {
        choice.item_id: choice
        for choice in (
            *_questions(sitting, ids, chosen),
            *_yields(sitting, ids, chosen),
            *_evaluations(sitting, ids, chosen),
            *given_choices(sitting, ids.given, chosen),
            *coordinating_choices(sitting, ids.coordinating, chosen, period.first, period.last),
        )
    }
    wanted = (*ids.questions, *ids.yields, *ids.evaluations, *ids.given, *ids.coordinating)
    return tuple(found[item_id] for item_id in wanted if item_id in found)


def choose_item(sitting: Sitting, kind: ItemKind, item_id: UUID, *, chosen: bool) -> None:
    """Remember that an own item goes along, or no longer. Refused: NOT_ALLOWED for another's."""
    if not sitting.owns or kind not in KINDS:
        raise Refused(RefusalCode.NOT_ALLOWED)
    keep_choice(sitting, kind, item_id, chosen=chosen)
    _mark(sitting, kind, item_id, chosen=chosen)


def keep_choice(sitting: Sitting, kind: ItemKind, item_id: UUID, *, chosen: bool) -> None:
    """Remember the actor's choice of an item that is their own."""
    mine = (
        PortfolioChoice.person_id == sitting.me,
        PortfolioChoice.item_kind == kind,
        PortfolioChoice.item_id == item_id,
    )
    sitting.session.execute(delete(PortfolioChoice).where(*mine))
    if chosen:
        sitting.session.add(
            PortfolioChoice(
                created_at=sitting.now,
                person_id=sitting.me,
                item_kind=kind,
                item_id=item_id,
                chosen_at=sitting.now,
            )
        )


def _mark(sitting: Sitting, kind: ItemKind, item_id: UUID, *, chosen: bool) -> None:
    """Show the choice at the item itself too."""
    match kind:
        case ItemKind.GIVEN:
            if chosen:
                keep_given(sitting, item_id)
            return
        case ItemKind.QUESTION:
            question = LearningQuestion
            change = update(question).where(question.id == item_id, question.owner_id == sitting.me)
        case ItemKind.OWN_YIELD:
            change = update(OwnYield).where(OwnYield.id == item_id)
        case _:
            change = update(Evaluation).where(Evaluation.id == item_id)
    sitting.session.execute(change.values(in_portfolio=chosen))


def _composed(sitting: Sitting) -> PortfolioContent | None:
    """Return what would leave now; None while a chosen text cannot be opened."""
    try:
        return compose(sitting)
    except Refused as refusal:
        if refusal.code is not RefusalCode.SEALED_STILL:
            raise
        return None


def _same(now: PortfolioContent, then: PortfolioContent | None) -> bool:
    if then is None:
        return False
    months = [(each.period_from.replace(day=1), each.period_to.replace(day=1)) for each in (now, then)]
    items = [[(item.id, item_hash(item)) for item in each.items] for each in (now, then)]
    return months[0] == months[1] and items[0] == items[1]


def _questions(sitting: Sitting, ids: OwnIds, chosen: frozenset[UUID]) -> list[Choice]:
    rows = sitting.session.execute(
        select(
            LearningQuestion.id,
            LearningQuestion.text_id,
            LearningQuestion.state,
            LearningQuestion.state_since,
            LearningQuestion.visibility,
        ).where(LearningQuestion.id.in_(ids.questions))
    ).all()
    words = read_words(sitting, [row.text_id for row in rows])
    return [
        Choice(
            kind=ItemKind.QUESTION,
            item_id=row.id,
            title=words.text(row.text_id),
            on=row.state_since,
            is_chosen=row.id in chosen,
            is_private=row.visibility is Visibility.ONLY_ME,
            state=row.state,
            visibility=row.visibility,
            is_sealed=words.is_sealed(row.text_id),
        )
        for row in rows
    ]


def _yields(sitting: Sitting, ids: OwnIds, chosen: frozenset[UUID]) -> list[Choice]:
    """Return own yields that say something, by their own first words."""
    meeting = IntervisionSession
    rows = sitting.session.execute(
        select(OwnYield.id, OwnYield.text_id, meeting.on)
        .join(meeting, meeting.id == OwnYield.session_id)
        .where(OwnYield.id.in_(ids.yields))
    ).all()
    words = read_words(sitting, [row.text_id for row in rows])
    return [
        Choice(
            kind=ItemKind.OWN_YIELD,
            item_id=row.id,
            title=words.text(row.text_id),
            on=row.on,
            is_chosen=row.id in chosen,
            is_private=True,
            is_sealed=words.is_sealed(row.text_id),
        )
        for row in rows
        if words.is_sealed(row.text_id) or words.text(row.text_id).strip()
    ]


def _evaluations(sitting: Sitting, ids: OwnIds, chosen: frozenset[UUID]) -> list[Choice]:
    signed = select(SignOff.id).where(
        SignOff.evaluation_id == Evaluation.id, SignOff.version == Evaluation.content_version
    )
    rows = sitting.session.execute(
        select(
            Evaluation.id,
            Evaluation.kind,
            Evaluation.moment,
            Evaluation.on,
            TemplateVersion.name,
            signed.exists().label("is_signed"),
        )
        .join(TemplateVersion, TemplateVersion.id == Evaluation.template_version_id)
        .where(Evaluation.id.in_(ids.evaluations))
    )
    return [
        Choice(
            kind=ItemKind.EVALUATION,
            item_id=row.id,
            title=row.moment or row.name,
            on=row.on,
            is_chosen=row.id in chosen,
            is_private=False,
            evaluation_kind=row.kind,
            is_signed=row.is_signed,
        )
        for row in rows
    ]
