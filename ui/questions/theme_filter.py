"""Above the list: all questions, or those under one theme."""

from __future__ import annotations

from collections.abc import Sequence
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QWidget

from leerunit.domain.views.beside import ThemeView
from leerunit.domain.views.questions import QuestionCard
from ui.common.buttons import LinkButton, PillButton
from ui.common.layouts import FlowLayout, clear, row
from ui.common.walking import Walk
from ui.questions.theme_words import THEME_ICON

ALL = None


class ThemeFilter(QWidget):
    """`picked` when another theme is chosen; `asked_keeping` to change the unit's list. Arrows walk."""

    picked = Signal()
    asked_keeping = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.value: UUID | None = ALL
        line = row(self, spacing=12)
        holder = QWidget()
        self._flow = FlowLayout(holder, spacing=8)
        line.addWidget(holder, 1)
        self.keeping = LinkButton(self.tr("Themes of this unit"), "pencil", small=True)
        self.keeping.clicked.connect(self.asked_keeping)
        line.addWidget(self.keeping)
        self._group = QButtonGroup(self)
        self._walk = Walk(self, columns=99)
        self._shown: tuple[ThemeView, ...] | None = None
        self.pills: dict[UUID | None, PillButton] = {}

    def show_themes(self, cards: Sequence[QuestionCard], *, may_keep: bool) -> None:
        """Offer the themes that stand at these questions; one that is at none any more is let go."""
        themes = tuple(
            sorted(
                {theme for card in cards for theme in card.themes}, key=lambda theme: theme.name.casefold()
            )
        )
        if self.value not in {theme.theme_id for theme in themes}:
            self.value = ALL
        self.keeping.setVisible(may_keep)
        self.setVisible(bool(themes) or may_keep)
        if themes != self._shown:
            self._shown = themes
            self._offer(themes)

    def of(self, cards: Sequence[QuestionCard]) -> list[QuestionCard]:
        """Return those of the questions that are to be shown."""
        if self.value is ALL:
            return list(cards)
        return [card for card in cards if self.value in {theme.theme_id for theme in card.themes}]

    def _offer(self, themes: tuple[ThemeView, ...]) -> None:
        held = next((key for key, pill in self.pills.items() if pill.hasFocus()), ALL)
        had_focus = any(pill.hasFocus() for pill in self.pills.values())
        self._walk.begin()
        clear(self._flow)
        self.pills = {}
        if not themes:
            return
        self._add(ALL, PillButton(self.tr("all themes"), soft=True))
        for theme in themes:
            self._add(theme.theme_id, PillButton(theme.name, THEME_ICON, soft=True))
        if had_focus:
            self.pills.get(held, self.pills[ALL]).setFocus()

    def _add(self, value: UUID | None, pill: PillButton) -> None:
        pill.setChecked(value == self.value)
        pill.setAccessibleDescription(self.tr("Show the questions of this theme"))
        pill.clicked.connect(lambda: self._pick(value))
        self._group.addButton(pill)
        self._walk.add(pill)
        self._flow.addWidget(pill)
        self.pills[value] = pill

    def _pick(self, value: UUID | None) -> None:
        self.value = value
        self.picked.emit()
