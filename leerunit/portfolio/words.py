"""Words for keys: six check words of a card, twelve words and a check word of a recovery key.

The list has 2,048 words of four to seven plain letters; no word turns into another by one wrong, missing or
extra letter. Eleven bits a word: twelve words hold a seed of 128 bits and four bits of its SHA-256.
"""

from __future__ import annotations

import hashlib
import unicodedata
from collections.abc import Sequence
from functools import cache
from importlib import resources

from leerunit.domain.refusals import RefusalCode, Refused

SEED_BYTES = 16
RECOVERY_WORDS = 12
CHECK_WORDS = 6
_BITS = 11
_SPARE = RECOVERY_WORDS * _BITS - SEED_BYTES * 8


@cache
def word_list() -> tuple[str, ...]:
    """Return the 2,048 words in the order that numbers them."""
    return tuple((resources.files("resources.texts") / "words.nl.txt").read_text("utf-8").split())


def check_words(fingerprint: str) -> tuple[str, ...]:
    """Return the six words of a key's fingerprint (64 hex digits)."""
    digest = hashlib.sha256(b"leerunit check words\0" + bytes.fromhex(fingerprint)).digest()
    return _words(int.from_bytes(digest, "big") >> (256 - CHECK_WORDS * _BITS), CHECK_WORDS)


def recovery_words(seed: bytes) -> tuple[str, ...]:
    """Return the twelve words of a seed of 16 bytes."""
    if len(seed) != SEED_BYTES:
        raise ValueError(len(seed))
    return _words(int.from_bytes(seed, "big") << _SPARE | _spare_bits(seed), RECOVERY_WORDS)


def check_word(words: Sequence[str]) -> str:
    """Return the check word of twelve words."""
    digest = hashlib.sha256(("leerunit recovery\0" + " ".join(words)).encode()).digest()
    return _words(int.from_bytes(digest[:2], "big") >> (16 - _BITS), 1)[0]


def seed_from_words(typed: str) -> bytes:
    """Return the seed (16 bytes) of twelve typed words, with or without the check word behind them.

    Case, accents and kind of white space do not matter. Refused: WRONG_WORDS with details
    ("count", number typed), ("unknown", position from 1, word) or ("check",).
    """
    words = _plain(typed).split()
    if len(words) not in {RECOVERY_WORDS, RECOVERY_WORDS + 1}:
        raise Refused(RefusalCode.WRONG_WORDS, "count", str(len(words)))
    numbers = [_number(position, word) for position, word in enumerate(words, 1)]
    value = 0
    for number in numbers[:RECOVERY_WORDS]:
        value = value << _BITS | number
    seed = (value >> _SPARE).to_bytes(SEED_BYTES, "big")
    if recovery_words(seed) != tuple(words[:RECOVERY_WORDS]):
        raise Refused(RefusalCode.WRONG_WORDS, "check")
    if words[RECOVERY_WORDS:] not in ([], [check_word(words[:RECOVERY_WORDS])]):
        raise Refused(RefusalCode.WRONG_WORDS, "check")
    return seed


def _words(value: int, count: int) -> tuple[str, ...]:
    words = word_list()
    return tuple(words[value >> _BITS * place & (1 << _BITS) - 1] for place in reversed(range(count)))


def _spare_bits(seed: bytes) -> int:
    return hashlib.sha256(seed).digest()[0] >> (8 - _SPARE)


def _plain(typed: str) -> str:
    spread = unicodedata.normalize("NFKD", typed.casefold())
    return "".join(
        letter if letter.isalpha() else " " for letter in spread if not unicodedata.combining(letter)
    )


@cache
def _numbers() -> dict[str, int]:
    return {word: number for number, word in enumerate(word_list())}


def _number(position: int, word: str) -> int:
    if word not in _numbers():
        raise Refused(RefusalCode.WRONG_WORDS, "unknown", str(position), word)
    return _numbers()[word]
