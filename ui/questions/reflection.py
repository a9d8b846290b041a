"""Reflection models as helpers beside the free story: what they and their fields are called."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from leerunit.app import reflection_models
from leerunit.domain.views.reflection import ReflectionModel
from ui.common import language

FREE = ""
"""The key of the free story, and of looking back without a model."""


def models() -> tuple[ReflectionModel, ...]:
    """Return all models in the language of the window, the quick one first."""
    return reflection_models(language.current())


def model_with(key: str) -> ReflectionModel | None:
    """Return a model; None for the free story or one that is not known here."""
    return next((model for model in models() if model.key == key), None)


def model_name(key: str) -> str:
    """Return what a model is called; nothing for the free story."""
    model = model_with(key)
    return "" if model is None else model.name


def part_name(key: str) -> str:
    """Return what a field is called; an unknown one by its own key."""
    match key:
        case "" | "tekst" | "text":
            return ""
        case "for_resident":
            return QCoreApplication.translate("reflection", "For the resident")
        case "for_colleagues":
            return QCoreApplication.translate("reflection", "For colleagues")
        case "for_unit":
            return QCoreApplication.translate("reflection", "For the unit")
        case _:
            return _field_name(key)


def _field_name(key: str) -> str:
    names = (prompt.name for model in models() for prompt in model.prompts if prompt.key == key)
    return next(names, key.replace("_", " ").capitalize())
