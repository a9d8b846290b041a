"""Step 3: the recovery words go on paper. They are never shown on screen and kept nowhere."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QPageLayout, QPageSize, QPainter
from PySide6.QtWidgets import QWidget

from leerunit.app import write_recovery_sheet
from leerunit.clock import Clock
from leerunit.domain.refusals import Unavailable
from leerunit.domain.vocabulary import Language
from ui.common import dates, refusal_words, theme
from ui.common.buttons import PlainButton
from ui.common.chips import Chip
from ui.common.choices import Tick
from ui.common.faults import Faults
from ui.common.files import ask_new_file
from ui.common.jobs import Done, Failed, JobRunner, Stopped
from ui.common.layouts import column, row
from ui.common.overriding import override
from ui.common.surface import Hairline
from ui.common.text import PlainLabel
from ui.first_start.forms import Founding, safe_name
from ui.first_start.page import Page


class KeyStep(Page):
    """ "Next" opens once the sheet was printed or saved, and put away."""

    def __init__(
        self, made: Founding, language: Language, jobs: JobRunner, faults: Faults, clock: Clock
    ) -> None:
        super().__init__("", may_go_back=False)
        self.title.setText(self.tr("The recovery key"))
        self._made, self._language = made, language
        self._jobs, self._faults, self._clock = jobs, faults, clock
        self._on_paper = False
        self.save_button = PlainButton(self.tr("Save as PDF"), "download")
        self.save_button.clicked.connect(self._save)
        self.print_button = PlainButton(self.tr("Print"), "printer")
        self.print_button.clicked.connect(self._print)
        self.add_row("key-round", self.tr("Recovery key"), self._explained(), self._buttons())
        self.put_away = Tick(self.tr("The recovery key is printed or saved, and put away"))
        self.put_away.toggled.connect(self._look)
        self.add_row("lock-keyhole", self.tr("Put away"), self.put_away)
        self.body.addWidget(Hairline())
        self.body.addStretch(1)
        self._look()

    @override
    def first_field(self) -> QWidget:
        return self.save_button

    def _explained(self) -> QWidget:
        holder = QWidget()
        words = column(holder, spacing=4)
        head = row(spacing=10)
        head.addWidget(PlainLabel(self.tr("Twelve words on one sheet of paper"), "strong", wrap=False))
        self.done = Chip("", "check")
        self.done.hide()
        head.addWidget(self.done)
        head.addStretch(1)
        words.addLayout(head)
        explanation = self.tr(
            "Put the sheet in the safe. The keeper can set a forgotten passphrase anew, but private texts "
            "then open with this sheet only. The words are nowhere else, also not on this screen."
        )
        words.addWidget(PlainLabel(explanation, "meta", tone="ink-2"))
        return holder

    def _buttons(self) -> QWidget:
        holder = QWidget()
        both = column(holder, spacing=8)
        both.addWidget(self.save_button, 0, Qt.AlignmentFlag.AlignRight)
        both.addWidget(self.print_button, 0, Qt.AlignmentFlag.AlignRight)
        both.addStretch(1)
        return holder

    def _look(self) -> None:
        self.action.reason.set_tone("ink-2")
        if not self._on_paper:
            self.action.forbid(self.tr("You can go on once the key is on paper."))
        elif not self.put_away.isChecked():
            self.action.forbid(self.tr("You can go on once the key is put away."))
        else:
            self.action.allow()

    def _save(self) -> None:
        name = self.tr("Recovery sheet {0}").format(safe_name(self._made.name))
        path = ask_new_file(self, self.tr("Where to save the sheet?"), "PDF (*.pdf)", f"{name}.pdf", "pdf")
        if path is not None:
            self.save_to(path)

    def save_to(self, path: Path) -> None:
        """Write the sheet as a PDF."""
        words, name, language = self._made.founded.recovery_words, self._made.name, self._language
        self._jobs.start(lambda _reporter: write_recovery_sheet(words, name, language, path), self._saved)

    def _saved(self, end: Done[None] | Failed | Stopped) -> None:
        match end:
            case Done():
                self._is_on_paper(self.tr("saved at {0}"))
            case Failed(Unavailable() as error):
                self.refuse(refusal_words.unavailable(error))
            case Failed(error):
                self._faults.tell(error, refused=self.refuse)
            case Stopped():
                pass

    def _print(self) -> None:
        from PySide6.QtPrintSupport import QPrintDialog, QPrinter, QPrinterInfo

        if not QPrinterInfo.availablePrinterNames():
            self.refuse(
                self.tr("There is no printer. Save the sheet on a USB stick that goes into the safe.")
            )
            return
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
        printer.setPageOrientation(QPageLayout.Orientation.Portrait)
        dialog = QPrintDialog(printer, self)
        if dialog.exec():
            self._paint(QPainter(printer), printer.resolution())
            self._is_on_paper(self.tr("printed at {0}"))

    def _paint(self, painter: QPainter, dots: int) -> None:
        """Paint the sheet: title, then a numbered word a line."""
        millimetre = dots / 25.4
        painter.setFont(theme.current().font("title"))
        painter.drawText(round(20 * millimetre), round(30 * millimetre), self._made.name)
        painter.setFont(theme.current().font("lead"))
        painter.drawText(round(20 * millimetre), round(42 * millimetre), self.tr("Recovery key"))
        for number, word in enumerate(self._made.founded.recovery_words, start=1):
            down = round((50 + 11 * number) * millimetre)
            painter.drawText(round(20 * millimetre), down, f"{number}.  {word}")
        painter.end()

    def _is_on_paper(self, words: str) -> None:
        self._on_paper = True
        self.done.setText(words.format(dates.time(self._clock.now())))
        self.done.show()
        self._look()
