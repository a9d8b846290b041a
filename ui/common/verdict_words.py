"""What reading a file says about it, in words: neutral, with what is safe and what one can do next."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from leerunit.domain.portfolio import Reason, Verdict
from ui.common.wording import QT_TRANSLATE_NOOP

VERDICT: dict[Verdict, str] = {
    Verdict.AUTHENTIC: QT_TRANSLATE_NOOP("verdicts", "Real and unchanged"),
    Verdict.UNKNOWN_UNIT: QT_TRANSLATE_NOOP("verdicts", "Unknown unit"),
    Verdict.CHANGED: QT_TRANSLATE_NOOP("verdicts", "Changed after signing"),
    Verdict.UNSIGNED: QT_TRANSLATE_NOOP("verdicts", "Not signed"),
    Verdict.NOT_A_PORTFOLIO: QT_TRANSLATE_NOOP("verdicts", "Not a portfolio of LEERunit"),
    Verdict.DAMAGED: QT_TRANSLATE_NOOP("verdicts", "Damaged"),
    Verdict.PROTECTED: QT_TRANSLATE_NOOP("verdicts", "Locked with a password"),
    Verdict.TOO_NEW: QT_TRANSLATE_NOOP("verdicts", "From a newer LEERunit"),
    Verdict.REFUSED: QT_TRANSLATE_NOOP("verdicts", "Not safe to read"),
}
ICON: dict[Verdict, str] = {
    Verdict.AUTHENTIC: "shield-check",
    Verdict.UNKNOWN_UNIT: "shield-question-mark",
    Verdict.CHANGED: "shield-alert",
    Verdict.UNSIGNED: "shield-alert",
    Verdict.NOT_A_PORTFOLIO: "file-text",
    Verdict.DAMAGED: "shield-alert",
    Verdict.PROTECTED: "lock",
    Verdict.TOO_NEW: "clock",
    Verdict.REFUSED: "ban",
}
ADVICE: dict[Verdict, str] = {
    Verdict.AUTHENTIC: QT_TRANSLATE_NOOP("verdicts", "It comes from that unit and nobody changed it."),
    Verdict.UNKNOWN_UNIT: QT_TRANSLATE_NOOP(
        "verdicts",
        "Nothing was kept yet. Compare the six words of the unit's card with those on its poster, "
        "then read the file in again.",
    ),
    Verdict.CHANGED: QT_TRANSLATE_NOOP(
        "verdicts", "Nothing was kept. That can happen by accident; ask the student for a new file."
    ),
    Verdict.UNSIGNED: QT_TRANSLATE_NOOP(
        "verdicts", "Nothing was kept. Ask the student to export the portfolio again."
    ),
    Verdict.NOT_A_PORTFOLIO: QT_TRANSLATE_NOOP(
        "verdicts", "An ordinary PDF. Nothing was kept; ask the student to export from LEERunit."
    ),
    Verdict.DAMAGED: QT_TRANSLATE_NOOP(
        "verdicts", "The file is not whole. Nothing was kept; ask for it once more."
    ),
    Verdict.PROTECTED: QT_TRANSLATE_NOOP(
        "verdicts", "Nothing was kept. Ask for the file as LEERunit made it, without a password."
    ),
    Verdict.TOO_NEW: QT_TRANSLATE_NOOP(
        "verdicts", "Nothing was kept. Update LEERunit here, then read the file in again."
    ),
    Verdict.REFUSED: QT_TRANSLATE_NOOP(
        "verdicts", "Reading it took too much and was stopped. Nothing was kept; ask for a new file."
    ),
}
UNKNOWN: dict[Reason, str] = {
    Reason.EXPIRED: QT_TRANSLATE_NOOP(
        "verdicts", "The card of this unit is past its date. Nothing was kept; ask the unit for its new card."
    ),
    Reason.WITHDRAWN: QT_TRANSLATE_NOOP(
        "verdicts", "Trust in this card was withdrawn. Nothing was kept; ask the unit about it."
    ),
    Reason.NOT_YET_VALID: QT_TRANSLATE_NOOP(
        "verdicts", "This card is not valid yet. Nothing was kept; look at the date of this PC."
    ),
    Reason.SAME_NAME_OTHER_KEY: QT_TRANSLATE_NOOP(
        "verdicts",
        "You know a unit of this name, with other words. Keep the old card; call the unit and compare "
        "before you go on. Nothing was kept.",
    ),
    Reason.WRONG_PURPOSE: QT_TRANSLATE_NOOP(
        "verdicts", "This was signed with a card that is not a unit's. Nothing was kept; ask the unit."
    ),
}


def verdict(value: Verdict) -> str:
    """Return the verdict as a label."""
    return QCoreApplication.translate("verdicts", VERDICT[value])


def advice(value: Verdict, reason: Reason | None = None) -> str:
    """Return what is safe and what one can do next."""
    source = ADVICE[value]
    if value is Verdict.UNKNOWN_UNIT and reason is not None:
        source = UNKNOWN.get(reason, source)
    return QCoreApplication.translate("verdicts", source)
