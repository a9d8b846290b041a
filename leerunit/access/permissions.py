"""What can be permitted, and how far. Which role gets what stands in `policy.py`."""

from __future__ import annotations

from enum import IntEnum, StrEnum, unique


@unique
class Reach(IntEnum):
    """Whose records: nobody's, own, of the students I guide now, of my units, of the whole store."""

    NONE = 0
    OWN = 1
    CIRCLE = 2
    UNIT = 3
    STORE = 4


@unique
class Permission(StrEnum):
    """What can be permitted. The value is also the code of the audit line of a write."""

    SEE_PEOPLE = "see_people"
    ADD_UNIT = "add_unit"
    ADD_PERSON = "add_person"
    SET_CIRCLE = "set_circle"
    CHANGE_OWN_ACCESS = "change_own_access"
    GIVE_BACK_ACCESS = "give_back_access"

    SEE_STUDENT_DAY = "see_student_day"
    SEE_GUIDE_DAY = "see_guide_day"

    LIST_QUESTIONS = "list_questions"
    READ_QUESTION = "read_question"
    MARK_READ = "mark_read"
    ASK_QUESTION = "ask_question"
    KEEP_DRAFT = "keep_draft"
    KEEP_OWN_LOG = "keep_own_log"
    KEEP_CHAFING = "keep_chafing"
    KEEP_SCRATCHPAD = "keep_scratchpad"
    SEE_OWN_BIN = "see_own_bin"
    ERASE_OWN = "erase_own"
    EMPTY_BINS = "empty_bins"
    READ_LOOSE_NOTES = "read_loose_notes"
    SETTLE_LOOSE_NOTE = "settle_loose_note"
    WRITE_QUESTION = "write_question"
    SHARE_QUESTION = "share_question"
    REACT_TO_QUESTION = "react_to_question"
    ASK_FOR_FEEDBACK = "ask_for_feedback"
    ANSWER_REQUEST = "answer_request"
    WITHDRAW_CONSENT = "withdraw_consent"
    ASK_FOR_HELP = "ask_for_help"
    ANSWER_HELP = "answer_help"
    SET_UNIT_PHONE = "set_unit_phone"
    REWRITE_OWN_WORDS = "rewrite_own_words"
    READ_VERSIONS = "read_versions"

    SEE_REFLECTION_HELP = "see_reflection_help"
    CHOOSE_WORDING = "choose_wording"
    SEE_DEEPENING_BANK = "see_deepening_bank"
    EDIT_DEEPENING_BANK = "edit_deepening_bank"

    SEE_HARVEST = "see_harvest"
    WRITE_HARVEST_NOTE = "write_harvest_note"
    MAKE_BOOKLET = "make_booklet"
    SEE_GIFTS = "see_gifts"
    GIVE_TO_UNIT = "give_to_unit"

    LIST_SESSIONS = "list_sessions"
    READ_SESSION = "read_session"
    BEGIN_SESSION = "begin_session"
    WRITE_SESSION = "write_session"
    WRITE_OWN_YIELD = "write_own_yield"

    LIST_EVALUATIONS = "list_evaluations"
    READ_EVALUATION = "read_evaluation"
    BEGIN_EVALUATION = "begin_evaluation"
    WRITE_VOICE = "write_voice"
    SETTLE_EVALUATION = "settle_evaluation"
    REACT_TO_EVALUATION = "react_to_evaluation"
    SIGN_EVALUATION = "sign_evaluation"

    SEE_MOMENTS = "see_moments"
    PLAN_MOMENT = "plan_moment"
    TAKE_ALONG = "take_along"

    SEE_DAY = "see_day"
    PRINT_DAY = "print_day"
    FILL_DAY = "fill_day"
    LET_TRAVEL = "let_travel"
    READ_HANDOVER = "read_handover"
    WRITE_HANDOVER = "write_handover"

    READ_OWN_PORTFOLIO = "read_own_portfolio"
    CHOOSE_PORTFOLIO = "choose_portfolio"
    RELEASE_PORTFOLIO = "release_portfolio"
    EXPORT_OWN_PORTFOLIO = "export_own_portfolio"
    LIST_RELEASED = "list_released"
    EXPORT_RELEASED = "export_released"

    SEE_CARDS = "see_cards"
    HAND_OUT_CARD = "hand_out_card"
    LOOK_AT_CARD = "look_at_card"
    ACCEPT_CARD = "accept_card"
    WITHDRAW_CARD = "withdraw_card"

    LIST_INBOX = "list_inbox"
    IMPORT_PORTFOLIOS = "import_portfolios"
    READ_RECEIVED = "read_received"
    MARK_RECEIVED_READ = "mark_received_read"
    WRITE_ANSWER = "write_answer"
    EXPORT_ANSWERS = "export_answers"

    LOOK_AT_ANSWERS = "look_at_answers"
    DELIVER_ANSWERS = "deliver_answers"
    READ_ANSWERS = "read_answers"
    MARK_ANSWER_READ = "mark_answer_read"

    KEEP_THEMES = "keep_themes"
    SEE_OFFERS = "see_offers"
    WRITE_OFFER = "write_offer"

    SEARCH = "search"
    SEE_LOG_ABOUT_ME = "see_log_about_me"
