"""Ticks, radios and choice cards, painted so that they are clear in light and dark."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QCheckBox, QRadioButton, QSizePolicy, QWidget

from ui.common import icons, painting, theme
from ui.common.overriding import override


def _hint(widget: QCheckBox | QRadioButton, icon: str) -> QSize:
    look = theme.current()
    words = QFontMetricsF(widget.font()).horizontalAdvance(widget.text().replace("&", ""))
    icon_part = look.px(18) + look.gap(8) if icon else 0
    return QSize(look.px(19) + look.gap(10) + icon_part + round(words) + 6, look.px(28))


def _paint_words(widget: QCheckBox | QRadioButton, painter: QPainter, icon: str) -> None:
    look = theme.current()
    left = look.px(19) + look.gap(10)
    if icon:
        side = look.px(18)
        icons.paint(painter, icon, QPoint(left, (widget.height() - side) // 2), side, "ink-2")
        left += side + look.gap(8)
    painter.setPen(look.colour("ink" if widget.isEnabled() else "ink-3"))
    font = (
        look.font("body", 600)
        if widget.isChecked() and isinstance(widget, QRadioButton)
        else look.font("body")
    )
    painter.setFont(font)
    area = QRect(left, 0, widget.width() - left, widget.height())
    flags = Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextHideMnemonic | Qt.TextFlag.TextSingleLine
    painter.drawText(area, flags, widget.text())


def paint_radio(painter: QPainter, rect: QRectF, *, checked: bool, focused: bool) -> None:
    look = theme.current()
    painting.dot(painter, rect, "card", "petrol" if checked or focused else "field")
    if checked:
        inset = rect.width() * 0.24
        painting.dot(painter, rect.adjusted(inset, inset, -inset, -inset), "petrol")
    if focused:
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pen = painter.pen()
        pen.setColor(look.colour("petrol"))
        pen.setWidthF(2)
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawEllipse(rect.adjusted(1, 1, -1, -1))
        painter.restore()


class Tick(QCheckBox):
    """A tick with words; Space turns it."""

    def __init__(self, text: str, icon: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self._icon = icon
        self.setFont(theme.current().font("body"))
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    @override
    def sizeHint(self) -> QSize:
        return _hint(self, self._icon)

    @override
    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    @override
    def hitButton(self, pos: QPoint) -> bool:
        return self.rect().contains(pos)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        look = theme.current()
        side = look.px(18)
        box = QRectF(0, (self.height() - side) / 2, side, side)
        on = self.isChecked()
        line = "petrol" if on or self.hasFocus() else "field"
        painting.box(
            painter,
            box,
            fill="petrol" if on else "card",
            line=line,
            radius=look.px(5),
            width=2 if self.hasFocus() else 1,
        )
        if on:
            mark = look.px(14)
            at = QPoint(round(box.center().x() - mark / 2), round(box.center().y() - mark / 2))
            icons.paint(painter, "check", at, mark, "on-petrol")
        if self.hasFocus() and on:
            painting.box(painter, box.adjusted(2, 2, -2, -2), line="on-petrol", radius=look.px(4))
        _paint_words(self, painter, self._icon)


class Radio(QRadioButton):
    """One of a few that exclude each other; those under one parent belong together."""

    def __init__(self, text: str, icon: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self._icon = icon
        self.setFont(theme.current().font("body", 600))
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    @override
    def sizeHint(self) -> QSize:
        return _hint(self, self._icon)

    @override
    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    @override
    def hitButton(self, pos: QPoint) -> bool:
        return self.rect().contains(pos)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        side = theme.current().px(18)
        circle = QRectF(0, (self.height() - side) / 2, side, side)
        paint_radio(painter, circle, checked=self.isChecked(), focused=self.hasFocus())
        _paint_words(self, painter, self._icon)


class RadioDot(QWidget):
    """The dot of a radio alone, on a card that is the choice as a whole."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._checked = False
        side = theme.current().px(18)
        self.setFixedSize(side, side)

    def set_checked(self, *, checked: bool) -> None:
        self._checked = checked
        self.update()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        paint_radio(QPainter(self), QRectF(self.rect()), checked=self._checked, focused=False)
