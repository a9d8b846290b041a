"""In the margin of a story: whether it is asked of the whole unit."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from leerunit.domain.views.questions import QuestionStory
from ui.common.buttons import LinkButton
from ui.common.layouts import column
from ui.common.text import meta


class UnitAskLine(QWidget):
    """For the owner the deed, for all whether the unit is asked; `asked(bool)` to begin or end it."""

    asked = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._asks = False
        layout = column(self, spacing=2)
        self.told = meta(
            self.tr("This is asked of the whole unit. Answers stand under a name."), tone="ink-2"
        )
        layout.addWidget(self.told)
        self.link = LinkButton(self.tr("Ask the whole unit"), "messages-square", small=True)
        self.link.clicked.connect(lambda: self.asked.emit(not self._asks))
        layout.addWidget(self.link)

    def show_story(self, story: QuestionStory) -> None:
        """Show how it stands."""
        self._asks = story.asks_unit
        self.told.setVisible(story.asks_unit)
        self.link.setText(
            self.tr("No longer ask the unit") if story.asks_unit else self.tr("Ask the whole unit")
        )
        self.link.setVisible(story.may_write)
        self.setVisible(story.may_write or story.asks_unit)
