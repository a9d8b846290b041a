"""Choosing and exporting a portfolio; receiving, reading and answering one."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from uuid import UUID

from leerunit.domain.portfolio import PortfolioItem, Reason, Verdict
from leerunit.domain.views.giving import GivenTo
from leerunit.domain.vocabulary import EvaluationKind, ItemKind, QuestionState, ShiftRole, Visibility


@dataclass(frozen=True, slots=True)
class Choice:
    """An own item that could go along; `on` is the date of its state or of the talk.

    `state` and `visibility` belong to a question. `is_signed`: an evaluation that was signed as it is now.
    `is_sealed`: its words wait behind a former passphrase, so it cannot go along yet.
    `given` belongs to what was written at another's question, `roles` to what one was in shifts; that has no
    title.
    """

    kind: ItemKind
    item_id: UUID
    title: str
    on: date
    is_chosen: bool
    is_private: bool
    state: QuestionState | None = None
    visibility: Visibility | None = None
    evaluation_kind: EvaluationKind | None = None
    is_signed: bool = False
    is_sealed: bool = False
    given: GivenTo | None = None
    roles: tuple[ShiftRole, ...] = ()


@dataclass(frozen=True, slots=True)
class Finding:
    """A place in a text where a resident could be traced (soft), or a BSN (`blocks`).

    `kind` is a `privacy.traces.TraceKind`; the finding itself is `excerpt[start:end]`, to be masked.
    """

    item_id: UUID
    item_title: str
    kind: str
    excerpt: str
    blocks: bool
    start: int = 0
    end: int = 0


@dataclass(frozen=True, slots=True)
class PortfolioDraft:
    """The student's own choice: period in months, items, what the privacy check points at.

    `choices` are own items of the period, chosen or not; `findings` are in what is chosen. `released_on` is
    when guides got it; `released_is_current`: what they can export is still what would leave now.
    """

    student_name: str
    period_from: date
    period_to: date
    choices: tuple[Choice, ...]
    findings: tuple[Finding, ...]
    is_released: bool
    last_made: datetime | None
    released_on: date | None = None
    released_is_current: bool = False


@dataclass(frozen=True, slots=True)
class Exported:
    """A portfolio that was written and checked by reading it back."""

    student_id: UUID
    student_name: str
    path: Path
    size: int
    revision: int
    items: int
    verdict: Verdict


@dataclass(frozen=True, slots=True)
class Releasable:
    """A student whose portfolio may be exported by someone else, as they released it."""

    student_id: UUID
    name: str
    released_on: date


@dataclass(frozen=True, slots=True)
class Imported:
    """What one file brought: items new, changed and unchanged; only an `authentic` one is kept.

    `older`: a newer edition is here already, so nothing was kept. `card` is the key of a signer who is not
    known here, to get to know (`Cards.accept` takes the same file); then the file can be read in again.
    `received_id` names the portfolio in the inbox. `needed_version` belongs to `too_new`.
    """

    file: str
    verdict: Verdict
    reason: Reason | None
    unit: str | None
    student: str | None
    new: int
    changed: int
    unchanged: int
    older: bool
    received_id: UUID | None = None
    card: CardView | None = None
    needed_version: int | None = None


@dataclass(frozen=True, slots=True)
class ReceivedCard:
    """A portfolio in the teacher's inbox."""

    received_id: UUID
    student_name: str
    unit_name: str
    made_on: date
    received_at: datetime
    verdict: Verdict
    is_new: bool


@dataclass(frozen=True, slots=True)
class WrittenAnswer:
    """The teacher's words at an item; `exported_at` None while it has not left yet."""

    answer_id: UUID
    item_id: UUID
    text_id: UUID
    text: str
    version: int
    exported_at: datetime | None


@dataclass(frozen=True, slots=True)
class ReceivedItem:
    """An item of a received portfolio. New: never read; changed: read before in other words.

    `is_conflict`: two different texts of the same revision came in; both stand here, one after the other.
    """

    item_id: UUID
    item: PortfolioItem
    is_new: bool
    is_changed: bool
    answer: WrittenAnswer | None
    is_conflict: bool = False


@dataclass(frozen=True, slots=True)
class ReceivedPortfolio:
    """A received portfolio; `previous_on` is when an earlier edition was read last.

    `has_answers`: there are words to export, also if their item is not in this edition.
    """

    card: ReceivedCard
    programme: str
    signed_at: datetime | None
    previous_on: date | None
    items: tuple[ReceivedItem, ...]
    school: str = ""
    cohort: str = ""
    period_from: date | None = None
    period_to: date | None = None
    has_answers: bool = False


@dataclass(frozen=True, slots=True)
class CardView:
    """A card that is known here, or one that is being looked at (`accepted_on` None)."""

    fingerprint: str
    kind: str
    name: str
    place: str
    valid_until: date
    check_words: tuple[str, ...]
    accepted_on: date | None
    withdrawn_on: date | None


@dataclass(frozen=True, slots=True)
class AnswerToMe:
    """A teacher's words that came home to me, with the item where they stand.

    `item_title` is empty while the item cannot be shown (removed, or sealed still). `portfolio_on` is the
    date of the portfolio in which it was read.
    """

    answer_id: UUID
    item_kind: ItemKind
    item_id: UUID
    item_title: str
    text: str
    author_name: str
    card_name: str
    written_at: datetime
    portfolio_on: date
    is_read: bool


@dataclass(frozen=True, slots=True)
class AnswerPlan:
    """What an answer file would deliver: sender in words, names only, before anything is stored.

    `reason` tells why the sender is not trusted (None when they are); `homeless` answers stay in the file.
    """

    file: str
    sender: str
    is_known: bool
    card: CardView
    for_students: tuple[str, ...]
    new: int
    known_already: int
    homeless: int
    reason: Reason | None = None
