"""Sentences of the harvest that depend on what stands there."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from leerunit.domain.views.harvest import ChangedFor, HarvestCounts, HarvestStory, Period
from ui.common import dates, labels
from ui.common.names import first_name, together
from ui.harvest.view_state import Span


def whom(value: ChangedFor, word_for_resident: str) -> str:
    """Return for whom something changed, in the unit's own word for who lives there."""
    match value:
        case ChangedFor.RESIDENT:
            return QCoreApplication.translate("harvest", "For the {0}").format(word_for_resident)
        case ChangedFor.COLLEAGUES:
            return QCoreApplication.translate("harvest", "For colleagues")
        case ChangedFor.UNIT:
            return QCoreApplication.translate("harvest", "For the unit")


def span(value: Span) -> str:
    match value:
        case Span.THIS_YEAR:
            return QCoreApplication.translate("harvest", "This school year")
        case Span.YEAR_BEFORE:
            return QCoreApplication.translate("harvest", "Last school year")
        case Span.EVER:
            return QCoreApplication.translate("harvest", "Everything")


def people(story: HarvestStory) -> str:
    """Return who told it and who helped: names, and voices by what they are."""
    helped = [first_name(name) for name, _voice in story.helpers] + [
        labels.voice(voice) for voice in story.voices
    ]
    first = first_name(story.owner_name)
    if not helped:
        return first
    return QCoreApplication.translate("harvest", "{0}, with {1}").format(first, together(helped))


def _since(period: Period) -> str:
    if period.since is None:
        return ""
    if period.until is not None:
        years = f"{period.since.year}\u2013{period.until.year}"
        return QCoreApplication.translate("harvest", "in {0}").format(years)
    return QCoreApplication.translate("harvest", "since {0}").format(dates.month(period.since))


def counts(value: HarvestCounts) -> str:
    """Return the one line of counts; what is not there is not said, nothing at all when there is nothing."""
    told = []
    if value.answered:
        told.append(QCoreApplication.translate("harvest", "{0} answered").format(value.answered))
    if value.let_go:
        told.append(QCoreApplication.translate("harvest", "{0} let go").format(value.let_go))
    if value.intervisions:
        told.append(QCoreApplication.translate("harvest", "{0} times intervision").format(value.intervisions))
    if not told:
        return ""
    line = " ".join(part for part in (", ".join(told), _since(value.period)) if part)
    return f"{dates.capital(line)}."
