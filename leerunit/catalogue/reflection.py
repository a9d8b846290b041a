"""Reflection models and deepening questions to begin with, from `resources/reflection`."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from functools import cache
from importlib import resources
from typing import Any

from leerunit.domain.views.reflection import Prompt, ReflectionModel
from leerunit.domain.vocabulary import Language


@cache
def reflection_models(language: Language) -> tuple[ReflectionModel, ...]:
    """Return all models, the quick one first."""
    said = language.value
    return tuple(
        ReflectionModel(
            key=model["key"],
            name=model["name"][said],
            prompts=tuple(
                Prompt(
                    key=prompt["key"],
                    name=prompt["name"][said],
                    plain=prompt["plain"][said],
                    simpler=prompt["simpler"][said],
                )
                for prompt in model["prompts"]
            ),
        )
        for model in _read("models.toml")["model"]
    )


def model_with(key: str, language: Language = Language.DUTCH) -> ReflectionModel | None:
    """Return the model with this key, or None."""
    return next((model for model in reflection_models(language) if model.key == key), None)


@cache
def deepening_questions(language: Language) -> Mapping[str, str]:
    """Return the questions that every unit begins with, by key."""
    return {each["key"]: each["words"][language.value] for each in _read("deepening.toml")["question"]}


def _read(name: str) -> dict[str, Any]:
    file = resources.files("resources.reflection") / name
    return tomllib.loads(file.read_text(encoding="utf-8"))
