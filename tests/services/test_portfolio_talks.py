"""What talks bring into a portfolio: an own yield alone, an evaluation with all its voices."""

from __future__ import annotations

from pathlib import Path
from uuid import UUID

from leerunit.domain.portfolio import EvaluationItem, PortfolioContent, Verdict, YieldItem
from leerunit.domain.views.conversations import NewSession
from leerunit.domain.vocabulary import ItemKind, Outcome, Voice
from leerunit.progress import SilentReporter
from tests.builders import COACH, FIEN, KEEPER, PASSPHRASE, SEM, SmallUnit
from tests.services.test_evaluations import both_finished, halfway
from tests.services.test_portfolios import read_back

INSIGHT = "Een klacht is soms een vraag."


def session(unit: SmallUnit, case_owner: str) -> UUID:
    """Hold an intervision with Fien in it; she takes something home."""
    coach = unit.desk_of(COACH).intervision
    held = coach.begin(
        NewSession(
            coach.methods()[0][0],
            "Waarom nam ik het over?",
            unit.people[case_owner],
            unit.people[COACH],
            (unit.people[FIEN], unit.people[SEM]),
        )
    )
    coach.write_note(held, 1, "Dit blijft in de groep.", 0)
    coach.agree(held, "Sem", "Sem vraagt eerst")
    unit.desk_of(FIEN).intervision.write_yield(held, INSIGHT, 0)
    return held


def take_along(unit: SmallUnit) -> PortfolioContent:
    """Let Fien choose everything there is, and return what would leave."""
    desk = unit.desk_of(FIEN)
    for choice in desk.portfolios.draft().choices:
        desk.portfolios.choose(choice.kind, choice.item_id, True)
    assert all(choice.is_chosen for choice in desk.portfolios.draft().choices)
    return desk.portfolios.content()


def evaluation_in(content: PortfolioContent) -> EvaluationItem:
    (item,) = content.items
    assert isinstance(item, EvaluationItem)
    return item


def test_of_an_intervision_only_my_own_yield_goes_along(unit: SmallUnit) -> None:
    session(unit, SEM)
    (item,) = take_along(unit).items
    assert isinstance(item, YieldItem)
    assert (item.text, item.question) == (INSIGHT, "")
    assert item.method
    assert not any(word in repr(item) for word in ("Waarom", "groep", "vraagt eerst", SEM))


def test_the_question_goes_along_only_if_i_brought_it_in(unit: SmallUnit, tmp_path: Path) -> None:
    held = session(unit, FIEN)
    (item,) = take_along(unit).items
    assert isinstance(item, YieldItem)
    assert item.question == "Waarom nam ik het over?"
    fien = unit.desk_of(FIEN)
    mine = fien.intervision.open(held).my_yield
    assert mine is not None
    assert mine.in_portfolio
    made = fien.portfolios.export_mine(tmp_path, SilentReporter())
    assert read_back(unit, made.path, tmp_path)[1].items == (item,)


def test_an_evaluation_goes_along_with_all_voices_and_what_was_agreed(
    unit: SmallUnit, tmp_path: Path
) -> None:
    evaluation = both_finished(unit)
    fien, coach = unit.desk_of(FIEN), unit.desk_of(COACH)
    coach.evaluations.settle(evaluation, "own_1", Outcome.AGREED, "Twee avonden als coördinator.")
    fien.evaluations.write_reaction(evaluation, "Ik herken het.", 0)
    for desk in (fien, coach):
        desk.evaluations.sign(evaluation, PASSPHRASE)
    item = evaluation_in(take_along(unit))
    (part,) = item.parts
    assert (part.heading, part.outcome, part.outcome_text) == (
        "Hoe gaat het?",
        Outcome.AGREED,
        "Twee avonden als coördinator.",
    )
    assert [(voice.author, voice.text) for voice in part.voices] == [
        (FIEN, "Ik coördineer zonder lijst."),
        (COACH, "Je vraagt eerst."),
    ]
    assert (item.moment, item.reaction) == ("halverwege", "Ik herken het.")
    shown = fien.evaluations.open(evaluation)
    assert [(each.name, each.content_hash) for each in item.sign_offs] == [
        (FIEN, shown.content_hash),
        (COACH, shown.content_hash),
    ]
    made = fien.portfolios.export_mine(tmp_path, SilentReporter())
    verdict, content = read_back(unit, made.path, tmp_path)
    assert verdict is Verdict.AUTHENTIC
    assert evaluation_in(content).sign_offs == item.sign_offs


def test_a_sign_off_of_another_text_does_not_go_along(unit: SmallUnit) -> None:
    evaluation = both_finished(unit)
    fien = unit.desk_of(FIEN)
    fien.evaluations.sign(evaluation, PASSPHRASE)
    assert [each.name for each in evaluation_in(take_along(unit)).sign_offs] == [FIEN]
    unit.desk_of(COACH).evaluations.settle(evaluation, "own_1", Outcome.DIFFERS, "We zien het anders.")
    assert evaluation_in(fien.portfolios.content()).sign_offs == ()


def test_words_that_are_not_ready_stay_behind(unit: SmallUnit) -> None:
    evaluation = halfway(unit, nameless=(Voice.RELATIVE,))
    fien, coach = unit.desk_of(FIEN).evaluations, unit.desk_of(COACH).evaluations
    fien.write_voice(evaluation, "own_1", "Nog niet af", 0)
    coach.write_voice(evaluation, "own_1", "Ik kijk nog.", 0)
    coach.finish_voice(evaluation)
    item = evaluation_in(take_along(unit))
    assert "Nog niet af" not in repr(item)
    assert "Ik kijk nog." not in repr(item)


def test_an_evaluation_about_someone_else_is_not_mine_to_take_along(unit: SmallUnit) -> None:
    both_finished(unit)
    assert unit.desk_of(SEM).portfolios.draft().choices == ()
    choices = unit.desk_of(FIEN).portfolios.draft().choices
    assert [choice.kind for choice in choices] == [ItemKind.EVALUATION]
    assert KEEPER not in repr(choices)
