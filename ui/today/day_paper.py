"""Putting the day on paper: asking where, making one page beside the window, telling that it is there."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QApplication, QWidget

from leerunit.domain.day_sheet import DaySheetMade
from ui.common import language
from ui.common.buttons import LinkButton
from ui.common.files import ask_folder, open_folder
from ui.common.jobs import Done, Failed, Stopped
from ui.common.layouts import clear, column
from ui.common.text import meta
from ui.screen import ScreenContext


class DayPaper(QWidget):
    """Writes today as one page into a folder that one chooses; the page that was made stands under it."""

    def __init__(self, context: ScreenContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        layout = column(self, spacing=2)
        self.button = LinkButton(self.tr("The day on paper"), "printer", small=True)
        self.button.setShortcut("Ctrl+P")
        self.button.setToolTip("Ctrl P")
        self.button.clicked.connect(self.ask_where)
        layout.addWidget(self.button)
        self._made = column(spacing=2, margins=(5, 0, 0, 0))
        layout.addLayout(self._made)

    def ask_where(self) -> None:
        """Ask for a folder and write the page there."""
        folder = ask_folder(self, self.tr("In which folder should the page come?"))
        if folder is not None:
            self.write_to(folder)

    def write_to(self, folder: Path) -> None:
        """Write the page beside the window."""
        service, spoken = self._context.desk.day_on_paper, language.current()
        today = self._context.clock.today()
        self._context.jobs.start(lambda _reporter: service.write(folder, today, spoken), self._end)

    def _end(self, end: Done[DaySheetMade] | Failed | Stopped) -> None:
        match end:
            case Done(made):
                self._tell(made)
            case Failed(error):
                self._context.faults.tell(error)
            case Stopped():
                self._context.notices.toast(self.tr("Stopped. Nothing was made."), icon="info")

    def _tell(self, made: DaySheetMade) -> None:
        focus = QApplication.focusWidget()
        if focus is not None and self.isAncestorOf(focus):
            self.button.setFocus()
        clear(self._made)
        self._made.addWidget(meta(made.path.name, tone="ink-2"))
        if not made.is_whole:
            rest = self.tr("Not everything had room on one page; the rest stands here on Today.")
            self._made.addWidget(meta(rest, tone="ink-2"))
        if made.look_at:
            told = self.tr("Look once more: someone could be recognised by {0}.")
            self._made.addWidget(meta(told.format(", ".join(made.look_at)), tone="terra"))
        opening = LinkButton(self.tr("Open the folder"), "folder-open", small=True)
        opening.clicked.connect(lambda: open_folder(made.path.parent))
        self._made.addWidget(opening)
        self._context.notices.toast(self.tr("The day is ready to print."), None, "printer")
