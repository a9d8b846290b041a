"""The lines of a story as widgets: my pieces are written over in place, voices of others stand on cards."""

from __future__ import annotations

from datetime import date
from functools import partial
from uuid import UUID

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from leerunit.domain.views.conversations import MomentView
from leerunit.domain.views.questions import QuestionStory, StoryEntry
from leerunit.domain.vocabulary import EntryKind, StepState
from ui.common import dates, labels, pictures
from ui.common.buttons import LinkButton
from ui.common.chips import Chip, ChipTone
from ui.common.layouts import column, row
from ui.common.menu_button import Choice, MenuButton, MoreButton
from ui.common.question_link import question_words
from ui.common.question_row import sealed_words
from ui.common.text import PlainLabel, meta, strong
from ui.common.writing import GrowingText
from ui.questions.kinds import OWN_KINDS, kind_name, next_step_name
from ui.questions.live_text import LiveText, StoredText
from ui.questions.reflection import model_name, part_name
from ui.screen import ScreenContext

GIVABLE = frozenset({EntryKind.REFLECTION, EntryKind.YIELD, EntryKind.LOOKING_BACK})
STEP_ICON = {
    StepState.PLANNED: "circle-dashed",
    StepState.BUSY: "footprints",
    StepState.DONE: "check",
}


class Piece(QWidget):
    """A part of the story with texts that may be written over.

    `visited(UUID, str)` names the text that got the focus and what it is called; `asked_out(StoryEntry)` to
    take a piece out of the story, `asked_reply(StoryEntry)` to write back.
    """

    visited = Signal(object, str)
    asked_out = Signal(object)
    asked_reply = Signal(object)

    def __init__(self, context: ScreenContext, question_id: UUID, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._question_id = question_id
        self.texts: dict[UUID, LiveText] = {}

    def live(self, text: StoredText, name: str) -> LiveText:
        """Return a field for one of my texts."""
        field = GrowingText(name, hint=self.tr("Write on…"))
        made = LiveText(self._context, self._question_id, text, field)
        made.visited.connect(lambda: self.visited.emit(text.text_id, name))
        self.texts[text.text_id] = made
        return made

    def show_entry(self, entry: StoryEntry) -> None:
        """Show the words of the store in the fields; what is being typed stays."""
        for text in texts_of(entry):
            if text.text_id in self.texts:
                self.texts[text.text_id].show_text(text)

    def end(self) -> None:
        """Keep what was typed; this piece goes away."""
        for text in self.texts.values():
            text.end()


def texts_of(entry: StoryEntry) -> tuple[StoredText, ...]:
    """Return all texts of a piece."""
    own = StoredText(entry.text_id, entry.text, entry.version)
    return (own, *(StoredText(part.text_id, part.text, part.version) for part in entry.part_texts))


class OwnPiece(Piece):
    """A piece of the owner's own story.

    `step_moved(StepState)` when a step is said to be elsewhere, `asked_recast(StoryEntry, EntryKind)` when it
    is said to be of another kind, `asked_step(StoryEntry)` to say with whom and when a step is,
    `asked_model(StoryEntry)` to look back on with another model, `asked_gift(StoryEntry)` to give the unit
    an insight of it.
    """

    step_moved = Signal(object)
    asked_model = Signal(object)
    asked_recast = Signal(object, object)
    asked_step = Signal(object)
    asked_gift = Signal(object)

    def __init__(
        self, context: ScreenContext, story: QuestionStory, entry: StoryEntry, *, is_next: bool = False
    ) -> None:
        super().__init__(context, story.question_id)
        unit = context.member.unit
        self._word = "" if unit is None else unit.word_for_resident
        self._is_next = is_next
        self._owns = story.may_write and not entry.is_sealed
        is_of_another = bool(story.beside.owners) and not entry.may_write
        self._author = entry.author_name if is_of_another else ""
        self._layout = column(self, spacing=3, margins=(0, 1, 0, 0))
        name = self._name(entry)
        self._layout.addLayout(self._head(entry, name))
        if entry.is_sealed:
            self._layout.addWidget(PlainLabel(sealed_words(), "body", tone="ink-2"))
            return
        if entry.text or not entry.part_texts:
            self._add(StoredText(entry.text_id, entry.text, entry.version), name, entry.may_write)
        for part in entry.part_texts:
            if not entry.may_write and not part.text:
                continue
            title = part_name(part.key)
            if title:
                self._layout.addWidget(PlainLabel(title, "meta", tone="ink-2", weight=600))
            self._add(StoredText(part.text_id, part.text, part.version), title or name, entry.may_write)

    def _name(self, entry: StoryEntry) -> str:
        if self._is_next:
            return next_step_name()
        name = kind_name(entry.kind, self._word)
        model = model_name(entry.reflection_model) if entry.reflection_model is not None else ""
        return f"{name}, {model}" if model else name

    def _head(self, entry: StoryEntry, name: str) -> QHBoxLayout:
        head = row(spacing=10)
        tone = "moss" if entry.kind is EntryKind.YIELD else "ink"
        head.addWidget(PlainLabel(name, "strong", tone=tone, wrap=False))
        if entry.step_state is not None:
            head.addWidget(self._step(entry.step_state))
        if self._author:
            head.addWidget(PlainLabel(self._author, "meta", tone="ink-2", wrap=False))
        with_whom = self.tr("with {0}").format(entry.step_with) if entry.step_with else ""
        head.addWidget(meta(with_whom, tone="ink-2"), 1)
        if entry.may_write and entry.kind is EntryKind.REFLECTION and not entry.is_sealed:
            switch = LinkButton(self.tr("another model"), "arrow-left-right", small=True)
            switch.clicked.connect(lambda: self.asked_model.emit(entry))
            head.addWidget(switch)
        if entry.may_write:
            head.addWidget(self._more(entry))
        return head

    def _more(self, entry: StoryEntry) -> MoreButton:
        more = MoreButton(self.tr("More with this piece"))
        if entry.kind is EntryKind.STEP:
            more.offer(self.tr("With whom and when"), "calendar-days", lambda: self.asked_step.emit(entry))
        for kind in OWN_KINDS:
            if kind is not entry.kind and entry.reflection_model is None:
                again = partial(self.asked_recast.emit, entry, kind)
                more.offer(kind_name(kind, self._word), pictures.ENTRY[kind], again)
        if entry.kind in GIVABLE:
            give = self.tr("Give the unit an insight of it")
            more.offer(give, "gift", lambda: self.asked_gift.emit(entry))
        more.offer(self.tr("Take it out"), "trash-2", lambda: self.asked_out.emit(entry))
        return more

    def _step(self, state: StepState) -> QWidget:
        if not self._owns:
            return Chip(labels.step_state(state), STEP_ICON[state], ChipTone.PLAIN)
        choices = [Choice(one, labels.step_state(one), STEP_ICON[one]) for one in StepState]
        self.step_button = MenuButton(self.tr("How far is this step?"), choices)
        self.step_button.choose(state)
        self.step_button.picked.connect(self.step_moved)
        return self.step_button

    def _add(self, text: StoredText, name: str, may_write: bool) -> None:
        if may_write:
            self._layout.addWidget(self.live(text, name))
        else:
            self._layout.addWidget(PlainLabel(text.words, "body"))


def change_line(words: str, why: str) -> QWidget:
    """Return a change of state with its line of why."""
    holder = QWidget()
    layout = column(holder, spacing=2, margins=(0, 1, 0, 0))
    layout.addWidget(strong(words))
    if why:
        layout.addWidget(PlainLabel(why, "body"))
    return holder


def moment_line(moment: MomentView, question_id: UUID) -> QWidget:
    """Return a moment that was, and the other questions that went along."""
    holder = QWidget()
    layout = column(holder, spacing=2, margins=(0, 1, 0, 0))
    layout.addWidget(strong(dates.capital(labels.moment(moment.kind))))
    place = f"{moment.title}, {moment.place}" if moment.place else moment.title
    layout.addWidget(PlainLabel(place, "body"))
    for taken in moment.questions:
        if taken.question_id != question_id:
            also = QCoreApplication.translate("story_rows", "also at \u2018{0}\u2019")
            layout.addWidget(meta(also.format(question_words(taken)), tone="ink-2"))
    return holder


def day_words(day: date, today: date) -> str:
    """Return how a day stands in the margin."""
    return dates.near(day, today)
