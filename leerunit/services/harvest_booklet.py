"""What is printed of the harvest: only stories whose owners agree now, and voices who agreed to it."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from uuid import UUID

from sqlalchemy import and_, select

from leerunit.access.guard import Sitting
from leerunit.access.visibility import visible_entries
from leerunit.domain.booklet import Booklet, BookletPiece, BookletStory, Chapter, chapter_of
from leerunit.domain.views.harvest import HarvestStory, HarvestUse, Period
from leerunit.domain.vocabulary import NAMELESS, VoiceUse
from leerunit.services.harvest_consent import in_harvest, within
from leerunit.services.harvest_stories import stories_where
from leerunit.services.voice_consent import agreed_to
from leerunit.services.wordbook import read_words
from leerunit.store.schema import LearningQuestion, StoryEntry, Unit


def booklet_of(sitting: Sitting, period: Period, chosen: Collection[UUID]) -> Booklet:
    """Return the chosen stories of a period whose owners agreed to the booklet, the oldest first."""
    stories = stories_where(
        sitting,
        and_(
            in_harvest(sitting.actor, sitting.unit(), HarvestUse.BOOKLET),
            within(period, LearningQuestion.state_since),
            LearningQuestion.id.in_(tuple(chosen)),
        ),
    )
    voices = _voices(sitting, [story.question_id for story in stories])
    unit = sitting.session.get_one(Unit, sitting.unit())
    return Booklet(
        unit_name=unit.name,
        place=unit.place,
        purpose=unit.purpose,
        word_for_resident=unit.word_for_resident,
        made_on=sitting.today,
        began=_year_of(sitting, period),
        stories=tuple(_story(story, voices.get(story.question_id, ())) for story in reversed(stories)),
    )


def _year_of(sitting: Sitting, period: Period) -> int:
    """Return the year in which the school year of a period (else of today) began."""
    day = period.since or sitting.today
    return day.year if day.month >= 8 else day.year - 1


def _voices(sitting: Sitting, question_ids: Sequence[UUID]) -> dict[UUID, list[BookletPiece]]:
    entries = sitting.session.scalars(
        select(StoryEntry)
        .where(
            StoryEntry.question_id.in_(question_ids),
            StoryEntry.voice.in_(NAMELESS),
            agreed_to(VoiceUse.BOOKLET),
            visible_entries(sitting.actor),
        )
        .order_by(StoryEntry.on, StoryEntry.id)
    ).all()
    words = read_words(sitting, [entry.text_id for entry in entries])
    found: dict[UUID, list[BookletPiece]] = {}
    for entry in entries:
        text = words.text(entry.text_id).strip()
        if text:
            piece = BookletPiece(entry.on, Chapter.HELPED, text, entry.voice)
            found.setdefault(entry.question_id, []).append(piece)
    return found


def _story(story: HarvestStory, voices: Sequence[BookletPiece]) -> BookletStory:
    own = [BookletPiece(piece.on, chapter_of(piece.kind), piece.text) for piece in story.told]
    return BookletStory(
        question_id=story.question_id,
        question=story.question,
        state=story.state,
        themes=story.themes,
        first_name=story.owner_name.split()[0],
        pieces=tuple(sorted([*own, *voices], key=lambda piece: piece.on)),
        brought=story.brought,
        changes=tuple((each.whom, each.text.strip()) for each in story.changes if each.text.strip()),
        why=story.why,
        grew_into=story.grew_into,
    )
