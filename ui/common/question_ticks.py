"""Choosing which questions go along to a moment: my own first, then what is shared with me."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFontMetricsF, QResizeEvent
from PySide6.QtWidgets import QWidget

from leerunit.domain.views.questions import QuestionCard
from leerunit.domain.vocabulary import QuestionState
from ui.common import theme
from ui.common.choices import Tick
from ui.common.fields import TextField
from ui.common.layouts import column
from ui.common.matching import holds_all
from ui.common.names import first_name
from ui.common.overriding import override
from ui.common.text import PlainLabel, meta, plain_tooltip
from ui.common.walking import Walk

if TYPE_CHECKING:
    from leerunit.app import Desk

MOST = 60
"""Questions of each kind that are offered: more than anyone looks through."""

AT_ONCE = 6
"""Questions that stand there before one looks for others."""

ENDED = frozenset({QuestionState.ANSWERED, QuestionState.LET_GO})


def offered(desk: Desk) -> tuple[QuestionCard, ...]:
    """Return the questions one may take along: those that go on before those that came to an end."""
    cards = (*desk.questions.mine(MOST), *desk.questions.shared_with_me(MOST))
    return tuple(sorted((c for c in cards if not c.is_sealed), key=lambda card: card.state in ENDED))


class QuestionTick(Tick):
    """One question on one line, as much as fits; the whole of it when pointed at or read aloud."""

    def __init__(self, words: str, parent: QWidget | None = None) -> None:
        super().__init__("", parent=parent)
        self._words = " ".join(words.split())
        self.setAccessibleName(self._words)
        self.setToolTip(plain_tooltip(words))

    @override
    def minimumSizeHint(self) -> QSize:
        look = theme.current()
        return QSize(look.px(120), look.px(28))

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        room = self.width() - theme.current().px(19) - theme.current().gap(14)
        words = QFontMetricsF(self.font()).elidedText(self._words, Qt.TextElideMode.ElideRight, room)
        self.setText(words.replace("&", "&&"))
        super().resizeEvent(event)


class QuestionTicks(QWidget):
    """The questions as ticks, with a field to find others when there are many; `chosen()` says which."""

    def __init__(
        self,
        cards: Sequence[QuestionCard],
        me: UUID,
        chosen: Collection[UUID] = (),
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._told: dict[UUID, str] = {}
        self.ticks: dict[UUID, QuestionTick] = {}
        layout = column(self, spacing=6)
        layout.addWidget(PlainLabel(self.tr("Which questions go along? (may stay empty)"), "strong"))
        layout.addWidget(
            meta(
                self.tr("The unit sees the title and the time; a question only who may read it."),
                tone="ink-2",
            )
        )
        self.sought_field = TextField(
            self.tr("Find a question"), hint=self.tr("Find a question"), icon="search"
        )
        self.sought_field.edited.connect(self._follow)
        layout.addWidget(self.sought_field)
        self._walk = Walk(self)
        for card in sorted(cards, key=lambda one: one.question_id not in chosen):
            told = card.text if card.owner_id == me else f"{first_name(card.owner_name)}: {card.text}"
            tick = QuestionTick(told)
            tick.setChecked(card.question_id in chosen)
            self.ticks[card.question_id], self._told[card.question_id] = tick, told
            self._walk.add(tick)
            layout.addWidget(tick)
        self.sought_field.setVisible(len(cards) > AT_ONCE)
        self._nothing = meta(self.tr("No question with these words."), tone="ink-2")
        layout.addWidget(self._nothing)
        if not cards:
            self.hide()
        self._follow()

    def _follow(self) -> None:
        """Show what is ticked, and of the rest the first that match."""
        sought, room = self.sought_field.words(), AT_ONCE
        for question_id, tick in self.ticks.items():
            is_shown = tick.isChecked() or (room > 0 and holds_all(self._told[question_id], sought))
            room -= is_shown and not tick.isChecked()
            tick.setVisible(is_shown)
        self._nothing.setVisible(not any(not tick.isHidden() for tick in self.ticks.values()))

    def chosen(self) -> tuple[UUID, ...]:
        """Return the questions that are ticked."""
        return tuple(question_id for question_id, tick in self.ticks.items() if tick.isChecked())
