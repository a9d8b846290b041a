"""On the day: what I follow of what chafes, quietly, and what others bring to a talk that I am at."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from leerunit.domain.views.chafing import Chafing, ChafingBrought, ChafingToday
from leerunit.domain.vocabulary import ItemKind
from ui.common import dates
from ui.common.buttons import LinkButton
from ui.common.layouts import clear, column, let_go_of_focus
from ui.common.names import first_name
from ui.common.surface import Card
from ui.common.text import PlainLabel, meta, section
from ui.common.walking import Walk
from ui.screen import ScreenContext


class ChafingPart(QWidget):
    """A line for each of the latest, and the way to write one."""

    def __init__(self, context: ScreenContext) -> None:
        super().__init__()
        self._context = context
        self._shown: ChafingToday | None = None
        self.walk = Walk(self)
        layout = column(self, spacing=8)
        self.head = section(self.tr("This chafes"))
        layout.addWidget(self.head)
        self._lines = column(spacing=8)
        layout.addLayout(self._lines)
        self.write = LinkButton(self.tr("Does something chafe?"), "droplet", small=True)
        self.write.clicked.connect(lambda: context.go("chafing", None))
        layout.addWidget(self.write)

    def refresh(self) -> None:
        shown = self._context.desk.chafing.today()
        if shown == self._shown:
            return
        self._shown = shown
        self.head.setVisible(bool(shown.mine or shown.with_me))
        let_go_of_focus(self)
        self.walk.begin()
        clear(self._lines)
        for brought in shown.with_me:
            self._lines.addWidget(self._brought(brought))
        for note in shown.mine:
            self._lines.addWidget(self._mine(note))

    def _mine(self, note: Chafing) -> QWidget:
        card = Card(clickable=True)
        words = " ".join(note.text.split())
        stands = self._stands(note)
        card.body.addWidget(PlainLabel(words, "body", max_lines=2))
        card.body.addWidget(meta(stands, tone="ink-2"))
        card.setAccessibleName(f"{words}. {stands}")
        card.opened.connect(lambda: self._context.open_item(ItemKind.CHAFING, note.note_id))
        self.walk.add(card)
        return card

    def _stands(self, note: Chafing) -> str:
        if note.had_talk:
            return self.tr("There was a conversation. What came of it?")
        if note.talk_at is not None:
            day = dates.near(dates.day_of(note.talk_at), self._context.clock.today())
            return self.tr("To be talked about: {0}.").format(day)
        return self.tr("Yours alone, until you make it a conversation.")

    def _brought(self, brought: ChafingBrought) -> QWidget:
        card = Card(line="petrol")
        day = dates.near(dates.day_of(brought.talk_at), self._context.clock.today())
        brings = self.tr("{0} brings to the talk {1}:").format(first_name(brought.writer_name), day)
        card.body.addWidget(PlainLabel(brings, "strong"))
        card.body.addWidget(PlainLabel(brought.text))
        card.body.addWidget(meta(self.tr("Only who is at it reads this."), tone="ink-2"))
        return card
