"""The bin: thirty days to put something back, then nothing of it is left anywhere."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path
from uuid import UUID

import pytest

from leerunit.app import Desk
from leerunit.domain.refusals import RefusalCode, Refused
from leerunit.domain.views.bin import BIN_DAYS, BinKind
from leerunit.domain.vocabulary import EntryKind, QuestionState, Visibility
from leerunit.store.engine import DATABASE
from tests.builders import COACH, FIEN, SmallUnit, a_unit
from tests.services.stored_words import stored_words
from tests.store.test_erasure import pages

ASKED, STEP, SEEN, WHY = "kwikvraagwoord", "kwikstapwoord", "kwikgezienwoord", "kwikwaaromwoord"


@pytest.fixture
def unit(tmp_path: Path) -> Iterator[SmallUnit]:
    with a_unit(tmp_path) as small:
        yield small


def a_story(unit: SmallUnit, visibility: Visibility = Visibility.UNIT) -> UUID:
    """Ask, tell, change state and let the coach react, each with a word of its own."""
    fien = unit.desk_of(FIEN)
    question = fien.questions.ask(f"Vraag {ASKED}?", visibility=visibility)
    fien.questions.add_entry(question, EntryKind.STEP, f"Stap {STEP}")
    fien.questions.set_state(question, QuestionState.PARKED, f"Omdat {WHY}")
    if visibility is not Visibility.ONLY_ME:
        coach = unit.desk_of(COACH)
        coach.questions.react(question, EntryKind.FEEDBACK_OBSERVATION, f"Ik zag {SEEN}")
        coach.drafts.keep(f"composer/{question}", "Bijna af")
    return question


def text_of(desk: Desk, question: UUID, number: int = 0) -> UUID:
    return desk.questions.open(question).entries[number].text_id


def readable(unit: SmallUnit) -> bytes:
    """All pages of the store's file, free ones too, opened with its key."""
    keyring = unit.desk_of(FIEN)._guard._keyring
    unit.workplace.close()
    return pages(unit.workplace.folder / DATABASE, keyring.dek)


def test_the_bin_tells_what_it_was_and_how_long_it_stays(unit: SmallUnit) -> None:
    fien = unit.desk_of(FIEN)
    question = a_story(unit)
    fien.questions.remove_entry(text_of(fien, question))
    other = fien.questions.ask("Waarom word ik zo moe?")
    fien.questions.remove(other)
    unit.clock.moment += timedelta(days=18)
    shown = unit.desk_of(FIEN).bin.mine()
    assert {(item.kind, item.text, item.days_left) for item in shown} == {
        (BinKind.ENTRY, f"Stap {STEP}", 12),
        (BinKind.QUESTION, "Waarom word ik zo moe?", 12),
    }
    assert {item.stays_until for item in shown} == {date(2026, 10, 7)}
    assert {item.question for item in shown} == {"", f"Vraag {ASKED}?"}
    assert unit.desk_of(COACH).bin.mine() == ()


def test_put_back_in_time_all_is_as_it_was(unit: SmallUnit) -> None:
    fien = unit.desk_of(FIEN)
    question = a_story(unit)
    before = fien.questions.open(question)
    fien.questions.remove(question)
    unit.clock.moment += timedelta(days=BIN_DAYS)
    later = unit.desk_of(FIEN)
    (item,) = later.bin.mine()
    later.questions.put_back(item.item_id)
    after = later.questions.open(question)
    assert (after.text, [entry.text for entry in after.entries]) == (
        before.text,
        [entry.text for entry in before.entries],
    )
    assert later.bin.mine() == ()


def test_after_its_days_nothing_is_left_whoever_signs_in(unit: SmallUnit) -> None:
    fien = unit.desk_of(FIEN)
    question = a_story(unit)
    fien.questions.rewrite(fien.questions.open(question).text_id, f"Anders {ASKED}?", 1, anew=True)
    fien.questions.remove(question)
    unit.clock.moment += timedelta(days=BIN_DAYS, minutes=1)
    coach = unit.desk_of(COACH)
    left = stored_words(coach)
    assert not [word for word in (ASKED, STEP, SEEN, WHY, "Bijna af") if word in left]
    assert coach.search.find(ASKED) == ()
    raw = readable(unit)
    assert not [word for word in (ASKED, STEP, SEEN, WHY) if word.encode() in raw]


def test_what_was_never_thrown_away_stays(unit: SmallUnit) -> None:
    question = a_story(unit)
    unit.clock.moment += timedelta(days=400)
    assert unit.desk_of(FIEN).questions.open(question).text == f"Vraag {ASKED}?"


@pytest.mark.parametrize("visibility", [Visibility.ONLY_ME, Visibility.UNIT])
def test_erased_at_once_it_is_gone_at_once(unit: SmallUnit, visibility: Visibility) -> None:
    fien = unit.desk_of(FIEN)
    question = a_story(unit, visibility)
    fien.questions.remove(question)
    fien.bin.erase(BinKind.QUESTION, question)
    assert fien.bin.mine() == ()
    with pytest.raises(Refused, match=f"^{RefusalCode.NOT_FOUND.value}$"):
        fien.questions.put_back(question)
    left = stored_words(fien)
    assert not [word for word in (ASKED, STEP, SEEN, WHY) if word in left]
    raw = readable(unit)
    assert not [word for word in (ASKED, STEP, SEEN, WHY) if word.encode() in raw]


def test_erasing_a_piece_leaves_the_rest_of_the_story(unit: SmallUnit) -> None:
    fien = unit.desk_of(FIEN)
    question = a_story(unit)
    fien.questions.remove_entry(text_of(fien, question))
    (item,) = fien.bin.mine()
    fien.bin.erase(item.kind, item.item_id)
    assert [entry.text for entry in fien.questions.open(question).entries] == [f"Ik zag {SEEN}"]
    assert STEP not in stored_words(fien)


def test_a_question_that_another_grew_from_can_go_alone(unit: SmallUnit) -> None:
    fien = unit.desk_of(FIEN)
    question = fien.questions.ask("Eerst dit?")
    grown = fien.questions.grow(question, "Dan dat?")
    fien.questions.remove(question)
    fien.bin.erase(BinKind.QUESTION, question)
    assert fien.questions.open(grown).came_from is None


def test_a_note_of_the_door_goes_the_same_way(unit: SmallUnit) -> None:
    note = unit.workplace.capture(unit.people[FIEN], "Snel even")
    fien = unit.desk_of(FIEN)
    fien.loose_notes.throw_away(note)
    (item,) = fien.bin.mine()
    assert (item.kind, item.text, item.days_left) == (BinKind.NOTE, "Snel even", BIN_DAYS)
    fien.bin.erase(BinKind.NOTE, note)
    assert (fien.bin.mine(), fien.loose_notes.mine()) == ((), ())
    again = unit.workplace.capture(unit.people[FIEN], "Nog eens")
    fien.loose_notes.throw_away(again)
    unit.clock.moment += timedelta(days=BIN_DAYS, minutes=1)
    unit.desk_of(COACH)
    assert list((unit.workplace.folder / "door").iterdir()) == []


def test_sweeping_twice_is_as_once(unit: SmallUnit) -> None:
    fien = unit.desk_of(FIEN)
    fien.questions.remove(a_story(unit))
    unit.clock.moment += timedelta(days=BIN_DAYS, minutes=1)
    for _ in range(2):
        fien.bin.sweep()
        assert (fien.questions.mine(), fien.bin.mine()) == ((), ())


def test_a_file_of_a_question_goes_the_same_way(unit: SmallUnit, tmp_path: Path) -> None:
    fien, path = unit.desk_of(FIEN), tmp_path / "kwikbestandsnaam.txt"
    path.write_text("Zij lachte.", encoding="utf-8")
    question = fien.questions.ask("Hoe begin ik rustig?")
    file = fien.attachments.add(question, path)
    fien.attachments.remove(question, file)
    (item,) = fien.bin.mine()
    assert (item.kind, item.text, item.question_id) == (BinKind.ATTACHMENT, path.name, question)
    fien.attachments.put_back(question, file)
    assert fien.bin.mine() == ()
    fien.attachments.remove(question, file)
    fien.bin.erase(BinKind.ATTACHMENT, file)
    assert fien.bin.mine() == ()
    assert "kwikbestandsnaam" not in stored_words(fien)
    assert fien.questions.open(question).text == "Hoe begin ik rustig?"
