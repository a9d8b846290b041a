"""Labels that show text exactly as it was written: never as markup, with the line height of the notebook."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent, QResizeEvent, QTextLayout, QTextOption
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from ui.common import theme
from ui.common.overriding import override

_ELLIPSIS = "…"
LaidOut = tuple[QTextLayout, int, bool]
"""Broken text, its number of lines, and whether it was cut."""


class PlainLabel(QLabel):
    """Text of one kind (`letter`) and colour (`tone`).

    `wrap` lets it break over lines; `max_lines` shortens it with an ellipsis and the whole text as tooltip.
    Whatever a person typed may be given: it is plain text always. Measures are remembered: while a screen
    is laid out each label is asked for them some eight times.
    """

    def __init__(
        self,
        text: str = "",
        letter: str = "body",
        *,
        tone: str = "ink",
        weight: int | None = None,
        wrap: bool = True,
        max_lines: int = 0,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._heights: dict[int, int] = {}
        self._sizes: dict[str, QSize] = {}
        self._line = self._widest = -1.0
        self._last: tuple[int, LaidOut] | None = None
        self._option: QTextOption | None = None
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setFont(theme.current().font(letter, weight))
        self.letter = letter
        self.tone = tone
        self.max_lines = max_lines
        self.setWordWrap(wrap)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(wrap)
        self.setSizePolicy(policy)
        self.setText(text)

    @override
    def setText(self, text: str) -> None:
        self._forget()
        super().setText(text)
        self.updateGeometry()

    @override
    def setWordWrap(self, on: bool) -> None:
        self._forget()
        super().setWordWrap(on)

    @override
    def setAlignment(self, across: Qt.AlignmentFlag) -> None:
        self._forget()
        super().setAlignment(across)

    def _forget(self) -> None:
        self._heights.clear()
        self._sizes.clear()
        self._line = self._widest = -1.0
        self._last = self._option = None

    def set_tone(self, tone: str) -> None:
        self.tone = tone
        self.update()

    def set_italic(self) -> None:
        font = self.font()
        font.setItalic(True)
        self.setFont(font)
        self._forget()

    def line_height(self) -> float:
        if self._line < 0:
            natural = QFontMetricsF(self.font()).height()
            self._line = max(natural, theme.current().line_height(self.letter))
        return self._line

    def shade(self) -> QColor:
        return theme.current().colour(self.tone)

    @override
    def heightForWidth(self, width: int) -> int:
        height = self._heights.get(width)
        if height is None:
            height = self._heights[width] = self._measure(width)
        return height

    def _measure(self, width: int) -> int:
        if not self.wordWrap():
            return self.sizeHint().height()
        return self._height(1 if self._fits(width) else self._laid_out(width)[1])

    def _wide(self) -> float:
        """Return the width of the longest line when nothing is broken."""
        if self._widest < 0:
            metrics = QFontMetricsF(self.font())
            self._widest = max(metrics.horizontalAdvance(part) for part in self.text().split("\n"))
        return self._widest

    def _fits(self, width: int) -> bool:
        """Whether it is one line that certainly needs no breaking."""
        return self._wide() + 1 <= width and "\n" not in self.text()

    @override
    def sizeHint(self) -> QSize:
        if "whole" not in self._sizes:
            self._sizes["whole"] = QSize(int(self._wide()) + 2, self._height(self.text().count("\n") + 1))
        return self._sizes["whole"]

    @override
    def minimumSizeHint(self) -> QSize:
        if not self.wordWrap():
            return self.sizeHint()
        if "least" not in self._sizes:
            self._sizes["least"] = self._least()
        return self._sizes["least"]

    def _least(self) -> QSize:
        metrics = QFontMetricsF(self.font())
        words = self.text().split()
        widest = max((metrics.horizontalAdvance(word) for word in words), default=0.0)
        cap = metrics.averageCharWidth() * 14
        return QSize(int(min(widest, cap)) + 2, self._height(1))

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self.max_lines:
            cut = not self._fits(self.width()) and self._laid_out(self.width())[2]
            self.setToolTip(_as_tooltip(self.text()) if cut else "")

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setPen(self.shade())
        layout, lines, _ = self._laid_out(self.width())
        top = 0.0
        if self.alignment() & Qt.AlignmentFlag.AlignVCenter:
            top = max(0.0, (self.height() - self._height(lines)) / 2)
        layout.draw(painter, QPointF(0, top), [], event.rect())

    def _height(self, lines: int) -> int:
        return max(1, round(self.line_height() * max(1, lines)))

    def _flow(self) -> QTextOption:
        if self._option is None:
            wrap = QTextOption.WrapMode
            self._option = QTextOption(self.alignment() & Qt.AlignmentFlag.AlignHorizontal_Mask)
            wraps = self.wordWrap()
            self._option.setWrapMode(wrap.WrapAtWordBoundaryOrAnywhere if wraps else wrap.ManualWrap)
        return self._option

    def _laid_out(self, width: int) -> LaidOut:
        if self._last is None or self._last[0] != width:
            self._last = (width, self._lay_out(width))
        return self._last[1]

    def _lay_out(self, width: int) -> LaidOut:
        text = self.text().replace("\n", "\u2028")
        layout, lines = self._break(text, width, self.max_lines)
        if not self.max_lines or not lines:
            return layout, lines, False
        last = layout.lineAt(lines - 1)
        shown = last.textStart() + last.textLength()
        if shown >= len(text):
            return layout, lines, False
        tail = QFontMetricsF(self.font()).elidedText(
            text[last.textStart() : shown + 200].replace("\u2028", " "), Qt.TextElideMode.ElideRight, width
        )
        if not tail.endswith(_ELLIPSIS):
            tail = tail.rstrip() + _ELLIPSIS
        layout, lines = self._break(text[: last.textStart()] + tail, width, self.max_lines)
        return layout, lines, True

    def _break(self, text: str, width: int, limit: int) -> tuple[QTextLayout, int]:
        layout = QTextLayout(text, self.font())
        layout.setTextOption(self._flow())
        step = self.line_height()
        metrics = QFontMetricsF(self.font())
        lead = (step - metrics.height()) / 2
        layout.beginLayout()
        count = 0
        while not limit or count < limit:
            line = layout.createLine()
            if not line.isValid():
                break
            line.setLineWidth(max(1, width))
            line.setPosition(QPointF(0, count * step + lead))
            count += 1
        layout.endLayout()
        return layout, count

    def text_rect(self) -> QRect:
        """Return where the text stands, for parts that paint beside it."""
        return QRect(0, 0, self.width(), self.heightForWidth(self.width()))


def _as_tooltip(text: str) -> str:
    """Make text safe as a tooltip, which Qt would read as markup when it looks like it."""
    return plain_tooltip(text)


def plain_tooltip(text: str) -> str:
    """Return text that Qt shows letter for letter in a tooltip, also if it looks like markup."""
    safe = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\n", "<br>")
    return f"<qt>{safe}</qt>"


def title(text: str) -> PlainLabel:
    """The title of a screen."""
    return PlainLabel(text, "title")


def section(text: str) -> PlainLabel:
    """A heading within a screen."""
    return PlainLabel(text, "section")


def body(text: str, *, tone: str = "ink") -> PlainLabel:
    return PlainLabel(text, "body", tone=tone)


def strong(text: str) -> PlainLabel:
    return PlainLabel(text, "strong")


def meta(text: str, *, tone: str = "ink-3") -> PlainLabel:
    """Dates, roles, who can see it."""
    return PlainLabel(text, "meta", tone=tone)
