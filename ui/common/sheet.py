"""What slides over a screen: the side sheet, and the context panel, a drawer when room is short."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QHBoxLayout, QVBoxLayout, QWidget
from shiboken6 import isValid

from ui.common import theme
from ui.common.buttons import Button, PlainButton
from ui.common.layouts import ScrollPane, column, row
from ui.common.overriding import override
from ui.common.surface import Surface
from ui.common.text import PlainLabel

SHEET, PANEL, NARROW = 568, 340, 1240
MOST_PARTS = 5_000
PAGES = {Qt.Key.Key_PageDown: 1, Qt.Key.Key_PageUp: -1}
ON_TOP = {Qt.Key.Key_Escape, *PAGES}


class Scrim(QWidget):
    """Dims what lies behind; a click or Esc leaves."""

    left = Signal()

    def __init__(self, over: QWidget) -> None:
        super().__init__(over)
        self.over = over
        over.installEventFilter(self)
        self.hide()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Resize:
            self.setGeometry(self.over.rect())
        return super().eventFilter(watched, event)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self).fillRect(self.rect(), theme.current().colour("scrim"))

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click beside what lies on it; one on an empty spot of that arrives here too."""
        if self.childAt(event.position().toPoint()) is None:
            self.left.emit()

    @override
    def event(self, event: QEvent) -> bool:
        """Take keys before the window does: Esc leaves what lies on top, and only that is paged through."""
        is_key = isinstance(event, QKeyEvent) and event.type() is QEvent.Type.ShortcutOverride
        if isinstance(event, QKeyEvent) and is_key and event.key() in ON_TOP:
            event.accept()
            return True
        return super().event(event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
            return
        super().keyPressEvent(event)


class SideSheet(Scrim):
    """A sheet at the right over the scrim: title, `body` that scrolls, footer with one leading verb.

    `closed` is emitted when it is left by Esc, the scrim or the close button; `lead` is the footer's button.
    """

    closed = Signal()

    def __init__(self, over: QWidget, title: str, lead: Button | None = None, *, width: int = SHEET) -> None:
        super().__init__(over)
        self._width = theme.current().px(width)
        self._came_from: QWidget | None = None
        self.panel = Surface("paper", edge="left", parent=self)
        whole: QVBoxLayout = column(self.panel, spacing=0)
        head: QHBoxLayout = row(spacing=12, margins=(24, 18, 18, 8))
        self.title = PlainLabel(title, "section")
        head.addWidget(self.title, 1)
        self.close_button = PlainButton(self.tr("Close"), "x", small=True)
        self.close_button.clicked.connect(self.leave)
        head.addWidget(self.close_button)
        whole.addLayout(head)
        self.pane = ScrollPane(margins=(24, 8, 24, 20))
        self.body = self.pane.body
        whole.addWidget(self.pane, 1)
        self.footer = row(spacing=12, margins=(24, 12, 24, 16))
        self.footer.addStretch(1)
        self.lead = lead
        if lead is not None:
            self.footer.addWidget(lead)
        whole.addLayout(self.footer)
        self.left.connect(self.leave)

    def open_sheet(self) -> None:
        """Show the sheet and put the focus in it."""
        self._came_from = QApplication.focusWidget()
        self.setGeometry(self.over.rect())
        self._place()
        self.show()
        self.raise_()
        self.panel.setFocus()
        self.focusNextChild()

    def leave(self) -> None:
        """Close the sheet and go back to where the focus was."""
        if not self.isVisible():
            return
        self.hide()
        self.closed.emit()
        came_from = self._came_from
        if came_from is not None and isValid(came_from) and came_from.isVisible():
            came_from.setFocus()

    @override
    def focusNextPrevChild(self, forward: bool) -> bool:
        """Keep Tab within the sheet: what lies behind it is covered."""
        part: QWidget | None = QApplication.focusWidget() or self.panel
        for _ in range(MOST_PARTS):
            if part is not None:
                part = part.nextInFocusChain() if forward else part.previousInFocusChain()
            if part is not None and self._takes_tab(part):
                reason = Qt.FocusReason.TabFocusReason if forward else Qt.FocusReason.BacktabFocusReason
                part.setFocus(reason)
                break
        return True

    def turn(self, pages: int) -> None:
        """Scroll some pages down, or up."""
        bar = self.pane.verticalScrollBar()
        bar.setValue(bar.value() + pages * bar.pageStep())

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key in PAGES:
            self.turn(PAGES[key])
            return
        super().keyPressEvent(event)

    def _takes_tab(self, part: QWidget) -> bool:
        wants = part.focusPolicy().value & Qt.FocusPolicy.TabFocus.value
        open_to_it = self.isAncestorOf(part) and part.isVisible() and part.isEnabled()
        open_to_it = open_to_it and part.focusProxy() is None  # such a part only hands the focus back
        return bool(wants) and open_to_it and not _stands_for_another(part)

    def _place(self) -> None:
        width = min(self._width, self.width())
        self.panel.setGeometry(self.width() - width, 0, width, self.height())

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()


def _stands_for_another(part: QWidget) -> bool:
    """Whether it is one of a few that exclude each other, and another one is chosen: Tab goes to that one."""
    group = part.group() if isinstance(part, QAbstractButton) else None
    chosen = group.checkedButton() if group is not None and group.exclusive() else None
    return chosen is not None and chosen is not part


class PanelSplit(QWidget):
    """A main part with a context panel at its right.

    Below 1240 px of window (or with large text) the panel becomes a drawer that `open_button` and F6 open;
    put that button where the screen wants it: it hides itself while the panel stands beside the main part.
    """

    def __init__(
        self,
        main: QWidget,
        panel: QWidget,
        panel_name: str,
        *,
        width: int = PANEL,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        look = theme.current()
        self._width = look.px(width) if not look.is_large else look.px(440)
        self.main, self.panel = main, panel
        self.is_drawer = False
        self._layout = row(self, spacing=0)
        self._beside = Surface("sunk", edge="left")
        self._beside.setFixedWidth(self._width)
        holder = column(self._beside, spacing=0, margins=(0, 0, 0, 0))
        holder.setContentsMargins(1, 0, 0, 0)
        holder.addWidget(panel)
        self._layout.addWidget(main, 1)
        self._layout.addWidget(self._beside)
        self.open_button = PlainButton(
            panel_name, "panel-right-open", keys="F6", show_keys=True, small=False, parent=self
        )
        self.open_button.clicked.connect(self.open_drawer)
        self.open_button.hide()
        self._name = panel_name
        self._drawer: SideSheet | None = None
        self._holder = holder

    def open_drawer(self) -> None:
        """Show the panel over the main part."""
        if not self.is_drawer:
            self.panel.setFocus()
            return
        if self._drawer is None:
            self._drawer = SideSheet(self, self._name, width=440)
            self._drawer.pane.hide()
            layout = self._drawer.panel.layout()
            assert isinstance(layout, QVBoxLayout)
            layout.insertWidget(1, self.panel, 1)
        self.panel.show()
        self._drawer.open_sheet()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        look = theme.current()
        drawer = look.is_large or self.window().width() < NARROW
        if drawer != self.is_drawer:
            self.is_drawer = drawer
            QTimer.singleShot(0, self, self._settle)

    def _settle(self) -> None:
        self.open_button.setVisible(self.is_drawer)
        self._beside.setVisible(not self.is_drawer)
        if not self.is_drawer:
            if self._drawer is not None:
                self._drawer.leave()
                self._drawer.deleteLater()
                self._drawer = None
            self._holder.addWidget(self.panel)
            self.panel.show()
