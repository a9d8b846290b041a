"""Someone who guided once, still stands in a circle, and is something else in the unit now."""

from __future__ import annotations

from contextlib import closing
from datetime import timedelta

import pytest

from leerunit.domain.refusals import RefusalCode, Refused
from leerunit.domain.views.people import NewPerson
from leerunit.domain.vocabulary import Role, Visibility
from leerunit.store.opening import open_store
from leerunit.store.schema import UnitMembership
from leerunit.store.vault import open_vault
from tests.builders import FIEN, KEEPER, PASSPHRASE, SmallUnit


def test_who_guides_no_more_reads_no_more_for_coaches(unit: SmallUnit) -> None:
    today = unit.clock.today()
    keeper = unit.desk_of(KEEPER)
    new = NewPerson("Hans Model", Role.WORK_SUPERVISOR, PASSPHRASE, ends_on=today)
    hans = keeper.people.add_person(new)
    fien = unit.desk_of(FIEN)
    question = fien.questions.ask("Voor mijn leercoach?", visibility=Visibility.MY_COACH)
    become_student_after(unit, keeper.people.units()[0].unit_id)
    desk = unit.workplace.sign_in(hans, PASSPHRASE)
    assert desk.questions.open(question).text == "Voor mijn leercoach?"
    unit.clock.moment += timedelta(days=1)
    with pytest.raises(Refused, match=f"^{RefusalCode.NOT_FOUND.value}$"):
        desk.questions.open(question)
    assert desk.questions.shared_with_me() == ()
    assert "Hans Model" not in {reader.name for reader in fien.questions.open(question).readers}


def become_student_after(unit: SmallUnit, unit_id: object) -> None:
    """Give the newest tile the role of student from tomorrow on, beside the role that ends today."""
    vault = open_vault(unit.workplace.folder)
    hans = vault.threshold().tiles[-1].person_id
    store = open_store(unit.workplace.folder, vault.unlock(hans, PASSPHRASE))
    with closing(store), store.writing() as session:
        session.add(
            UnitMembership(
                created_at=unit.clock.now(),
                person_id=hans,
                unit_id=unit_id,
                role=Role.STUDENT,
                starts_on=unit.clock.today() + timedelta(days=1),
            )
        )
