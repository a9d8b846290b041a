"""At the door: write something down without a passphrase. It is sealed while it is typed."""

from __future__ import annotations

from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QWidget

from leerunit.clock import Clock
from leerunit.domain.views.threshold import Tile
from ui.common import dates
from ui.common.autosave import Autosave
from ui.common.avatar import Avatar
from ui.common.chips import IconWord
from ui.common.faults import Faults
from ui.common.keycap import Keycap
from ui.common.layouts import clear, column, row
from ui.common.names import first_name
from ui.common.text import PlainLabel
from ui.common.writing import CaptureField

if TYPE_CHECKING:
    from leerunit.app import Workplace

ALONE_MS = 60_000
"""After so long without a key, half a sentence is sealed and leaves the screen."""


class QuickNote(QWidget):
    """The field of whoever is chosen. What stands in it is kept as it is typed, and gone at Enter.

    `finish()` seals what is typed and empties the field: nobody who comes next reads it.
    """

    def __init__(
        self, workplace: Workplace, faults: Faults, clock: Clock, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._workplace, self._faults, self._clock = workplace, faults, clock
        self._tile: Tile | None = None
        self._note_id: UUID | None = None
        self._who = row(spacing=10)
        self.capture = CaptureField(
            self.tr("Write something down quickly"),
            hint=self.tr("What do you want to know or learn? Write it as you say it…"),
            beside=IconWord(self.tr("sealed"), "lock", letter="meta"),
        )
        self.field = self.capture.field
        self.below = PlainLabel("", "meta", tone="ink-2")
        self.below.hide()
        layout = column(self, spacing=10, margins=(0, 10, 0, 0))
        layout.addLayout(self._who)
        layout.addWidget(self.capture)
        layout.addWidget(self.below)
        self.setFocusProxy(self.field)
        self._draft = Autosave(faults, clock, parent=self).watch(self.field, self._save, 0)
        self._alone = QTimer(self)
        self._alone.setSingleShot(True)
        self._alone.setInterval(ALONE_MS)
        self._alone.timeout.connect(self.finish)
        self.field.edited.connect(self._typed)
        self.capture.kept.connect(lambda _words: self.finish())

    def show_person(self, tile: Tile) -> None:
        """Offer the field to this person; what was typed for another is sealed to that other."""
        if self._tile is not None and self._tile.person_id == tile.person_id:
            return
        self.finish()
        self._tile = tile
        clear(self._who)
        self._who.addWidget(Avatar(tile.name, tile.role, 26), 0, Qt.AlignmentFlag.AlignTop)
        words = column(spacing=0)
        head = row(spacing=10)
        head.addWidget(PlainLabel(self.tr("Something to write down quickly?"), "strong", wrap=False))
        head.addWidget(Keycap("Ctrl N"))
        head.addStretch(1)
        words.addLayout(head)
        sealed = self.tr("It is sealed for {0}. You read it back after signing in.")
        words.addWidget(PlainLabel(sealed.format(first_name(tile.name)), "body", tone="ink-2"))
        self._who.addLayout(words, 1)

    def finish(self) -> bool:
        """Seal what is typed and empty the field; False when it could not be kept: then it still stands."""
        self._alone.stop()
        had_words = bool(self.field.words().strip())
        if not self._draft.keep():
            return False
        self._note_id = None
        self._draft.show("", 0)
        if had_words and self._tile is not None:
            said = self.tr("Kept and sealed at {time}. {name} reads it after signing in.")
            at = dates.time(self._clock.now())
            self.below.setText(said.format(time=at, name=first_name(self._tile.name)))
            self.below.show()
        return True

    def _typed(self) -> None:
        if self.field.words():
            self.below.hide()
            self._alone.start()

    def _save(self, words: str, _version: int) -> int:
        if words.strip() and self._tile is not None:
            self._note_id = self._workplace.capture(self._tile.person_id, words, note_id=self._note_id)
        elif self._note_id is not None:
            self._workplace.take_back_capture(self._note_id)
            self._note_id = None
        return 0
