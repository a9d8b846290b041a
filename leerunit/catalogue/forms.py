"""Forms of evaluations, from `resources/forms`."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib import resources
from types import MappingProxyType

from leerunit.domain.vocabulary import EvaluationKind


@dataclass(frozen=True, slots=True)
class FormQuestion:
    """A question as it is asked; `why` says why, in words for who answers."""

    key: str
    heading: str
    why: str = ""


@dataclass(frozen=True, slots=True)
class Form:
    """The form of one kind of evaluation. `about_writes`: the person it is about is a voice too."""

    kind: EvaluationKind
    name: str
    about_writes: bool
    questions: tuple[FormQuestion, ...]


@cache
def evaluation_forms() -> Mapping[EvaluationKind, Form]:
    """Return the form of every kind of evaluation, in the order of the kinds."""
    file = resources.files("resources.forms") / "evaluations.nl.toml"
    found = tomllib.loads(file.read_text(encoding="utf-8"))
    return MappingProxyType(
        {
            kind: Form(
                kind=kind,
                name=found[kind]["name"],
                about_writes=found[kind]["about_writes"],
                questions=tuple(FormQuestion(**question) for question in found[kind]["questions"]),
            )
            for kind in EvaluationKind
        }
    )
