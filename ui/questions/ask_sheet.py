"""Asking one person for feedback: whom, what to look at, what they see, until when."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta
from uuid import UUID

from PySide6.QtCore import QDate, Signal
from PySide6.QtWidgets import QWidget

from leerunit.domain.views.feedback import NewRequest
from leerunit.domain.views.knowledge import OfferView
from leerunit.domain.views.people import PersonView
from leerunit.domain.views.questions import QuestionStory
from leerunit.domain.vocabulary import FEEDBACK_KINDS, EntryKind
from ui.common import dates, theme
from ui.common.autosave import Autosave
from ui.common.buttons import DisabledAction, PlainButton, PrimaryButton
from ui.common.choices import Tick
from ui.common.fields import DateField, Labelled
from ui.common.layouts import FlowLayout, column, row
from ui.common.names import first_name
from ui.common.overriding import override
from ui.common.segments import Segments
from ui.common.sheet import SideSheet
from ui.common.text import meta, strong
from ui.common.walking import Walk
from ui.common.writing import WritingField
from ui.questions.ask_people import AskWhom
from ui.questions.kinds import kind_name
from ui.questions.knows import KnowsPills

WEEK = timedelta(days=7)
_OTHER = "other"
SHOWN_AT_FIRST = frozenset(
    {EntryKind.OCCASION, EntryKind.RESIDENT_WISH, EntryKind.STEP, EntryKind.TRYING, EntryKind.EXPLORING}
)


class AskSheet(SideSheet):
    """`asked(NewRequest)` at the verb; `through_me` when a relative is to speak, beside me.

    `moment` is the next reflection (title, day), a natural last day. Esc keeps what was typed.
    """

    asked = Signal(object)
    through_me = Signal()

    def __init__(
        self,
        over: QWidget,
        story: QuestionStory,
        people: Sequence[PersonView],
        today: date,
        moment: tuple[str, date] | None,
        autosave: Autosave,
    ) -> None:
        super().__init__(over, self.tr("Ask for feedback"))
        self._story, self._today = story, today
        self.body.addWidget(meta(self.tr("at \u2018{0}\u2019").format(story.text), tone="ink-2"))
        self.whom = AskWhom(people)
        self.whom.picked.connect(self._follow)
        self.whom.through_me.connect(self.through_me)
        self._knows = column(spacing=0)
        self.body.addLayout(self._knows)
        self.body.addWidget(self.whom)
        self._add_focus(autosave)
        self._add_shown()
        self._add_until(moment)
        self.body.addStretch(1)
        self.verb = PrimaryButton(self.tr("Ask"), "message-square-quote", keys="Ctrl+Return")
        self.verb.clicked.connect(self._ask)
        self.action = DisabledAction(self.verb)
        self.footer.addWidget(self.action)
        self._follow()

    @override
    def open_sheet(self) -> None:
        super().open_sheet()
        self.whom.setFocus()

    def offer(self, found: Sequence[OfferView]) -> None:
        """Say who may know something about this question."""
        if found:
            self.knows = KnowsPills(found)
            self.knows.picked.connect(self.choose)
            self._knows.addWidget(self.knows)

    def choose(self, person_id: UUID) -> None:
        """Choose whom to ask, and go on to what they may look at."""
        if self.whom.choose_person(person_id):
            self.writing.field.setFocus()

    def _add_focus(self, autosave: Autosave) -> None:
        self.writing = WritingField(self.tr("What may they look at?"), lines=2)
        self.focus = Labelled(self.tr("What may they look at?"), self.writing)
        autosave.hold(self.writing.field, f"feedback/{self._story.question_id}")
        self.writing.field.edited.connect(self._check)
        self.body.addWidget(self.focus)
        holder = QWidget()
        starters = FlowLayout(holder, spacing=8)
        starters.addWidget(meta(self.tr("Or begin with:"), tone="ink-2"))
        walk = Walk(self, columns=3)
        for words in (self.tr("What did you see me do?"), self.tr("How do you do this?")):
            button = PlainButton(words, small=True)
            button.clicked.connect(lambda _on=False, one=words: self._begin_with(one))
            walk.add(button)
            starters.addWidget(button)
        self.body.addWidget(holder)

    def _begin_with(self, words: str) -> None:
        self.writing.set_words(words)
        self.writing.field.setFocus()
        cursor = self.writing.field.textCursor()
        cursor.setPosition(len(words))
        self.writing.field.setTextCursor(cursor)

    def _add_shown(self) -> None:
        self._sees = strong(self.tr("What do they see?"))
        self.body.addWidget(self._sees)
        self._all = meta("", tone="ink-2")
        self.body.addWidget(self._all)
        self.ticks: dict[UUID, Tick] = {}
        self.always = Tick(self.tr("My question"))
        self.always.setChecked(True)
        self.always.setEnabled(False)
        self.others = Tick(self.tr("What others wrote to me"))
        own = [entry for entry in self._story.entries if entry.kind not in FEEDBACK_KINDS]
        walk = Walk(self)
        for entry in own:
            day = dates.near(entry.on, self._today)
            tick = Tick(self.tr("{0}, {1}").format(kind_name(entry.kind), day))
            tick.setChecked(entry.kind in SHOWN_AT_FIRST and entry.on <= self._today)
            tick.setToolTip(entry.text[:200])
            self.ticks[entry.entry_id] = tick
        self._choices = (self.always, *self.ticks.values(), self.others)
        shown = column(spacing=2)
        for tick in self._choices:
            walk.add(tick)
            shown.addWidget(tick)
        self.body.addLayout(shown)
        self.others.setVisible(len(own) < len(self._story.entries))

    def _add_until(self, moment: tuple[str, date] | None) -> None:
        self.body.addSpacing(theme.current().gap(6))
        self.body.addWidget(strong(self.tr("Until when?")))
        choices: list[tuple[object, str]] = [(WEEK, self.tr("One week")), (_OTHER, self.tr("Choose a day"))]
        first: object = WEEK
        if moment is not None:
            title, day = moment
            words = self.tr("Until {0}, {1}").format(dates.with_weekday(day), title)
            choices.insert(0, (day, words if len(words) <= 34 else dates.with_weekday(day)))
            first = day
        self.until = Segments(self.tr("Until when?"), choices, first)
        self.day = DateField(self.tr("Last day"), self._today + WEEK)
        self.day.setMinimumDate(QDate(self._today.year, self._today.month, self._today.day))
        self.day.hide()
        self.until.picked.connect(lambda _value: self.day.setVisible(self.until.value() == _OTHER))
        line = row(spacing=10)
        line.addWidget(self.until)
        line.addWidget(self.day)
        line.addStretch(1)
        self.body.addLayout(line)
        self._after = meta("", tone="ink-2")
        self.body.addWidget(self._after)
        self.body.addWidget(meta(self.tr("Saying no or later is always fine."), tone="ink-2"))

    def last_day(self) -> date:
        """Return the last day that is chosen."""
        chosen = self.until.value()
        if isinstance(chosen, date):
            return chosen
        return self._today + WEEK if isinstance(chosen, timedelta) else self.day.day()

    # --- following what is chosen

    def _follow(self) -> None:
        """Let every sentence name whoever is chosen."""
        person = self.whom.person
        name = "" if person is None else first_name(person.name)
        known = bool(name)
        look = self.tr("What may {0} look at?").format(name) if known else self.tr("What may they look at?")
        self.focus.name.setText(look)
        self.writing.field.setAccessibleName(look)
        self._sees.setText(
            self.tr("What does {0} see?").format(name) if known else self.tr("What do they see?")
        )
        self.verb.setText(self.tr("Ask {0}").format(name) if known else self.tr("Ask"))
        self.verb.setShortcut("Ctrl+Return")  # other words on a button take its key away
        after = self.tr("After that {0} cannot open this any more. What was written to you stays yours.")
        self._after.setText(after.format(name))
        self._after.setVisible(known)
        reads_all = person is not None and self._reads_all(person.person_id)
        self._all.setText(self.tr("{0} reads your whole question already.").format(name))
        self._all.setVisible(reads_all)
        for tick in self._choices:
            tick.setVisible(not reads_all)
        self.others.setVisible(not reads_all and len(self.ticks) < len(self._story.entries))
        self._check()

    def _reads_all(self, person_id: UUID) -> bool:
        return any(r.person_id == person_id and not r.is_asked for r in self._story.readers)

    def _check(self) -> None:
        if self.whom.person is None:
            self.action.forbid(self.tr("Nobody is chosen yet."))
        elif not self.writing.words().strip():
            self.action.forbid(self.tr("Your own question is still missing."))
        else:
            self.action.allow()

    def _ask(self) -> None:
        person = self.whom.person
        if person is None or not self.writing.words().strip():
            return
        entries = tuple(entry_id for entry_id, tick in self.ticks.items() if tick.isChecked())
        new = NewRequest(
            person.person_id, self.writing.words(), self.last_day(), entries, self.others.isChecked()
        )
        self.asked.emit(new)

    def take(self) -> None:
        """Empty the field: it was asked."""
        self.writing.field.clear()
