"""Beginning an evaluation: about whom, which form, and who is asked to write."""

from __future__ import annotations

from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from leerunit.domain.views.conversations import NewEvaluation
from leerunit.domain.views.people import Member, PersonView
from leerunit.domain.vocabulary import EvaluationKind, Voice
from ui.common import dates, labels
from ui.common.buttons import PrimaryButton
from ui.common.choices import Tick
from ui.common.fields import Labelled, Picker, TextField
from ui.common.sheet import SideSheet
from ui.common.text import PlainLabel

Forms = tuple[tuple[EvaluationKind, str, tuple[str, ...]], ...]
NAMELESS = (Voice.RELATIVE, Voice.RESIDENT, Voice.VOLUNTEER, Voice.NEIGHBOUR, Voice.COLLEAGUE)


class BeginSheet(SideSheet):
    """`beginning(NewEvaluation)` when the button is pressed."""

    beginning = Signal(object)

    def __init__(self, over: QWidget, forms: Forms, people: tuple[PersonView, ...], me: Member) -> None:
        self.button = PrimaryButton("", "handshake", keys="Ctrl+Return", show_keys=True)
        super().__init__(over, "", self.button)
        self._forms, self._me = forms, me.person.person_id
        self.title.setText(self.tr("Begin an evaluation"))
        self.button.setText(self.tr("Begin"))
        self.button.setShortcut("Ctrl+Return")
        self.form = Picker(self.tr("Which talk?"), tuple((kind, name) for kind, name, _ in forms))
        self.about = Picker(self.tr("About whom?"), tuple((one.person_id, one.name) for one in people))
        self.about.choose(self._someone(people, me))
        self.moment = TextField(self.tr("On what occasion?"), hint=self.tr("For example: halfway"))
        for name, part, help_text in (
            (self.tr("About whom?"), self.about, ""),
            (self.tr("Which talk?"), self.form, ""),
            (self.tr("On what occasion?"), self.moment, self.tr("May stay empty.")),
        ):
            self.body.addWidget(Labelled(name, part, help_text=help_text))
        self.asked = PlainLabel("", "meta", tone="ink-2")
        self.body.addWidget(self.asked)
        self.voices: dict[UUID, Tick] = {}
        self.nameless: dict[Voice, Tick] = {}
        self._add_voices(people)
        self.below = PlainLabel("", "meta", tone="terra")
        self.body.addWidget(self.below)
        self.body.addStretch(1)
        self.form.currentIndexChanged.connect(self._show_questions)
        self.about.currentIndexChanged.connect(self._look)
        self.button.clicked.connect(self._begin)
        self._show_questions()
        self._look()

    def _someone(self, people: tuple[PersonView, ...], me: Member) -> UUID:
        if me.person.is_student:
            return me.person.person_id
        return next((one.person_id for one in people if one.is_student), me.person.person_id)

    def _add_voices(self, people: tuple[PersonView, ...]) -> None:
        self.body.addWidget(PlainLabel(self.tr("Who is asked to write?"), "strong"))
        words = self.tr("All write first. You read each other once everyone is ready.")
        self.body.addWidget(PlainLabel(words, "meta", tone="ink-2"))
        for one in people:
            if one.person_id == self._me:
                continue
            self.voices[one.person_id] = Tick(labels.with_roles(one))
            self.body.addWidget(self.voices[one.person_id])
        self.body.addWidget(PlainLabel(self.tr("A voice that you write down"), "strong"))
        for voice in NAMELESS:
            self.nameless[voice] = Tick(dates.capital(labels.voice(voice)))
            self.body.addWidget(self.nameless[voice])

    def _show_questions(self) -> None:
        questions = next((asked for kind, _, asked in self._forms if kind == self.form.value()), ())
        self.asked.setText("\n".join(f"\u2022 {heading}" for heading in questions))

    def _look(self) -> None:
        for person, tick in self.voices.items():
            tick.setVisible(person != self.about.value())

    def _begin(self) -> None:
        kind, about = self.form.value(), self.about.value()
        if not isinstance(kind, EvaluationKind) or not isinstance(about, UUID):
            return
        chosen = tuple(one for one, tick in self.voices.items() if tick.isChecked() and one != about)
        self.beginning.emit(
            NewEvaluation(
                kind=kind,
                about_id=about,
                voices=chosen,
                nameless=tuple(voice for voice, tick in self.nameless.items() if tick.isChecked()),
                moment=self.moment.text().strip(),
            )
        )

    def refuse(self, sentence: str) -> None:
        """Say what does not fit yet."""
        self.below.setText(sentence)
