"""A voice of an evaluation: sealed to who writes it until it has finished, then read when all have."""

from __future__ import annotations

from collections.abc import Sequence
from uuid import UUID

from sqlalchemy import delete, exists, func, or_, select

from leerunit.access.actor import runs_on
from leerunit.access.guard import Sitting
from leerunit.domain.refusals import RefusalCode, Refused
from leerunit.domain.wording import clean_text
from leerunit.services.evaluation_index import index_evaluation
from leerunit.services.evaluation_talk import check_question, content_changes, the_evaluation
from leerunit.services.wordbook import read_words
from leerunit.store.schema import EvaluationVoice, UnitMembership, VoiceAnswer
from leerunit.store.texts import (
    erase_texts,
    new_text,
    pin_text,
    seal_texts,
    unseal_current,
    write_text,
)


def write_voice(
    sitting: Sitting, evaluation_id: UUID, voice_id: UUID | None, key: str, text: str, expected: int
) -> int:
    """Keep a voice's words under a question; return the version now current."""
    voice = _my_voice(sitting, evaluation_id, voice_id)
    if voice.finished_at is not None:
        raise Refused(RefusalCode.NOT_ALLOWED)
    check_question(sitting, evaluation_id, key)
    words = clean_text(text, may_be_empty=True)
    known = sitting.session.scalar(
        select(VoiceAnswer.text_id).where(VoiceAnswer.voice_id == voice.id, VoiceAnswer.question_key == key)
    )
    if known is not None:
        return write_text(sitting, known, words, expected=expected)
    if expected != 0:
        raise Refused(RefusalCode.CHANGED_MEANWHILE)
    text_id = new_text(sitting, words, sealed_for=sitting.me)
    answer = VoiceAnswer(created_at=sitting.now, voice_id=voice.id, question_key=key, text_id=text_id)
    sitting.session.add(answer)
    return 1


def finish_voice(sitting: Sitting, evaluation_id: UUID, voice_id: UUID | None, *, consent: bool) -> None:
    """Open the words as they are now, and hold them; drafts before them stay sealed to who wrote them."""
    voice = _my_voice(sitting, evaluation_id, voice_id)
    if voice.finished_at is not None:
        raise Refused(RefusalCode.NOT_ALLOWED)
    if voice.person_id is None and not consent:
        raise Refused(RefusalCode.CONSENT_MISSING)
    texts = _texts(sitting, voice)
    words = read_words(sitting, texts)
    if not any(words.text(text_id).strip() or words.is_sealed(text_id) for text_id in texts):
        raise Refused(RefusalCode.EMPTY_TEXT)
    unseal_current(sitting, texts)
    for text_id in texts:
        pin_text(sitting, text_id)
    voice.finished_at = sitting.now
    voice.consent_at = sitting.now if voice.person_id is None else None
    sitting.session.flush()
    index_evaluation(sitting, evaluation_id)


def reopen_voice(sitting: Sitting, evaluation_id: UUID, voice_id: UUID | None) -> None:
    """Let who writes it go on; the consent was for the words that were ready."""
    voice = _my_voice(sitting, evaluation_id, voice_id)
    if voice.finished_at is None:
        raise Refused(RefusalCode.NOT_ALLOWED)
    content_changes(sitting, the_evaluation(sitting, evaluation_id))
    voice.finished_at = None
    voice.consent_at = None
    seal_texts(sitting, _texts(sitting, voice), sitting.me)
    index_evaluation(sitting, evaluation_id)


def leave_out_voice(sitting: Sitting, evaluation_id: UUID, voice_id: UUID) -> None:
    """Take a voice that has not finished out of the evaluation, with its drafts."""
    voice = sitting.session.scalar(
        select(EvaluationVoice).where(
            EvaluationVoice.id == voice_id, EvaluationVoice.evaluation_id == evaluation_id
        )
    )
    if voice is None:
        raise Refused(RefusalCode.NOT_FOUND)
    texts = _texts(sitting, voice)
    if voice.finished_at is not None or not _may_leave_out(sitting, voice, texts):
        raise Refused(RefusalCode.NOT_ALLOWED)
    count = select(func.count()).where(EvaluationVoice.evaluation_id == evaluation_id)
    if sitting.session.scalar(count) == 1:
        raise Refused(RefusalCode.NOTHING_CHOSEN)
    erase_texts(sitting.session, texts)
    sitting.session.execute(delete(EvaluationVoice).where(EvaluationVoice.id == voice_id))
    index_evaluation(sitting, evaluation_id)


def _my_voice(sitting: Sitting, evaluation_id: UUID, voice_id: UUID | None) -> EvaluationVoice:
    """Return a voice of the actor. Refused: NOT_ALLOWED without one, NOT_FOUND when it is another's."""
    in_this = select(EvaluationVoice).where(EvaluationVoice.evaluation_id == evaluation_id)
    if voice_id is None:
        voice = sitting.session.scalar(in_this.where(EvaluationVoice.person_id == sitting.me))
    else:
        mine = or_(EvaluationVoice.person_id == sitting.me, EvaluationVoice.host_id == sitting.me)
        voice = sitting.session.scalar(in_this.where(EvaluationVoice.id == voice_id, mine))
    if voice is None:
        raise Refused(RefusalCode.NOT_ALLOWED if voice_id is None else RefusalCode.NOT_FOUND)
    return voice


def _texts(sitting: Sitting, voice: EvaluationVoice) -> Sequence[UUID]:
    return sitting.session.scalars(select(VoiceAnswer.text_id).where(VoiceAnswer.voice_id == voice.id)).all()


def _may_leave_out(sitting: Sitting, voice: EvaluationVoice, texts: Sequence[UUID]) -> bool:
    if sitting.me in {voice.person_id, voice.host_id}:
        return True
    evaluation = the_evaluation(sitting, voice.evaluation_id)
    if not sitting.owns and evaluation.begun_by_id != sitting.me:
        return False
    return not texts or not _is_here(sitting, voice.person_id or voice.host_id, evaluation.unit_id)


def _is_here(sitting: Sitting, person_id: UUID | None, unit_id: UUID) -> bool:
    member = exists().where(
        UnitMembership.person_id == person_id,
        UnitMembership.unit_id == unit_id,
        runs_on(UnitMembership.starts_on, UnitMembership.ends_on, sitting.today),
    )
    return bool(sitting.session.scalar(select(member)))
