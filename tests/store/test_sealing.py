"""Sealed values open with one key, in one place, unchanged."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from leerunit.store.sealing import CannotOpenError, new_private_key, public_key_of, seal, unseal

OWN, FOREIGN = new_private_key(), new_private_key()


@given(content=st.binary(max_size=300), bound_to=st.binary(max_size=40))
def test_what_is_sealed_opens_again(content: bytes, bound_to: bytes) -> None:
    assert unseal(seal(content, public_key_of(OWN), bound_to), OWN, bound_to) == content


@given(content=st.binary(min_size=1, max_size=60), place=st.integers(min_value=0), flip=st.integers(1, 255))
def test_a_changed_byte_is_noticed(content: bytes, place: int, flip: int) -> None:
    sealed = bytearray(seal(content, public_key_of(OWN), b"here"))
    sealed[place % len(sealed)] ^= flip
    with pytest.raises(CannotOpenError):
        unseal(bytes(sealed), OWN, b"here")


@pytest.mark.parametrize("length", range(60))
def test_a_cut_value_is_noticed(length: int) -> None:
    with pytest.raises(CannotOpenError):
        unseal(seal(b"words", public_key_of(OWN), b"here")[:length], OWN, b"here")


def test_another_key_or_place_opens_nothing() -> None:
    sealed = seal(b"words", public_key_of(OWN), b"here")
    with pytest.raises(CannotOpenError):
        unseal(sealed, FOREIGN, b"here")
    with pytest.raises(CannotOpenError):
        unseal(sealed, OWN, b"there")


def test_the_same_words_never_look_the_same() -> None:
    sealed = {seal(b"words", public_key_of(OWN), b"here") for _ in range(50)}
    assert len(sealed) == 50
