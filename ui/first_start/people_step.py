"""Step 4: the first people, by hand. More can come later; none is needed to go on."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from leerunit.app import Desk
from leerunit.domain.refusals import RefusalCode, Refused
from leerunit.domain.views.people import NewPerson
from leerunit.domain.vocabulary import Role
from ui.common import labels, refusal_words, theme
from ui.common.avatar import Avatar
from ui.common.buttons import PlainButton
from ui.common.faults import Faults
from ui.common.fields import Labelled, PassphraseField, Picker, TextField
from ui.common.jobs import Done, Failed, JobRunner, Stopped
from ui.common.layouts import FlowLayout, row
from ui.common.overriding import override
from ui.common.surface import Card
from ui.common.text import PlainLabel
from ui.first_start.page import Page

SUGGESTED = (Role.STUDENT, Role.LEARNING_COACH)


class PeopleStep(Page):
    """Adds people by the desk of the keeper."""

    def __init__(self, desk: Desk, jobs: JobRunner, faults: Faults) -> None:
        super().__init__("", may_go_back=False)
        self.title.setText(self.tr("The first people"))
        self._desk, self._jobs, self._faults = desk, jobs, faults
        lead = self.tr(
            "Students and learning coaches. Each gets a passphrase of their own and can change it later."
        )
        self.body.addWidget(PlainLabel(lead, "lead", tone="ink-2"))
        self.name = TextField(self.tr("Name"))
        roles = (*SUGGESTED, *(role for role in Role if role not in SUGGESTED))
        self.role = Picker(self.tr("Role"), tuple((role, labels.role(role)) for role in roles))
        self.passphrase = PassphraseField(self.tr("First passphrase"))
        self.school = TextField(self.tr("School"), hint=self.tr("for a student, may stay empty"))
        self.name_part = Labelled(self.tr("Name"), self.name)
        help_text = self.tr("Type it together.")
        self.passphrase_part = Labelled(self.tr("First passphrase"), self.passphrase, help_text=help_text)
        self.body.addLayout(self._form())
        self.add_button = PlainButton(self.tr("Add this person"), "user-round-plus")
        self.add_button.clicked.connect(self.add)
        for field in (self.name, self.school, self.passphrase):
            field.returnPressed.connect(self.add)
        self.body.addWidget(self.add_button, 0, Qt.AlignmentFlag.AlignLeft)
        self._people = FlowLayout(spacing=12)
        self.body.addLayout(self._people)
        self.body.addStretch(1)
        self.button.setText(self.tr("To the door"))
        self._show(desk.member.person.name, desk.member.role)

    @override
    def first_field(self) -> QWidget:
        return self.name

    def _form(self) -> QGridLayout:
        grid = QGridLayout()
        look = theme.current()
        grid.setHorizontalSpacing(look.gap(20))
        grid.setVerticalSpacing(look.gap(14))
        across = 1 if look.is_large else 2
        parts = (
            self.name_part,
            Labelled(self.tr("Role"), self.role),
            self.passphrase_part,
            Labelled(self.tr("School"), self.school),
        )
        for at, part in enumerate(parts):
            grid.addWidget(part, at // across, at % across, Qt.AlignmentFlag.AlignTop)
        for column in range(across):
            grid.setColumnStretch(column, 1)
        return grid

    @override
    def go_on(self) -> None:
        if self.name.text().strip():
            self.name_part.refuse(self.tr("This person is not added yet. Add them, or make the name empty."))
            return
        self.forward.emit()

    def add(self) -> None:
        """Add the person of the form."""
        role = self.role.value()
        assert isinstance(role, Role)
        school = self.school.text().strip() or None
        person = NewPerson(
            self.name.text().strip(),
            role,
            self.passphrase.text(),
            school=school if role is Role.STUDENT else None,
        )
        self.add_button.setEnabled(False)
        people = self._desk.people
        self._jobs.start(lambda _reporter: people.add_person(person), lambda end: self._added(end, person))

    def _added(self, end: Done[object] | Failed | Stopped, person: NewPerson) -> None:
        self.add_button.setEnabled(True)
        match end:
            case Done():
                self._show(person.name, person.role)
                self.name.setText("")
                self.passphrase.forget()
                self.name.setFocus()
            case Failed(Refused(code=RefusalCode.PASSPHRASE_TOO_SHORT) as error):
                self.passphrase_part.refuse(refusal_words.refused(error))
            case Failed(error):
                self._faults.tell(error, refused=self.name_part.refuse)
            case Stopped():
                pass

    def _show(self, name: str, role: Role) -> None:
        card = Card(padding=10)
        line = row(spacing=12)
        line.addWidget(Avatar(name, role))
        line.addWidget(PlainLabel(f"{name}\n{labels.role(role)}", "body", wrap=False))
        card.body.addLayout(line)
        self._people.addWidget(card)
