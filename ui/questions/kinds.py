"""What a piece of one's own story can be: in which order it is offered, its name, what invites it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from leerunit.domain.views.questions import QuestionStory
from leerunit.domain.vocabulary import FEEDBACK_KINDS, EntryKind, QuestionState
from ui.common import labels, pictures
from ui.common.menu_button import Choice
from ui.common.wording import QT_TRANSLATE_NOOP

PLAIN_WORD = "bewoner"


@dataclass(frozen=True, slots=True)
class Shape:
    """A kind of piece; a step is one that was taken, or one that lies `ahead`."""

    kind: EntryKind
    ahead: bool = False


STEP_TAKEN, STEP_AHEAD = Shape(EntryKind.STEP), Shape(EntryKind.STEP, ahead=True)

OWN_SHAPES = (
    Shape(EntryKind.OCCASION),
    Shape(EntryKind.RESIDENT_WISH),
    Shape(EntryKind.WHY),
    Shape(EntryKind.VALUE_FOR),
    STEP_TAKEN,
    STEP_AHEAD,
    Shape(EntryKind.EXPLORING),
    Shape(EntryKind.TRYING),
    Shape(EntryKind.LOOKING_BACK),
    Shape(EntryKind.REFLECTION),
    Shape(EntryKind.YIELD),
)
OWN_KINDS = tuple(dict.fromkeys(shape.kind for shape in OWN_SHAPES))

PROMPTS = (EntryKind.RESIDENT_WISH, EntryKind.OCCASION, EntryKind.WHY, EntryKind.VALUE_FOR)
"""What a young story may still tell, the resident's own wish first."""

ENDED = frozenset({QuestionState.ANSWERED, QuestionState.LET_GO})

HINTS: dict[EntryKind, str] = {
    EntryKind.OCCASION: QT_TRANSLATE_NOOP("kinds", "What happened?"),
    EntryKind.RESIDENT_WISH: QT_TRANSLATE_NOOP("kinds", "What did you see or hear?"),
    EntryKind.WHY: QT_TRANSLATE_NOOP("kinds", "Why do you want to know this?"),
    EntryKind.VALUE_FOR: QT_TRANSLATE_NOOP("kinds", "For whom is it of value?"),
    EntryKind.STEP: QT_TRANSLATE_NOOP("kinds", "What did you do?"),
    EntryKind.EXPLORING: QT_TRANSLATE_NOOP("kinds", "What did you find out?"),
    EntryKind.TRYING: QT_TRANSLATE_NOOP("kinds", "What did you try out?"),
    EntryKind.LOOKING_BACK: QT_TRANSLATE_NOOP("kinds", "How do you look back?"),
    EntryKind.REFLECTION: QT_TRANSLATE_NOOP("kinds", "How do you look back?"),
    EntryKind.YIELD: QT_TRANSLATE_NOOP("kinds", "What did it bring?"),
}
AHEAD_HINT = QT_TRANSLATE_NOOP("kinds", "What will you do next?")
WRITE_ON = QT_TRANSLATE_NOOP("kinds", "Write on…")


def kind_name(kind: EntryKind, word_for_resident: str = "") -> str:
    """Return the bold label of a piece, with the unit's own word for a resident."""
    word = word_for_resident.strip()
    if kind is EntryKind.RESIDENT_WISH and word and word != PLAIN_WORD:
        return QCoreApplication.translate("kinds", "What does the {0} want?").format(word)
    return labels.entry(kind)


def shape_name(shape: Shape, word_for_resident: str = "") -> str:
    """Return what a piece to write is called."""
    return next_step_name() if shape.ahead else kind_name(shape.kind, word_for_resident)


def next_step_name() -> str:
    return QCoreApplication.translate("kinds", "Next step")


def hint_of(shape: Shape) -> str:
    """Return what invites to write a piece like this."""
    words = AHEAD_HINT if shape.ahead else HINTS.get(shape.kind, WRITE_ON)
    return QCoreApplication.translate("kinds", words)


def choices_of(shapes: Sequence[Shape], word_for_resident: str = "") -> tuple[Choice, ...]:
    """Return these shapes to choose from in a menu."""
    return tuple(
        Choice(
            shape,
            shape_name(shape, word_for_resident),
            "arrow-right" if shape.ahead else pictures.ENTRY[shape.kind],
        )
        for shape in shapes
    )


def suggested(story: QuestionStory) -> Shape:
    """Return what its owner most likely writes now: what happened, later a step, then what it brought."""
    told = _told(story)
    if story.state in ENDED and EntryKind.YIELD not in told:
        return Shape(EntryKind.YIELD)
    if not told:
        return Shape(EntryKind.OCCASION)
    return STEP_TAKEN


def open_prompts(story: QuestionStory) -> tuple[EntryKind, ...]:
    """Return what this story may still tell; nothing once it came to an end, or for a reader."""
    if not story.may_write or story.is_sealed or story.state in ENDED:
        return ()
    told = _told(story)
    return tuple(kind for kind in PROMPTS if kind not in told)


def _told(story: QuestionStory) -> frozenset[EntryKind]:
    return frozenset(entry.kind for entry in story.entries if entry.kind not in FEEDBACK_KINDS)
