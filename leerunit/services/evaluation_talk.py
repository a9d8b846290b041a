"""An evaluation as it stands in the store, read whole: where views, the signed text and search begin."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from uuid import UUID

from sqlalchemy import exists, select

from leerunit.access.guard import Sitting
from leerunit.domain.refusals import RefusalCode, Refused
from leerunit.services.wordbook import Wordbook, read_words
from leerunit.store.schema import (
    Evaluation,
    EvaluationOutcome,
    EvaluationVoice,
    SignOff,
    TemplateVersion,
    VoiceAnswer,
)


@dataclass(frozen=True, slots=True)
class Asked:
    """A question of the version of the form in which the evaluation was begun."""

    key: str
    heading: str
    why: str


@dataclass(frozen=True, slots=True)
class Talk:
    """Everything that belongs to one evaluation. `answers`: the text of (voice, question key).

    `words` holds all its texts, also those that the actor may not read yet: sealed ones do not open.
    """

    evaluation: Evaluation
    form_name: str
    form_number: int
    questions: tuple[Asked, ...]
    voices: tuple[EvaluationVoice, ...]
    answers: Mapping[tuple[UUID, str], UUID]
    outcomes: Mapping[str, EvaluationOutcome]
    words: Wordbook

    @property
    def has_all(self) -> bool:
        """Tell whether every voice has finished, so that all read each other."""
        return all(voice.finished_at is not None for voice in self.voices)

    @property
    def participants(self) -> frozenset[UUID]:
        """Return whom it is about and the voices with an account: they settle, and they sign."""
        people = {voice.person_id for voice in self.voices if voice.person_id is not None}
        return frozenset({self.evaluation.about_id, *people})

    def said(self, voice: EvaluationVoice, key: str) -> str:
        """Return a voice's words under a question, empty when there are none."""
        return self.words.text(self.answers.get((voice.id, key)))


def the_evaluation(sitting: Sitting, evaluation_id: UUID) -> Evaluation:
    """Return the row of an evaluation that the door has found. Refused: NOT_FOUND."""
    evaluation = sitting.session.get(Evaluation, evaluation_id)
    if evaluation is None:
        raise Refused(RefusalCode.NOT_FOUND)
    return evaluation


def read_talk(sitting: Sitting, evaluation_id: UUID) -> Talk:
    """Read an evaluation that the door has found."""
    evaluation = the_evaluation(sitting, evaluation_id)
    form = sitting.session.get_one(TemplateVersion, evaluation.template_version_id)
    voices = sitting.session.scalars(
        select(EvaluationVoice)
        .where(EvaluationVoice.evaluation_id == evaluation_id)
        .order_by(EvaluationVoice.id)
    ).all()
    answers = {
        (row.voice_id, row.question_key): row.text_id
        for row in sitting.session.execute(
            select(VoiceAnswer.voice_id, VoiceAnswer.question_key, VoiceAnswer.text_id).where(
                VoiceAnswer.voice_id.in_([voice.id for voice in voices])
            )
        )
    }
    outcomes = sitting.session.scalars(
        select(EvaluationOutcome).where(EvaluationOutcome.evaluation_id == evaluation_id)
    ).all()
    texts = [*answers.values(), *(row.text_id for row in outcomes), evaluation.reaction_text_id]
    return Talk(
        evaluation=evaluation,
        form_name=form.name,
        form_number=form.number,
        questions=asked_in(form.body),
        voices=tuple(voices),
        answers=answers,
        outcomes={row.question_key: row for row in outcomes},
        words=read_words(sitting, texts),
    )


def asked_in(body: Mapping[str, object]) -> tuple[Asked, ...]:
    """Return the questions of a form's version."""
    questions = body.get("questions")
    if not isinstance(questions, list):
        return ()
    return tuple(Asked(each["key"], each["heading"], each.get("why", "")) for each in questions)


def check_question(sitting: Sitting, evaluation_id: UUID, key: str) -> None:
    """Refused: NOT_FOUND when the form asks no such question."""
    body = sitting.session.scalar(
        select(TemplateVersion.body)
        .join(Evaluation, Evaluation.template_version_id == TemplateVersion.id)
        .where(Evaluation.id == evaluation_id)
    )
    if key not in {asked.key for asked in asked_in(body or {})}:
        raise Refused(RefusalCode.NOT_FOUND)


def check_all_finished(sitting: Sitting, evaluation_id: UUID) -> None:
    """Refused: NOT_FINISHED while a voice is still writing."""
    unfinished = exists().where(
        EvaluationVoice.evaluation_id == evaluation_id, EvaluationVoice.finished_at.is_(None)
    )
    if sitting.session.scalar(select(unfinished)):
        raise Refused(RefusalCode.NOT_FINISHED)


def check_takes_part(sitting: Sitting, evaluation_id: UUID) -> None:
    """Refused: NOT_ALLOWED for who only writes down the words of another."""
    has_voice = exists().where(
        EvaluationVoice.evaluation_id == evaluation_id, EvaluationVoice.person_id == sitting.me
    )
    if not sitting.owns and not sitting.session.scalar(select(has_voice)):
        raise Refused(RefusalCode.NOT_ALLOWED)


def content_changes(sitting: Sitting, evaluation: Evaluation) -> None:
    """Begin a next version of the content when the present one has been signed."""
    is_signed = exists().where(
        SignOff.evaluation_id == evaluation.id, SignOff.version == evaluation.content_version
    )
    if sitting.session.scalar(select(is_signed)):
        evaluation.content_version += 1
        sitting.session.flush()
