"""The two ways in which work can be turned down, and why.

`Refused`: a rule said no; nothing changed. `Unavailable`: disk, lock or damage; what was kept is safe.
Anything else that is raised is a bug. Codes are turned into words by the screen or the command line.
"""

from __future__ import annotations

from enum import StrEnum, unique


@unique
class RefusalCode(StrEnum):
    """Why a rule said no."""

    NOT_ALLOWED = "not_allowed"
    NOT_FOUND = "not_found"
    EMPTY_TEXT = "empty_text"
    TEXT_TOO_LONG = "text_too_long"
    WRONG_PASSPHRASE = "wrong_passphrase"
    PASSPHRASE_TOO_SHORT = "passphrase_too_short"
    PASSPHRASE_DIFFERS = "passphrase_differs"
    WAIT_BEFORE_NEXT_TRY = "wait_before_next_try"
    NAME_MISSING = "name_missing"
    NAME_TAKEN = "name_taken"
    FOLDER_IN_USE = "folder_in_use"
    NETWORK_PLACE = "network_place"
    NOT_A_STORE = "not_a_store"
    STORE_TOO_NEW = "store_too_new"
    CHANGED_MEANWHILE = "changed_meanwhile"
    SIGNED_ALREADY = "signed_already"
    NOT_FINISHED = "not_finished"
    CONSENT_MISSING = "consent_missing"
    NOTHING_CHOSEN = "nothing_chosen"
    BSN_IN_TEXT = "bsn_in_text"
    NOT_A_CARD = "not_a_card"
    CARD_UNKNOWN = "card_unknown"
    CARD_WITHDRAWN = "card_withdrawn"
    CARD_EXPIRED = "card_expired"
    CARD_NOT_FOR_HERE = "card_not_for_here"
    NOT_AN_ANSWER = "not_an_answer"
    ANSWER_CHANGED = "answer_changed"
    ANSWER_FOR_ANOTHER_UNIT = "answer_for_another_unit"
    NOT_AUTHENTIC = "not_authentic"
    FILE_TOO_LARGE = "file_too_large"
    FILE_KIND = "file_kind"
    WRONG_WORDS = "wrong_words"
    DATE_NEEDS_REASON = "date_needs_reason"
    DATE_PAST = "date_past"
    TRACEABLE = "traceable"
    SEALED_STILL = "sealed_still"
    DOOR_FULL = "door_full"


@unique
class FaultCode(StrEnum):
    """What is out of order outside the program."""

    DISK_FULL = "disk_full"
    READ_ONLY = "read_only"
    LOCKED_BY_OTHER = "locked_by_other"
    STORE_DAMAGED = "store_damaged"
    FILE_UNREADABLE = "file_unreadable"
    FILE_UNWRITABLE = "file_unwritable"
    PLACE_GONE = "place_gone"
    READER_STOPPED = "reader_stopped"


class Refused(Exception):
    """A rule said no; nothing changed. `details` holds values for the sentence, never note text."""

    def __init__(self, code: RefusalCode, *details: str) -> None:
        super().__init__(code.value)
        self.code = code
        self.details = details


class Unavailable(Exception):
    """Disk, lock or damage; what was kept before is safe. `details` holds values for the sentence."""

    def __init__(self, code: FaultCode, *details: str) -> None:
        super().__init__(code.value)
        self.code = code
        self.details = details
