"""What the bin says of each thing: pure functions of values."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCoreApplication

from leerunit.domain.views.bin import BinItem, BinKind
from ui.common import dates, labels, pictures
from ui.common.question_row import sealed_words


def icon_of(item: BinItem) -> str:
    """Return the picture of what it was."""
    match item.kind:
        case BinKind.QUESTION:
            return "message-circle-question-mark"
        case BinKind.NOTE:
            return "feather"
        case BinKind.OWN_LOG:
            return "hand"
        case BinKind.CHAFING:
            return "droplet"
        case BinKind.ATTACHMENT:
            return "image"
        case BinKind.ENTRY:
            return "pencil" if item.entry is None else pictures.ENTRY[item.entry]


def words_of(item: BinItem) -> str:
    """Return its words between quotation marks, on one line."""
    line = " ".join(item.text.split())
    return f"\u201c{line}\u201d" if line else sealed_words()


def what_it_was(item: BinItem, today: date) -> str:
    """Return what it was and when it was thrown away."""
    day = dates.near(dates.day_of(item.thrown_at), today)
    if day == dates.near(today, today):
        said = QCoreApplication.translate("bin", "{what}, thrown away {day} at {time}")
    else:
        said = QCoreApplication.translate("bin", "{what}, thrown away {day}")
    return said.format(what=_what(item), day=day, time=dates.time(item.thrown_at))


def _what(item: BinItem) -> str:
    match item.kind:
        case BinKind.NOTE:
            return QCoreApplication.translate("bin", "Note of the door")
        case BinKind.OWN_LOG:
            return QCoreApplication.translate("bin", "Note in your own log")
        case BinKind.CHAFING:
            return QCoreApplication.translate("bin", "Note of what chafes")
        case BinKind.QUESTION:
            who = "" if item.visibility is None else labels.visibility(item.visibility)
            return QCoreApplication.translate("bin", "Learning question, {0}").format(
                who[:1].lower() + who[1:]
            )
        case BinKind.ATTACHMENT:
            return _at(QCoreApplication.translate("bin", "File"), item.question)
        case BinKind.ENTRY:
            return _at("" if item.entry is None else labels.entry(item.entry), item.question)


def _at(what: str, at: str) -> str:
    question = " ".join(at.split())
    if not question:
        return what
    short = question if len(question) <= 60 else f"{question[:59].rstrip()}\u2026"
    said = QCoreApplication.translate("bin", "{what} at \u2018{question}\u2019")
    return said.format(what=what, question=short)


def how_long(item: BinItem) -> str:
    """Return how many days it still stays, and until when."""
    if item.days_left == 1:
        return QCoreApplication.translate("bin", "1 more day")
    return QCoreApplication.translate("bin", "{0} more days").format(item.days_left)


def until_when(item: BinItem) -> str:
    """Return the last day as it stands in a tooltip."""
    return QCoreApplication.translate("bin", "Stays until {0}").format(dates.long(item.stays_until))
