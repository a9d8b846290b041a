"""Initials whose shape tells the role: round is a student, a rounded square guides, a heart is a relative."""

from __future__ import annotations

from enum import Enum, unique

from PySide6.QtCore import QPoint, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from leerunit.domain.vocabulary import Role, Voice
from ui.common import icons, painting, theme
from ui.common.initials import initials, tint
from ui.common.overriding import override

SMALL, MEDIUM, TILE, LARGE = 26, 36, 38, 64


@unique
class Shape(Enum):
    ROUND = "round"
    SQUARE = "square"
    HEART = "heart"


def shape_of(role: Role | Voice | None) -> Shape:
    """Return the shape for a role, or for the voice of someone without one."""
    if role in {Role.STUDENT, Voice.SELF, Voice.PEER}:
        return Shape.ROUND
    if role in {Voice.RELATIVE, Voice.RESIDENT, Voice.VOLUNTEER, Voice.NEIGHBOUR}:
        return Shape.HEART
    return Shape.SQUARE


class Avatar(QWidget):
    """A person in two letters; `size` in pixels at 100 %."""

    def __init__(
        self, name: str, role: Role | Voice | None, size: int = MEDIUM, *, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._name = name
        self._shape = shape_of(role)
        self._size = size
        side = theme.current().px(size)
        self.setFixedSize(side, side)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        look = theme.current()
        whole = QRectF(self.rect())
        if self._shape is Shape.HEART:
            painting.dot(painter, whole, "card", "line-strong")
            side = round(self.width() * 0.5)
            icons.paint(
                painter,
                "heart",
                QPoint((self.width() - side) // 2, (self.height() - side) // 2),
                side,
                "terra",
            )
            return
        radius = self.width() / 2 if self._shape is Shape.ROUND else self.width() * 0.16
        painting.box(painter, whole, fill=tint(self._name), radius=radius)
        font = look.font("meta", 600)
        font.setPointSizeF(font.pointSizeF() * self._size / 36 * (0.96 if self._size > SMALL else 1.05))
        painter.setFont(font)
        painter.setPen(look.colour("ink"))
        painter.drawText(whole, Qt.AlignmentFlag.AlignCenter, initials(self._name))
