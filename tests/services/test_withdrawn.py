"""What was shared and is withdrawn leaves everyone else exactly what they had before it was shared."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from uuid import UUID

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from leerunit.app import Desk
from leerunit.domain.views.harvest import HarvestUse
from leerunit.domain.vocabulary import EntryKind, QuestionState, RuleProved, Visibility
from tests.builders import COACH, FIEN, KEEPER, MORNING, SEM, a_unit

OTHERS = (SEM, COACH, KEEPER)
WORD = "kwikstaart"


Desks = Mapping[str, Desk]


@pytest.fixture(scope="module")
def desks(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Desks]:
    """Everyone at a desk of their own in one unit; what Fien writes there stays."""
    with a_unit(tmp_path_factory.mktemp("withdrawn")) as unit:
        signed_in = {name: unit.desk_of(name) for name in (FIEN, *OTHERS)}
        signed_in[KEEPER].people.set_circle(unit.people[FIEN], [unit.people[COACH]])
        yield signed_in
        for desk in signed_in.values():
            desk.sign_out()


def everything(desk: Desk) -> str:
    """All that someone gets to see of others, in words."""
    today = desk.today.student() if desk.member.person.name == SEM else desk.today.guide()
    found = (desk.search.find(WORD), desk.search.find(WORD[:4]), desk.search.near("kwikstaar"))
    lists = (
        desk.questions.shared_with_me(),
        desk.unit_board.questions(),
        desk.knowledge.board(),
        desk.day.board(MORNING.date()),
    )
    harvest = (desk.harvest.see(), desk.gifts.given(), desk.rules.found(), desk.themes.all())
    board = desk.knowledge.board()
    exports = () if desk.member.person.name == SEM else desk.portfolios.releasable()
    return repr((today, found, lists, harvest, board, exports))


def looked(desks: Desks) -> dict[str, str]:
    return {name: everything(desks[name]) for name in OTHERS}


def share(desks: Desks, question: UUID, visibility: Visibility) -> None:
    chosen = OTHERS if visibility is Visibility.CHOSEN else ()
    people = tuple(desks[name].member.person.person_id for name in chosen)
    desks[FIEN].questions.share(question, visibility, people=people)


def tell(fien: Desk, question: UUID) -> None:
    """All that stands at a question can stand at this one."""
    for kind in (EntryKind.OCCASION, EntryKind.STEP, EntryKind.YIELD):
        fien.questions.add_entry(question, kind, f"Bij {kind} hoort {WORD}.")
    fien.questions.link(question, "25656", "", "B1-K1-W6", "Communiceert")
    fien.themes.set_for(question, [fien.themes.all().themes[0].theme_id])
    fien.rules.mark(question, is_rule=True)
    fien.rules.conclude(question, RuleProved.HABIT, f"Gewoonte: {WORD}")
    fien.day.let_travel(question, MORNING.date(), travels=True)
    fien.questions.set_state(question, QuestionState.ANSWERED, f"Door {WORD}")


SHARED = st.sampled_from([Visibility.MY_COACH, Visibility.CHOSEN, Visibility.UNIT])


WITHDRAWALS = given(
    ways=st.lists(SHARED, min_size=1, max_size=3),
    in_harvest=st.booleans(),
    asks_unit=st.booleans(),
    to_bin=st.booleans(),
)


@settings(max_examples=3, deadline=None)
@WITHDRAWALS
def test_what_is_withdrawn_is_gone_everywhere_at_once(
    desks: Desks, ways: list[Visibility], in_harvest: bool, asks_unit: bool, to_bin: bool
) -> None:
    check_withdrawal(desks, ways, in_harvest=in_harvest, asks_unit=asks_unit, to_bin=to_bin)


@pytest.mark.torture
@settings(max_examples=60, deadline=None)
@WITHDRAWALS
def test_sixty_withdrawals(
    desks: Desks, ways: list[Visibility], in_harvest: bool, asks_unit: bool, to_bin: bool
) -> None:
    check_withdrawal(desks, ways, in_harvest=in_harvest, asks_unit=asks_unit, to_bin=to_bin)


def check_withdrawal(
    desks: Desks, ways: list[Visibility], *, in_harvest: bool, asks_unit: bool, to_bin: bool
) -> None:
    before = looked(desks)
    fien = desks[FIEN]
    question = fien.questions.ask(f"Wat zegt een {WORD}?")
    tell(fien, question)
    assert looked(desks) == before
    for visibility in ways:
        share(desks, question, visibility)
    if ways[-1] is Visibility.UNIT and in_harvest:
        fien.harvest.agree(question, HarvestUse.BOOKLET)
    if ways[-1] is Visibility.UNIT and asks_unit:
        fien.unit_board.ask(question)
    assert looked(desks)[COACH] != before[COACH]
    if to_bin:
        fien.questions.remove(question)
    else:
        fien.questions.share(question, Visibility.ONLY_ME)
    assert looked(desks) == before
