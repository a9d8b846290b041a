"""What the window says: an empty place that invites, a banner that stays, a toast with undo."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt, QTimer
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QFrame, QSizePolicy, QWidget

from ui.common import icons, painting, theme
from ui.common.buttons import Button, Dress
from ui.common.layouts import column, row
from ui.common.overriding import override
from ui.common.surface import Surface
from ui.common.text import PlainLabel

TOAST_MS = 8000
FILLS = {
    "terra": ("terra-tint", "terra-line", "terra"),
    "petrol": ("petrol-tint", "petrol-line", "petrol"),
    "moss": ("moss-tint", "moss-line", "moss"),
    "sand": ("sand", "line-strong", "ink-2"),
}
ON_TOAST = Dress(None, None, "toast-link", None, "toast-link")


class Picture(QWidget):
    """An icon alone, beside words that say the same."""

    def __init__(
        self, name: str, size: int = 18, tone: str = "petrol", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._name, self._tone = name, tone
        side = theme.current().px(size)
        self.setFixedSize(side, side)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def set_picture(self, name: str, tone: str) -> None:
        self._name, self._tone = name, tone
        self.update()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        icons.paint(QPainter(self), self._name, QPoint(0, 0), self.width(), self._tone)


class EmptyState(QFrame):
    """Nothing here yet: an icon, one bold line, one inviting line, one button."""

    def __init__(
        self, icon: str, bold: str, line: str, button: Button | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.button = button
        layout = column(self, spacing=6, margins=(24, 18, 24, 20))
        middle = Qt.AlignmentFlag.AlignHCenter
        layout.addWidget(Picture(icon, 20), 0, middle)
        for words, letter in ((bold, "strong"), (line, "body")):
            label = PlainLabel(words, letter, tone="ink" if letter == "strong" else "ink-2")
            label.setAlignment(middle)
            layout.addWidget(label)
        if button is not None:
            layout.addSpacing(theme.current().gap(6))
            layout.addWidget(button, 0, middle)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painting.box(
            QPainter(self), self.rect(), line="line-strong", radius=theme.current().px(10), dashed=True
        )


class Banner(QFrame):
    """What happened, what still works, and one action; stays until it is solved.

    `tone` is terra (asks attention), petrol (what you look at), moss (real, agreed) or sand (neutral).
    """

    def __init__(
        self,
        bold: str,
        rest: str = "",
        *,
        icon: str = "triangle-alert",
        tone: str = "terra",
        action: Button | None = None,
        under: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._tone = tone
        self.action = action
        layout = row(self, spacing=13, margins=(16, 12, 14, 12))
        layout.addWidget(Picture(icon, 22 if under else 18, FILLS[tone][2]), 0, Qt.AlignmentFlag.AlignVCenter)
        words = column(spacing=0)
        self.bold = PlainLabel(bold, "strong")
        self.rest = PlainLabel(rest, "body", tone="ink-2")
        words.addWidget(self.bold)
        words.addWidget(self.rest)
        layout.addLayout(words, 1)
        self.rest.setVisible(bool(rest))
        if action is not None:
            layout.addWidget(action, 0, Qt.AlignmentFlag.AlignVCenter)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        fill, line, _ = FILLS[self._tone]
        painting.box(QPainter(self), self.rect(), fill=fill, line=line, radius=theme.current().px(10))


class Toast(QFrame):
    """A dark bar at the bottom centre of `over`, for 8 seconds; Ctrl+Z undoes while it stands."""

    def __init__(self, over: QWidget) -> None:
        super().__init__(over)
        self._over_part = over
        look = theme.current()
        self._undo: Callable[[], object] | None = None
        self._icon = Picture("check", 18, "on-toast")
        self._words = PlainLabel("", "body", tone="on-toast", wrap=False)
        self.button = Button(self.tr("Undo"), "undo-2", dress=ON_TOAST, keys="Ctrl+Z", show_keys=False)
        self.button.clicked.connect(self.undo)
        layout = row(self, spacing=12, margins=(18, 5, 10, 5))
        for part in (self._icon, self._words):
            layout.addWidget(part)
        layout.addSpacing(look.gap(16))
        layout.addWidget(self.button)
        self.setFixedHeight(look.px(46))
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._over)
        over.installEventFilter(self)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._move_away)
        self.hide()

    def say(self, sentence: str, undo: Callable[[], object] | None = None, icon: str = "check") -> None:
        """Show a sentence; offer `undo` if given."""
        self._undo = undo
        self._icon.set_picture(icon, "on-toast")
        self._words.setText(sentence)
        self.button.setVisible(undo is not None)
        self.setAccessibleName(sentence)
        self._place()
        self.show()
        self.raise_()
        self._timer.start(TOAST_MS)

    def _move_away(self) -> None:
        if self.isVisible():
            self._place()

    def undo(self) -> None:
        """Undo what the toast told, if it can be."""
        undo, self._undo = self._undo, None
        self._close()
        if undo is not None:
            undo()

    def forget(self) -> None:
        """Take the sentence away, as at lock."""
        self._undo = None
        self._words.setText("")
        self.setAccessibleName("")
        self._close()

    def _over(self) -> None:
        if self.button.hasFocus():
            self._timer.start(TOAST_MS)
        else:
            self.forget()

    def _close(self) -> None:
        self._timer.stop()
        self.hide()

    def _place(self) -> None:
        over = self._over_part
        look = theme.current()
        room = over.width() - look.gap(48)
        self._words.setWordWrap(False)
        wanted = self.sizeHint().width()
        self._words.setWordWrap(wanted > room)
        width = min(room, wanted)
        words = self._words.heightForWidth(width - (wanted - self._words.sizeHint().width()))
        self.setFixedHeight(max(look.px(46), words + look.gap(14)))
        left, top = (over.width() - width) // 2, self._foot() - self.height() - look.gap(20)
        self.setGeometry(
            left, self._above_focus(QRect(left, top, width, self.height())), width, self.height()
        )

    def _foot(self) -> int:
        """Return where the bars at the foot begin: their buttons are never covered."""
        over = self._over_part
        bars = [bar for bar in over.findChildren(Surface) if bar.is_foot and bar.isVisible()]
        tops = [bar.mapTo(over, QPoint(0, 0)).y() for bar in bars]
        low = [top for top in tops if top > over.height() // 2]
        return min(low, default=over.height())

    def _above_focus(self, wanted: QRect) -> int:
        """Return how high it stands: never over the field one is writing in."""
        focus = QApplication.focusWidget()
        if focus is None or not self._over_part.isAncestorOf(focus) or self.isAncestorOf(focus):
            return wanted.top()
        room = theme.current().gap(24)
        taken = QRect(focus.mapTo(self._over_part, QPoint(0, 0)), focus.size()).adjusted(
            -room, -room, room, room
        )
        fits = not taken.intersects(wanted) or taken.height() > self._over_part.height() // 2
        return wanted.top() if fits else taken.top() - wanted.height()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Resize and self.isVisible():
            self._place()
        return super().eventFilter(watched, event)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painting.box(QPainter(self), self.rect(), fill="toast", radius=theme.current().px(8))
