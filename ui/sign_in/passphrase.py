"""The right side of the sign-in window: who you are, your passphrase, and what happens when you walk away."""

from __future__ import annotations

from PySide6.QtCore import QMargins, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from leerunit.domain.views.people import Tile
from ui.common import labels, theme
from ui.common.avatar import LARGE, Avatar
from ui.common.buttons import QUIET, Button, Keycap, LinkButton, PrimaryButton
from ui.common.fields import Labelled, PassphraseField
from ui.common.layouts import clear, column, row
from ui.common.notices import Picture
from ui.common.overriding import override
from ui.common.surface import Card
from ui.common.text import PlainLabel

WIDTH = 424


class RevealingField(PassphraseField):
    """A passphrase field, 46 high, with "Show" inside it."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(name, parent)
        look = theme.current()
        self.setFixedHeight(look.px(46))
        self.button = Button(self.tr("Show"), "eye", dress=QUIET, small=True, parent=self)
        self.button.setFont(look.font("meta", 400))
        self.button.setCheckable(True)
        self.button.chosen_dress = QUIET
        self.button.setAccessibleName(self.tr("Show passphrase"))
        self.button.toggled.connect(self._reveal)
        self.setTextMargins(QMargins(look.gap(12), 0, self.button.sizeHint().width() + look.gap(6), 0))

    def _reveal(self, shown: bool) -> None:
        self.show_words(shown=shown)
        self.button.setText(self.tr("Hide") if shown else self.tr("Show"))
        self.button.set_icon("eye-off" if shown else "eye")

    @override
    def forget(self) -> None:
        super().forget()
        self.button.setChecked(False)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        size = self.button.sizeHint()
        left = self.width() - size.width() - theme.current().gap(6)
        self.button.setGeometry(QRect(QPoint(left, (self.height() - size.height()) // 2), size))


class PassphrasePanel(QWidget):
    """`sent(passphrase)` is emitted on Enter or the button; `forgotten` asks for another way in."""

    sent = Signal(str)
    forgotten = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        look = theme.current()
        self.tile: Tile | None = None
        whole = column(self, spacing=0, margins=(16, 0, 16, 14) if look.is_large else (48, 0, 48, 28))
        whole.addStretch(2)
        self._who: QVBoxLayout = column(spacing=0)
        whole.addLayout(self._who)
        self.form = QWidget()
        whole.addWidget(self.form)
        self.field = RevealingField(self.tr("Your passphrase"))
        self.field.returnPressed.connect(self._send)
        help_text = self.tr("A few words in a row that only you know.")
        self.labelled = Labelled(self.tr("Your passphrase"), self.field, help_text=help_text)
        form = column(self.form, spacing=0)
        form.addSpacing(look.gap(38))
        form.addWidget(self.labelled)
        form.addSpacing(look.gap(18))
        form.addLayout(self._buttons())
        form.addSpacing(look.gap(12))
        forgotten = LinkButton(self.tr("Forgot your passphrase?"))
        forgotten.clicked.connect(self.forgotten)
        form.addWidget(forgotten, 0, Qt.AlignmentFlag.AlignLeft)
        whole.addStretch(3)
        whole.addWidget(self._shared_pc())
        self.show_nobody()

    def _buttons(self) -> QVBoxLayout:
        look = theme.current()
        holder = column(spacing=0)
        line = row(spacing=12)
        self.button = PrimaryButton(self.tr("Sign in"))
        self.button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.button.setFixedHeight(look.px(44))
        self.button.clicked.connect(self._send)
        line.addWidget(self.button, 1)
        line.addWidget(Keycap("Enter"))
        holder.addLayout(line)
        return holder

    def show_nobody(self) -> None:
        """Ask who is there."""
        self.tile = None
        clear(self._who)
        self._who.addWidget(PlainLabel(self.tr("Who are you?"), "title"))
        self._who.addSpacing(theme.current().gap(6))
        self._who.addWidget(PlainLabel(self.tr("Choose yourself on the left."), "body", tone="ink-2"))
        self.form.setVisible(False)

    def show_person(self, tile: Tile, place: str) -> None:
        """Greet the chosen person and ask for the passphrase."""
        if self.tile is not None and self.tile.person_id != tile.person_id:
            self.field.forget()
        self.tile = tile
        clear(self._who)
        look = theme.current()
        self._who.addWidget(Avatar(tile.name, tile.role, LARGE))
        self._who.addSpacing(look.gap(16))
        self._who.addWidget(PlainLabel(self.tr("Hello {0}").format(tile.name.split()[0]), "title"))
        self._who.addSpacing(look.gap(3))
        words = self.tr("{role} in {place}").format(role=labels.role(tile.role), place=place)
        self._who.addWidget(PlainLabel(words if place else labels.role(tile.role), "body", tone="ink-2"))
        self.form.setVisible(True)
        self.labelled.clear()

    def wait(self, *, waiting: bool) -> None:
        """Show that the passphrase is being tried."""
        self.button.setEnabled(not waiting)
        self.field.setReadOnly(waiting)
        self.button.setText(self.tr("Opening…") if waiting else self.tr("Sign in"))

    def refuse(self, sentence: str) -> None:
        self.wait(waiting=False)
        self.labelled.refuse(sentence)
        self.field.selectAll()

    def _send(self) -> None:
        if self.tile is not None and self.button.isEnabled():
            self.sent.emit(self.field.text())

    def _shared_pc(self) -> Card:
        card = Card(fill="sunk")
        line = row(spacing=13)
        line.addWidget(Picture("timer", 18), 0, Qt.AlignmentFlag.AlignTop)
        words = column(spacing=0)
        words.addWidget(PlainLabel(self.tr("This PC belongs to all of us"), "strong"))
        rest = self.tr("After 5 minutes without use it locks. What you wrote is kept then.")
        words.addWidget(PlainLabel(rest, "body", tone="ink-2"))
        line.addLayout(words, 1)
        card.body.addLayout(line)
        return card
