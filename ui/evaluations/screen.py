"""Evaluations: those one takes part in, one of them, and a new one."""

from __future__ import annotations

from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from leerunit.domain.views.conversations import EvaluationCard, NewEvaluation
from leerunit.domain.views.people import PersonView
from leerunit.domain.vocabulary import Role
from ui.common import dates, labels
from ui.common.avatar import Avatar
from ui.common.buttons import PrimaryButton
from ui.common.chips import Chip, ChipTone, IconWord
from ui.common.layouts import column, row
from ui.common.notices import EmptyState
from ui.common.overriding import override
from ui.common.surface import Card
from ui.common.text import PlainLabel
from ui.evaluations.begin import BeginSheet, Forms
from ui.evaluations.page import EvaluationPage
from ui.list_and_page import ListAndPage
from ui.screen import ScreenContext


class EvaluationsScreen(ListAndPage):
    """A list, and behind it one evaluation."""

    def __init__(self, context: ScreenContext) -> None:
        page = EvaluationPage(context)
        super().__init__(context, "evaluations", page)
        self.page = page
        self.sheet: BeginSheet | None = None
        self.page.leaving.connect(self.go_back)
        empty = EmptyState(
            "handshake",
            self.tr("No evaluation yet"),
            self.tr("Ask each other: are we doing the right things?"),
        )
        lead = self.tr("Every voice counts. Who takes part can read along, nobody else.")
        begin = PrimaryButton(self.tr("Begin an evaluation"), "handshake")
        self.lay_out(self.tr("Evaluations"), lead, begin, empty)

    # --- showing

    @override
    def refresh(self) -> None:
        people = self.context.desk.people.members()
        self.page.know(people)
        roles = {one.name: one.roles[0] for one in people if one.roles}
        cards = self.context.desk.evaluations.cards()
        self.list.show_cards((card.evaluation_id, self._card(card, roles)) for card in cards)
        self.empty.setVisible(not cards)
        self.read_open_item()

    def _card(self, one: EvaluationCard, roles: dict[str, Role]) -> Card:
        card = Card(clickable=True, padding=16)
        kind = labels.evaluation_kind(one.kind)
        day = dates.near(one.on, self.context.clock.today())
        card.setAccessibleName(f"{one.about_name}, {kind}, {day}")
        line = row(spacing=14)
        line.addWidget(Avatar(one.about_name, roles.get(one.about_name)), 0, Qt.AlignmentFlag.AlignTop)
        words = column(spacing=2)
        words.addWidget(PlainLabel(self.tr("{0}, about {1}").format(kind, one.about_name), "strong"))
        below = ", ".join(part for part in (one.moment, day) if part)
        words.addWidget(PlainLabel(below, "meta", tone="ink-2"))
        names = ", ".join((*one.voices, *(labels.voice(voice) for voice in one.nameless)))
        words.addWidget(IconWord(names, "users-round"), 0, Qt.AlignmentFlag.AlignLeft)
        line.addLayout(words, 1)
        if one.waits_for_me:
            waits = Chip(self.tr("asks for your words"), "message-square-quote", ChipTone.TERRA)
            line.addWidget(waits, 0, Qt.AlignmentFlag.AlignTop)
        elif one.is_signed:
            signed = Chip(self.tr("signed by all"), "signature", ChipTone.MOSS)
            line.addWidget(signed, 0, Qt.AlignmentFlag.AlignTop)
        card.body.addLayout(line)
        return card

    @override
    def read_item(self, item_id: UUID) -> None:
        self.page.show_evaluation(self.context.desk.evaluations.open(item_id))

    @override
    def end_item(self) -> None:
        self.page.end()

    @override
    def page_panes(self) -> tuple[QWidget, ...]:
        return (self.page.pane, self.page.list, self.page.bar)

    # --- a new one

    @override
    def begin_new(self) -> None:
        """Ask about whom, which form and who writes."""
        evaluations, people = self.context.desk.evaluations, self.context.desk.people
        self.context.faults.attempt(
            lambda: (evaluations.forms(), people.members()), lambda found: self._ask(*found)
        )

    def _ask(self, forms: Forms, people: tuple[PersonView, ...]) -> None:
        if self.sheet is not None:
            self.sheet.deleteLater()
        self.sheet = BeginSheet(self, forms, people, self.context.member)
        self.context.autosave.hold(self.sheet.moment, "evaluations/begin")
        self.sheet.beginning.connect(self._begin)
        self.sheet.open_sheet()
        self.sheet.about.setFocus()

    def _begin(self, new: NewEvaluation) -> None:
        sheet = self.sheet
        assert sheet is not None

        def begun(evaluation: UUID) -> None:
            sheet.moment.clear()
            sheet.leave()
            words = self.tr("Begun. Whoever is asked finds it on their day.")
            self.show_begun(evaluation, words, "handshake", self.context.desk.evaluations.withdraw)

        self.context.faults.attempt(
            lambda: self.context.desk.evaluations.begin(new), begun, refused=sheet.refuse
        )
