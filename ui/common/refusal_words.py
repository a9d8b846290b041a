"""Sentences for what a rule refused and for what is out of order: no culprit, and always what is safe."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from leerunit.domain.refusals import FaultCode, RefusalCode, Refused, Unavailable
from ui.common.wording import QT_TRANSLATE_NOOP

REFUSALS: dict[RefusalCode, str] = {
    RefusalCode.NOT_ALLOWED: QT_TRANSLATE_NOOP("refusals", "This is not open to you. Ask whose it is."),
    RefusalCode.NOT_FOUND: QT_TRANSLATE_NOOP(
        "refusals", "This is not here any more, or it is not shared with you."
    ),
    RefusalCode.EMPTY_TEXT: QT_TRANSLATE_NOOP("refusals", "There are no words yet. One sentence is enough."),
    RefusalCode.TEXT_TOO_LONG: QT_TRANSLATE_NOOP(
        "refusals", "This text is too long to keep. Divide it over two pieces."
    ),
    RefusalCode.WRONG_PASSPHRASE: QT_TRANSLATE_NOOP(
        "refusals", "This passphrase does not fit. Look at capital letters and try again."
    ),
    RefusalCode.PASSPHRASE_TOO_SHORT: QT_TRANSLATE_NOOP(
        "refusals", "This passphrase is short. Take a few words in a row that only you know."
    ),
    RefusalCode.PASSPHRASE_DIFFERS: QT_TRANSLATE_NOOP(
        "refusals", "The two passphrases differ. Type them again."
    ),
    RefusalCode.WAIT_BEFORE_NEXT_TRY: QT_TRANSLATE_NOOP("refusals", "Wait a moment, then you can try again."),
    RefusalCode.NAME_MISSING: QT_TRANSLATE_NOOP("refusals", "A name is still missing."),
    RefusalCode.NAME_TAKEN: QT_TRANSLATE_NOOP(
        "refusals", "This name is already here. Add something that tells them apart."
    ),
    RefusalCode.FOLDER_IN_USE: QT_TRANSLATE_NOOP(
        "refusals", "There is already something in this folder. Choose another one."
    ),
    RefusalCode.NETWORK_PLACE: QT_TRANSLATE_NOOP(
        "refusals",
        "This folder is on the network, and that can damage what you write. Choose a folder on this PC.",
    ),
    RefusalCode.NOT_A_STORE: QT_TRANSLATE_NOOP(
        "refusals", "This is not a folder of LEERunit. Choose one that ends in .leerunit."
    ),
    RefusalCode.STORE_TOO_NEW: QT_TRANSLATE_NOOP(
        "refusals", "This folder was made by a newer LEERunit. It was left as it is; update the program."
    ),
    RefusalCode.CHANGED_MEANWHILE: QT_TRANSLATE_NOOP(
        "refusals", "This text was changed elsewhere meanwhile. Your words are still here."
    ),
    RefusalCode.SIGNED_ALREADY: QT_TRANSLATE_NOOP(
        "refusals", "You have signed this text already. It stays as it is."
    ),
    RefusalCode.NOT_FINISHED: QT_TRANSLATE_NOOP(
        "refusals", "Not everyone has finished yet. What you wrote is kept."
    ),
    RefusalCode.CONSENT_MISSING: QT_TRANSLATE_NOOP(
        "refusals", "First ask whether these words may stand here. What you wrote down is kept."
    ),
    RefusalCode.NOTHING_CHOSEN: QT_TRANSLATE_NOOP(
        "refusals", "Nothing has been chosen yet. Choose at least one piece."
    ),
    RefusalCode.BSN_IN_TEXT: QT_TRANSLATE_NOOP(
        "refusals", "There is a citizen service number in a text. Take it out first."
    ),
    RefusalCode.NOT_A_CARD: QT_TRANSLATE_NOOP("refusals", "This file is not a card of a unit or a teacher."),
    RefusalCode.CARD_UNKNOWN: QT_TRANSLATE_NOOP(
        "refusals", "The sender is not known here yet. Accept the card first."
    ),
    RefusalCode.CARD_WITHDRAWN: QT_TRANSLATE_NOOP("refusals", "Trust in this card was withdrawn."),
    RefusalCode.CARD_EXPIRED: QT_TRANSLATE_NOOP("refusals", "This card is past its date. Ask for a new one."),
    RefusalCode.CARD_NOT_FOR_HERE: QT_TRANSLATE_NOOP(
        "refusals",
        "A unit gets to know teachers, and a teacher gets to know units. This card is of the other kind.",
    ),
    RefusalCode.NOT_AN_ANSWER: QT_TRANSLATE_NOOP("refusals", "This file is not an answer to a portfolio."),
    RefusalCode.ANSWER_CHANGED: QT_TRANSLATE_NOOP(
        "refusals", "This answer was changed after signing. Ask for a new file."
    ),
    RefusalCode.ANSWER_FOR_ANOTHER_UNIT: QT_TRANSLATE_NOOP(
        "refusals", "This answer is meant for another unit."
    ),
    RefusalCode.NOT_AUTHENTIC: QT_TRANSLATE_NOOP(
        "refusals", "This file is not a real and unchanged portfolio. Nothing was kept."
    ),
    RefusalCode.FILE_TOO_LARGE: QT_TRANSLATE_NOOP("refusals", "This file is too large. The rest is kept."),
    RefusalCode.FILE_KIND: QT_TRANSLATE_NOOP(
        "refusals", "This kind of file cannot come along. A picture, a PDF, a text or a document can."
    ),
    RefusalCode.WRONG_WORDS: QT_TRANSLATE_NOOP(
        "refusals", "These words do not fit. Compare them with the sheet, one by one."
    ),
    RefusalCode.DATE_NEEDS_REASON: QT_TRANSLATE_NOOP(
        "refusals", "A sacred moment moves only with a reason all can read."
    ),
    RefusalCode.TRACEABLE: QT_TRANSLATE_NOOP(
        "refusals", "This could tell who someone is: a name, a room or a number. Say it differently."
    ),
    RefusalCode.DATE_PAST: QT_TRANSLATE_NOOP("refusals", "That day is over. Choose a later one."),
    RefusalCode.SEALED_STILL: QT_TRANSLATE_NOOP(
        "refusals", "These texts stay sealed until the old passphrase or the recovery sheet is there."
    ),
    RefusalCode.DOOR_FULL: QT_TRANSLATE_NOOP(
        "refusals", "No more notes fit at the door. Your words are still here; sign in to keep them."
    ),
}
FAULTS: dict[FaultCode, str] = {
    FaultCode.DISK_FULL: QT_TRANSLATE_NOOP(
        "refusals", "The disk is full. What was kept is safe; make some room and try again."
    ),
    FaultCode.READ_ONLY: QT_TRANSLATE_NOOP(
        "refusals", "LEERunit may not write in this folder. What was kept is safe."
    ),
    FaultCode.LOCKED_BY_OTHER: QT_TRANSLATE_NOOP(
        "refusals", "Another window is writing just now. Your text is safe here; we try again."
    ),
    FaultCode.STORE_DAMAGED: QT_TRANSLATE_NOOP(
        "refusals",
        "A part of the store cannot be read. Write nothing more in it and ask the keeper for the back-up.",
    ),
    FaultCode.FILE_UNREADABLE: QT_TRANSLATE_NOOP(
        "refusals", "This file cannot be read. Nothing has changed."
    ),
    FaultCode.FILE_UNWRITABLE: QT_TRANSLATE_NOOP(
        "refusals", "The file could not be written. Your choice is kept; try another folder."
    ),
    FaultCode.PLACE_GONE: QT_TRANSLATE_NOOP(
        "refusals", "The folder cannot be reached just now. Put the disk or stick back in."
    ),
    FaultCode.READER_STOPPED: QT_TRANSLATE_NOOP(
        "refusals", "Reading this file took too much and was stopped. Nothing was kept."
    ),
}


def refused(error: Refused) -> str:
    """Return the sentence for a refusal, to stand at the field or in a toast."""
    return QCoreApplication.translate("refusals", REFUSALS[error.code])


def unavailable(error: Unavailable) -> str:
    """Return what is out of order and what to do, to stand in a banner."""
    return QCoreApplication.translate("refusals", FAULTS[error.code])
