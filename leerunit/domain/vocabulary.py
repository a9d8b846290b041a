"""The closed lists of the ward: every word that is stored or shown as a choice.

Values are the identifiers of the glossary (`domain.md` 2); screens turn them into words.
"""

from __future__ import annotations

from enum import StrEnum, unique


@unique
class UnitKind(StrEnum):
    WARD = "ward"
    DISTRICT_TEAM = "district_team"


@unique
class StoreKind(StrEnum):
    UNIT = "unit"
    TEACHER = "teacher"


@unique
class Role(StrEnum):
    """What someone is in a unit in a period; two at once is possible."""

    STUDENT = "student"
    LEARNING_COACH = "learning_coach"
    WORK_SUPERVISOR = "work_supervisor"
    PRACTICE_EDUCATOR = "practice_educator"
    PRACTICE_GUIDE = "practice_guide"
    STUDENT_GUIDE = "student_guide"
    TEACHER = "teacher"
    TRAINEE_GUIDE = "trainee_guide"


GUIDES = frozenset(set(Role) - {Role.STUDENT})


@unique
class Voice(StrEnum):
    """From whose point of view words are written."""

    SELF = "self"
    PEER = "peer"
    COACH = "coach"
    TEACHER = "teacher"
    RELATIVE = "relative"
    RESIDENT = "resident"
    VOLUNTEER = "volunteer"
    COLLEAGUE = "colleague"
    NEIGHBOUR = "neighbour"


NAMELESS = frozenset({Voice.RELATIVE, Voice.RESIDENT, Voice.VOLUNTEER, Voice.NEIGHBOUR, Voice.COLLEAGUE})
"""Voices without account: someone with an account writes their words down."""

OFFERING = NAMELESS - {Voice.RESIDENT}
"""Voices without account that may offer what they know, by first name if they like; a resident never does."""


@unique
class HelpLevel(StrEnum):
    """What a student asks of who guides: look along, think along, or come now."""

    WATCH = "watch"
    THINK = "think"
    COME = "come"


@unique
class VoiceUse(StrEnum):
    """What the words of a voice without account may be used for; each is agreed to by itself."""

    QUESTION = "question"
    PORTFOLIO = "portfolio"
    BOOKLET = "booklet"


@unique
class QuestionState(StrEnum):
    ASKED = "asked"
    UNDERWAY = "underway"
    ANSWERED = "answered"
    LET_GO = "let_go"
    PARKED = "parked"


@unique
class Visibility(StrEnum):
    ONLY_ME = "only_me"
    MY_COACH = "my_coach"
    CHOSEN = "chosen"
    UNIT = "unit"
    COMMUNITY = "community"


@unique
class EntryKind(StrEnum):
    """What a piece of a question's story is."""

    RESIDENT_WISH = "resident_wish"
    OCCASION = "occasion"
    WHY = "why"
    VALUE_FOR = "value_for"
    STEP = "step"
    EXPLORING = "exploring"
    TRYING = "trying"
    LOOKING_BACK = "looking_back"
    REFLECTION = "reflection"
    YIELD = "yield"
    FEEDBACK_QUESTION = "feedback_question"
    FEEDBACK_OBSERVATION = "feedback_observation"
    FEEDBACK_PEER = "feedback_peer"
    THEORY = "theory"
    REPLY = "reply"
    COMPLIMENT = "compliment"


FEEDBACK_KINDS = frozenset(
    {
        EntryKind.FEEDBACK_QUESTION,
        EntryKind.FEEDBACK_OBSERVATION,
        EntryKind.FEEDBACK_PEER,
        EntryKind.THEORY,
        EntryKind.REPLY,
        EntryKind.COMPLIMENT,
    }
)


@unique
class StepState(StrEnum):
    PLANNED = "planned"
    BUSY = "busy"
    DONE = "done"


@unique
class RuleProved(StrEnum):
    """What a question of the kind "must this?" proved to be about; both are worth knowing."""

    RULE = "rule"
    HABIT = "habit"


@unique
class OwnLogKind(StrEnum):
    """What a guide notes about their own doing."""

    HELD_BACK = "held_back"
    STEPPED_IN = "stepped_in"


@unique
class ChafingFor(StrEnum):
    """Where someone wants to take what chafes: nowhere yet, to an intervision, to the talk of the unit."""

    ME = "me"
    INTERVISION = "intervision"
    UNIT_TALK = "unit_talk"


@unique
class OfferKind(StrEnum):
    """What someone says they come for in the unit: to bring something, or to get it from others."""

    BRING = "bring"
    TAKE = "take"


@unique
class EvaluationKind(StrEnum):
    AFTER_SHIFT = "after_shift"
    PEER = "peer"
    INTERIM = "interim"
    FINAL = "final"
    ASSESSMENT_TALK = "assessment_talk"
    PROGRESS_TALK = "progress_talk"
    FEEDBACK_360 = "feedback_360"
    SELF = "self"
    ABOUT_GUIDANCE = "about_guidance"
    UNIT = "unit"


@unique
class Outcome(StrEnum):
    """How a question of an evaluation ended: both are of equal worth."""

    OPEN = "open"
    AGREED = "agreed"
    DIFFERS = "differs"


@unique
class SessionKind(StrEnum):
    INTERVISION = "intervision"
    WORKSHOP = "workshop"
    LESSON_ON_LOCATION = "lesson_on_location"
    CAMPFIRE_TALK = "campfire_talk"
    INQUIRY_DIALOGUE = "inquiry_dialogue"
    REFLECTION_MOMENT = "reflection_moment"
    FRESH_EYES = "fresh_eyes"


@unique
class SessionRole(StrEnum):
    CASE_OWNER = "case_owner"
    FACILITATOR = "facilitator"
    SCRIBE = "scribe"
    PARTICIPANT = "participant"
    GUEST = "guest"


@unique
class Shift(StrEnum):
    EARLY = "early"
    LATE = "late"
    NIGHT = "night"
    DAY = "day"


@unique
class ShiftRole(StrEnum):
    """What someone is in one shift: two at once is possible. A buddy has a fellow student beside them."""

    COORDINATOR = "coordinator"
    COACH = "coach"
    BACKUP = "backup"
    BUDDY = "buddy"


@unique
class MomentKind(StrEnum):
    INTERVISION = "intervision"
    REFLECTION = "reflection"
    EVALUATION = "evaluation"
    LESSON = "lesson"
    TALK = "talk"
    ACTIVITY = "activity"


@unique
class ItemKind(StrEnum):
    """Records that can be found, linked, shared or put in a portfolio."""

    PERSON = "person"
    QUESTION = "question"
    ENTRY = "entry"
    SESSION = "session"
    OWN_YIELD = "own_yield"
    EVALUATION = "evaluation"
    MOMENT = "moment"
    RECEIVED_ITEM = "received_item"
    ANSWER = "answer"
    OWN_LOG = "own_log"
    CHAFING = "chafing"
    OFFER = "offer"
    GIVEN = "given"
    COORDINATING = "coordinating"


@unique
class Area(StrEnum):
    """Parts of the store that a screen shows; after a commit the guard tells which changed."""

    PEOPLE = "people"
    QUESTIONS = "questions"
    INTERVISION = "intervision"
    EVALUATIONS = "evaluations"
    MOMENTS = "moments"
    DAY = "day"
    PORTFOLIOS = "portfolios"
    INBOX = "inbox"
    ANSWERS = "answers"
    CARDS = "cards"
    OWN_LOG = "own_log"
    CHAFING = "chafing"
    KNOWLEDGE = "knowledge"
    GIFTS = "gifts"


@unique
class StorePart(StrEnum):
    """What is looked at when a store is checked."""

    FILE = "file"
    SEARCH = "search"
    REFERENCES = "references"
    LOG = "log"
    DOOR_NOTES = "door_notes"


@unique
class Language(StrEnum):
    DUTCH = "nl"
    ENGLISH = "en"
