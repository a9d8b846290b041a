"""Writing down what someone without account says, or asks."""

from __future__ import annotations

from uuid import UUID

from leerunit.access.guard import Sitting
from leerunit.domain.refusals import RefusalCode, Refused
from leerunit.domain.views.voices import NewVoice
from leerunit.domain.vocabulary import NAMELESS, EntryKind, Visibility, Voice, VoiceUse
from leerunit.privacy.traces import find_traces
from leerunit.services.question_entries import add_reaction
from leerunit.services.question_writing import ask_question, the_question
from leerunit.services.voice_consent import keep_consent
from leerunit.store.schema import BroughtQuestion


def tell(sitting: Sitting, question_id: UUID, new: NewVoice) -> UUID:
    """Keep the words with the consent that was given. Refused: NOT_ALLOWED for a voice with an account."""
    _check_nobody_named(new.text)
    question = the_question(sitting, question_id)
    kind = EntryKind.FEEDBACK_OBSERVATION
    in_portfolio = VoiceUse.PORTFOLIO in new.uses
    entry_id = add_reaction(sitting, question, kind, new.text, _nameless(new.voice), consent=in_portfolio)
    keep_consent(sitting, entry_id, new.uses)
    return entry_id


def bring_question(sitting: Sitting, voice: Voice, text: str, visibility: Visibility) -> UUID:
    """Keep a question of someone without account, owned by the actor."""
    _check_nobody_named(text)
    question_id = ask_question(sitting, text, visibility)
    sitting.session.add(
        BroughtQuestion(created_at=sitting.now, question_id=question_id, voice=_nameless(voice))
    )
    return question_id


def _check_nobody_named(text: str) -> None:
    """Refused: TRACEABLE when the words hold a name with a title, a room, a number or an address."""
    if find_traces(text):
        raise Refused(RefusalCode.TRACEABLE)


def _nameless(voice: Voice) -> Voice:
    if voice not in NAMELESS:
        raise Refused(RefusalCode.NOT_ALLOWED)
    return voice
