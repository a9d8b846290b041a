"""The first start: where one is on the left, the step itself on the right."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QWidget

from leerunit.app import Desk, open_workplace
from leerunit.clock import Clock
from leerunit.domain.vocabulary import Language
from ui.common import icons, painting, theme
from ui.common.ask import Ask
from ui.common.faults import Faults
from ui.common.files import documents
from ui.common.jobs import Done, Failed, JobRunner, Stopped
from ui.common.layouts import clear, column, row
from ui.common.notices import Picture
from ui.common.overriding import override
from ui.common.quote import Logo
from ui.common.settings import Settings
from ui.common.surface import Surface
from ui.common.text import PlainLabel
from ui.first_start.demo_step import DemoStep
from ui.first_start.doors import Door, Doors
from ui.first_start.forms import Founding, FoundingPage, TeacherForm, UnitForm
from ui.first_start.key_step import KeyStep
from ui.first_start.page import Page
from ui.first_start.people_step import PeopleStep

if TYPE_CHECKING:
    from leerunit.app import Workplace

WIDTH = 330


class StepDot(QWidget):
    """A step in the list: done, now, or still to come; the margin line runs on to the next."""

    def __init__(self, number: int, words: str, now: int, *, is_last: bool) -> None:
        super().__init__()
        self._number, self._now, self._is_last = number, now, is_last
        look = theme.current()
        self.setMinimumHeight(look.px(26) + (0 if is_last else look.gap(36)))
        line = row(self, margins=(0, 2, 0, 0))
        line.addSpacing(look.px(26) + look.gap(14))
        weight = 600 if number == now else 400
        line.addWidget(PlainLabel(words, "body", weight=weight), 1, Qt.AlignmentFlag.AlignTop)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        look = theme.current()
        side = look.px(26)
        circle = QRectF(0, 0, side, side)
        if not self._is_last:
            painting.hairline(painter, side // 2, side, side // 2, self.height(), "margin-line")
        if self._number < self._now:
            painting.dot(painter, circle, "petrol-tint", "petrol")
            mark = look.px(14)
            icons.paint(painter, "check", QPoint((side - mark) // 2, (side - mark) // 2), mark, "petrol")
            return
        now = self._number == self._now
        painting.dot(painter, circle, "petrol" if now else "card", None if now else "field")
        painter.setFont(look.font("meta", 600))
        painter.setPen(look.colour("on-petrol" if now else "ink-2"))
        painter.drawText(circle, Qt.AlignmentFlag.AlignCenter, str(self._number))


class FirstStart(QWidget):
    """`opened(Workplace)` when there is a store to sign in to; `settings_changed` for another language."""

    opened = Signal(object)
    settings_changed = Signal(object)
    elsewhere = Signal()

    def __init__(self, jobs: JobRunner, faults: Faults, clock: Clock, current: Settings) -> None:
        super().__init__()
        self._jobs, self._faults, self._clock, self._settings = jobs, faults, clock, current
        self._door, self._folder = Door.UNIT, documents() / "LEERunit"
        self._made: Founding | None = None
        self._desk: Desk | None = None
        look = theme.current()
        layout = row(self, spacing=0)
        side = Surface("rail", edge="right")
        side.setFixedWidth(look.gap(WIDTH))
        self._steps = column(spacing=0)
        words = column(side, spacing=0, margins=(40, 30, 34, 28))
        words.addWidget(Logo())
        words.addSpacing(look.gap(58))
        words.addWidget(PlainLabel(self.tr("Welcome"), "title"))
        words.addSpacing(look.gap(8))
        welcome = self.tr("Good that you are here. In a few minutes everything is ready.")
        words.addWidget(PlainLabel(welcome, "lead", tone="ink-2"))
        words.addSpacing(look.gap(30))
        words.addLayout(self._steps)
        words.addStretch(1)
        words.addLayout(self._offline())
        layout.addWidget(side)
        self._pages = QStackedWidget()
        layout.addWidget(self._pages, 1)
        self.show_doors()

    def _offline(self) -> QHBoxLayout:
        note = row(spacing=11)
        note.addWidget(Picture("hard-drive", 16), 0, Qt.AlignmentFlag.AlignTop)
        words = self.tr("LEERunit works without internet. Nothing leaves this PC unless someone exports it.")
        note.addWidget(PlainLabel(words, "meta", tone="ink-2"), 1)
        return note

    @property
    def page(self) -> QWidget | None:
        """The step that is shown."""
        return self._pages.currentWidget()

    def _show(self, page: Page, now: int) -> None:
        while (old := self._pages.currentWidget()) is not None:
            self._pages.removeWidget(old)
            old.hide()
            old.deleteLater()
        self._pages.addWidget(page)
        clear(self._steps)
        names = self._names()
        for number, words in enumerate(names, start=1):
            self._steps.addWidget(StepDot(number, words, now, is_last=number == len(names)))

    def _names(self) -> tuple[str, ...]:
        begin, key = self.tr("What do you begin with?"), self.tr("The recovery key")
        match self._door:
            case Door.UNIT:
                return begin, self.tr("Your unit and you"), key, self.tr("The first people")
            case Door.TEACHER:
                return begin, self.tr("You and your school"), key
            case Door.DEMO:
                return begin, self.tr("Look around")

    def show_doors(self) -> None:
        """Show the three doors."""
        page = Doors(self._door, self._settings.language, self._folder)
        page.language_picked.connect(self._speak)
        page.elsewhere.connect(self.elsewhere)
        page.forward.connect(lambda: self._chosen(page))
        for card in page.cards:
            card.opened.connect(lambda: self._preview(page))
        self._show(page, 1)
        page.cards[0].setFocus()

    def _preview(self, page: Doors) -> None:
        self._door = page.door
        clear(self._steps)
        names = self._names()
        for number, words in enumerate(names, start=1):
            self._steps.addWidget(StepDot(number, words, 1, is_last=number == len(names)))

    def _speak(self, language: Language) -> None:
        self.settings_changed.emit(replace(self._settings, language=language))

    def _chosen(self, page: Doors) -> None:
        self._door, self._folder = page.door, page.folder
        match self._door:
            case Door.UNIT:
                self._show_form(UnitForm(self._jobs, self._faults, self._clock))
            case Door.TEACHER:
                self._show_form(TeacherForm(self._jobs, self._faults, self._clock))
            case Door.DEMO:
                self._make_demo()

    def _show_form(self, form: FoundingPage) -> None:
        form.parent_folder = self._folder
        form.back.connect(self.show_doors)
        form.forward.connect(lambda: self._founded(form))
        self._show(form, 2)
        form.first_field().setFocus()

    def _founded(self, form: FoundingPage) -> None:
        assert form.made is not None
        self._made = form.made
        form.forget()
        page = KeyStep(form.made, self._settings.language, self._jobs, self._faults, self._clock)
        page.forward.connect(self._kept)
        self._show(page, 3)
        page.save_button.setFocus()

    def _kept(self) -> None:
        assert self._made is not None
        founded, passphrase = self._made.founded, self._made.passphrase
        if self._door is Door.TEACHER:
            self._finish(founded.workplace)
            return
        self._jobs.start(
            lambda _reporter: founded.workplace.sign_in(founded.person_id, passphrase), self._signed_in
        )

    def _signed_in(self, end: Done[Desk] | Failed | Stopped) -> None:
        match end:
            case Done(desk):
                self._desk = desk
                page = PeopleStep(desk, self._jobs, self._faults)
                page.forward.connect(self._peopled)
                self._show(page, 4)
                page.name.setFocus()
            case Failed(error):
                self._faults.tell(error)
            case Stopped():
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
        page = DemoStep(self._folder, self._jobs, self._faults, self._clock)
        page.back.connect(self.show_doors)
        page.made.connect(self._demo_made)
        self._show(page, 2)
        page.begin()

    def _demo_made(self, store: Path, passphrase: str) -> None:
        told = Ask(
            self.window(),
            self.tr("Shall we look around?"),
            self.tr("Everyone in the demo unit has the same passphrase: {0}").format(passphrase),
            self.tr("To the door"),
        )
        told.no.hide()
        told.finished.connect(
            lambda: self._faults.attempt(lambda: open_workplace(store, clock=self._clock), self._finish)
        )
        told.open()
