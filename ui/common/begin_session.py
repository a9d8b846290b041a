"""Beginning a session: which method, which question, who brings it in, who is there."""

from __future__ import annotations

from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from leerunit.domain.views.conversations import NewSession
from leerunit.domain.views.people import Member, PersonView
from ui.common import labels
from ui.common.buttons import PrimaryButton
from ui.common.choices import Tick
from ui.common.fields import Labelled, Picker
from ui.common.sheet import SideSheet
from ui.common.text import PlainLabel
from ui.common.writing import WritingField


class BeginSheet(SideSheet):
    """`beginning(NewSession)` when the button is pressed; only the question has to be written."""

    beginning = Signal(object)

    def __init__(
        self,
        over: QWidget,
        methods: tuple[tuple[str, str, int], ...],
        people: tuple[PersonView, ...],
        me: Member,
    ) -> None:
        self.button = PrimaryButton("", "messages-square", keys="Ctrl+Return", show_keys=True)
        super().__init__(over, "", self.button)
        self.title.setText(self.tr("Begin an intervision"))
        self.button.setText(self.tr("Begin"))
        self.button.setShortcut("Ctrl+Return")
        self.question = WritingField(
            self.tr("Which question is brought in?"), hint=self.tr("One sentence is enough"), lines=2
        )
        self.question.field.setTabChangesFocus(True)
        self.question_labelled = Labelled(self.tr("Which question is brought in?"), self.question)
        self.question.field.edited.connect(self.question_labelled.clear)
        nobody: tuple[object, str] = (None, self.tr("nobody in particular"))
        names = tuple((one.person_id, one.name) for one in people)
        self.brings = Picker(self.tr("Who brings it in?"), (nobody, *names))
        self.leads = Picker(self.tr("Who leads the talk?"), (nobody, *names))
        self.method = Picker(self.tr("Method"), tuple((key, self._method(n, m)) for key, n, m in methods))
        self.brings.choose(me.person.person_id if me.person.is_student else None)
        self.leads.choose(None if me.person.is_student else me.person.person_id)
        for part in (
            self.question_labelled,
            Labelled(self.tr("Who brings it in?"), self.brings),
            Labelled(self.tr("Who leads the talk?"), self.leads),
            Labelled(
                self.tr("Method"), self.method, help_text=self.tr("The phases help; skip what you like.")
            ),
        ):
            self.body.addWidget(part)
        self.present: dict[UUID, Tick] = {}
        self._add_present(people, me)
        self.body.addStretch(1)
        self.button.clicked.connect(self._begin)

    def _method(self, name: str, minutes: int) -> str:
        return self.tr("{0} (about {1} minutes)").format(name, minutes) if minutes else name

    def _add_present(self, people: tuple[PersonView, ...], me: Member) -> None:
        self.body.addWidget(PlainLabel(self.tr("Who is there?"), "strong"))
        words = self.tr("Who was there can read the notes, nobody else. You are there yourself.")
        self.body.addWidget(PlainLabel(words, "meta", tone="ink-2"))
        for one in people:
            if one.person_id == me.person.person_id:
                continue
            tick = Tick(labels.with_roles(one))
            self.present[one.person_id] = tick
            self.body.addWidget(tick)

    def _begin(self) -> None:
        present = tuple(person for person, tick in self.present.items() if tick.isChecked())
        self.beginning.emit(
            NewSession(
                method_key=str(self.method.value() or ""),
                question=self.question.words().strip(),
                case_owner_id=_person(self.brings),
                facilitator_id=_person(self.leads),
                present_ids=present,
            )
        )

    def refuse(self, sentence: str) -> None:
        """Say at the question what does not fit yet."""
        self.question_labelled.refuse(sentence)


def _person(picker: Picker) -> UUID | None:
    value = picker.value()
    return value if isinstance(value, UUID) else None
