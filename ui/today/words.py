"""What Vandaag says by the hour and by the person: pure functions of values."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import QCoreApplication

from leerunit.clock import WARD_ZONE
from leerunit.domain.views.today import Attention, Reaction
from leerunit.domain.vocabulary import ItemKind, Voice
from ui.common import dates, labels
from ui.common.names import first_name, together


def first_names(names: Sequence[str]) -> str:
    """Return first names as one says them: Sanne, or Sanne and Joris."""
    return together(map(first_name, names))


def who_coordinates(names: Sequence[str]) -> str:
    """Return who carries the day, for whoever keeps their hands behind their back."""
    if len(names) == 1:
        one = QCoreApplication.translate("today", "{0} coordinates, hands behind your back.")
        return one.format(first_names(names))
    more = QCoreApplication.translate("today", "{0} coordinate, hands behind your back.")
    return more.format(first_names(names)) if names else ""


def who_coordinates_tomorrow(names: Sequence[str]) -> str:
    """Return who carries tomorrow; nothing when nobody was filled in."""
    if len(names) == 1:
        return QCoreApplication.translate("today", "Tomorrow {0} coordinates.").format(first_names(names))
    more = QCoreApplication.translate("today", "Tomorrow {0} coordinate.")
    return more.format(first_names(names)) if names else ""


def greeting(now: datetime, name: str) -> str:
    """Return good morning, afternoon, evening or night on the ward, with the first name."""
    hour = now.astimezone(WARD_ZONE).hour
    if hour < 6:
        words = QCoreApplication.translate("today", "Good night, {0}")
    elif hour < 12:
        words = QCoreApplication.translate("today", "Good morning, {0}")
    elif hour < 18:
        words = QCoreApplication.translate("today", "Good afternoon, {0}")
    else:
        words = QCoreApplication.translate("today", "Good evening, {0}")
    return words.format(first_name(name))


def who_reacted(reaction: Reaction) -> str:
    """Return the name, or whose words they are when nobody is named."""
    return reaction.author_name or dates.capital(labels.voice(reaction.voice))


def how_reacted(reaction: Reaction, now: datetime) -> str:
    """Return the role and the day; for someone without account who wrote it down."""
    day = dates.near(dates.day_of(reaction.at), dates.day_of(now))
    if reaction.host_name:
        host = first_name(reaction.host_name)
        return QCoreApplication.translate("today", "through {0}, {1}").format(host, day)
    if reaction.answer_id is not None:
        return QCoreApplication.translate("today", "wrote back from school, {0}").format(day)
    role = labels.voice(reaction.voice) if reaction.author_role is None else labels.role(reaction.author_role)
    if reaction.voice is Voice.PEER:
        role = labels.voice(Voice.PEER)
    return f"{role}, {day}"


def what_asks(attention: Attention) -> tuple[str, str, str]:
    """Return the bold line, the line under it and the verb for something that asks attention."""
    name = first_name(attention.person_name)
    match attention.kind:
        case "voice_waits":
            bold = QCoreApplication.translate("today", "You write along about {0}").format(name)
            verb = QCoreApplication.translate("today", "Prepare it")
        case "own_voice_waits":
            bold = QCoreApplication.translate("today", "Your own part is still open")
            verb = QCoreApplication.translate("today", "Prepare it")
        case "feedback_asked":
            bold = QCoreApplication.translate("today", "{0} asks you for feedback").format(name)
            verb = QCoreApplication.translate("today", "Look along")
        case "unit_asked":
            bold = QCoreApplication.translate("today", "{0} asks the unit").format(name)
            verb = QCoreApplication.translate("today", "Read and answer")
        case "words_asked":
            bold = QCoreApplication.translate("today", "{0} asks if your question may go along").format(name)
            verb = QCoreApplication.translate("today", "Read what it is about")
        case "question_goes_on":
            bold = QCoreApplication.translate("today", "{0}'s question goes on").format(name)
            verb = QCoreApplication.translate("today", "Read on")
        case _:
            bold = QCoreApplication.translate("today", "{0} lets you read along").format(name)
            verb = QCoreApplication.translate("today", "Read and react")
    return bold, attention.title, verb


def quiet_words(attention: Attention) -> str:
    """Return with whom it was quiet, and since when."""
    if attention.since is None:
        return QCoreApplication.translate("today", "{0}, not spoken yet").format(attention.person_name)
    day = dates.short(attention.since)
    return QCoreApplication.translate("today", "{0}, since {1}").format(attention.person_name, day)


def icon_of(attention: Attention) -> str:
    return "handshake" if attention.item_kind is ItemKind.EVALUATION else "message-square-quote"
