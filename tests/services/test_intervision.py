"""Sessions: who was there reads along, what one takes home is one's own."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any
from uuid import UUID

import pytest
from sqlalchemy import event, select, update

from leerunit.app import Desk
from leerunit.domain.refusals import RefusalCode, Refused
from leerunit.domain.views.conversations import NewSession
from leerunit.domain.vocabulary import ItemKind, SessionRole
from leerunit.store.schema import Template, TemplateVersion
from tests.builders import COACH, FIEN, KEEPER, SEM, SmallUnit
from tests.services.stored_words import stored_words

CANARY = "kanariezwaluw"


def refused(code: RefusalCode) -> Any:
    return pytest.raises(Refused, match=f"^{code.value}$")


def new(unit: SmallUnit, question: str = "Wat deed ik toen?", method: str = "incident") -> NewSession:
    """Fien brings in, the coach leads."""
    people = unit.people
    return NewSession(method, question, people[FIEN], people[COACH], (people[FIEN],))


def test_who_was_there_reads_along_and_nobody_else(unit: SmallUnit) -> None:
    fien = unit.desk_of(FIEN).intervision
    session = fien.begin(new(unit))
    assert fien.write_note(session, 1, "Vorige keer", 0) == 1
    fien.agree(session, FIEN, "Eerst kijken", date(2026, 9, 14))
    fien.go_to_phase(session, 2)
    view = unit.desk_of(COACH).intervision.open(session)
    assert (view.card.case_owner, view.card.facilitator) == (FIEN, COACH)
    assert view.people == (
        (unit.people[FIEN], FIEN, SessionRole.CASE_OWNER),
        (unit.people[COACH], COACH, SessionRole.FACILITATOR),
    )
    assert [(note.phase, note.text) for note in view.notes] == [(1, "Vorige keer")]
    assert [(made.who, made.what, made.on) for made in view.agreements] == [
        (FIEN, "Eerst kijken", date(2026, 9, 14))
    ]
    assert (view.current_phase, len(view.phases), view.may_write) == (2, 7, True)
    assert view.phases[3].note == "Verstop geen advies of mening in je vraag."
    for name in (SEM, KEEPER):
        desk = unit.desk_of(name)
        assert desk.intervision.sessions() == ()
        with refused(RefusalCode.NOT_FOUND):
            desk.intervision.open(session)


def test_the_newest_session_comes_first_with_everyone_once(unit: SmallUnit) -> None:
    fien = unit.desk_of(FIEN).intervision
    for question in ("De eerste", "De tweede"):
        fien.begin(new(unit, question))
    older = fien.begin(NewSession("balint", "Vroeger", None, None, (unit.people[SEM],), on=date(2026, 9, 1)))
    cards = fien.sessions()
    assert [card.question for card in cards] == ["De tweede", "De eerste", "Vroeger"]
    assert cards[0].present == (FIEN, COACH)
    assert (cards[2].session_id, cards[2].case_owner, cards[2].present) == (older, "", (FIEN, SEM))


def test_a_yield_is_only_its_persons_and_stays_theirs(unit: SmallUnit) -> None:
    fien, coach = unit.desk_of(FIEN).intervision, unit.desk_of(COACH).intervision
    session = fien.begin(new(unit))
    fien.close(session)
    assert fien.write_yield(session, "Rust", 0) == 1
    assert fien.write_yield(session, "Rust en tijd", 1) == 2
    mine = fien.open(session).my_yield
    assert mine is not None
    assert (mine.text, mine.version, mine.in_portfolio) == ("Rust en tijd", 2, False)
    assert coach.open(session).my_yield is None
    with refused(RefusalCode.CHANGED_MEANWHILE):
        fien.write_yield(session, "Anders", 1)


def test_not_even_the_store_itself_tells_another_what_someone_took_home(unit: SmallUnit) -> None:
    fien = unit.desk_of(FIEN)
    session = fien.intervision.begin(new(unit))
    fien.intervision.write_note(session, 1, "Dit lezen we samen", 0)
    fien.intervision.write_yield(session, f"Mijn {CANARY}", 0)
    kept = stored_words(unit.desk_of(COACH))
    assert "Dit lezen we samen" in kept
    assert CANARY not in kept


def test_search_finds_a_session_for_who_was_there_and_a_yield_for_its_person(unit: SmallUnit) -> None:
    fien = unit.desk_of(FIEN)
    session = fien.intervision.begin(new(unit, "Hoe blijf ik vriendelijk?"))
    fien.intervision.write_note(session, 2, "Zij pakte een paraplu", 0)
    fien.intervision.write_yield(session, f"Mijn {CANARY}", 0)
    for name in (FIEN, COACH):
        (hit,) = unit.desk_of(name).search.find("paraplu")
        assert (hit.kind, hit.item_id, hit.title) == (ItemKind.SESSION, session, "Hoe blijf ik vriendelijk?")
    assert unit.desk_of(SEM).search.find("paraplu") == ()
    (mine,) = fien.search.find(CANARY)
    assert (mine.kind, mine.within_id) == (ItemKind.OWN_YIELD, session)
    assert unit.desk_of(COACH).search.find(CANARY) == ()


def test_a_closed_session_stays_as_it_is_until_it_is_opened_again(unit: SmallUnit) -> None:
    fien = unit.desk_of(FIEN).intervision
    session = fien.begin(new(unit))
    fien.write_note(session, 1, "Een", 0)
    with refused(RefusalCode.NOT_ALLOWED):
        fien.reopen(session)
    fien.close(session)
    assert not fien.open(session).may_write
    for deed in (
        lambda: fien.write_note(session, 1, "Drie", 1),
        lambda: fien.go_to_phase(session, 2),
        lambda: fien.agree(session, FIEN, "Iets"),
        lambda: fien.close(session),
    ):
        with refused(RefusalCode.NOT_ALLOWED):
            deed()
    unit.desk_of(COACH).intervision.reopen(session)
    assert fien.write_note(session, 1, "Drie", 1) == 2


def test_two_who_write_in_one_phase_do_not_write_over_each_other(unit: SmallUnit) -> None:
    fien, coach = unit.desk_of(FIEN).intervision, unit.desk_of(COACH).intervision
    session = fien.begin(new(unit))
    fien.write_note(session, 1, "Een", 0)
    for expected in (0, 7):
        with refused(RefusalCode.CHANGED_MEANWHILE):
            coach.write_note(session, 1, "Twee", expected)
    assert [note.text for note in coach.open(session).notes] == ["Een"]
    for phase in (0, 8):
        with refused(RefusalCode.NOT_FOUND):
            fien.write_note(session, phase, "Twee", 0)


def test_after_the_groups_date_only_what_is_ones_own_is_left(unit: SmallUnit) -> None:
    fien, coach = unit.desk_of(FIEN), unit.desk_of(COACH)
    session = fien.intervision.begin(new(unit, f"Wat zei de {CANARY}?"))
    fien.intervision.write_note(session, 1, "Van ons samen", 0)
    fien.intervision.agree(session, FIEN, "Eerst kijken")
    fien.intervision.agree(session, COACH, "Een half uur vrijmaken")
    fien.intervision.close(session, readable_until=unit.clock.today())
    assert coach.intervision.open(session).notes
    unit.clock.moment += timedelta(days=1)
    assert fien.intervision.sessions() == ()
    view = coach.intervision.open(session)
    assert (view.is_past, view.may_write, view.notes, view.card.question) == (True, False, (), "")
    assert [made.what for made in view.agreements] == ["Een half uur vrijmaken"]
    assert fien.intervision.open(session).card.question == f"Wat zei de {CANARY}?"
    assert coach.search.find(CANARY) == ()
    assert fien.intervision.write_yield(session, "Rust", 0) == 1
    with refused(RefusalCode.NOT_FOUND):
        fien.intervision.reopen(session)
    with refused(RefusalCode.NOT_FOUND):
        unit.desk_of(SEM).intervision.write_yield(session, "Rust", 0)


def test_an_agreement_can_be_taken_off_the_list_and_put_back(unit: SmallUnit) -> None:
    fien = unit.desk_of(FIEN)
    session = fien.intervision.begin(new(unit))
    made = fien.intervision.agree(session, FIEN, "Eerst kijken bij de paraplu")
    fien.intervision.take_back(session, made)
    assert fien.intervision.open(session).agreements == ()
    assert fien.search.find("paraplu") == ()
    fien.intervision.put_back(session, made)
    assert [each.agreement_id for each in fien.intervision.open(session).agreements] == [made]
    assert fien.search.find("paraplu")
    other = fien.intervision.begin(new(unit))
    with refused(RefusalCode.NOT_FOUND):
        fien.intervision.take_back(other, made)


def test_a_session_begun_by_mistake_is_taken_away_while_nothing_is_written(unit: SmallUnit) -> None:
    fien, coach = unit.desk_of(FIEN), unit.desk_of(COACH)
    mistake, real = fien.intervision.begin(new(unit)), fien.intervision.begin(new(unit))
    coach.intervision.write_yield(real, "Rust", 0)
    with refused(RefusalCode.NOT_ALLOWED):
        fien.intervision.withdraw(real)
    fien.intervision.withdraw(mistake)
    assert [card.session_id for card in coach.intervision.sessions()] == [real]
    with refused(RefusalCode.NOT_FOUND):
        fien.intervision.open(mistake)


def method_versions(desk: Desk) -> list[tuple[str, int]]:
    with desk._guard._store.reading() as session:
        rows = session.execute(
            select(Template.key, TemplateVersion.number)
            .join(Template, Template.id == TemplateVersion.template_id)
            .order_by(Template.key, TemplateVersion.number)
        )
        return [(row.key, row.number) for row in rows]


def test_a_method_is_kept_once_and_its_change_leaves_old_sessions_alone(unit: SmallUnit) -> None:
    desk = unit.desk_of(FIEN)
    desk.intervision.begin(new(unit))
    older = desk.intervision.begin(new(unit))
    assert method_versions(desk) == [("incident", 1)]
    with desk._guard._store.writing() as session:
        session.execute(
            update(TemplateVersion).values(
                name="Incident van toen",
                body={"phases": [{"name": "Kijken", "minutes": 5, "who": "A", "note": ""}]},
            )
        )
    newer = desk.intervision.begin(new(unit))
    assert method_versions(desk) == [("incident", 1), ("incident", 2)]
    assert [phase.name for phase in desk.intervision.open(older).phases] == ["Kijken"]
    assert desk.intervision.open(older).card.method_name == "Incident van toen"
    assert len(desk.intervision.open(newer).phases) == 7


@pytest.mark.parametrize(
    ("method", "question", "code"),
    [
        ("onbekend", "Wat deed ik?", RefusalCode.NOT_FOUND),
        ("incident", "   ", RefusalCode.EMPTY_TEXT),
        ("incident", "x" * 1_001, RefusalCode.TEXT_TOO_LONG),
    ],
)
def test_a_session_needs_a_method_and_a_question(
    unit: SmallUnit, method: str, question: str, code: RefusalCode
) -> None:
    with refused(code):
        unit.desk_of(FIEN).intervision.begin(new(unit, question, method))
    assert unit.desk_of(FIEN).intervision.sessions() == ()


def test_only_people_i_see_can_be_at_my_session(unit: SmallUnit) -> None:
    stranger = UUID(int=1)
    with refused(RefusalCode.NOT_FOUND):
        unit.desk_of(FIEN).intervision.begin(NewSession("incident", "Wie?", None, None, (stranger,)))


def test_every_method_has_its_phases_and_words(unit: SmallUnit) -> None:
    desk = unit.desk_of(FIEN).intervision
    methods = desk.methods()
    assert len(methods) == 10
    for key, name, minutes in methods:
        view = desk.open(desk.begin(new(unit, method=key)))
        assert view.card.method_name == name
        assert sum(phase.minutes for phase in view.phases) == minutes
        assert {phase.who for phase in view.phases} <= set("IGBA")


def test_many_sessions_are_listed_in_a_fixed_number_of_questions_to_the_store(unit: SmallUnit) -> None:
    desk = unit.desk_of(FIEN)
    asked = []
    for _ in range(2):
        for _ in range(3):
            desk.intervision.begin(new(unit))
        asked.append(statements(desk))
    assert asked[0] == asked[1]


def statements(desk: Desk) -> int:
    engine = desk._guard._store._engine
    seen: list[str] = []

    def note(*args: Any) -> None:
        seen.append(args[2])

    event.listen(engine, "before_cursor_execute", note)
    try:
        desk.intervision.sessions()
    finally:
        event.remove(engine, "before_cursor_execute", note)
    return len(seen)
