"""Where people write: plain text fields that grow with the text, and the one that catches a question."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPoint, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QKeySequence, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QPlainTextEdit, QSizePolicy, QWidget

from ui.common import icons, painting, theme
from ui.common.fields import clear_base
from ui.common.keycap import Keycap
from ui.common.layouts import column, row
from ui.common.overriding import override
from ui.common.text import PlainLabel


class GrowingText(QPlainTextEdit):
    """Plain text of several lines that is as high as its words; no frame of its own.

    Tab leaves the field. `enter_keeps`: Enter emits `entered`, Shift+Enter begins a new line; otherwise
    Ctrl+Enter emits `entered`. `edited` follows every change.
    """

    edited = Signal()
    entered = Signal()
    focused = Signal(bool)

    def __init__(
        self,
        name: str,
        *,
        hint: str = "",
        letter: str = "body",
        enter_keeps: bool = False,
        lines: int = 1,
        most_lines: int = 0,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._enter_keeps = enter_keeps
        self._least, self._most = lines, most_lines
        self.setAccessibleName(name)
        self.setFont(theme.current().font(letter))
        self.setPlaceholderText(hint)
        self.setTabChangesFocus(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.document().setDocumentMargin(0)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        clear_base(self)
        self.viewport().setAutoFillBackground(False)
        self.textChanged.connect(self.edited)
        self.document().documentLayout().documentSizeChanged.connect(self._grow)
        self._grow()
        self.document().clearUndoRedoStacks()

    def words(self) -> str:
        return self.toPlainText()

    def set_words(self, text: str) -> None:
        """Show another text; the cursor stays as near as it can, undo begins anew."""
        at = self.textCursor().position()
        self.setPlainText(text)
        cursor = self.textCursor()
        cursor.setPosition(min(at, len(self.toPlainText())))
        self.setTextCursor(cursor)

    def set_read_only(self, *, read_only: bool) -> None:
        self.setReadOnly(read_only)

    def _lines(self) -> int:
        doc = self.document()
        block, count = doc.firstBlock(), 0
        while block.isValid():
            count += max(1, block.layout().lineCount())
            block = block.next()
        return count

    def _grow(self) -> None:
        lines = max(self._least, self._lines())
        if self._most:
            scrolls = lines > self._most
            lines = min(lines, self._most)
            policy = Qt.ScrollBarPolicy
            self.setVerticalScrollBarPolicy(
                policy.ScrollBarAsNeeded if scrolls else policy.ScrollBarAlwaysOff
            )
        height = round(lines * self.fontMetrics().lineSpacing()) + 4
        if height != self.height() or height != self.minimumHeight():
            self.setFixedHeight(height)

    @override
    def sizeHint(self) -> QSize:
        return QSize(theme.current().px(200), self.minimumHeight())

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(theme.current().px(60), self.minimumHeight())

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._grow()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
            keeps = (
                Qt.KeyboardModifier.NoModifier if self._enter_keeps else Qt.KeyboardModifier.ControlModifier
            )
            if held == keeps:
                self.entered.emit()
                return
        super().keyPressEvent(event)

    @override
    def event(self, event: QEvent) -> bool:
        """Leave Ctrl+Z to the window while nothing was typed here that can be undone."""
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.ShortcutOverride:
            undoes = event.matches(QKeySequence.StandardKey.Undo)
            if undoes and not self.document().isUndoAvailable():
                event.ignore()
                return False
        return super().event(event)

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.focused.emit(True)

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.focused.emit(False)


class FieldFrame(QFrame):
    """The box around a writing field: 1 px, petrol and 2 px while the field has the focus."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._has_focus = False
        self.is_wrong = False
        self.setCursor(Qt.CursorShape.IBeamCursor)

    def frame(self, field: QWidget) -> None:
        field.installEventFilter(self)
        self.setFocusProxy(field)

    def set_wrong(self, *, wrong: bool) -> None:
        self.is_wrong = wrong
        self.update()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in {QEvent.Type.FocusIn, QEvent.Type.FocusOut}:
            self._has_focus = event.type() is QEvent.Type.FocusIn
            self.update()
        return super().eventFilter(watched, event)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        edge = "terra" if self.is_wrong else ("petrol" if self._has_focus else "field")
        painting.box(
            QPainter(self),
            self.rect(),
            fill="card",
            line=edge,
            radius=theme.current().px(10),
            width=2 if self._has_focus else 1,
        )


class WritingField(FieldFrame):
    """A framed `GrowingText`; `field` is the text itself."""

    def __init__(
        self,
        name: str,
        *,
        hint: str = "",
        lines: int = 1,
        most_lines: int = 8,
        enter_keeps: bool = False,
        letter: str = "body",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.field = GrowingText(
            name, hint=hint, letter=letter, lines=lines, most_lines=most_lines, enter_keeps=enter_keeps
        )
        column(self, margins=(13, 8, 10, 7)).addWidget(self.field)
        self.frame(self.field)

    def words(self) -> str:
        return self.field.words()

    def set_words(self, text: str) -> None:
        self.field.set_words(text)


class Feather(QWidget):
    """The icon of the capture field."""

    def __init__(self, icon: str = "feather", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon = icon
        side = theme.current().px(20)
        self.setFixedSize(side, theme.current().px(26))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        side = self.width()
        icons.paint(QPainter(self), self._icon, QPoint(0, (self.height() - side) // 2), side, "petrol")


class CaptureField(FieldFrame):
    """Catches a thought: Enter keeps it, Shift+Enter begins a new line.

    `kept(text)` is emitted with the words; call `take()` once they are safe. `beside` (for example who can
    see it) stands at the right, with large text below. `keeps` says in words what Enter does.
    """

    kept = Signal(str)

    def __init__(
        self,
        name: str,
        *,
        hint: str,
        keeps: str = "",
        beside: QWidget | None = None,
        most_lines: int = 6,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        look = theme.current()
        self.field = GrowingText(name, hint=hint, letter="lead", enter_keeps=True, most_lines=most_lines)
        self.frame(self.field)
        self.field.entered.connect(self._enter)
        line = row(spacing=12)
        line.addWidget(Feather(), 0, Qt.AlignmentFlag.AlignTop)
        line.addWidget(self.field, 1, Qt.AlignmentFlag.AlignVCenter)
        tail = row(spacing=8)
        if beside is not None:
            tail.addWidget(beside)
        if look.is_large:
            tail.addStretch(1)
        else:
            tail.addSpacing(look.gap(4))
        tail.addWidget(Keycap("Enter"))
        if keeps:
            tail.addWidget(PlainLabel(keeps, "meta", tone="ink-2", wrap=False))
        if look.is_large:
            whole = column(self, spacing=10, margins=(18, 12, 14, 12))
            whole.addLayout(line)
            whole.addLayout(tail)
        else:
            whole_row = row(self, spacing=12, margins=(18, 14, 14, 14))
            whole_row.addLayout(line, 1)
            whole_row.addLayout(tail)
        self.setMinimumHeight(look.px(60))

    def words(self) -> str:
        return self.field.words()

    def set_words(self, text: str) -> None:
        self.field.set_words(text)

    def take(self) -> None:
        """Empty the field: its words are kept elsewhere now."""
        self.field.clear()

    def _enter(self) -> None:
        if self.words().strip():
            self.kept.emit(self.words().strip())
