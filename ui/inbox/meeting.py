"""The card inside a file of an unknown unit, over the inbox."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from leerunit.domain.views.portfolios import CardView
from ui.common.card_meeting import CardMeeting
from ui.common.sheet import SideSheet


class MeetingSheet(SideSheet):
    """`meeting` tells whether the card is trusted."""

    def __init__(self, over: QWidget, card: CardView) -> None:
        super().__init__(over, "", width=700)
        self.title.setText(self.tr("A unit you do not know yet"))
        self.meeting = CardMeeting(card)
        self.meeting.later.connect(self.leave)
        self.body.addWidget(self.meeting)
        self.body.addStretch(1)
