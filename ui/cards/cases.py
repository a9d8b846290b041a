"""The table of other cases: what one may meet, what it means, and what to do; in neutral colours."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from ui.common.chips import IconWord
from ui.common.layouts import ScrollPane, column, row
from ui.common.notices import Picture
from ui.common.surface import Card, Hairline
from ui.common.text import PlainLabel


class Cases(QWidget):
    """Reads as a list: case, meaning, next step."""

    def __init__(self, *, is_teacher: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        pane = ScrollPane(fill="sunk", margins=(24, 20, 24, 20), spacing=10)
        column(self, spacing=0).addWidget(pane)
        pane.body.addWidget(PlainLabel(self.tr("Other cases"), "section"))
        pane.body.addWidget(
            PlainLabel(self.tr("Whatever you meet, what you had stays as it was."), "meta", tone="ink-2")
        )
        card = Card(padding=16)
        cases = self._for_teacher() if is_teacher else self._for_unit()
        for at, (icon, name, meaning, step) in enumerate(cases):
            if at:
                card.body.addWidget(Hairline())
            card.body.addWidget(
                IconWord(name, icon, letter="strong", tone="ink"), 0, Qt.AlignmentFlag.AlignLeft
            )
            card.body.addWidget(PlainLabel(meaning, "meta", tone="ink-2"))
            line = row(spacing=8)
            line.addWidget(Picture("arrow-right", 15))
            line.addWidget(PlainLabel(step, "meta"), 1)
            card.body.addLayout(line)
        pane.body.addWidget(card)
        pane.body.addStretch(1)

    def _for_teacher(self) -> tuple[tuple[str, str, str, str], ...]:
        return (
            (
                "clock",
                self.tr("Card past its date"),
                self.tr("The unit made no new card yet. What was signed before stays real."),
                self.tr("Ask the unit for its new card."),
            ),
            (
                "rotate-ccw",
                self.tr("Trust withdrawn"),
                self.tr("From that day the card no longer counts here."),
                self.tr("Call the unit, then open its card once more."),
            ),
            (
                "shield-alert",
                self.tr("Same name, other words"),
                self.tr("You know a unit of this name already. Perhaps a new PC, perhaps someone else."),
                self.tr("Keep the old card. Call, and compare only then."),
            ),
            (
                "pencil",
                self.tr("Changed after signing"),
                self.tr("Something changed after it was signed. That can happen by accident."),
                self.tr("Ask the student for the file once more."),
            ),
            (
                "file-text",
                self.tr("Not a portfolio of LEERunit"),
                self.tr("An ordinary PDF. It can be read elsewhere, not checked here."),
                self.tr("Ask the student to export it."),
            ),
        )

    def _for_unit(self) -> tuple[tuple[str, str, str, str], ...]:
        return (
            (
                "clock",
                self.tr("Card past its date"),
                self.tr("The teacher made no new card yet. Answers that came home stay."),
                self.tr("Ask the teacher for the new card."),
            ),
            (
                "shield-alert",
                self.tr("Same name, other words"),
                self.tr("You know a teacher of this name already. Perhaps a new PC, perhaps someone else."),
                self.tr("Keep the old card. Call, and compare only then."),
            ),
            (
                "pencil",
                self.tr("Changed after signing"),
                self.tr("Something changed after it was signed. That can happen by accident."),
                self.tr("Ask the teacher for the file once more."),
            ),
        )
