"""Key slots: who gets in by which passphrase or paper, and what they can read then."""

from __future__ import annotations

import json
import subprocess
import sys
import time
import unicodedata
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from leerunit.domain.refusals import FaultCode, RefusalCode, Refused, Unavailable
from leerunit.domain.vocabulary import Role, StoreKind
from leerunit.store.keyring import Keyring
from leerunit.store.opening import NewStore, create_store
from leerunit.store.schema import new_id
from leerunit.store.slots import KdfCost, new_kdf, wrapper_for
from leerunit.store.texts import current_text, new_text, unseal_texts
from leerunit.store.vault import Vault, open_vault
from leerunit.store.vault_file import VAULT, KdfSetting, vault_bytes
from tests.store.conftest import OTHER_PASSPHRASE, PASSPHRASE, Hand, House, found_house, holder

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


def test_one_can_seal_for_someone_who_was_just_admitted(house: House) -> None:
    sem = new_id()
    house.vault.admit(house.fien, holder(sem, "Sem Voorbeeld", NEW_PASSPHRASE), QUICK)
    text_id = new_id()
    sealed = house.fien.seal("welkom", sem, text_id)
    assert house.vault.unlock(sem, NEW_PASSPHRASE).open(sealed, text_id) == "welkom"


@pytest.mark.parametrize(
    "change",
    [
        lambda file: file.update(name="Elders"),
        lambda file: file["people"][1].update(role="teacher"),
        lambda file: file["people"][1].update(public_key=file["people"][0]["public_key"]),
        lambda file: file.update(recovery_public_key=file["people"][0]["public_key"]),
        lambda file: file["people"].pop(1),
    ],
    ids=["name", "role", "public key", "recovery key", "person"],
)
def test_a_vault_changed_by_a_stranger_is_noticed_and_never_signed_anew(house: House, change: Any) -> None:
    file = json.loads((house.folder / VAULT).read_bytes())
    change(file)
    (house.folder / VAULT).write_text(json.dumps(file), encoding="utf-8")
    with damaged():
        open_vault(house.folder).unlock(house.fien.person_id, PASSPHRASE)
    with damaged():
        house.vault.rename(house.fien, "LEER-unit De Kas", "")


def test_slots_cannot_be_swapped(house: House) -> None:
    fien, mees = house.vault.content.people
    swapped = replace(house.vault.content, people=(replace(fien, slot=mees.slot), mees))
    (house.folder / VAULT).write_bytes(vault_bytes(swapped))
    with refused(RefusalCode.WRONG_PASSPHRASE):
        open_vault(house.folder).unlock(house.fien.person_id, OTHER_PASSPHRASE)


def test_a_slot_that_asks_for_all_memory_is_damage(house: House) -> None:
    with damaged():
        wrapper_for(PASSPHRASE, KdfSetting(bytes(16), 1, 2**31, 1), new_id(), new_id())


def test_a_vault_of_a_newer_program_is_refused_untouched(house: House) -> None:
    file = json.loads((house.folder / VAULT).read_bytes())
    (house.folder / VAULT).write_text(json.dumps({**file, "version": 2}), encoding="utf-8")
    before = (house.folder / VAULT).read_bytes()
    with refused(RefusalCode.STORE_TOO_NEW) as refusal:
        open_vault(house.folder)
    assert refusal.value.details == ("2",)
    assert (house.folder / VAULT).read_bytes() == before


@pytest.mark.parametrize(
    "content", [b"", b"{}", b"[]", b"\xff", b'{"format": "leerunit-vault"}', b"[" * 100_000]
)
def test_a_broken_vault_is_damage(house: House, content: bytes) -> None:
    (house.folder / VAULT).write_bytes(content)
    with damaged():
        open_vault(house.folder)


@settings(max_examples=80, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(place=st.integers(min_value=0), flip=st.integers(min_value=1, max_value=255))
def test_a_changed_byte_in_the_vault_never_crashes(house: House, place: int, flip: int) -> None:
    whole = vault_bytes(house.vault.content)
    content = bytearray(whole)
    content[place % len(content)] ^= flip
    (house.folder / VAULT).write_bytes(content)
    outcome = outcome_of_unlocking(house)
    assert outcome in {
        FaultCode.STORE_DAMAGED,
        RefusalCode.WRONG_PASSPHRASE,
        RefusalCode.STORE_TOO_NEW,
        "same" if json_of(content) == json_of(whole) else "",
    }


def outcome_of_unlocking(house: House) -> str:
    try:
        open_vault(house.folder).unlock(house.fien.person_id, PASSPHRASE)
    except (Unavailable, Refused) as turned_down:
        return turned_down.code
    return "same"


def json_of(content: bytes | bytearray) -> object:
    try:
        return json.loads(content)
    except ValueError:
        return None


def test_a_folder_without_a_vault_is_not_a_store(tmp_path: Path) -> None:
    for place in (tmp_path, tmp_path / "nergens"):
        with refused(RefusalCode.NOT_A_STORE):
            open_vault(place)


def test_two_programs_may_admit_people_at_once(house: House) -> None:
    def admit(number: int) -> None:
        vault = Vault(house.folder, house.vault.content)
        vault.admit(house.fien, holder(new_id(), f"Student {number}", PASSPHRASE), QUICK)

    with ThreadPoolExecutor(8) as pool:
        list(pool.map(admit, range(24)))
    names = [tile.name for tile in open_vault(house.folder).threshold().tiles]
    assert sorted(names[2:]) == sorted(f"Student {number}" for number in range(24))


def test_a_store_is_made_whole_or_not_at_all(tmp_path: Path) -> None:
    def fail(*_: object) -> None:
        raise ZeroDivisionError

    new, founder = NewStore(StoreKind.TEACHER, "Docent"), holder(new_id(), "Docent", PASSPHRASE)
    with pytest.raises(ZeroDivisionError):
        create_store(tmp_path / "Docent.leerunit", new, founder, cost=QUICK, fill=fail)
    assert list(tmp_path.iterdir()) == []
    (tmp_path / "vol").mkdir()
    (tmp_path / "vol" / "brief.txt").touch()
    with refused(RefusalCode.FOLDER_IN_USE):
        create_store(tmp_path / "vol", new, founder, cost=QUICK)
    (tmp_path / "leeg").mkdir()
    create_store(tmp_path / "leeg", new, founder, cost=QUICK).store.close()
    assert sorted(path.name for path in tmp_path.iterdir()) == ["leeg", "vol"]


def test_guessing_costs_what_was_promised() -> None:
    kdf = new_kdf(KdfCost.REAL)
    assert (kdf.passes, kdf.kib, kdf.lanes) == (3, 65_536, 2)
    started = time.perf_counter()
    wrapper_for(PASSPHRASE, kdf, new_id(), new_id())
    assert time.perf_counter() - started > 0.02


def test_every_new_store_has_its_own_keys(tmp_path: Path) -> None:
    houses = [found_house(tmp_path / name) for name in ("een", "twee")]
    assert houses[0].fien.dek != houses[1].fien.dek
    assert houses[0].founded.recovery_seed != houses[1].founded.recovery_seed
    for house in houses:
        house.store.close()
