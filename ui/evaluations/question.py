"""One question of an evaluation: all voices side by side, then what came of it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QApplication, QWidget

from leerunit.domain.views.conversations import EvaluationQuestion, EvaluationView, VoiceText
from leerunit.domain.vocabulary import Outcome, Role
from ui.common import dates, labels
from ui.common.autosave import Autosave
from ui.common.buttons import LinkButton
from ui.common.kept_text import Keeping, Kept, KeptText
from ui.common.layouts import clear, column, row
from ui.common.segments import Segments
from ui.common.text import PlainLabel
from ui.common.voices import OutcomeBand, VoiceBoard, VoiceColumn


@dataclass(frozen=True, slots=True)
class Paths:
    """Where words go: of a voice under a question, and of what came of a question."""

    voice: Callable[[str, UUID], Keeping]
    outcome: Callable[[str], Keeping]


class QuestionBlock(QWidget):
    """`settling(key, Outcome, text, version)` when one says how it ended."""

    settling = Signal(str, object, str, int)

    def __init__(self, autosave: Autosave, paths: Paths, roles: dict[str, Role]) -> None:
        super().__init__()
        self._autosave, self._paths, self._roles = autosave, paths, roles
        self._body = column(self, spacing=8)
        self._shape: tuple[object, ...] = ()
        self._asked: EvaluationQuestion | None = None
        self.fields: dict[UUID, KeptText] = {}
        self.outcome_field: KeptText | None = None
        self.outcome: Segments | None = None

    def show_question(self, asked: EvaluationQuestion, view: EvaluationView) -> None:
        """Show a question; fields that are still right stay, with what is being typed."""
        shape = _shape_of(asked, view)
        if shape != self._shape:
            self._shape = shape
            self._rebuild(asked, view)
        self._asked = asked
        for voice in asked.voices:
            if voice.voice_id in self.fields:
                self.fields[voice.voice_id].show_kept(Kept(voice.text or "", voice.version))
        if self.outcome_field is not None:
            self.outcome_field.show_kept(Kept(asked.outcome_text, asked.outcome_version))

    def _rebuild(self, asked: EvaluationQuestion, view: EvaluationView) -> None:
        focus = QApplication.focusWidget()
        had_focus = self.outcome is not None and focus is not None and self.isAncestorOf(focus)
        self.end()
        clear(self._body)
        head = row(spacing=12)
        head.addWidget(PlainLabel(asked.heading, "section"), 1)
        self.why_button = LinkButton(self.tr("Why do we ask this?"), "circle-question-mark", small=True)
        head.addWidget(self.why_button)
        self._body.addLayout(head)
        why = PlainLabel(asked.why, "meta", tone="ink-2")
        self._body.addWidget(why)
        why.hide()
        self.why_button.clicked.connect(lambda: why.setVisible(why.isHidden()))
        self.why_button.setVisible(bool(asked.why))
        voices = tuple(self._column(asked, voice) for voice in asked.voices)
        self._body.addWidget(VoiceBoard(voices, self._band(asked, view)))
        if had_focus and self.outcome_field is not None:
            self.outcome_field.text.setFocus()

    def _column(self, asked: EvaluationQuestion, voice: VoiceText) -> VoiceColumn:
        name = voice.author_name or dates.capital(labels.voice(voice.voice))
        shape = self._roles.get(name) or voice.voice
        if voice.is_mine and voice.finished_at is None:
            field = KeptText(
                self._autosave,
                self.tr("{0} on: {1}").format(name, asked.heading),
                Kept(voice.text or "", voice.version),
                self._paths.voice(asked.key, voice.voice_id),
                hint=self.tr("In your own words")
                if voice.author_id
                else self.tr("What was said, in their words"),
                lines=3,
            )
            self.fields[voice.voice_id] = field
            aside = labels.still_sealed() if voice.is_sealed else self.tr("only you, for now")
            return VoiceColumn(name, shape, field, aside)
        if voice.text is None:
            waits = self.tr("is ready") if voice.finished_at else self.tr("has not finished yet")
            return VoiceColumn(name, shape, PlainLabel(waits, tone="ink-3"))
        return VoiceColumn(name, shape, PlainLabel(voice.text or "\u2013"), self._aside(voice))

    def _aside(self, voice: VoiceText) -> str:
        if voice.author_id is None and voice.consent:
            return self.tr("with consent")
        return dates.short(dates.day_of(voice.finished_at)) if voice.finished_at else ""

    def _band(self, asked: EvaluationQuestion, view: EvaluationView) -> QWidget | None:
        if not view.may_agree:
            if asked.outcome is Outcome.OPEN:
                return None
            return OutcomeBand(asked.outcome, PlainLabel(asked.outcome_text))
        inner = QWidget()
        body = column(inner, spacing=10)
        choices = tuple((one, labels.outcome(one)) for one in (Outcome.AGREED, Outcome.DIFFERS))
        self.outcome = Segments(self.tr("What came of it"), choices, asked.outcome)
        self.outcome.picked.connect(self._settle)
        body.addWidget(self.outcome)
        if asked.outcome is not Outcome.OPEN:
            self.outcome_field = KeptText(
                self._autosave,
                self.tr("What came of it: {0}").format(asked.heading),
                Kept(asked.outcome_text, asked.outcome_version),
                self._paths.outcome(asked.key),
                hint=self.tr("What do you agree? Both may also stand side by side."),
            )
            body.addWidget(self.outcome_field)
        return OutcomeBand(asked.outcome, inner, self.tr("What came of it"))

    def _settle(self, outcome: object) -> None:
        if self._asked is None:
            return
        words, version = self._asked.outcome_text, self._asked.outcome_version
        if self.outcome_field is not None:
            if not self.outcome_field.draft.keep():
                return
            words, version = self.outcome_field.words(), self.outcome_field.draft.version
        self.settling.emit(self._asked.key, outcome, words, version)

    def end(self) -> None:
        """Keep what is typed in the fields that go away."""
        for field in (*self.fields.values(), self.outcome_field):
            if field is not None:
                field.end()
        self.fields = {}
        self.outcome_field = self.outcome = None


def _shape_of(asked: EvaluationQuestion, view: EvaluationView) -> tuple[object, ...]:
    """What must be equal for the fields of a question to stay."""
    voices = tuple(
        (voice.voice_id, voice.finished_at, None if voice.is_mine and not voice.finished_at else voice.text)
        for voice in asked.voices
    )
    settled = asked.outcome_text if not view.may_agree else ""
    return (view.card.evaluation_id, asked.key, voices, view.may_agree, asked.outcome, settled)
