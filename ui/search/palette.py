"""The palette over the window: a field, what is found while one types, and what can be done."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QEvent, QObject, QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

from leerunit.app import Desk
from ui.common import painting, theme
from ui.common.chips import IconWord
from ui.common.faults import Faults
from ui.common.fields import clear_base
from ui.common.jobs import JobRunner
from ui.common.keycap import Keycap
from ui.common.layouts import ScrollPane, column, row
from ui.common.notices import Picture
from ui.common.overriding import override
from ui.common.sheet import Scrim
from ui.common.surface import Hairline
from ui.common.text import PlainLabel
from ui.search.asker import Answer, Asker
from ui.search.results import PAGE, Results
from ui.search.row import ResultRow
from ui.search.view_state import Action, Asked, Do, Look, More, Open, Row, derive, first_choice, offers_deeds

WIDTH, TOP = 720, 72
STEPS = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: PAGE, Qt.Key.Key_PageUp: -PAGE}
"""Keys that go some rows on."""
HELD_BACK = frozenset({"Esc", "F6", "Alt+Left", "Ctrl+N", "Ctrl+Shift+N"})
"""Keys of the screen behind the palette, which do nothing to it now."""


@dataclass(frozen=True, slots=True)
class Means:
    """What the palette needs: whom it finds for, what can be done, and how to do it."""

    desk: Desk
    jobs: JobRunner
    faults: Faults
    today: date
    actions: tuple[Action, ...]


class Palette(Scrim):
    """`opened(ItemKind, UUID)` and `asked(Do)` tell what was chosen; `closed` that it is left."""

    opened = Signal(object, object)
    asked = Signal(object)
    closed = Signal()

    def __init__(self, over: QWidget, means: Means) -> None:
        super().__init__(over)
        self._means = means
        self._came_from: QWidget | None = None
        self._answer = Answer("", ())
        self._whole: frozenset[str] = frozenset()
        self._by_keys = {action.keys: action.key for action in means.actions if action.keys}
        self._enter_waits = False
        self._asker = Asker(means.jobs, means.desk, self._show_answer, self._tell)
        self.panel = _Panel(self)
        self._column = column(self.panel, spacing=0, margins=(1, 1, 1, 1))
        self._add_field()
        self._add_results()
        self._add_foot()
        self.left.connect(lambda: self.leave())

    # --- parts

    def _add_field(self) -> None:
        head = row(spacing=14, margins=(18, 10, 18, 10))
        head.addWidget(Picture("search", 20))
        self.field = QLineEdit()
        self.field.setFrame(False)
        clear_base(self.field)
        self.field.setFont(theme.current().font("lead"))
        self.field.setMinimumHeight(theme.current().px(36))
        self.field.setAccessibleName(self.tr("Search in everything"))
        self.field.setPlaceholderText(self.tr("A person, a word, or what you want to do"))
        self.field.textChanged.connect(self._ask)
        self.field.installEventFilter(self)
        head.addWidget(self.field, 1)
        head.addWidget(Keycap("Esc"))
        self._column.addLayout(head)
        self._column.addWidget(Hairline())

    def _add_results(self) -> None:
        self.pane = ScrollPane(fill="card", margins=(0, 0, 0, 0))
        self.pane.setMinimumHeight(0)
        self.results = Results()
        self.nothing = PlainLabel("", "body", tone="ink-2")
        self.nothing.setContentsMargins(0, 0, 0, 0)
        self._nothing_line = QWidget()
        column(self._nothing_line, margins=(20, 14, 20, 10)).addWidget(self.nothing)
        self.pane.body.setSpacing(0)
        self.pane.body.addWidget(self._nothing_line)
        self.pane.body.addWidget(self.results)
        self.pane.body.addStretch(1)
        self.results.chosen.connect(self._choose)
        self.results.moved.connect(self._moved)
        self._column.addWidget(self.pane, 1)

    def _add_foot(self) -> None:
        self.foot = _Foot()
        line = row(self.foot, spacing=8, margins=(18, 9, 18, 9))
        self._keys = QWidget()
        keys_line = row(self._keys, spacing=8)
        for keys, words in (
            ("\u2191 \u2193", self.tr("choose")),
            ("Enter", self.tr("open")),
            ("Tab", self.tr("next group")),
        ):
            keys_line.addWidget(Keycap(keys))
            keys_line.addWidget(PlainLabel(words, "meta", tone="ink-2", wrap=False))
            keys_line.addSpacing(theme.current().gap(12))
        line.addWidget(self._keys)
        line.addStretch(1)
        self.promise = IconWord(self.tr("You find only what you may see"), "lock", letter="meta")
        line.addWidget(self.promise)
        self._column.addWidget(self.foot)

    # --- open and closed

    def open_palette(self) -> None:
        """Show it and put the focus in the field."""
        self._came_from = QApplication.focusWidget()
        self.setGeometry(self.over.rect())
        self._show()
        self.show()
        self.raise_()
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def leave(self, *, back: bool = True) -> None:
        """Close it; `back` puts the focus where it was."""
        if not self.isVisible():
            return
        self._asker.forget()
        self.hide()
        came_from = self._came_from
        if back and came_from is not None and came_from.isVisible():
            came_from.setFocus(Qt.FocusReason.OtherFocusReason)
        self.closed.emit()

    # --- asking and showing

    def _ask(self, query: str) -> None:
        self._whole, self._enter_waits = frozenset(), False
        self._asker.ask(query)

    def _show_answer(self, answer: Answer) -> None:
        self._answer = answer
        self._show()
        if self._enter_waits:
            self._enter()

    def _tell(self, error: Exception) -> None:
        self.leave()
        self._means.faults.tell(error)

    def _show(self, *, at: int | None = None) -> None:
        answer = self._answer
        me = self._means.desk.member.person.name
        asked = Asked(answer.query, me, self._means.today, self._whole)
        groups = derive(asked, answer.found, answer.near, self._means.actions)
        self.results.show_groups(groups, at=first_choice(groups, answer.query) if at is None else at)
        finds_nothing = bool(answer.query.strip()) and not answer.found and not offers_deeds(groups)
        self.nothing.setText(self.tr("Nothing found for \u2018{0}\u2019.").format(answer.query.strip()))
        self._nothing_line.setVisible(finds_nothing)
        self.pane.verticalScrollBar().setValue(0)
        self._place()

    def _moved(self, widget: ResultRow) -> None:
        self.field.setAccessibleDescription(widget.accessibleName())
        margin = theme.current().px(36)
        self.pane.ensureWidgetVisible(widget, 0, margin)

    # --- choosing

    def _choose(self, chosen: Row) -> None:
        match chosen.target:
            case Open(kind, item_id):
                self.leave(back=False)
                self.opened.emit(kind, item_id)
            case Do() as deed:
                self.leave()
                self.asked.emit(deed)
            case Look(query):
                self.field.setText(f"{query} ")
            case More(group):
                at = self.results.rows.index(chosen)
                self._whole |= {group}
                self._show(at=at)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.field and isinstance(event, QKeyEvent):
            if event.type() is QEvent.Type.ShortcutOverride and self._is_ours(event):
                event.accept()
                return True
            if event.type() is QEvent.Type.KeyPress and self._pressed(event):
                return True
        return super().eventFilter(watched, event)

    def _is_ours(self, event: QKeyEvent) -> bool:
        """Whether a key that does something elsewhere in the window is for the palette now."""
        keys = _keys_of(event)
        return keys in HELD_BACK or keys in self._by_keys

    def _pressed(self, event: QKeyEvent) -> bool:
        keys = _keys_of(event)
        if keys in self._by_keys:
            self.leave()
            self.asked.emit(Do(self._by_keys[keys]))
            return True
        held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        key = Qt.Key(event.key())
        is_plain = held == Qt.KeyboardModifier.NoModifier or key is Qt.Key.Key_Backtab
        deed = self._deed(key) if is_plain else None
        if deed is not None:
            deed()
        return deed is not None or keys in HELD_BACK

    def _deed(self, key: Qt.Key) -> Callable[[], None] | None:
        results = self.results
        if key in STEPS:
            return lambda: results.step(STEPS[key])
        return {
            Qt.Key.Key_Home: lambda: results.to_end(last=False),
            Qt.Key.Key_End: lambda: results.to_end(last=True),
            Qt.Key.Key_Tab: lambda: results.to_group(1),
            Qt.Key.Key_Backtab: lambda: results.to_group(-1),
            Qt.Key.Key_Return: self._enter,
            Qt.Key.Key_Enter: self._enter,
            Qt.Key.Key_Escape: lambda: self.leave(),
        }.get(key)

    def _enter(self) -> None:
        """Choose the row; when the answer to what was typed is still coming, the first of that."""
        current = self.results.current
        self._enter_waits = self._answer.query != self.field.text()
        if current is not None and not self._enter_waits:
            self._choose(current)

    # --- place

    def _place(self) -> None:
        look = theme.current()
        width = min(look.px(WIDTH), self.width() - 2 * look.gap(24))
        top = min(look.gap(TOP), self.height() // 10)
        beside = self._keys.sizeHint().width() + self.promise.sizeHint().width()
        self._keys.setVisible(beside + look.gap(60) <= width)
        fixed = self._column.minimumSize().height() - self.pane.minimumSizeHint().height()
        nothing = self._nothing_line
        said = nothing.sizeHint().height() if nothing.isVisibleTo(self) else 0
        wanted = fixed + self.results.height() + said
        self.panel.setGeometry((self.width() - width) // 2, top, width, min(wanted, self.height() - 2 * top))

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()


class _Panel(QWidget):
    """The card that holds all of it."""

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        radius = theme.current().px(12)
        painting.box(QPainter(self), self.rect(), fill="card", line="line-strong", radius=radius)


class _Foot(QWidget):
    """The keys, on the darker end of the card."""

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        radius = theme.current().px(12)
        above = QRectF(self.rect()).adjusted(0, -2 * radius, 0, 0)
        painting.box(painter, above, fill="sunk", radius=radius)
        painting.hairline(painter, 0, 0, self.width(), 0)


def _keys_of(event: QKeyEvent) -> str:
    return QKeySequence(event.keyCombination()).toString(QKeySequence.SequenceFormat.PortableText)
