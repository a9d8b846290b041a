"""The strip of phases: where the talk is; a click goes there."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from leerunit.domain.views.conversations import Phase
from ui.common import icons, painting, theme
from ui.common.layouts import clear, row
from ui.common.overriding import override
from ui.common.text import plain_tooltip
from ui.intervision.view_state import SessionState, Step

CIRCLE, ROOMY = 26, 8


class PhaseButton(QAbstractButton):
    """One phase; with many phases or large text only its number, and its name while it is now."""

    def __init__(self, phase: Phase, step: Step, below: str, *, roomy: bool) -> None:
        super().__init__()
        self.phase, self.step = phase, step
        self._below, self._roomy = below, roomy
        self.setText(phase.name)
        self.setAccessibleName(phase.name)
        self.setAccessibleDescription(below)
        self.setToolTip(plain_tooltip(f"{phase.name}, {below}"))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        policy = QSizePolicy.Policy
        wide = self.shows_words
        self.setSizePolicy(policy.Expanding if wide else policy.Fixed, policy.Fixed)

    @property
    def shows_words(self) -> bool:
        return self._roomy or self.step is Step.NOW

    @override
    def sizeHint(self) -> QSize:
        look = theme.current()
        side = look.px(CIRCLE) + 2 * look.gap(14)
        return QSize(side + look.px(70) if self.shows_words else side, look.px(68))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        look = theme.current()
        now = self.step is Step.NOW
        if now:
            painter.fillRect(self.rect().adjusted(0, 1, 0, -1), look.colour("petrol-tint"))
            painter.fillRect(0, self.height() - 3, self.width(), 3, look.colour("petrol"))
        side, left = look.px(CIRCLE), look.gap(14)
        circle = QRectF(left, (self.height() - side) / 2, side, side)
        self._paint_circle(painter, circle)
        if self.shows_words:
            self._paint_words(painter, left + side + look.gap(10))
        if self.hasFocus():
            painting.box(painter, self.rect().adjusted(2, 2, -2, -2), line="petrol", radius=6, width=2)

    def _paint_circle(self, painter: QPainter, circle: QRectF) -> None:
        look = theme.current()
        match self.step:
            case Step.DONE:
                painting.dot(painter, circle, "petrol-tint", "petrol")
                mark = look.px(14)
                at = QPoint(round(circle.center().x() - mark / 2), round(circle.center().y() - mark / 2))
                icons.paint(painter, "check", at, mark, "petrol")
                return
            case Step.NOW:
                painting.dot(painter, circle, "petrol")
                painter.setPen(look.colour("on-petrol"))
            case Step.LATER:
                painting.dot(painter, circle, "card", "field")
                painter.setPen(look.colour("ink-2"))
        painter.setFont(look.font("meta", 600))
        painter.drawText(circle, Qt.AlignmentFlag.AlignCenter, str(self.phase.number))

    def _paint_words(self, painter: QPainter, left: int) -> None:
        look = theme.current()
        room = self.width() - left - look.gap(8)
        now = self.step is Step.NOW
        font = look.font("meta", 600 if now else 400)
        painter.setFont(font)
        painter.setPen(look.colour("ink"))
        metrics = painter.fontMetrics()
        lines = 1 if metrics.horizontalAdvance(self.text()) <= room else 2
        tall = round(look.line_height("meta"))
        top = (self.height() - (lines + 1) * tall) // 2
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextWordWrap
        painter.drawText(QRect(left, top, room, lines * tall), flags, self.text())
        painter.setFont(look.font("meta", 600 if now else 400))
        painter.setPen(look.colour("petrol" if now else "ink-2"))
        below = metrics.elidedText(self._below, Qt.TextElideMode.ElideRight, room)
        place = QRect(left, top + lines * tall, room, tall)
        painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, below)


class PhaseStrip(QWidget):
    """`went(int)` when someone goes to a phase by hand."""

    went = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._row = row(self, spacing=0, margins=(1, 0, 1, 0))
        self._shown: tuple[object, ...] = ()
        self.buttons: tuple[PhaseButton, ...] = ()

    def show_steps(self, state: SessionState, *, may_go: bool) -> None:
        """Show the phases as they stand."""
        shape = (state.steps, may_go)
        if shape == self._shown:
            return
        had_focus = any(button.hasFocus() for button in self.buttons)
        self._shown = shape
        clear(self._row)
        roomy = len(state.steps) <= ROOMY and not theme.current().is_large
        self.buttons = tuple(
            PhaseButton(phase, step, self._below(phase, step), roomy=roomy) for phase, step in state.steps
        )
        for button in self.buttons:
            button.setEnabled(may_go)
            button.clicked.connect(lambda _on=False, number=button.phase.number: self.went.emit(number))
            self._row.addWidget(button)
        if not any(button.shows_words for button in self.buttons):
            self._row.addStretch(1)
        if had_focus:
            next((one for one in self.buttons if one.step is Step.NOW), self).setFocus()

    def _below(self, phase: Phase, step: Step) -> str:
        match step:
            case Step.DONE:
                return self.tr("done")
            case Step.NOW:
                return self.tr("now")
            case Step.LATER:
                return self.tr("{0} min").format(phase.minutes) if phase.minutes else ""

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painting.box(painter, self.rect(), fill="card", line="line", radius=theme.current().px(10))
        for button in self.buttons[1:]:
            painting.hairline(painter, button.x(), 1, button.x(), self.height() - 1)
