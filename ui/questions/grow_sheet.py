"""A new question that grows out of another."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ui.common.autosave import Autosave
from ui.common.buttons import PrimaryButton
from ui.common.fields import Labelled
from ui.common.overriding import override
from ui.common.quote import QuoteLabel, QuoteSize
from ui.common.sheet import SideSheet
from ui.common.text import meta
from ui.common.writing import WritingField


class GrowSheet(SideSheet):
    """`grown(str)` with the words of the new question."""

    grown = Signal(str)

    def __init__(self, over: QWidget, question: str, autosave: Autosave, place: str) -> None:
        verb = PrimaryButton(self.tr("Keep the new question"), "sprout", keys="Ctrl+Return")
        super().__init__(over, self.tr("What do you want to know now?"), verb)
        self.body.addWidget(meta(self.tr("It grew out of"), tone="ink-2"))
        self.body.addWidget(QuoteLabel(question, QuoteSize.SMALL))
        self.writing = WritingField(self.tr("Your new question"), lines=3)
        self.labelled = Labelled(self.tr("Your new question"), self.writing)
        self.body.addWidget(self.labelled)
        self.body.addWidget(meta(self.tr("The old question stays as it is, and both name each other.")))
        self.body.addStretch(1)
        autosave.hold(self.writing.field, place)
        verb.clicked.connect(lambda: self.grown.emit(self.writing.words()))

    def taken(self) -> None:
        """Close: the words are kept as a question."""
        self.writing.set_words("")
        self.leave()

    @override
    def open_sheet(self) -> None:
        super().open_sheet()
        self.writing.field.setFocus()
