"""The person at the keyboard: progress, the passphrase, and sentences for what went wrong."""

from __future__ import annotations

import os
import sys
from getpass import getpass

from leerunit.catalogue.paper import Paper
from leerunit.domain.refusals import Refused, Unavailable

PASSPHRASE = "LEERUNIT_PASSPHRASE"
DONE, NOT_AS_HOPED, WRONG_USE = 0, 1, 2


class WrongUse(Exception):
    """The command line asks for something that cannot be meant; carries the sentence that says so."""


class Bar:
    """A reporter that writes one line over and over on a terminal, and nothing elsewhere."""

    def __init__(self, words: str) -> None:
        self._words = words
        self._is_shown = sys.stderr.isatty()
        self._last = ""

    def report(self, done: int, total: int) -> None:
        line = f"\r{self._words}: {done * 100 // max(total, 1)} %"
        if self._is_shown and line != self._last:
            self._last = line
            print(line, end="", file=sys.stderr, flush=True)

    def check(self) -> None:
        return None

    def clear(self) -> None:
        """Take the line away."""
        if self._last:
            print("\r" + " " * len(self._last) + "\r", end="", file=sys.stderr, flush=True)
            self._last = ""


def passphrase(question: str, words: Paper) -> str:
    """Return the passphrase from the environment, else ask. WrongUse when there is nobody to ask."""
    given = os.environ.get(PASSPHRASE)
    if given is not None:
        return given
    if not sys.stdin.isatty():
        raise WrongUse(words.say("cli.no_passphrase"))
    return getpass(question)


def sentence(error: Refused | Unavailable, words: Paper) -> str:
    """Return what went wrong and what can be done, with the name it is about where there is one."""
    section = "refusals" if isinstance(error, Refused) else "faults"
    code = error.code.value
    told = words.word(f"{section}.{code}", words.say(f"{section}.other", code=code))
    return f"{error.details[0]}: {told}" if error.details and error.details[0] else told


def complain(told: str) -> None:
    """Say on the error stream what went wrong."""
    print(f"leerunit: {told}", file=sys.stderr)
