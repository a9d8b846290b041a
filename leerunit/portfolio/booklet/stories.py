"""One story of the booklet: seasons in the margin, who helped, what it brought or what came in its place."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import groupby

from leerunit.catalogue.paper import Paper
from leerunit.domain.booklet import BookletPiece, BookletStory, season_of
from leerunit.domain.vocabulary import QuestionState, Voice
from leerunit.portfolio.pages.blocks import MOSS_FRAME, SAND_FRAME, body, labelled
from leerunit.portfolio.pages.markup import cleaned, in_face, printed, quoted
from leerunit.portfolio.pages.panel import Marked, Panel
from leerunit.portfolio.pages.prose import composed, prose
from leerunit.portfolio.pages.sheet import Target
from leerunit.portfolio.pages.style import (
    BODY,
    HELPER,
    HELPER_WORDS,
    INK,
    MOSS,
    PANEL_HEAD,
    SUBTITLE,
    TERRA,
    TITLE,
    tinted,
)
from leerunit.portfolio.pages.typefaces import STRONG
from reportlab.platypus import Flowable

HELP_ICON = "heart"
SHORT = 400
"""A last piece of fewer letters stands on the page of what it brought, which never stands there alone."""


def story_page(story: BookletStory, word_for_resident: str, paper: Paper, *, key: str) -> list[Flowable]:
    """Return the story of one question; bookmarks lead to it by `key`."""
    title = prose(story.question, TITLE)
    title.has_mark = True
    title.target = Target(key, cleaned(story.question))
    flow: list[Flowable] = [title, prose(story.first_name, SUBTITLE, before=4)]
    season = ""
    for chapter, pieces in groupby(story.pieces, key=lambda piece: piece.chapter):
        told = list(pieces)
        now = paper.say(f"booklet.{season_of(told[0].on)}")
        note = "" if now == season else now
        flow += labelled(paper.say(f"booklet.{chapter}"), _told(told, paper), before=14, note=note)
        season = paper.say(f"booklet.{season_of(told[-1].on)}")
    ending = _ending(story, word_for_resident, paper)
    if ending and story.pieces and len(story.pieces[-1].text) < SHORT:
        flow[-1].keepWithNext = 1
    return [*flow, *ending]


def _told(pieces: Sequence[BookletPiece], paper: Paper) -> list[Flowable]:
    return [
        body(piece.text, before=8 if at else 0)
        if piece.voice is None
        else _voice(piece.voice, piece.text, paper, before=8 if at else 4)
        for at, piece in enumerate(pieces)
    ]


def _voice(voice: Voice, text: str, paper: Paper, *, before: float) -> Marked:
    head = composed(in_face(paper.say(f"voices.{voice}"), STRONG), HELPER)
    head.keepWithNext = 1
    words = composed(quoted(text, HELPER_WORDS.fontName), HELPER_WORDS)
    return Marked(HELP_ICON, TERRA, [head, words], size=15, indent=32, before=before)


def _ending(story: BookletStory, word_for_resident: str, paper: Paper) -> list[Flowable]:
    is_let_go = story.state is QuestionState.LET_GO
    flow: list[Flowable] = []
    if story.why:
        label = "booklet.let_go" if is_let_go else "booklet.discovered"
        flow += labelled(paper.say(label), [body(story.why)], before=14)
    lines = [*(prose(text, BODY) for text in story.brought)]
    for whom, text in story.changes:
        lead = in_face(paper.say(f"booklet.{whom}", word=word_for_resident), STRONG)
        lines.append(composed(f"{lead} {printed(text, BODY.fontName)}", BODY))
    if lines:
        tint, icon = (INK, "wind") if is_let_go else (MOSS, "sprout")
        name = paper.say("booklet.instead" if is_let_go else "booklet.brought")
        head = Marked(icon, tint, [prose(name, tinted(PANEL_HEAD, tint))])
        head.keepWithNext = 1
        flow.append(Panel([head, *lines], SAND_FRAME if is_let_go else MOSS_FRAME, before=16))
    if story.grew_into:
        words = composed(quoted(story.grew_into, HELPER_WORDS.fontName), HELPER_WORDS)
        flow += labelled(paper.say("booklet.new_question"), [words], before=16)
    return flow
