"""Beside the story: who may read it, who reads along, when, what it is linked to, what else can be done."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from leerunit.domain.views.questions import QuestionStory
from leerunit.domain.vocabulary import QuestionState, Role, Visibility
from ui.common import dates, labels, pictures, theme
from ui.common.avatar import Avatar
from ui.common.buttons import LinkButton
from ui.common.chips import IconWord, VisibilityLabel
from ui.common.choices import Tick
from ui.common.layouts import FlowLayout, ScrollPane, clear, column, row
from ui.common.surface import Hairline
from ui.common.text import PlainLabel, meta, plain_tooltip, section
from ui.questions.asked_card import AskedPeople
from ui.questions.knows import KnowsPart
from ui.questions.panel_beside import BesidePart
from ui.questions.panel_files import FilesPart
from ui.questions.panel_owners import OwnersPart
from ui.questions.readers import VisibleTo, names_of
from ui.questions.talks_ahead import TalksAhead
from ui.questions.unit_ask_line import UnitAskLine


class StoryPanel(ScrollPane):
    """`asked_view`, `asked_versions`, `asked_growth` and `asked_removal` go to the page of the story.

    `asked_harvest` to where one tells what a question that came to an end brought.
    """

    asked_view = Signal()
    asked_versions = Signal()
    asked_growth = Signal()
    asked_harvest = Signal()
    asked_removal = Signal()
    chosen_for_portfolio = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(fill="sunk", margins=(22, 20, 22, 20), spacing=16, parent=parent)
        self.visible_to = VisibleTo()
        self.body.addWidget(self.visible_to)
        self.portfolio = Tick(self.tr("Also in my portfolio"), pictures.PORTFOLIO)
        self.portfolio.clicked.connect(self.chosen_for_portfolio)
        self.body.addWidget(self.portfolio)
        self._facts = column(spacing=16)
        self.body.addLayout(self._facts)
        self.unit_ask = UnitAskLine()
        self.body.addWidget(self.unit_ask)
        self.asked = AskedPeople()
        self.body.addWidget(self.asked)
        self.knows = KnowsPart()
        self.body.addWidget(self.knows)
        self.talks = TalksAhead()
        self.body.addWidget(self.talks)
        self.owners = OwnersPart()
        self.body.addWidget(self.owners)
        self.beside = BesidePart()
        self.body.addWidget(self.beside)
        self.files = FilesPart()
        self.body.addWidget(self.files)
        self._deeds = self._build_deeds()
        self.body.addWidget(self._deeds)
        self.body.addStretch(1)
        self._shown: object = None
        self._roles: Mapping[UUID, Role] = {}

    def _build_deeds(self) -> QWidget:
        holder = QWidget()
        layout = column(holder, spacing=2)
        layout.addWidget(Hairline())
        layout.addSpacing(theme.current().gap(8))
        self.view = LinkButton(self.tr("See it as someone else"), "eye", small=True)
        self.versions = LinkButton(self.tr("Earlier versions"), "history", small=True)
        self.grow = LinkButton(self.tr("Let a new question grow"), "sprout", small=True)
        self.remove = LinkButton(self.tr("Put in the bin"), "trash-2", small=True)
        self.view.clicked.connect(self.asked_view)
        self.versions.clicked.connect(self.asked_versions)
        self.grow.clicked.connect(self.asked_growth)
        self.brought = LinkButton(self.tr("What did it bring?"), "wheat", small=True)
        self.brought.clicked.connect(self.asked_harvest)
        self.remove.clicked.connect(self.asked_removal)
        for link in (self.brought, self.view, self.versions, self.grow, self.remove):
            layout.addWidget(link)
        return holder

    def show_story(
        self, story: QuestionStory, today: date, roles: Mapping[UUID, Role], *, has_portfolio: bool
    ) -> None:
        """Show the facts of this story; the deeds are the owner's."""
        self.portfolio.setVisible(story.may_write and has_portfolio)
        self.portfolio.setChecked(story.in_portfolio)
        self.visible_to.setVisible(story.may_write and story.beside.is_first_owner)
        self.remove.setVisible(story.beside.is_first_owner)
        self.visible_to.show_story(story)
        self.unit_ask.show_story(story)
        self._deeds.setVisible(story.may_write)
        self.grow.setVisible(story.leads_to is None)
        self.brought.setVisible(story.state in {QuestionState.ANSWERED, QuestionState.LET_GO})
        self.beside.show_story(story)
        self.owners.show_story(story, roles)
        self.files.show_story(story)
        facts = (today, *facts_of(story), tuple(roles.items()))
        if facts == self._shown:
            return
        self._shown = facts
        self._roles = roles
        clear(self._facts)
        if not story.may_write:
            self._add_owner(story)
        self._add_readers(story)
        self._add_dates(story, today)

    def _part(self, title: str, *, first: bool = False) -> QVBoxLayout:
        if not first:
            self._facts.addWidget(Hairline())
        part = column(spacing=8)
        part.addWidget(section(title))
        self._facts.addLayout(part)
        return part

    def _add_owner(self, story: QuestionStory) -> None:
        part = self._part(self.tr("Whose question"), first=True)
        line = row(spacing=10)
        line.addWidget(Avatar(story.owner_name, self._roles.get(story.owner_id)))
        line.addWidget(PlainLabel(story.owner_name, "strong"), 1)
        part.addLayout(line)
        part.addWidget(VisibilityLabel(story.visibility))
        part.addWidget(meta(self.tr("You read along. The question stays of who asks it."), tone="ink-2"))

    def _add_readers(self, story: QuestionStory) -> None:
        part = self._part(self.tr("Who reads along"))
        if story.readers:
            holder = QWidget()
            faces = FlowLayout(holder, spacing=8)
            for reader in story.readers:
                face = Avatar(reader.name, self._roles.get(reader.person_id))
                face.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents, on=False)
                face.setToolTip(plain_tooltip(reader.name))
                faces.addWidget(face)
            part.addWidget(holder)
            part.addWidget(meta(names_of(story.readers), tone="ink-2"))
        elif story.visibility is Visibility.ONLY_ME:
            part.addWidget(meta(self.tr("Nobody. You share it when you want to."), tone="ink-2"))
        else:
            part.addWidget(meta(self.tr("Nobody can read along right now."), tone="ink-2"))

    def _add_dates(self, story: QuestionStory, today: date) -> None:
        part = self._part(self.tr("When"))
        began = self.tr("Began on {0}").format(dates.short(story.started_on))
        part.addWidget(IconWord(began, "calendar-days"))
        if story.since != story.started_on:
            near = dates.near(story.since, today)
            now = self.tr("{0} since {1}").format(labels.state(story.state), near)
            part.addWidget(IconWord(dates.capital(now), "clock"))


def facts_of(story: QuestionStory) -> tuple[object, ...]:
    """Return what the panel shows of a story, to tell whether it changed."""
    return (
        story.question_id,
        story.readers,
        story.visibility,
        story.state,
        story.since,
        story.started_on,
    )
