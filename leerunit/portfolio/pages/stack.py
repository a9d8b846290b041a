"""Flowables above each other, outside a frame: measured, split anywhere and drawn."""

from __future__ import annotations

from collections.abc import Sequence

from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import Flowable

Stack = Sequence[Flowable]
_ENDLESS = 1e6


def stack_height(stack: Stack, width: float) -> float:
    """Return the height in points of the stack at a width."""
    return sum(_gap(stack, at) + each.wrap(width, _ENDLESS)[1] for at, each in enumerate(stack))


def split_stack(stack: Stack, width: float, height: float) -> tuple[list[Flowable], list[Flowable]]:
    """Return what fits into the height, and the rest; a paragraph in the middle is cut between lines."""
    head: list[Flowable] = []
    left = height
    for at, each in enumerate(stack):
        gap = _gap(stack, at)
        tall = each.wrap(width, _ENDLESS)[1]
        if gap + tall <= left + 1e-6:
            head.append(each)
            left -= gap + tall
            continue
        pieces = list(each.split(width, left - gap)) if left > gap else []
        if len(pieces) < 2:
            return _without_lone_label(head, [each, *stack[at + 1 :]])
        return [*head, pieces[0]], [*pieces[1:], *stack[at + 1 :]]
    return head, []


def draw_stack(stack: Stack, canvas: Canvas, x: float, top: float, width: float) -> None:
    """Draw the stack downwards from `top`."""
    for at, each in enumerate(stack):
        top -= _gap(stack, at) + each.wrap(width, _ENDLESS)[1]
        each.drawOn(canvas, x, top)


def _without_lone_label(head: list[Flowable], tail: list[Flowable]) -> tuple[list[Flowable], list[Flowable]]:
    while len(head) > 0 and head[-1].getKeepWithNext():
        tail.insert(0, head.pop())
    return head, tail


def _gap(stack: Stack, at: int) -> float:
    return stack[at].getSpaceBefore() if at else 0.0
