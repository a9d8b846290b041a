"""Words for the closed lists of the core: one table a list, translated when asked.

A test walks every value of every list, in both languages; a new value without words fails it.
"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from leerunit.domain.views.people import PersonView
from leerunit.domain.vocabulary import (
    EntryKind,
    EvaluationKind,
    ItemKind,
    MomentKind,
    Outcome,
    QuestionState,
    Role,
    SessionKind,
    SessionRole,
    Shift,
    ShiftRole,
    StepState,
    UnitKind,
    Visibility,
    Voice,
)
from ui.common import role_words
from ui.common.wording import QT_TRANSLATE_NOOP

VOICE: dict[Voice, str] = {
    Voice.SELF: QT_TRANSLATE_NOOP("labels", "in own words"),
    Voice.PEER: QT_TRANSLATE_NOOP("labels", "fellow student"),
    Voice.COACH: QT_TRANSLATE_NOOP("labels", "learning coach"),
    Voice.TEACHER: QT_TRANSLATE_NOOP("labels", "teacher"),
    Voice.RELATIVE: QT_TRANSLATE_NOOP("labels", "a relative"),
    Voice.RESIDENT: QT_TRANSLATE_NOOP("labels", "a resident"),
    Voice.VOLUNTEER: QT_TRANSLATE_NOOP("labels", "a volunteer"),
    Voice.COLLEAGUE: QT_TRANSLATE_NOOP("labels", "colleague"),
    Voice.NEIGHBOUR: QT_TRANSLATE_NOOP("labels", "a neighbour"),
}
STATE: dict[QuestionState, str] = {
    QuestionState.ASKED: QT_TRANSLATE_NOOP("labels", "asked"),
    QuestionState.UNDERWAY: QT_TRANSLATE_NOOP("labels", "underway"),
    QuestionState.ANSWERED: QT_TRANSLATE_NOOP("labels", "answered"),
    QuestionState.LET_GO: QT_TRANSLATE_NOOP("labels", "let go"),
    QuestionState.PARKED: QT_TRANSLATE_NOOP("labels", "parked"),
}
VISIBILITY: dict[Visibility, str] = {
    Visibility.ONLY_ME: QT_TRANSLATE_NOOP("labels", "Only me"),
    Visibility.MY_COACH: QT_TRANSLATE_NOOP("labels", "Me and my learning coach"),
    Visibility.CHOSEN: QT_TRANSLATE_NOOP("labels", "Chosen people"),
    Visibility.UNIT: QT_TRANSLATE_NOOP("labels", "The whole unit"),
    Visibility.COMMUNITY: QT_TRANSLATE_NOOP("labels", "The community"),
}
ENTRY: dict[EntryKind, str] = {
    EntryKind.RESIDENT_WISH: QT_TRANSLATE_NOOP("labels", "What does the resident want?"),
    EntryKind.OCCASION: QT_TRANSLATE_NOOP("labels", "What led to it"),
    EntryKind.WHY: QT_TRANSLATE_NOOP("labels", "Why I want to know"),
    EntryKind.VALUE_FOR: QT_TRANSLATE_NOOP("labels", "For whom it is of value"),
    EntryKind.STEP: QT_TRANSLATE_NOOP("labels", "Step"),
    EntryKind.EXPLORING: QT_TRANSLATE_NOOP("labels", "Exploring"),
    EntryKind.TRYING: QT_TRANSLATE_NOOP("labels", "Trying out"),
    EntryKind.LOOKING_BACK: QT_TRANSLATE_NOOP("labels", "Looking back"),
    EntryKind.REFLECTION: QT_TRANSLATE_NOOP("labels", "Reflection"),
    EntryKind.YIELD: QT_TRANSLATE_NOOP("labels", "What it brought"),
    EntryKind.FEEDBACK_QUESTION: QT_TRANSLATE_NOOP("labels", "A question back"),
    EntryKind.FEEDBACK_OBSERVATION: QT_TRANSLATE_NOOP("labels", "I saw, I wondered"),
    EntryKind.FEEDBACK_PEER: QT_TRANSLATE_NOOP("labels", "From a fellow student"),
    EntryKind.THEORY: QT_TRANSLATE_NOOP("labels", "Theory with it"),
    EntryKind.REPLY: QT_TRANSLATE_NOOP("labels", "Reply"),
    EntryKind.COMPLIMENT: QT_TRANSLATE_NOOP("labels", "A compliment"),
}
STEP_STATE: dict[StepState, str] = {
    StepState.PLANNED: QT_TRANSLATE_NOOP("labels", "planned"),
    StepState.BUSY: QT_TRANSLATE_NOOP("labels", "busy with it"),
    StepState.DONE: QT_TRANSLATE_NOOP("labels", "done"),
}
EVALUATION_KIND: dict[EvaluationKind, str] = {
    EvaluationKind.AFTER_SHIFT: QT_TRANSLATE_NOOP("labels", "After the shift"),
    EvaluationKind.PEER: QT_TRANSLATE_NOOP("labels", "Among fellow students"),
    EvaluationKind.INTERIM: QT_TRANSLATE_NOOP("labels", "Interim evaluation"),
    EvaluationKind.FINAL: QT_TRANSLATE_NOOP("labels", "Final evaluation"),
    EvaluationKind.ASSESSMENT_TALK: QT_TRANSLATE_NOOP("labels", "Assessment talk"),
    EvaluationKind.PROGRESS_TALK: QT_TRANSLATE_NOOP("labels", "Progress talk"),
    EvaluationKind.FEEDBACK_360: QT_TRANSLATE_NOOP("labels", "All-round feedback"),
    EvaluationKind.SELF: QT_TRANSLATE_NOOP("labels", "Self-evaluation"),
    EvaluationKind.ABOUT_GUIDANCE: QT_TRANSLATE_NOOP("labels", "About the guidance"),
    EvaluationKind.UNIT: QT_TRANSLATE_NOOP("labels", "About the unit"),
}
OUTCOME: dict[Outcome, str] = {
    Outcome.OPEN: QT_TRANSLATE_NOOP("labels", "not talked over yet"),
    Outcome.AGREED: QT_TRANSLATE_NOOP("labels", "Agreed together"),
    Outcome.DIFFERS: QT_TRANSLATE_NOOP("labels", "Here we think differently"),
}
SESSION_KIND: dict[SessionKind, str] = {
    SessionKind.INTERVISION: QT_TRANSLATE_NOOP("labels", "Intervision"),
    SessionKind.WORKSHOP: QT_TRANSLATE_NOOP("labels", "Workshop"),
    SessionKind.LESSON_ON_LOCATION: QT_TRANSLATE_NOOP("labels", "Lesson on location"),
    SessionKind.CAMPFIRE_TALK: QT_TRANSLATE_NOOP("labels", "Campfire talk"),
    SessionKind.INQUIRY_DIALOGUE: QT_TRANSLATE_NOOP("labels", "Inquiry dialogue"),
    SessionKind.REFLECTION_MOMENT: QT_TRANSLATE_NOOP("labels", "Reflection moment"),
    SessionKind.FRESH_EYES: QT_TRANSLATE_NOOP("labels", "Fresh eyes"),
}
SESSION_ROLE: dict[SessionRole, str] = {
    SessionRole.CASE_OWNER: QT_TRANSLATE_NOOP("labels", "brings the question"),
    SessionRole.FACILITATOR: QT_TRANSLATE_NOOP("labels", "leads the talk"),
    SessionRole.SCRIBE: QT_TRANSLATE_NOOP("labels", "writes"),
    SessionRole.PARTICIPANT: QT_TRANSLATE_NOOP("labels", "takes part"),
    SessionRole.GUEST: QT_TRANSLATE_NOOP("labels", "guest"),
}
MOMENT: dict[MomentKind, str] = {
    MomentKind.INTERVISION: QT_TRANSLATE_NOOP("labels", "Intervision"),
    MomentKind.REFLECTION: QT_TRANSLATE_NOOP("labels", "Reflection"),
    MomentKind.EVALUATION: QT_TRANSLATE_NOOP("labels", "Evaluation"),
    MomentKind.LESSON: QT_TRANSLATE_NOOP("labels", "Lesson"),
    MomentKind.TALK: QT_TRANSLATE_NOOP("labels", "Talk"),
    MomentKind.ACTIVITY: QT_TRANSLATE_NOOP("labels", "Activity"),
}
SHIFT: dict[Shift, str] = {
    Shift.EARLY: QT_TRANSLATE_NOOP("labels", "early shift"),
    Shift.LATE: QT_TRANSLATE_NOOP("labels", "late shift"),
    Shift.NIGHT: QT_TRANSLATE_NOOP("labels", "night shift"),
    Shift.DAY: QT_TRANSLATE_NOOP("labels", "day shift"),
}
SHIFT_ROLE: dict[ShiftRole, str] = {
    ShiftRole.COORDINATOR: QT_TRANSLATE_NOOP("labels", "coordinates"),
    ShiftRole.COACH: QT_TRANSLATE_NOOP("labels", "coach of the shift"),
    ShiftRole.BACKUP: QT_TRANSLATE_NOOP("labels", "backup"),
    ShiftRole.BUDDY: QT_TRANSLATE_NOOP("labels", "buddy"),
}
ITEM: dict[ItemKind, str] = {
    ItemKind.PERSON: QT_TRANSLATE_NOOP("labels", "People"),
    ItemKind.QUESTION: QT_TRANSLATE_NOOP("labels", "Learning questions"),
    ItemKind.ENTRY: QT_TRANSLATE_NOOP("labels", "Learning questions"),
    ItemKind.SESSION: QT_TRANSLATE_NOOP("labels", "Intervision"),
    ItemKind.OWN_YIELD: QT_TRANSLATE_NOOP("labels", "Intervision"),
    ItemKind.EVALUATION: QT_TRANSLATE_NOOP("labels", "Evaluations"),
    ItemKind.MOMENT: QT_TRANSLATE_NOOP("labels", "Moments"),
    ItemKind.RECEIVED_ITEM: QT_TRANSLATE_NOOP("labels", "Inbox"),
    ItemKind.ANSWER: QT_TRANSLATE_NOOP("labels", "Answers"),
    ItemKind.OWN_LOG: QT_TRANSLATE_NOOP("labels", "My own log"),
    ItemKind.CHAFING: QT_TRANSLATE_NOOP("labels", "What chafes"),
    ItemKind.OFFER: QT_TRANSLATE_NOOP("labels", "Who knows what"),
    ItemKind.GIVEN: QT_TRANSLATE_NOOP("labels", "What I gave another"),
    ItemKind.COORDINATING: QT_TRANSLATE_NOOP("labels", "Experience in coordinating"),
}
UNIT_KIND: dict[UnitKind, str] = {
    UnitKind.WARD: QT_TRANSLATE_NOOP("labels", "Ward"),
    UnitKind.DISTRICT_TEAM: QT_TRANSLATE_NOOP("labels", "District team"),
}


def role(value: Role) -> str:
    """Return a role as it stands under a name."""
    return role_words.role(value)


def with_roles(person: PersonView) -> str:
    """Return a name with what that person is."""
    return ", ".join((person.name, *map(role, person.roles)))


def voice(value: Voice) -> str:
    """Return from whose point of view words are written."""
    return QCoreApplication.translate("labels", VOICE[value])


def state(value: QuestionState) -> str:
    """Return the state of a learning question."""
    return QCoreApplication.translate("labels", STATE[value])


def visibility(value: Visibility) -> str:
    """Return who can see an item."""
    return QCoreApplication.translate("labels", VISIBILITY[value])


def entry(value: EntryKind) -> str:
    """Return the bold label of a piece of a story."""
    return QCoreApplication.translate("labels", ENTRY[value])


def step_state(value: StepState) -> str:
    """Return how far a step is."""
    return QCoreApplication.translate("labels", STEP_STATE[value])


def evaluation_kind(value: EvaluationKind) -> str:
    """Return the kind of an evaluation."""
    return QCoreApplication.translate("labels", EVALUATION_KIND[value])


def outcome(value: Outcome) -> str:
    """Return how a question of an evaluation ended."""
    return QCoreApplication.translate("labels", OUTCOME[value])


def session_kind(value: SessionKind) -> str:
    """Return the kind of a session."""
    return QCoreApplication.translate("labels", SESSION_KIND[value])


def session_role(value: SessionRole) -> str:
    """Return what someone does in a session."""
    return QCoreApplication.translate("labels", SESSION_ROLE[value])


def moment(value: MomentKind) -> str:
    """Return the kind of a planned moment."""
    return QCoreApplication.translate("labels", MOMENT[value])


def shift(value: Shift) -> str:
    """Return the name of a shift."""
    return QCoreApplication.translate("labels", SHIFT[value])


def shift_role(value: ShiftRole) -> str:
    """Return what someone is in a shift."""
    return QCoreApplication.translate("labels", SHIFT_ROLE[value])


def beside(what: str, name: str) -> str:
    """Return what someone is, beside whom."""
    return QCoreApplication.translate("labels", "{0} of {1}").format(what, name)


def item(value: ItemKind) -> str:
    """Return a kind of record as a group heading in search."""
    return QCoreApplication.translate("labels", ITEM[value])


def unit_kind(value: UnitKind) -> str:
    """Return the kind of a unit."""
    return QCoreApplication.translate("labels", UNIT_KIND[value])


def visible_to_sentence(value: Visibility) -> str:
    """Return the word of visibility as a description for screen readers."""
    return QCoreApplication.translate("labels", "Visible to: {0}").format(visibility(value))


def sacred() -> str:
    return QCoreApplication.translate("labels", "sacred")


def still_sealed() -> str:
    """Return what is true of words that wait behind a former passphrase."""
    return QCoreApplication.translate("labels", "Your earlier words wait behind your former passphrase.")
