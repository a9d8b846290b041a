"""Step 2: the names of the unit and its keeper, or of the teacher, and the passphrase that opens it."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from leerunit.app import Founded, found_teacher_workplace, found_unit
from leerunit.clock import Clock
from leerunit.domain.refusals import RefusalCode, Refused, Unavailable
from leerunit.domain.views.people import NewPerson, NewUnit
from leerunit.domain.vocabulary import GUIDES, Role, UnitKind
from ui.common import labels, refusal_words, theme
from ui.common.faults import Faults
from ui.common.fields import Labelled, PassphraseField, Picker, TextField
from ui.common.jobs import Done, Failed, JobRunner, Stopped
from ui.common.overriding import override
from ui.common.text import PlainLabel
from ui.common.writing import WritingField
from ui.first_start.page import Page


@dataclass(frozen=True, slots=True)
class Founding:
    """What was made, with the passphrase that opens it until the first people stand in it."""

    founded: Founded
    passphrase: str
    name: str


class FoundingPage(Page):
    """A form that makes a store; `made` holds what came of it."""

    def __init__(self, title: str, lead: str, jobs: JobRunner, faults: Faults, clock: Clock) -> None:
        super().__init__(title, lead)
        self._jobs, self._faults, self._clock = jobs, faults, clock
        self.parent_folder = Path()
        self.made: Founding | None = None
        self._grid = QGridLayout()
        look = theme.current()
        self._grid.setHorizontalSpacing(look.gap(20))
        self._grid.setVerticalSpacing(look.gap(14))
        self._columns = 1 if look.is_large else 2
        self._at = 0
        self.body.addLayout(self._grid)
        self.first = PassphraseField(self.tr("Your passphrase"))
        self.again = PassphraseField(self.tr("Your passphrase, again"))
        self.passphrase = Labelled(
            self.tr("Your passphrase"),
            self.first,
            help_text=self.tr("A few words in a row that only you know."),
        )
        self.repeated = Labelled(self.tr("Your passphrase, again"), self.again)

    def place(self, part: QWidget, *, wide: bool = False) -> None:
        """Put a field in the form, over both columns if `wide`."""
        if wide and self._at % self._columns:
            self._at += 1
        span = self._columns if wide else 1
        top = Qt.AlignmentFlag.AlignTop
        self._grid.addWidget(part, self._at // self._columns, self._at % self._columns, 1, span, top)
        self._at += span

    def finish(self) -> None:
        for column in range(self._columns):
            self._grid.setColumnStretch(column, 1)
        for field in self.findChildren(TextField):
            field.returnPressed.connect(self._entered)
        self.body.addStretch(1)

    def _entered(self) -> None:
        if self.button.isEnabled():
            self.go_on()

    def found(self, folder: Path, passphrase: str) -> Founded:
        """Make the store; runs beside the window, with values taken before."""
        raise NotImplementedError

    def store_name(self) -> str:
        raise NotImplementedError

    def capture(self) -> None:
        """Take the values of the fields before the work begins."""

    def required(self) -> tuple[TextField, ...]:
        """Return the fields that hold a name the store cannot do without."""
        raise NotImplementedError

    @override
    def go_on(self) -> None:
        empty = next((field for field in self.required() if not field.text().strip()), None)
        if empty is not None:
            missing = refusal_words.refused(Refused(RefusalCode.NAME_MISSING))
            next(part for part in self.findChildren(Labelled) if part.field is empty).refuse(missing)
            return
        if self.first.text() != self.again.text():
            self.repeated.refuse(refusal_words.refused(Refused(RefusalCode.PASSPHRASE_DIFFERS)))
            return
        self.capture()
        name, passphrase = self.store_name(), self.first.text()
        folder = self.parent_folder / f"{safe_name(name)}.leerunit"
        self.wait(waiting=True)

        self._jobs.start(
            lambda _reporter: Founding(self.found(folder, passphrase), passphrase, name), self._founded
        )

    def _founded(self, end: Done[Founding] | Failed | Stopped) -> None:
        self.wait(waiting=False)
        match end:
            case Done(made):
                self.made = made
                self.forward.emit()
            case Failed(Refused(code=RefusalCode.PASSPHRASE_TOO_SHORT) as error):
                self.passphrase.refuse(refusal_words.refused(error))
            case Failed(Refused(code=RefusalCode.FOLDER_IN_USE)):
                self.named().refuse(
                    self.tr("This name is already there. Choose another one, or go back for another folder.")
                )
            case Failed(Unavailable() as error):
                self.refuse(refusal_words.unavailable(error))
            case Failed(error):
                self._faults.tell(error, refused=self.refuse)
            case Stopped():
                pass

    def named(self) -> Labelled:
        """Return the field that names the store."""
        return self.findChildren(Labelled)[0]

    @override
    def first_field(self) -> QWidget:
        return next(part.field for part in self.findChildren(Labelled))

    def forget(self) -> None:
        self.first.forget()
        self.again.forget()


class UnitForm(FoundingPage):
    """The new unit and its keeper."""

    def __init__(self, jobs: JobRunner, faults: Faults, clock: Clock) -> None:
        super().__init__("", "", jobs, faults, clock)
        self.title.setText(self.tr("Your unit and you"))
        self.name = TextField(self.tr("Name of the unit"), hint=self.tr("such as LEER-unit De Linde"))
        kinds = tuple((kind, labels.unit_kind(kind)) for kind in UnitKind)
        self.kind = Picker(self.tr("Kind of unit"), kinds)
        self.at = TextField(self.tr("Place"), hint=self.tr("such as Duinzicht, ground floor"))
        self.purpose = WritingField(
            self.tr("What you are there for"), hint=self.tr("in your own words, one sentence")
        )
        self.keeper = TextField(self.tr("Your name"))
        roles = sorted(GUIDES, key=lambda role: role is not Role.PRACTICE_EDUCATOR)
        self.role = Picker(self.tr("Your role"), tuple((role, labels.role(role)) for role in roles))
        for name, field in (
            (self.tr("Name of the unit"), self.name),
            (self.tr("Kind of unit"), self.kind),
            (self.tr("Place"), self.at),
        ):
            self.place(Labelled(name, field))
        self.place(Labelled(self.tr("What you are there for"), self.purpose), wide=True)
        self.place(
            PlainLabel(
                self.tr("You become the keeper: you add people and look after back-ups."), tone="ink-2"
            ),
            wide=True,
        )
        self.place(Labelled(self.tr("Your name"), self.keeper))
        self.place(Labelled(self.tr("Your role"), self.role))
        self.place(self.passphrase)
        self.place(self.repeated)
        self.finish()

    @override
    def required(self) -> tuple[TextField, ...]:
        return self.name, self.keeper

    @override
    def store_name(self) -> str:
        return self.name.text().strip()

    def capture(self) -> None:
        kind, role = self.kind.value(), self.role.value()
        assert isinstance(kind, UnitKind)
        assert isinstance(role, Role)
        self._unit = NewUnit(
            self.store_name(), kind, place=self.at.text().strip(), purpose=self.purpose.words().strip()
        )
        self._person = (self.keeper.text().strip(), role)

    def _entered(self) -> None:
        if self.button.isEnabled():
            self.go_on()

    def found(self, folder: Path, passphrase: str) -> Founded:
        name, role = self._person
        keeper = NewPerson(name, role, passphrase, is_keeper=True)
        return found_unit(folder, self._unit, keeper, clock=self._clock)


class TeacherForm(FoundingPage):
    """The teacher's own workplace."""

    def __init__(self, jobs: JobRunner, faults: Faults, clock: Clock) -> None:
        super().__init__("", "", jobs, faults, clock)
        self.title.setText(self.tr("You and your school"))
        self.teacher = TextField(self.tr("Your name"))
        self.school = TextField(self.tr("Your school"))
        self.place(Labelled(self.tr("Your name"), self.teacher))
        self.place(Labelled(self.tr("Your school"), self.school))
        self.place(self.passphrase)
        self.place(self.repeated)
        self.finish()

    @override
    def required(self) -> tuple[TextField, ...]:
        return (self.teacher,)

    @override
    def store_name(self) -> str:
        return self.teacher.text().strip()

    def capture(self) -> None:
        self._values = (self.teacher.text().strip(), self.school.text().strip())

    def _entered(self) -> None:
        if self.button.isEnabled():
            self.go_on()

    def found(self, folder: Path, passphrase: str) -> Founded:
        name, school = self._values
        return found_teacher_workplace(folder, name, school, passphrase, clock=self._clock)


def safe_name(name: str) -> str:
    """Return a name that every file system takes."""
    kept = "".join(sign if sign.isalnum() or sign in " -_" else " " for sign in name)
    return " ".join(kept.split())[:60].strip() or "LEERunit"
