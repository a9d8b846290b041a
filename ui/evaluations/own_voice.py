"""The bar of my own words: whether they are ready, whom we wait for, and writing on."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from leerunit.domain.views.conversations import EvaluationView
from ui.common import dates, labels
from ui.common.buttons import LinkButton, PlainButton
from ui.common.choices import Tick
from ui.common.layouts import clear, column, row
from ui.common.notices import Banner
from ui.common.surface import Card
from ui.common.text import PlainLabel
from ui.evaluations.view_state import EvaluationState, MyVoice, Waiting


class OwnVoices(QWidget):
    """`finishing(voice_id, consent)`, `reopening(voice_id)` and `leaving_out(voice_id)` go to the page."""

    finishing = Signal(object, bool)
    reopening = Signal(object)
    leaving_out = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._body: QVBoxLayout = column(self, spacing=10)
        self._shown: tuple[object, ...] = ()
        self.buttons: list[PlainButton] = []
        self.consents: list[Tick] = []

    def show_state(self, view: EvaluationView, state: EvaluationState) -> None:
        """Show what can be done with my voices now."""
        shape = (
            view.card.evaluation_id,
            tuple((one.voice_id, one.is_finished) for one in state.mine),
            state.waiting,
            view.card.begun_by_me,
        )
        if shape == self._shown:
            return
        self._shown = shape
        clear(self._body)
        self.buttons, self.consents = [], []
        for voice in state.mine:
            self._body.addWidget(self._voice(view, voice))
        if not view.all_voices_finished and all(one.is_finished for one in state.mine):
            self._body.addWidget(self._waiting(view, state.waiting))

    def _voice(self, view: EvaluationView, voice: MyVoice) -> QWidget:
        return self._finished(view, voice) if voice.is_finished else self._writing(voice)

    def _writing(self, voice: MyVoice) -> Card:
        card = Card(fill="sunk")
        if voice.is_hosted:
            name = voice.name or labels.voice(voice.voice)
            bold = self.tr("You write down for: {0}").format(name)
            words = self.tr("Read aloud what stands there. Others read it once everyone is ready.")
        else:
            bold = self.tr("Are your words ready?")
            words = self.tr("Now only you read them. Others do once everyone is ready.")
        line = row(spacing=16)
        text = column(spacing=0)
        text.addWidget(PlainLabel(bold, "strong"))
        text.addWidget(PlainLabel(words, "meta", tone="ink-2"))
        line.addLayout(text, 1)
        button = PlainButton(self.tr("The words are ready"), "check")
        line.addWidget(button)
        consent = Tick(self.tr("This person agrees that these words stand here"))
        if voice.is_hosted:
            card.body.addWidget(consent)
            self.consents.append(consent)
        card.body.insertLayout(0, line)
        button.clicked.connect(lambda: self.finishing.emit(voice.voice_id, consent.isChecked()))
        self.buttons.append(button)
        return card

    def _finished(self, view: EvaluationView, voice: MyVoice) -> QWidget:
        holder = QWidget()
        line = row(holder, spacing=12)
        name = dates.capital(voice.name or labels.voice(voice.voice))
        words = (
            self.tr("{0}: the words are ready.").format(name)
            if voice.is_hosted
            else self.tr("Your words are ready.")
        )
        line.addWidget(PlainLabel(words, "meta", tone="ink-2"), 1)
        again = LinkButton(self.tr("Write on"), "pencil", small=True)
        again.clicked.connect(lambda: self.reopening.emit(voice.voice_id))
        line.addWidget(again)
        return holder

    def _waiting(self, view: EvaluationView, waiting: tuple[Waiting, ...]) -> QWidget:
        names = ", ".join(one.name or labels.voice(one.voice) for one in waiting)
        holder = QWidget()
        body = column(holder, spacing=8)
        words = self.tr("Then you read each other and talk it over.")
        bold = self.tr("Still writing: {0}.").format(names)
        body.addWidget(Banner(bold, words, icon="pen-line", tone="sand"))
        for one in waiting if view.card.begun_by_me else ():
            name = one.name or labels.voice(one.voice)
            link = LinkButton(self.tr("Go on without {0}").format(name), "arrow-right", small=True)
            link.clicked.connect(lambda _on=False, key=one.voice_id: self.leaving_out.emit(key))
            body.addWidget(link)
        return holder
