"""What every step of the first start is: a title, room that scrolls, and a foot that leads on."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.common import theme
from ui.common.buttons import DisabledAction, LinkButton, PrimaryButton
from ui.common.layouts import ScrollPane, column, row
from ui.common.notices import Picture
from ui.common.surface import Hairline
from ui.common.text import PlainLabel


class Page(QWidget):
    """`forward` is emitted when the step is done, `back` when one wants to return."""

    forward = Signal()
    back = Signal()

    def __init__(self, title: str, lead: str = "", *, may_go_back: bool = True) -> None:
        super().__init__()
        look = theme.current()
        whole = column(self, spacing=0, margins=(56, 38, 56, 26))
        self.title = PlainLabel(title, "title")
        whole.addWidget(self.title)
        if lead:
            whole.addSpacing(look.gap(4))
            whole.addWidget(PlainLabel(lead, "lead", tone="ink-2"))
        whole.addSpacing(look.gap(18))
        self.pane = ScrollPane(margins=(0, 0, 8, 8), spacing=14)
        self.body = self.pane.body
        whole.addWidget(self.pane, 1)
        self.foot = row(spacing=12, margins=(0, 14, 8, 0))
        self.back_link = LinkButton(self.tr("Back"), "arrow-left")
        self.back_link.clicked.connect(self.back)
        if not may_go_back:
            self.back_link.hide()
        self.foot.addWidget(self.back_link)
        self.button = PrimaryButton(self.tr("Next"), "arrow-right")
        self.button.icon_last = True
        self.button.clicked.connect(self.go_on)
        self.action = DisabledAction(self.button)
        self.foot.addWidget(self.action, 1)
        whole.addLayout(self.foot)

    def first_field(self) -> QWidget:
        """Return where one begins on this page."""
        return self.button

    def go_on(self) -> None:
        """Do what this step is for, then emit `forward`."""
        self.forward.emit()

    def refuse(self, sentence: str) -> None:
        """Say at the foot why it does not go on."""
        self.action.reason.set_tone("terra")
        self.action.reason.setText(sentence)

    def wait(self, *, waiting: bool) -> None:
        """Show that something is being made."""
        self.action.reason.set_tone("ink-2")
        self.action.reason.setText(self.tr("One moment, the keys are being made…") if waiting else "")
        self.button.setEnabled(not waiting)
        self.back_link.setEnabled(not waiting)

    def add_row(self, icon: str, name: str, middle: QWidget, aside: QWidget | None = None) -> None:
        """Add a row with its name at the left, as in a form, under a hairline."""
        look = theme.current()
        self.body.addWidget(Hairline())
        head = row(spacing=10)
        head.addWidget(Picture(icon), 0, Qt.AlignmentFlag.AlignVCenter)
        head.addWidget(PlainLabel(name, "strong"), 1)
        holder = QWidget()
        holder.setLayout(head)
        if look.is_large:
            self.body.addWidget(holder)
        line = row(spacing=20)
        if not look.is_large:
            holder.setFixedWidth(look.px(176))
            line.addWidget(holder)
        line.addWidget(middle, 1)
        if middle.sizePolicy().horizontalPolicy() is QSizePolicy.Policy.Maximum:
            line.addStretch(1)
        if aside is not None:
            line.addWidget(aside)
        self.body.addLayout(line)
