"""The portfolio as everyone else sees it: its content, what an examination says, cards and answers."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum, unique
from uuid import UUID

from leerunit.domain.portfolio_content import (
    Entry,
    EvaluationItem,
    EvaluationPart,
    Guide,
    PortfolioContent,
    PortfolioItem,
    QualificationLink,
    QuestionItem,
    SignedBy,
    StudentCard,
    UnitCard,
    UnknownItem,
    VoiceWords,
    YieldItem,
)
from leerunit.domain.portfolio_experience import CoordinatingItem, GivenItem, RoleMonths
from leerunit.domain.vocabulary import StoreKind

__all__ = [
    "Answer",
    "AnswerFile",
    "Card",
    "CoordinatingItem",
    "Entry",
    "EvaluationItem",
    "EvaluationPart",
    "Examined",
    "GivenItem",
    "Guide",
    "KnownCard",
    "PortfolioContent",
    "PortfolioItem",
    "QualificationLink",
    "QuestionItem",
    "Reason",
    "RoleMonths",
    "SignedBy",
    "StudentCard",
    "UnitCard",
    "UnknownItem",
    "Verdict",
    "VoiceWords",
    "YieldItem",
]


@unique
class Verdict(StrEnum):
    """What reading a file says about it; only `authentic` may be stored."""

    AUTHENTIC = "authentic"
    UNKNOWN_UNIT = "unknown_unit"
    CHANGED = "changed"
    UNSIGNED = "unsigned"
    NOT_A_PORTFOLIO = "not_a_portfolio"
    DAMAGED = "damaged"
    PROTECTED = "protected"
    TOO_NEW = "too_new"
    REFUSED = "refused"


@unique
class Reason(StrEnum):
    """Why a verdict is what it is; the first six belong to `unknown_unit`."""

    UNKNOWN_KEY = "unknown_key"
    EXPIRED = "expired"
    WITHDRAWN = "withdrawn"
    NOT_YET_VALID = "not_yet_valid"
    SAME_NAME_OTHER_KEY = "same_name_other_key"
    WRONG_PURPOSE = "wrong_purpose"
    TOO_LARGE = "too_large"
    TOO_DEEP = "too_deep"
    TIME_LIMIT = "time_limit"
    MEMORY_LIMIT = "memory_limit"
    READER_STOPPED = "reader_stopped"
    NOT_READABLE = "not_readable"
    ATTACHMENTS_DIFFER = "attachments_differ"
    PAYLOAD_INVALID = "payload_invalid"
    NEWER_VERSION = "newer_version"


@dataclass(frozen=True, slots=True)
class Card:
    """The public half of a unit's or teacher's key.

    `fingerprint` is the SHA-256 of the certificate (64 hex digits); `valid_from`, `valid_until` are aware.
    """

    kind: StoreKind
    name: str
    place: str
    fingerprint: str
    certificate_pem: bytes
    valid_from: datetime
    valid_until: datetime


@dataclass(frozen=True, slots=True)
class KnownCard:
    """A card that was accepted here; withdrawn from `withdrawn_at` on."""

    card: Card
    withdrawn_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Examined:
    """What reading one file found.

    Everything but `verdict` is absent unless the signature gate passed. `unit` and `student` are names,
    `items` a count, `signed_at` the signer's own clock (aware), `check_words` are computed from the key that
    signed, `card` is that key, `sha256` (hex) names exactly the bytes that were examined. `needed_version`
    belongs to `too_new`.
    """

    verdict: Verdict
    reason: Reason | None = None
    content: PortfolioContent | None = None
    unit: str | None = None
    student: str | None = None
    items: int | None = None
    signed_at: datetime | None = None
    fingerprint: str | None = None
    check_words: tuple[str, ...] = ()
    card: Card | None = None
    needed_version: int | None = None
    sha256: str = ""


@dataclass(frozen=True, slots=True)
class Answer:
    """A teacher's words at one item of one portfolio.

    `unit_fingerprint` names the unit whose portfolio was read, `item_hash` (SHA-256 hex) exactly what was
    read; `item_id` None answers the portfolio as a whole.
    """

    answer_id: UUID
    portfolio_id: UUID
    student_id: UUID
    unit_fingerprint: str
    item_id: UUID | None
    item_hash: str
    text: str
    author_name: str
    written_at: datetime
    revision: int = 1


@dataclass(frozen=True, slots=True)
class AnswerFile:
    """The answers of one file whose signature holds, and whose key signed them.

    `verdict` is `authentic`, or `unknown_unit` with its reason when the sender's card is not accepted here.
    """

    verdict: Verdict
    reason: Reason | None
    card: Card
    answers: tuple[Answer, ...]
