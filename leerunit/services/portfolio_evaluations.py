"""Evaluations about the student as they stand in a portfolio: every voice, what was agreed, who read it.

Only finished voices that the student may read go along, nameless ones only with their consent; a voice that
wrote nothing is left out. A sign-off goes along only if it is of exactly these texts.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from uuid import UUID

from sqlalchemy import select

from leerunit.access.guard import Sitting
from leerunit.access.visibility import readable_voices
from leerunit.domain.portfolio import EvaluationItem, EvaluationPart, SignedBy, VoiceWords
from leerunit.domain.vocabulary import Role
from leerunit.services.member_roles import role_today
from leerunit.services.portfolio_stories import known_words
from leerunit.services.wordbook import Wordbook
from leerunit.store.schema import (
    Evaluation,
    EvaluationOutcome,
    EvaluationVoice,
    Person,
    SignOff,
    TemplateVersion,
    VoiceAnswer,
)


@dataclass(frozen=True, slots=True)
class _Spoken:
    """One voice under one question."""

    voice: EvaluationVoice
    author: str
    key: str
    text_id: UUID


@dataclass(frozen=True, slots=True)
class _Heard:
    """All rows of some evaluations, by evaluation."""

    spoken: dict[UUID, list[_Spoken]] = field(default_factory=dict)
    outcomes: dict[UUID, list[EvaluationOutcome]] = field(default_factory=dict)
    signed: dict[UUID, list[tuple[SignOff, str]]] = field(default_factory=dict)
    roles: dict[UUID, Role] = field(default_factory=dict)

    def text_ids(self) -> Iterator[UUID | None]:
        """Return the ids of all texts."""
        yield from (each.text_id for rows in self.spoken.values() for each in rows)
        yield from (each.text_id for rows in self.outcomes.values() for each in rows)


def evaluation_items(sitting: Sitting, ids: Sequence[UUID]) -> tuple[EvaluationItem, ...]:
    """Return evaluations about the actor, in the order of `ids`; revisions come later."""
    rows = {
        evaluation.id: (evaluation, form)
        for evaluation, form in sitting.session.execute(
            select(Evaluation, TemplateVersion)
            .join(TemplateVersion, TemplateVersion.id == Evaluation.template_version_id)
            .where(Evaluation.id.in_(ids), Evaluation.about_id == sitting.me)
        )
    }
    heard = _heard(sitting, ids)
    reactions = [evaluation.reaction_text_id for evaluation, _ in rows.values()]
    words = known_words(sitting, [*heard.text_ids(), *reactions])
    return tuple(_item(*rows[item_id], heard, words) for item_id in ids if item_id in rows)


def headings(body: Mapping[str, object]) -> dict[str, str]:
    """Return key and words of each question of a form, in its order."""
    questions = body.get("questions")
    found: dict[str, str] = {}
    for question in questions if isinstance(questions, list) else []:
        if isinstance(question, dict) and isinstance(question.get("key"), str):
            found[question["key"]] = str(question.get("heading") or question["key"])
    return found


def _heard(sitting: Sitting, ids: Sequence[UUID]) -> _Heard:
    heard = _Heard()
    for voice, key, text_id, name in sitting.session.execute(
        select(EvaluationVoice, VoiceAnswer.question_key, VoiceAnswer.text_id, Person.name)
        .join(VoiceAnswer, VoiceAnswer.voice_id == EvaluationVoice.id)
        .outerjoin(Person, Person.id == EvaluationVoice.person_id)
        .where(
            EvaluationVoice.evaluation_id.in_(ids),
            readable_voices(sitting.actor),
            EvaluationVoice.finished_at.is_not(None),
            EvaluationVoice.person_id.is_not(None) | EvaluationVoice.consent_at.is_not(None),
        )
        .order_by(EvaluationVoice.created_at, EvaluationVoice.id)
    ):
        spoken = _Spoken(voice, name or voice.label, key, text_id)
        heard.spoken.setdefault(voice.evaluation_id, []).append(spoken)
    for outcome in sitting.session.scalars(
        select(EvaluationOutcome).where(EvaluationOutcome.evaluation_id.in_(ids))
    ):
        heard.outcomes.setdefault(outcome.evaluation_id, []).append(outcome)
    for signed, name in sitting.session.execute(
        select(SignOff, Person.name)
        .join(Person, Person.id == SignOff.person_id)
        .where(SignOff.evaluation_id.in_(ids))
        .order_by(SignOff.at, SignOff.id)
    ):
        heard.signed.setdefault(signed.evaluation_id, []).append((signed, name))
    people = {each.voice.person_id for rows in heard.spoken.values() for each in rows}
    heard.roles.update(role_today(sitting, {person for person in people if person is not None}))
    return heard


def _item(evaluation: Evaluation, form: TemplateVersion, heard: _Heard, words: Wordbook) -> EvaluationItem:
    spoken = heard.spoken.get(evaluation.id, [])
    outcomes = {each.question_key: each for each in heard.outcomes.get(evaluation.id, [])}
    named = headings(form.body)
    keys = dict.fromkeys([*named, *(each.key for each in spoken), *outcomes])
    parts = [_part(named.get(key, key), key, spoken, outcomes.get(key), heard, words) for key in keys]
    return EvaluationItem(
        id=evaluation.id,
        revision=1,
        evaluation_kind=evaluation.kind,
        on=evaluation.on,
        moment=evaluation.moment,
        parts=tuple(part for part in parts if part.voices or part.outcome_text),
        reaction=words.text(evaluation.reaction_text_id),
        sign_offs=_sign_offs(evaluation, heard),
        template_name=form.name,
        template_version=form.number,
    )


def _part(
    heading: str,
    key: str,
    spoken: Sequence[_Spoken],
    outcome: EvaluationOutcome | None,
    heard: _Heard,
    words: Wordbook,
) -> EvaluationPart:
    voices = [_voice(each, heard, words) for each in spoken if each.key == key]
    said = tuple(voice for voice in voices if voice.text.strip())
    if outcome is None:
        return EvaluationPart(heading, said)
    return EvaluationPart(heading, said, outcome.outcome, words.text(outcome.text_id))


def _voice(spoken: _Spoken, heard: _Heard, words: Wordbook) -> VoiceWords:
    voice = spoken.voice
    return VoiceWords(
        voice=voice.voice,
        author=spoken.author,
        text=words.text(spoken.text_id),
        consent=voice.consent_at is not None,
        role=None if voice.person_id is None else heard.roles.get(voice.person_id),
    )


def _sign_offs(evaluation: Evaluation, heard: _Heard) -> tuple[SignedBy, ...]:
    return tuple(
        SignedBy(name, signed.role, signed.at, signed.version, signed.content_hash)
        for signed, name in heard.signed.get(evaluation.id, [])
        if signed.version == evaluation.content_version
    )
