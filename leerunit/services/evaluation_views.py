"""Evaluations as those who take part see them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from uuid import UUID

from sqlalchemy import exists, select

from leerunit.access.guard import Sitting
from leerunit.access.visibility import readable_voices, visible_evaluations
from leerunit.domain.views.conversations import (
    EvaluationCard,
    EvaluationQuestion,
    EvaluationView,
    SignOff,
    VoiceText,
)
from leerunit.domain.vocabulary import ItemKind, Outcome
from leerunit.services.evaluation_signing import hash_of, signed_content
from leerunit.services.evaluation_talk import Asked, Talk, read_talk
from leerunit.store import schema
from leerunit.store.schema import Evaluation, EvaluationVoice, Person, PortfolioChoice, TemplateVersion

_Voices = Mapping[UUID, Sequence[tuple[EvaluationVoice, str]]]


def evaluation_cards(sitting: Sitting) -> tuple[EvaluationCard, ...]:
    """Return cards of the evaluations the actor may read, the newest first."""
    rows = sitting.session.execute(
        select(Evaluation, Person.name, TemplateVersion.name)
        .join(Person, Person.id == Evaluation.about_id)
        .join(TemplateVersion, TemplateVersion.id == Evaluation.template_version_id)
        .where(visible_evaluations(sitting.actor))
        .order_by(Evaluation.on.desc(), Evaluation.id.desc())
    ).all()
    ids = [evaluation.id for evaluation, _, _ in rows]
    voices, signed = _voices(sitting, ids), _signed(sitting, ids)
    return tuple(
        _card(sitting, evaluation, name, voices[evaluation.id], signed[evaluation.id])
        for evaluation, name, _ in rows
    )


def _voices(sitting: Sitting, ids: Iterable[UUID]) -> _Voices:
    voices: dict[UUID, list[tuple[EvaluationVoice, str]]] = {evaluation_id: [] for evaluation_id in ids}
    rows = sitting.session.execute(
        select(EvaluationVoice, Person.name)
        .outerjoin(Person, Person.id == EvaluationVoice.person_id)
        .where(EvaluationVoice.evaluation_id.in_(voices))
        .order_by(EvaluationVoice.id)
    )
    for voice, name in rows:
        voices[voice.evaluation_id].append((voice, name or voice.label))
    return voices


def _signed(sitting: Sitting, ids: Iterable[UUID]) -> Mapping[UUID, set[tuple[UUID, int]]]:
    """Return who signed which version of the content of each evaluation."""
    signed: dict[UUID, set[tuple[UUID, int]]] = {evaluation_id: set() for evaluation_id in ids}
    made = schema.SignOff
    rows = sitting.session.execute(
        select(made.evaluation_id, made.person_id, made.version).where(made.evaluation_id.in_(signed))
    )
    for row in rows:
        signed[row.evaluation_id].add((row.person_id, row.version))
    return signed


def _card(
    sitting: Sitting,
    evaluation: Evaluation,
    about_name: str,
    voices: Sequence[tuple[EvaluationVoice, str]],
    signed: set[tuple[UUID, int]],
) -> EvaluationCard:
    people = {evaluation.about_id, *(voice.person_id for voice, _ in voices if voice.person_id is not None)}
    return EvaluationCard(
        evaluation_id=evaluation.id,
        kind=evaluation.kind,
        about_id=evaluation.about_id,
        about_name=about_name,
        moment=evaluation.moment,
        on=evaluation.on,
        voices=tuple(name for voice, name in voices if voice.person_id is not None),
        is_signed={(person_id, evaluation.content_version) for person_id in people} <= signed,
        waits_for_me=any(_is_mine(sitting, voice) and voice.finished_at is None for voice, _ in voices),
        nameless=tuple(voice.voice for voice, _ in voices if voice.person_id is None),
        begun_by_me=evaluation.begun_by_id == sitting.me,
    )


def _is_mine(sitting: Sitting, voice: EvaluationVoice) -> bool:
    return sitting.me in {voice.person_id, voice.host_id}


def evaluation_view(sitting: Sitting, evaluation_id: UUID) -> EvaluationView:
    """Return an evaluation that the door has found."""
    talk = read_talk(sitting, evaluation_id)
    evaluation = talk.evaluation
    voices = _voices(sitting, [evaluation_id])
    about_name = sitting.session.scalar(select(Person.name).where(Person.id == evaluation.about_id))
    signed = _signed(sitting, [evaluation_id])[evaluation_id]
    reaction = evaluation.reaction_text_id
    mine = [voice for voice in talk.voices if _is_mine(sitting, voice)]
    takes_part = sitting.me in talk.participants and talk.has_all
    content_hash = hash_of(signed_content(talk)) if talk.has_all else ""
    return EvaluationView(
        card=_card(sitting, evaluation, about_name or "", voices[evaluation_id], signed),
        questions=_questions(sitting, talk, dict(_named(voices[evaluation_id]))),
        reaction=talk.words.text(reaction),
        reaction_text_id=reaction,
        reaction_version=0 if reaction is None else talk.words.number(reaction),
        sign_offs=_sign_offs(sitting, talk, content_hash),
        version=evaluation.content_version,
        template_name=talk.form_name,
        may_write_voice=any(voice.finished_at is None for voice in mine),
        my_voice_finished=any(voice.finished_at and voice.person_id == sitting.me for voice in mine),
        all_voices_finished=talk.has_all,
        may_agree=takes_part,
        may_react=takes_part and sitting.owns,
        may_sign=takes_part and (sitting.me, evaluation.content_version) not in signed,
        in_portfolio=sitting.owns and _is_chosen(sitting, evaluation_id),
        content_hash=content_hash,
    )


def _named(voices: Sequence[tuple[EvaluationVoice, str]]) -> Iterable[tuple[UUID, str]]:
    return ((voice.id, name) for voice, name in voices)


def _questions(sitting: Sitting, talk: Talk, names: Mapping[UUID, str]) -> tuple[EvaluationQuestion, ...]:
    readable = frozenset(
        sitting.session.scalars(
            select(EvaluationVoice.id).where(
                EvaluationVoice.evaluation_id == talk.evaluation.id, readable_voices(sitting.actor)
            )
        )
    )
    return tuple(_question(sitting, talk, asked, names, readable) for asked in talk.questions)


def _question(
    sitting: Sitting, talk: Talk, asked: Asked, names: Mapping[UUID, str], readable: frozenset[UUID]
) -> EvaluationQuestion:
    outcome = talk.outcomes.get(asked.key)
    text_id = None if outcome is None else outcome.text_id
    return EvaluationQuestion(
        key=asked.key,
        heading=asked.heading,
        voices=tuple(
            _voice_text(sitting, talk, asked, voice, names[voice.id], is_readable=voice.id in readable)
            for voice in talk.voices
        ),
        outcome=Outcome.OPEN if outcome is None else outcome.outcome,
        outcome_text=talk.words.text(text_id),
        why=asked.why,
        outcome_version=0 if text_id is None else talk.words.number(text_id),
    )


def _voice_text(
    sitting: Sitting, talk: Talk, asked: Asked, voice: EvaluationVoice, name: str, *, is_readable: bool
) -> VoiceText:
    text_id = talk.answers.get((voice.id, asked.key)) if is_readable else None
    return VoiceText(
        voice_id=voice.id,
        voice=voice.voice,
        author_id=voice.person_id,
        author_name=name,
        text_id=text_id,
        text=talk.said(voice, asked.key) if is_readable else None,
        version=0 if text_id is None else talk.words.number(text_id),
        is_mine=_is_mine(sitting, voice),
        consent=voice.consent_at is not None,
        finished_at=voice.finished_at,
        is_sealed=text_id is not None and talk.words.is_sealed(text_id),
    )


def _sign_offs(sitting: Sitting, talk: Talk, content_hash: str) -> tuple[SignOff, ...]:
    """Return who signed which version, the first one first."""
    made = schema.SignOff
    rows = sitting.session.execute(
        select(Person.name, made.role, made.at, made.version, made.content_hash)
        .join(Person, Person.id == made.person_id)
        .where(made.evaluation_id == talk.evaluation.id)
        .order_by(made.at, made.id)
    )
    return tuple(
        SignOff(row.name, row.role, row.at, row.version, row.content_hash, row.content_hash == content_hash)
        for row in rows
    )


def _is_chosen(sitting: Sitting, evaluation_id: UUID) -> bool:
    chosen = exists().where(
        PortfolioChoice.person_id == sitting.me,
        PortfolioChoice.item_kind == ItemKind.EVALUATION,
        PortfolioChoice.item_id == evaluation_id,
    )
    return bool(sitting.session.scalar(select(chosen)))
