"""Beginning an evaluation: forms, kinds, whose voices are asked."""

from __future__ import annotations

from typing import Any
from uuid import UUID

import pytest
from sqlalchemy import select, update

from leerunit.catalogue.forms import evaluation_forms
from leerunit.domain.refusals import RefusalCode, Refused
from leerunit.domain.views.conversations import NewEvaluation
from leerunit.domain.views.people import NewPerson, NewUnit
from leerunit.domain.vocabulary import EvaluationKind, Role, Voice
from leerunit.store.schema import Template, TemplateVersion
from tests.builders import COACH, FIEN, KEEPER, PASSPHRASE, SEM, SmallUnit


def refused(code: RefusalCode) -> Any:
    return pytest.raises(Refused, match=f"^{code.value}$")


@pytest.mark.parametrize("kind", list(EvaluationKind))
def test_every_kind_has_a_form_whose_questions_say_why(unit: SmallUnit, kind: EvaluationKind) -> None:
    desk = unit.desk_of(COACH).evaluations
    evaluation = desk.begin(NewEvaluation(kind, unit.people[FIEN], ()))
    view = desk.open(evaluation)
    assert (view.template_name, view.version) == (evaluation_forms()[kind].name, 1)
    assert len({question.key for question in view.questions}) == len(view.questions) > 0
    assert all(question.heading and question.why for question in view.questions)
    headings = next(headings for known, _, headings in desk.forms() if known is kind)
    assert headings == tuple(question.heading for question in view.questions)


@pytest.mark.parametrize(
    "kind", sorted(set(EvaluationKind) - {EvaluationKind.PEER, EvaluationKind.FEEDBACK_360})
)
def test_a_form_opens_with_whether_we_do_the_right_things(kind: EvaluationKind) -> None:
    """A peer's gift and the one open question of 360 degrees are no joint look back."""
    assert "goede dingen" in evaluation_forms()[kind].questions[0].heading


@pytest.mark.parametrize(
    ("kind", "beginner", "about", "voices"),
    [
        (EvaluationKind.INTERIM, FIEN, FIEN, {FIEN: Voice.SELF, COACH: Voice.COACH}),
        (EvaluationKind.INTERIM, COACH, FIEN, {FIEN: Voice.SELF, COACH: Voice.COACH}),
        (EvaluationKind.PEER, SEM, FIEN, {SEM: Voice.PEER, COACH: Voice.COACH}),
        (EvaluationKind.PEER, FIEN, FIEN, {COACH: Voice.COACH}),
        (EvaluationKind.ABOUT_GUIDANCE, FIEN, COACH, {FIEN: Voice.PEER, COACH: Voice.SELF}),
    ],
)
def test_who_begins_and_whom_it_is_about_are_voices_as_the_form_says(
    unit: SmallUnit, kind: EvaluationKind, beginner: str, about: str, voices: dict[str, Voice]
) -> None:
    desk = unit.desk_of(beginner).evaluations
    evaluation = desk.begin(NewEvaluation(kind, unit.people[about], (unit.people[COACH],)))
    seen = {voice.author_name: voice.voice for voice in desk.open(evaluation).questions[0].voices}
    assert seen == voices


def test_a_guide_is_evaluated_by_a_student_and_answers(unit: SmallUnit) -> None:
    fien, coach = unit.desk_of(FIEN).evaluations, unit.desk_of(COACH).evaluations
    evaluation = fien.begin(NewEvaluation(EvaluationKind.ABOUT_GUIDANCE, unit.people[COACH], ()))
    fien.write_voice(evaluation, "room", "Ja, en handen op de rug", 0)
    fien.finish_voice(evaluation)
    assert coach.write_reaction(evaluation, "Dat oefen ik nog", 0) == 1
    assert fien.open(evaluation).reaction == "Dat oefen ik nog"


def test_an_evaluation_needs_a_voice_and_people_of_the_unit(unit: SmallUnit) -> None:
    fien = unit.desk_of(FIEN).evaluations
    me = unit.people[FIEN]
    cases = {
        NewEvaluation(EvaluationKind.PEER, me, ()): RefusalCode.NOTHING_CHOSEN,
        NewEvaluation(EvaluationKind.INTERIM, me, (UUID(int=1),)): RefusalCode.NOT_FOUND,
        NewEvaluation(EvaluationKind.INTERIM, UUID(int=1), ()): RefusalCode.NOT_FOUND,
        NewEvaluation(EvaluationKind.INTERIM, me, (), nameless=(Voice.TEACHER,)): RefusalCode.NOT_ALLOWED,
        NewEvaluation(EvaluationKind.INTERIM, me, (), moment="x" * 201): RefusalCode.TEXT_TOO_LONG,
    }
    for new, code in cases.items():
        with refused(code):
            fien.begin(new)
    assert fien.cards() == ()


def test_whoever_keeps_two_units_still_asks_voices_of_the_students_unit(unit: SmallUnit) -> None:
    keeper = unit.desk_of(KEEPER)
    there = keeper.people.add_unit(NewUnit("LEER-unit Zonnedauw"))
    ivana = keeper.people.add_person(NewPerson("Ivana Oefening", Role.STUDENT, PASSPHRASE), there)
    for new, code in (
        (NewEvaluation(EvaluationKind.INTERIM, unit.people[FIEN], (ivana,)), RefusalCode.NOT_FOUND),
        (NewEvaluation(EvaluationKind.INTERIM, ivana, ()), RefusalCode.NOT_ALLOWED),
    ):
        with refused(code):
            keeper.evaluations.begin(new)
    assert keeper.evaluations.cards() == ()


def form_versions(unit: SmallUnit) -> list[tuple[str, int]]:
    with unit.desk_of(FIEN)._guard._store.reading() as session:
        rows = session.execute(
            select(Template.key, TemplateVersion.number)
            .join(Template, Template.id == TemplateVersion.template_id)
            .order_by(Template.key, TemplateVersion.number)
        )
        return [(row.key, row.number) for row in rows]


def test_questions_of_our_own_are_a_version_of_a_form_beside_the_others(unit: SmallUnit) -> None:
    fien = unit.desk_of(FIEN).evaluations
    me = unit.people[FIEN]
    own = NewEvaluation(EvaluationKind.INTERIM, me, (), questions=("Wat zag je?", " ", "Wat nu?"))
    first = fien.begin(own)
    fien.begin(own)
    fien.begin(NewEvaluation(EvaluationKind.INTERIM, me, (), questions=("Iets anders?",)))
    fien.begin(NewEvaluation(EvaluationKind.INTERIM, me, ()))
    assert form_versions(unit) == [("interim", 1), ("interim.own", 1), ("interim.own", 2)]
    asked = [(question.key, question.heading) for question in fien.open(first).questions]
    assert asked == [("own_1", "Wat zag je?"), ("own_2", "Wat nu?")]


def test_a_changed_form_leaves_old_evaluations_alone(unit: SmallUnit) -> None:
    fien = unit.desk_of(FIEN)
    new = NewEvaluation(EvaluationKind.SELF, unit.people[FIEN], ())
    older = fien.evaluations.begin(new)
    with fien._guard._store.writing() as session:
        body = {"about_writes": True, "questions": [{"key": "then", "heading": "Van toen?"}]}
        session.execute(update(TemplateVersion).values(body=body))
    newer = fien.evaluations.begin(new)
    assert form_versions(unit) == [("self", 1), ("self", 2)]
    assert [question.heading for question in fien.evaluations.open(older).questions] == ["Van toen?"]
    assert len(fien.evaluations.open(newer).questions) == 3
