"""Beginning an evaluation: its form as it is now, and whose voices are asked."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import asdict
from uuid import UUID

from sqlalchemy import exists, select

from leerunit.access.actor import runs_on
from leerunit.access.guard import Sitting
from leerunit.access.policy import voice_of
from leerunit.catalogue.forms import Form, FormQuestion, evaluation_forms
from leerunit.domain.refusals import RefusalCode, Refused
from leerunit.domain.views.conversations import NewEvaluation
from leerunit.domain.vocabulary import NAMELESS, ItemKind, Role, Voice
from leerunit.domain.wording import clean_line
from leerunit.services.evaluation_index import index_evaluation
from leerunit.services.evaluation_talk import the_evaluation
from leerunit.services.template_versions import version_in_use
from leerunit.store.schema import (
    Evaluation,
    EvaluationVoice,
    Person,
    TemplateKind,
    UnitMembership,
    VoiceAnswer,
    new_id,
)
from leerunit.store.search import drop_entries


def begin_evaluation(sitting: Sitting, new: NewEvaluation) -> UUID:
    """Make an evaluation with its voices; return its id. Refused: see `Evaluations.begin`."""
    if not NAMELESS.issuperset(new.nameless):
        raise Refused(RefusalCode.NOT_ALLOWED)
    form = evaluation_forms()[new.kind]
    unit_id = _unit(sitting)
    voices = _voices(sitting, new, form, unit_id)
    if not voices and not new.nameless:
        raise Refused(RefusalCode.NOTHING_CHOSEN)
    evaluation = Evaluation(
        id=new_id(),
        created_at=sitting.now,
        unit_id=unit_id,
        kind=new.kind,
        about_id=new.about_id,
        begun_by_id=sitting.me,
        moment=clean_line(new.moment),
        on=new.on or sitting.today,
        template_version_id=_form_version(sitting, form, new.questions),
    )
    sitting.session.add(evaluation)
    for person_id, voice in voices.items():
        _add_voice(sitting, evaluation.id, voice, person_id=person_id)
    for voice in new.nameless:
        _add_voice(sitting, evaluation.id, voice, host_id=sitting.me)
    sitting.session.flush()
    index_evaluation(sitting, evaluation.id)
    sitting.concerns(ItemKind.EVALUATION, evaluation.id, new.about_id)
    return evaluation.id


def withdraw_evaluation(sitting: Sitting, evaluation_id: UUID) -> None:
    """Take an evaluation away in which nobody wrote anything yet. Refused: NOT_ALLOWED."""
    evaluation = the_evaluation(sitting, evaluation_id)
    written = exists().where(
        VoiceAnswer.voice_id == EvaluationVoice.id, EvaluationVoice.evaluation_id == evaluation_id
    )
    if evaluation.begun_by_id != sitting.me or sitting.session.scalar(select(written)):
        raise Refused(RefusalCode.NOT_ALLOWED)
    evaluation.deleted_at = sitting.now
    drop_entries(sitting.session, [evaluation_id])


def _unit(sitting: Sitting) -> UUID:
    """Return the unit that the actor and whom it is about share: the one at the door if that is one."""
    theirs = frozenset[UUID]() if sitting.subject is None else sitting.subject.unit_ids
    shared = theirs & sitting.actor.units
    if sitting.unit_id in shared:
        return sitting.unit()
    if not shared:
        raise Refused(RefusalCode.NOT_ALLOWED)
    return min(shared)


def _voices(sitting: Sitting, new: NewEvaluation, form: Form, unit_id: UUID) -> Mapping[UUID, Voice]:
    people = [new.about_id] if form.about_writes or new.about_id in new.voices else []
    people += [sitting.me, *new.voices] if sitting.me != new.about_id else new.voices
    roles = _roles(sitting, {*people, new.about_id}, unit_id)
    return {
        person_id: Voice.SELF if person_id == new.about_id else voice_of(roles[person_id])
        for person_id in dict.fromkeys(people)
    }


def _roles(sitting: Sitting, people: Iterable[UUID], unit_id: UUID) -> Mapping[UUID, list[Role]]:
    """Return what everyone is in the unit today. Refused: NOT_FOUND for someone who is nothing there."""
    roles: dict[UUID, list[Role]] = {person_id: [] for person_id in people}
    rows = sitting.session.execute(
        select(UnitMembership.person_id, UnitMembership.role)
        .join(Person, Person.id == UnitMembership.person_id)
        .where(
            UnitMembership.person_id.in_(roles),
            UnitMembership.unit_id == unit_id,
            runs_on(UnitMembership.starts_on, UnitMembership.ends_on, sitting.today),
            Person.is_active,
            Person.deleted_at.is_(None),
        )
    )
    for person_id, role in rows:
        roles[person_id].append(role)
    if not all(roles.values()):
        raise Refused(RefusalCode.NOT_FOUND)
    return roles


def _add_voice(
    sitting: Sitting,
    evaluation_id: UUID,
    voice: Voice,
    *,
    person_id: UUID | None = None,
    host_id: UUID | None = None,
) -> None:
    sitting.session.add(
        EvaluationVoice(
            created_at=sitting.now,
            evaluation_id=evaluation_id,
            person_id=person_id,
            voice=voice,
            host_id=host_id,
        )
    )


def _form_version(sitting: Sitting, form: Form, own: tuple[str, ...]) -> UUID:
    """Return the version of the form; questions of one's own are a version of a form beside it."""
    headings = [heading for heading in map(clean_line, own) if heading]
    questions = [FormQuestion(f"own_{number}", heading) for number, heading in enumerate(headings, start=1)]
    body: dict[str, object] = {
        "about_writes": form.about_writes,
        "questions": [asdict(question) for question in questions or form.questions],
    }
    key = f"{form.kind.value}.own" if questions else form.kind.value
    return version_in_use(sitting, TemplateKind.FORM, key, form.name, body)
