"""`check STORE`: whether everything in a store can be read, and whether its log holds."""

from __future__ import annotations

from pathlib import Path

from leerunit.app import Workplace, open_workplace
from leerunit.catalogue.paper import Paper
from leerunit.cli.signing_in import tile_of
from leerunit.cli.terminal import DONE, NOT_AS_HOPED, complain, passphrase
from leerunit.domain.refusals import RefusalCode, Refused
from leerunit.domain.vocabulary import StorePart


def check(store: Path, name: str | None, words: Paper) -> int:
    """Print of each part whether it is whole. Return 0 when all is, 1 otherwise."""
    workplace = open_workplace(store)
    try:
        parts = _parts(workplace, name, words)
    finally:
        workplace.close()
    print(f"{words.say('cli.check_door')}: {words.say('cli.check_whole')}")
    for part, is_whole in parts:
        answer = words.say("cli.check_whole" if is_whole else "cli.check_broken")
        print(f"{words.say(f'cli.check_{part}')}: {answer}")
    if all(is_whole for _, is_whole in parts):
        return DONE
    complain(words.say("cli.check_advice"))
    return NOT_AS_HOPED


def _parts(workplace: Workplace, name: str | None, words: Paper) -> tuple[tuple[StorePart, bool], ...]:
    if name is not None:
        tile = tile_of(workplace, name, words)
        secret = passphrase(words.say("cli.ask_passphrase", name=tile.name), words)
        return workplace.examine(tile.person_id, secret)
    threshold = workplace.threshold()
    secret = passphrase(words.say("cli.ask_any_passphrase", store=threshold.name), words)
    for tile in threshold.tiles:
        try:
            return workplace.examine(tile.person_id, secret)
        except Refused as refusal:
            if refusal.code is not RefusalCode.WRONG_PASSPHRASE:
                raise
    raise Refused(RefusalCode.WRONG_PASSPHRASE)
