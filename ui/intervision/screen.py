"""Intervision: the sessions one was at, one of them, and a new one."""

from __future__ import annotations

from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from leerunit.domain.views.conversations import NewSession, SessionCard
from leerunit.domain.views.people import PersonView
from ui.common import dates, labels
from ui.common.begin_session import BeginSheet
from ui.common.buttons import PrimaryButton
from ui.common.chips import Chip, IconWord
from ui.common.layouts import row
from ui.common.notices import EmptyState
from ui.common.overriding import override
from ui.common.quote import QuoteLabel, QuoteSize
from ui.common.surface import Card
from ui.common.text import PlainLabel
from ui.intervision.session import SessionPage
from ui.list_and_page import ListAndPage
from ui.screen import ScreenContext


class IntervisionScreen(ListAndPage):
    """A list, and behind it one session."""

    def __init__(self, context: ScreenContext) -> None:
        page = SessionPage(context)
        super().__init__(context, "intervision", page)
        self.page = page
        self.sheet: BeginSheet | None = None
        self.page.leaving.connect(self.go_back)
        empty = EmptyState(
            "messages-square",
            self.tr("No talk yet"),
            self.tr("Nobody brings anything in yet. Who has a question?"),
        )
        lead = self.tr("The talks you were at. Who was not there does not see them.")
        begin = PrimaryButton(self.tr("Begin an intervision"), "messages-square")
        self.lay_out(self.tr("Intervision"), lead, begin, empty)

    # --- showing

    @override
    def refresh(self) -> None:
        cards = self.context.desk.intervision.sessions()
        self.list.show_cards((card.session_id, self._card(card)) for card in cards)
        self.empty.setVisible(not cards)
        self.page.know(self.context.desk.people.members())
        self.read_open_item()

    def _card(self, session: SessionCard) -> Card:
        card = Card(clickable=True, padding=16)
        name = session.method_name or labels.session_kind(session.kind)
        day = dates.near(session.on, self.context.clock.today())
        card.setAccessibleName(f"{session.question or name}, {day}")
        head = row(spacing=10)
        head.addWidget(PlainLabel(f"{dates.capital(day)}, {name}", "meta", tone="ink-2"), 1)
        if session.is_closed:
            head.addWidget(Chip(self.tr("rounded off"), "check"))
        else:
            head.addWidget(Chip(self.tr("going on"), "messages-square"))
        card.body.addLayout(head)
        if session.question:
            card.body.addWidget(QuoteLabel(session.question, QuoteSize.MEDIUM, max_lines=3))
        there = IconWord(", ".join(session.present), "users-round")
        card.body.addWidget(there, 0, Qt.AlignmentFlag.AlignLeft)
        return card

    @override
    def read_item(self, item_id: UUID) -> None:
        self.page.show_session(self.context.desk.intervision.open(item_id))

    @override
    def end_item(self) -> None:
        self.page.end()

    @override
    def page_panes(self) -> tuple[QWidget, ...]:
        return (self.page.notes, self.page.agreements, self.page.own)

    # --- a new one

    @override
    def begin_new(self) -> None:
        """Ask for the question, the people and the method."""
        intervision, people = self.context.desk.intervision, self.context.desk.people
        self.context.faults.attempt(
            lambda: (intervision.methods(), people.members()), lambda found: self._ask(*found)
        )

    def _ask(self, methods: tuple[tuple[str, str, int], ...], people: tuple[PersonView, ...]) -> None:
        if self.sheet is not None:
            self.sheet.deleteLater()
        self.sheet = BeginSheet(self, methods, people, self.context.member)
        self.context.autosave.hold(self.sheet.question.field, "intervision/begin")
        self.sheet.beginning.connect(self._begin)
        self.sheet.open_sheet()
        self.sheet.question.field.setFocus()

    def _begin(self, new: NewSession) -> None:
        sheet = self.sheet
        assert sheet is not None

        def begun(session: UUID) -> None:
            sheet.question.set_words("")
            sheet.leave()
            words = self.tr("Begun. Who is there can read along.")
            self.show_begun(session, words, "messages-square", self.context.desk.intervision.withdraw)

        self.context.faults.attempt(
            lambda: self.context.desk.intervision.begin(new), begun, refused=sheet.refuse
        )
