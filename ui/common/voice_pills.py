"""One voice without account to choose out of a few."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QWidget

from leerunit.domain.vocabulary import Voice
from ui.common import dates, labels
from ui.common.buttons import PillButton
from ui.common.layouts import FlowLayout
from ui.common.walking import Walk


class VoicePills(QWidget):
    """One voice out of a few; `picked` when it changes. Arrows walk."""

    picked = Signal()

    def __init__(self, voices: Sequence[Voice], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        flow = FlowLayout(self, spacing=8)
        walk = Walk(self, columns=len(voices))
        group = QButtonGroup(self)
        self.pills: dict[Voice, PillButton] = {}
        for voice in voices:
            pill = PillButton(dates.capital(labels.voice(voice)), "heart", soft=True)
            pill.clicked.connect(self.picked)
            group.addButton(pill)
            walk.add(pill)
            flow.addWidget(pill)
            self.pills[voice] = pill
        first = self.pills[voices[0]]
        first.setChecked(True)
        self.setFocusProxy(first)

    def voice(self) -> Voice:
        return next(voice for voice, pill in self.pills.items() if pill.isChecked())
