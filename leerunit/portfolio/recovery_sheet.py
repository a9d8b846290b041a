"""The sheet for the safe: twelve words and their check word on A4."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, date, datetime, time
from functools import partial
from io import BytesIO

from leerunit.catalogue.paper import Paper, paper
from leerunit.domain.vocabulary import Language
from leerunit.portfolio.finish import finish
from leerunit.portfolio.pages.blocks import PLAIN_FRAME
from leerunit.portfolio.pages.markup import in_face, printed
from leerunit.portfolio.pages.panel import Column, Marked, Panel, Ruled, SideBySide
from leerunit.portfolio.pages.panel import Frame as Box
from leerunit.portfolio.pages.prose import Prose, composed, prose
from leerunit.portfolio.pages.sheet import Sheet
from leerunit.portfolio.pages.style import (
    BODY,
    BOTTOM,
    CHOICE,
    FACT,
    HEIGHT,
    INK,
    INK_3,
    META,
    NAME,
    PANEL_HEAD,
    PETROL,
    SMALL,
    SMALL_STRONG,
    SUBTITLE,
    WIDE_LEFT,
    WIDE_WIDTH,
    WIDTH,
    colour,
    tinted,
)
from leerunit.portfolio.pages.typefaces import STRONG, TEXT, register
from leerunit.portfolio.words import RECOVERY_WORDS, check_word
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import BaseDocTemplate, Flowable, Frame, PageTemplate, Spacer

COLUMNS = 3
STEPS = (1, 2, 3)


def write_recovery_sheet(unit_name: str, words: Sequence[str], language: Language, made_on: date) -> bytes:
    """Return an A4 PDF with the twelve words and the check word they give; same input, same bytes."""
    register()
    texts = paper(language)
    out = BytesIO()
    document = BaseDocTemplate(out, pagesize=(WIDTH, HEIGHT), invariant=1, pageCompression=1)
    frame = Frame(WIDE_LEFT, BOTTOM + 20, WIDE_WIDTH, HEIGHT - BOTTOM - 20 - 44, 0, 0, 0, 0)
    made = texts.say("recovery.made", day=texts.day(made_on))
    document.addPageTemplates([PageTemplate("sheet", frame, onPage=lambda canvas, _: _foot(canvas, made))])
    kept = texts.say("recovery.not_kept")
    document.build(_flow(unit_name, words, texts), canvasmaker=partial(Sheet, page_of=lambda *_: kept))
    moment = datetime.combine(made_on, time(), UTC)
    return finish(out.getvalue(), None, title=texts.say("recovery.title"), language=language, made_at=moment)


def _flow(unit_name: str, words: Sequence[str], texts: Paper) -> list[Flowable]:
    check = in_face(check_word(words), STRONG)
    told = texts.say("recovery.check_word", word="\x00").split("\x00")
    halves = [
        Column(1, [_steps("recovery.when", texts)]),
        Column(1, [_steps("recovery.how", texts)]),
    ]
    return [
        Marked("key-round", PETROL, [prose(texts.say("recovery.warning"), CHOICE)], size=18, indent=30),
        prose(texts.say("recovery.title"), NAME, before=10),
        prose(unit_name, SUBTITLE, before=2),
        prose(texts.say("recovery.introduction"), BODY, before=14),
        Spacer(1, 16),
        Panel([_words(words, first) for first in range(0, RECOVERY_WORDS, COLUMNS)], _grid()),
        composed(f"{printed(told[0])} {check}{printed(told[1])}", META, before=10),
        Spacer(1, 18),
        SideBySide(halves, gap=18, line=None),
        prose(texts.say("recovery.stored"), PANEL_HEAD, before=24),
        _lines(texts),
        prose(texts.say("recovery.lost"), tinted(META, INK), before=20),
    ]


def _grid() -> Box:
    return Box(fill=None, line=colour("field"), side=14, above=8)


def _words(words: Sequence[str], first: int) -> SideBySide:
    columns = [Column(1, [_word(number + 1, words[number])]) for number in range(first, first + COLUMNS)]
    return SideBySide(columns, gap=24, line=colour("line"))


def _word(number: int, word: str) -> SideBySide:
    columns = [
        Column(24, [Spacer(1, 12), prose(str(number), META)]),
        Column(110, [Spacer(1, 8), composed(in_face(word, STRONG), _WORD), Spacer(1, 8)]),
    ]
    return SideBySide(columns, gap=0, line=None)


def _steps(key: str, texts: Paper) -> Panel:
    steps: list[Flowable] = [prose(texts.say(key), PANEL_HEAD)]
    for number in STEPS:
        columns = [
            Column(22, [prose(str(number), SMALL_STRONG)]),
            Column(170, [prose(texts.say(f"{key}_{number}"), SMALL)]),
        ]
        steps.append(SideBySide(columns, gap=0, line=None, before=5))
    return Panel(steps, PLAIN_FRAME)


def _lines(texts: Paper) -> SideBySide:
    labels = [texts.say(f"recovery.stored_{what}") for what in ("where", "by", "on")]
    return SideBySide([Column(1, [Ruled(_line(label))]) for label in labels], gap=18, line=None, before=10)


def _line(label: str) -> Prose:
    return prose(label, FACT)


def _foot(canvas: Canvas, made: str) -> None:
    canvas.setFillColor(INK_3)
    canvas.setFont(TEXT, META.fontSize)
    canvas.drawString(WIDE_LEFT, BOTTOM, made)


_WORD = tinted(CHOICE, INK)
_WORD.fontSize = 18
_WORD.leading = 22
