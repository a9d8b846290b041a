"""Received portfolios as the teacher sees them: the newest edition of each, and what is new in it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from uuid import UUID

from sqlalchemy import func, select, update

from leerunit.access.guard import Sitting
from leerunit.clock import WARD_ZONE
from leerunit.domain.portfolio import Verdict
from leerunit.domain.refusals import RefusalCode, Refused
from leerunit.domain.views.portfolios import ReceivedCard, ReceivedItem, ReceivedPortfolio, WrittenAnswer
from leerunit.portfolio.payload import item_from_json
from leerunit.services.wordbook import Wordbook, read_words
from leerunit.store import schema

_Item = schema.ReceivedItem
_Received = schema.PortfolioReceived


def the_received(sitting: Sitting, received_id: UUID) -> schema.PortfolioReceived:
    """Return the row of a received portfolio that the door has found. Refused: NOT_FOUND."""
    row = sitting.session.get(_Received, received_id)
    if row is None:
        raise Refused(RefusalCode.NOT_FOUND)
    return row


def received_cards(sitting: Sitting) -> tuple[ReceivedCard, ...]:
    """Return the newest edition of every portfolio, the one made last first."""
    place = func.row_number().over(
        partition_by=(_Received.unit_fingerprint, _Received.portfolio_id),
        order_by=(_Received.revision.desc(), _Received.made_at.desc(), _Received.received_at.desc()),
    )
    ranked = select(_Received.id, place.label("place")).where(_Received.deleted_at.is_(None)).subquery()
    rows = sitting.session.scalars(
        select(_Received)
        .join(ranked, ranked.c.id == _Received.id)
        .where(ranked.c.place == 1)
        .order_by(_Received.made_at.desc(), _Received.student_name, _Received.id)
    ).all()
    withdrawn = _withdrawn(sitting)
    return tuple(_card(row, withdrawn) for row in rows)


def received_portfolio(sitting: Sitting, received_id: UUID) -> ReceivedPortfolio:
    """Return one received edition with its items, what is new in it, and the answers written there."""
    row = the_received(sitting, received_id)
    known = _items(sitting, row)
    answers = _answers(sitting, row)
    words = read_words(sitting, [answer.text_id for answer in answers.values()])
    first, last = _period(row.header)
    return ReceivedPortfolio(
        card=_card(row, _withdrawn(sitting)),
        programme=_text(row.header, "programme"),
        signed_at=row.signed_at,
        previous_on=_previous(sitting, row),
        items=tuple(
            _item(item, known, answers.get(item.item_id), words) for item in _in_order(row.header, known)
        ),
        school=_text(row.header, "school"),
        cohort=_text(row.header, "cohort"),
        period_from=first,
        period_to=last,
        has_answers=any(words.text(answer.text_id).strip() for answer in answers.values()),
    )


def mark_portfolio_read(sitting: Sitting, received_id: UUID) -> None:
    """Note that this edition was read now, with all its items and the editions before it."""
    row = the_received(sitting, received_id)
    hashes = [item.hash for item in _in_order(row.header, _items(sitting, row))]
    here = (_Item.unit_fingerprint == row.unit_fingerprint, _Item.portfolio_id == row.portfolio_id)
    sitting.session.execute(
        update(_Item)
        .where(*here, _Item.hash.in_(hashes), _Item.read_at.is_(None))
        .values(read_at=sitting.now)
    )
    row.read_at = sitting.now


def item_in(sitting: Sitting, row: schema.PortfolioReceived, item_id: UUID) -> schema.ReceivedItem:
    """Return an item of a received edition. Refused: NOT_FOUND."""
    for item in _in_order(row.header, _items(sitting, row)):
        if item.item_id == item_id:
            return item
    raise Refused(RefusalCode.NOT_FOUND)


def written(answer: schema.AnswerWritten, words: Wordbook) -> WrittenAnswer | None:
    """Return an answer as its writer sees it; None at the portfolio as a whole."""
    if answer.item_id is None:
        return None
    return WrittenAnswer(
        answer_id=answer.id,
        item_id=answer.item_id,
        text_id=answer.text_id,
        text=words.text(answer.text_id),
        version=words.number(answer.text_id),
        exported_at=answer.exported_at if _is_out(answer, words) else None,
    )


def _is_out(answer: schema.AnswerWritten, words: Wordbook) -> bool:
    """Tell whether the words as they are now have left."""
    return answer.exported_number is not None and answer.exported_number == words.number(answer.text_id)


def _card(row: schema.PortfolioReceived, withdrawn: frozenset[str]) -> ReceivedCard:
    """A portfolio of a unit that is no longer trusted is that of an unknown unit again."""
    is_trusted = row.unit_fingerprint not in withdrawn
    return ReceivedCard(
        received_id=row.id,
        student_name=row.student_name,
        unit_name=row.unit_name,
        made_on=row.made_at.astimezone(WARD_ZONE).date(),
        received_at=row.received_at,
        verdict=row.verdict if is_trusted else Verdict.UNKNOWN_UNIT,
        is_new=row.read_at is None,
    )


def _withdrawn(sitting: Sitting) -> frozenset[str]:
    return frozenset(
        sitting.session.scalars(
            select(schema.KnownCard.fingerprint).where(schema.KnownCard.withdrawn_at.is_not(None))
        )
    )


def _items(sitting: Sitting, row: schema.PortfolioReceived) -> dict[UUID, list[schema.ReceivedItem]]:
    found: dict[UUID, list[schema.ReceivedItem]] = {}
    for item in sitting.session.scalars(
        select(_Item)
        .where(_Item.unit_fingerprint == row.unit_fingerprint, _Item.portfolio_id == row.portfolio_id)
        .order_by(_Item.revision, _Item.first_seen_at, _Item.id)
    ):
        found.setdefault(item.item_id, []).append(item)
    return found


def _in_order(
    header: Mapping[str, object], known: Mapping[UUID, Sequence[schema.ReceivedItem]]
) -> list[schema.ReceivedItem]:
    """Return the items of an edition in its order, each followed by what stands in conflict with it."""
    rows = header.get("items")
    ordered: list[schema.ReceivedItem] = []
    for pair in rows if isinstance(rows, list) else []:
        versions = known.get(UUID(str(pair[0])), ())
        ordered += [item for item in versions if item.hash == pair[1]]
        ordered += [item for item in versions if item.hash != pair[1] and item.is_conflict]
    return ordered


def _item(
    item: schema.ReceivedItem,
    known: Mapping[UUID, Sequence[schema.ReceivedItem]],
    answer: schema.AnswerWritten | None,
    words: Wordbook,
) -> ReceivedItem:
    was_read = any(other.read_at is not None for other in known[item.item_id] if other is not item)
    return ReceivedItem(
        item_id=item.item_id,
        item=item_from_json(item.content),
        is_new=item.read_at is None and not was_read,
        is_changed=item.read_at is None and was_read,
        answer=None if answer is None else written(answer, words),
        is_conflict=item.is_conflict,
    )


def _answers(sitting: Sitting, row: schema.PortfolioReceived) -> dict[UUID | None, schema.AnswerWritten]:
    return {answer.item_id: answer for answer in answers_at(sitting, row)}


def answers_at(sitting: Sitting, row: schema.PortfolioReceived) -> Sequence[schema.AnswerWritten]:
    """Return the actor's answers to a portfolio, whatever edition they were written at."""
    answer = schema.AnswerWritten
    return sitting.session.scalars(
        select(answer)
        .where(
            answer.unit_fingerprint == row.unit_fingerprint,
            answer.portfolio_id == row.portfolio_id,
            answer.person_id == sitting.me,
            answer.deleted_at.is_(None),
        )
        .order_by(answer.created_at, answer.id)
    ).all()


def _previous(sitting: Sitting, row: schema.PortfolioReceived) -> date | None:
    """Return when an earlier edition was read last."""
    read_at = sitting.session.scalar(
        select(func.max(_Received.read_at)).where(
            _Received.unit_fingerprint == row.unit_fingerprint,
            _Received.portfolio_id == row.portfolio_id,
            _Received.id != row.id,
        )
    )
    return None if read_at is None else read_at.astimezone(WARD_ZONE).date()


def _period(header: Mapping[str, object]) -> tuple[date | None, date | None]:
    found = header.get("period")
    if not isinstance(found, list) or len(found) != 2:
        return None, None
    return date.fromisoformat(str(found[0])), date.fromisoformat(str(found[1]))


def _text(header: Mapping[str, object], key: str) -> str:
    return str(header.get(key) or "")
