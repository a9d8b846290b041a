"""Giving the unit an insight, from anywhere in the window: one line, by an explicit act."""

from __future__ import annotations

from uuid import UUID

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from leerunit.domain.views.gifts import GIFT_LIMIT
from leerunit.domain.views.questions import StoryEntry
from ui.common.buttons import PrimaryButton
from ui.common.chips import IconWord
from ui.common.fields import Labelled
from ui.common.overriding import override
from ui.common.sheet import SideSheet
from ui.common.text import body, meta
from ui.common.writing import WritingField
from ui.screen import ScreenContext


class GiftSheet(SideSheet):
    """`giving(str)` with the line at the verb."""

    giving = Signal(str)

    def __init__(self, over: QWidget) -> None:
        verb = PrimaryButton(self.tr("Give it to the unit"), "gift", keys="Ctrl+Return", show_keys=True)
        super().__init__(over, self.tr("A present to the unit"), verb)
        self.body.addWidget(body(self.tr("What did you discover that others can use?")))
        self.writing = WritingField(self.tr("In one line"), lines=2)
        self.labelled = Labelled(self.tr("In one line"), self.writing)
        self.writing.field.edited.connect(self.labelled.clear)
        self.body.addWidget(self.labelled)
        shared = IconWord(self.tr("All of the unit reads this line, with your name."), "users-round")
        self.body.addWidget(shared)
        stays = self.tr("Where it came from stays as private as it was. You can take it back at any time.")
        self.body.addWidget(meta(stays, tone="ink-2"))
        self.body.addWidget(meta(self.tr("No names and no rooms."), tone="ink-2"))
        self.body.addStretch(1)
        verb.clicked.connect(lambda: self.giving.emit(self.writing.words()))

    @override
    def open_sheet(self) -> None:
        super().open_sheet()
        self.writing.field.setFocus()


def one_line(text: str) -> str:
    """Return what can stand as a present of a longer text: its beginning, on one line."""
    line = " ".join(text.split())
    if len(line) <= GIFT_LIMIT:
        return line
    return f"{line[: GIFT_LIMIT - 1].rsplit(' ', 1)[0]}\u2026"


def words_of(entry: StoryEntry) -> str:
    """Return the words of a piece of a story, whatever model it was written by."""
    return entry.text or " ".join(part.text for part in entry.part_texts if part.text)


def open_gift(over: QWidget, context: ScreenContext, begun: str = "", origin: UUID | None = None) -> None:
    """Open the sheet with a line to begin from; what is typed in it is kept, apart for each origin."""
    sheet = GiftSheet(over)
    context.autosave.hold(sheet.writing.field, "gift" if origin is None else f"gift/{origin}")
    if begun and not sheet.writing.words():
        sheet.writing.set_words(one_line(begun))
    sheet.giving.connect(lambda line: _give(sheet, context, line))
    sheet.closed.connect(sheet.deleteLater)
    sheet.open_sheet()


def _give(sheet: GiftSheet, context: ScreenContext, line: str) -> None:
    gifts, faults = context.desk.gifts, context.faults

    def given(gift_id: UUID) -> None:
        sheet.writing.set_words("")
        sheet.leave()
        said = QCoreApplication.translate("giving", "Given. All of the unit can read it, in the harvest.")
        context.notices.toast(said, lambda: faults.attempt(lambda: gifts.take_back(gift_id)), "gift")

    faults.attempt(lambda: gifts.give(line), given, refused=sheet.labelled.refuse)
