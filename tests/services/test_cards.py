"""Getting to know each other by card: once, with words to compare, and never by name alone."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from leerunit.app import Desk, found_teacher_workplace
from leerunit.domain.refusals import FaultCode, RefusalCode, Refused, Unavailable
from leerunit.domain.vocabulary import ItemKind
from leerunit.progress import SilentReporter
from leerunit.store.slots import KdfCost
from tests.builders import COACH, FIEN, PASSPHRASE, SmallUnit


def refused(code: RefusalCode) -> Any:
    return pytest.raises(Refused, match=f"^{code.value}$")


@pytest.fixture
def teacher(unit: SmallUnit, tmp_path: Path) -> Iterator[Desk]:
    founded = found_teacher_workplace(
        tmp_path / "Docent.leerunit",
        "Pim Lesidee",
        "ROC Denkbeeld",
        PASSPHRASE,
        clock=unit.clock,
        cost=KdfCost.QUICK,
    )
    yield founded.workplace.sign_in(founded.person_id, PASSPHRASE)
    founded.workplace.close()


def test_a_card_is_looked_at_before_it_is_trusted(unit: SmallUnit, teacher: Desk, tmp_path: Path) -> None:
    coach = unit.desk_of(COACH)
    card = coach.cards.write_own(tmp_path)
    assert card.name == "LEER-unit De Proeftuin.leerunit-card"
    seen = teacher.cards.look(card)
    assert (seen.name, seen.place, seen.accepted_on) == ("LEER-unit De Proeftuin", "Huize Nergenshof", None)
    assert len(seen.check_words) == 6
    assert seen.check_words == coach.cards.own().check_words
    assert teacher.cards.known() == ()
    accepted = teacher.cards.accept(card)
    assert accepted.accepted_on == unit.clock.today()
    assert teacher.cards.known() == (accepted,)
    assert teacher.cards.look(card) == accepted


def test_a_card_is_written_once_and_never_over_another_file(unit: SmallUnit, tmp_path: Path) -> None:
    cards = unit.desk_of(COACH).cards
    assert cards.write_own(tmp_path) == cards.write_own(tmp_path)
    (tmp_path / "LEER-unit De Proeftuin.leerunit-card").write_bytes(b"iets anders")
    assert cards.write_own(tmp_path).name == "LEER-unit De Proeftuin (2).leerunit-card"


def test_the_key_that_signed_a_portfolio_is_its_card(unit: SmallUnit, teacher: Desk, tmp_path: Path) -> None:
    fien = unit.desk_of(FIEN)
    fien.portfolios.choose(ItemKind.QUESTION, fien.questions.ask("Wat is rust?"), True)
    made = fien.portfolios.export_mine(tmp_path, SilentReporter())
    own = unit.desk_of(COACH).cards.own()
    assert teacher.cards.look(made.path) == own
    assert teacher.cards.accept(made.path).fingerprint == own.fingerprint
    made.path.write_bytes(made.path.read_bytes() + b" ")
    with refused(RefusalCode.NOT_AUTHENTIC):
        teacher.cards.look(made.path)


def test_trust_ends_and_comes_back(unit: SmallUnit, teacher: Desk, tmp_path: Path) -> None:
    card = unit.desk_of(COACH).cards.write_own(tmp_path)
    fingerprint = teacher.cards.accept(card).fingerprint
    unit.clock.moment += timedelta(days=1)
    teacher.cards.withdraw(fingerprint)
    assert teacher.cards.known()[0].withdrawn_on == unit.clock.today()
    assert teacher.cards.accept(card).withdrawn_on is None
    with refused(RefusalCode.NOT_FOUND):
        teacher.cards.withdraw("0" * 64)


def test_only_cards_of_the_other_kind_are_of_use(unit: SmallUnit, teacher: Desk, tmp_path: Path) -> None:
    of_unit, of_teacher = unit.desk_of(COACH).cards, teacher.cards
    with refused(RefusalCode.CARD_NOT_FOR_HERE):
        of_unit.accept(of_unit.write_own(tmp_path))
    with refused(RefusalCode.CARD_NOT_FOR_HERE):
        of_teacher.accept(of_teacher.write_own(tmp_path))
    assert of_unit.accept(of_teacher.write_own(tmp_path)).name == "Pim Lesidee"


def test_a_card_past_its_date_is_not_accepted(unit: SmallUnit, teacher: Desk, tmp_path: Path) -> None:
    card = unit.desk_of(COACH).cards.write_own(tmp_path)
    unit.clock.moment += timedelta(days=800)
    with refused(RefusalCode.CARD_EXPIRED):
        teacher.cards.accept(card)
    assert teacher.cards.known() == ()


@pytest.mark.parametrize("content", [b"", b"{}", b"%PDF-1.7 kapot", b"\xff" * 200])
def test_any_other_file_is_refused_kindly(teacher: Desk, tmp_path: Path, content: bytes) -> None:
    strange = tmp_path / "vreemd.leerunit-card"
    strange.write_bytes(content)
    with pytest.raises(Refused) as refusal:
        teacher.cards.look(strange)
    assert refusal.value.code in {RefusalCode.NOT_A_CARD, RefusalCode.NOT_AUTHENTIC}
    with pytest.raises(Unavailable) as gone:
        teacher.cards.look(tmp_path / "weg")
    assert gone.value.code is FaultCode.PLACE_GONE
