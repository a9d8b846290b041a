"""Dates and times as people say them, in the language of the window; moments in the time of the ward."""

from __future__ import annotations

from datetime import date, datetime

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from leerunit.clock import WARD_ZONE


def _say(day: date, pattern: str) -> str:
    return QLocale().toString(QDate(day.year, day.month, day.day), pattern)


def short(day: date) -> str:
    """4 nov"""
    return _say(day, "d MMM")


def short_with_year(day: date) -> str:
    """4 nov 2026"""
    return _say(day, "d MMM yyyy")


def weekday_and_day(day: date) -> str:
    """vr 13"""
    return _say(day, "ddd d")


def with_weekday(day: date) -> str:
    """za 14 nov"""
    return _say(day, "ddd d MMM")


def long(day: date) -> str:
    """12 november 2026"""
    return _say(day, "d MMMM yyyy")


def full(day: date) -> str:
    """donderdag 12 november"""
    return _say(day, "dddd d MMMM")


def month(day: date) -> str:
    """november 2026"""
    return _say(day, "MMMM yyyy")


def month_alone(day: date) -> str:
    """november"""
    return _say(day, "MMMM")


def month_short(day: date) -> str:
    """nov 2026"""
    return _say(day, "MMM yyyy")


def near(day: date, today: date) -> str:
    """Return vandaag, gisteren, morgen, or the day with its weekday if near, else its date."""
    match (day - today).days:
        case 0:
            return QCoreApplication.translate("dates", "today")
        case -1:
            return QCoreApplication.translate("dates", "yesterday")
        case 1:
            return QCoreApplication.translate("dates", "tomorrow")
        case distance if 1 < distance <= 14:
            return with_weekday(day)
        case _ if day.year != today.year and abs((day - today).days) > 180:
            return short_with_year(day)
        case _:
            return short(day)


def time(moment: datetime) -> str:
    """14:02, on the ward"""
    return moment.astimezone(WARD_ZONE).strftime("%H:%M")


def day_of(moment: datetime) -> date:
    """Return the date on the ward of a stored moment."""
    return moment.astimezone(WARD_ZONE).date()


def capital(words: str) -> str:
    """Return the words with a capital at the start of the sentence."""
    return words[:1].upper() + words[1:]
