"""Fields of one line: text, passphrase, choice from a list, date."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QDate, QEvent, QMargins, QPoint, Qt, Signal, SignalInstance
from PySide6.QtGui import QColor, QKeyEvent, QKeySequence, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QComboBox, QDateEdit, QLineEdit, QWidget

from ui.common import icons, painting, theme
from ui.common.layouts import column
from ui.common.overriding import override
from ui.common.text import PlainLabel

COMBO = """
QComboBox, QDateEdit { background: @card@; color: @ink@; border: 1px solid @field@; border-radius: 8px;
  padding: 0 10px; }
QComboBox:focus, QDateEdit:focus { border: 2px solid @petrol@; padding: 0 9px; }
QComboBox::drop-down, QDateEdit::drop-down { border: 0; width: 30px; }
QComboBox::down-arrow, QDateEdit::down-arrow { image: none; }
QComboBox QAbstractItemView { background: @card@; color: @ink@; border: 1px solid @line-strong@;
  selection-background-color: @petrol-tint@; selection-color: @ink@; outline: 0; padding: 4px; }
"""


def clear_base(widget: QWidget) -> None:
    """Let a plain Qt field paint no background of its own."""
    palette = widget.palette()
    palette.setColor(QPalette.ColorRole.Base, QColor(0, 0, 0, 0))
    widget.setPalette(palette)


class TextField(QLineEdit):
    """One line of text, 38 high. `name` is read aloud; `icon` stands at the left."""

    edited = Signal()

    def __init__(
        self,
        name: str,
        *,
        hint: str = "",
        icon: str = "",
        letter: str = "body",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        look = theme.current()
        self._icon = icon
        self.is_wrong = False
        self.setFrame(False)
        self.setFont(look.font(letter))
        self.setAccessibleName(name)
        self.setPlaceholderText(hint)
        self.setFixedHeight(look.px(38))
        left = look.gap(12) + (look.px(18) + look.gap(9) if icon else 0)
        self.setTextMargins(QMargins(left - 2, 0, look.gap(10), 0))
        clear_base(self)
        self.textChanged.connect(self._note)

    def _note(self) -> None:
        self.set_wrong(wrong=False)
        self.edited.emit()

    @override
    def event(self, event: QEvent) -> bool:
        """Leave Ctrl+Z to the window while nothing was typed here that can be undone."""
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.ShortcutOverride:
            undoes = event.matches(QKeySequence.StandardKey.Undo)
            if undoes and not self.isUndoAvailable():
                event.ignore()
                return False
        return super().event(event)

    def words(self) -> str:
        return self.text()

    def set_words(self, text: str) -> None:
        self.setText(text)

    def set_wrong(self, *, wrong: bool) -> None:
        """Paint the edge as one that asks attention."""
        self.is_wrong = wrong
        self.update()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        look = theme.current()
        painter = QPainter(self)
        edge = "terra" if self.is_wrong else ("petrol" if self.hasFocus() else "field")
        width = 2 if self.hasFocus() else 1
        painting.box(painter, self.rect(), fill="card", line=edge, radius=look.px(8), width=width)
        if self._icon:
            side = look.px(18)
            icons.paint(painter, self._icon, QPoint(look.gap(12), (self.height() - side) // 2), side, "ink-2")
        painter.end()
        super().paintEvent(event)


class PassphraseField(TextField):
    """A passphrase, hidden unless `shown(True)`; never given to clipboard or undo after `forget`."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(name, parent=parent)
        self.setEchoMode(QLineEdit.EchoMode.Password)
        self.setInputMethodHints(Qt.InputMethodHint.ImhSensitiveData | Qt.InputMethodHint.ImhNoPredictiveText)

    def show_words(self, *, shown: bool) -> None:
        self.setEchoMode(QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password)

    def take(self) -> str:
        """Return what was typed and forget it."""
        words = self.text()
        self.forget()
        return words

    def forget(self) -> None:
        """Empty the field and its undo list."""
        self.setText("")
        self.show_words(shown=False)


class Picker(QComboBox):
    """A choice from a list; `choices` are (value, words)."""

    def __init__(
        self, name: str, choices: tuple[tuple[object, str], ...] = (), parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        look = theme.current()
        self.setAccessibleName(name)
        self.setFont(look.font("body"))
        self.setFixedHeight(look.px(38))
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.setStyleSheet(look.fill(COMBO))
        # Kept here: an enum of strings given to Qt comes back as a bare string.
        self._values = tuple(value for value, _ in choices)
        for _, words in choices:
            self.addItem(words)

    def value(self) -> object:
        at = self.currentIndex()
        return self._values[at] if 0 <= at < len(self._values) else self.currentData()

    def choose(self, value: object) -> None:
        """Choose a value, or the first one when it is not there."""
        at = self._values.index(value) if value in self._values else self.findData(value)
        self.setCurrentIndex(max(0, at))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        _paint_arrow(self)


class DateField(QDateEdit):
    """A date with a calendar."""

    def __init__(self, name: str, day: date, parent: QWidget | None = None) -> None:
        super().__init__(QDate(day.year, day.month, day.day), parent)
        look = theme.current()
        self.setAccessibleName(name)
        self.setFont(look.font("body"))
        self.setFixedHeight(look.px(38))
        self.setMinimumWidth(look.px(160))
        self.setDisplayFormat("d MMMM yyyy")
        self.setCalendarPopup(True)
        self.setStyleSheet(look.fill(COMBO))

    def day(self) -> date:
        chosen = self.date()
        return date(chosen.year(), chosen.month(), chosen.day())

    def set_day(self, day: date) -> None:
        self.setDate(QDate(day.year, day.month, day.day))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        _paint_arrow(self)


def _paint_arrow(widget: QWidget) -> None:
    look = theme.current()
    side = look.px(15)
    at = QPoint(widget.width() - side - look.gap(9), (widget.height() - side) // 2)
    icons.paint(QPainter(widget), "chevron-down", at, side, "ink-2")


class Labelled(QWidget):
    """A field with its name above it, and room for help or a sentence about what does not fit below it."""

    def __init__(
        self, name: str, field: QWidget, *, help_text: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.field = field
        self._help = help_text
        self.name = PlainLabel(name, "strong")
        self.name.setBuddy(field)
        self.below = PlainLabel(help_text, "meta", tone="ink-2")
        layout = column(self, spacing=5)
        for part in (self.name, field, self.below):
            layout.addWidget(part)
        self.below.setVisible(bool(help_text))
        edited = getattr(field, "edited", None)
        if isinstance(edited, SignalInstance):
            edited.connect(self.clear)

    def refuse(self, sentence: str) -> None:
        """Say at the field what does not fit, and go there."""
        self.below.set_tone("terra")
        self.below.setText(sentence)
        self.below.show()
        if isinstance(self.field, TextField):
            self.field.set_wrong(wrong=True)
        self.field.setAccessibleDescription(sentence)
        self.field.setFocus()

    def clear(self) -> None:
        """Put the help back."""
        self.below.set_tone("ink-2")
        self.below.setText(self._help)
        self.below.setVisible(bool(self._help))
        self.field.setAccessibleDescription(self._help)
