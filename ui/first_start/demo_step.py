"""The demo unit is made while one waits, with progress and a way to stop."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QProgressBar

from leerunit.clock import Clock
from leerunit.progress import Reporter
from ui.common import theme
from ui.common.buttons import PlainButton
from ui.common.faults import Faults
from ui.common.jobs import Done, Failed, Job, JobRunner, Stopped
from ui.common.text import PlainLabel
from ui.first_start.page import Page

BAR = """
QProgressBar { background: @sand@; border: 0; border-radius: 4px; }
QProgressBar::chunk { background: @petrol@; border-radius: 4px; }
"""


class DemoStep(Page):
    """`made(unit_store, passphrase)` when it stands."""

    made = Signal(object, str)

    def __init__(self, parent_folder: Path, jobs: JobRunner, faults: Faults, clock: Clock) -> None:
        super().__init__("", may_go_back=False)
        self.title.setText(self.tr("The demo unit is being made"))
        self._folder, self._jobs, self._faults, self._clock = free_folder(parent_folder), jobs, faults, clock
        lead = self.tr("Invented people write questions, sit together and evaluate. This takes a minute.")
        self.body.addWidget(PlainLabel(lead, "lead", tone="ink-2"))
        self.bar = QProgressBar()
        self.bar.setAccessibleName(self.tr("How far the demo unit is"))
        self.bar.setTextVisible(False)
        self.bar.setRange(0, 0)
        self.bar.setFixedHeight(theme.current().px(8))
        self.bar.setStyleSheet(theme.current().fill(BAR))
        self.body.addWidget(self.bar)
        self.body.addStretch(1)
        self.action.hide()
        self.stop_button = PlainButton(self.tr("Stop"), "x")
        self.foot.addWidget(self.stop_button, 0, Qt.AlignmentFlag.AlignRight)
        self._job: Job | None = None
        self.stop_button.clicked.connect(self.stop)

    def begin(self) -> None:
        """Make the demo unit beside the window."""
        folder, clock = self._folder, self._clock

        def work(reporter: Reporter) -> tuple[Path, str]:
            from leerunit.app.demo import build_demo

            result = build_demo(folder, students=None, reporter=reporter, clock=clock)
            return result.unit_store, result.passphrase

        self._job = self._jobs.start(work, self._ended)
        self._job.progressed.connect(self._progress)

    def stop(self) -> None:
        if self._job is not None:
            self._job.stop()
        self.stop_button.setEnabled(False)

    def _progress(self, done: int, total: int) -> None:
        self.bar.setRange(0, total)
        self.bar.setValue(done)

    def _ended(self, end: Done[tuple[Path, str]] | Failed | Stopped) -> None:
        match end:
            case Done((store, passphrase)):
                self.made.emit(store, passphrase)
            case Failed(error):
                self._faults.tell(error)
                self.back.emit()
            case Stopped():
                self.back.emit()


def free_folder(parent: Path) -> Path:
    """Return a folder for the demo that is not there yet."""
    number = 1
    while (folder := parent / (f"Demo {number}" if number > 1 else "Demo")).exists():
        number += 1
    return folder
