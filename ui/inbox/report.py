"""What the files brought, one card each: always what is safe, and what one can do next."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from leerunit.domain.portfolio import Verdict
from leerunit.domain.views.portfolios import Imported
from ui.common import verdict_words
from ui.common.buttons import PlainButton
from ui.common.chips import Chip, ChipTone
from ui.common.layouts import row
from ui.common.sheet import SideSheet
from ui.common.surface import Card
from ui.common.text import PlainLabel
from ui.inbox.view_state import Outcome, outcome_of


class ImportReport(SideSheet):
    """`meeting(Path)` asks to look at the card of an unknown unit in that file."""

    meeting = Signal(object)

    def __init__(self, over: QWidget, files: tuple[tuple[Path, Imported], ...]) -> None:
        super().__init__(over, "")
        self.title.setText(self.tr("What the files brought"))
        self.buttons: list[PlainButton] = []
        for path, one in files:
            self.body.addWidget(self._card(path, one))
        self.body.addStretch(1)

    def _card(self, path: Path, one: Imported) -> Card:
        card = Card()
        card.body.addWidget(PlainLabel(one.student or path.name, "strong"))
        below = ", ".join(part for part in (one.unit, path.name if one.student else None) if part)
        if below:
            card.body.addWidget(PlainLabel(below, "meta", tone="ink-2"))
        tone = ChipTone.PLAIN
        chips = row()
        chips.addWidget(Chip(verdict_words.verdict(one.verdict), verdict_words.ICON[one.verdict], tone))
        chips.addStretch(1)
        card.body.addLayout(chips)
        card.body.addWidget(PlainLabel(self.sentence(one)))
        if one.verdict is Verdict.UNKNOWN_UNIT:
            button = PlainButton(self.tr("Look at the card"), "shield-question-mark", small=True)
            button.clicked.connect(lambda: self.meeting.emit(path))
            self.buttons.append(button)
            card.body.addWidget(button)
        return card

    def sentence(self, one: Imported) -> str:
        """Return in words what a file brought."""
        match outcome_of(one):
            case Outcome.TURNED_DOWN:
                return verdict_words.advice(one.verdict, one.reason)
            case Outcome.OLDER:
                return self.tr("Older than what you have already. Nothing was overwritten.")
            case Outcome.NOTHING_NEW:
                return self.tr("You had this already. Nothing changed.")
            case Outcome.FIRST:
                return self.tr("New here, with {0}.").format(self._pieces(one.new))
            case Outcome.NEWS:
                return self.tr("New: {0}. Changed: {1}. The rest is as it was.").format(
                    self._pieces(one.new), self._pieces(one.changed)
                )

    def _pieces(self, count: int) -> str:
        if not count:
            return self.tr("nothing")
        return self.tr("one piece") if count == 1 else self.tr("{0} pieces").format(count)
