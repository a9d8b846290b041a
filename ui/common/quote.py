"""A learning question in the student's own words, behind the hanging quotation mark that is also the logo."""

from __future__ import annotations

from enum import Enum, unique

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from ui.common import theme
from ui.common.mark import WIDE, drops
from ui.common.overriding import override
from ui.common.text import PlainLabel


def paint_mark(painter: QPainter, rect: QRectF, colour: str) -> None:
    """Paint the two drops of the mark so that they fill `rect` in width."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.current().colour(colour))
    for one in drops(rect.x(), rect.y(), rect.width()):
        painter.drawPath(one)
    painter.restore()


class Mark(QWidget):
    """The quotation mark alone; `width` in pixels at 100 %."""

    def __init__(self, width: float, *, colour: str = "petrol", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._colour = colour
        side = theme.current().px(width)
        self.setFixedSize(QSize(side, round(side / WIDE) + 1))
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
        font = look.font("quoteS", 700)
        self._name = QFontMetricsF(font).horizontalAdvance("LEER")
        wide = QFontMetricsF(look.font("quoteS", 400)).horizontalAdvance("unit")
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
        paint_mark(painter, QRectF(side * 0.235, side * 0.325, side * 0.53, side * 0.4), "on-petrol")
        if self._bare:
            return
        metrics = QFontMetricsF(look.font("quoteS", 700))
        base = (side + metrics.ascent() - metrics.descent()) / 2
        left = side + look.gap(10)
        painter.setPen(look.colour("ink"))
        painter.setFont(look.font("quoteS", 700))
        painter.drawText(QPointF(left, base), "LEER")
        painter.setFont(look.font("quoteS", 400))
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
        metrics = QFontMetricsF(look.font(letter))
        baseline = (look.line_height(letter) - metrics.height()) / 2 + metrics.ascent()
        holder = QWidget()
        holder.setFixedWidth(mark.width())
        mark.setParent(holder)
        mark.move(0, round(baseline - look.px(mark_width) / WIDE))
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
