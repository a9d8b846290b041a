"""Where the story goes on: the bar under it, what kind of piece it is, for a step with whom and when."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import pairwise
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from leerunit.domain.views.people import Member
from leerunit.domain.views.questions import QuestionStory, StoryEntry
from leerunit.domain.vocabulary import EntryKind, StepState
from ui.common import theme
from ui.common.buttons import LinkButton, PlainButton, PrimaryButton
from ui.common.fields import DateField, TextField
from ui.common.layouts import FlowLayout, column, row
from ui.common.menu_button import MenuButton
from ui.common.names import first_name
from ui.common.surface import Surface
from ui.common.text import PlainLabel
from ui.common.writing import Feather, WritingField
from ui.questions.deeper import Deeper
from ui.questions.kinds import OWN_SHAPES, STEP_AHEAD, Shape, choices_of, hint_of, suggested
from ui.questions.reader_bar import ReaderBar, reader_hint, reader_kinds, wonder_field
from ui.questions.reflection import models


@dataclass(frozen=True, slots=True)
class Written:
    """What the bar holds, in the writer's own voice."""

    kind: EntryKind
    text: str
    step_with: str
    step_on: date | None
    step_state: StepState | None
    wondered: str = ""
    reply_to: UUID | None = None


class Composer(Surface):
    """`kept(Written)` at Ctrl+Enter or the button; `asked_model(str)` to look back with a model.

    `asked_feedback` to ask someone to look along, `asked_voice` when someone beside me is to speak.
    """

    kept = Signal(object)
    asked_model = Signal(str)
    asked_feedback = Signal()
    asked_voice = Signal()

    def __init__(self, member: Member, today: date, *, owns: bool, parent: QWidget | None = None) -> None:
        super().__init__("card", edge="top", parent=parent)
        self._owns = owns
        self._today = today
        self._hand_picked = False
        self._is_new = True
        word = "" if member.unit is None else member.unit.word_for_resident
        kinds = () if owns else reader_kinds(member.role)
        shapes = (*OWN_SHAPES, Shape(EntryKind.REPLY)) if owns else tuple(map(Shape, kinds))
        self._usual = shapes[0]
        self.kind_button = MenuButton(self.tr("What is it?"), choices_of(shapes, word), keys="Alt+K")
        self.writing = WritingField(self.tr("Write on"), most_lines=7)
        self.field = self.writing.field
        self.ask = PlainButton(self.tr("Ask for feedback"), "message-square-quote", keys="Alt+F")
        if not owns:
            self.ask.hide()
        self.ask.clicked.connect(self.asked_feedback)
        self.speaks = PlainButton("", "heart")
        if owns:
            self.speaks.hide()
        self.speaks.setAccessibleName(self.tr("Someone else speaks, beside me"))
        self.speaks.setToolTip(self.tr("Someone else speaks, beside me"))
        self.speaks.clicked.connect(self.asked_voice)
        self.keep = PrimaryButton(self.tr("Keep"))
        self.keep.clicked.connect(self._keep)
        self._step_line = self._build_step(today)
        self._model_line = self._build_models()
        self._reply_to: UUID | None = None
        self.reader = None if owns else ReaderBar(kinds)
        self.wondered = wonder_field()
        whole = column(self, spacing=8, margins=(32, 11, 32, 11))
        whole.addWidget(self._step_line)
        whole.addWidget(self._model_line)
        self._build_bar()
        self.setFocusProxy(self.field)
        self._set_keys()
        self.field.edited.connect(self._arrange)
        self.wondered.field.edited.connect(self._arrange)
        self.kind_button.picked.connect(self._picked)
        self._show_shape()

    def _set_keys(self) -> None:
        keeps = QShortcut(QKeySequence("Ctrl+Return"), self)
        keeps.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        keeps.activated.connect(self._keep)
        QShortcut(QKeySequence("Alt+N"), self).activated.connect(self.asked_voice)
        for before, after in pairwise(
            (
                self.field,
                self.wondered.field,
                *(() if self.reader is None else self.reader.pills.values()),
                self.kind_button,
                self.step_with,
                self.step_on,
                self.speaks,
                self.ask,
                self.keep,
            )
        ):
            self.setTabOrder(before, after)

    def _build_bar(self) -> None:
        layout = self.layout()
        assert layout is not None
        if self.reader is not None:
            layout.addWidget(self.reader)
            self.kind_button.hide()
            self.reader.picked.connect(self.begin)
        line = QWidget()
        bar = row(line, spacing=12)
        if theme.current().is_large:
            bar.addWidget(self.writing, 1)
            below = QWidget()
            second = row(below, spacing=12)
            second.addWidget(self.kind_button)
            second.addWidget(self.speaks)
            second.addStretch(1)
            second.addWidget(self.ask)
            second.addWidget(self.keep)
            for part in (line, self.wondered, below):
                layout.addWidget(part)
            return
        bar.addWidget(Feather(), 0, Qt.AlignmentFlag.AlignVCenter)
        for part in (self.kind_button, self.writing, self.speaks, self.ask, self.keep):
            bar.addWidget(part, 1 if part is self.writing else 0, Qt.AlignmentFlag.AlignVCenter)
        bar.addWidget(PlainLabel("Ctrl Enter", "tiny", tone="ink-2", wrap=False))
        layout.addWidget(line)
        layout.addWidget(self.wondered)

    def _build_step(self, today: date) -> QWidget:
        holder = QWidget()
        line = row(holder, spacing=12)
        self.step_with = TextField(self.tr("With whom?"), hint=self.tr("With whom? (may stay empty)"))
        self.step_on = DateField(self.tr("When?"), today)
        line.addWidget(self.step_with, 1)
        line.addWidget(self.step_on)
        return holder

    def _build_models(self) -> QWidget:
        holder = QWidget()
        self._beside_story = column(holder, spacing=8)
        choices = QWidget()
        line = FlowLayout(choices, spacing=14)
        line.addWidget(PlainLabel(self.tr("Free story, or with"), "meta", tone="ink-2", wrap=False))
        for model in models():
            link = LinkButton(model.name, small=True)
            link.clicked.connect(lambda _on=False, one=model.key: self.asked_model.emit(one))
            line.addWidget(link)
        self._beside_story.addWidget(choices)
        return holder

    def offer_deeper(self, questions: Callable[[], Sequence[str]], begin_at: int) -> None:
        """Have deepening questions ready for who tells a free story."""
        self.deeper = Deeper(questions, self, begin_at=begin_at)
        self._beside_story.insertWidget(0, self.deeper)

    def shape(self) -> Shape:
        value = self.kind_button.value
        assert isinstance(value, Shape)
        return value

    def kind(self) -> EntryKind:
        return self.shape().kind

    def follow(self, story: QuestionStory) -> None:
        """Offer what its owner most likely writes now, unless a kind was picked or words stand here."""
        if not self._owns:
            return
        self._usual = suggested(story)
        if not self._hand_picked and (self._is_new or not self.field.words().strip()):
            self._choose(self._usual)
        self._is_new = False

    def written(self) -> Written:
        """Return what stands in the bar now."""
        is_step = self.kind() is EntryKind.STEP
        return Written(
            kind=self.kind(),
            text=self.field.words(),
            step_with=self.step_with.words() if is_step else "",
            step_on=self.step_on.day() if is_step else None,
            step_state=self._step_state() if is_step else None,
            wondered=self.wondered.words() if self._observes() else "",
            reply_to=self._reply_to if self.kind() is EntryKind.REPLY else None,
        )

    def _observes(self) -> bool:
        return self.kind() is EntryKind.FEEDBACK_OBSERVATION

    def _step_state(self) -> StepState:
        lies_ahead = self.shape().ahead or self.step_on.day() > self._today
        return StepState.PLANNED if lies_ahead else StepState.DONE

    def take(self) -> None:
        """Empty the bar: what stood there is kept."""
        self.field.clear()
        self.wondered.field.clear()
        self._reply_to = None
        self.step_with.clear()
        self._hand_picked = False
        self._choose(self._usual)
        self.field.setFocus()

    def begin(self, kind: EntryKind) -> None:
        """Put the cursor in the bar for a piece of this kind; a step is the next one."""
        self._reply_to = None
        self.kind_button.pick(STEP_AHEAD if kind is EntryKind.STEP else Shape(kind))
        self.field.setFocus()

    def begin_reply(self, entry: StoryEntry) -> None:
        """Put the cursor in the bar to reply to one reaction."""
        self.begin(EntryKind.REPLY)
        self._reply_to = entry.entry_id
        name = first_name(entry.author_name or entry.host_name)
        self.field.setPlaceholderText(self.tr("Write back to {0}…").format(name))

    def _choose(self, shape: Shape) -> None:
        if shape != self.shape():
            self.kind_button.choose(shape)
            self._show_shape()

    def _picked(self) -> None:
        self._hand_picked = True
        self._show_shape()

    def _show_shape(self) -> None:
        """Invite with words of this kind; a next step is proposed for tomorrow, any other for today."""
        shape = self.shape()
        self.field.setPlaceholderText(reader_hint(shape.kind) or hint_of(shape))
        if self.reader is not None:
            self.reader.show_kind(shape.kind)
        self.wondered.setVisible(self._observes())
        day = self._today + timedelta(days=1) if shape.ahead else self._today
        self.step_on.set_day(day)
        self._arrange()

    def _arrange(self) -> None:
        """Show what belongs to this kind of piece once there are words."""
        kind, writes = self.kind(), bool(self.field.words().strip())
        looks_back = kind in {EntryKind.REFLECTION, EntryKind.LOOKING_BACK}
        self._step_line.setVisible(kind is EntryKind.STEP and writes)
        self._model_line.setVisible(looks_back)
        if self.reader is not None:
            self.reader.look_at(kind, f"{self.field.words()}\n{self.wondered.words()}")

    def _keep(self) -> None:
        if self.field.words().strip() or (self._observes() and self.wondered.words().strip()):
            self.kept.emit(self.written())
