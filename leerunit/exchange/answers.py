"""Answers on disk (`*.leerunit-answer`): a teacher's words, signed with the teacher's own key."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from leerunit.domain.portfolio import Answer, AnswerFile, KnownCard
from leerunit.portfolio.keys import SigningKey


def write_answers(answers: Sequence[Answer], key: SigningKey) -> bytes:
    """Return the bytes of a signed answer file."""
    raise NotImplementedError


def read_answers(data: bytes, known: Sequence[KnownCard], *, now: datetime) -> AnswerFile:
    """Return the answers and who signed them.

    Refused: NOT_AN_ANSWER (unreadable, newer version), ANSWER_CHANGED (signature does not hold),
    FILE_TOO_LARGE.
    """
    raise NotImplementedError
