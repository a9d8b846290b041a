"""What a student wants to say about coordinating and going along; kept while it is typed."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from leerunit.domain.views.coordinating import CoordinatingNote
from ui.common.kept_text import Keeping, Kept, KeptText
from ui.common.overriding import override
from ui.common.sheet import SideSheet
from ui.common.text import body, meta
from ui.screen import ScreenContext


class CoordinatingSheet(SideSheet):
    """One field; Esc closes, nothing typed is lost."""

    def __init__(self, over: QWidget, context: ScreenContext, note: CoordinatingNote) -> None:
        super().__init__(over, "")
        title = self.tr("Experience in coordinating")
        self.title.setText(title)
        service = context.desk.coordinating
        self.body.addWidget(body(self.tr("What did it bring you? What would you do that way again?")))
        self.field = KeptText(
            context.autosave,
            title,
            kept(note),
            Keeping(service.write, lambda: kept(service.note()), "coordinating"),
            hint=self.tr("In a few sentences, or nothing at all"),
        )
        self.body.addWidget(self.field)
        told = self.tr("Only you read this, until your portfolio goes to someone. It says in which months.")
        self.body.addWidget(meta(told, tone="ink-2"))
        self.body.addStretch(1)
        self.closed.connect(self.field.end)

    @override
    def open_sheet(self) -> None:
        super().open_sheet()
        self.field.setFocus()


def kept(note: CoordinatingNote) -> Kept:
    """Return the words as the field begins with them."""
    return Kept(note.text, note.version)
