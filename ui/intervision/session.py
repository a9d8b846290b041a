"""One session on screen: phases above, the table at the left, notes in the middle, what came of it right."""

from __future__ import annotations

from datetime import date
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QVBoxLayout, QWidget

from leerunit.domain.views.conversations import SessionView
from leerunit.domain.views.people import PersonView
from leerunit.domain.vocabulary import Role
from ui.common import dates, labels, theme
from ui.common.avatar import SMALL, Avatar
from ui.common.buttons import LinkButton, PlainButton
from ui.common.chips import Chip
from ui.common.kept_text import Keeping, Kept
from ui.common.layouts import ScrollPane, clear, column, row
from ui.common.notices import Banner
from ui.common.text import PlainLabel
from ui.giving import open_gift
from ui.intervision.harvest import Agreements, OwnYieldBox
from ui.intervision.notes import Notes
from ui.intervision.phases import PhaseStrip
from ui.intervision.quiet_clock import QuietClock
from ui.intervision.view_state import Place, SessionState, derive
from ui.screen import ScreenContext

TABLE, HARVEST = 236, 316


class SessionPage(QWidget):
    """`leaving` goes back to the list."""

    leaving = Signal()

    def __init__(self, context: ScreenContext) -> None:
        super().__init__()
        self.context = context
        self.view: SessionView | None = None
        self.roles: dict[str, Role] = {}
        self.pane = ScrollPane(margins=(32, 14, 32, 24), spacing=14)
        column(self, spacing=0).addWidget(self.pane)
        self._add_head()
        self.strip = PhaseStrip()
        self.pane.body.addWidget(self.strip)
        words = self.tr("The notes of this talk have closed, as agreed. What you take home stays yours.")
        self.past = Banner(self.tr("This talk is behind you"), words, icon="clock", tone="sand")
        self.pane.body.addWidget(self.past)
        self.past.hide()
        self.notes = Notes(context.autosave, self._keeping_note)
        self.agreements = Agreements(context.clock.today())
        context.autosave.hold(self.agreements.what, "agreement")
        self.own = OwnYieldBox(context.autosave)
        self.own.giving.connect(self._give)
        self.clock = QuietClock(context.clock)
        self._table: QVBoxLayout = column(spacing=8)
        self._arrange()
        self._connect()

    def _add_head(self) -> None:
        back = LinkButton(self.tr("All sessions"), "arrow-left", small=True)
        back.clicked.connect(self.leaving)
        self.pane.body.addWidget(back)
        head = row(spacing=14)
        self.title = PlainLabel("", "title")
        head.addWidget(self.title, 1)
        self.closed = Chip(self.tr("rounded off"), "check")
        head.addWidget(self.closed)
        self.day = PlainLabel("", tone="ink-2", wrap=False)
        head.addWidget(self.day)
        self.close_button = PlainButton(self.tr("Round off"), "check")
        head.addWidget(self.close_button)
        self.pane.body.addLayout(head)

    def _arrange(self) -> None:
        look = theme.current()
        right = column(spacing=20)
        right.addWidget(self.agreements)
        right.addWidget(self.own)
        right.addStretch(1)
        middle = column(spacing=0)
        middle.addWidget(self.notes)
        middle.addStretch(1)
        if look.is_large:
            self.pane.body.addLayout(middle)
            self.pane.body.addWidget(self.clock)
            for part in (right, self._table):
                self.pane.body.addLayout(part)
            self.pane.body.addStretch(1)
            return
        across = row(spacing=28)
        table, harvest = QWidget(), QWidget()
        table.setFixedWidth(look.px(TABLE))
        harvest.setFixedWidth(look.px(HARVEST))
        left = column(table, spacing=18)
        left.addWidget(self.clock)
        left.addLayout(self._table)
        left.addStretch(1)
        harvest.setLayout(right)
        across.addWidget(table)
        across.addLayout(middle, 1)
        across.addWidget(harvest)
        self.pane.body.addLayout(across, 1)

    def _connect(self) -> None:
        self.strip.went.connect(self._go)
        self.notes.walked.connect(self._go)
        self.agreements.agreeing.connect(self._agree)
        self.agreements.taking_back.connect(self._take_back)
        self.close_button.clicked.connect(self._close)
        QShortcut(QKeySequence("Ctrl+J"), self).activated.connect(self.agreements.what.setFocus)

    # --- showing

    def know(self, people: tuple[PersonView, ...]) -> None:
        """Remember who is what, for the shapes of their initials."""
        roles = {one.name: one.roles[0] for one in people if one.roles}
        self.roles = self.notes.roles = self.agreements.roles = roles

    def show_session(self, view: SessionView) -> None:
        """Show a session; what is being typed stays."""
        before, self.view = self.view, view
        state = derive(view)
        self.title.setText(view.card.method_name or labels.session_kind(view.card.kind))
        self.day.setText(dates.capital(dates.full(view.card.on)))
        self.closed.setVisible(view.card.is_closed)
        self.close_button.setVisible(view.may_write)
        self.strip.setVisible(bool(state.steps) and view.may_write)
        self.strip.show_steps(state, may_go=view.may_write)
        self.notes.setVisible(not view.is_past)
        self.notes.show_session(view, state)
        self.agreements.show_session(view)
        self.clock.begin(state.phase if view.may_write else None)
        self.own.show_yield(view.card.session_id, view.my_yield, self._keeping_yield(view.card.session_id))
        self._show_table(state)
        self.past.setVisible(view.is_past)
        if before is None or before.card.session_id != view.card.session_id:
            self.pane.verticalScrollBar().setValue(0)

    def _show_table(self, state: SessionState) -> None:
        clear(self._table)
        self._table.addWidget(PlainLabel(self.tr("At the table"), "strong"))
        for place in state.table:
            line = row(spacing=10)
            line.addWidget(Avatar(place.name, self.roles.get(place.name), SMALL))
            words = column(spacing=0)
            words.addWidget(PlainLabel(place.name))
            words.addWidget(PlainLabel(self._roles(place), "meta", tone="ink-2"))
            line.addLayout(words, 1)
            holder = QWidget()
            holder.setLayout(line)
            self._table.addWidget(holder)
        self._table.addStretch(1)

    def _roles(self, place: Place) -> str:
        return ", ".join(labels.session_role(role) for role in place.roles)

    def _give(self, words: str) -> None:
        if self.view is not None:
            self.context.autosave.keep_all()
            open_gift(self, self.context, words, self.view.card.session_id)

    def end(self) -> None:
        """Keep what is typed in the fields that go away."""
        self.notes.end()
        self.own.end()
        self.clock.begin(None)

    # --- keeping

    def _keeping_note(self, phase: int) -> Keeping:
        session, service = self._session(), self.context.desk.intervision

        def reread() -> Kept:
            notes = service.open(session).notes
            return next((Kept(n.text, n.version) for n in notes if n.phase == phase), Kept())

        return Keeping(
            save=lambda text, version: service.write_note(session, phase, text, version),
            reread=reread,
            key=f"note {session} {phase}",
        )

    def _keeping_yield(self, session: UUID) -> Keeping:
        service = self.context.desk.intervision

        def reread() -> Kept:
            own = service.open(session).my_yield
            return Kept() if own is None else Kept(own.text, own.version)

        return Keeping(
            save=lambda text, version: service.write_yield(session, text, version),
            reread=reread,
            key=f"yield {session}",
        )

    # --- doing

    def _session(self) -> UUID:
        assert self.view is not None
        return self.view.card.session_id

    def _go(self, number: int) -> None:
        session = self._session()
        if self.notes.note is not None and not self.notes.note.draft.keep():
            return
        self.context.faults.attempt(lambda: self.context.desk.intervision.go_to_phase(session, number))

    def _agree(self, who: str, what: str, on: date | None) -> None:
        session = self._session()
        self.context.faults.attempt(
            lambda: self.context.desk.intervision.agree(session, who, what, on),
            lambda _id: self.agreements.taken(),
        )

    def _take_back(self, agreement: UUID) -> None:
        session, service = self._session(), self.context.desk.intervision

        def again() -> None:
            self.context.faults.attempt(lambda: service.put_back(session, agreement))

        words = self.tr("Taken off the list.")
        self.context.faults.attempt(
            lambda: service.take_back(session, agreement),
            lambda _none: self.context.notices.toast(words, again),
        )

    def _close(self) -> None:
        session, service = self._session(), self.context.desk.intervision
        if not self.context.autosave.keep_all():
            return

        def again() -> None:
            self.context.faults.attempt(lambda: service.reopen(session))

        self.context.faults.attempt(
            lambda: service.close(session),
            lambda _none: self.context.notices.toast(
                self.tr("Rounded off. The notes stay as they are."), again
            ),
        )
