"""Signing an evaluation: who has read exactly which text."""

from __future__ import annotations

import hashlib
import json
from uuid import UUID

from sqlalchemy import exists, select

from leerunit.access.guard import Sitting
from leerunit.domain.refusals import RefusalCode, Refused
from leerunit.domain.vocabulary import Outcome, Role
from leerunit.services.evaluation_talk import (
    Asked,
    Talk,
    check_all_finished,
    check_takes_part,
    read_talk,
    the_evaluation,
)
from leerunit.store.schema import SignOff
from leerunit.store.texts import pin_text


def signed_content(talk: Talk) -> str:
    """Return what is signed, as canonical JSON: keys sorted, no spaces, characters as they are.

    It names people by id and voice, so that a new name changes nothing that was signed.
    """
    evaluation = talk.evaluation
    content = {
        "format": "leerunit-evaluation-1",
        "evaluation": str(evaluation.id),
        "version": evaluation.content_version,
        "kind": evaluation.kind.value,
        "about": str(evaluation.about_id),
        "moment": evaluation.moment,
        "on": evaluation.on.isoformat(),
        "form": {"name": talk.form_name, "version": talk.form_number},
        "questions": [_question(talk, asked) for asked in talk.questions],
        "reaction": talk.words.text(evaluation.reaction_text_id),
    }
    return json.dumps(content, ensure_ascii=False, sort_keys=True, separators=(",", ":"))


def _question(talk: Talk, asked: Asked) -> dict[str, object]:
    outcome = talk.outcomes.get(asked.key)
    return {
        "key": asked.key,
        "heading": asked.heading,
        "voices": [
            {
                "voice": voice.voice.value,
                "person": None if voice.person_id is None else str(voice.person_id),
                "consent": voice.consent_at is not None,
                "text": talk.said(voice, asked.key),
            }
            for voice in talk.voices
            if talk.said(voice, asked.key)
        ],
        "outcome": (Outcome.OPEN if outcome is None else outcome.outcome).value,
        "outcome_text": "" if outcome is None else talk.words.text(outcome.text_id),
    }


def hash_of(content: str) -> str:
    """Return the SHA-256 (hex) of signed content in UTF-8."""
    return hashlib.sha256(content.encode()).hexdigest()


def check_may_sign(sitting: Sitting, evaluation_id: UUID) -> None:
    """Refused: NOT_ALLOWED, NOT_FINISHED, SIGNED_ALREADY."""
    check_takes_part(sitting, evaluation_id)
    check_all_finished(sitting, evaluation_id)
    version = the_evaluation(sitting, evaluation_id).content_version
    mine = exists().where(
        SignOff.evaluation_id == evaluation_id,
        SignOff.person_id == sitting.me,
        SignOff.version == version,
    )
    if sitting.session.scalar(select(mine)):
        raise Refused(RefusalCode.SIGNED_ALREADY)


def sign_evaluation(sitting: Sitting, evaluation_id: UUID, shown_hash: str | None) -> None:
    """Keep that the actor has read the content as it is now, and hold its texts for good.

    Refused: as `check_may_sign`, CHANGED_MEANWHILE when the text that was shown is another one.
    """
    check_may_sign(sitting, evaluation_id)
    talk = read_talk(sitting, evaluation_id)
    content = signed_content(talk)
    content_hash = hash_of(content)
    if shown_hash is not None and shown_hash != content_hash:
        raise Refused(RefusalCode.CHANGED_MEANWHILE)
    for text_id in talk.words.found:
        pin_text(sitting, text_id)
    sitting.session.add(
        SignOff(
            created_at=sitting.now,
            evaluation_id=evaluation_id,
            person_id=sitting.me,
            role=_role(sitting, talk.evaluation.unit_id),
            at=sitting.now,
            version=talk.evaluation.content_version,
            content_hash=content_hash,
            content=content,
        )
    )


def _role(sitting: Sitting, unit_id: UUID) -> Role:
    """Return the actor's role in the unit of the evaluation. Refused: NOT_ALLOWED without one."""
    role = next((hat.role for hat in sitting.actor.hats if hat.unit_id == unit_id), None)
    if role is None:
        raise Refused(RefusalCode.NOT_ALLOWED)
    return role
