"""The one table of rights: Role x Permission -> Reach. Only this module decides by role.

A reach says whose records a permission covers. A cell that is not named is a no. What a person may read
within that reach is decided by `visibility.py`: a reach never opens what its owner keeps private.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import IntEnum, StrEnum, unique
from types import MappingProxyType

from leerunit.domain.vocabulary import Role, StoreKind, Voice


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

    SEE_DAY = "see_day"
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

    SEARCH = "search"
    SEE_LOG_ABOUT_ME = "see_log_about_me"


@dataclass(frozen=True, slots=True)
class Rule:
    """One row: a reach for each role and for the keeper's right, in the kinds of store where it exists."""

    roles: Mapping[Role, Reach]
    keeper: Reach
    stores: frozenset[StoreKind]


_UNIT = frozenset({StoreKind.UNIT})
_TEACHER = frozenset({StoreKind.TEACHER})
_BOTH = _UNIT | _TEACHER
_GUIDES = (
    Role.LEARNING_COACH,
    Role.WORK_SUPERVISOR,
    Role.PRACTICE_EDUCATOR,
    Role.PRACTICE_GUIDE,
    Role.STUDENT_GUIDE,
)


def _rule(
    student: Reach = Reach.NONE,
    guide: Reach = Reach.NONE,
    teacher: Reach = Reach.NONE,
    trainee_guide: Reach = Reach.NONE,
    keeper: Reach = Reach.NONE,
    stores: frozenset[StoreKind] = _UNIT,
) -> Rule:
    roles = {Role.STUDENT: student, **dict.fromkeys(_GUIDES, guide)}
    roles |= {Role.TEACHER: teacher, Role.TRAINEE_GUIDE: trainee_guide}
    return Rule(MappingProxyType(roles), keeper, stores)


def _all(reach: Reach, stores: frozenset[StoreKind] = _UNIT) -> Rule:
    return _rule(reach, reach, reach, reach, stores=stores)


def _keeper(reach: Reach) -> Rule:
    return _rule(keeper=reach)


def _educator(reach: Reach, keeper: Reach = Reach.NONE) -> Rule:
    """Only the practice educator, and perhaps the keeper, in unit stores."""
    nobody = _rule()
    roles = {**nobody.roles, Role.PRACTICE_EDUCATOR: reach}
    return Rule(MappingProxyType(roles), keeper, _UNIT)


_NONE, _OWN, _CIRCLE, _IN_UNIT, _STORE = Reach
_P = Permission

TABLE: Mapping[Permission, Rule] = MappingProxyType(
    {
        _P.SEE_PEOPLE: _rule(_IN_UNIT, _IN_UNIT, _IN_UNIT, _STORE, _STORE, _BOTH),
        _P.ADD_UNIT: _keeper(_STORE),
        _P.ADD_PERSON: _keeper(_STORE),
        _P.SET_CIRCLE: _keeper(_STORE),
        _P.CHANGE_OWN_ACCESS: _all(_OWN, _BOTH),
        _P.GIVE_BACK_ACCESS: _keeper(_STORE),
        _P.SEE_STUDENT_DAY: _rule(student=_OWN),
        _P.SEE_GUIDE_DAY: _rule(_NONE, _CIRCLE, _CIRCLE, _CIRCLE),
        _P.LIST_QUESTIONS: _rule(_IN_UNIT, _IN_UNIT, _STORE, _STORE),
        _P.READ_QUESTION: _rule(_IN_UNIT, _IN_UNIT, _STORE, _STORE),
        _P.MARK_READ: _rule(_IN_UNIT, _IN_UNIT, _STORE, _STORE),
        _P.ASK_QUESTION: _all(_OWN),
        _P.KEEP_DRAFT: _all(_OWN, _BOTH),
        _P.KEEP_OWN_LOG: _rule(_NONE, _OWN, _OWN, _OWN),
        _P.SEE_OWN_BIN: _all(_OWN),
        _P.ERASE_OWN: _all(_OWN),
        _P.EMPTY_BINS: _all(_STORE),
        _P.READ_LOOSE_NOTES: _all(_OWN),
        _P.SETTLE_LOOSE_NOTE: _all(_OWN),
        _P.WRITE_QUESTION: _all(_OWN),
        _P.SHARE_QUESTION: _all(_OWN),
        _P.REACT_TO_QUESTION: _rule(_IN_UNIT, _IN_UNIT, _STORE, _STORE),
        _P.ASK_FOR_FEEDBACK: _all(_OWN),
        _P.ANSWER_REQUEST: _rule(_IN_UNIT, _IN_UNIT, _STORE, _STORE),
        _P.WITHDRAW_CONSENT: _rule(_IN_UNIT, _IN_UNIT, _STORE, _STORE),
        _P.ASK_FOR_HELP: _rule(student=_OWN),
        _P.ANSWER_HELP: _rule(_NONE, _CIRCLE, _CIRCLE, _CIRCLE),
        _P.SET_UNIT_PHONE: _rule(guide=_IN_UNIT),
        _P.REWRITE_OWN_WORDS: _all(_OWN),
        _P.READ_VERSIONS: _all(_OWN),
        _P.SEE_REFLECTION_HELP: _all(_IN_UNIT),
        _P.CHOOSE_WORDING: _all(_OWN),
        _P.SEE_DEEPENING_BANK: _educator(_IN_UNIT),
        _P.EDIT_DEEPENING_BANK: _educator(_IN_UNIT),
        _P.SEE_HARVEST: _all(_IN_UNIT),
        _P.WRITE_HARVEST_NOTE: _all(_IN_UNIT),
        _P.MAKE_BOOKLET: _rule(guide=_IN_UNIT),
        _P.LIST_SESSIONS: _all(_OWN),
        _P.READ_SESSION: _all(_OWN),
        _P.BEGIN_SESSION: _all(_IN_UNIT),
        _P.WRITE_SESSION: _all(_OWN),
        _P.WRITE_OWN_YIELD: _all(_OWN),
        _P.LIST_EVALUATIONS: _all(_IN_UNIT),
        _P.READ_EVALUATION: _all(_IN_UNIT),
        _P.BEGIN_EVALUATION: _all(_IN_UNIT),
        _P.WRITE_VOICE: _all(_IN_UNIT),
        _P.SETTLE_EVALUATION: _all(_IN_UNIT),
        _P.REACT_TO_EVALUATION: _all(_OWN),
        _P.SIGN_EVALUATION: _all(_IN_UNIT),
        _P.SEE_MOMENTS: _all(_IN_UNIT),
        _P.PLAN_MOMENT: _all(_IN_UNIT),
        _P.SEE_DAY: _all(_IN_UNIT),
        _P.FILL_DAY: _rule(_IN_UNIT, _IN_UNIT, _NONE, _IN_UNIT),
        _P.LET_TRAVEL: _all(_OWN),
        _P.READ_HANDOVER: _rule(_OWN, _CIRCLE, _CIRCLE, _CIRCLE),
        _P.WRITE_HANDOVER: _rule(_NONE, _CIRCLE, _CIRCLE, _CIRCLE),
        _P.READ_OWN_PORTFOLIO: _rule(student=_OWN),
        _P.CHOOSE_PORTFOLIO: _rule(student=_OWN),
        _P.RELEASE_PORTFOLIO: _rule(student=_OWN),
        _P.EXPORT_OWN_PORTFOLIO: _rule(student=_OWN),
        _P.LIST_RELEASED: _rule(guide=_CIRCLE),
        _P.EXPORT_RELEASED: _rule(guide=_CIRCLE),
        _P.SEE_CARDS: _rule(_IN_UNIT, _IN_UNIT, _STORE, _IN_UNIT, _STORE, _BOTH),
        _P.HAND_OUT_CARD: _rule(_NONE, _IN_UNIT, _STORE, _NONE, _STORE, _BOTH),
        _P.LOOK_AT_CARD: _rule(_NONE, _IN_UNIT, _STORE, _NONE, _STORE, _BOTH),
        _P.ACCEPT_CARD: _rule(_NONE, _IN_UNIT, _STORE, _NONE, _STORE, _BOTH),
        _P.WITHDRAW_CARD: _rule(_NONE, _IN_UNIT, _STORE, _NONE, _STORE, _BOTH),
        _P.LIST_INBOX: _rule(teacher=_STORE, stores=_TEACHER),
        _P.IMPORT_PORTFOLIOS: _rule(teacher=_STORE, stores=_TEACHER),
        _P.READ_RECEIVED: _rule(teacher=_STORE, stores=_TEACHER),
        _P.MARK_RECEIVED_READ: _rule(teacher=_STORE, stores=_TEACHER),
        _P.WRITE_ANSWER: _rule(teacher=_STORE, stores=_TEACHER),
        _P.EXPORT_ANSWERS: _rule(teacher=_STORE, stores=_TEACHER),
        _P.LOOK_AT_ANSWERS: _rule(_IN_UNIT, _IN_UNIT, _IN_UNIT, _IN_UNIT),
        _P.DELIVER_ANSWERS: _rule(_IN_UNIT, _IN_UNIT, _IN_UNIT, _IN_UNIT),
        _P.READ_ANSWERS: _all(_OWN),
        _P.MARK_ANSWER_READ: _all(_OWN),
        _P.KEEP_THEMES: _educator(_IN_UNIT, _STORE),
        _P.SEARCH: _rule(_IN_UNIT, _IN_UNIT, _STORE, _STORE, stores=_BOTH),
        _P.SEE_LOG_ABOUT_ME: _all(_OWN, _BOTH),
    }
)


def reach_of(permission: Permission, role: Role, store: StoreKind) -> Reach:
    """Return how far the permission reaches for one role in one kind of store."""
    rule = TABLE[permission]
    return rule.roles[role] if store in rule.stores else Reach.NONE


def keeper_reach(permission: Permission, store: StoreKind) -> Reach:
    """Return how far the permission reaches by the keeper's right alone."""
    rule = TABLE[permission]
    return rule.keeper if store in rule.stores else Reach.NONE


def widest(permission: Permission, roles: Iterable[Role], *, is_keeper: bool, store: StoreKind) -> Reach:
    """Return the widest reach over several roles at once and the keeper's right."""
    reaches = [reach_of(permission, role, store) for role in roles]
    reaches.append(keeper_reach(permission, store) if is_keeper else Reach.NONE)
    return max(reaches)


def roles_over_whole_store(permission: Permission) -> frozenset[Role]:
    """Return the roles whose reach with this permission is the whole store."""
    return frozenset(role for role, reach in TABLE[permission].roles.items() if reach is Reach.STORE)


def voice_of(roles: Iterable[Role]) -> Voice:
    """Return from whose point of view someone with these roles writes about another."""
    worn = set(roles)
    if worn & {*_GUIDES, Role.TRAINEE_GUIDE}:
        return Voice.COACH
    if Role.TEACHER in worn:
        return Voice.TEACHER
    return Voice.PEER if Role.STUDENT in worn else Voice.COLLEAGUE
