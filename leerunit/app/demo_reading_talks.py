"""Reads the demo's talks: what was said from one resource, by whom and when from another."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from leerunit.app.demo_content import DemoAnswer, DemoEvaluation, DemoSession
from leerunit.domain.vocabulary import EvaluationKind

_SENTENCE_END = re.compile(r"(?<=[.?!]) ")

_Told = list[dict[str, Any]]


def read_sessions(told: _Told, plans: _Told) -> Iterator[DemoSession]:
    """Yield the sessions in the order in which they are told."""
    by_key = {plan["id"]: plan for plan in plans}
    for each in told:
        plan = by_key[each["id"]]
        others = [(person, text) for person, text in plan.get("yields", [])]
        yield DemoSession(
            key=each["id"],
            day=plan["day"],
            method=each["method"],
            question=each["question"],
            case_owner=each["case_owner"],
            facilitator=each["facilitator"],
            present=tuple(plan["present"]),
            case=each["case"],
            case_phase=plan["case_phase"],
            course=each["course"],
            course_phase=plan["course_phase"],
            agreement=each["agreement"],
            yields=((each["case_owner"], each["own_yield"]), *others),
        )


def read_evaluations(told: _Told, plans: _Told) -> Iterator[DemoEvaluation]:
    """Yield the evaluations in the order in which they are told."""
    by_key = {plan["id"]: plan for plan in plans}
    for each in told:
        plan, said = by_key[each["id"]], each["content"]
        yield DemoEvaluation(
            key=each["id"],
            day=plan["day"],
            kind=EvaluationKind(each["kind"]),
            about=each["about"],
            by=plan["by"],
            moment=each["moment"][:1].upper() + each["moment"][1:],
            questions=tuple(plan.get("questions", ())),
            answers=tuple(_answer(answer, said) for answer in plan["answers"]),
            agreed=tuple((number, said[heading]) for number, heading in plan.get("agreed", ())),
            reply=each["reply_by_student"],
            signed_by=tuple(plan["signed_by"]),
        )


def _answer(plan: list[Any], said: dict[str, str]) -> DemoAnswer:
    who, question, heading, *sentence = plan
    text = _SENTENCE_END.split(said[heading])[sentence[0] - 1] if sentence else said[heading]
    return DemoAnswer(who, question, text)
