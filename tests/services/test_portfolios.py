"""A portfolio on its way out, through the real door: the student decides what leaves."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest

from leerunit.domain.portfolio import KnownCard, PortfolioContent, QuestionItem, Verdict
from leerunit.domain.refusals import FaultCode, RefusalCode, Refused, Unavailable
from leerunit.domain.vocabulary import EntryKind, ItemKind, StepState, Visibility, Voice
from leerunit.exchange.cards import read_card
from leerunit.portfolio.read import examine
from leerunit.progress import Cancelled, SilentReporter
from tests.builders import COACH, FIEN, KEEPER, SEM, SmallUnit

ASKED = "Hoe begin ik de ochtend zonder haast?"
BSN = "Haar nummer is 111222333."


def refused(code: RefusalCode) -> Any:
    return pytest.raises(Refused, match=f"^{code.value}$")


class StopsAt:
    """A reporter that stops the work at its n-th look."""

    def __init__(self, look: int) -> None:
        self.left = look

    def report(self, done: int, total: int) -> None:
        assert 0 <= done <= total

    def check(self) -> None:
        self.left -= 1
        if self.left < 0:
            raise Cancelled


def ask(unit: SmallUnit, text: str = ASKED, visibility: Visibility = Visibility.ONLY_ME) -> UUID:
    """Let Fien ask a question, write at it, and take it along."""
    desk = unit.desk_of(FIEN)
    question = desk.questions.ask(text, visibility=visibility)
    desk.questions.add_entry(question, EntryKind.OCCASION, "Zij draaide haar hoofd weg.")
    desk.questions.add_entry(
        question, EntryKind.STEP, "Meekijken", step_with="Sem", step_state=StepState.DONE
    )
    desk.questions.add_entry(question, EntryKind.YIELD, "Rust is ook zorg.")
    desk.portfolios.choose(ItemKind.QUESTION, question, True)
    desk.sign_out()
    return question


def read_back(unit: SmallUnit, path: Path, folder: Path) -> tuple[Verdict, PortfolioContent]:
    """Read a file as someone who holds the unit's card."""
    card = read_card(unit.desk_of(COACH).cards.write_own(folder).read_bytes())
    examined = examine(path, [KnownCard(card)], now=unit.clock.now())
    assert examined.content is not None
    return examined.verdict, examined.content


@pytest.fixture
def out(tmp_path: Path) -> Iterator[Path]:
    folder = tmp_path / "stick"
    folder.mkdir()
    yield folder
    assert [found.name for found in folder.iterdir() if found.name.startswith(".")] == []


def test_nothing_goes_along_by_itself(unit: SmallUnit, out: Path) -> None:
    desk = unit.desk_of(FIEN)
    question = desk.questions.ask(ASKED)
    (choice,) = desk.portfolios.draft().choices
    assert (choice.item_id, choice.title, choice.is_chosen, choice.is_private) == (
        question,
        ASKED,
        False,
        True,
    )
    assert desk.portfolios.content().items == ()
    with refused(RefusalCode.NOTHING_CHOSEN):
        desk.portfolios.export_mine(out, SilentReporter())
    assert list(out.iterdir()) == []


def test_a_choice_is_remembered_and_taken_back(unit: SmallUnit) -> None:
    question = ask(unit)
    desk = unit.desk_of(FIEN)
    assert [choice.is_chosen for choice in desk.portfolios.draft().choices] == [True]
    assert desk.questions.open(question).in_portfolio
    desk.portfolios.choose(ItemKind.QUESTION, question, True)
    desk.portfolios.choose(ItemKind.QUESTION, question, False)
    assert [choice.is_chosen for choice in desk.portfolios.draft().choices] == [False]
    assert not desk.questions.open(question).in_portfolio


def test_my_portfolio_is_a_signed_file_that_reads_back(unit: SmallUnit, out: Path) -> None:
    question = ask(unit)
    made = unit.desk_of(FIEN).portfolios.export_mine(out, SilentReporter())
    assert made.path == out / "Portfolio Fien Voorbeeld 2026-09-07.pdf"
    assert (made.verdict, made.revision, made.items) == (Verdict.AUTHENTIC, 1, 1)
    assert made.size == made.path.stat().st_size
    verdict, content = read_back(unit, made.path, out)
    assert verdict is Verdict.AUTHENTIC
    assert (content.student.name, content.student.school) == (FIEN, "ROC Denkbeeld")
    assert {guide.name for guide in content.guides} == {COACH, KEEPER}
    (item,) = content.items
    assert isinstance(item, QuestionItem)
    assert (item.id, item.question, item.yield_text) == (question, ASKED, "Rust is ook zorg.")
    assert [entry.text for entry in item.entries] == ["Zij draaide haar hoofd weg.", "Meekijken"]


def test_a_file_that_is_there_is_never_written_over(unit: SmallUnit, out: Path) -> None:
    ask(unit)
    (out / "Portfolio Fien Voorbeeld 2026-09-07.pdf").write_bytes(b"van iemand anders")
    portfolios = unit.desk_of(FIEN).portfolios
    names = [portfolios.export_mine(out, SilentReporter()).path.name for _ in range(2)]
    assert names == [f"Portfolio Fien Voorbeeld 2026-09-07 ({number}).pdf" for number in (2, 3)]
    assert (out / "Portfolio Fien Voorbeeld 2026-09-07.pdf").read_bytes() == b"van iemand anders"


def test_numbers_rise_only_where_words_changed(unit: SmallUnit, out: Path) -> None:
    first, second = ask(unit), ask(unit, "Wat zegt zij zonder woorden?")
    desk = unit.desk_of(FIEN)
    assert desk.portfolios.export_mine(out, SilentReporter()).revision == 1
    story = desk.questions.open(second)
    desk.questions.rewrite(story.text_id, "Wat zegt zij met haar ogen?", story.version)
    made = desk.portfolios.export_mine(out, SilentReporter())
    _, content = read_back(unit, made.path, out)
    assert content.revision == made.revision == 2
    assert {item.id: item.revision for item in content.items} == {first: 1, second: 2}


def test_only_what_was_alive_in_the_months_goes_along(unit: SmallUnit) -> None:
    ask(unit)
    portfolios = unit.desk_of(FIEN).portfolios
    draft = portfolios.draft()
    assert (draft.period_from, draft.period_to) == (date(2026, 9, 1), date(2026, 9, 30))
    portfolios.set_period(date(2026, 8, 20), date(2026, 6, 3))
    draft = portfolios.draft()
    assert (draft.period_from, draft.period_to) == (date(2026, 6, 1), date(2026, 8, 31))
    assert (draft.choices, portfolios.content().items) == ((), ())


def test_what_is_left_out_is_not_named(unit: SmallUnit) -> None:
    question = ask(unit)
    desk = unit.desk_of(FIEN)
    grown = desk.questions.grow(question, "Van wie is de ochtend eigenlijk?")
    (item,) = desk.portfolios.content().items
    assert isinstance(item, QuestionItem)
    assert item.leads_to == ""
    desk.portfolios.choose(ItemKind.QUESTION, grown, True)
    along = {item.id: item for item in desk.portfolios.content().items}[question]
    assert isinstance(along, QuestionItem)
    assert along.leads_to == "Van wie is de ochtend eigenlijk?"


def test_words_of_others_go_along_by_name_and_nameless_ones_with_consent(unit: SmallUnit) -> None:
    question = ask(unit, visibility=Visibility.UNIT)
    coach = unit.desk_of(COACH).questions
    coach.react(question, EntryKind.FEEDBACK_QUESTION, "Wat zag je vlak daarvoor?")
    for words, consent in (("Stil is niet niets.", True), ("Liever niet op papier.", False)):
        coach.react(question, EntryKind.FEEDBACK_OBSERVATION, words, nameless=Voice.RELATIVE, consent=consent)
    (item,) = unit.desk_of(FIEN).portfolios.content().items
    assert isinstance(item, QuestionItem)
    told = {
        (entry.author, entry.voice, entry.text) for entry in item.entries if entry.voice is not Voice.SELF
    }
    assert told == {
        (COACH, Voice.COACH, "Wat zag je vlak daarvoor?"),
        ("", Voice.RELATIVE, "Stil is niet niets."),
    }


def test_a_number_of_a_citizen_stops_the_export_and_hints_do_not(unit: SmallUnit, out: Path) -> None:
    question = ask(unit, "Wat wil mevrouw Verzonnen?")
    desk = unit.desk_of(FIEN)
    (hint,) = desk.portfolios.draft().findings
    assert (hint.item_id, hint.kind, hint.blocks) == (question, "name", False)
    assert hint.excerpt[hint.start : hint.end] == "mevrouw Verzonnen"
    desk.portfolios.export_mine(out, SilentReporter())
    desk.questions.add_entry(question, EntryKind.WHY, BSN)
    assert [finding.blocks for finding in desk.portfolios.draft().findings] == [False, True]
    for leaving in (lambda: desk.portfolios.export_mine(out, SilentReporter()), desk.portfolios.release):
        with refused(RefusalCode.BSN_IN_TEXT) as refusal:
            leaving()
        assert refusal.value.details == (str(question),)
    assert len(list(out.iterdir())) == 1


@pytest.mark.parametrize("look", range(4))
def test_stopped_at_any_moment_nothing_is_left(unit: SmallUnit, out: Path, look: int) -> None:
    ask(unit)
    portfolios = unit.desk_of(FIEN).portfolios
    with pytest.raises(Cancelled):
        portfolios.export_mine(out, StopsAt(look))
    assert list(out.iterdir()) == []
    assert portfolios.draft().last_made is None
    assert portfolios.export_mine(out, SilentReporter()).revision == 1


def test_a_place_that_cannot_be_written_leaves_everything_as_it_was(unit: SmallUnit, tmp_path: Path) -> None:
    ask(unit)
    portfolios = unit.desk_of(FIEN).portfolios
    with pytest.raises(Unavailable) as gone:
        portfolios.export_mine(tmp_path / "weg", SilentReporter())
    assert gone.value.code is FaultCode.PLACE_GONE
    in_the_way = tmp_path / "bestand"
    in_the_way.write_bytes(b"")
    with pytest.raises(Unavailable):
        portfolios.export_mine(in_the_way, SilentReporter())
    assert portfolios.draft().last_made is None


def test_a_guide_exports_exactly_what_was_released(unit: SmallUnit, out: Path) -> None:
    question = ask(unit)
    fien, coach = unit.desk_of(FIEN), unit.desk_of(COACH)
    with refused(RefusalCode.NOTHING_CHOSEN):
        coach.portfolios.export_released(out, SilentReporter())
    fien.portfolios.release()
    assert fien.portfolios.draft().released_is_current
    story = fien.questions.open(question)
    fien.questions.rewrite(story.text_id, "Dit is van mij alleen.", story.version)
    assert not fien.portfolios.draft().released_is_current
    assert [student.name for student in coach.portfolios.releasable()] == [FIEN]
    first, second = (coach.portfolios.export_released(out, SilentReporter())[0] for _ in range(2))
    assert first.path != second.path
    contents = [read_back(unit, made.path, out) for made in (first, second)]
    assert contents[0] == contents[1]
    assert [item.title for item in contents[0][1].items] == [ASKED]


def test_a_release_that_is_taken_back_is_gone(unit: SmallUnit, out: Path) -> None:
    ask(unit)
    fien, coach = unit.desk_of(FIEN), unit.desk_of(COACH)
    fien.portfolios.release()
    fien.portfolios.withdraw()
    assert not fien.portfolios.draft().is_released
    assert coach.portfolios.releasable() == ()
    with refused(RefusalCode.NOTHING_CHOSEN):
        coach.portfolios.export_released(out, SilentReporter())


def test_a_newer_own_export_stays_newer_than_the_release(unit: SmallUnit, out: Path) -> None:
    question = ask(unit)
    fien, coach = unit.desk_of(FIEN), unit.desk_of(COACH)
    fien.portfolios.release()
    story = fien.questions.open(question)
    fien.questions.rewrite(story.text_id, "Hoe begin ik de ochtend rustig?", story.version)
    mine = fien.portfolios.export_mine(out, SilentReporter())
    (theirs,) = coach.portfolios.export_released(out, SilentReporter())
    assert (theirs.revision, mine.revision) == (1, 2)
    items = [read_back(unit, made.path, out)[1].items[0] for made in (theirs, mine)]
    assert [item.revision for item in items] == [1, 2]


def test_stopped_among_several_none_is_handed_out(unit: SmallUnit, out: Path) -> None:
    ask(unit)
    sem = unit.desk_of(SEM)
    sem.portfolios.choose(ItemKind.QUESTION, sem.questions.ask("Wat is stil?"), True)
    for name in (FIEN, SEM):
        unit.desk_of(name).portfolios.release()
    coach = unit.desk_of(COACH).portfolios
    with pytest.raises(Cancelled):
        coach.export_released(out, StopsAt(7))
    assert list(out.iterdir()) == []
    assert [made.student_name for made in coach.export_released(out, SilentReporter())] == [FIEN, SEM]


def test_the_student_sees_who_exported(unit: SmallUnit, out: Path) -> None:
    ask(unit)
    fien = unit.desk_of(FIEN)
    fien.portfolios.release()
    unit.clock.moment += timedelta(hours=1)
    unit.desk_of(COACH).portfolios.export_released(out, SilentReporter())
    lines = [(line.actor_name, line.action) for line in fien.log.about_me()]
    assert lines[:2] == [(COACH, "export_released"), (FIEN, "release_portfolio")]
