"""Icons as lines on paper: the path data of `resources/icons/*.svg`, drawn as curves."""

from __future__ import annotations

import math
import re
from collections.abc import Iterator
from functools import cache
from importlib import resources

from reportlab.lib.colors import Color
from reportlab.pdfgen.canvas import Canvas

Stroke = tuple[str, tuple[float, ...]]
"""A step of the pen: M and L with 2 numbers, C with 6, Z with none; units of a square of 24."""

_PATH = re.compile(r'<path[^>]* d="([^"]+)"')
_CIRCLE = re.compile(r'<circle cx="([\d.]+)" cy="([\d.]+)" r="([\d.]+)"')
_STEP = re.compile(r"([MmLlHhVvCcSsAaZz])([^MmLlHhVvCcSsAaZz]*)")
_NUMBER = re.compile(r"[-+]?(?:\d+\.?\d*|\.\d+)")
_ARC_NUMBER = re.compile(r"[-+]?(?:\d+\.?\d*|\.\d+)")
_SIZES = {"M": 2, "L": 2, "H": 1, "V": 1, "C": 6, "S": 4, "A": 7}


def draw_icon(canvas: Canvas, name: str, x: float, y: float, size: float, tint: Color) -> None:
    """Draw an icon with its lower left corner at (x, y), `size` points wide."""
    canvas.saveState()
    canvas.translate(x, y + size)
    canvas.scale(size / 24, -size / 24)
    canvas.setStrokeColor(tint)
    canvas.setLineWidth(1.75)
    canvas.setLineCap(1)
    canvas.setLineJoin(1)
    path = canvas.beginPath()
    pens = {"M": path.moveTo, "L": path.lineTo, "C": path.curveTo, "Z": path.close}
    for step, numbers in strokes(name):
        pens[step](*numbers)
    canvas.drawPath(path, stroke=1, fill=0)
    canvas.restoreState()


@cache
def strokes(name: str) -> tuple[Stroke, ...]:
    """Return the pen strokes of an icon."""
    source = (resources.files("resources.icons") / f"{name}.svg").read_text("utf-8")
    found = [stroke for data in _PATH.findall(source) for stroke in _Pen().follow(data)]
    for circle in _CIRCLE.findall(source):
        x, y, r = (float(number) for number in circle)
        found += _Pen().follow(f"M{x - r} {y}A{r} {r} 0 1 0 {x + r} {y}A{r} {r} 0 1 0 {x - r} {y}")
    return tuple(found)


class _Pen:
    """Follows path data and remembers where it is."""

    def __init__(self) -> None:
        self.x = self.y = 0.0
        self.begin = (0.0, 0.0)
        self.control: tuple[float, float] | None = None

    def follow(self, data: str) -> Iterator[Stroke]:
        for step, text in _STEP.findall(data):
            if step in "Zz":
                self.x, self.y = self.begin
                yield "Z", ()
                continue
            numbers = _arc_numbers(text) if step in "Aa" else [float(n) for n in _NUMBER.findall(text)]
            size = _SIZES[step.upper()]
            for first in range(0, len(numbers), size):
                kind = "L" if step in "Mm" and first else step.upper()
                yield from self._step(kind, numbers[first : first + size], is_relative=step.islower())

    def _step(self, kind: str, numbers: list[float], *, is_relative: bool) -> Iterator[Stroke]:
        dx, dy = (self.x, self.y) if is_relative else (0.0, 0.0)
        if kind == "A":
            yield from self._arc(numbers, numbers[5] + dx, numbers[6] + dy)
            return
        if kind == "H":
            numbers, kind = [numbers[0], self.y - dy], "L"
        elif kind == "V":
            numbers, kind = [self.x - dx, numbers[0]], "L"
        points = [n + (dy if at % 2 else dx) for at, n in enumerate(numbers)]
        if kind == "S":
            points, kind = [*self._mirrored(), *points], "C"
        self._moved(kind, points)
        yield kind, tuple(points)

    def _mirrored(self) -> tuple[float, float]:
        if self.control is None:
            return self.x, self.y
        return 2 * self.x - self.control[0], 2 * self.y - self.control[1]

    def _moved(self, kind: str, points: list[float]) -> None:
        self.x, self.y = points[-2:]
        self.control = (points[2], points[3]) if kind == "C" else None
        if kind == "M":
            self.begin = (self.x, self.y)

    def _arc(self, numbers: list[float], x: float, y: float) -> Iterator[Stroke]:
        rx, ry, _, large, sweep = numbers[:5]
        for curve in _curves((self.x, self.y), (x, y), rx, ry, large != sweep, bool(sweep)):
            yield "C", curve
        self.x, self.y, self.control = x, y, None


def _arc_numbers(text: str) -> list[float]:
    # The two flags of an arc may stand without a space before what follows.
    numbers: list[float] = []
    rest = text.lstrip(" ,")
    while rest:
        if len(numbers) % 7 in {3, 4}:
            found, size = rest[0], 1
        else:
            match = _ARC_NUMBER.match(rest)
            assert match is not None
            found, size = match.group(), match.end()
        numbers.append(float(found))
        rest = rest[size:].lstrip(" ,")
    return numbers


def _curves(
    start: tuple[float, float], end: tuple[float, float], rx: float, ry: float, is_left: bool, is_sweep: bool
) -> Iterator[tuple[float, ...]]:
    """Yield cubic curves along an arc of an upright ellipse: the chord's middle gives the centre."""
    ux, uy = (start[0] - end[0]) / 2 / rx, (start[1] - end[1]) / 2 / ry
    half = math.hypot(ux, uy)
    if half > 1:
        rx, ry, ux, uy, half = rx * half, ry * half, ux / half, uy / half, 1.0
    away = math.sqrt(max(0.0, 1 / half**2 - 1)) * (1 if is_left else -1)
    cx = (start[0] + end[0]) / 2 + away * uy * rx
    cy = (start[1] + end[1]) / 2 - away * ux * ry
    first = math.atan2((start[1] - cy) / ry, (start[0] - cx) / rx)
    turn = math.atan2((end[1] - cy) / ry, (end[0] - cx) / rx) - first
    if is_sweep and turn < 0:
        turn += math.tau
    elif not is_sweep and turn > 0:
        turn -= math.tau
    parts = max(1, math.ceil(abs(turn) / (math.pi / 2) - 1e-9))
    reach = 4 / 3 * math.tan(turn / parts / 4)
    for part in range(parts):
        a, b = first + turn * part / parts, first + turn * (part + 1) / parts
        unit = (
            math.cos(a) - reach * math.sin(a),
            math.sin(a) + reach * math.cos(a),
            math.cos(b) + reach * math.sin(b),
            math.sin(b) - reach * math.cos(b),
            math.cos(b),
            math.sin(b),
        )
        yield tuple(cy + ry * n if at % 2 else cx + rx * n for at, n in enumerate(unit))
