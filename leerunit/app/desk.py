"""The desk of one signed-in person: the services, each made when first asked for."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from leerunit.domain.views.people import Member

if TYPE_CHECKING:
    from leerunit.access.guard import Guard
    from leerunit.services.answers import Answers
    from leerunit.services.attachments import Attachments
    from leerunit.services.bin import Bin
    from leerunit.services.cards import Cards
    from leerunit.services.chafing import ChafingNotes
    from leerunit.services.coordinating import Coordinating
    from leerunit.services.day import DayOfUnit
    from leerunit.services.day_on_paper import DayOnPaper
    from leerunit.services.drafts import Drafts
    from leerunit.services.evaluations import Evaluations
    from leerunit.services.feedback import Feedback
    from leerunit.services.gifts import Gifts
    from leerunit.services.giving import Giving
    from leerunit.services.harvest import Harvest
    from leerunit.services.helping import Helping
    from leerunit.services.inbox import Inbox
    from leerunit.services.intervision import Intervision
    from leerunit.services.knowledge import Knowledge
    from leerunit.services.links import Links
    from leerunit.services.log import Log
    from leerunit.services.loose_notes import LooseNotes
    from leerunit.services.moments import Moments
    from leerunit.services.own_log import OwnLog
    from leerunit.services.owners import Owners
    from leerunit.services.people import People
    from leerunit.services.portfolios import Portfolios
    from leerunit.services.questions import Questions
    from leerunit.services.reflection import Reflection
    from leerunit.services.rules import Rules
    from leerunit.services.scratchpad import Scratchpad
    from leerunit.services.search import Search
    from leerunit.services.themes import Themes
    from leerunit.services.today import Today
    from leerunit.services.unit_board import UnitBoard
    from leerunit.services.view_as import ViewAs
    from leerunit.services.voices import Voices
    from leerunit.store.engine import Store
    from leerunit.store.slots import KdfCost
    from leerunit.store.vault import Vault


class Desk:
    """What one person can do until they sign out; afterwards every call is Refused NOT_ALLOWED."""

    def __init__(self, member: Member, guard: Guard, vault: Vault, store: Store, cost: KdfCost) -> None:
        self.member = member
        self._guard = guard
        self._vault = vault
        self._store = store
        self._cost = cost

    @cached_property
    def people(self) -> People:
        from leerunit.services.people import People

        return People(self._guard, self._vault, cost=self._cost)

    @cached_property
    def questions(self) -> Questions:
        from leerunit.services.questions import Questions

        return Questions(self._guard)

    @cached_property
    def feedback(self) -> Feedback:
        from leerunit.services.feedback import Feedback

        return Feedback(self._guard)

    @cached_property
    def helping(self) -> Helping:
        from leerunit.services.helping import Helping

        return Helping(self._guard)

    @cached_property
    def unit_board(self) -> UnitBoard:
        from leerunit.services.unit_board import UnitBoard

        return UnitBoard(self._guard)

    @cached_property
    def voices(self) -> Voices:
        from leerunit.services.voices import Voices

        return Voices(self._guard)

    @cached_property
    def intervision(self) -> Intervision:
        from leerunit.services.intervision import Intervision

        return Intervision(self._guard)

    @cached_property
    def evaluations(self) -> Evaluations:
        from leerunit.services.evaluations import Evaluations

        return Evaluations(self._guard, self._vault)

    @cached_property
    def log(self) -> Log:
        from leerunit.services.log import Log

        return Log(self._guard)

    @cached_property
    def bin(self) -> Bin:
        from leerunit.services.bin import Bin

        return Bin(self._guard, self._vault.folder)

    @cached_property
    def drafts(self) -> Drafts:
        from leerunit.services.drafts import Drafts

        return Drafts(self._guard)

    @cached_property
    def own_log(self) -> OwnLog:
        from leerunit.services.own_log import OwnLog

        return OwnLog(self._guard)

    @cached_property
    def chafing(self) -> ChafingNotes:
        from leerunit.services.chafing import ChafingNotes

        return ChafingNotes(self._guard)

    @cached_property
    def scratchpad(self) -> Scratchpad:
        from leerunit.services.scratchpad import Scratchpad

        return Scratchpad(self._guard)

    @cached_property
    def gifts(self) -> Gifts:
        from leerunit.services.gifts import Gifts

        return Gifts(self._guard)

    @cached_property
    def loose_notes(self) -> LooseNotes:
        from leerunit.services.loose_notes import LooseNotes

        return LooseNotes(self._guard, self._vault.folder)

    @cached_property
    def moments(self) -> Moments:
        from leerunit.services.moments import Moments

        return Moments(self._guard)

    @cached_property
    def day(self) -> DayOfUnit:
        from leerunit.services.day import DayOfUnit

        return DayOfUnit(self._guard)

    @cached_property
    def day_on_paper(self) -> DayOnPaper:
        from leerunit.services.day_on_paper import DayOnPaper

        return DayOnPaper(self._guard)

    @cached_property
    def answers(self) -> Answers:
        from leerunit.services.answers import Answers

        return Answers(self._guard)

    @cached_property
    def inbox(self) -> Inbox:
        from leerunit.services.inbox import Inbox

        return Inbox(self._guard)

    @cached_property
    def cards(self) -> Cards:
        from leerunit.services.cards import Cards

        return Cards(self._guard)

    @cached_property
    def portfolios(self) -> Portfolios:
        from leerunit.services.portfolios import Portfolios

        return Portfolios(self._guard)

    @cached_property
    def coordinating(self) -> Coordinating:
        from leerunit.services.coordinating import Coordinating

        return Coordinating(self._guard)

    @cached_property
    def giving(self) -> Giving:
        from leerunit.services.giving import Giving

        return Giving(self._guard)

    @cached_property
    def reflection(self) -> Reflection:
        from leerunit.services.reflection import Reflection

        return Reflection(self._guard)

    @cached_property
    def attachments(self) -> Attachments:
        from leerunit.services.attachments import Attachments

        return Attachments(self._guard)

    @cached_property
    def owners(self) -> Owners:
        from leerunit.services.owners import Owners

        return Owners(self._guard)

    @cached_property
    def links(self) -> Links:
        from leerunit.services.links import Links

        return Links(self._guard)

    @cached_property
    def themes(self) -> Themes:
        from leerunit.services.themes import Themes

        return Themes(self._guard)

    @cached_property
    def knowledge(self) -> Knowledge:
        from leerunit.services.knowledge import Knowledge

        return Knowledge(self._guard)

    @cached_property
    def rules(self) -> Rules:
        from leerunit.services.rules import Rules

        return Rules(self._guard)

    @cached_property
    def harvest(self) -> Harvest:
        from leerunit.services.harvest import Harvest

        return Harvest(self._guard)

    @cached_property
    def search(self) -> Search:
        from leerunit.services.search import Search

        return Search(self._guard)

    @cached_property
    def today(self) -> Today:
        from leerunit.services.today import Today

        return Today(self._guard)

    @cached_property
    def view_as(self) -> ViewAs:
        from leerunit.services.view_as import ViewAs

        return ViewAs(self._guard)

    def sign_out(self) -> None:
        """Close the door and the store behind this person; what was kept is kept."""
        self._guard.close()
        self._store.close()
