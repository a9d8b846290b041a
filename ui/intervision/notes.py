"""The middle of a session: who brings in what, what was written before, and the phase of now."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from leerunit.domain.views.conversations import Phase, SessionView
from leerunit.domain.vocabulary import Role
from ui.common.autosave import Autosave
from ui.common.avatar import SMALL, Avatar
from ui.common.buttons import PlainButton, PrimaryButton
from ui.common.chips import IconWord
from ui.common.kept_text import Keeping, Kept, KeptText
from ui.common.layouts import clear, column, row
from ui.common.notices import Picture
from ui.common.overriding import override
from ui.common.quote import QuoteLabel, QuoteSize
from ui.common.surface import Card, Hairline
from ui.common.text import PlainLabel
from ui.intervision.view_state import SessionState


class WalkKeys(QObject):
    """Gives Ctrl and an arrow to the phases, also while one writes."""

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            arrow = event.key() in {Qt.Key.Key_Left, Qt.Key.Key_Right}
            if arrow and event.modifiers() == Qt.KeyboardModifier.ControlModifier:
                event.ignore()
                return True
        return super().eventFilter(watched, event)


class Notes(QWidget):
    """`walked(int)` asks for another phase. `keeping(phase)` tells where its notes go."""

    walked = Signal(int)

    def __init__(self, autosave: Autosave, keeping: Callable[[int], Keeping]) -> None:
        super().__init__()
        self._autosave, self._keeping = autosave, keeping
        self._keys = WalkKeys(self)
        self._shown: tuple[object, ...] = ()
        self._current = 1
        self.roles: dict[str, Role] = {}
        self.note: KeptText | None = None
        body = column(self, spacing=14)
        self._head: QVBoxLayout = column(spacing=10)
        self._before: QVBoxLayout = column(spacing=6)
        self._now: QVBoxLayout = column(spacing=10)
        for part in (self._head, self._before, self._now):
            body.addLayout(part)
        body.addLayout(self._foot())

    def _foot(self) -> QVBoxLayout:
        whole = column(spacing=10)
        seen = IconWord(self.tr("Visible to those who were there"), "lock")
        whole.addWidget(seen, 0, Qt.AlignmentFlag.AlignLeft)
        foot = row(spacing=12)
        foot.addStretch(1)
        whole.addLayout(foot)
        self.previous = PlainButton(self.tr("Previous phase"), "arrow-left", keys="Ctrl+Left")
        self.following = PrimaryButton(
            self.tr("Next phase"), "arrow-right", keys="Ctrl+Right", show_keys=True
        )
        self.following.icon_last = True
        self.previous.clicked.connect(lambda: self.walked.emit(self._current - 1))
        self.following.clicked.connect(lambda: self.walked.emit(self._current + 1))
        foot.addWidget(self.previous)
        foot.addWidget(self.following)
        return whole

    def show_session(self, view: SessionView, state: SessionState) -> None:
        """Show a session; what is being typed stays."""
        self._current = view.current_phase
        shape = (view.card.session_id, view.card.question, state.phase, view.may_write)
        if shape != self._shown:
            self._shown = shape
            self._build(view, state)
        elif self.note is not None and state.note is not None:
            self.note.show_kept(Kept(state.note.text, state.note.version))
        self._show_before(state)
        self.previous.setVisible(view.may_write and state.has_previous)
        self.following.setVisible(view.may_write and state.has_next)

    def _build(self, view: SessionView, state: SessionState) -> None:
        had_focus = self.note is not None and self.note.text.hasFocus()
        self.end()
        clear(self._head)
        clear(self._now)
        if view.card.case_owner:
            line = row(spacing=10)
            line.addWidget(Avatar(view.card.case_owner, self.roles.get(view.card.case_owner), SMALL))
            words = self.tr("{0} brings it in").format(view.card.case_owner)
            line.addWidget(PlainLabel(words, "meta", tone="ink-2"), 1)
            self._head.addLayout(line)
        if view.card.question:
            self._head.addWidget(QuoteLabel(view.card.question, QuoteSize.MEDIUM))
        if state.phase is not None:
            self._now.addWidget(self._phase_card(view, state, state.phase))
        if self.note is not None:
            self.setFocusProxy(self.note)
            if had_focus:
                self.note.text.setFocus()

    def _phase_card(self, view: SessionView, state: SessionState, phase: Phase) -> Card:
        card = Card(padding=18)
        head = row(spacing=12)
        head.addWidget(PlainLabel(phase.name, "strong"), 1)
        number = self.tr("phase {0}").format(phase.number)
        head.addWidget(PlainLabel(number, "meta", tone="ink-3", wrap=False))
        card.body.addLayout(head)
        kept = Kept() if state.note is None else Kept(state.note.text, state.note.version)
        if view.may_write:
            self.note = KeptText(
                self._autosave,
                self.tr("Notes of {0}").format(phase.name),
                kept,
                self._keeping(phase.number),
                hint=self.tr("Write along, in a few words"),
                lines=4,
            )
            self.note.text.installEventFilter(self._keys)
            card.body.addWidget(self.note)
        elif kept.words.strip():
            card.body.addWidget(PlainLabel(kept.words))
        if phase.note:
            card.body.addWidget(Hairline())
            help_line = row(spacing=10)
            help_line.addWidget(Picture("circle-question-mark", 17), 0, Qt.AlignmentFlag.AlignTop)
            help_line.addWidget(PlainLabel(phase.note, "meta", tone="ink-2"), 1)
            card.body.addLayout(help_line)
        return card

    def _show_before(self, state: SessionState) -> None:
        clear(self._before)
        for phase, note in state.before:
            line = row(spacing=12)
            line.addWidget(Picture("check", 16), 0, Qt.AlignmentFlag.AlignTop)
            words = column(spacing=0)
            words.addWidget(PlainLabel(phase.name, "strong"))
            words.addWidget(PlainLabel(note.text, tone="ink-2"))
            line.addLayout(words, 1)
            holder = QWidget()
            holder.setLayout(line)
            self._before.addWidget(holder)
            self._before.addWidget(Hairline())

    def end(self) -> None:
        """Keep the note that goes away."""
        if self.note is not None:
            self.note.end()
            self.note = None
