"""The two fields of an observation."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from ui.common.wording import QT_TRANSLATE_NOOP

FIELDS: dict[str, str] = {
    "saw": QT_TRANSLATE_NOOP("observation", "I saw, I heard"),
    "wondered": QT_TRANSLATE_NOOP("observation", "I wondered"),
}


def field_name(key: str) -> str:
    """Return what a field of an observation is called; an unknown one by its own key."""
    if key in FIELDS:
        return QCoreApplication.translate("observation", FIELDS[key])
    return key.replace("_", " ").capitalize()
