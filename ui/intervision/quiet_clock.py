"""The quiet clock of a phase: never beeps, may be hidden, and ends in words instead of zeros."""

from __future__ import annotations

from datetime import datetime, timedelta

from PySide6.QtCore import QTimer
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from leerunit.clock import Clock
from leerunit.domain.views.conversations import Phase
from ui.common import dates, painting, theme
from ui.common.buttons import LinkButton, PlainButton
from ui.common.layouts import FlowLayout, column
from ui.common.overriding import override
from ui.common.surface import Card, Hairline
from ui.common.text import PlainLabel

TICK_MS = 1000
MORE = timedelta(minutes=2)


class Spent(QWidget):
    """How much of the time has passed, as a line."""

    def __init__(self) -> None:
        super().__init__()
        self.share = 0.0
        self.setFixedHeight(theme.current().px(4))

    def show_share(self, share: float) -> None:
        self.share = min(1.0, max(0.0, share))
        self.update()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painting.box(painter, self.rect(), fill="sand", radius=2)
        filled = self.rect().adjusted(0, 0, round(self.width() * (self.share - 1)), 0)
        if filled.width() > 0:
            painting.box(painter, filled, fill="petrol", radius=2)


class QuietClock(QWidget):
    """Begins anew with each phase; what it counts is kept nowhere."""

    def __init__(self, clock: Clock) -> None:
        super().__init__()
        self._clock = clock
        self._phase: Phase | None = None
        self._ends: datetime | None = None
        self._paused: timedelta | None = None
        self._length = timedelta(0)
        body = column(self)
        self.card = Card(padding=18)
        self.words = PlainLabel("", tone="ink-2")
        self.time = PlainLabel("", "timer", wrap=False)
        self.line = Spent()
        self.until = PlainLabel("", "meta", tone="ink-2")
        for part in (self.words, self.time, self.line, self.until, self._buttons(), Hairline()):
            self.card.body.addWidget(part)
        self.hide_link = LinkButton(self.tr("Hide the clock"), "eye-off", small=True)
        self.show_link = LinkButton(self.tr("Show the clock"), "timer", small=True)
        self.hide_link.clicked.connect(lambda: self._show_clock(shown=False))
        self.show_link.clicked.connect(lambda: self._show_clock(shown=True))
        self.card.body.addWidget(self.hide_link)
        body.addWidget(self.card)
        body.addWidget(self.show_link)
        self.show_link.hide()
        self.hide()
        self._timer = QTimer(self)
        self._timer.timeout.connect(self.look)

    def _buttons(self) -> QWidget:
        holder = QWidget()
        line = FlowLayout(holder, spacing=8)
        self.pause_button = PlainButton(self.tr("Pause"), "pause", keys="Ctrl+Space", small=True)
        self.more_button = PlainButton(self.tr("2 min"), "plus", small=True)
        self.pause_button.clicked.connect(self.pause)
        self.more_button.clicked.connect(self.add)
        line.addWidget(self.pause_button)
        line.addWidget(self.more_button)
        return holder

    def begin(self, phase: Phase | None) -> None:
        """Count down for a phase; one that counts already goes on."""
        if phase == self._phase:
            return
        self._phase = phase
        self._paused = self._ends = None
        self.setVisible(phase is not None and phase.minutes > 0)
        if phase is None or not phase.minutes:
            self._timer.stop()
            return
        self._length = timedelta(minutes=phase.minutes)
        self._ends = self._clock.now() + self._length
        self._timer.start(TICK_MS)
        self.look()

    @property
    def left(self) -> timedelta:
        """What is left of the time, never less than nothing."""
        if self._paused is not None:
            return self._paused
        ends = self._ends or self._clock.now()
        return max(timedelta(0), ends - self._clock.now())

    def pause(self) -> None:
        """Stand still, or go on."""
        if self._paused is None:
            self._paused = self.left
        else:
            self._ends = self._clock.now() + self._paused
            self._paused = None
        self.look()

    def add(self) -> None:
        """Take two minutes more."""
        left = self.left + MORE
        self._length = max(self._length, left)
        if self._paused is not None:
            self._paused = left
        else:
            self._ends = self._clock.now() + left
        self.look()

    def look(self) -> None:
        """Show the time as it is now."""
        if self._phase is None:
            return
        seconds = round(self.left.total_seconds())
        minutes, rest = divmod(seconds, 60)
        self.words.setText(self.tr("Left for {0}").format(self._phase.name))
        self.time.setText(f"{minutes:02}:{rest:02}")
        self.line.show_share(1 - self.left / self._length)
        self.pause_button.setText(self.tr("Go on") if self._paused is not None else self.tr("Pause"))
        self.pause_button.setShortcut("Ctrl+Space")
        if not seconds:
            self.until.setText(self.tr("time, round off calmly"))
        elif self._paused is not None:
            self.until.setText(self.tr("stands still"))
        else:
            ends = dates.time(self._clock.now() + self.left)
            self.until.setText(self.tr("until {0}, calmly").format(ends))

    def _show_clock(self, *, shown: bool) -> None:
        self.card.setVisible(shown)
        self.show_link.setVisible(not shown)
        (self.hide_link if shown else self.show_link).setFocus()
