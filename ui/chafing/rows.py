"""One note of what chafes: its words that are kept while typed, where it goes, and how it stands."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from leerunit.domain.views.chafing import Chafing
from leerunit.domain.vocabulary import ChafingFor
from ui.chafing.view_state import how_it_stands, wanted_choices, who_reads
from ui.common import dates, labels
from ui.common.autosave import Autosave
from ui.common.buttons import LinkButton, PlainButton
from ui.common.chips import IconWord
from ui.common.fields import Labelled, TextField
from ui.common.kept_text import Keeping, Kept, KeptText
from ui.common.layouts import FlowLayout, clear, column, let_go_of_focus, row
from ui.common.segments import Segments
from ui.common.surface import Card
from ui.common.text import PlainLabel, meta


class ChafingRow(Card):
    """Signals carry nothing but the choice or the line; `note` is what is shown."""

    choosing = Signal(object)
    talking = Signal()
    bringing_in = Signal()
    opening_session = Signal()
    taking_back = Signal()
    ending = Signal(str)
    resting = Signal()
    waking = Signal()
    throwing = Signal()

    def __init__(self, note: Chafing, today: date, autosave: Autosave, keeping: Keeping) -> None:
        super().__init__(padding=16)
        self.note, self._today = note, today
        head = row(spacing=10)
        day = dates.capital(dates.near(dates.day_of(note.written_at), today))
        head.addWidget(meta(day, tone="ink-2"), 1)
        self.away = LinkButton(self.tr("Throw away"), "trash-2", small=True)
        self.away.setAccessibleName(f"{self.away.text()}: {note.text}")
        self.away.clicked.connect(self.throwing)
        head.addWidget(self.away, 0, Qt.AlignmentFlag.AlignTop)
        self.body.addLayout(head)
        self.field: KeptText | None = None
        if note.is_sealed:
            self.body.addWidget(PlainLabel(labels.still_sealed(), tone="ink-2"))
        else:
            name = self.tr("What chafes")
            self.field = KeptText(autosave, name, Kept(note.text, note.version), keeping)
            self.body.addWidget(self.field)
        self._foot = column(spacing=10)
        self.body.addLayout(self._foot)
        self._build_foot()

    def show_note(self, note: Chafing) -> None:
        """Show how it stands now; what is being typed stays."""
        if self.field is not None:
            self.field.show_kept(Kept(note.text, note.version))
        if _without_words(note) == _without_words(self.note):
            self.note = note
            return
        self.note = note
        let_go_of_focus(self)
        clear(self._foot)
        self._build_foot()

    def end(self) -> None:
        """Keep what is typed; the row goes away."""
        if self.field is not None:
            self.field.end()
            self.field = None

    def _build_foot(self) -> None:
        note = self.note
        if note.is_followed:
            self.wanted = Segments(self.tr("Where do you want to take it?"), wanted_choices(), note.wanted)
            self.wanted.picked.connect(self._choose)
            self._foot.addWidget(self.wanted, 0, Qt.AlignmentFlag.AlignLeft)
        lock = IconWord(who_reads(note), "users-round" if note.is_open else "lock", letter="meta")
        lock.setWordWrap(True)
        self._foot.addWidget(lock)
        if note.came_of_it:
            self._foot.addWidget(PlainLabel(self.tr("What came of it"), "strong"))
            self._foot.addWidget(PlainLabel(note.came_of_it))
        else:
            self._foot.addWidget(PlainLabel(how_it_stands(note, self._today), "strong"))
        if note.is_followed and note.had_talk:
            self._foot.addWidget(self._ending())
        self._foot.addWidget(self._ways())

    def _choose(self, wanted: object) -> None:
        if isinstance(wanted, ChafingFor):
            self.choosing.emit(wanted)

    def _ending(self) -> QWidget:
        self.line = TextField(self.tr("What came of it?"), hint=self.tr("In one line; it may stay empty"))
        self.ended = Labelled(self.tr("What came of it?"), self.line)
        self.line.returnPressed.connect(self._end)
        keep = PlainButton(self.tr("Keep"), "check")
        keep.setAccessibleName(self.tr("Keep what came of it"))
        keep.clicked.connect(self._end)
        holder = QWidget()
        line = row(holder, spacing=8)
        line.addWidget(self.ended, 1)
        line.addWidget(keep, 0, Qt.AlignmentFlag.AlignBottom)
        return holder

    def _end(self) -> None:
        if self.line.words().strip():
            self.ending.emit(self.line.words())

    def _ways(self) -> QWidget:
        holder = QWidget()
        flow = FlowLayout(holder, spacing=8)
        for words, icon, signal in self._what_can_be_done():
            button = PlainButton(words, icon, small=True)
            button.setAccessibleDescription(self.note.text)
            button.clicked.connect(signal)
            flow.addWidget(button)
        return holder

    def _what_can_be_done(self) -> list[tuple[str, str, object]]:
        note = self.note
        if note.came_of_it:
            return [(self.tr("Take that line back"), "undo-2", lambda: self.ending.emit(""))]
        if note.is_resting:
            return [(self.tr("Go on with it"), "undo-2", self.waking)]
        ways: list[tuple[str, str, object]] = []
        if note.is_open:
            ways.append((self.tr("Only for me again"), "lock", self.taking_back))
        else:
            ways.append((self.tr("Make it a conversation"), "calendar-plus", self.talking))
        if note.session_id is not None:
            ways.append((self.tr("To that intervision"), "messages-square", self.opening_session))
        else:
            ways.append((self.tr("Bring it into an intervision"), "messages-square", self.bringing_in))
        return [*ways, (self.tr("Let it rest"), "wind", self.resting)]


def _without_words(note: Chafing) -> tuple[object, ...]:
    return (
        note.wanted,
        note.talk_at,
        note.readers,
        note.is_open,
        note.session_id,
        note.had_talk,
        note.came_of_it,
        note.is_resting,
    )
