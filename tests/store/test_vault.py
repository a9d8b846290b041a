"""Key slots: who gets in by which passphrase or paper, and what they can read then."""

from __future__ import annotations

import subprocess
import sys
import unicodedata
from typing import Any
from uuid import UUID

import pytest

from leerunit.domain.refusals import FaultCode, RefusalCode, Refused, Unavailable
from leerunit.domain.vocabulary import Role, StoreKind
from leerunit.store.keyring import Keyring
from leerunit.store.schema import new_id
from leerunit.store.slots import KdfCost, wrapper_for
from leerunit.store.texts import current_text, new_text, unseal_texts
from leerunit.store.vault import open_vault
from leerunit.store.vault_file import VAULT
from tests.store.conftest import OTHER_PASSPHRASE, PASSPHRASE, Hand, House, holder

QUICK = KdfCost.QUICK
NEW_PASSPHRASE = "warme chocolademelk"


def refused(code: RefusalCode) -> Any:
    return pytest.raises(Refused, match=f"^{code.value}$")


def damaged() -> Any:
    return pytest.raises(Unavailable, match=f"^{FaultCode.STORE_DAMAGED.value}$")


def keep_private(house: House, keyring: Keyring, words: str) -> UUID:
    with house.store.writing() as session:
        return new_text(Hand(session, keyring), words, sealed_for=keyring.person_id)


def read_private(house: House, keyring: Keyring, text_id: UUID) -> str | None:
    with house.store.reading() as session:
        return current_text(Hand(session, keyring), text_id).body


def test_who_stands_on_the_door_is_known_before_anyone_signs_in(house: House) -> None:
    threshold = open_vault(house.folder).threshold()
    assert (threshold.kind, threshold.name) == (StoreKind.UNIT, "LEER-unit De Proeftuin")
    assert threshold.place == "Huize Nergenshof"
    assert [(tile.name, tile.role) for tile in threshold.tiles] == [
        ("Fien Voorbeeld", Role.STUDENT),
        ("Mees Voorbeeld", Role.STUDENT),
    ]


def test_reading_the_door_loads_no_heavy_library(house: House) -> None:
    code = (
        "import sys; from pathlib import Path; from leerunit.store.vault import open_vault;"
        "open_vault(Path(sys.argv[1])).threshold();"
        "print({'sqlalchemy', 'cryptography', 'sqlcipher3', 'uuid6'} & set(sys.modules))"
    )
    done = subprocess.run(
        [sys.executable, "-c", code, str(house.folder)], capture_output=True, text=True, check=True
    )
    assert done.stdout.strip() == "set()"


def test_a_passphrase_opens_its_own_slot_only(house: House) -> None:
    vault = open_vault(house.folder)
    fien = vault.unlock(house.fien.person_id, PASSPHRASE)
    assert (fien.dek, fien.private_keys) == (house.fien.dek, house.fien.private_keys)
    for person_id, passphrase in (
        (house.fien.person_id, OTHER_PASSPHRASE),
        (house.mees.person_id, PASSPHRASE),
        (house.fien.person_id, PASSPHRASE + " "),
        (house.fien.person_id, ""),
        (new_id(), PASSPHRASE),
    ):
        with refused(RefusalCode.WRONG_PASSPHRASE):
            vault.unlock(person_id, passphrase)


def test_the_same_letters_typed_otherwise_are_the_same_passphrase(house: House) -> None:
    house.vault.change_passphrase(house.fien, PASSPHRASE, unicodedata.normalize("NFC", "coördinatie"), QUICK)
    house.vault.unlock(house.fien.person_id, unicodedata.normalize("NFD", "coördinatie"))


def test_a_short_passphrase_is_refused_and_nothing_changes(house: House) -> None:
    before = (house.folder / VAULT).read_bytes()
    for attempt in (
        lambda: house.vault.change_passphrase(house.fien, PASSPHRASE, "1234567", QUICK),
        lambda: house.vault.give_back_access(house.fien, house.mees.person_id, "1234567", QUICK),
        lambda: house.vault.admit(house.fien, holder(new_id(), "Sem Voorbeeld", "1234567"), QUICK),
        lambda: house.vault.recover(house.mees.person_id, house.founded.recovery_seed, "1234567", QUICK),
    ):
        with refused(RefusalCode.PASSPHRASE_TOO_SHORT):
            attempt()
    assert (house.folder / VAULT).read_bytes() == before


def test_another_passphrase_keeps_everything(house: House) -> None:
    text_id = keep_private(house, house.fien, "van mij")
    house.vault.change_passphrase(house.fien, PASSPHRASE, NEW_PASSPHRASE, QUICK)
    with refused(RefusalCode.WRONG_PASSPHRASE):
        house.vault.unlock(house.fien.person_id, PASSPHRASE)
    fien = house.vault.unlock(house.fien.person_id, NEW_PASSPHRASE)
    assert read_private(house, fien, text_id) == "van mij"


def test_the_paper_gives_everything_back(house: House) -> None:
    text_id = keep_private(house, house.mees, "van mij")
    mees = house.vault.recover(house.mees.person_id, house.founded.recovery_seed, NEW_PASSPHRASE, QUICK)
    assert read_private(house, mees, text_id) == "van mij"
    again = open_vault(house.folder).unlock(house.mees.person_id, NEW_PASSPHRASE)
    assert read_private(house, again, text_id) == "van mij"
    with refused(RefusalCode.WRONG_PASSPHRASE):
        house.vault.unlock(house.mees.person_id, OTHER_PASSPHRASE)


def test_other_words_give_nothing_back(house: House) -> None:
    with refused(RefusalCode.WRONG_WORDS):
        house.vault.recover(house.mees.person_id, bytes(16), NEW_PASSPHRASE, QUICK)
    with refused(RefusalCode.WRONG_WORDS):
        house.vault.recover(new_id(), house.founded.recovery_seed, NEW_PASSPHRASE, QUICK)
    house.vault.unlock(house.mees.person_id, OTHER_PASSPHRASE)


def test_a_keeper_lets_someone_in_but_not_into_private_texts(house: House) -> None:
    text_id = keep_private(house, house.mees, "van mij")
    house.vault.give_back_access(house.fien, house.mees.person_id, NEW_PASSPHRASE, QUICK)
    with refused(RefusalCode.WRONG_PASSPHRASE):
        house.vault.unlock(house.mees.person_id, OTHER_PASSPHRASE)
    mees = house.vault.unlock(house.mees.person_id, NEW_PASSPHRASE)
    assert read_private(house, mees, text_id) is None
    with house.store.writing() as session, refused(RefusalCode.SEALED_STILL):
        unseal_texts(Hand(session, mees), [text_id])
    later = keep_private(house, mees, "daarna geschreven")
    assert read_private(house, mees, later) == "daarna geschreven"
    assert read_private(house, house.mees, later) is None


def test_the_old_passphrase_opens_what_it_sealed(house: House) -> None:
    text_id = keep_private(house, house.mees, "van mij")
    house.vault.give_back_access(house.fien, house.mees.person_id, NEW_PASSPHRASE, QUICK)
    mees = house.vault.unlock(house.mees.person_id, NEW_PASSPHRASE)
    with refused(RefusalCode.WRONG_PASSPHRASE):
        house.vault.open_former(mees, "een heel andere")
    house.vault.open_former(mees, OTHER_PASSPHRASE)
    mees = open_vault(house.folder).unlock(house.mees.person_id, NEW_PASSPHRASE)
    assert read_private(house, mees, text_id) == "van mij"


def test_access_given_back_twice_waits_for_both_old_passphrases(house: House) -> None:
    person_id = house.mees.person_id
    first = keep_private(house, house.mees, "de eerste")
    house.vault.give_back_access(house.fien, person_id, "tweede keer binnen", QUICK)
    second = keep_private(house, house.vault.unlock(person_id, "tweede keer binnen"), "de tweede")
    house.vault.give_back_access(house.fien, person_id, "derde keer binnen", QUICK)
    mees = house.vault.unlock(person_id, "derde keer binnen")
    assert [read_private(house, mees, text_id) for text_id in (first, second)] == [None, None]
    house.vault.open_former(mees, OTHER_PASSPHRASE)
    mees = house.vault.unlock(person_id, "derde keer binnen")
    assert [read_private(house, mees, text_id) for text_id in (first, second)] == ["de eerste", None]
    house.vault.open_former(mees, "tweede keer binnen")
    mees = house.vault.unlock(person_id, "derde keer binnen")
    assert [read_private(house, mees, text_id) for text_id in (first, second)] == ["de eerste", "de tweede"]


def test_a_former_key_opens_the_one_before_it(house: House) -> None:
    person_id = house.mees.person_id
    first = keep_private(house, house.mees, "de eerste")
    house.vault.give_back_access(house.fien, person_id, "tweede keer binnen", QUICK)
    house.vault.open_former(house.vault.unlock(person_id, "tweede keer binnen"), OTHER_PASSPHRASE)
    house.vault.give_back_access(house.fien, person_id, "derde keer binnen", QUICK)
    house.vault.open_former(house.vault.unlock(person_id, "derde keer binnen"), "tweede keer binnen")
    assert read_private(house, house.vault.unlock(person_id, "derde keer binnen"), first) == "de eerste"


def test_the_paper_opens_former_keys_too(house: House) -> None:
    text_id = keep_private(house, house.mees, "van mij")
    house.vault.give_back_access(house.fien, house.mees.person_id, "tweede keer binnen", QUICK)
    seed = house.founded.recovery_seed
    mees = house.vault.recover(house.mees.person_id, seed, NEW_PASSPHRASE, QUICK)
    assert read_private(house, mees, text_id) == "van mij"


def test_a_closed_slot_is_no_way_in_and_can_be_opened_again(house: House) -> None:
    house.vault.close_slot(house.fien, house.mees.person_id)
    assert [tile.name for tile in house.vault.threshold().tiles] == ["Fien Voorbeeld"]
    with refused(RefusalCode.WRONG_PASSPHRASE):
        house.vault.unlock(house.mees.person_id, OTHER_PASSPHRASE)
    with refused(RefusalCode.WRONG_WORDS):
        house.vault.recover(house.mees.person_id, house.founded.recovery_seed, NEW_PASSPHRASE, QUICK)
    slot = house.vault.content.people[1].slot
    wrapper = wrapper_for(OTHER_PASSPHRASE, slot.kdf, house.fien.store_id, house.mees.person_id)
    with pytest.raises(Refused):
        wrapper.unwrap(slot.dek_wrapped, "dek")
    house.vault.give_back_access(house.fien, house.mees.person_id, NEW_PASSPHRASE, QUICK)
    house.vault.unlock(house.mees.person_id, NEW_PASSPHRASE)


def test_erased_keys_leave_sealed_texts_unreadable_for_all(house: House) -> None:
    text_id = keep_private(house, house.mees, "van mij")
    house.vault.erase_slot(house.fien, house.mees.person_id)
    assert house.vault.content.holder(house.mees.person_id) is None
    with refused(RefusalCode.WRONG_WORDS):
        house.vault.recover(house.mees.person_id, house.founded.recovery_seed, NEW_PASSPHRASE, QUICK)
    assert read_private(house, house.fien, text_id) is None
    with refused(RefusalCode.NOT_FOUND):
        house.fien.seal("nieuw", house.mees.person_id, new_id())


def test_what_stands_on_a_tile_and_on_the_door_can_change(house: House) -> None:
    house.vault.describe(house.fien, house.mees.person_id, "Mees V.", Role.LEARNING_COACH, "Wijkteam")
    house.vault.rename(house.fien, "LEER-unit De Kas", "Huize Elders")
    threshold = open_vault(house.folder).threshold()
    assert (threshold.name, threshold.place) == ("LEER-unit De Kas", "Huize Elders")
    assert (threshold.tiles[1].name, threshold.tiles[1].role) == ("Mees V.", Role.LEARNING_COACH)
    house.vault.unlock(house.mees.person_id, OTHER_PASSPHRASE)
    with refused(RefusalCode.NOT_FOUND):
        house.vault.describe(house.fien, new_id(), "Niemand", Role.STUDENT, "")
    with refused(RefusalCode.NAME_TAKEN):
        house.vault.admit(house.fien, holder(house.mees.person_id, "Nog eens", NEW_PASSPHRASE), QUICK)


def test_people_whom_another_program_admitted_are_learned_of(house: House) -> None:
    sem = new_id()
    open_vault(house.folder).admit(house.mees, holder(sem, "Sem Voorbeeld", NEW_PASSPHRASE), QUICK)
    with refused(RefusalCode.NOT_FOUND):
        house.fien.seal("welkom", sem, new_id())
    house.vault.refresh(house.fien)
    house.fien.seal("welkom", sem, new_id())
    assert len(house.vault.threshold().tiles) == 3


def test_one_can_seal_for_someone_who_was_just_admitted(house: House) -> None:
    sem = new_id()
    house.vault.admit(house.fien, holder(sem, "Sem Voorbeeld", NEW_PASSPHRASE), QUICK)
    text_id = new_id()
    sealed = house.fien.seal("welkom", sem, text_id)
    assert house.vault.unlock(sem, NEW_PASSPHRASE).open(sealed, text_id) == "welkom"
