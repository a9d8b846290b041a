"""See my question through the eyes of one reader, before or while it is shared."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from uuid import UUID

from sqlalchemy import select

from leerunit.access.actor import Actor, load_actor
from leerunit.access.guard import Guard, Sitting
from leerunit.access.policy import Permission, Reach
from leerunit.access.subjects import About, AboutKind, find_subject
from leerunit.access.visibility import visible_people
from leerunit.domain.refusals import RefusalCode, Refused
from leerunit.domain.views.conversations import MomentView
from leerunit.domain.views.questions import QuestionStory, StoryEntry
from leerunit.domain.views.view_as import SeenBy, Unseen
from leerunit.domain.vocabulary import FEEDBACK_KINDS, EntryKind, StepState
from leerunit.services.question_story import read_story
from leerunit.services.use_case import use_case
from leerunit.store.schema import Person


class ViewAs:
    """Use case of looking at what is mine as another would."""

    def __init__(self, guard: Guard) -> None:
        self._guard = guard

    @use_case(Permission.SHARE_QUESTION)
    def question(self, question_id: UUID, reader_id: UUID) -> SeenBy:
        """Return my question as that person gets it now; a line in the log says that I looked so.

        Made by the same rules as their own page, with my keys: it holds nothing that I cannot read myself.
        Refused: NOT_FOUND for someone I do not know of.
        """
        about = About(AboutKind.QUESTION, question_id)
        with self._guard.writing(Permission.SHARE_QUESTION, about, action="view_as") as sitting:
            name = _name_of(sitting, reader_id)
            mine = read_story(sitting, question_id)
            theirs = _story_of(sitting, about, reader_id)
            until = next((one.until for one in mine.readers if one.person_id == reader_id), None)
            if theirs is None:
                return SeenBy(name, None, ())
            seen = _no_more_than(mine, theirs)
            return SeenBy(name, seen, tuple(_unseen(mine, seen)), until)


def _name_of(sitting: Sitting, reader_id: UUID) -> str:
    name = sitting.session.scalar(
        select(Person.name).where(Person.id == reader_id, Person.is_active, visible_people(sitting.actor))
    )
    if name is None:
        raise Refused(RefusalCode.NOT_FOUND)
    return name


def _story_of(sitting: Sitting, about: About, reader_id: UUID) -> QuestionStory | None:
    """Return what the reader's own page would hold; None when they have no such page."""
    try:
        reader = load_actor(sitting.session, reader_id, sitting.actor.store_kind, sitting.today)
        _check_reads(reader)
        subject = find_subject(sitting.session, reader, about)
    except Refused:
        return None
    sat = Sitting(sitting.session, sitting.keyring, reader, sitting.now, subject, sitting.unit_id)
    return read_story(sat, about.item_id)


def _check_reads(reader: Actor) -> None:
    if reader.reach(Permission.READ_QUESTION) is Reach.NONE:
        raise Refused(RefusalCode.NOT_ALLOWED)


def _no_more_than(mine: QuestionStory, theirs: QuestionStory) -> QuestionStory:
    """Leave out what the owner does not have, and every way to write."""
    entries = {entry.entry_id for entry in mine.entries}
    answers = {answer.answer_id for answer in mine.answers}
    chain = {link.question_id for link in mine.beside.chain}
    return replace(
        theirs,
        entries=tuple(_only_to_read(one) for one in theirs.entries if one.entry_id in entries),
        answers=tuple(one for one in theirs.answers if one.answer_id in answers),
        came_from=theirs.came_from if theirs.came_from == mine.came_from else None,
        leads_to=theirs.leads_to if theirs.leads_to == mine.leads_to else None,
        may_write=False,
        may_react=False,
        moments=tuple(_known_moments(mine, theirs)),
        beside=replace(
            theirs.beside,
            chain=tuple(link for link in theirs.beside.chain if link.question_id in chain),
            offered_themes=(),
        ),
    )


def _known_moments(mine: QuestionStory, theirs: QuestionStory) -> Iterator[MomentView]:
    """Return their moments, each with the questions that the owner may read too."""
    known = {(one.moment_id, at.question_id) for one in mine.moments for at in one.questions}
    for moment in theirs.moments:
        both = [at for at in moment.questions if (moment.moment_id, at.question_id) in known]
        yield replace(moment, questions=tuple(replace(at, may_leave=False) for at in both))


def _only_to_read(entry: StoryEntry) -> StoryEntry:
    return replace(entry, may_write=False, part_texts=())


def _unseen(mine: QuestionStory, seen: QuestionStory) -> Iterator[Unseen]:
    kept = {entry.entry_id for entry in seen.entries}
    left_out = [entry for entry in mine.entries if entry.entry_id not in kept]
    if any(entry.kind not in FEEDBACK_KINDS and not _is_ahead(entry) for entry in left_out):
        yield Unseen.PIECES
    if any(map(_is_ahead, left_out)):
        yield Unseen.NEXT_STEP
    if any(entry.kind in FEEDBACK_KINDS for entry in left_out):
        yield Unseen.VOICES
    if len(mine.answers) > len(seen.answers):
        yield Unseen.ANSWERS
    if len(mine.changes) > len(seen.changes):
        yield Unseen.CHANGES
    yield Unseen.VERSIONS


def _is_ahead(entry: StoryEntry) -> bool:
    return entry.kind is EntryKind.STEP and entry.step_state is not StepState.DONE
