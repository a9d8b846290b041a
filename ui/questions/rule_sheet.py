"""What a "must this?" question proved to be about: a rule or a habit, with a line."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from leerunit.domain.views.questions import QuestionStory
from leerunit.domain.vocabulary import RuleProved
from ui.common.buttons import PrimaryButton
from ui.common.choices import Radio
from ui.common.fields import Labelled, TextField
from ui.common.layouts import column
from ui.common.overriding import override
from ui.common.quote import QuoteLabel, QuoteSize
from ui.common.sheet import SideSheet
from ui.common.text import meta
from ui.common.walking import Walk


class RuleSheet(SideSheet):
    """`concluded(RuleProved | None, str)` at the verb."""

    concluded = Signal(object, str)

    def __init__(self, over: QWidget, story: QuestionStory) -> None:
        verb = PrimaryButton(self.tr("Keep"), "check", keys="Ctrl+Return")
        super().__init__(over, self.tr("What did it prove to be?"), verb)
        ending = story.beside.rule_ending
        self.body.addWidget(QuoteLabel(story.text, QuoteSize.SMALL))
        self.radios: dict[RuleProved | None, Radio] = {
            RuleProved.RULE: Radio(self.tr("It was a rule"), "shield-check"),
            RuleProved.HABIT: Radio(self.tr("It was a habit"), "lightbulb"),
            None: Radio(self.tr("Not clear yet"), "circle-dashed"),
        }
        holder = QWidget()
        choices = column(holder, spacing=4)
        walk = Walk(self)
        for radio in self.radios.values():
            choices.addWidget(radio)
            walk.add(radio)
        self.radios[None if ending is None else ending.proved].setChecked(True)
        self.body.addWidget(holder)
        self.line = TextField(self.tr("One line with it"), hint=self.tr("One line with it, if you like"))
        self.line.set_words("" if ending is None else ending.line)
        self.labelled = Labelled(self.tr("How do you know?"), self.line)
        self.body.addWidget(self.labelled)
        both = self.tr("Both are worth knowing. Habits can be talked over; rules have a reason to ask for.")
        self.body.addWidget(meta(both, tone="ink-2"))
        self.body.addStretch(1)
        verb.clicked.connect(self._conclude)

    @override
    def open_sheet(self) -> None:
        super().open_sheet()
        next(radio for radio in self.radios.values() if radio.isChecked()).setFocus()

    def _conclude(self) -> None:
        proved = next(key for key, radio in self.radios.items() if radio.isChecked())
        self.concluded.emit(proved, self.line.words())
