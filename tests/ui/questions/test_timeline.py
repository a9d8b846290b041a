"""The lines of a story as values: what stands beside what, in which order, and which words differ."""

from __future__ import annotations

from datetime import UTC, date, datetime
from uuid import uuid4

import pytest

from leerunit.domain.views.questions import QuestionStory, StateChange, StoryEntry
from leerunit.domain.vocabulary import EntryKind, QuestionState, StepState, Visibility, Voice
from ui.questions.comparison import Run, compared, first_change
from ui.questions.timeline import ChangeLine, OwnLine, VoicesLine, lines_of, next_step_of

MONDAY, TUESDAY, WEDNESDAY = (date(2026, 9, day) for day in (7, 8, 9))


def entry(kind: EntryKind, on: date, text: str = "", step: StepState | None = None) -> StoryEntry:
    voice = Voice.PEER if kind is EntryKind.FEEDBACK_PEER else Voice.SELF
    return StoryEntry(uuid4(), uuid4(), kind, text, 1, voice, None, "", on, step_state=step)


def story(
    *entries: StoryEntry,
    changes: tuple[StateChange, ...] = (),
    state: QuestionState = QuestionState.ASKED,
    may_write: bool = True,
) -> QuestionStory:
    return QuestionStory(
        question_id=uuid4(),
        text="Hoe?",
        text_id=uuid4(),
        version=1,
        owner_id=uuid4(),
        owner_name="Fien Voorbeeld",
        state=state,
        since=MONDAY,
        started_on=MONDAY,
        visibility=Visibility.UNIT,
        readers=(),
        in_portfolio=False,
        entries=entries,
        answers=(),
        changes=changes,
        qualifications=(),
        came_from=None,
        leads_to=None,
        may_write=may_write,
        may_react=True,
    )


def test_voices_of_one_day_stand_side_by_side() -> None:
    peers = [entry(EntryKind.FEEDBACK_PEER, day) for day in (MONDAY, MONDAY, TUESDAY)]
    why = entry(EntryKind.WHY, MONDAY)
    assert lines_of(story(why, *peers)) == (
        OwnLine(MONDAY, why),
        VoicesLine(MONDAY, (peers[0], peers[1])),
        VoicesLine(TUESDAY, (peers[2],)),
    )


def test_a_change_of_state_comes_after_what_was_written_that_day() -> None:
    change = StateChange(QuestionState.UNDERWAY, datetime(2026, 9, 8, 5, 0, tzinfo=UTC), "Ik begin.")
    early, same, late = (entry(EntryKind.WHY, day) for day in (MONDAY, TUESDAY, WEDNESDAY))
    assert lines_of(story(early, same, late, changes=(change,))) == (
        OwnLine(MONDAY, early),
        OwnLine(TUESDAY, same),
        ChangeLine(TUESDAY, change),
        OwnLine(WEDNESDAY, late),
    )


def test_a_change_late_at_night_stands_at_the_day_of_the_ward() -> None:
    change = StateChange(QuestionState.UNDERWAY, datetime(2026, 9, 7, 22, 30, tzinfo=UTC), "")
    (line,) = lines_of(story(changes=(change,)))
    assert line.on == TUESDAY


def test_the_next_step_is_the_first_that_is_not_done() -> None:
    done, busy, planned = (
        entry(EntryKind.STEP, day, step=state)
        for day, state in zip((MONDAY, TUESDAY, WEDNESDAY), reversed(StepState), strict=True)
    )
    assert next_step_of(story(done, busy, planned)) is busy
    assert next_step_of(story(done)) is None


@pytest.mark.parametrize(
    ("then", "now", "change"),
    [
        ("Ik liep.", "Ik liep snel.", (True, "snel")),
        ("Ik liep snel.", "Ik liep.", (False, "snel")),
        ("Ik liep.", "Ik liep.", None),
        ("", "Alles nieuw hier", (True, "Alles nieuw hier")),
    ],
)
def test_what_changed_first(then: str, now: str, change: tuple[bool, str] | None) -> None:
    assert first_change(*compared(then, now)) == change


def test_both_texts_stay_whole_in_their_runs() -> None:
    then, now = "Zij zei: laat me!\nIk ging.", "Zij zei: laat me.\nIk bleef, en wachtte."
    before, after = compared(then, now)
    assert ("".join(run.text for run in before), "".join(run.text for run in after)) == (then, now)
    assert Run("ging", differs=True) in before
    assert [run.text for run in after if not run.differs] == ["Zij zei: laat me", "\nIk ", "."]
