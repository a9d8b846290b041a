"""How parts stand together: columns, rows that flow on, panes that scroll downward only."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLayout,
    QLayoutItem,
    QScrollArea,
    QScrollBar,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from ui.common import theme
from ui.common.overriding import override

SCROLLBAR = """
QScrollBar:vertical { background: transparent; width: 12px; margin: 0; }
QScrollBar::handle:vertical { background: @line-strong@; border-radius: 4px; min-height: 40px; margin: 2px; }
QScrollBar::handle:vertical:hover { background: @field@; }
QScrollBar::add-line:vertical, QScrollBar::sub-line:vertical { height: 0; }
QScrollBar::add-page:vertical, QScrollBar::sub-page:vertical { background: transparent; }
"""


def column(
    parent: QWidget | None = None, *, spacing: int = 8, margins: tuple[int, int, int, int] = (0, 0, 0, 0)
) -> QVBoxLayout:
    """Return a column; measures in pixels at 100 %, margins as left, top, right, bottom."""
    layout = QVBoxLayout(parent) if parent is not None else QVBoxLayout()
    _set(layout, spacing, margins)
    return layout


def row(
    parent: QWidget | None = None, *, spacing: int = 8, margins: tuple[int, int, int, int] = (0, 0, 0, 0)
) -> QHBoxLayout:
    """Return a row; measures as for `column`."""
    layout = QHBoxLayout(parent) if parent is not None else QHBoxLayout()
    _set(layout, spacing, margins)
    return layout


def _set(layout: QVBoxLayout | QHBoxLayout, spacing: int, margins: tuple[int, int, int, int]) -> None:
    look = theme.current()
    left, top, right, bottom = (look.gap(m) for m in margins)
    layout.setContentsMargins(left, top, right, bottom)
    layout.setSpacing(look.gap(spacing))


def clear(layout: QLayout) -> None:
    """Take everything out of a layout and destroy it."""
    while (item := layout.takeAt(0)) is not None:
        widget = item.widget()
        inner = item.layout()
        if widget is not None:
            widget.hide()
            widget.setParent(None)
            widget.deleteLater()
        elif inner is not None:
            clear(inner)
            inner.deleteLater()


def let_be_seen(part: QWidget, *, seen: bool) -> None:
    """Show or hide a part.

    One that was never hidden is seen with what it stands in, and not shown before: it would be laid out at
    a width it will not have.
    """
    if not seen or part.testAttribute(Qt.WidgetAttribute.WA_WState_ExplicitShowHide):
        part.setVisible(seen)


def let_go_of_focus(held: QWidget) -> None:
    """Call this on what has the focus before it and its neighbours are destroyed and put back.

    Else Qt hands the focus to each neighbour in turn, and a pane that keeps it in sight scrolls to its end.
    """
    held.clearFocus()


class FlowLayout(QLayout):
    """Puts parts side by side and goes on at the next line when the width is used up."""

    def __init__(
        self, parent: QWidget | None = None, *, spacing: int = 8, line_spacing: int | None = None
    ) -> None:
        super().__init__(parent)
        look = theme.current()
        self._across = look.gap(spacing)
        self._down = look.gap(spacing if line_spacing is None else line_spacing)
        self._items: list[QLayoutItem] = []
        self.setContentsMargins(0, 0, 0, 0)

    @override
    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)

    @override
    def count(self) -> int:
        return len(self._items)

    @override
    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    @override
    def takeAt(self, index: int) -> QLayoutItem | None:
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    @override
    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation(0)

    @override
    def hasHeightForWidth(self) -> bool:
        return True

    @override
    def heightForWidth(self, width: int) -> int:
        return self._arrange(QRect(0, 0, width, 0), place=False)

    @override
    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        self._arrange(rect, place=True)

    @override
    def sizeHint(self) -> QSize:
        wide = sum(i.sizeHint().width() for i in self._items) + self._across * max(0, len(self._items) - 1)
        tall = max((i.sizeHint().height() for i in self._items), default=0)
        return QSize(wide, tall)

    @override
    def minimumSize(self) -> QSize:
        size = QSize(0, 0)
        for item in self._items:
            size = size.expandedTo(item.minimumSize())
        return size

    def _arrange(self, rect: QRect, *, place: bool) -> int:
        y = rect.y()
        for line in self._lines(rect.width()):
            tall = max(size.height() for _, size in line)
            x = rect.x()
            for item, size in line:
                if place:
                    item.setGeometry(QRect(QPoint(x, y + (tall - size.height()) // 2), size))
                x += size.width() + self._across
            y += tall + self._down
        return max(0, y - self._down - rect.y())

    def _lines(self, room: int) -> list[list[tuple[QLayoutItem, QSize]]]:
        """Divide the parts over lines no wider than `room`."""
        lines: list[list[tuple[QLayoutItem, QSize]]] = []
        used = room + 1
        for item in self._items:
            if item.isEmpty():
                continue
            hint = item.sizeHint()
            width = min(hint.width(), room)
            size = QSize(width, item.heightForWidth(width) if item.hasHeightForWidth() else hint.height())
            if used + self._across + width > room:
                lines.append([])
                used = -self._across
            lines[-1].append((item, size))
            used += self._across + width
        return lines


class ScrollPane(QScrollArea):
    """A pane that scrolls downward only; `body` is its column. The part with the focus stays in sight.

    `start` is where the focus begins. No focus proxy: Tab would jump to it, past what stands before.
    """

    def __init__(
        self,
        *,
        fill: str = "paper",
        margins: tuple[int, int, int, int] = (32, 24, 32, 24),
        spacing: int = 12,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.start: QWidget | None = None
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        # Qt's own viewport and bar would be wrapped on first use: Python then meets every class of QtWidgets.
        background, bar = QWidget(), QScrollBar()
        self.setViewport(background)
        self.setVerticalScrollBar(bar)
        bar.setStyleSheet(theme.current().fill(SCROLLBAR))
        inner = QWidget()
        palette = self.palette()
        palette.setColor(palette.ColorRole.Window, theme.current().colour(fill))
        self.setPalette(palette)
        background.setAutoFillBackground(True)
        inner.setAutoFillBackground(False)
        self.body = column(inner, spacing=spacing, margins=margins)
        self.setWidget(inner)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(theme.current().px(200), theme.current().px(120))
