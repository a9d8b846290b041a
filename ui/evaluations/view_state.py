"""What of an evaluation is visible and possible; pure."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import Enum, unique
from uuid import UUID

from leerunit.domain.views.conversations import EvaluationQuestion, EvaluationView, SignOff, VoiceText
from leerunit.domain.vocabulary import Outcome, Voice


@unique
class Standing(Enum):
    """How far a question is, in the list at the left."""

    AGREED = "agreed"
    DIFFERS = "differs"
    TO_TALK_OVER = "to_talk_over"
    I_WROTE = "i_wrote"
    EMPTY = "empty"


@dataclass(frozen=True, slots=True)
class MyVoice:
    """A voice that I write, or write down for who has no account (`is_hosted`)."""

    voice_id: UUID
    voice: Voice
    name: str
    is_hosted: bool
    is_finished: bool
    has_words: bool


@dataclass(frozen=True, slots=True)
class Waiting:
    """Someone whose voice has not finished yet."""

    voice_id: UUID
    voice: Voice
    name: str


@dataclass(frozen=True, slots=True)
class Signer:
    """Someone who signs: `at` when they signed the text as it is now, `earlier` when they signed another."""

    name: str
    at: datetime | None
    earlier: bool


@dataclass(frozen=True, slots=True)
class EvaluationState:
    mine: tuple[MyVoice, ...]
    waiting: tuple[Waiting, ...]
    signers: tuple[Signer, ...]
    text_changed: bool


def derive(view: EvaluationView) -> EvaluationState:
    """Return what to show of an evaluation."""
    voices = view.questions[0].voices if view.questions else ()
    latest = _latest(view.sign_offs)
    names = dict.fromkeys((view.card.about_name, *view.card.voices))
    signers = tuple(_signer(name, latest) for name in names)
    return EvaluationState(
        mine=tuple(_my_voice(view, voice) for voice in voices if voice.is_mine),
        waiting=tuple(
            Waiting(voice.voice_id, voice.voice, voice.author_name)
            for voice in voices
            if not voice.is_mine and voice.finished_at is None
        ),
        signers=signers,
        text_changed=any(signer.earlier for signer in signers),
    )


def _my_voice(view: EvaluationView, voice: VoiceText) -> MyVoice:
    words = (one for asked in view.questions for one in asked.voices if one.voice_id == voice.voice_id)
    return MyVoice(
        voice.voice_id,
        voice.voice,
        voice.author_name,
        is_hosted=voice.author_id is None,
        is_finished=voice.finished_at is not None,
        has_words=any((one.text or "").strip() for one in words),
    )


def _latest(sign_offs: tuple[SignOff, ...]) -> dict[str, SignOff]:
    return {one.name: one for one in sign_offs}


def _signer(name: str, latest: dict[str, SignOff]) -> Signer:
    signed = latest.get(name)
    if signed is None:
        return Signer(name, None, earlier=False)
    return Signer(name, signed.at if signed.still_the_text else None, earlier=not signed.still_the_text)


def standing_of(asked: EvaluationQuestion, *, all_finished: bool) -> Standing:
    """Return how far a question is."""
    match asked.outcome:
        case Outcome.AGREED:
            return Standing.AGREED
        case Outcome.DIFFERS:
            return Standing.DIFFERS
        case Outcome.OPEN:
            pass
    if all_finished:
        return Standing.TO_TALK_OVER
    written = any(voice.is_mine and (voice.text or "").strip() for voice in asked.voices)
    return Standing.I_WROTE if written else Standing.EMPTY
