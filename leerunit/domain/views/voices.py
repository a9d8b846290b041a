"""The words of someone without account, written down by a host."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from leerunit.domain.vocabulary import Voice, VoiceUse


@dataclass(frozen=True, slots=True)
class NewVoice:
    """What a guest said, and what it may be used for; for the question itself always.

    Never a name, and nothing at all of a resident who cannot decide about it.
    """

    voice: Voice
    text: str
    uses: frozenset[VoiceUse] = frozenset()


@dataclass(frozen=True, slots=True)
class VoiceConsents:
    """What a piece told by someone without account may be used for now, each with the day it was agreed."""

    entry_id: UUID
    uses: tuple[tuple[VoiceUse, date], ...]


@dataclass(frozen=True, slots=True)
class VoicesAtQuestion:
    """Consents of the pieces I may read, the days on which words were taken back, and who brought it.

    `brought_by`: a voice without account brought this question; its owner wrote it down.
    """

    consents: tuple[VoiceConsents, ...]
    taken_back: tuple[date, ...]
    brought_by: Voice | None
