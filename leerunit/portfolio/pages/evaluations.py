"""An evaluation: all voices side by side, then what was agreed or seen differently, and who read it."""

from __future__ import annotations

from collections.abc import Sequence

from leerunit.catalogue.paper import Paper
from leerunit.clock import WARD_ZONE
from leerunit.domain.portfolio import EvaluationItem, EvaluationPart, SignedBy, VoiceWords
from leerunit.domain.vocabulary import Outcome, Voice
from leerunit.portfolio.pages.blocks import PLAIN_FRAME, body, moss_panel, sand_panel
from leerunit.portfolio.pages.contents import key_of, line_of
from leerunit.portfolio.pages.panel import Column, Marked, Panel, SideBySide
from leerunit.portfolio.pages.prose import prose
from leerunit.portfolio.pages.questions import author_of
from leerunit.portfolio.pages.sheet import Target
from leerunit.portfolio.pages.style import (
    HEADING,
    INK,
    INK_2,
    LABEL,
    LINE,
    META,
    PETROL,
    SMALL,
    SMALL_2,
    SMALL_STRONG,
    SUBTITLE,
    TITLE,
    tinted,
)
from reportlab.platypus import CondPageBreak, Flowable, Spacer

COLUMNS = 3
"""Voices that stand beside each other; more stand below each other."""

COLUMN_TEXT = 420
"""Characters in a column; a longer voice makes all stand below each other."""

SHORT_HASH = 12


def evaluation_page(item: EvaluationItem, paper: Paper, place: str) -> list[Flowable]:
    """Return the pages of one evaluation; `place` is the unit's name."""
    title = prose(paper.say(f"evaluations.{item.evaluation_kind}"), TITLE)
    title.target = Target(key_of(item), line_of(item, paper), 1)
    flow: list[Flowable] = [title, prose(_subtitle(item, paper, place), SUBTITLE, before=4)]
    for part in item.parts:
        flow += _part(part, paper)
    if item.reaction:
        flow += [
            CondPageBreak(60),
            prose(paper.say("evaluation.reaction"), LABEL, before=16),
            body(item.reaction),
        ]
    if item.sign_offs:
        flow.append(_read_by(item.sign_offs, paper))
    if item.template_name:
        form = paper.say("evaluation.form", name=item.template_name, version=item.template_version)
        flow.append(prose(form, META, before=10))
    return flow


def _subtitle(item: EvaluationItem, paper: Paper, place: str) -> str:
    month = paper.month_year(item.on)
    told = paper.say("evaluation.subtitle", moment=item.moment, month=month) if item.moment else month
    return f"{told}, {place}"


def _part(part: EvaluationPart, paper: Paper) -> list[Flowable]:
    flow: list[Flowable] = [CondPageBreak(100), prose(part.heading, HEADING, before=20)]
    if len(part.voices) <= COLUMNS and all(len(each.text) <= COLUMN_TEXT for each in part.voices):
        columns = [Column(1, _voice(each, paper)) for each in part.voices]
        flow.append(SideBySide(columns, gap=26, before=5))
    else:
        flow += [_row(each, paper, before=0 if at else 6) for at, each in enumerate(part.voices)]
    if part.outcome is Outcome.AGREED and part.outcome_text:
        flow.append(moss_panel("handshake", paper.say("evaluation.agreed"), part.outcome_text, before=12))
    elif part.outcome is Outcome.DIFFERS and part.outcome_text:
        flow.append(sand_panel("split", paper.say("evaluation.differs"), part.outcome_text, before=12))
    elif part.outcome_text:
        flow.append(body(part.outcome_text, before=10))
    return flow


def _voice(words: VoiceWords, paper: Paper) -> list[Flowable]:
    name = prose(_speaker(words, paper), LABEL)
    name.keepWithNext = 1
    return [name, _spoken(words)]


def _row(words: VoiceWords, paper: Paper, *, before: float) -> SideBySide:
    role = _role(words, paper)
    name: list[Flowable] = [prose(author_of(words.voice, words.author, paper), tinted(SMALL_STRONG, INK))]
    if role:
        name.append(prose(role, META))
    columns = [Column(110, [*name, Spacer(1, 7)]), Column(354, [_spoken(words), Spacer(1, 7)])]
    return SideBySide(columns, gap=26, before=before)


def _spoken(words: VoiceWords) -> Flowable:
    told = words.voice not in {Voice.SELF, Voice.COACH, Voice.TEACHER}
    return body(f"“{words.text.strip()}”" if told else words.text)


def _speaker(words: VoiceWords, paper: Paper) -> str:
    who, role = author_of(words.voice, words.author, paper), _role(words, paper)
    return f"{who}, {role}" if role else who


def _role(words: VoiceWords, paper: Paper) -> str:
    if words.role is not None and words.voice is not Voice.SELF:
        return paper.say(f"roles.{words.role}")
    if words.author:
        return paper.say(f"voice_roles.{words.voice}")
    return paper.say("story.consent") if words.consent else ""


def _read_by(sign_offs: Sequence[SignedBy], paper: Paper) -> Panel:
    head = Marked("signature", PETROL, [prose(paper.say("evaluation.read_by"), tinted(SMALL_STRONG, INK))])
    rows: list[Flowable] = [head]
    for first in range(0, len(sign_offs), COLUMNS):
        together = sign_offs[first : first + COLUMNS]
        columns = [Column(1, _signature(each, paper)) for each in together]
        rows.append(SideBySide(columns, gap=28, line=LINE, before=6))
    for version, mark in dict.fromkeys((each.version, _short(each.content_hash)) for each in sign_offs):
        rows.append(prose(paper.say("evaluation.version", version=version, hash=mark), META, before=6))
    return Panel(rows, PLAIN_FRAME, before=24)


def _signature(each: SignedBy, paper: Paper) -> list[Flowable]:
    moment = paper.day(each.at.astimezone(WARD_ZONE).date())
    return [
        prose(each.name, tinted(SMALL_STRONG, INK)),
        prose(paper.say(f"roles.{each.role}"), tinted(SMALL, INK_2)),
        prose(paper.say("evaluation.read_and_signed", moment=moment), SMALL_2),
    ]


def _short(content_hash: str) -> str:
    start = content_hash[:SHORT_HASH]
    return " ".join(start[at : at + 4] for at in range(0, len(start), 4))
