"""The first start: where one is on the left, the step itself on the right."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QStackedWidget, QWidget

from leerunit.clock import Clock
from leerunit.domain.vocabulary import Language
from ui.common.faults import Faults
from ui.common.layouts import row
from ui.common.overriding import override
from ui.common.settings import Settings
from ui.first_start.doors import Door, Doors
from ui.first_start.page import Page
from ui.first_start.side import Side, Step

if TYPE_CHECKING:
    from leerunit.app import Desk, Workplace
    from ui.common.jobs import Done, Failed, JobRunner, Stopped
    from ui.first_start.forms import Founding, FoundingPage


@dataclass(frozen=True, slots=True)
class Begun:
    """What was chosen on the first page, so that another language does not forget it."""

    folder: Path
    door: Door = Door.UNIT
    spoke: bool = False


class FirstStart(QWidget):
    """`opened(Workplace)` when there is a store to sign in to; `settings_changed` for another language."""

    opened = Signal(object)
    settings_changed = Signal(object)
    elsewhere = Signal()

    def __init__(
        self, jobs: JobRunner, faults: Faults, clock: Clock, current: Settings, begun: Begun
    ) -> None:
        super().__init__()
        self._jobs, self._faults, self._clock, self._settings = jobs, faults, clock, current
        self.begun = begun
        self._made: Founding | None = None
        self._desk: Desk | None = None
        layout = row(self, spacing=0)
        self._side = Side()
        layout.addWidget(self._side)
        self._pages = QStackedWidget()
        layout.addWidget(self._pages, 1)
        self.show_doors()

    @property
    def page(self) -> Page:
        """The step that is shown."""
        page = self._pages.currentWidget()
        assert isinstance(page, Page)
        return page

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.page.first_field().setFocus()

    def _show(self, page: Page, now: int) -> None:
        while (old := self._pages.currentWidget()) is not None:
            self._pages.removeWidget(old)
            old.hide()
            old.deleteLater()
        self._pages.addWidget(page)
        self._side.show_steps(self._steps(), now)
        page.first_field().setFocus()

    def _steps(self) -> tuple[Step, ...]:
        key, people = (
            Step(self.tr("The recovery key"), self.tr("put away")),
            Step(self.tr("The first people")),
        )
        begin = self.tr("What do you begin with?")
        made = self._made.name if self._made is not None else ""
        match self.begun.door:
            case Door.UNIT:
                first = Step(begin, self.tr("a new LEER-unit"))
                return first, Step(self.tr("Your unit and you"), made), key, people
            case Door.TEACHER:
                first = Step(begin, self.tr("reading portfolios"))
                return first, Step(self.tr("You and your school"), made), key
            case Door.DEMO:
                return Step(begin, self.tr("the demo unit")), Step(self.tr("Look around"))

    def show_doors(self) -> None:
        """Show the three doors."""
        page = Doors(self.begun.door, self._settings.language, self.begun.folder)
        if self.begun.spoke:
            page.start_at_language()
        page.language_picked.connect(lambda language: self._speak(page, language))
        page.elsewhere.connect(self.elsewhere)
        page.forward.connect(lambda: self._chosen(page))
        page.picked.connect(lambda door: self._picked(page, door))
        self._show(page, 1)

    def _picked(self, page: Doors, door: Door) -> None:
        self.begun = Begun(page.folder, door)
        self._side.show_steps(self._steps(), 1)

    def _speak(self, page: Doors, language: Language) -> None:
        self.begun = Begun(page.folder, page.door, spoke=True)
        self.settings_changed.emit(replace(self._settings, language=language))

    def _chosen(self, page: Doors) -> None:
        from ui.first_start.forms import TeacherForm, UnitForm

        self.begun = Begun(page.folder, page.door)
        match page.door:
            case Door.UNIT:
                self._show_form(UnitForm(self._jobs, self._faults, self._clock))
            case Door.TEACHER:
                self._show_form(TeacherForm(self._jobs, self._faults, self._clock))
            case Door.DEMO:
                self._make_demo()

    def _show_form(self, form: FoundingPage) -> None:
        form.parent_folder = self.begun.folder
        form.back.connect(self.show_doors)
        form.forward.connect(lambda: self._founded(form))
        self._show(form, 2)

    def _founded(self, form: FoundingPage) -> None:
        from ui.first_start.key_step import KeyStep

        assert form.made is not None
        self._made = form.made
        form.forget()
        page = KeyStep(form.made, self._settings.language, self._jobs, self._faults, self._clock)
        page.forward.connect(lambda: self._kept(page))
        self._show(page, 3)

    def _kept(self, page: Page) -> None:
        assert self._made is not None
        founded, passphrase = self._made.founded, self._made.passphrase
        if self.begun.door is Door.TEACHER:
            self._finish(founded.workplace)
            return
        page.wait(waiting=True)
        self._jobs.start(
            lambda _reporter: founded.workplace.sign_in(founded.person_id, passphrase),
            lambda end: self._signed_in(page, end),
        )

    def _signed_in(self, page: Page, end: Done[Desk] | Failed | Stopped) -> None:
        from ui.common.jobs import Done, Failed
        from ui.first_start.people_step import PeopleStep

        page.wait(waiting=False)
        match end:
            case Done(desk):
                self._desk = desk
                people = PeopleStep(desk, self._jobs, self._faults)
                people.forward.connect(self._peopled)
                self._show(people, 4)
            case Failed(error):
                self._faults.tell(error)
            case _:
                pass

    def _peopled(self) -> None:
        assert self._made is not None
        if self._desk is not None:
            self._desk.sign_out()
            self._desk = None
        self._finish(self._made.founded.workplace)

    def _finish(self, workplace: Workplace) -> None:
        self._made = None
        self.opened.emit(workplace)

    def _make_demo(self) -> None:
        from ui.first_start.demo_step import DemoStep

        page = DemoStep(self.begun.folder, self._jobs, self._faults, self._clock)
        page.back.connect(self.show_doors)
        page.opened.connect(self._finish)
        self._show(page, 2)
        page.begin()
