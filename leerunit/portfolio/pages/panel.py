"""Blocks that hold other blocks: a panel, columns side by side, something with an icon before it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from leerunit.portfolio.pages.icons import draw_icon
from leerunit.portfolio.pages.stack import Stack, draw_stack, split_stack, stack_height
from leerunit.portfolio.pages.style import FIELD, MARGIN_COLOUR
from reportlab.lib.colors import Color
from reportlab.platypus import Flowable

WHOLE_LIMIT = 400.0
"""Points: a higher panel is cut even if it asks to stay whole."""


@dataclass(frozen=True, slots=True)
class Frame:
    """How a panel looks: colours (None for none), room at the sides and above, radius; points."""

    fill: Color | None
    line: Color | None
    side: float = 14
    above: float = 10
    radius: float = 6
    stays_whole: bool = False


class Panel(Flowable):
    """A rounded box around a stack; goes on on the next page when it must."""

    def __init__(self, stack: Stack, frame: Frame, *, before: float = 0) -> None:
        super().__init__()
        self.stack = stack
        self.frame = frame
        self.spaceBefore = before

    def wrap(self, width: float, height: float) -> tuple[float, float]:
        self.width = width
        self.height = stack_height(self.stack, width - 2 * self.frame.side) + 2 * self.frame.above
        return self.width, self.height

    def split(self, width: float, height: float) -> Sequence[Flowable]:
        if self.frame.stays_whole and self.wrap(width, height)[1] < WHOLE_LIMIT:
            return []
        inner = height - 2 * self.frame.above
        head, tail = split_stack(self.stack, width - 2 * self.frame.side, inner)
        if not head or not tail:
            return [self] if head else []
        return [Panel(head, self.frame, before=self.spaceBefore), Panel(tail, self.frame)]

    def draw(self) -> None:
        canvas = self.canv
        canvas.saveState()
        if self.frame.fill:
            canvas.setFillColor(self.frame.fill)
        if self.frame.line:
            canvas.setStrokeColor(self.frame.line)
        canvas.setLineWidth(0.75)
        canvas.roundRect(
            0,
            0,
            self.width,
            self.height,
            self.frame.radius,
            stroke=int(self.frame.line is not None),
            fill=int(self.frame.fill is not None),
        )
        canvas.restoreState()
        inner = self.width - 2 * self.frame.side
        draw_stack(self.stack, canvas, self.frame.side, self.height - self.frame.above, inner)


@dataclass(frozen=True, slots=True)
class Column:
    """A stack with its share of the width (shares need not add up to one)."""

    share: float
    stack: Stack


class SideBySide(Flowable):
    """Columns with a line between them; goes on on the next page when it must."""

    def __init__(
        self, columns: Sequence[Column], *, gap: float, line: Color | None = MARGIN_COLOUR, before: float = 0
    ) -> None:
        super().__init__()
        self.columns = columns
        self.gap = gap
        self.line = line
        self.spaceBefore = before

    def wrap(self, width: float, height: float) -> tuple[float, float]:
        self.width = width
        widths = self._widths(width)
        heights = [stack_height(each.stack, w) for each, w in zip(self.columns, widths, strict=True)]
        self.height = max(heights, default=0.0)
        return self.width, self.height

    def split(self, width: float, height: float) -> Sequence[Flowable]:
        widths = self._widths(width)
        cut = [split_stack(each.stack, w, height) for each, w in zip(self.columns, widths, strict=True)]
        if not any(head for head, _ in cut):
            return []
        if not any(tail for _, tail in cut):
            return [self]
        return [self._part([head for head, _ in cut]), self._part([tail for _, tail in cut], first=False)]

    def draw(self) -> None:
        canvas = self.canv
        x = 0.0
        for number, (column, width) in enumerate(zip(self.columns, self._widths(self.width), strict=True)):
            if number and self.line:
                canvas.setStrokeColor(self.line)
                canvas.setLineWidth(0.9)
                canvas.line(x - self.gap / 2, 0, x - self.gap / 2, self.height)
            draw_stack(column.stack, canvas, x, self.height, width)
            x += width + self.gap

    def _part(self, stacks: Sequence[Stack], *, first: bool = True) -> SideBySide:
        columns = [Column(each.share, stack) for each, stack in zip(self.columns, stacks, strict=True)]
        return SideBySide(columns, gap=self.gap, line=self.line, before=self.spaceBefore if first else 0)

    def _widths(self, width: float) -> list[float]:
        free = width - self.gap * (len(self.columns) - 1)
        total = sum(each.share for each in self.columns)
        return [free * each.share / total for each in self.columns]


class Marked(Flowable):
    """A stack with an icon before its first line, `indent` points to the left of the words."""

    def __init__(
        self, icon: str, tint: Color, stack: Stack, *, size: float = 14, indent: float = 21, before: float = 0
    ) -> None:
        super().__init__()
        self.icon = icon
        self.tint = tint
        self.stack = stack
        self.size = size
        self.indent = indent
        self.spaceBefore = before

    def wrap(self, width: float, height: float) -> tuple[float, float]:
        self.width = width
        self.height = stack_height(self.stack, width - self.indent)
        return self.width, self.height

    def split(self, width: float, height: float) -> Sequence[Flowable]:
        head, tail = split_stack(self.stack, width - self.indent, height)
        if not head or not tail:
            return [self] if head else []
        again = {"size": self.size, "indent": self.indent}
        return [
            Marked(self.icon, self.tint, head, before=self.spaceBefore, **again),
            Marked("", self.tint, tail, **again),
        ]

    def draw(self) -> None:
        if self.icon:
            draw_icon(self.canv, self.icon, 0, self.height - self.size - 1.6, self.size, self.tint)
        draw_stack(self.stack, self.canv, self.indent, self.height, self.width - self.indent)


class Ruled(Flowable):
    """A block on a thin line, to be written on with a pen."""

    def __init__(self, block: Flowable) -> None:
        super().__init__()
        self.block = block

    def wrap(self, width: float, height: float) -> tuple[float, float]:
        self.width = width
        self.height = self.block.wrap(width, height)[1] + 6
        return self.width, self.height

    def draw(self) -> None:
        self.canv.setStrokeColor(FIELD)
        self.canv.setLineWidth(0.75)
        self.canv.line(0, 0, self.width, 0)
        self.block.drawOn(self.canv, 0, 4)
