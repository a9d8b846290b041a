"""F1: the keys that work everywhere, and who can see what."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from ui.common.keycap import Keycap
from ui.common.layouts import row
from ui.common.sheet import SideSheet
from ui.common.surface import Hairline
from ui.common.text import PlainLabel, section


class KeysSheet(SideSheet):
    """A list of keys with what they do, and a few lines about who reads what."""

    def __init__(self, over: QWidget) -> None:
        super().__init__(over, "")
        self.title.setText(self.tr("Keys that always work"))
        for keys, words in (
            ("Alt 1 \u2026 7", self.tr("go to a place in the rail")),
            ("Ctrl K", self.tr("search in everything you may read")),
            ("Ctrl N", self.tr("write something new")),
            ("Ctrl Shift N", self.tr("who guides: to your own log")),
            ("Ctrl Z", self.tr("undo what the bar at the bottom tells")),
            ("F6", self.tr("to the next part of the screen")),
            ("Esc", self.tr("back")),
            ("Ctrl L", self.tr("lock this PC")),
            ("F1", self.tr("this list")),
        ):
            line = row(spacing=14)
            line.addWidget(Keycap(keys))
            line.addWidget(PlainLabel(words), 1)
            self.body.addLayout(line)
        self.body.addWidget(
            PlainLabel(self.tr("You never have to save: everything is kept while you type."), tone="ink-2")
        )
        self.body.addWidget(Hairline())
        self.body.addWidget(section(self.tr("Who can see what")))
        for said in self._who_sees():
            self.body.addWidget(PlainLabel(said))
        self.body.addStretch(1)

    def _who_sees(self) -> tuple[str, ...]:
        return (
            self.tr("What you write is yours alone until you share it. Beside it stands who reads along."),
            self.tr("Notes of an intervision are for who was there; what you take home is for you."),
            self.tr("What chafes is sealed to you, until you make it a conversation."),
            self.tr(
                "Who guides you may note questions for the next talk with you. They vanish after it: "
                "nobody else reads them, and nothing of them is kept about you."
            ),
        )
