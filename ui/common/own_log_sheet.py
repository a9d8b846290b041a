"""A guide's own log: one line of when they held back or stepped in, and the list of what they noted."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol
from uuid import UUID

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QWidget

from leerunit.clock import Clock
from leerunit.domain.views.own_log import OwnLogEntry
from leerunit.domain.vocabulary import OwnLogKind
from ui.common import dates
from ui.common.autosave import Autosave
from ui.common.buttons import LinkButton
from ui.common.chips import IconWord
from ui.common.faults import Faults
from ui.common.layouts import clear, column, row
from ui.common.margin import MarginColumn
from ui.common.overriding import override
from ui.common.segments import Segments
from ui.common.sheet import SideSheet
from ui.common.surface import Hairline
from ui.common.text import PlainLabel, body
from ui.common.writing import CaptureField

if TYPE_CHECKING:
    from collections.abc import Callable

    from leerunit.app import Desk


class Surroundings(Protocol):
    """What the sheet needs of a screen's context."""

    @property
    def desk(self) -> Desk: ...
    @property
    def faults(self) -> Faults: ...
    @property
    def autosave(self) -> Autosave: ...
    @property
    def clock(self) -> Clock: ...
    @property
    def notices(self) -> Toasts: ...


class Toasts(Protocol):
    """Where what was done is said."""

    def toast(self, sentence: str, undo: Callable[[], object] | None = None, icon: str = "check") -> None: ...


def kind_words(kind: OwnLogKind) -> str:
    """Return what a note is about, in the first person."""
    match kind:
        case OwnLogKind.HELD_BACK:
            return QCoreApplication.translate("own_log", "I held back")
        case OwnLogKind.STEPPED_IN:
            return QCoreApplication.translate("own_log", "I stepped in")


class OwnLogSheet(SideSheet):
    """Enter keeps a note and leaves the field ready for the next; Esc closes."""

    def __init__(self, over: QWidget, context: Surroundings) -> None:
        super().__init__(over, "")
        self._context = context
        self.title.setText(self.tr("My own log"))
        self.body.addWidget(
            body(self.tr("When did you hold back, when did you step in? It is your own learning."))
        )
        choices = [(kind, kind_words(kind)) for kind in OwnLogKind]
        self.kind = Segments(self.tr("What did you do?"), choices, OwnLogKind.HELD_BACK)
        self.body.addWidget(self.kind)
        self.capture = CaptureField(
            self.tr("Because …"), hint=self.tr("Because …"), keeps=self.tr("keeps it")
        )
        self.field = self.capture.field
        self.body.addWidget(self.capture)
        self.body.addWidget(IconWord(self.tr("Sealed: only you can read it."), "lock", letter="meta"))
        self.body.addWidget(Hairline())
        self._notes = column(spacing=0)
        self.body.addLayout(self._notes)
        self.body.addStretch(1)
        context.autosave.hold(self.field, "own_log")
        self.kind.picked.connect(self.field.setFocus)
        self.capture.kept.connect(self._keep)

    @override
    def open_sheet(self) -> None:
        super().open_sheet()
        self.refresh()
        self.field.setFocus()

    def refresh(self) -> None:
        """Read the notes anew."""
        self._context.faults.attempt(self._context.desk.own_log.mine, self._show)

    def _show(self, notes: tuple[OwnLogEntry, ...]) -> None:
        clear(self._notes)
        line = MarginColumn(margin=92, gap=16, bottom=14)
        today = self._context.clock.today()
        for note in notes:
            day = dates.near(dates.day_of(note.written_at), today)
            line.add(day, self._note(note))
        self._notes.addWidget(line)
        if not notes:
            self._notes.addWidget(body(self.tr("Nothing noted yet. One line is enough."), tone="ink-2"))

    def _note(self, note: OwnLogEntry) -> QWidget:
        holder = QWidget()
        layout = column(holder, spacing=2)
        head = row(spacing=10)
        head.addWidget(PlainLabel(kind_words(note.kind), "strong"), 1)
        away = LinkButton(self.tr("Throw away"), "trash-2", small=True)
        away.setAccessibleName(f"{away.text()}: {note.text}")
        away.clicked.connect(lambda: self._throw(note.note_id))
        head.addWidget(away, 0, Qt.AlignmentFlag.AlignTop)
        layout.addLayout(head)
        layout.addWidget(PlainLabel(note.text))
        return holder

    def _keep(self, words: str) -> None:
        kind = self.kind.value()
        log = self._context.desk.own_log
        chosen = kind if isinstance(kind, OwnLogKind) else OwnLogKind.HELD_BACK
        self._context.faults.attempt(lambda: log.write(chosen, words), self._kept)

    def _kept(self, note_id: UUID) -> None:
        self.capture.take()
        self._say(self.tr("Noted. Only you can read it."), lambda: self._context.desk.own_log.remove(note_id))

    def _throw(self, note_id: UUID) -> None:
        log = self._context.desk.own_log
        if self._context.faults.attempt(lambda: log.remove(note_id)):
            self._say(self.tr("In the bin."), lambda: log.put_back(note_id))

    def _say(self, sentence: str, undo: Callable[[], None]) -> None:
        def undone() -> None:
            if self._context.faults.attempt(undo):
                self.refresh()

        self._context.notices.toast(sentence, undone)
        self.field.setFocus()
        self.refresh()
