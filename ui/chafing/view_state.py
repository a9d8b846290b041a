"""What stands at a note of what chafes: pure functions of values."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCoreApplication

from leerunit.domain.views.chafing import Chafing
from leerunit.domain.vocabulary import ChafingFor
from ui.common import dates
from ui.common.names import first_name

translate = QCoreApplication.translate


def wanted_words(wanted: ChafingFor) -> str:
    """Return where someone wants to take it."""
    match wanted:
        case ChafingFor.ME:
            return translate("chafing", "For myself")
        case ChafingFor.INTERVISION:
            return translate("chafing", "For intervision")
        case ChafingFor.UNIT_TALK:
            return translate("chafing", "For the talk of the unit")


def wanted_choices() -> tuple[tuple[ChafingFor, str], ...]:
    return tuple((wanted, wanted_words(wanted)) for wanted in ChafingFor)


def how_it_stands(note: Chafing, today: date) -> str:
    """Return in one line where it is; nothing here is ever late."""
    if note.is_resting:
        return translate("chafing", "It rests.")
    if note.had_talk:
        return translate("chafing", "There was a conversation.")
    if note.talk_at is not None:
        day = dates.near(dates.day_of(note.talk_at), today)
        return translate("chafing", "To be talked about: {0}.").format(day)
    if note.session_on is not None:
        return translate("chafing", "Brought into an intervision.")
    return translate("chafing", "With whom can you talk about this?")


def who_reads(note: Chafing) -> str:
    """Return who else reads it now."""
    if not note.is_open:
        return translate("chafing", "Sealed: only you can read it.")
    if not note.readers:
        return translate("chafing", "The unit reads it until the day of the talk is over.")
    names = ", ".join(first_name(name) for name in note.readers)
    return translate("chafing", "Until the day of the talk is over this is read by: {0}.").format(names)
