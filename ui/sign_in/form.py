"""The passphrase and the button that signs in; made once someone was chosen."""

from __future__ import annotations

from PySide6.QtCore import QMargins, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.common import theme
from ui.common.buttons import QUIET, Button, LinkButton, PrimaryButton
from ui.common.fields import Labelled, PassphraseField
from ui.common.keycap import Keycap
from ui.common.layouts import column, row
from ui.common.overriding import override


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


class PassphraseForm(QWidget):
    """`sent(passphrase)` on Enter or the button; `forgotten` asks for another way in."""

    sent = Signal(str)
    forgotten = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        look = theme.current()
        self.field = RevealingField(self.tr("Your passphrase"))
        self.field.returnPressed.connect(self._send)
        help_text = self.tr("A few words in a row that only you know.")
        self.labelled = Labelled(self.tr("Your passphrase"), self.field, help_text=help_text)
        form = column(self, spacing=0)
        form.addSpacing(look.gap(38))
        form.addWidget(self.labelled)
        form.addSpacing(look.gap(18))
        line = row(spacing=12)
        self.button = PrimaryButton(self.tr("Sign in"))
        self.button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.button.setFixedHeight(look.px(44))
        self.button.clicked.connect(self._send)
        line.addWidget(self.button, 1)
        line.addWidget(Keycap("Enter"))
        form.addLayout(line)
        form.addSpacing(look.gap(12))
        forgotten = LinkButton(self.tr("Forgot your passphrase?"))
        forgotten.clicked.connect(self.forgotten)
        form.addWidget(forgotten, 0, Qt.AlignmentFlag.AlignLeft)

    def wait(self, *, waiting: bool) -> None:
        """Show that the passphrase is being tried."""
        self.button.setEnabled(not waiting)
        self.field.setReadOnly(waiting)
        self.button.setText(self.tr("Opening…") if waiting else self.tr("Sign in"))

    def refuse(self, sentence: str) -> None:
        """Say at the field why it does not open."""
        self.wait(waiting=False)
        self.labelled.refuse(sentence)
        self.field.selectAll()

    def _send(self) -> None:
        if self.button.isEnabled():
            self.sent.emit(self.field.text())
