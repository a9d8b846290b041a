"""Intervision: the sessions one was at, one of them, and a new one."""

from __future__ import annotations

from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QStackedWidget, QWidget

from leerunit.domain.views.conversations import NewSession, SessionCard
from leerunit.domain.views.people import PersonView
from ui.common import dates, labels
from ui.common.arrow_list import ArrowList
from ui.common.buttons import PrimaryButton
from ui.common.chips import Chip, IconWord
from ui.common.layouts import ScrollPane, column, row
from ui.common.notices import EmptyState
from ui.common.quote import QuoteLabel, QuoteSize
from ui.common.surface import Card
from ui.common.text import PlainLabel
from ui.intervision.begin import BeginSheet
from ui.intervision.session import SessionPage
from ui.screen import Screen, ScreenContext


class IntervisionScreen(Screen):
    """A list, and behind it one session."""

    def __init__(self, context: ScreenContext) -> None:
        super().__init__(context)
        self._open: UUID | None = None
        self.sheet: BeginSheet | None = None
        self.stack = QStackedWidget()
        column(self, spacing=0).addWidget(self.stack)
        self.pane = ScrollPane(margins=(32, 18, 32, 24), spacing=12)
        self.page = SessionPage(context)
        self.page.leaving.connect(self.go_back)
        self.stack.addWidget(self.pane)
        self.stack.addWidget(self.page)
        head = row(spacing=16)
        head.addWidget(PlainLabel(self.tr("Intervision"), "title"), 1)
        self.begin_button = PrimaryButton(self.tr("Begin an intervision"), "messages-square")
        self.begin_button.clicked.connect(self.begin_new)
        head.addWidget(self.begin_button)
        self.pane.body.addLayout(head)
        lead = self.tr("The talks you were at. Who was not there does not see them.")
        self.pane.body.addWidget(PlainLabel(lead, tone="ink-2"))
        self.list = ArrowList(spacing=10)
        self.list.opened.connect(lambda session: context.go("intervision", session))
        self.pane.body.addWidget(self.list)
        self.empty = EmptyState(
            "messages-square",
            self.tr("No talk yet"),
            self.tr("Nobody brings anything in yet. Who has a question?"),
        )
        self.pane.body.addWidget(self.empty)
        self.pane.body.addStretch(1)

    # --- showing

    def refresh(self) -> None:
        cards = self.context.desk.intervision.sessions()
        self.list.show_cards((card.session_id, self._card(card)) for card in cards)
        self.empty.setVisible(not cards)
        self.page.know(self.context.desk.people.members())
        if self._open is not None:
            self.page.show_session(self.context.desk.intervision.open(self._open))

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

    def show_item(self, item_id: UUID | None) -> None:
        if item_id != self._open:
            self.page.end()
        self._open = item_id
        if item_id is None:
            self.stack.setCurrentWidget(self.pane)
            return
        self.page.show_session(self.context.desk.intervision.open(item_id))
        self.stack.setCurrentWidget(self.page)

    def go_back(self) -> bool:
        if self._open is None:
            return False
        left = self._open
        self.show_item(None)
        if left in self.list.keys:
            self.list.card(left).setFocus()
        return True

    def panes(self) -> tuple[QWidget, ...]:
        if self._open is None:
            return (self.pane,)
        return (self.page.notes, self.page.agreements, self.page.own)

    def _withdraw(self, session: UUID) -> None:
        """Take a session away that was begun by mistake."""

        def gone(_none: None) -> None:
            if self._open == session:
                self.context.go("intervision", None)

        self.page.end()
        self.context.faults.attempt(lambda: self.context.desk.intervision.withdraw(session), gone)

    # --- a new one

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
        self.sheet.beginning.connect(self._begin)
        self.sheet.open_sheet()
        self.sheet.question.field.setFocus()

    def _begin(self, new: NewSession) -> None:
        sheet = self.sheet
        assert sheet is not None

        def begun(session: UUID) -> None:
            sheet.leave()
            self.context.go("intervision", session)
            words = self.tr("Begun. Who is there can read along.")
            self.context.notices.toast(words, lambda: self._withdraw(session), "messages-square")

        self.context.faults.attempt(
            lambda: self.context.desk.intervision.begin(new), begun, refused=sheet.refuse
        )
