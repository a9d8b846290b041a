"""The demo unit is made while one waits, with progress and a way to stop; then its passphrase is told."""

from __future__ import annotations

import shutil
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QProgressBar, QWidget

from leerunit.app import Workplace, open_workplace
from leerunit.clock import Clock
from leerunit.domain.refusals import FaultCode, Unavailable
from leerunit.progress import Reporter
from ui.common import refusal_words, theme
from ui.common.buttons import PlainButton
from ui.common.faults import Faults
from ui.common.jobs import Done, Failed, Job, JobRunner, Stopped
from ui.common.overriding import override
from ui.common.text import PlainLabel
from ui.first_start.page import Page

BAR = """
QProgressBar { background: @sand@; border: 0; border-radius: 4px; }
QProgressBar::chunk { background: @petrol@; border-radius: 4px; }
"""

STUDENTS: int | None = None
"""How many students the demo unit has; all of them, but in tests."""


class DemoStep(Page):
    """`opened(Workplace)` when it stands and one wants to look."""

    opened = Signal(object)

    def __init__(self, parent_folder: Path, jobs: JobRunner, faults: Faults, clock: Clock) -> None:
        super().__init__("")
        self.title.setText(self.tr("The demo unit is being made"))
        self.folder = free_folder(parent_folder)
        self._jobs, self._faults, self._clock = jobs, faults, clock
        self._store: Path | None = None
        self._job: Job | None = None
        lead = self.tr("Invented people write questions, sit together and evaluate. This takes a minute.")
        self.lead = PlainLabel(lead, "lead", tone="ink-2")
        self.body.addWidget(self.lead)
        self.bar = QProgressBar()
        self.bar.setAccessibleName(self.tr("How far the demo unit is"))
        self.bar.setTextVisible(False)
        self.bar.setRange(0, 0)
        self.bar.setFixedHeight(theme.current().px(8))
        self.bar.setStyleSheet(theme.current().fill(BAR))
        self.body.addWidget(self.bar)
        self.stop_button = PlainButton(self.tr("Stop"), "x")
        self.body.addWidget(self.stop_button, 0, Qt.AlignmentFlag.AlignLeft)
        self.body.addStretch(1)
        self.stop_button.clicked.connect(self.stop)
        self.button.setText(self.tr("To the door"))
        self.back_link.hide()
        self.action.hide()

    @override
    def first_field(self) -> QWidget:
        return self.button if self._store is not None else self.stop_button

    def begin(self) -> None:
        """Make the demo unit beside the window."""
        folder, clock = self.folder, self._clock

        def work(reporter: Reporter) -> tuple[Path, str]:
            from leerunit.app.demo import build_demo

            whole = False
            try:
                result = build_demo(folder, students=STUDENTS, reporter=reporter, clock=clock)
                whole = True
            finally:
                if not whole:
                    shutil.rmtree(folder, ignore_errors=True)
            return result.unit_store, result.passphrase

        self._job = self._jobs.start(work, self._ended)
        self._job.progressed.connect(self._progress)

    def stop(self) -> None:
        """Ask the work to end; what was made so far is taken away."""
        if self._job is not None:
            self._job.stop()
        self.stop_button.setText(self.tr("Stopping…"))
        self.stop_button.setEnabled(False)

    def _progress(self, done: int, total: int) -> None:
        self.bar.setRange(0, total)
        self.bar.setValue(done)

    def _ended(self, end: Done[tuple[Path, str]] | Failed | Stopped) -> None:
        match end:
            case Done((store, passphrase)):
                self._stands(store, passphrase)
            case Failed(Unavailable() as error):
                self._failed(refusal_words.unavailable(error))
            case Failed(OSError()):
                self._failed(refusal_words.unavailable(Unavailable(FaultCode.READ_ONLY)))
            case Failed(error):
                self._faults.tell(error, refused=self._failed)
                self._wait_no_more()
            case Stopped():
                self.back.emit()

    def _stands(self, store: Path, passphrase: str) -> None:
        self._store = store
        self._wait_no_more()
        self.title.setText(self.tr("Shall we look around?"))
        told = self.tr("Everyone in the demo unit has the same passphrase: {0}").format(passphrase)
        where = self.tr("It stands in {0}. Throw that folder away when you have seen enough.")
        self.lead.setText(told)
        self.body.insertWidget(1, PlainLabel(where.format(self.folder), tone="ink-2"))
        self.action.show()
        self.back_link.hide()
        self.button.setFocus()

    def _failed(self, sentence: str) -> None:
        self._wait_no_more()
        self.action.show()
        self.action.forbid(sentence)
        self.back_link.setFocus()

    def _wait_no_more(self) -> None:
        self.bar.hide()
        self.stop_button.hide()
        self.back_link.show()

    @override
    def go_on(self) -> None:
        store = self._store
        assert store is not None
        self._faults.attempt(lambda: open_workplace(store, clock=self._clock), self._opened)

    def _opened(self, workplace: Workplace) -> None:
        self.opened.emit(workplace)


def free_folder(parent: Path) -> Path:
    """Return a folder for the demo that is not there yet."""
    number = 1
    while (folder := parent / (f"Demo {number}" if number > 1 else "Demo")).exists():
        number += 1
    return folder
