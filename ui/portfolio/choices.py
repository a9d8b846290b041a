"""The left part: period, and the own pieces with a tick each."""

from __future__ import annotations

from datetime import date
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from leerunit.domain.views.portfolios import Choice, Finding, PortfolioDraft
from leerunit.domain.vocabulary import ItemKind, Visibility
from ui.common import dates, labels, pictures, theme
from ui.common.buttons import LinkButton
from ui.common.chips import IconWord
from ui.common.choices import Tick
from ui.common.fields import Picker
from ui.common.layouts import clear, column, let_go_of_focus, row
from ui.common.notices import EmptyState, Picture
from ui.common.overriding import override
from ui.common.shift_words import experience
from ui.common.text import PlainLabel
from ui.portfolio.question_words import QuestionWords
from ui.portfolio.view_state import Group, PortfolioState, last_day, months


class ChoiceRow(QWidget):
    """One own piece; Space or a click turns it on or off."""

    turned = Signal(object, bool)
    asked_words = Signal(object)
    asked_note = Signal()

    def __init__(self, choice: Choice) -> None:
        super().__init__()
        title = choice.title or ", ".join(map(experience, choice.roles))
        self.choice = choice
        layout = row(self, spacing=8, margins=(0, 4, 0, 6))
        self.tick = Tick("")
        self.tick.setAccessibleName(title)
        self.tick.setChecked(choice.is_chosen)
        self.tick.setFixedWidth(theme.current().px(22))
        self.tick.clicked.connect(lambda on: self.turned.emit(choice, on))
        layout.addWidget(self.tick, 0, Qt.AlignmentFlag.AlignTop)
        words = column(spacing=2, margins=(0, 2, 0, 0))
        self.title = PlainLabel(title, "body", weight=600, max_lines=4)
        words.addWidget(self.title)
        words.addWidget(self._below(choice), 0, Qt.AlignmentFlag.AlignLeft)
        if choice.visibility is Visibility.ONLY_ME:
            lock = IconWord(self.tr("until now only you"), "lock")
            words.addWidget(lock, 0, Qt.AlignmentFlag.AlignLeft)
        self.tick.setEnabled(not choice.is_sealed)
        self.words = QuestionWords(choice.given)
        self.words.ask.clicked.connect(lambda: self.asked_words.emit(choice))
        words.addWidget(self.words)
        self.note = LinkButton(self.tr("Write something about it"), "pencil", small=True)
        self.note.clicked.connect(self.asked_note)
        words.addWidget(self.note, 0, Qt.AlignmentFlag.AlignLeft)
        layout.addLayout(words, 1)
        self.mark = Picture("triangle-alert", 17, "terra")
        self.mark.hide()
        layout.addWidget(self.mark, 0, Qt.AlignmentFlag.AlignTop)

    def _below(self, choice: Choice) -> QWidget:
        month = dates.month(choice.on)
        if choice.is_sealed:
            return IconWord(self.tr("still sealed, it cannot go along yet"), "lock-keyhole")
        if choice.state is not None:
            words = self.tr("{0}, since {1}").format(labels.state(choice.state), dates.month_short(choice.on))
            return IconWord(words, pictures.STATE[choice.state])
        if choice.given is not None:
            return IconWord(month, pictures.ENTRY[choice.given.entry_kind])
        if choice.kind is ItemKind.OWN_YIELD:
            return IconWord(self.tr("{0}, only your part").format(month), "lightbulb")
        if choice.is_signed:
            return IconWord(self.tr("{0}, signed").format(month), "signature")
        return IconWord(month, pictures.ITEM[choice.kind])

    def show_choice(self, choice: Choice, *, has_finding: bool) -> None:
        """Show whether it goes along, and whether something in it asks for a look."""
        self.tick.setChecked(choice.is_chosen)
        self.words.show_when(chosen=choice.is_chosen)
        self.note.setVisible(choice.is_chosen and bool(choice.roles) and not choice.is_sealed)
        self.mark.setVisible(has_finding)
        self.tick.setAccessibleDescription(self.tr("asks for a look") if has_finding else "")

    def takes_keys(self) -> tuple[QWidget, ...]:
        return (self.tick, self.words.ask, self.note)

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton:
            self.tick.setFocus()
            self.tick.click()


class PeriodRow(QWidget):
    """From which month up to and including which one."""

    changed = Signal(object, object)

    def __init__(self) -> None:
        super().__init__()
        self.first = Picker(self.tr("From"))
        self.last = Picker(self.tr("Up to and including"))
        layout = row(self, spacing=6)
        layout.addWidget(self.first, 1)
        layout.addWidget(PlainLabel(self.tr("to"), "body", tone="ink-2", wrap=False))
        layout.addWidget(self.last, 1)
        for picker in (self.first, self.last):
            picker.activated.connect(self._picked)

    def show_period(self, draft: PortfolioDraft, today: date) -> None:
        every = months(draft.period_from, draft.period_to, today)
        for picker, day in ((self.first, draft.period_from), (self.last, draft.period_to)):
            if picker.count() != len(every):
                picker.clear()
                for month in every:
                    picker.addItem(dates.month_short(month), month.isoformat())
            picker.choose(day.replace(day=1).isoformat())

    def _picked(self) -> None:
        first, last = (date.fromisoformat(str(one.value())) for one in (self.first, self.last))
        self.changed.emit(min(first, last), last_day(max(first, last)))


class ChoiceList(QWidget):
    """All own pieces of the period, by kind. `turned(Choice, bool)` when one is turned on or off.

    `asked_words(Choice)`: ask whether the question may go along with what was written there; `asked_note`:
    write something about coordinating.
    """

    turned = Signal(object, bool)
    asked_words = Signal(object)
    asked_note = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._rows: dict[UUID, ChoiceRow] = {}
        self._shape: tuple[object, ...] | None = None
        self._body: QVBoxLayout = column(self, spacing=4)

    def rows(self) -> tuple[ChoiceRow, ...]:
        return tuple(self._rows.values())

    def show_state(self, state: PortfolioState, looked_at: frozenset[Finding]) -> None:
        """Show the pieces; rows that are still right stay, and so does the focus."""
        if state.shape != self._shape:
            self._build(state)
        found = {one.item_id for one in state.findings if one.blocks or one not in looked_at}
        for group in state.groups:
            for choice in group.choices:
                self._rows[choice.item_id].show_choice(choice, has_finding=choice.item_id in found)

    def _build(self, state: PortfolioState) -> None:
        focus = QApplication.focusWidget()
        held = next((key for key, one in self._rows.items() if focus in one.takes_keys()), None)
        if held is not None:
            for widget in self._rows[held].takes_keys():
                let_go_of_focus(widget)
        clear(self._body)
        self._rows.clear()
        self._shape = state.shape
        for group in state.groups:
            self._add_group(group)
        if not state.groups:
            self._body.addWidget(
                EmptyState(
                    "book-user",
                    self.tr("Nothing stands in this period yet"),
                    self.tr("Choose a wider period, or write your first learning question."),
                )
            )
        self._body.addStretch(1)
        if held in self._rows:
            self._rows[held].tick.setFocus()

    def _add_group(self, group: Group) -> None:
        heading = PlainLabel(labels.item(group.kind), "strong")
        heading.setContentsMargins(0, theme.current().gap(8), 0, 0)
        self._body.addWidget(heading)
        for choice in group.choices:
            line = ChoiceRow(choice)
            line.turned.connect(self.turned)
            line.asked_words.connect(self.asked_words)
            line.asked_note.connect(self.asked_note)
            self._rows[choice.item_id] = line
            self._body.addWidget(line)
