"""Choosing the themes of one question."""

from __future__ import annotations

from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from leerunit.domain.views.beside import Beside
from ui.common.buttons import LinkButton, PrimaryButton
from ui.common.choices import Tick
from ui.common.overriding import override
from ui.common.sheet import SideSheet
from ui.common.text import PlainLabel, meta
from ui.common.walking import Walk
from ui.questions.theme_words import THEME_ICON


class ThemeSheet(SideSheet):
    """`chosen(tuple[UUID, ...])` at the verb; `asked_keeping` to change the list of the unit."""

    chosen = Signal(object)
    asked_keeping = Signal()

    def __init__(self, over: QWidget, beside: Beside, *, may_keep: bool) -> None:
        verb = PrimaryButton(self.tr("Keep"), "check", keys="Ctrl+Return")
        super().__init__(over, self.tr("Which themes belong to it?"), verb)
        had = {theme.theme_id for theme in beside.themes}
        removed = [theme for theme in beside.themes if theme.is_removed]
        self.ticks: dict[UUID, Tick] = {}
        walk = Walk(self)
        for theme in (*beside.offered_themes, *removed):
            tick = Tick(theme.name, THEME_ICON)
            tick.setChecked(theme.theme_id in had)
            walk.add(tick)
            self.ticks[theme.theme_id] = tick
            self.body.addWidget(tick)
        if not self.ticks:
            self.body.addWidget(PlainLabel(self.tr("This unit has no themes now."), "body", tone="ink-2"))
        self.body.addWidget(
            meta(self.tr("Several is fine, none too. You can change it any time."), tone="ink-2")
        )
        if may_keep:
            keeping = LinkButton(self.tr("Change the themes of the unit"), "pencil", small=True)
            keeping.clicked.connect(self.asked_keeping)
            self.body.addWidget(keeping)
        self.body.addStretch(1)
        verb.clicked.connect(self._choose)

    @override
    def open_sheet(self) -> None:
        super().open_sheet()
        next(iter(self.ticks.values()), self.close_button).setFocus()

    def _choose(self) -> None:
        self.chosen.emit(tuple(theme_id for theme_id, tick in self.ticks.items() if tick.isChecked()))
