"""The tables of the store, by subject. The names are those of the glossary."""

from __future__ import annotations

from leerunit.store.schema.base import Base, new_id
from leerunit.store.schema.chafing import ChafingNote
from leerunit.store.schema.coordinating import CoordinatingWords
from leerunit.store.schema.day import HandoverLine, ShiftPerson, TravellingQuestion
from leerunit.store.schema.drafts import Draft
from leerunit.store.schema.evaluations import (
    Evaluation,
    EvaluationOutcome,
    EvaluationVoice,
    SignOff,
    VoiceAnswer,
)
from leerunit.store.schema.feedback import (
    BroughtQuestion,
    EntryReply,
    FeedbackRequest,
    RequestEntry,
    UnitAsk,
    VoiceConsent,
    WithdrawnVoice,
)
from leerunit.store.schema.gifts import Gift
from leerunit.store.schema.giving import GivenWords, WordsRequest
from leerunit.store.schema.harvest import HarvestConsent, HarvestNote
from leerunit.store.schema.helping import HelpRequest, UnitPhone
from leerunit.store.schema.knowledge import KnowledgeOffer, OfferTheme
from leerunit.store.schema.moment_questions import MomentQuestion
from leerunit.store.schema.moments import Attachment, Moment, MomentPerson, QualificationLink
from leerunit.store.schema.own_log import OwnLogNote
from leerunit.store.schema.people import Person, Placement, PlacementGuide, School, Unit, UnitMembership
from leerunit.store.schema.portfolios import (
    KnownCard,
    PortfolioChoice,
    PortfolioMade,
    PortfolioRelease,
    SigningKey,
)
from leerunit.store.schema.questions import (
    EntryPart,
    LearningQuestion,
    QuestionKind,
    QuestionOwner,
    QuestionShare,
    QuestionTheme,
    ReadMark,
    StateChange,
    StoryEntry,
    Theme,
)
from leerunit.store.schema.received import (
    AnswerReceived,
    AnswerWritten,
    PortfolioReceived,
    ReceivedItem,
    ReceivedPerson,
)
from leerunit.store.schema.records import AuditLine, SearchEntry
from leerunit.store.schema.reflection import DeepeningQuestion, PromptWording
from leerunit.store.schema.scratchpad import TalkNote
from leerunit.store.schema.sessions import Agreement, IntervisionSession, OwnYield, SessionNote, SessionPerson
from leerunit.store.schema.story import RuleEnding
from leerunit.store.schema.templates import Template, TemplateKind, TemplateVersion
from leerunit.store.schema.texts import TextVersion

__all__ = [
    "Agreement",
    "AnswerReceived",
    "AnswerWritten",
    "Attachment",
    "AuditLine",
    "Base",
    "BroughtQuestion",
    "ChafingNote",
    "CoordinatingWords",
    "DeepeningQuestion",
    "Draft",
    "EntryPart",
    "EntryReply",
    "Evaluation",
    "EvaluationOutcome",
    "EvaluationVoice",
    "FeedbackRequest",
    "Gift",
    "GivenWords",
    "HandoverLine",
    "HarvestConsent",
    "HarvestNote",
    "HelpRequest",
    "IntervisionSession",
    "KnowledgeOffer",
    "KnownCard",
    "LearningQuestion",
    "Moment",
    "MomentPerson",
    "MomentQuestion",
    "OfferTheme",
    "OwnLogNote",
    "OwnYield",
    "Person",
    "Placement",
    "PlacementGuide",
    "PortfolioChoice",
    "PortfolioMade",
    "PortfolioReceived",
    "PortfolioRelease",
    "PromptWording",
    "QualificationLink",
    "QuestionKind",
    "QuestionOwner",
    "QuestionShare",
    "QuestionTheme",
    "ReadMark",
    "ReceivedItem",
    "ReceivedPerson",
    "RequestEntry",
    "RuleEnding",
    "School",
    "SearchEntry",
    "SessionNote",
    "SessionPerson",
    "ShiftPerson",
    "SignOff",
    "SigningKey",
    "StateChange",
    "StoryEntry",
    "TalkNote",
    "Template",
    "TemplateKind",
    "TemplateVersion",
    "TextVersion",
    "Theme",
    "TravellingQuestion",
    "Unit",
    "UnitAsk",
    "UnitMembership",
    "UnitPhone",
    "VoiceAnswer",
    "VoiceConsent",
    "WithdrawnVoice",
    "WordsRequest",
    "new_id",
]
