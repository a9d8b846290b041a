"""Questions before something that cannot be taken back: the title is a question, the buttons are verbs."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeySequence, QPainter, QPaintEvent, QShortcut, QShowEvent
from PySide6.QtWidgets import QApplication, QDialog, QVBoxLayout, QWidget

from ui.common import painting, theme
from ui.common.buttons import Button, PlainButton, PrimaryButton
from ui.common.layouts import column, row
from ui.common.overriding import override
from ui.common.text import PlainLabel

LOCK = QKeySequence("Ctrl+L")


class Ask(QDialog):
    """A dialog with room for more parts in `middle`; `asked()` shows it and tells if the verb was chosen."""

    def __init__(
        self,
        parent: QWidget,
        question: str,
        explanation: str,
        verb: str,
        *,
        icon: str = "",
        not_now: str = "",
    ) -> None:
        super().__init__(parent)
        look = theme.current()
        self.setModal(True)
        self.setWindowFlag(Qt.WindowType.FramelessWindowHint)
        self.setAttribute(Qt.WidgetAttribute.WA_TranslucentBackground)
        self.setFixedWidth(min(look.px(560), round(parent.window().width() * 0.9)))
        layout: QVBoxLayout = column(self, spacing=8, margins=(24, 22, 24, 20))
        self._question = PlainLabel("", "section")
        self._words = PlainLabel("", "body", tone="ink-2")
        layout.addWidget(self._question)
        layout.addWidget(self._words)
        self.set_words(question, explanation)
        self.middle = column(spacing=10)
        layout.addLayout(self.middle)
        layout.addSpacing(look.gap(10))
        buttons = row(spacing=10)
        buttons.addStretch(1)
        self.no: Button = PlainButton(not_now or self.tr("Not now"))
        self.no.clicked.connect(self.reject)
        self.yes: Button = PrimaryButton(verb, icon)
        self.yes.clicked.connect(self.accept)
        buttons.addWidget(self.no)
        buttons.addWidget(self.yes)
        layout.addLayout(buttons)
        lock = QShortcut(LOCK, self)
        lock.activated.connect(self._lock)
        self.yes.setAutoDefault(True)
        self.yes.setDefault(True)

    def set_words(self, question: str, explanation: str) -> None:
        """Show another question or explanation."""
        self.setWindowTitle(question)
        self._question.setText(question)
        self._words.setText(explanation)
        self._words.setVisible(bool(explanation))

    def asked(self) -> bool:
        """Show the question; True if the verb was chosen, False on Esc or the other button."""
        self.yes.setFocus()
        return bool(self.exec() == QDialog.DialogCode.Accepted)

    def _lock(self) -> None:
        """Answer no, and press the lock that this dialog covers."""
        self.reject()
        parent = self.parentWidget()
        if parent is not None:
            press_lock(parent)

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        layout = self.layout()
        if layout is not None:  # by itself a dialog is as high as its sentences on one line
            self.resize(self.width(), layout.totalHeightForWidth(self.width()))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painting.box(
            QPainter(self), self.rect(), fill="card", line="line-strong", radius=theme.current().px(10)
        )


def ask(
    parent: QWidget, question: str, explanation: str, verb: str, *, icon: str = "", not_now: str = ""
) -> bool:
    """Ask a question with two verbs; Esc means no."""
    dialog = Ask(parent, question, explanation, verb, icon=icon, not_now=not_now)
    answer = dialog.asked()
    dialog.deleteLater()
    return answer


def tell(parent: QWidget, title: str, explanation: str, verb: str) -> None:
    """Say something that leaves nothing to choose: one button, and Esc."""
    dialog = Ask(parent, title, explanation, verb)
    dialog.no.hide()
    dialog.asked()
    dialog.deleteLater()


def press_lock(part: QWidget) -> None:
    """Press the lock of the window that a part stands in, if it is not locked."""
    for button in part.window().findChildren(Button):
        if button.shortcut() == LOCK and button.isVisible():
            QTimer.singleShot(0, button, button.click)


def close_all() -> None:
    """Leave every open dialog without doing what it asked, as at lock."""
    for widget in QApplication.topLevelWidgets():
        if isinstance(widget, QDialog) and widget.isVisible():
            widget.reject()
