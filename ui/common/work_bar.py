"""Long work while it runs: what is being done, how far it is, and a way to stop it."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QSizePolicy, QWidget
from shiboken6 import isValid

from leerunit.progress import Reporter
from ui.common import painting, theme
from ui.common.buttons import PlainButton
from ui.common.jobs import Done, Failed, Job, JobRunner, Stopped
from ui.common.layouts import column, row
from ui.common.overriding import override
from ui.common.text import PlainLabel

T = TypeVar("T")


class ProgressLine(QWidget):
    """How far the work is, as a line that fills up; read aloud as "3 of 12"."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.done, self.total = 0, 0
        self.setFixedHeight(theme.current().px(6))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("Progress"))

    def show_progress(self, done: int, total: int) -> None:
        """Show that `done` of `total` steps are finished; a total of 0 means that it is not known."""
        self.done, self.total = done, total
        self.setAccessibleDescription(self.tr("{0} of {1}").format(done, total) if total else "")
        self.update()

    @override
    def sizeHint(self) -> QSize:
        return QSize(theme.current().px(160), theme.current().px(6))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        radius = self.height() / 2
        painting.box(painter, self.rect(), fill="sand", radius=radius)
        if self.total and self.done:
            share = min(1.0, self.done / self.total)
            filled = QRectF(0, 0, max(self.height(), self.width() * share), self.height())
            painting.box(painter, filled, fill="petrol", radius=radius)


class WorkBar(QFrame):
    """Hidden until `run` starts something; one piece of work at a time."""

    def __init__(self, jobs: JobRunner, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._job: Job | None = None
        self.words = PlainLabel("", "strong")
        self.line = ProgressLine()
        self.stop_button = PlainButton(self.tr("Stop"), "x", small=True)
        self.stop_button.clicked.connect(self.stop)
        layout = row(self, spacing=16, margins=(16, 12, 14, 12))
        middle = column(spacing=8)
        middle.addWidget(self.words)
        middle.addWidget(self.line)
        layout.addLayout(middle, 1)
        layout.addWidget(self.stop_button)
        self.hide()

    @property
    def is_busy(self) -> bool:
        return self._job is not None

    def run(
        self, words: str, work: Callable[[Reporter], T], then: Callable[[Done[T] | Failed | Stopped], None]
    ) -> None:
        """Start `work` and show `words` until its end, which `then` hears."""

        def over(end: Done[T] | Failed | Stopped) -> None:
            if isValid(self):
                self._job = None
                self.hide()
                then(end)

        self.words.setText(words)
        self.line.show_progress(0, 0)
        self.stop_button.setEnabled(True)
        self.show()
        job = self._jobs.start(work, over)
        self._job = job
        job.progressed.connect(self.line.show_progress)
        self.destroyed.connect(job.stop)

    def stop(self) -> None:
        """Ask the work to end; what was there before stays as it was."""
        if self._job is not None:
            self.words.setText(self.tr("Stopping…"))
            self.stop_button.setEnabled(False)
            self._job.stop()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painting.box(
            QPainter(self), self.rect(), fill="card", line="line-strong", radius=theme.current().px(10)
        )
