"""The whole story along the margin line; a refresh touches only the lines that changed."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from leerunit.domain.views.questions import AnswerOnItem, QuestionStory, StoryEntry
from leerunit.domain.vocabulary import StepState
from ui.common import dates, labels, pictures, theme
from ui.common.layouts import column
from ui.common.margin import MarginLine
from ui.common.text import PlainLabel
from ui.questions.kinds import open_prompts
from ui.questions.prompts import Prompts, story_indent
from ui.questions.story_rows import OwnPiece, Piece, change_line, moment_line
from ui.questions.timeline import (
    AnswerLine,
    ChangeLine,
    GoneLine,
    Line,
    MomentLine,
    OwnLine,
    VoicesLine,
    is_ahead,
    lines_of,
    next_step_of,
)
from ui.questions.voice_cards import VoicesPiece
from ui.screen import ScreenContext


class StoryLines(QWidget):
    """`visited(UUID, str)`: a text of mine got the focus; `step_moved(UUID, StepState)`.

    `asked_recast(StoryEntry, EntryKind)`, `asked_step(StoryEntry)`, `asked_model(StoryEntry)` and
    `asked_out(StoryEntry)` as the pieces say; `prompted(EntryKind)` when something that is not told yet is
    wanted.
    """

    visited = Signal(object, str)
    step_moved = Signal(object, object)
    asked_recast = Signal(object, object)
    asked_model = Signal(object)
    asked_out = Signal(object)
    asked_reply = Signal(object)
    asked_withdrawal = Signal(object, object)
    asked_talk = Signal(object)
    asked_step = Signal(object)
    asked_gift = Signal(object)
    prompted = Signal(object)

    def __init__(
        self, context: ScreenContext, answer: Callable[[AnswerOnItem], QWidget], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._context = context
        self._answer = answer
        self._lines: dict[object, tuple[object, MarginLine]] = {}
        self._layout = column(self, spacing=0)
        self._empty = QWidget()
        begins = PlainLabel(self.tr("Your story begins here. What happened?"), "body", tone="ink-2")
        column(self._empty, margins=(story_indent(), 0, 0, 4)).addWidget(begins)
        self._layout.addWidget(self._empty)
        unit = context.member.unit
        self.prompts = Prompts("" if unit is None else unit.word_for_resident)
        self.prompts.picked.connect(self.prompted)
        self._layout.addWidget(self.prompts)

    def show_story(self, story: QuestionStory) -> None:
        """Show these lines; what is being typed, and where the cursor is, stays."""
        today = self._context.clock.today()
        before, self._lines = self._lines, {}
        shown: date | None = None
        following = next_step_of(story)
        for number, line in enumerate(lines_of(story)):
            day = "" if line.on == shown else dates.near(line.on, today)
            shown = line.on
            is_next = isinstance(line, OwnLine) and line.entry is following
            key, signature = key_of(line), (day, is_next, blank(line))
            known = before.pop(key, None)
            if known is not None and known[0] == signature:
                widget = known[1]
            else:
                self._drop(known)
                widget = self._build(story, line, day, is_next=is_next)
            self._lines[key] = (signature, widget)
            self._layout.insertWidget(number, widget)
            _show_words(widget.right, line)
        for gone in before.values():
            self._drop(gone)
        self._empty.setVisible(not self._lines and story.may_write)
        self.prompts.show_kinds(open_prompts(story))

    def _drop(self, known: tuple[object, MarginLine] | None) -> None:
        if known is None:
            return
        widget = known[1]
        if isinstance(widget.right, Piece):
            widget.right.end()
        self._layout.removeWidget(widget)
        widget.hide()
        widget.deleteLater()

    def _build(self, story: QuestionStory, line: Line, day: str, *, is_next: bool) -> MarginLine:
        match line:
            case OwnLine(entry=entry):
                return self._own_line(OwnPiece(self._context, story, entry, is_next=is_next), entry, day)
            case VoicesLine(entries=entries):
                beside = 1 if theme.current().is_large else 2
                voices = VoicesPiece(self._context, story, entries, beside)
                voices.visited.connect(self.visited)
                voices.asked_out.connect(self.asked_out)
                voices.asked_reply.connect(self.asked_reply)
                voices.asked_withdrawal.connect(self.asked_withdrawal)
                voices.asked_talk.connect(self.asked_talk)
                return MarginLine(day, voices)
            case ChangeLine(change=change):
                words = dates.capital(labels.state(change.state))
                return MarginLine(day, change_line(words, change.why), dot=pictures.STATE[change.state])
            case AnswerLine(answer=answer):
                return MarginLine(day, self._answer(answer))
            case GoneLine():
                gone = self.tr("Words of someone stood here. They were taken back.")
                return MarginLine(day, PlainLabel(gone, "body", tone="ink-2"), dot="wind")
            case MomentLine(moment=moment):
                told = moment_line(moment, story.question_id)
                return MarginLine(day, told, dot=pictures.MOMENT[moment.kind])

    def _own_line(self, piece: OwnPiece, entry: StoryEntry, day: str) -> MarginLine:
        piece.visited.connect(self.visited)
        piece.asked_recast.connect(self.asked_recast)
        piece.asked_model.connect(self.asked_model)
        piece.asked_out.connect(self.asked_out)
        piece.asked_step.connect(self.asked_step)
        piece.asked_gift.connect(self.asked_gift)
        piece.step_moved.connect(lambda state: self._moved(entry, state))
        ahead = is_ahead(entry)
        icon = "arrow-right" if ahead else pictures.ENTRY[entry.kind]
        return MarginLine(day, piece, dot=icon, dashed=ahead)

    def _moved(self, entry: StoryEntry, state: StepState) -> None:
        self.step_moved.emit(entry.entry_id, state)

    def line_of(self, entry_id: UUID) -> MarginLine | None:
        """Return the line that holds a piece or an answer."""
        for key, (_, widget) in self._lines.items():
            if key == entry_id or (isinstance(key, tuple) and entry_id in key):
                return widget
        return None

    def end(self) -> None:
        """Keep everything that is typed; the lines go away."""
        for _, widget in self._lines.values():
            if isinstance(widget.right, Piece):
                widget.right.end()


def key_of(line: Line) -> object:
    """Return what stays the same for a line while its words change."""
    match line:
        case OwnLine(entry=entry):
            return entry.entry_id
        case VoicesLine(entries=entries):
            return tuple(entry.entry_id for entry in entries)
        case ChangeLine(change=change):
            return change.at
        case AnswerLine(answer=answer):
            return answer.answer_id
        case GoneLine():
            return line
        case MomentLine(moment=moment):
            return moment.moment_id


def blank(line: Line) -> Line:
    """Return the line without the words that are written over in place."""
    match line:
        case OwnLine(entry=entry):
            return OwnLine(line.on, _without_words(entry))
        case VoicesLine(entries=entries):
            return VoicesLine(line.on, tuple(map(_without_words, entries)))
        case _:
            return line


def _without_words(entry: StoryEntry) -> StoryEntry:
    if not entry.may_write or entry.is_sealed:
        return entry
    parts = tuple(replace(part, text="", version=0) for part in entry.part_texts)
    has_text = "words" if entry.text else ""
    return replace(entry, text=has_text if parts else "", version=0, parts=(), part_texts=parts)


def _show_words(piece: QWidget, line: Line) -> None:
    if not isinstance(piece, Piece):
        return
    match line:
        case OwnLine(entry=entry):
            piece.show_entry(entry)
        case VoicesLine(entries=entries):
            for entry in entries:
                piece.show_entry(entry)
        case _:
            pass
