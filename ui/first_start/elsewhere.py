"""Another place: the stores this PC knows, another folder, or a new beginning."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from ui.common.buttons import PlainButton
from ui.common.settings import Settings
from ui.common.sheet import SideSheet
from ui.common.surface import Card
from ui.common.text import PlainLabel


class Elsewhere(SideSheet):
    """`chosen(Path)` is a store that is known; `other` asks for a folder; `new` begins anew."""

    chosen = Signal(object)
    other = Signal()
    new = Signal()

    def __init__(self, over: QWidget, known: Settings) -> None:
        super().__init__(over, "")
        self.title.setText(self.tr("Another place"))
        for place in known.stores:
            self.body.addWidget(self._card(Path(place)))
        for words, icon, signal in (
            (self.tr("Another folder"), "folder-open", self.other),
            (self.tr("Begin something new"), "plus", self.new),
        ):
            button = PlainButton(words, icon)
            button.clicked.connect(self.leave)
            button.clicked.connect(signal)
            self.body.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        self.body.addStretch(1)

    def _card(self, place: Path) -> Card:
        card = Card(clickable=True)
        card.setAccessibleName(place.stem)
        card.body.setSpacing(0)
        card.body.addWidget(PlainLabel(place.stem, "strong"))
        card.body.addWidget(PlainLabel(str(place.parent), "meta", tone="ink-2"))
        card.opened.connect(lambda: self._choose(place))
        return card

    def _choose(self, place: Path) -> None:
        self.leave()
        self.chosen.emit(place)
