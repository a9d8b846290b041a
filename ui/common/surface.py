"""Flat surfaces: cards, sunk panels and hairlines. No shadow, no gradient."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QSizePolicy, QVBoxLayout, QWidget

from ui.common import painting, theme
from ui.common.overriding import override


class Surface(QWidget):
    """A plain coloured area: the rail (`rail`), a context panel (`sunk`); with a line at one side."""

    def __init__(self, fill: str = "paper", *, edge: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._fill = fill
        self._edge = edge

    @property
    def is_foot(self) -> bool:
        """Whether it is a bar at the foot of a screen, with its line above it."""
        return self._edge == "top"

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painting.fill(painter, self.rect(), self._fill)
        right, bottom = self.width() - 1, self.height() - 1
        match self._edge:
            case "left":
                painting.hairline(painter, 0, 0, 0, self.height())
            case "right":
                painting.hairline(painter, right, 0, right, self.height())
            case "top":
                painting.hairline(painter, 0, 0, self.width(), 0)
            case "bottom":
                painting.hairline(painter, 0, bottom, self.width(), bottom)
            case _:
                pass


class Card(QFrame):
    """A white card with a hairline; `body` is its column.

    `clickable` makes the whole card one button: Enter, Space or a click emit `opened`; give it
    `setAccessibleName`. `set_chosen` paints it as the one that is selected.
    """

    opened = Signal()

    def __init__(
        self,
        *,
        clickable: bool = False,
        fill: str = "card",
        line: str = "line",
        dashed: bool = False,
        padding: int = 14,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        look = theme.current()
        self._fill, self._line, self._dashed = fill, line, dashed
        self._chosen = False
        self._clickable = clickable
        self.radius = look.px(10)
        self.body = QVBoxLayout(self)
        pad = look.gap(padding)
        self.body.setContentsMargins(pad, pad, pad, pad)
        self.body.setSpacing(look.gap(8))
        if clickable:
            self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            self.setCursor(Qt.CursorShape.PointingHandCursor)
            self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    @property
    def is_chosen(self) -> bool:
        return self._chosen

    def set_chosen(self, chosen: bool) -> None:
        self._chosen = chosen
        self.update()

    def _edge(self) -> tuple[str, str, float]:
        """Return fill, line and width as they are now."""
        if self._clickable and self.hasFocus():
            return ("petrol-tint" if self._chosen else self._fill), "petrol", 2
        if self._chosen:
            return "petrol-tint", "petrol", 2
        if self._clickable and self.underMouse():
            return self._fill, "line-strong", 1
        return self._fill, self._line, 1

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        fill, line, width = self._edge()
        painting.box(
            QPainter(self),
            self.rect(),
            fill=fill,
            line=line,
            radius=self.radius,
            width=width,
            dashed=self._dashed,
        )

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self._clickable and event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space}:
            self.opened.emit()
            return
        super().keyPressEvent(event)

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        inside = self.rect().contains(event.position().toPoint())
        if self._clickable and inside and event.button() is Qt.MouseButton.LeftButton:
            self.opened.emit()
            return
        super().mouseReleaseEvent(event)


class Hairline(QWidget):
    """A line of one pixel across."""

    def __init__(self, colour: str = "line", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._colour = colour
        self.setFixedHeight(1)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painting.fill(QPainter(self), self.rect(), self._colour)

    @override
    def sizeHint(self) -> QSize:
        return QSize(1, 1)
