"""The right part of a session: what was agreed, and what I take home myself."""

from __future__ import annotations

from datetime import date
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from leerunit.domain.views.conversations import AgreementView, OwnYield, SessionView
from leerunit.domain.vocabulary import Role
from ui.common import dates, labels
from ui.common.autosave import Autosave
from ui.common.avatar import SMALL, Avatar
from ui.common.buttons import LinkButton, PlainButton
from ui.common.chips import Chip, IconWord
from ui.common.fields import Picker, TextField
from ui.common.kept_text import Keeping, Kept, KeptText
from ui.common.layouts import clear, column, row
from ui.common.surface import Card, Hairline
from ui.common.text import PlainLabel
from ui.intervision.view_state import days_ahead


class Agreements(QWidget):
    """`agreeing(who, what, date or None)` when Enter is pressed in the field; `taking_back(agreement_id)`."""

    agreeing = Signal(str, str, object)
    taking_back = Signal(object)

    def __init__(self, today: date) -> None:
        super().__init__()
        self.roles: dict[str, Role] = {}
        body = column(self, spacing=10)
        head = row(spacing=8)
        head.addWidget(PlainLabel(self.tr("Agreed"), "strong"), 1)
        head.addWidget(PlainLabel(self.tr("who, what, when"), "meta", tone="ink-3", wrap=False))
        body.addLayout(head)
        self._list: QVBoxLayout = column(spacing=8)
        body.addLayout(self._list)
        self.form = QWidget()
        form = column(self.form, spacing=8)
        self.who = Picker(self.tr("Who does it?"))
        self.what = TextField(self.tr("What was agreed?"), hint=self.tr("A new agreement"), icon="plus")
        self.when = Picker(
            self.tr("When?"),
            tuple((day, dates.with_weekday(day) if day else self.tr("no date")) for day in days_ahead(today)),
        )
        self.keep_button = PlainButton(self.tr("Keep"), "check", small=True)
        self.keep_button.clicked.connect(self._keep)
        self.what.returnPressed.connect(self._keep)
        form.addWidget(self.what)
        line = row(spacing=8)
        line.addWidget(self.who, 1)
        line.addWidget(self.when)
        form.addLayout(line)
        form.addWidget(self.keep_button)
        body.addWidget(self.form)
        self._shown: tuple[object, ...] | None = None
        self._names: tuple[str, ...] = ()

    def show_session(self, view: SessionView) -> None:
        self.form.setVisible(view.may_write)
        if view.card.present != self._names:
            self._names = view.card.present
            self.who.clear()
            for name in (*self._names, self.tr("all of us")):
                self.who.addItem(name, name)
        if (view.agreements, view.may_write) == self._shown:
            return
        self._shown = (view.agreements, view.may_write)
        clear(self._list)
        if view.agreements:
            card = Card()
            for at, one in enumerate(view.agreements):
                if at:
                    card.body.addWidget(Hairline())
                self._add(card, one, may_write=view.may_write)
            self._list.addWidget(card)

    def _add(self, card: Card, one: AgreementView, *, may_write: bool) -> None:
        head = row(spacing=8)
        head.addWidget(Avatar(one.who, self.roles.get(one.who), SMALL))
        head.addWidget(PlainLabel(one.who, "strong"), 1)
        if one.on is not None:
            head.addWidget(Chip(dates.with_weekday(one.on), "calendar-days"))
        card.body.addLayout(head)
        card.body.addWidget(PlainLabel(one.what))
        if may_write:
            link = LinkButton(self.tr("Take off"), "x", small=True)
            link.setAccessibleDescription(one.what)
            link.clicked.connect(lambda: self.taking_back.emit(one.agreement_id))
            card.body.addWidget(link)

    def _keep(self) -> None:
        who, what = str(self.who.value() or ""), self.what.text().strip()
        if what:
            self.agreeing.emit(who, what, self.when.value())

    def taken(self) -> None:
        """Empty the field: the agreement is kept."""
        self.what.setText("")
        self.what.setFocus()


class OwnYieldBox(QWidget):
    """What one takes home; only oneself reads it, and it may enter the portfolio.

    `giving(str)` with its words, to give the unit an insight of it.
    """

    giving = Signal(str)

    def __init__(self, autosave: Autosave) -> None:
        super().__init__()
        self._autosave = autosave
        self._body = column(self, spacing=8)
        self._session: UUID | None = None
        self.field: KeptText | None = None

    def show_yield(self, session_id: UUID, own: OwnYield | None, keeping: Keeping) -> None:
        """Show what was written; what is being typed stays."""
        kept = Kept() if own is None else Kept(own.text, own.version)
        if session_id == self._session and self.field is not None:
            self.field.show_kept(kept)
            return
        self.end()
        clear(self._body)
        self._session = session_id
        self._body.addWidget(PlainLabel(self.tr("What I take home"), "strong"))
        self.field = KeptText(
            self._autosave,
            self.tr("What I take home"),
            kept,
            keeping,
            hint=self.tr("What will I do, ask or see otherwise?"),
            lines=3,
        )
        self._body.addWidget(self.field)
        if own is not None and own.is_sealed:
            self._body.addWidget(PlainLabel(labels.still_sealed(), "meta", tone="ink-2"))
        only = IconWord(self.tr("Only you. It may go in your portfolio."), "lock")
        self._body.addWidget(only, 0, Qt.AlignmentFlag.AlignLeft)
        give = LinkButton(self.tr("Give the unit an insight of it"), "gift", small=True)
        give.clicked.connect(lambda: self.giving.emit("" if self.field is None else self.field.words()))
        self._body.addWidget(give, 0, Qt.AlignmentFlag.AlignLeft)

    def end(self) -> None:
        if self.field is not None:
            self.field.end()
            self.field = None
            self._session = None
