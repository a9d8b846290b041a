"""Before someone without account speaks: whose words, may they decide, and what is asked in plain words."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from leerunit.domain.vocabulary import Voice
from ui.common import theme
from ui.common.buttons import DisabledAction, PrimaryButton
from ui.common.choices import Radio
from ui.common.fields import Labelled
from ui.common.layouts import column
from ui.common.overriding import override
from ui.common.sheet import SideSheet
from ui.common.text import PlainLabel, meta, strong
from ui.common.voice_pills import VoicePills
from ui.common.walking import Walk
from ui.common.writing import WritingField

VOICES = (Voice.RELATIVE, Voice.RESIDENT, Voice.VOLUNTEER, Voice.NEIGHBOUR, Voice.COLLEAGUE)


class VoiceSheet(SideSheet):
    """`handed_over(Voice, str)`: whose words and what is asked. Nothing of it is kept."""

    handed_over = Signal(object, str)

    def __init__(self, over: QWidget) -> None:
        super().__init__(over, self.tr("Someone else speaks"))
        quiet = self.tr("Beside you, without a name and without an account. One sentence is enough.")
        self.body.addWidget(meta(quiet, tone="ink-2"))
        self.body.addWidget(strong(self.tr("Whose words?")))
        self.whose = VoicePills(VOICES)
        self.whose.picked.connect(self._follow)
        self.body.addWidget(self.whose)
        self.body.addWidget(self._build_deciding())
        self.writing = WritingField(
            self.tr("What do you ask, in plain words?"),
            hint=self.tr("For example: how did the morning begin at home?"),
            lines=2,
        )
        self.body.addWidget(Labelled(self.tr("What do you ask, in plain words?"), self.writing))
        self.body.addStretch(1)
        verb = PrimaryButton(self.tr("Hand over the screen"), "heart", keys="Ctrl+Return")
        verb.clicked.connect(self._hand_over)
        self.action = DisabledAction(verb)
        self.footer.addWidget(self.action)
        self._follow()

    @override
    def open_sheet(self) -> None:
        super().open_sheet()
        self.whose.setFocus()

    def _build_deciding(self) -> QWidget:
        self._deciding = QWidget()
        layout = column(self._deciding, spacing=2)
        layout.addWidget(strong(self.tr("Can this resident decide about this?")))
        walk = Walk(self)
        self.yes = Radio(self.tr("Yes"))
        self.no = Radio(self.tr("No, or I am not sure"))
        for radio in (self.yes, self.no):
            radio.clicked.connect(self._follow)
            walk.add(radio)
            layout.addWidget(radio)
        layout.addSpacing(theme.current().gap(4))
        kind = self.tr("Then their words stay with them. You may write down what you saw yourself.")
        self.kindly = PlainLabel(kind, "body", tone="ink-2")
        layout.addWidget(self.kindly)
        return self._deciding

    def _follow(self) -> None:
        is_resident = self.whose.voice() is Voice.RESIDENT
        self._deciding.setVisible(is_resident)
        self.kindly.setVisible(self.no.isChecked())
        if not is_resident or self.yes.isChecked():
            self.action.allow()
        elif self.no.isChecked():
            self.action.forbid(self.tr("Nothing is asked and nothing is kept."))
        else:
            self.action.forbid(self.tr("First say whether they can decide."))

    def _hand_over(self) -> None:
        self.handed_over.emit(self.whose.voice(), self.writing.words().strip())
