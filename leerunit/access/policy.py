"""The one table of rights: Role x Permission -> Reach. Only this module decides by role.

A reach says whose records a permission covers. A cell that is not named is a no. What a person may read
within that reach is decided by `visibility.py`: a reach never opens what its owner keeps private.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from types import MappingProxyType

from leerunit.access.permissions import Permission, Reach
from leerunit.domain.vocabulary import Role, StoreKind, Voice

__all__ = [
    "TABLE",
    "Permission",
    "Reach",
    "Rule",
    "keeper_reach",
    "reach_of",
    "roles_over_whole_store",
    "voice_of",
    "widest",
]


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
        _P.KEEP_CHAFING: _all(_OWN),
        _P.KEEP_SCRATCHPAD: _rule(_NONE, _CIRCLE, _CIRCLE, _CIRCLE),
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
        _P.SEE_GIFTS: _all(_IN_UNIT),
        _P.GIVE_TO_UNIT: _all(_OWN),
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
        _P.TAKE_ALONG: _rule(_IN_UNIT, _IN_UNIT, _STORE, _STORE),
        _P.SEE_DAY: _all(_IN_UNIT),
        _P.PRINT_DAY: _all(_IN_UNIT),
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
        _P.SEE_OFFERS: _all(_IN_UNIT),
        _P.WRITE_OFFER: _all(_OWN),
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
