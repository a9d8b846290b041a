"""The day on one page of A4: who carries it, what comes, which questions travel along, and room to write."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from io import BytesIO

from leerunit.catalogue.paper import Paper, paper
from leerunit.clock import WARD_ZONE
from leerunit.domain.day_sheet import DaySheet, PaperMoment, PaperQuestion
from leerunit.domain.views.day import OnShift
from leerunit.domain.vocabulary import Language, Shift, ShiftRole
from leerunit.portfolio.finish import finish
from leerunit.portfolio.pages.furniture import draw_line
from leerunit.portfolio.pages.markup import cleaned
from leerunit.portfolio.pages.panel import Column, Frame, Panel, SideBySide
from leerunit.portfolio.pages.pen import HangingMark, PenLines, Rule
from leerunit.portfolio.pages.prose import Prose, prose
from leerunit.portfolio.pages.sheet import Sheet
from leerunit.portfolio.pages.stack import stack_height
from leerunit.portfolio.pages.style import (
    BODY,
    BOTTOM,
    FIELD,
    HEIGHT,
    INK_2,
    INK_3,
    LINE,
    WIDE_LEFT,
    WIDE_WIDTH,
    WIDTH,
)
from leerunit.portfolio.pages.typefaces import MEDIUM, STRONG, TEXT, register
from reportlab.lib.colors import Color
from reportlab.lib.enums import TA_RIGHT
from reportlab.lib.styles import ParagraphStyle
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import BaseDocTemplate, Flowable, PageTemplate, Spacer
from reportlab.platypus import Frame as PageFrame

ABOVE, FOOT = 52.0, BOTTOM + 26
ROOM = HEIGHT - ABOVE - FOOT
LEAST_LINES, MOST_LINES = 3, 12
PEN_LEADING = 27.0
TABLE = Frame(fill=None, line=FIELD, side=12, above=9)
ROLES = (ShiftRole.COORDINATOR, ShiftRole.BUDDY, ShiftRole.COACH, ShiftRole.BACKUP)
LEAST_SHIFTS = (Shift.EARLY, Shift.LATE)
FOOT_NOTE = 140.0
DATE_BELOW = 14.0
"""Points by which the date begins lower than the title, to stand on the same line."""


@dataclass(frozen=True, slots=True)
class _Measure:
    """How much is printed: points of the letters, characters of a text, and how many of each."""

    size: float = 12.0
    letters: int = 2000
    questions: int = 1000
    moments: int = 1000
    names: int = 1000


def write_day_page(sheet: DaySheet, language: Language) -> tuple[bytes, bool]:
    """Return one page as PDF and whether everything had room; the same sheet gives the same bytes."""
    register()
    words = paper(language)
    flow, is_whole = _fitting(sheet, words)
    out = BytesIO()
    document = BaseDocTemplate(out, pagesize=(WIDTH, HEIGHT), invariant=1, pageCompression=1)
    frame = PageFrame(WIDE_LEFT, FOOT, WIDE_WIDTH, ROOM, 0, 0, 0, 0)
    foot = words.say("day.foot", unit=sheet.unit_name)
    document.addPageTemplates([PageTemplate("day", frame, onPage=lambda canvas, _: _furnish(canvas, foot))])
    at = sheet.made_at.astimezone(WARD_ZONE)
    made = words.say("day.made", time=f"{at:%H:%M}")
    document.build(flow, canvasmaker=partial(Sheet, page_of=lambda *_: made))
    title = f"{words.say('day.title')}, {_date(sheet, words)}"
    return finish(out.getvalue(), None, title=title, language=language, made_at=sheet.made_at), is_whole


def _furnish(canvas: Canvas, foot: str) -> None:
    canvas.setFillColor(INK_3)
    draw_line(canvas, WIDE_LEFT, BOTTOM, foot, WIDE_WIDTH - FOOT_NOTE)


def _measures(sheet: DaySheet) -> Iterator[_Measure]:
    """Yield what to try, from all of it in large letters to what always has room."""
    for size in (12.0, 11.0, 10.0, 9.0):
        yield _Measure(size)
    for left in range(len(sheet.questions), -1, -1):
        yield _Measure(9.0, 240, left)
    for few in (6, 3, 1):
        yield _Measure(8.0, 120, 0, few, few)


def _fitting(sheet: DaySheet, words: Paper) -> tuple[list[Flowable], bool]:
    for number, measure in enumerate(_measures(sheet)):
        flow = _flow(sheet, words, measure)
        left = ROOM - stack_height(flow, WIDE_WIDTH)
        lines = min(MOST_LINES, int(left / PEN_LEADING))
        if lines >= LEAST_LINES:
            return [*flow, PenLines(lines, PEN_LEADING)], number < 4
    raise AssertionError("a page with the least of everything fits")


def _flow(sheet: DaySheet, words: Paper, measure: _Measure) -> list[Flowable]:
    styles = _Styles(measure.size)
    flow: list[Flowable] = [_head(sheet, words, styles)]
    if sheet.purpose:
        flow.append(prose(_cut(sheet.purpose, measure), styles.small, before=4))
    flow.append(_table(sheet.people, words, styles, measure))
    if sheet.phone:
        phone = words.say("day.phone", line=_cut(sheet.phone, measure))
        flow.append(prose(phone, styles.small, before=6))
    flow += _moments(sheet.moments[: measure.moments], words, styles, measure)
    flow += _questions(sheet.questions[: measure.questions], words, styles, measure)
    flow.append(prose(words.say("day.learned"), styles.heading, before=16))
    flow.append(prose(words.say("day.pen"), styles.small, before=1))
    return flow


class _Styles:
    """Kinds of text of one size of letters."""

    def __init__(self, size: float) -> None:
        self.text = _style("day text", size, TEXT)
        self.strong = _style("day strong", size, STRONG)
        self.quote = _style("day quote", size * 1.15, MEDIUM)
        self.small = _style("day small", size * 0.84, TEXT, INK_2)
        self.heading = _style("day heading", size * 1.25, STRONG)
        self.title = ParagraphStyle("day title", parent=BODY, fontName=STRONG, fontSize=28, leading=34)
        self.date = ParagraphStyle(
            "day date", parent=BODY, fontSize=14, leading=20, alignment=TA_RIGHT, textColor=INK_2
        )


def _style(name: str, size: float, face: str, tint: Color | None = None) -> ParagraphStyle:
    made = ParagraphStyle(f"{name} {size}", parent=BODY, fontName=face, fontSize=size, leading=size * 1.4)
    if tint is not None:
        made.textColor = tint
    return made


def _date(sheet: DaySheet, words: Paper) -> str:
    on = sheet.on
    return words.say("day.date", weekday=words.say(f"day.weekday_{on.isoweekday()}"), day=words.day(on))


def _head(sheet: DaySheet, words: Paper, styles: _Styles) -> Flowable:
    title = Column(0.4, [prose(words.say("day.title"), styles.title)])
    return SideBySide(
        [title, Column(0.6, [Spacer(1, DATE_BELOW), prose(_date(sheet, words), styles.date)])],
        gap=8,
        line=None,
    )


def _table(people: Sequence[OnShift], words: Paper, styles: _Styles, measure: _Measure) -> Flowable:
    """Return shifts side by side and what people are in them below each other; an empty place to fill in."""
    filled = {one.shift for one in people}
    shifts = [shift for shift in Shift if shift in filled or (not filled and shift in LEAST_SHIFTS)]
    head = [prose("", styles.small), *(prose(words.say(f"day.{one}"), styles.strong) for one in shifts)]
    rows: list[Flowable] = [_row(head)]
    for role in ROLES:
        cells: list[Prose] = [prose(words.say(f"day.{role}"), styles.small)]
        for shift in shifts:
            here = [one for one in people if one.shift is shift and one.role is role]
            cells.append(prose(_names(here, words, measure), styles.strong))
        rows += [Rule(LINE, before=6, after=6), _row(cells)]
    return Panel(rows, TABLE, before=14)


def _row(cells: Sequence[Prose]) -> Flowable:
    shares = [0.8, *[1.2] * (len(cells) - 1)]
    columns = [Column(share, [cell]) for share, cell in zip(shares, cells, strict=True)]
    return SideBySide(columns, gap=14, line=None)


def _names(people: Sequence[OnShift], words: Paper, measure: _Measure) -> str:
    names = [
        words.say("day.beside", name=_cut(one.name, measure), other=_cut(one.with_name, measure).split()[0])
        if one.with_name.strip()
        else _cut(one.name, measure)
        for one in people[: measure.names]
    ]
    return "\n".join([*names, *(["…"] if len(people) > measure.names else [])])


def _moments(
    moments: Sequence[PaperMoment], words: Paper, styles: _Styles, measure: _Measure
) -> Iterator[Flowable]:
    if not moments:
        return
    yield prose(words.say("day.moments"), styles.heading, before=16)
    for one in moments:
        at = f"{one.starts_at.astimezone(WARD_ZONE):%H:%M}"
        told = ", ".join(_cut(part, measure) for part in (one.title, one.place) if part)
        columns = [Column(0.12, [prose(at, styles.strong)]), Column(0.88, [prose(told, styles.text)])]
        yield SideBySide(columns, gap=8, line=None, before=4)


def _questions(
    questions: Sequence[PaperQuestion], words: Paper, styles: _Styles, measure: _Measure
) -> Iterator[Flowable]:
    if not questions:
        return
    yield prose(words.say("day.travelling"), styles.heading, before=16)
    for one in questions:
        text = prose(f"{_cut(one.text, measure)}”", styles.quote)
        yield HangingMark([text, prose(_cut(one.first_name, measure), styles.small)], before=6)


def _cut(text: str, measure: _Measure) -> str:
    line = " ".join(cleaned(text).split())
    return line if len(line) <= measure.letters else line[: measure.letters].rstrip() + "…"
