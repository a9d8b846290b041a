"""Putting the day on paper: asking where, making one page beside the window, telling that it is there."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from leerunit.domain.day_sheet import DaySheetMade
from ui.common import language
from ui.common.files import ask_folder, open_folder
from ui.common.jobs import Done, Failed, Stopped
from ui.screen import ScreenContext


class DayPaper(QObject):
    """Writes today as one page into a folder that one chooses."""

    def __init__(self, context: ScreenContext, over: QWidget) -> None:
        super().__init__(over)
        self._context, self._over = context, over

    def ask_where(self) -> None:
        """Ask for a folder and write the page there."""
        folder = ask_folder(self._over, self.tr("In which folder should the page come?"))
        if folder is not None:
            self.write_to(folder)

    def write_to(self, folder: Path) -> None:
        """Write the page beside the window."""
        service, today, spoken = (
            self._context.desk.day_on_paper,
            self._context.clock.today(),
            language.current(),
        )
        self._context.jobs.start(lambda _reporter: service.write(folder, today, spoken), self._over_with)

    def _over_with(self, end: Done[DaySheetMade] | Failed | Stopped) -> None:
        match end:
            case Done(made):
                self._tell(made)
            case Failed(error):
                self._context.faults.tell(error)
            case Stopped():
                self._context.notices.toast(self.tr("Stopped. Nothing was made."), icon="info")

    def _tell(self, made: DaySheetMade) -> None:
        bold = self.tr("The day is ready to print: {0}").format(made.path.name)
        lines = []
        if not made.is_whole:
            lines.append(self.tr("Not everything had room on one page; the rest stands here on Today."))
        if made.look_at:
            told = self.tr("Look once more: someone could be recognised by {0}.")
            lines.append(told.format(", ".join(made.look_at)))
        self._context.notices.banner(
            bold, " ".join(lines), self.tr("Open the folder"), lambda: self._open(made.path.parent)
        )

    def _open(self, folder: Path) -> None:
        self._context.notices.clear_banner()
        open_folder(folder)
