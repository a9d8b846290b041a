"""The themes of the unit, for who keeps them: rename in place, add, order, remove."""

from __future__ import annotations

from functools import partial
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QWidget

from leerunit.domain.views.beside import ThemeView
from ui.common.buttons import PlainButton
from ui.common.fields import Labelled, TextField
from ui.common.layouts import clear, column, row
from ui.common.overriding import override
from ui.common.sheet import SideSheet
from ui.common.text import PlainLabel, meta
from ui.common.writing import CaptureField
from ui.screen import ScreenContext


class ThemeRow(QWidget):
    """One theme: its name, written over in place, and what can be done with it.

    `named(str)`, `moved(int)` with -1 up or 1 down, `dropped`.
    """

    named = Signal(str)
    moved = Signal(int)
    dropped = Signal()

    def __init__(self, theme: ThemeView, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        line = row(self, spacing=8)
        self.field = TextField(self.tr("Name of the theme {0}").format(theme.name))
        self.field.set_words(theme.name)
        self.field.editingFinished.connect(self._named)
        self.labelled = Labelled("", self.field)
        self.labelled.name.hide()
        line.addWidget(self.labelled, 1, Qt.AlignmentFlag.AlignTop)
        self.drop = PlainButton("", "trash-2", small=True)
        for button, name, act in (
            (
                PlainButton("\u2191", small=True),
                self.tr("Move up: {0}"),
                partial(self.moved.emit, -1),
            ),
            (
                PlainButton("\u2193", small=True),
                self.tr("Move down: {0}"),
                partial(self.moved.emit, 1),
            ),
            (self.drop, self.tr("Remove: {0}"), self.dropped.emit),
        ):
            words = name.format(theme.name)
            button.setAccessibleName(words)
            button.setToolTip(words)
            button.clicked.connect(lambda _on=False, do=act: do())
            line.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        for keys, by in (("Alt+Up", -1), ("Alt+Down", 1)):
            moves = QShortcut(QKeySequence(keys), self)
            moves.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            moves.activated.connect(partial(self.moved.emit, by))

    def _named(self) -> None:
        if self.field.words().strip() != self.theme.name:
            self.named.emit(self.field.words())


class ThemeKeeping(SideSheet):
    """Every change is kept at once; removing can be undone."""

    def __init__(self, over: QWidget, context: ScreenContext) -> None:
        super().__init__(over, self.tr("Themes of this unit"))
        self._context = context
        self._themes = context.desk.themes
        self._order: tuple[UUID, ...] = ()
        self.rows: dict[UUID, ThemeRow] = {}
        told = self.tr("Questions can be gathered under these. A new name counts for old questions too.")
        self.body.addWidget(meta(told, tone="ink-2"))
        self._list = column(spacing=8)
        self.body.addLayout(self._list)
        self._empty = PlainLabel(self.tr("This unit has no themes now."), "body", tone="ink-2")
        self.body.addWidget(self._empty)
        self.new = CaptureField(
            self.tr("New theme"), hint=self.tr("A new theme"), keeps=self.tr("adds it"), most_lines=1
        )
        self.labelled = Labelled(self.tr("New theme"), self.new)
        self.new.field.edited.connect(self.labelled.clear)
        self.new.kept.connect(self._add)
        self.body.addWidget(self.labelled)
        self.body.addStretch(1)
        self.footer.addWidget(meta(self.tr("Alt \u2191 and Alt \u2193 move a theme"), tone="ink-2"))
        self._read()

    @override
    def open_sheet(self) -> None:
        super().open_sheet()
        self.new.field.setFocus()

    def _read(self) -> None:
        self._context.faults.attempt(self._themes.all, lambda listed: self._show(listed.themes))

    def _show(self, themes: tuple[ThemeView, ...]) -> None:
        held = next((key for key, line in self.rows.items() if line.isAncestorOf(self._focus())), None)
        self._order = tuple(theme.theme_id for theme in themes)
        clear(self._list)
        self.rows = {}
        for theme in themes:
            line = ThemeRow(theme)
            line.named.connect(partial(self._rename, line))
            line.moved.connect(partial(self._move, theme.theme_id))
            line.dropped.connect(partial(self._remove, theme))
            self.rows[theme.theme_id] = line
            self._list.addWidget(line)
        self._empty.setVisible(not themes)
        if held is not None:
            (self.rows[held].field if held in self.rows else self.new.field).setFocus()

    def _focus(self) -> QWidget:
        return QApplication.focusWidget() or self

    def _add(self, name: str) -> None:
        if self._context.faults.attempt(lambda: self._themes.add(name), refused=self.labelled.refuse):
            self.new.take()
            self._read()

    def _rename(self, line: ThemeRow, name: str) -> None:
        theme_id = line.theme.theme_id
        rename = self._themes.rename
        if self._context.faults.attempt(lambda: rename(theme_id, name), refused=line.labelled.refuse):
            self._read()

    def _move(self, theme_id: UUID, by: int) -> None:
        at = self._order.index(theme_id)
        there = at + by
        if not 0 <= there < len(self._order):
            return
        order = list(self._order)
        order[at], order[there] = order[there], order[at]
        if self._context.faults.attempt(lambda: self._themes.order(order)):
            self._read()

    def _remove(self, theme: ThemeView) -> None:
        def put_back() -> None:
            if self._context.faults.attempt(lambda: self._themes.put_back(theme.theme_id)):
                self._read()

        if self._context.faults.attempt(lambda: self._themes.remove(theme.theme_id)):
            said = self.tr("Removed. Questions that had this theme keep it.")
            self._context.notices.toast(said, put_back, "trash-2")
            self._read()
