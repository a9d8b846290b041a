"""The questions at the left: where each one is, in a word."""

from __future__ import annotations

from uuid import UUID, uuid5

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from leerunit.domain.views.conversations import EvaluationQuestion, EvaluationView
from ui.common.arrow_list import ArrowList
from ui.common.chips import IconWord
from ui.common.layouts import ScrollPane, column, row
from ui.common.surface import Card
from ui.common.text import PlainLabel
from ui.evaluations.view_state import Standing, standing_of

ICON = {
    Standing.AGREED: ("handshake", "moss"),
    Standing.DIFFERS: ("split", "ink-2"),
    Standing.TO_TALK_OVER: ("messages-square", "ink-2"),
    Standing.I_WROTE: ("pencil", "ink-2"),
    Standing.EMPTY: ("circle-dashed", "ink-2"),
}


class QuestionList(QWidget):
    """`chosen(key)` when a question is opened."""

    chosen = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._keys: dict[UUID, str] = {}
        pane = ScrollPane(fill="sunk", margins=(14, 18, 14, 18), spacing=8)
        column(self, spacing=0).addWidget(pane)
        pane.body.addWidget(PlainLabel(self.tr("Questions"), "meta", tone="ink-2"))
        self._list = ArrowList(spacing=4)
        self._list.opened.connect(lambda key: self.chosen.emit(self._keys[key]))
        pane.body.addWidget(self._list)
        pane.body.addStretch(1)

    def show_questions(self, view: EvaluationView) -> None:
        """Show the questions as they stand."""
        places = {uuid5(view.card.evaluation_id, asked.key): asked for asked in view.questions}
        self._keys = {place: asked.key for place, asked in places.items()}
        self._list.show_cards(
            (place, self._card(at, asked, view)) for at, (place, asked) in enumerate(places.items(), start=1)
        )

    def _card(self, at: int, asked: EvaluationQuestion, view: EvaluationView) -> Card:
        card = Card(clickable=True, fill="sunk", line="sunk", padding=10)
        card.setAccessibleName(asked.heading)
        line = row(spacing=12)
        number = PlainLabel(str(at), tone="ink-2", wrap=False)
        line.addWidget(number, 0, Qt.AlignmentFlag.AlignTop)
        words = column(spacing=2)
        words.addWidget(PlainLabel(asked.heading))
        standing = standing_of(asked, all_finished=view.all_voices_finished)
        icon, tone = ICON[standing]
        label = IconWord(self._words(standing), icon, tone=tone)
        words.addWidget(label, 0, Qt.AlignmentFlag.AlignLeft)
        line.addLayout(words, 1)
        card.body.addLayout(line)
        return card

    def _words(self, standing: Standing) -> str:
        match standing:
            case Standing.AGREED:
                return self.tr("agreed together")
            case Standing.DIFFERS:
                return self.tr("seen differently")
            case Standing.TO_TALK_OVER:
                return self.tr("to talk over")
            case Standing.I_WROTE:
                return self.tr("you wrote")
            case Standing.EMPTY:
                return self.tr("still empty")
