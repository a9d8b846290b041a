"""Back in after a forgotten passphrase: by the keeper, or with the words of the recovery sheet."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from leerunit.domain.refusals import RefusalCode, Refused
from leerunit.domain.views.threshold import Tile
from ui.common import refusal_words
from ui.common.buttons import PrimaryButton
from ui.common.faults import Faults
from ui.common.fields import Labelled, PassphraseField
from ui.common.jobs import Done, Failed, JobRunner, Stopped
from ui.common.sheet import SideSheet
from ui.common.surface import Hairline
from ui.common.text import PlainLabel
from ui.common.writing import WritingField

if TYPE_CHECKING:
    from leerunit.app import Desk, Workplace


class RecoverySheet(SideSheet):
    """`entered(Desk)` is emitted when the words fit."""

    entered = Signal(object)

    def __init__(
        self, over: QWidget, tile: Tile, workplace: Workplace, jobs: JobRunner, faults: Faults
    ) -> None:
        self.button = PrimaryButton("", "key-round")
        super().__init__(over, "", self.button)
        self._tile, self._workplace, self._jobs, self._faults = tile, workplace, jobs, faults
        self.title.setText(self.tr("Forgot your passphrase?"))
        self.button.setText(self.tr("Set and sign in"))
        self.body.addWidget(
            PlainLabel(
                self.tr(
                    "Ask the keeper of this unit: they can give you access again. What you shared is there "
                    "at once; what only you could read stays sealed until your old passphrase or the "
                    "recovery sheet is there. You always see that it was done."
                )
            )
        )
        self.body.addWidget(Hairline())
        self.body.addWidget(PlainLabel(self.tr("With the recovery sheet"), "section"))
        self.words_field = WritingField(self.tr("Words of the recovery sheet"), lines=3)
        self.words = Labelled(
            self.tr("Words of the recovery sheet"),
            self.words_field,
            help_text=self.tr("In order, with spaces between."),
        )
        self.first = PassphraseField(self.tr("New passphrase"))
        self.again = PassphraseField(self.tr("New passphrase, again"))
        self.first_labelled = Labelled(self.tr("New passphrase"), self.first)
        self.again_labelled = Labelled(self.tr("New passphrase, again"), self.again)
        for part in (self.words, self.first_labelled, self.again_labelled):
            self.body.addWidget(part)
        self.body.addStretch(1)
        self.again.returnPressed.connect(self._send)
        self.button.clicked.connect(self._send)
        self.closed.connect(self._forget)

    def _send(self) -> None:
        if self.first.text() != self.again.text():
            error = Refused(RefusalCode.PASSPHRASE_DIFFERS)
            self.again_labelled.refuse(refusal_words.refused(error))
            return
        words = tuple(self.words_field.words().split())
        passphrase = self.first.text()
        person = self._tile.person_id
        self.button.setEnabled(False)
        self._jobs.start(lambda _reporter: self._workplace.recover(person, words, passphrase), self._answered)

    def _answered(self, end: Done[Desk] | Failed | Stopped) -> None:
        self.button.setEnabled(True)
        match end:
            case Done(desk):
                self._forget()
                self.entered.emit(desk)
            case Failed(Refused(code=RefusalCode.PASSPHRASE_TOO_SHORT) as error):
                self.first_labelled.refuse(refusal_words.refused(error))
            case Failed(error):
                self._faults.tell(error, refused=self.words.refuse)
            case Stopped():
                pass

    def _forget(self) -> None:
        self.words_field.set_words("")
        self.first.forget()
        self.again.forget()
