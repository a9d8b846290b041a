"""Voices without account: a host writes down what a relative, resident, volunteer or neighbour says."""

from __future__ import annotations

from uuid import UUID

from leerunit.access.guard import Guard
from leerunit.access.policy import Permission
from leerunit.access.subjects import About, AboutKind
from leerunit.domain.views.voices import NewVoice, VoicesAtQuestion
from leerunit.domain.vocabulary import Area, Visibility, Voice, VoiceUse
from leerunit.services.use_case import use_case
from leerunit.services.voice_consent import take_consent_back, voices_at
from leerunit.services.voice_writing import bring_question, tell

_CHANGES = frozenset({Area.QUESTIONS})
_WITH_PORTFOLIOS = _CHANGES | {Area.PORTFOLIOS}


class Voices:
    """Use cases of voices without account; nothing here holds a name."""

    def __init__(self, guard: Guard) -> None:
        self._guard = guard

    @use_case(Permission.READ_QUESTION)
    def at(self, question_id: UUID) -> VoicesAtQuestion:
        """Return what the voices at a question agreed to, and on which days words were taken back."""
        about = About(AboutKind.QUESTION, question_id)
        with self._guard.reading(Permission.READ_QUESTION, about) as sitting:
            return voices_at(sitting, question_id)

    @use_case(Permission.REACT_TO_QUESTION)
    def tell(self, question_id: UUID, new: NewVoice) -> UUID:
        """Keep what someone beside me told at a question, with what they agreed to.

        Refused: EMPTY_TEXT, TEXT_TOO_LONG, NOT_ALLOWED for a voice that has an account, TRACEABLE for words
        that tell who someone is (a name with a title, a room, a number, an address).
        """
        about = About(AboutKind.QUESTION, question_id)
        with self._guard.writing(Permission.REACT_TO_QUESTION, about, areas=_CHANGES) as sitting:
            return tell(sitting, question_id, new)

    @use_case(Permission.WITHDRAW_CONSENT)
    def withdraw(self, entry_id: UUID, use: VoiceUse) -> None:
        """End one use of someone's words at once; without the use for the question the words are gone.

        Whoever reads the words may do so, for the one who spoke may say it to anyone.
        Refused: NOT_FOUND for words of someone with an account.
        """
        about = About(AboutKind.ENTRY, entry_id)
        with self._guard.writing(Permission.WITHDRAW_CONSENT, about, areas=_WITH_PORTFOLIOS) as sitting:
            take_consent_back(sitting, entry_id, use)

    @use_case(Permission.ASK_QUESTION)
    def bring(self, voice: Voice, text: str, *, visibility: Visibility = Visibility.ONLY_ME) -> UUID:
        """Keep a question that someone without account brings; I become its owner.

        Refused: as `Questions.ask`; NOT_ALLOWED and TRACEABLE as `tell`.
        """
        with self._guard.writing(Permission.ASK_QUESTION, areas=_CHANGES) as sitting:
            return bring_question(sitting, voice, text, visibility)
