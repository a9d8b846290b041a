"""A learning question in the student's own words, behind the hanging quotation mark that is also the logo."""

from __future__ import annotations

from enum import Enum, unique

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from ui.common import theme
from ui.common.overriding import override
from ui.common.text import PlainLabel


def comma(x: float, y: float, size: float) -> QPainterPath:
    """Return one leaning drop of the mark, `size` high, with its top left at (x, y)."""
    path = QPainterPath()
    path.moveTo(x + 0.62 * size, y)
    path.cubicTo(x + 0.20 * size, y + 0.10 * size, x, y + 0.42 * size, x, y + 0.70 * size)
    path.cubicTo(x, y + 0.90 * size, x + 0.12 * size, y + size, x + 0.29 * size, y + size)
    path.cubicTo(
        x + 0.47 * size, y + size, x + 0.59 * size, y + 0.87 * size, x + 0.59 * size, y + 0.70 * size
    )
    path.cubicTo(
        x + 0.59 * size, y + 0.53 * size, x + 0.47 * size, y + 0.42 * size, x + 0.32 * size, y + 0.41 * size
    )
    path.cubicTo(
        x + 0.34 * size, y + 0.26 * size, x + 0.45 * size, y + 0.14 * size, x + 0.68 * size, y + 0.09 * size
    )
    path.closeSubpath()
    return path


def paint_mark(painter: QPainter, rect: QRectF, colour: str) -> None:
    """Paint the two drops of the mark so that they fill `rect` in width."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.current().colour(colour))
    size = rect.width() / 1.40
    painter.drawPath(comma(rect.x(), rect.y(), size))
    painter.drawPath(comma(rect.x() + 0.72 * size, rect.y(), size))
    painter.restore()


class Mark(QWidget):
    """The quotation mark alone; `width` in pixels at 100 %."""

    def __init__(self, width: float, *, colour: str = "petrol", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._colour = colour
        side = theme.current().px(width)
        self.setFixedSize(QSize(side, side))
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        paint_mark(QPainter(self), QRectF(0, 0, self.width(), self.height()), self._colour)


class Logo(QWidget):
    """The mark on its petrol tile and, unless `bare`, the name beside it."""

    def __init__(self, *, bare: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bare = bare
        look = theme.current()
        self._tile = look.px(28)
        font = look.font("lead", 700)
        self._name = QFontMetricsF(font).horizontalAdvance("LEER")
        wide = QFontMetricsF(look.font("lead")).horizontalAdvance("unit")
        width = self._tile if bare else self._tile + look.gap(10) + round(self._name + wide) + 2
        self.setFixedSize(width, self._tile)
        self.setAccessibleName("LEERunit")

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        look = theme.current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look.colour("petrol"))
        side = self._tile
        painter.drawRoundedRect(QRectF(0, 0, side, side), side * 0.25, side * 0.25)
        paint_mark(painter, QRectF(side * 0.235, side * 0.31, side * 0.55, side * 0.4), "on-petrol")
        if self._bare:
            return
        metrics = QFontMetricsF(look.font("lead", 700))
        base = (side + metrics.ascent() - metrics.descent()) / 2
        left = side + look.gap(10)
        painter.setPen(look.colour("ink"))
        painter.setFont(look.font("lead", 700))
        painter.drawText(QPointF(left, base), "LEER")
        painter.setFont(look.font("lead"))
        painter.drawText(QPointF(left + self._name, base), "unit")


@unique
class QuoteSize(Enum):
    """Small on a card, medium in a list, large as the title of a page: (letter, mark width, gap)."""

    SMALL = ("quoteS", 13.0, 6.0)
    MEDIUM = ("quoteM", 17.0, 10.0)
    LARGE = ("quoteL", 22.0, 12.0)


class QuoteLabel(QWidget):
    """A question with its mark; on a card at most four lines, on its own page never shortened."""

    def __init__(
        self,
        text: str,
        size: QuoteSize = QuoteSize.MEDIUM,
        *,
        max_lines: int = 0,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        letter, mark_width, space = size.value
        look = theme.current()
        mark = Mark(mark_width)
        lift = (look.line_height(letter) - look.px(mark_width) * 0.72) / 2
        holder = QWidget()
        holder.setFixedWidth(mark.width())
        mark.setParent(holder)
        mark.move(0, round(lift - look.px(1)))
        lines = max_lines or (4 if size is QuoteSize.SMALL else 0)
        self.label = PlainLabel("", letter, max_lines=lines)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(look.gap(space))
        row.addWidget(holder)
        row.addWidget(self.label, 1)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.set_text(text)

    def set_text(self, text: str) -> None:
        """Show another question; the closing mark comes with it."""
        self._words = text
        self.label.setText(f"{text.rstrip()}\u201d")

    def text(self) -> str:
        return self._words
