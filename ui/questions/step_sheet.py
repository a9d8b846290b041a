"""With whom and when a step is, told or changed afterwards."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from leerunit.domain.views.questions import StoryEntry
from ui.common.buttons import PrimaryButton
from ui.common.fields import DateField, Labelled, TextField
from ui.common.overriding import override
from ui.common.sheet import SideSheet
from ui.common.text import PlainLabel


class StepSheet(SideSheet):
    """`changed(str, date)` with whom and when."""

    changed = Signal(str, object)

    def __init__(self, over: QWidget, step: StoryEntry) -> None:
        verb = PrimaryButton(self.tr("Keep"), "check", keys="Ctrl+Return")
        super().__init__(over, self.tr("With whom and when?"), verb)
        self.body.addWidget(PlainLabel(step.text, "lead", max_lines=4))
        self.with_whom = TextField(self.tr("With whom?"), hint=self.tr("With whom? (may stay empty)"))
        self.with_whom.set_words(step.step_with)
        self.day = DateField(self.tr("When?"), step.on)
        self.labelled = Labelled(self.tr("With whom?"), self.with_whom)
        self.body.addWidget(self.labelled)
        self.body.addWidget(Labelled(self.tr("When?"), self.day))
        self.body.addStretch(1)
        verb.clicked.connect(lambda: self.changed.emit(self.with_whom.words(), self.day.day()))

    @override
    def open_sheet(self) -> None:
        super().open_sheet()
        self.with_whom.setFocus()
