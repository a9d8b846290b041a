"""The one ordered list of screens: the rail, the keys Alt 1 to 7 and the pictures follow it.

Adding a screen = one package `ui/<name>/` and one line here. A screen is imported when it is first built.
"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from leerunit.domain.vocabulary import GUIDES, Area, ItemKind, Role
from ui.screen import TEACHER_ONLY, RailPlace, Screen, ScreenContext, ScreenKind


def _today(context: ScreenContext) -> Screen:
    from ui.today.screen import build

    return build(context)


def _questions(context: ScreenContext) -> Screen:
    from ui.questions.screen import Questions

    return Questions(context)


def _intervision(context: ScreenContext) -> Screen:
    from ui.intervision.screen import IntervisionScreen

    return IntervisionScreen(context)


def _evaluations(context: ScreenContext) -> Screen:
    from ui.evaluations.screen import EvaluationsScreen

    return EvaluationsScreen(context)


def _portfolio(context: ScreenContext) -> Screen:
    from ui.portfolio.screen import PortfolioScreen

    return PortfolioScreen(context)


def _released(context: ScreenContext) -> Screen:
    from ui.portfolio.released import ReleasedScreen

    return ReleasedScreen(context)


def _inbox(context: ScreenContext) -> Screen:
    from ui.inbox.screen import InboxScreen

    return InboxScreen(context)


def _harvest(context: ScreenContext) -> Screen:
    from ui.harvest.screen import HarvestScreen

    return HarvestScreen(context)


def _answers(context: ScreenContext) -> Screen:
    from ui.answers.screen import AnswersScreen

    return AnswersScreen(context)


def _cards(context: ScreenContext) -> Screen:
    from ui.cards.screen import CardsScreen

    return CardsScreen(context)


def _chafing(context: ScreenContext) -> Screen:
    from ui.chafing.screen import ChafingScreen

    return ChafingScreen(context)


def _knowledge(context: ScreenContext) -> Screen:
    from ui.knowledge.screen import KnowledgeScreen

    return KnowledgeScreen(context)


def _bin(context: ScreenContext) -> Screen:
    from ui.bin.screen import BinScreen

    return BinScreen(context)


SCREENS: tuple[ScreenKind, ...] = (
    ScreenKind(
        "today",
        "sun",
        lambda: QCoreApplication.translate("register", "Today"),
        _today,
        areas=frozenset(
            {
                Area.QUESTIONS,
                Area.EVALUATIONS,
                Area.MOMENTS,
                Area.DAY,
                Area.ANSWERS,
                Area.PEOPLE,
                Area.CHAFING,
            }
        ),
        items=frozenset({ItemKind.MOMENT}),
    ),
    ScreenKind(
        "questions",
        "message-circle-question-mark",
        lambda: QCoreApplication.translate("register", "Questions"),
        _questions,
        areas=frozenset({Area.QUESTIONS, Area.ANSWERS, Area.PEOPLE, Area.KNOWLEDGE, Area.MOMENTS}),
        items=frozenset({ItemKind.QUESTION}),
    ),
    ScreenKind(
        "intervision",
        "messages-square",
        lambda: QCoreApplication.translate("register", "Intervision"),
        _intervision,
        areas=frozenset({Area.INTERVISION, Area.PEOPLE}),
        items=frozenset({ItemKind.SESSION}),
    ),
    ScreenKind(
        "evaluations",
        "handshake",
        lambda: QCoreApplication.translate("register", "Evaluations"),
        _evaluations,
        areas=frozenset({Area.EVALUATIONS, Area.PEOPLE}),
        items=frozenset({ItemKind.EVALUATION}),
    ),
    ScreenKind(
        "portfolio",
        "book-user",
        lambda: QCoreApplication.translate("register", "Portfolios"),
        _portfolio,
        roles=frozenset({Role.STUDENT}),
        areas=frozenset({Area.PORTFOLIOS, Area.QUESTIONS, Area.INTERVISION, Area.EVALUATIONS}),
    ),
    ScreenKind(
        "released",
        "book-user",
        lambda: QCoreApplication.translate("register", "Portfolios"),
        _released,
        roles=GUIDES - {Role.TEACHER, Role.TRAINEE_GUIDE},
        areas=frozenset({Area.PORTFOLIOS, Area.PEOPLE}),
    ),
    ScreenKind(
        "harvest",
        "wheat",
        lambda: QCoreApplication.translate("register", "Harvest"),
        _harvest,
        areas=frozenset({Area.QUESTIONS, Area.MOMENTS, Area.PEOPLE, Area.GIFTS}),
    ),
    ScreenKind(
        "answers",
        "reply",
        lambda: QCoreApplication.translate("register", "Answers"),
        _answers,
        areas=frozenset({Area.ANSWERS}),
    ),
    ScreenKind(
        "inbox",
        "inbox",
        lambda: QCoreApplication.translate("register", "Inbox"),
        _inbox,
        stores=TEACHER_ONLY,
        areas=frozenset({Area.INBOX, Area.ANSWERS}),
        items=frozenset({ItemKind.RECEIVED_ITEM}),
    ),
    ScreenKind(
        "known_units",
        "shield-check",
        lambda: QCoreApplication.translate("register", "Known units"),
        _cards,
        stores=TEACHER_ONLY,
        areas=frozenset({Area.CARDS}),
    ),
    ScreenKind(
        "cards",
        "shield-check",
        lambda: QCoreApplication.translate("register", "Cards"),
        _cards,
        roles=GUIDES - {Role.TRAINEE_GUIDE},
        areas=frozenset({Area.CARDS}),
    ),
    ScreenKind(
        "chafing",
        "droplet",
        lambda: QCoreApplication.translate("register", "This chafes"),
        _chafing,
        place=RailPlace.HIDDEN,
        areas=frozenset({Area.CHAFING, Area.MOMENTS, Area.INTERVISION}),
        items=frozenset({ItemKind.CHAFING}),
    ),
    ScreenKind(
        "knowledge",
        "lightbulb",
        lambda: QCoreApplication.translate("register", "Who knows what"),
        _knowledge,
        place=RailPlace.HIDDEN,
        areas=frozenset({Area.KNOWLEDGE, Area.PEOPLE}),
        items=frozenset({ItemKind.OFFER}),
    ),
    ScreenKind(
        "bin",
        "trash-2",
        lambda: QCoreApplication.translate("register", "Bin"),
        _bin,
        place=RailPlace.HIDDEN,
        areas=frozenset({Area.QUESTIONS, Area.OWN_LOG, Area.CHAFING}),
    ),
)


def kind_of(key: str) -> ScreenKind:
    """Return the line of a screen by its key."""
    return next(kind for kind in SCREENS if kind.key == key)
