"""Who may read a question: one choice at the side of the story, and the sheet where people are chosen."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta
from uuid import UUID

from PySide6.QtCore import QCoreApplication, QDate, Signal
from PySide6.QtWidgets import QWidget

from leerunit.domain.views.people import PersonView
from leerunit.domain.views.questions import QuestionStory, Reader
from leerunit.domain.vocabulary import Visibility
from ui.common import dates, labels, pictures, theme
from ui.common.buttons import DisabledAction, LinkButton, PrimaryButton
from ui.common.choices import Radio, Tick
from ui.common.fields import DateField, Labelled
from ui.common.layouts import column, row
from ui.common.names import together
from ui.common.overriding import override
from ui.common.sheet import SideSheet
from ui.common.text import PlainLabel, meta, section
from ui.common.walking import Walk

CHOICES = (Visibility.ONLY_ME, Visibility.MY_COACH, Visibility.CHOSEN, Visibility.UNIT)
MOST_NAMES = 6


def names_of(readers: Sequence[Reader]) -> str:
    """Return the readers as a sentence part; many as the first few and "others"."""
    names = [reader.name for reader in readers[:MOST_NAMES]]
    if len(readers) > MOST_NAMES:
        names.append(QCoreApplication.translate("readers", "others"))
    return together(names)


def until_of(readers: Sequence[Reader]) -> date | None:
    """Return the last day of chosen readers, if they have one."""
    days = [reader.until for reader in readers if reader.until is not None]
    return max(days, default=None)


class VisibleTo(QWidget):
    """One choice out of four; arrows walk, Space chooses.

    `wanted(Visibility)` when another is chosen, `asked_people` to change who they are.
    """

    wanted = Signal(object)
    asked_people = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        layout = column(self, spacing=2)
        layout.addWidget(section(self.tr("Visible to")))
        layout.addSpacing(theme.current().gap(6))
        walk = Walk(self)
        self.radios: dict[Visibility, Radio] = {}
        for visibility in CHOICES:
            radio = Radio(labels.visibility(visibility), pictures.VISIBILITY[visibility])
            radio.clicked.connect(lambda _on=False, one=visibility: self._clicked(one))
            walk.add(radio)
            self.radios[visibility] = radio
            layout.addWidget(radio)
            if visibility is Visibility.CHOSEN:
                layout.addWidget(self._chosen())
        self._visibility = Visibility.ONLY_ME

    def _chosen(self) -> QWidget:
        self._names = meta("", tone="ink-2")
        self.change = LinkButton(self.tr("Change"), small=True)
        self.change.clicked.connect(self.asked_people)
        self._chosen_line = QWidget()
        indent = theme.current().px(19) + theme.current().gap(10) + theme.current().px(26)
        line = row(self._chosen_line, spacing=6)
        line.setContentsMargins(indent, 0, 0, 0)
        line.addWidget(self._names, 1)
        line.addWidget(self.change)
        return self._chosen_line

    def show_story(self, story: QuestionStory) -> None:
        """Show who may read it now."""
        self._visibility = story.visibility
        self.revert()
        is_chosen = story.visibility is Visibility.CHOSEN
        self._chosen_line.setVisible(is_chosen)
        until = until_of(story.readers)
        names = names_of(story.readers)
        self._names.setText(
            self.tr("{0}, until {1}").format(names, dates.short(until)) if until is not None else names
        )

    def revert(self) -> None:
        """Show again what is so, after a choice that was not followed."""
        self.radios[self._visibility].setChecked(True)

    def _clicked(self, visibility: Visibility) -> None:
        if visibility is not self._visibility:
            self.wanted.emit(visibility)


class ChoosePeople(SideSheet):
    """Names people and a last day; `chosen(tuple[UUID, ...], date | None)` at the verb."""

    chosen = Signal(object, object)

    def __init__(
        self, over: QWidget, people: Sequence[PersonView], readers: Sequence[Reader], today: date
    ) -> None:
        super().__init__(over, self.tr("Who may read along?"))
        reading = {reader.person_id for reader in readers}
        until = until_of(readers)
        self.ticks: dict[UUID, Tick] = {}
        walk = Walk(self)
        for person in people:
            tick = Tick(labels.with_roles(person), "user-round")
            tick.setChecked(person.person_id in reading)
            tick.toggled.connect(self._check)
            walk.add(tick)
            self.ticks[person.person_id] = tick
            self.body.addWidget(tick)
        if not people:
            self.body.addWidget(PlainLabel(self.tr("Nobody else is in this unit yet."), "body", tone="ink-2"))
        self.body.addSpacing(theme.current().gap(10))
        self.lasts = Tick(self.tr("Until a day"))
        self.lasts.setChecked(until is not None)
        self.day = DateField(self.tr("Last day"), until or today + timedelta(days=28))
        self.day.setMinimumDate(QDate(today.year, today.month, today.day))
        self._day = Labelled(self.tr("Last day"), self.day)
        self.lasts.toggled.connect(self._day.setVisible)
        self.body.addWidget(self.lasts)
        self.body.addWidget(self._day)
        self._day.setVisible(until is not None)
        after = self.tr("After that day they cannot open it any more. What they wrote stays yours.")
        self.body.addWidget(meta(after, tone="ink-2"))
        self.body.addStretch(1)
        self._add_verb()
        self._check()

    @override
    def open_sheet(self) -> None:
        super().open_sheet()
        next(iter(self.ticks.values()), self.lasts).setFocus()

    def _add_verb(self) -> None:
        verb = PrimaryButton(self.tr("Let them read along"), "user-round-check", keys="Ctrl+Return")
        verb.clicked.connect(self._choose)
        self.action = DisabledAction(verb)
        self.footer.addWidget(self.action)

    def _check(self) -> None:
        if any(tick.isChecked() for tick in self.ticks.values()):
            self.action.allow()
        else:
            self.action.forbid(self.tr("Nobody is chosen yet."))

    def _choose(self) -> None:
        people = tuple(person_id for person_id, tick in self.ticks.items() if tick.isChecked())
        self.chosen.emit(people, self.day.day() if self.lasts.isChecked() else None)
