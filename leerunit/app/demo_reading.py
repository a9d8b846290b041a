"""Reads the demo unit from `resources/demo`: what was written in one file, when and for whom in another."""

from __future__ import annotations

import json
import tomllib
from datetime import time
from importlib import resources
from typing import Any

from leerunit.app.demo_content import (
    DemoBeside,
    DemoContent,
    DemoCoordinated,
    DemoGiven,
    DemoMoment,
    DemoNote,
    DemoOffer,
    DemoPerson,
    DemoQuestion,
    DemoReaction,
    DemoReading,
    DemoReflection,
    DemoShift,
    DemoStep,
    DemoUnit,
)
from leerunit.app.demo_reading_talks import read_evaluations, read_sessions
from leerunit.domain.vocabulary import (
    EntryKind,
    MomentKind,
    OfferKind,
    QuestionState,
    Role,
    RuleProved,
    Shift,
    ShiftRole,
    StepState,
    UnitKind,
    Visibility,
    Voice,
)

_STATES = {
    "draft": QuestionState.ASKED,
    "shared": QuestionState.ASKED,
    "exploring": QuestionState.UNDERWAY,
    "trying": QuestionState.UNDERWAY,
    "reflecting": QuestionState.UNDERWAY,
    "kept": QuestionState.ANSWERED,
    "let_go": QuestionState.LET_GO,
    "parked": QuestionState.PARKED,
}
_STEPS = {"gepland": StepState.PLANNED, "bezig": StepState.BUSY, "gedaan": StepState.DONE}
_NOTES = {
    "Vraag van de leercoach: ": EntryKind.FEEDBACK_QUESTION,
    "Observatie: ": EntryKind.FEEDBACK_OBSERVATION,
}
_ALONE = "zelf"


def demo_content() -> DemoContent:
    """Read the demo's resources. They are part of the program: a mistake in them is a bug."""
    told: dict[str, Any] = json.loads(_resource("demo", "demo_content.nl.json"))
    plan: dict[str, Any] = tomllib.loads(_resource("demo", "demo_plan.nl.toml"))
    schools = {school["id"]: school["name"] for school in told["schools"]}
    plans = {each["id"]: each for each in plan["questions"]}
    people = [_person(person, schools) for person in told["people"]]
    return DemoContent(
        organisation=told["organisation"]["name"],
        began=plan["began"],
        keeper=plan["keeper"],
        teacher=plan["teacher"],
        units=tuple(_unit(unit) for unit in told["units"]),
        people={person.key: person for person in people},
        questions=tuple(_question(each, plans[each["id"]]) for each in told["learning_questions"]),
        reactions=tuple(_reaction(each) for each in plan["reactions"]),
        readings=tuple(
            DemoReading(each["by"], each["day"], tuple(each["questions"])) for each in plan["read"]
        ),
        moments=tuple(_moment(each) for each in plan["moments"]),
        sessions=tuple(read_sessions(told["intervision_cases"], plan["sessions"])),
        evaluations=tuple(read_evaluations(told["evaluations"], plan["evaluations"])),
        portfolios={student: tuple(chosen) for student, chosen in plan["portfolios"].items()},
        answer_to=plan["answer"]["student"],
        answer=plan["answer"]["text"].strip(),
        beside=tuple(DemoBeside(**beside) for beside in plan["beside"]),
        offers=tuple(_offer(each) for each in plan["offers"]),
        shifts=tuple(_shift(each) for each in plan["shifts"]),
        travels=tuple(plan["travels"]),
        given=tuple(DemoGiven(**each) for each in plan["given"]),
        coordinated=tuple(
            DemoCoordinated(each["by"], each["filled_by"], tuple(each["days"]), each["text"])
            for each in plan["coordinated"]
        ),
    )


def _resource(folder: str, name: str) -> str:
    return (resources.files(f"resources.{folder}") / name).read_text("utf-8")


def _unit(unit: dict[str, Any]) -> DemoUnit:
    return DemoUnit(
        unit["id"],
        unit["name"],
        UnitKind(unit["kind"]),
        unit["location"],
        unit["purpose"],
        unit["word_for_client"],
    )


def _person(person: dict[str, Any], schools: dict[str, str]) -> DemoPerson:
    return DemoPerson(
        key=person["id"],
        name=person["name"],
        role=Role(person["role"]),
        unit=person["unit"],
        school=schools.get(person.get("school", "")),
        student_number=person.get("student_number"),
        programme=person.get("programme"),
        route=person.get("mode"),
        study_year=person.get("year"),
        trainee_colleague=person.get("trainee_colleague", False),
    )


def _question(told: dict[str, Any], plan: dict[str, Any]) -> DemoQuestion:
    asked = plan["asked"]
    return DemoQuestion(
        key=told["id"],
        asker=told["asker"],
        text=told["question"],
        occasion=told["situation"],
        why=told["why"],
        value_for=told["value_for"],
        asked=asked,
        state=_STATES[told["state"]],
        state_day=plan.get("state", asked),
        state_why=plan.get("why", ""),
        visibility=Visibility(plan["visibility"]),
        shared=plan.get("shared", asked),
        people=tuple(plan.get("people", ())),
        until=plan.get("until", 0),
        steps=tuple(_step(step, day) for step, day in zip(told["steps"], plan["steps"], strict=True)),
        note=_note(told["coach_note"] or "", plan),
        reflection=_reflection(told["reflection"], plan.get("reflection", 0)),
        yield_text=told["yield"] or "",
        yield_kind=EntryKind(plan.get("yield_kind", EntryKind.YIELD)),
        yield_day=plan.get("yield", 0),
        grows_into=plan.get("grows_into", ""),
        links=tuple(_link(code) for code in told["werkprocessen"]),
        themes=tuple(plan.get("themes", ())),
        rule=(RuleProved(plan["rule"]), plan["rule_line"]) if "rule" in plan else None,
        picture=plan.get("picture", ""),
    )


def _step(step: list[str], day: int) -> DemoStep:
    text, with_whom, state = step
    others = "" if with_whom == _ALONE else with_whom.removeprefix(f"{_ALONE}, ").removeprefix("met ")
    return DemoStep(text, others, _STEPS[state], day)


def _note(written: str, plan: dict[str, Any]) -> DemoNote | None:
    for prefix, kind in _NOTES.items():
        words = written.removeprefix(prefix)
        if words != written:
            text = words[0].upper() + words[1:]
            return DemoNote(kind, text, plan["note"], plan.get("note_is_new", False))
    return None


def _reflection(told: dict[str, Any] | None, day: int) -> DemoReflection | None:
    if told is None:
        return None
    parts = tuple((key, text) for key, text in told["parts"].items())
    return DemoReflection(told["model"], parts, day)


def _link(code: str) -> tuple[str, str]:
    framework, _, rest = code.partition(":")
    return framework, rest


def _reaction(plan: dict[str, Any]) -> DemoReaction:
    voice = Voice(plan["voice"]) if "voice" in plan else None
    return DemoReaction(
        plan["question"], plan["by"], plan["day"], EntryKind(plan["kind"]), plan["text"], voice
    )


def _moment(plan: dict[str, Any]) -> DemoMoment:
    return DemoMoment(
        by=plan["by"],
        planned=plan["planned"],
        day=plan["day"],
        at=time.fromisoformat(plan["at"]),
        kind=MomentKind(plan["kind"]),
        title=plan["title"],
        place=plan["place"],
        is_sacred=plan.get("sacred", False),
        questions=tuple(plan.get("questions", ())),
    )


def _offer(plan: dict[str, Any]) -> DemoOffer:
    return DemoOffer(
        by=plan["by"],
        day=plan["day"],
        kind=OfferKind(plan["kind"]),
        text=plan["text"],
        when=plan.get("when", ""),
        themes=tuple(plan.get("themes", ())),
        voice=Voice(plan["voice"]) if "voice" in plan else None,
        first_name=plan.get("first_name", ""),
    )


def _shift(plan: dict[str, Any]) -> DemoShift:
    return DemoShift(Shift(plan["shift"]), ShiftRole(plan["role"]), plan["who"], plan.get("beside", ""))
