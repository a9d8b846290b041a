"""What a vault does with damage, strangers and a crowd; how a store is made."""

from __future__ import annotations

import json
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from leerunit.domain.refusals import FaultCode, RefusalCode, Refused, Unavailable
from leerunit.domain.vocabulary import StoreKind
from leerunit.store.opening import NewStore, create_store
from leerunit.store.schema import new_id
from leerunit.store.slots import KdfCost, new_kdf, wrapper_for
from leerunit.store.vault import Vault, open_vault
from leerunit.store.vault_file import VAULT, KdfSetting, vault_bytes
from tests.store.conftest import OTHER_PASSPHRASE, PASSPHRASE, House, found_house, holder

QUICK = KdfCost.QUICK


def refused(code: RefusalCode) -> Any:
    return pytest.raises(Refused, match=f"^{code.value}$")


def damaged() -> Any:
    return pytest.raises(Unavailable, match=f"^{FaultCode.STORE_DAMAGED.value}$")


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


def test_every_new_store_has_its_own_keys(tmp_path: Path) -> None:
    houses = [found_house(tmp_path / name) for name in ("een", "twee")]
    assert houses[0].fien.dek != houses[1].fien.dek
    assert houses[0].founded.recovery_seed != houses[1].founded.recovery_seed
    for house in houses:
        house.store.close()
