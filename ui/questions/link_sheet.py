"""What a question comes back in: work processes and roles, found by words; each choice is kept at once."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from leerunit.domain.views.beside import LinkChoice
from ui.common.fields import TextField
from ui.common.layouts import clear, column, row
from ui.common.notices import Picture
from ui.common.overriding import override
from ui.common.sheet import SideSheet
from ui.common.surface import Card
from ui.common.text import PlainLabel, meta
from ui.common.walking import Walk
from ui.questions.link_search import LinkKey, key_of, matching


class SoughtField(TextField):
    """The words that are sought; arrow down goes to what was found."""

    went_down = Signal()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Down:
            self.went_down.emit()
            return
        super().keyPressEvent(event)


class LinkCard(Card):
    """One work process or role; Enter or Space links it, or takes the link away."""

    def __init__(self, choice: LinkChoice, parent: QWidget | None = None) -> None:
        super().__init__(clickable=True, padding=10, parent=parent)
        self.choice = choice
        line = row(spacing=10)
        icon = Picture("circle-check" if choice.is_linked else "list-checks", 18, "petrol")
        line.addWidget(icon, 0, Qt.AlignmentFlag.AlignTop)
        words = column(spacing=2)
        words.addWidget(PlainLabel(choice.title, "body", weight=600 if choice.is_linked else None))
        words.addWidget(meta(f"{choice.whole}, {choice.code}", tone="ink-2"))
        line.addLayout(words, 1)
        self.body.addLayout(line)
        self.set_chosen(choice.is_linked)
        self.setAccessibleName(choice.title)
        state = self.tr("comes back in this question") if choice.is_linked else self.tr("not linked")
        self.setAccessibleDescription(f"{choice.whole}, {state}")


class LinkSheet(SideSheet):
    """`turned(LinkChoice)` to link what is not linked, or to take the link away."""

    turned = Signal(object)

    def __init__(self, over: QWidget) -> None:
        super().__init__(over, self.tr("What does it come back in?"))
        told = self.tr("Only if it helps you, and as many as you like. It is no list to finish.")
        self.body.addWidget(meta(told, tone="ink-2"))
        self.sought = SoughtField(
            self.tr("Search by words"),
            hint=self.tr("Search by words, for example talk or crisis"),
            icon="search",
        )
        self.sought.edited.connect(self._find)
        self.body.addWidget(self.sought)
        self._list = column(spacing=8)
        self.body.addLayout(self._list)
        self._none = PlainLabel(self.tr("Nothing found with these words."), "body", tone="ink-2")
        self.body.addWidget(self._none)
        self.body.addStretch(1)
        self.walk = Walk(self)
        self.sought.went_down.connect(self._to_first)
        self._choices: tuple[LinkChoice, ...] = ()

    @override
    def open_sheet(self) -> None:
        super().open_sheet()
        self.sought.setFocus()

    def show_choices(self, choices: Sequence[LinkChoice]) -> None:
        """Show what can be chosen; who had the focus keeps it."""
        held = next((c.choice for c in self.cards if c.hasFocus()), None)
        order: dict[LinkKey, int] = {key_of(choice): at for at, choice in enumerate(self._choices)}
        self._choices = tuple(sorted(choices, key=lambda each: order.get(key_of(each), -1)))
        self._find()
        if held is not None:
            card = next((c for c in self.cards if key_of(c.choice) == key_of(held)), None)
            (card or self.sought).setFocus()

    @property
    def cards(self) -> tuple[LinkCard, ...]:
        return tuple(part for part in self.walk.parts if isinstance(part, LinkCard))

    def _find(self) -> None:
        self.walk.begin()
        clear(self._list)
        found = matching(self._choices, self.sought.words())
        for choice in found:
            card = LinkCard(choice)
            card.opened.connect(lambda one=choice: self.turned.emit(one))
            self.walk.add(card)
            self._list.addWidget(card)
        self._none.setVisible(not found)

    def _to_first(self) -> None:
        if self.cards:
            self.cards[0].setFocus(Qt.FocusReason.TabFocusReason)
