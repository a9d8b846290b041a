"""The cover: whose portfolio, of which unit and months, that it is the student's choice, how to check it."""

from __future__ import annotations

from collections.abc import Sequence

from leerunit.catalogue.paper import Paper
from leerunit.clock import WARD_ZONE
from leerunit.domain.portfolio import PortfolioContent
from leerunit.portfolio.pages.blocks import PLAIN_FRAME
from leerunit.portfolio.pages.markup import cleaned
from leerunit.portfolio.pages.panel import Column, Marked, Panel, SideBySide
from leerunit.portfolio.pages.prose import fitting, prose
from leerunit.portfolio.pages.sheet import Target
from leerunit.portfolio.pages.style import (
    CHOICE,
    COVER_KIND,
    FACT,
    FACT_NAME,
    MOTTO,
    NAME,
    PANEL_HEAD,
    PETROL,
    SMALL,
    SMALL_STRONG,
    STORY_WIDTH,
)
from reportlab.platypus import Flowable

COVER_KEY = "cover"
GUIDE_LINES = 6
"""Guides with a line each; more are written one after another."""


class AtFoot(Flowable):
    """A block at the foot of its frame, or below what stands there when there is no room."""

    def __init__(self, block: Flowable) -> None:
        super().__init__()
        self.block = block

    def wrap(self, width: float, height: float) -> tuple[float, float]:
        self.width = width
        self.height = max(self.block.wrap(width, height)[1], height - 1)
        return self.width, self.height

    def split(self, width: float, height: float) -> Sequence[Flowable]:
        return []

    def draw(self) -> None:
        self.block.drawOn(self.canv, 0, 0)


def cover(content: PortfolioContent, paper: Paper) -> list[Flowable]:
    """Return the first page."""
    name = cleaned(content.student.name)
    kind = prose(paper.say("cover.portfolio"), COVER_KIND)
    kind.target = Target(COVER_KEY, paper.say("cover.portfolio"))
    flow: list[Flowable] = [
        kind,
        prose(name, fitting(NAME, name.split(), STORY_WIDTH, 14), before=6),
    ]
    if content.student.motto:
        flow.append(prose(f"“{content.student.motto.strip()}”", MOTTO, before=16))
    choice = prose(paper.say("cover.choice"), CHOICE)
    flow.append(Marked("user-round", PETROL, [choice], before=20))
    facts = _facts(content, paper)
    flow += [_fact(label, lines, before=12 if not at else 4) for at, (label, lines) in enumerate(facts)]
    flow.append(AtFoot(_how_to_check(paper)))
    return flow


def unit_name(content: PortfolioContent, paper: Paper) -> str:
    """Return the unit's name without the word LEER-unit before it."""
    word = paper.say("footer.unit", name="")
    return content.unit.name.removeprefix(word).strip() or content.unit.name


def _facts(content: PortfolioContent, paper: Paper) -> list[tuple[str, list[str]]]:
    student, unit = content.student, content.unit
    crebo = paper.say("cover.crebo", crebo=student.crebo) if student.crebo else None
    cohort = paper.say("cover.cohort", cohort=student.cohort) if student.cohort else None
    made = content.created_at.astimezone(WARD_ZONE).date()
    guides = [f"{guide.name}, {paper.say(f'roles.{guide.role}')}" for guide in content.guides]
    if len(guides) > GUIDE_LINES:
        guides = ["; ".join(guides)]
    rows = [
        ("student_number", [_joined(student.student_number)]),
        ("programme", [_joined(student.programme, crebo)]),
        ("route", [_joined(student.route, cohort)]),
        ("school", [_joined(student.school)]),
        ("organisation", [_joined(unit.organisation)]),
        ("unit", [_joined(unit_name(content, paper), unit.place)]),
        ("period", [paper.period(content.period_from, content.period_to)]),
        ("guides", guides),
        ("export", [paper.say("cover.export_value", day=paper.day(made), revision=content.revision)]),
    ]
    return [(paper.say(f"cover.{key}"), lines) for key, lines in rows if any(lines)]


def _joined(*parts: str | None) -> str:
    return ", ".join(part for part in parts if part)


def _fact(label: str, lines: Sequence[str], *, before: float) -> SideBySide:
    values = [prose(line, FACT) for line in lines]
    columns = [Column(99, [prose(label, FACT_NAME)]), Column(STORY_WIDTH - 99, values)]
    return SideBySide(columns, gap=0, line=None, before=before)


def _how_to_check(paper: Paper) -> Panel:
    head = Marked("shield-check", PETROL, [prose(paper.say("cover.check"), PANEL_HEAD)], indent=23)
    steps = [_step(number, paper.say(f"cover.check_{number}")) for number in (1, 2, 3)]
    return Panel([head, *steps], PLAIN_FRAME)


def _step(number: int, text: str) -> SideBySide:
    columns = [
        Column(18, [prose(str(number), SMALL_STRONG)]),
        Column(STORY_WIDTH - 46, [prose(text, SMALL)]),
    ]
    return SideBySide(columns, gap=0, line=None, before=4)
