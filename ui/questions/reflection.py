"""Reflection models as helpers beside the free story: which fields each has, and what they are called."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from ui.common.wording import QT_TRANSLATE_NOOP

MODELS: dict[str, tuple[str, tuple[str, ...]]] = {
    "starrt": ("STARRT", ("situatie", "taak", "actie", "resultaat", "reflectie", "transfer")),
    "korthagen": ("Korthagen", ("handelen", "terugblikken", "essentie", "alternatieven", "uitproberen")),
    "gibbs": ("Gibbs", ("beschrijving", "gevoelens", "evaluatie", "analyse", "conclusie", "actieplan")),
    "four_g": ("4G", ("gebeurtenis", "gedachten", "gevoelens", "gedrag")),
}
PARTS: dict[str, str] = {
    "situatie": QT_TRANSLATE_NOOP("reflection", "Situation"),
    "taak": QT_TRANSLATE_NOOP("reflection", "Task"),
    "actie": QT_TRANSLATE_NOOP("reflection", "Action"),
    "resultaat": QT_TRANSLATE_NOOP("reflection", "Result"),
    "reflectie": QT_TRANSLATE_NOOP("reflection", "Reflection"),
    "transfer": QT_TRANSLATE_NOOP("reflection", "What I take along"),
    "handelen": QT_TRANSLATE_NOOP("reflection", "What I did"),
    "terugblikken": QT_TRANSLATE_NOOP("reflection", "Looking back"),
    "essentie": QT_TRANSLATE_NOOP("reflection", "What it is about"),
    "alternatieven": QT_TRANSLATE_NOOP("reflection", "How it could be different"),
    "uitproberen": QT_TRANSLATE_NOOP("reflection", "What I will try"),
    "beschrijving": QT_TRANSLATE_NOOP("reflection", "What happened"),
    "gevoelens": QT_TRANSLATE_NOOP("reflection", "What I felt"),
    "evaluatie": QT_TRANSLATE_NOOP("reflection", "What went well, what did not"),
    "analyse": QT_TRANSLATE_NOOP("reflection", "How I understand it"),
    "conclusie": QT_TRANSLATE_NOOP("reflection", "What I conclude"),
    "actieplan": QT_TRANSLATE_NOOP("reflection", "What I will do"),
    "gebeurtenis": QT_TRANSLATE_NOOP("reflection", "The event"),
    "gedachten": QT_TRANSLATE_NOOP("reflection", "What I thought"),
    "gedrag": QT_TRANSLATE_NOOP("reflection", "What I did then"),
    "tekst": "",
    "text": "",
}


def model_name(key: str) -> str:
    """Return what a model is called; nothing for the free story."""
    return MODELS[key][0] if key in MODELS else ""


def part_name(key: str) -> str:
    """Return what a field is called; an unknown one by its own key."""
    if key not in PARTS:
        return key.replace("_", " ").capitalize()
    return QCoreApplication.translate("reflection", PARTS[key]) if PARTS[key] else ""
