"""The story of a question in order of time: which lines there are, and what stands in the margin of each."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import groupby

from leerunit.clock import WARD_ZONE
from leerunit.domain.views.conversations import MomentView
from leerunit.domain.views.questions import AnswerOnItem, QuestionStory, StateChange, StoryEntry
from leerunit.domain.vocabulary import FEEDBACK_KINDS, EntryKind, StepState


@dataclass(frozen=True, slots=True)
class OwnLine:
    """A piece of the owner's own story."""

    on: date
    entry: StoryEntry


@dataclass(frozen=True, slots=True)
class VoicesLine:
    """What others wrote on one day, side by side; also the owner's replies."""

    on: date
    entries: tuple[StoryEntry, ...]


@dataclass(frozen=True, slots=True)
class ChangeLine:
    """A change of state."""

    on: date
    change: StateChange


@dataclass(frozen=True, slots=True)
class AnswerLine:
    """A teacher's words that came home."""

    on: date
    answer: AnswerOnItem


@dataclass(frozen=True, slots=True)
class GoneLine:
    """Words of someone without account were taken back that day; nothing else is left of them."""

    on: date
    number: int


@dataclass(frozen=True, slots=True)
class MomentLine:
    """A moment to which the question went along; one that is still to come stands in the margin."""

    on: date
    moment: MomentView


Line = OwnLine | VoicesLine | ChangeLine | AnswerLine | GoneLine | MomentLine


def lines_of(story: QuestionStory) -> tuple[Line, ...]:
    """Return the lines by day; on one day a talk, then what was written, then what was decided."""
    lines = [
        *(MomentLine(m.starts_at.astimezone(WARD_ZONE).date(), m) for m in story.moments if m.is_past),
        *_written(story.entries),
        *(ChangeLine(c.at.astimezone(WARD_ZONE).date(), c) for c in story.changes),
        *(AnswerLine(a.written_at.astimezone(WARD_ZONE).date(), a) for a in story.answers),
        *(GoneLine(on, number) for number, on in enumerate(story.taken_back)),
    ]
    return tuple(sorted(lines, key=lambda line: line.on))


def _written(entries: Sequence[StoryEntry]) -> Iterable[Line]:
    for (is_voice, on), group in groupby(entries, key=lambda e: (e.kind in FEEDBACK_KINDS, e.on)):
        if is_voice:
            yield VoicesLine(on, tuple(group))
        else:
            yield from (OwnLine(on, entry) for entry in group)


def is_ahead(entry: StoryEntry) -> bool:
    """Whether it is a step not done yet."""
    return entry.kind is EntryKind.STEP and entry.step_state is not StepState.DONE


def next_step_of(story: QuestionStory) -> StoryEntry | None:
    """Return the first step not done."""
    return next((entry for entry in story.entries if is_ahead(entry)), None)
