"""A learning question as a story: months in the margin, helpers with their icon, what it changed."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import groupby

from leerunit.catalogue.paper import Paper
from leerunit.domain.portfolio import Entry, QuestionItem
from leerunit.domain.vocabulary import FEEDBACK_KINDS, NAMELESS, EntryKind, QuestionState, Voice
from leerunit.portfolio.pages.blocks import body, labelled, moss_panel, sand_panel
from leerunit.portfolio.pages.contents import key_of
from leerunit.portfolio.pages.markup import in_face, printed
from leerunit.portfolio.pages.panel import Column, Marked, SideBySide
from leerunit.portfolio.pages.prose import composed, prose
from leerunit.portfolio.pages.sheet import Target
from leerunit.portfolio.pages.style import (
    BODY,
    HELPER,
    HELPER_WORDS,
    INK_2,
    INK_3,
    META,
    SMALL_2,
    STORY_WIDTH,
    TERRA,
    TITLE,
    tinted,
)
from leerunit.portfolio.pages.typefaces import STRONG
from reportlab.platypus import CondPageBreak, Flowable

VOICE_ICONS = {
    Voice.SELF: "pen-line",
    Voice.PEER: "message-square-quote",
    Voice.COACH: "message-square-quote",
    Voice.TEACHER: "school",
    Voice.RELATIVE: "heart",
    Voice.RESIDENT: "heart",
    Voice.VOLUNTEER: "hand",
    Voice.COLLEAGUE: "message-square-quote",
    Voice.NEIGHBOUR: "heart",
}

LINES_ROOM = 60
"""Points below which the closing lines begin a new page together."""

ENDING_ROOM = 150
"""Points below which an outcome begins a new page with its lines: a panel that must keep with them never ends
when it is longer than a page."""


def question_page(item: QuestionItem, paper: Paper) -> list[Flowable]:
    """Return the story of one question."""
    title = prose(item.question, TITLE)
    title.has_mark = True
    title.target = Target(key_of(item), item.question, 1)
    flow: list[Flowable] = [title]
    if item.value_for:
        flow += labelled(paper.say("story.value_for"), [body(item.value_for)], before=14)
    month = ""
    for label, entries in groupby(item.entries, lambda entry: _label(entry, paper)):
        told = list(entries)
        now = paper.month(told[0].on)
        flow += labelled(label, _told(told, paper), before=14, note="" if now == month else now)
        month = paper.month(told[-1].on)
    return [*flow, *_ending(item, paper)]


def author_of(voice: Voice, author: str, paper: Paper) -> str:
    """Return who speaks: a name, or the kind of voice."""
    return author or paper.say(f"voices.{voice}")


def _label(entry: Entry, paper: Paper) -> str:
    if entry.kind is EntryKind.REPLY and entry.voice is Voice.SELF:
        return paper.say("story.own_reply")
    if entry.kind in FEEDBACK_KINDS or entry.voice is not Voice.SELF:
        return paper.say("story.helped")
    return paper.say(f"story.{entry.kind}")


def _told(entries: Sequence[Entry], paper: Paper) -> list[Flowable]:
    flow: list[Flowable] = []
    for number, entry in enumerate(entries):
        before = 8 if number else 0
        if entry.voice is not Voice.SELF:
            flow.append(_helper(entry, paper, before=before + 4))
        elif entry.kind is EntryKind.STEP:
            flow.append(_step(entry, paper, before=before / 2))
        else:
            flow += _own_words(entry, paper, before)
    return flow


def _own_words(entry: Entry, paper: Paper, before: float) -> list[Flowable]:
    flow: list[Flowable] = [body(entry.text, before=before)] if entry.text else []
    for key, text in entry.parts:
        name = paper.word(f"reflection.{key}", key.replace("_", " ").capitalize())
        if name:
            head = prose(name, tinted(SMALL_2, INK_2), before=6 if flow else before)
            head.keepWithNext = 1
            flow.append(head)
        flow.append(body(text))
    return flow


def _helper(entry: Entry, paper: Paper, *, before: float) -> Marked:
    aside = paper.word(f"story.{entry.kind}", "") if entry.kind in FEEDBACK_KINDS else ""
    if entry.consent and entry.voice in NAMELESS:
        aside = paper.say("story.consent")
    who = in_face(author_of(entry.voice, entry.author, paper), STRONG)
    head = composed(who + (printed(f", {aside}", HELPER.fontName) if aside else ""), HELPER)
    head.keepWithNext = 1
    words: list[Flowable] = [prose(f"“{entry.text.strip()}”", HELPER_WORDS)] if entry.text else []
    for key, text in entry.parts:
        name = paper.word(f"reflection.{key}", "")
        words += [prose(name, tinted(SMALL_2, INK_2))] if name else []
        words.append(body(text))
    return Marked(VOICE_ICONS[entry.voice], TERRA, [head, *words], size=15, indent=32, before=before)


def _step(entry: Entry, paper: Paper, *, before: float) -> SideBySide:
    facts = [paper.say("story.with", who=entry.step_with)] if entry.step_with else []
    facts += [paper.say(f"story.step_{entry.step_state}")] if entry.step_state else []
    stack: list[Flowable] = [prose(entry.text, BODY)]
    if facts:
        stack.append(prose(", ".join(facts), META))
    columns = [Column(16, [prose("–", tinted(BODY, INK_3))]), Column(STORY_WIDTH - 16, stack)]
    return SideBySide(columns, gap=0, line=None, before=before)


def _ending(item: QuestionItem, paper: Paper) -> list[Flowable]:
    flow: list[Flowable] = []
    if item.yield_text:
        flow += [CondPageBreak(ENDING_ROOM), _outcome(item, paper)]
    if item.leads_to:
        flow += labelled(
            paper.say("story.leads_to"), [prose(f"“{item.leads_to.strip()}”", HELPER_WORDS)], before=16
        )
    state = paper.say(
        f"story.state_{item.state}",
        since=paper.month_year(item.started_on),
        until=paper.month_year(item.changed_on),
    )
    flow += [CondPageBreak(LINES_ROOM), prose(state, tinted(META, INK_2), before=14)]
    if item.links:
        names = ", ".join(link.name for link in item.links)
        flow.append(prose(paper.say("story.links", links=names), tinted(META, INK_2), before=2))
    return flow


def _outcome(item: QuestionItem, paper: Paper) -> Flowable:
    match item.state:
        case QuestionState.LET_GO:
            return sand_panel("wind", paper.say("story.let_go"), item.yield_text)
        case QuestionState.PARKED:
            return sand_panel("circle-parking", paper.say("story.parked"), item.yield_text)
        case _:
            return moss_panel("sprout", paper.say("story.changed"), item.yield_text)
