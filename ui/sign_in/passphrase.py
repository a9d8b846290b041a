"""The right side of the sign-in window: who you are, your passphrase, and what happens when you walk away."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from leerunit.domain.views.threshold import Tile
from ui.common import labels, theme
from ui.common.avatar import LARGE, Avatar
from ui.common.layouts import clear, column, row
from ui.common.notices import Picture
from ui.common.surface import Card
from ui.common.text import PlainLabel
from ui.sign_in import words

if TYPE_CHECKING:
    from ui.sign_in.form import PassphraseForm

WIDTH = 424


class PassphrasePanel(QWidget):
    """`sent(passphrase)` is emitted on Enter or the button; `forgotten` asks for another way in."""

    sent = Signal(str)
    forgotten = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        look = theme.current()
        self.tile: Tile | None = None
        self._form: PassphraseForm | None = None
        whole = column(self, spacing=0, margins=(16, 0, 16, 14) if look.is_large else (48, 0, 48, 28))
        whole.addStretch(2)
        self._who: QVBoxLayout = column(spacing=0)
        whole.addLayout(self._who)
        self._room: QVBoxLayout = column(spacing=0)
        whole.addLayout(self._room)
        whole.addStretch(3)
        whole.addWidget(self._shared_pc())
        self.show_nobody()

    @property
    def form(self) -> PassphraseForm:
        """The field and its buttons, made when first asked for: the first paint has nobody chosen."""
        if self._form is None:
            from ui.sign_in.form import PassphraseForm

            self._form = PassphraseForm()
            self._form.sent.connect(self._sent)
            self._form.forgotten.connect(self.forgotten)
            self._room.addWidget(self._form)
        return self._form

    def show_nobody(self) -> None:
        """Ask who is there."""
        self.tile = None
        clear(self._who)
        self._who.addWidget(PlainLabel(words.who(), "title"))
        self._who.addSpacing(theme.current().gap(6))
        self._who.addWidget(PlainLabel(words.choose_left(), "body", tone="ink-2"))
        if self._form is not None:
            self._form.hide()

    def show_person(self, tile: Tile, place: str) -> None:
        """Greet the chosen person and ask for the passphrase."""
        if self.tile is not None and self.tile.person_id != tile.person_id:
            self.form.field.forget()
        self.tile = tile
        clear(self._who)
        look = theme.current()
        self._who.addWidget(Avatar(tile.name, tile.role, LARGE))
        self._who.addSpacing(look.gap(16))
        self._who.addWidget(PlainLabel(self.tr("Hello {0}").format(tile.name.split()[0]), "title"))
        self._who.addSpacing(look.gap(3))
        role = labels.role(tile.role)
        line = self.tr("{role} in {place}").format(role=role, place=place) if place else role
        self._who.addWidget(PlainLabel(line, "body", tone="ink-2"))
        self.form.show()
        self.form.labelled.clear()

    def go_to_field(self) -> None:
        """Put the focus where the passphrase is typed."""
        self.form.field.setFocus()

    def _sent(self, passphrase: str) -> None:
        if self.tile is not None:
            self.sent.emit(passphrase)

    def _shared_pc(self) -> Card:
        card = Card(fill="sunk")
        line = row(spacing=13)
        line.addWidget(Picture("timer", 18), 0, Qt.AlignmentFlag.AlignTop)
        beside = column(spacing=0)
        whose, locks = words.shared_pc()
        beside.addWidget(PlainLabel(whose, "strong"))
        beside.addWidget(PlainLabel(locks, "body", tone="ink-2"))
        line.addLayout(beside, 1)
        card.body.addLayout(line)
        return card
